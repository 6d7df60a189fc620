"""Invitations: by mail, with a role, once, in time; nobody learns from them who has an account."""

from __future__ import annotations

import asyncio
import email
import email.policy
from collections.abc import Awaitable, Callable
from uuid import uuid4

import pytest

from app.domain import access
from app.services.transaction import transaction
from app.settings import settings
from app.tenancy import database
from app.tenancy.binding import Company, use
from app.tenancy.database import directory
from app.workers import actors
from tests.api.access.documents import MEMBER_REMOVE, MEMBERS, ROLE_DELETE, ROLE_UPDATE, copied, member_named, role_named
from tests.api.identity.documents import prove
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories import company as companies
from tests.factories.company import PASSWORD, Founded
from tests.factories.roles import role as with_rights
from tests.workers.fixture import Worker

FIELDS = "{ invitation { id email roleName invitedBy isExpired sentAt error version } errors { code message path } }"
CREATE = f"mutation ($input: InvitationCreateInput!) {{ invitationCreate(input: $input) {FIELDS} }}"
RESEND = f"mutation ($input: InvitationStepInput!) {{ invitationResend(input: $input) {FIELDS} }}"
REVOKE = f"mutation ($input: InvitationStepInput!) {{ invitationRevoke(input: $input) {FIELDS} }}"
OPEN = "{ invitations { id email roleName invitedBy isExpired sentAt error version role { name } } }"
OFFER = "query ($token: String!) { invitationOffer(token: $token) { companyName roleName invitedBy email } }"
ACCEPT = "mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { company { slug } errors { code message path } } }"
SIGN_UP = (
    "mutation ($input: InvitationSignUpInput!) { invitationSignUp(input: $input)"
    " { company { slug } tokens { accessToken } errors { code message path } } }"
)


async def invited(api: Api, address: str, role: str = "User") -> Body:
    """Invite an address and return the invitation."""
    found = await role_named(api, role)
    made = await api.ok(CREATE, input={"idempotencyKey": str(uuid4()), "email": address, "roleId": found["id"]})
    invitation: Body = made["invitationCreate"]["invitation"]
    return invitation


async def letter(worker: Worker, address: str) -> str:
    """Have the worker send what waits, and return the newest letter to an address."""
    await worker.drain()
    found = []
    for path in (settings().var / "mail").glob("*.eml"):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        if message["To"] == address:
            found.append((path.stat().st_mtime_ns, message.get_content()))
    return str(max(found)[1])


async def token_for(worker: Worker, address: str) -> str:
    """Return what stands behind `#` in the newest letter to an address."""
    text = await letter(worker, address)
    (line,) = [line for line in text.splitlines() if line.startswith(settings().address)]
    return line.split("/join#")[1]


def someone() -> str:
    """Return an address that nobody has."""
    return f"{uuid4().hex}@example.com"


async def test_a_new_person_joins_through_the_letter(api: Api, outside: Api, worker: Worker, company: Company) -> None:
    address = someone()
    made = await invited(api, address)
    assert (made["email"], made["roleName"], made["invitedBy"], made["sentAt"], made["isExpired"]) == (
        address,
        "User",
        "Ada Admin",
        None,
        False,
    )
    token = await token_for(worker, address)
    (waiting,) = (await api.ok(OPEN))["invitations"]
    assert (waiting["sentAt"] is not None, waiting["error"], waiting["role"]) == (True, None, {"name": "User"})
    offer = (await outside.ok(OFFER, token=token))["invitationOffer"]
    assert offer == {"companyName": company.name, "roleName": "User", "invitedBy": "Ada Admin", "email": address}

    given = {"token": token, "name": "Nora New", "password": PASSWORD, "transport": "BEARER"}
    joined = (await outside.ok(SIGN_UP, input=given))["invitationSignUp"]

    assert joined["company"] == {"slug": company.slug}
    outside.http.headers["Authorization"] = f"Bearer {joined['tokens']['accessToken']}"
    outside.slug = company.slug
    viewer = (await outside.ok("{ viewer { role user { name email } memberships { role company { slug } } } }"))["viewer"]
    assert viewer["role"] == "User"
    assert viewer["user"] == {"name": "Nora New", "email": address}
    assert viewer["memberships"] == [{"role": "User", "company": {"slug": company.slug}}]
    assert (await api.ok(OPEN))["invitations"] == []
    assert (await member_named(api, "Nora New"))["email"] == address


async def test_somebody_with_an_account_joins_signed_in(
    api: Api, client: Callable[..., Awaitable[Api]], worker: Worker, company: Company
) -> None:
    nina = await companies.person("Nina Known")
    await invited(api, nina.email.upper(), "Manager")
    token = await token_for(worker, nina.email.upper())

    assert (await (await client(nina)).ok(ACCEPT, input={"token": token}))["invitationAccept"]["company"] == {"slug": company.slug}

    assert (await (await client(nina, company)).ok("{ viewer { role } }"))["viewer"]["role"] == "Manager"


@pytest.mark.promise("S9")
async def test_of_twenty_at_once_one_joins(api: Api, client: Callable[..., Awaitable[Api]], worker: Worker) -> None:
    nina = await companies.person("Nina Known")
    await invited(api, nina.email)
    token = await token_for(worker, nina.email)
    outside = await client(nina)

    answers = await asyncio.gather(*(outside.gql(ACCEPT, input={"token": token}) for _ in range(20)))

    outcomes = [[error["code"] for error in each["data"]["invitationAccept"]["errors"]] for each in answers]
    assert sorted(outcomes) == [[], *[["NOT_FOUND"]] * 19]
    assert (await api.ok(MEMBERS))["members"]["totalCount"] == 2


async def test_only_the_address_that_was_invited_joins(
    api: Api, outside: Api, client: Callable[..., Awaitable[Api]], worker: Worker
) -> None:
    address = someone()
    await invited(api, address)
    token = await token_for(worker, address)
    other = await client(await companies.person("Otto Other"))

    (error,) = await other.refused(ACCEPT, input={"token": token})
    assert (error["code"], error["path"]) == ("NOT_ALLOWED", ["token"])
    assert await outside.fails(ACCEPT, input={"token": token}) == ["UNAUTHENTICATED"]
    assert len((await api.ok(OPEN))["invitations"]) == 1
    assert (await api.ok(MEMBERS))["members"]["totalCount"] == 1


async def test_a_link_that_is_not_good_says_nothing_else(
    api: Api, client: Callable[..., Awaitable[Api]], worker: Worker, clock: Clock
) -> None:
    addresses = [someone() for _ in range(3)]
    outside = await client(await companies.person("Otto Other"))
    made = [await invited(api, address) for address in addresses]
    revoked, resent, late = [await token_for(worker, address) for address in addresses]
    await api.ok(REVOKE, input={"id": made[0]["id"], "expectedVersion": 1})
    await api.ok(RESEND, input={"id": made[1]["id"], "expectedVersion": 1})
    fresh = await token_for(worker, addresses[1])
    assert fresh != resent
    assert (await outside.ok(OFFER, token=fresh))["invitationOffer"]["email"] == addresses[1]
    clock.move(days=8)

    refusals = [await outside.refused(ACCEPT, input={"token": token}) for token in (revoked, resent, late, late[:-4] + "AAAA", "x", "é")]

    assert all(each == refusals[0] for each in refusals)
    assert (refusals[0][0]["code"], refusals[0][0]["path"]) == ("NOT_FOUND", ["token"])
    for token in (revoked, resent, late, "x"):
        assert (await outside.ok(OFFER, token=token))["invitationOffer"] is None


@pytest.mark.promise("S6")
async def test_a_company_mails_so_many_invitations_a_day_and_fewer_while_it_is_new(
    api: Api, company: Company, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(access, "INVITATION_MAILS_A_DAY_MAX_WHEN_NEW", 2)
    monkeypatch.setattr(access, "INVITATION_MAILS_A_DAY_MAX", 3)
    user = await role_named(api, "User")
    made = await invited(api, someone())
    await api.ok(REVOKE, input={"id": made["id"], "expectedVersion": 1})
    again = await invited(api, someone())
    wish = {"idempotencyKey": str(uuid4()), "email": someone(), "roleId": user["id"]}

    # What was taken back was mailed all the same, and to mail again is no way around.
    for document, given in ((CREATE, wish), (RESEND, {"id": again["id"], "expectedVersion": 1})):
        (error,) = await api.refused(document, input=given)
        assert (error["code"], "2 invitations" in error["message"], "tomorrow" in error["message"]) == ("TOO_MANY", True, True)
    assert [each["id"] for each in (await api.ok(OPEN))["invitations"]] == [again["id"]]

    async with use(company), transaction(actors.house(), "test.company:age"):
        await database.execute("UPDATE company_profile SET created_at = created_at - interval '8 days'")
    await api.ok(CREATE, input=wish)
    assert (await api.refused(RESEND, input={"id": again["id"], "expectedVersion": 1}))[0]["code"] == "TOO_MANY"
    clock.move(days=1)
    assert (await api.refused(RESEND, input={"id": again["id"], "expectedVersion": 1}))[0]["code"] == "REAUTHENTICATE"
    await prove(api)
    await api.ok(RESEND, input={"id": again["id"], "expectedVersion": 1})


@pytest.mark.promise("S7")
async def test_inviting_says_nothing_about_accounts(api: Api, founded: Founded) -> None:
    known, unknown = (await companies.person("Nina Known")).email, someone()
    answers = [await invited(api, address) for address in (known, unknown)]

    assert [{**each, "id": "", "email": ""} for each in answers] == [
        {
            "id": "",
            "email": "",
            "roleName": "User",
            "invitedBy": "Ada Admin",
            "isExpired": False,
            "sentAt": None,
            "error": None,
            "version": 1,
        }
    ] * 2


async def test_an_address_is_invited_once_and_members_not_at_all(api: Api, founded: Founded) -> None:
    address = someone()
    await invited(api, address)
    user = await role_named(api, "User")

    for taken in (address.upper(), founded.founder.email):
        (error,) = await api.refused(CREATE, input={"idempotencyKey": str(uuid4()), "email": taken, "roleId": user["id"]})
        assert (error["code"], error["path"]) == ("DUPLICATE", ["email"])
    (error,) = await api.refused(CREATE, input={"idempotencyKey": str(uuid4()), "email": "no address", "roleId": user["id"]})
    assert (error["code"], error["path"]) == ("INVALID", ["email"])
    assert len((await api.ok(OPEN))["invitations"]) == 1


@pytest.mark.promise("S3")
async def test_nobody_invites_beyond_their_own_rights(founded: Founded, api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await with_rights(founded, "Host", "access.member:read", "access.member:invite", "access.role:read")
    host = await as_role("Host")
    user, own = await role_named(api, "User"), await role_named(api, "Host")
    theirs = await invited(api, someone(), "Manager")

    (error,) = await host.refused(CREATE, input={"idempotencyKey": str(uuid4()), "email": someone(), "roleId": user["id"]})
    assert (error["code"], error["path"]) == ("NOT_ALLOWED", ["roleId"])
    (error,) = await host.refused(RESEND, input={"id": theirs["id"], "expectedVersion": 1})
    assert error["code"] == "NOT_ALLOWED"
    await host.ok(CREATE, input={"idempotencyKey": str(uuid4()), "email": someone(), "roleId": own["id"]})


async def test_an_invitation_is_worth_no_more_than_who_gave_it(
    founded: Founded, api: Api, client: Callable[..., Awaitable[Api]], worker: Worker
) -> None:
    bea = await companies.join(founded.company, "Admin", "Bea Admin")
    address = someone()
    await invited(await client(bea, founded.company), address)
    token = await token_for(worker, address)

    await api.ok(MEMBER_REMOVE, input={"id": str(bea.id), "expectedVersion": 1})

    assert (await api.ok(OPEN))["invitations"] == []
    assert (await (await client()).ok(OFFER, token=token))["invitationOffer"] is None


@pytest.mark.promise("S3")
@pytest.mark.parametrize("change", ["loses", "cannot invite", "gives more"])
async def test_an_invitation_ends_when_a_role_makes_it_worth_more_than_who_gave_it(
    api: Api, outside: Api, as_role: Callable[[str], Awaitable[Api]], worker: Worker, change: str
) -> None:
    rights = ["access.member:read", "access.member:invite", "access.role:read", "sales.order:read"]
    host = await copied(api, "Admin", "Host", permissions=rights)
    guest = await copied(api, "Admin", "Guest", permissions=["sales.order:read"])
    address, kept = someone(), someone()
    await invited(await as_role("Host"), address, "Guest")
    await invited(api, kept, "Guest")
    token = await token_for(worker, address)
    changed, permissions = {
        "loses": (host, rights[:3]),
        "cannot invite": (host, [right for right in rights if right != "access.member:invite"]),
        "gives more": (guest, ["sales.order:read", "parties.customer:read"]),
    }[change]

    await api.ok(ROLE_UPDATE, input={"id": changed["id"], "expectedVersion": 1, "permissions": permissions})

    assert [each["email"] for each in (await api.ok(OPEN))["invitations"]] == [kept]
    assert (await outside.ok(OFFER, token=token))["invitationOffer"] is None


async def test_a_role_that_somebody_is_invited_to_stays(api: Api) -> None:
    made = await copied(api, "User", "Counter")
    invitation = await invited(api, someone(), "Counter")
    (error,) = await api.refused(ROLE_DELETE, input={"id": made["id"], "expectedVersion": 1})
    assert error["code"] == "IN_USE"

    await api.ok(REVOKE, input={"id": invitation["id"], "expectedVersion": 1})
    await api.ok(ROLE_DELETE, input={"id": made["id"], "expectedVersion": 1})


async def test_whoever_was_removed_can_be_invited_again(
    founded: Founded, api: Api, client: Callable[..., Awaitable[Api]], worker: Worker
) -> None:
    uwe = await companies.join(founded.company, "User", "Uwe User")
    await api.ok(MEMBER_REMOVE, input={"id": str(uwe.id), "expectedVersion": 1})
    await invited(api, uwe.email, "Manager")

    await (await client(uwe)).ok(ACCEPT, input={"token": await token_for(worker, uwe.email)})

    assert ((await member_named(api, "Uwe User"))["roleName"], (await member_named(api, "Uwe User"))["version"]) == ("Manager", 3)
    await (await client(uwe, founded.company)).ok("{ viewer { role } }")


@pytest.mark.promise("S24")
async def test_no_link_stands_in_the_database(api: Api, worker: Worker, company: Company) -> None:
    address = someone()
    await invited(api, address)
    token = await token_for(worker, address)
    secret = token[-40:]

    async with use(company):
        for table in ("invitation", "mail", "outbox", "audit_payload", "event", "idempotency"):
            found = await database.fetch(f"SELECT to_jsonb(t)::text AS kept FROM {table} t")
            assert not [row for row in found if secret in row["kept"]], table
    assert await directory.fetchval("SELECT count(*) FROM account WHERE email = $1", address) == 0
