"""API tokens: a program does what its token and its owner both may do, in one company, until the token ends."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import pytest

from app.main import app
from app.services.actor import Actor
from app.services.transaction import transaction
from app.tenancy import database, owner, sessions, tokens
from app.tenancy.binding import use
from app.tenancy.database import directory
from tests.api.identity.documents import API_TOKEN_CREATE as CREATE
from tests.api.identity.documents import SIGN_IN, VIEWER, VIEWER_FIELDS
from tests.client import Api
from tests.factories import company as factory
from tests.factories.company import PASSWORD, Founded, Person
from tests.http.wire import Closed, connected

Client = Callable[..., Awaitable[Api]]

REVOKE = "mutation($input: ApiTokenRevokeInput!) { apiTokenRevoke(input: $input) { errors { code path } } }"
LIST = "{ apiTokens { id name permissions lastUsedAt isExpired company { name } } }"
CUSTOMERS = "{ customers(first: 5) { totalCount } }"
PRODUCTS = "{ products(first: 5) { totalCount } }"
CUSTOMER_CREATE = "mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { number } errors { code } } }"
EVENTS = "subscription { notifications { id } }"

READ, WRITE, EVENTS_READ = "parties.customer:read", "parties.customer:create", "notifications.notification:read"


@pytest.fixture
async def owning(client: Client, founded: Founded) -> Api:
    """The owner at the bare address, where tokens are made."""
    return await client(founded.founder)


async def make(owning: Api, founded: Founded, *permissions: str, **changes: Any) -> dict[str, Any]:
    """Make a token and return what was shown."""
    wish = {"company": founded.company.slug, "name": "Web shop", "permissions": list(permissions), "days": 30} | changes
    payload: dict[str, Any] = (await owning.ok(CREATE, input=wish))["apiTokenCreate"]
    return payload


def program(founded: Founded, token: str, slug: str | None = None) -> Api:
    """A program that holds a token."""
    return Api(app, slug or founded.company.slug, token)


def customer() -> dict[str, Any]:
    """Describe a new customer."""
    return {"idempotencyKey": str(uuid4()), "name": "Birch & Co"}


@pytest.mark.behaviour("AUTH-11")
async def test_a_token_is_named_scoped_shown_once_and_says_when_it_was_used(owning: Api, founded: Founded) -> None:
    made = await make(owning, founded, READ, WRITE, name="Nightly export")

    shown = made["apiToken"]
    assert (shown["name"], shown["permissions"], shown["company"]["slug"]) == (
        "Nightly export",
        sorted([READ, WRITE]),
        founded.company.slug,
    )
    assert (shown["lastUsedAt"], shown["isExpired"]) == (None, False)
    holder = program(founded, made["token"])
    assert (await holder.ok(CUSTOMERS))["customers"] == {"totalCount": 0}
    assert (await holder.ok(CUSTOMER_CREATE, input=customer()))["customerCreate"]["customer"] == {"number": "C-00001"}
    listed = (await owning.ok(LIST))["apiTokens"]
    assert [(each["name"], each["company"]["name"]) for each in listed] == [("Nightly export", founded.company.name)]
    assert listed[0]["lastUsedAt"] is not None


@pytest.mark.behaviour("AUTH-11")
async def test_a_token_does_no_more_than_it_was_given(owning: Api, founded: Founded) -> None:
    holder = program(founded, (await make(owning, founded, READ))["token"])

    assert (await holder.ok(VIEWER))["viewer"]["permissions"] == [READ]
    assert await holder.fails(PRODUCTS) == ["FORBIDDEN"]
    assert await holder.fails(CUSTOMER_CREATE, input=customer()) == ["FORBIDDEN"]
    assert (await holder.ok(CUSTOMERS))["customers"] == {"totalCount": 0}


@pytest.mark.behaviour("AUTH-11")
async def test_a_token_loses_what_its_owner_loses_and_gets_it_back(owning: Api, founded: Founded) -> None:
    holder = program(founded, (await make(owning, founded, READ))["token"])
    actor = Actor(founded.founder.id, founded.company.id, "Ada")

    async def rights(sql: str) -> None:
        async with use(founded.company), transaction(actor, "test.role:update"):
            await database.execute(f"UPDATE role SET permissions = {sql} WHERE name = 'Admin'", READ)
        await sessions.forget(company=founded.company.id)

    await rights("array_remove(permissions, $1)")
    assert await holder.fails(CUSTOMERS) == ["FORBIDDEN"]
    await rights("array_append(permissions, $1)")
    assert (await holder.ok(CUSTOMERS))["customers"] == {"totalCount": 0}


@pytest.mark.behaviour("AUTH-11")
async def test_nobody_gives_a_token_rights_that_they_do_not_have(client: Client, founded: Founded, other_company: Founded) -> None:
    member = await factory.join(founded.company, "User")
    owning = await client(member)

    def wish(**changes: Any) -> dict[str, Any]:
        return {"company": founded.company.slug, "name": "Shop", "permissions": [READ], "days": 30} | changes

    async def refused(**changes: Any) -> list[tuple[str, str]]:
        return [(each["code"], ".".join(each["path"])) for each in await owning.refused(CREATE, input=wish(**changes))]

    assert await refused(permissions=[READ, "accounting.entry:post"]) == [("NOT_FOUND", "permissions.1")]
    assert await refused(permissions=["no.such:right"]) == [("NOT_FOUND", "permissions.0")]
    assert await refused(permissions=[]) == [("REQUIRED", "permissions")]
    assert await refused(company=other_company.company.slug) == [("NOT_FOUND", "company")]
    assert await refused(company="nowhere") == [("NOT_FOUND", "company")]
    assert await refused(days=366) == [("OUT_OF_RANGE", "days")]
    assert await refused(days=0) == [("OUT_OF_RANGE", "days")]
    assert (await owning.ok(LIST))["apiTokens"] == []


@pytest.mark.behaviour("AUTH-11")
async def test_a_token_that_may_only_read_changes_nothing_on_any_path(owning: Api, founded: Founded) -> None:
    made = await make(owning, founded, READ, WRITE, EVENTS_READ, "documents.file:upload", isReadOnly=True)
    holder = program(founded, made["token"])

    assert await holder.fails(CUSTOMER_CREATE, input=customer()) == ["FORBIDDEN"]
    sent = await holder.http.post(f"/c/{founded.company.slug}/files", files={"file": ("prices.csv", b"sku;name\n007;Lamp\n")})
    assert sent.status_code == 403
    async with connected(app, f"/c/{founded.company.slug}/graphql", {"authorization": f"Bearer {made['token']}"}) as socket:
        assert (await socket.begin())["type"] == "connection_ack"
        await socket.subscribe(CUSTOMER_CREATE, variables={"input": customer()})
        answer = await socket.next()
    assert [error["extensions"]["code"] for error in _errors(answer)] == ["FORBIDDEN"]
    assert (await holder.ok(CUSTOMERS))["customers"] == {"totalCount": 0}


@pytest.mark.behaviour("AUTH-11")
async def test_a_subscription_asks_for_the_tokens_right_and_ends_with_it(owning: Api, founded: Founded) -> None:
    address = f"/c/{founded.company.slug}/graphql"
    without = (await make(owning, founded, READ))["token"]
    async with connected(app, address, {"authorization": f"Bearer {without}"}) as socket:
        await socket.begin()
        await socket.subscribe(EVENTS)
        answer = await socket.next()
    assert [error["extensions"]["code"] for error in _errors(answer)] == ["FORBIDDEN"]

    made = await make(owning, founded, EVENTS_READ)
    async with connected(app, address) as socket:
        assert (await socket.begin(authorization=f"Bearer {made['token']}"))["type"] == "connection_ack"
        await socket.subscribe(EVENTS)
        await owning.ok(REVOKE, input={"id": made["apiToken"]["id"]})
        with pytest.raises(Closed) as closed:
            await socket.next()
    assert closed.value.code == 4403


def _errors(answer: dict[str, Any]) -> list[dict[str, Any]]:
    errors: list[dict[str, Any]] = answer["payload"] if answer["type"] == "error" else answer["payload"]["errors"]
    return errors


@pytest.mark.promise("S5")
async def test_a_token_ends_when_it_is_revoked_expires_or_its_owner_goes(client: Client, founded: Founded) -> None:
    member = await factory.join(founded.company, "User")
    owning = await client(member)

    async def ended_by(end: Callable[[str], Awaitable[object]], undo: str = "SELECT 1") -> tuple[int, int]:
        made = await make(owning, founded, READ)
        holder = program(founded, made["token"])
        before = (await holder.send(CUSTOMERS)).status_code
        await end(made["apiToken"]["id"])
        await sessions.forget(account=member.id)
        after = (await holder.send(CUSTOMERS)).status_code
        await directory.execute(undo)
        await sessions.forget(account=member.id)
        return before, after

    async def revoke(id: str) -> None:
        await owning.ok(REVOKE, input={"id": id})

    async def expire(id: str) -> None:
        await directory.execute("UPDATE api_token SET expires_at = now() WHERE id = $1", id)

    async def disable(_: str) -> None:
        await directory.execute("UPDATE account SET state = 'DISABLED' WHERE id = $1", member.id)

    async def leave(_: str) -> None:
        async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
            await connection.execute("DELETE FROM membership WHERE account_id = $1", member.id)

    async def shut_out(_: str) -> None:
        await factory.set_active(member, founded.company, False)

    assert await ended_by(revoke) == (200, 401)
    assert await ended_by(expire) == (200, 401)
    assert await ended_by(disable, f"UPDATE account SET state = 'ACTIVE' WHERE id = '{member.id}'") == (200, 401)
    assert [each["isExpired"] for each in (await owning.ok(LIST))["apiTokens"]] == [False, True]
    assert await ended_by(shut_out) == (200, 403)
    await factory.set_active(member, founded.company, True)
    await sessions.forget(account=member.id)
    assert await ended_by(leave) == (200, 401)


@pytest.mark.promise("S10")
async def test_invented_and_altered_tokens_are_refused(owning: Api, founded: Founded) -> None:
    token = (await make(owning, founded, READ))["token"]
    body = token.removeprefix("cht_")
    raw = bytearray(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    raw[20] ^= 1
    digest = await directory.fetchval("SELECT digest FROM api_token WHERE account_id = $1", founded.founder.id)
    known = await directory.fetchval("SELECT id FROM api_token WHERE account_id = $1", founded.founder.id)
    forged = {
        "nothing": "cht_",
        "no base64": "cht_!!!!",
        "one bit": "cht_" + base64.urlsafe_b64encode(bytes(raw)).decode().rstrip("="),
        "cut": token[:-1],
        "long": token + "A" * 5_000,
        "another one of the same id": tokens.issue_api_token(known),
        "a refresh token of the same id": "cht_" + tokens.issue_refresh(known),
        "what the directory keeps": "cht_" + base64.urlsafe_b64encode(digest).decode(),
        "without its mark": body,
    }

    answers = {kind: (await program(founded, each).send(CUSTOMERS)).status_code for kind, each in forged.items()}

    assert answers == dict.fromkeys(forged, 401)
    assert (await program(founded, token).ok(CUSTOMERS))["customers"] == {"totalCount": 0}


@pytest.mark.promise("S1")
async def test_a_token_works_in_its_company_alone_even_where_its_owner_is_elsewhere_too(
    owning: Api, founded: Founded, other_company: Founded
) -> None:
    await factory.join_as(founded.founder, other_company.company, "Admin")
    token = (await make(owning, founded, READ))["token"]

    foreign = await program(founded, token, other_company.company.slug).send(CUSTOMERS)
    absent = await program(founded, token, "nowhere").send(CUSTOMERS)

    assert (foreign.status_code, foreign.json()) == (absent.status_code, absent.json())
    assert foreign.status_code == 403
    viewer = (await program(founded, token).ok(f"{{ viewer {{ {VIEWER_FIELDS} }} }}"))["viewer"]
    assert [each["company"]["slug"] for each in viewer["memberships"]] == [founded.company.slug]


@pytest.mark.behaviour("AUTH-11")
async def test_a_token_cannot_sign_in_nor_manage_tokens_profiles_and_companies(owning: Api, founded: Founded, house: None) -> None:
    made = await make(owning, founded, READ)
    outside = Api(app, None, made["token"])

    for document, wish in (
        (SIGN_IN, {"email": founded.founder.email, "password": PASSWORD}),
        (CREATE, {"company": founded.company.slug, "name": "More", "permissions": [READ], "days": 1}),
        (REVOKE, {"id": made["apiToken"]["id"]}),
    ):
        answer = await outside.send(document, {"input": wish})
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (403, "FORBIDDEN")
        assert "set-cookie" not in answer.headers
        assert (await program(founded, made["token"]).gql(document, input=wish)).get("data") is None
    assert len((await owning.ok(LIST))["apiTokens"]) == 1


async def test_tokens_are_their_owners_alone(owning: Api, client: Client, founded: Founded) -> None:
    made = await make(owning, founded, READ)
    colleague = await client(await factory.join(founded.company, "Admin"))

    assert (await colleague.ok(LIST))["apiTokens"] == []
    absent = await colleague.refused(REVOKE, input={"id": str(uuid4())})
    assert await colleague.refused(REVOKE, input={"id": made["apiToken"]["id"]}) == absent == [{"code": "NOT_FOUND", "path": ["id"]}]
    assert (await program(founded, made["token"]).ok(CUSTOMERS))["customers"] == {"totalCount": 0}


async def test_a_person_sees_which_rights_a_token_can_have(client: Client, founded: Founded, other_company: Founded) -> None:
    document = "query($company: String!) { grantableRights(company: $company) { permission description isReading } }"
    member: Person = await factory.join(founded.company, "User")
    asking = await client(member)

    mine = (await asking.ok(document, company=founded.company.slug))["grantableRights"]

    known = {each["permission"]: each for each in mine}
    assert known[READ]["isReading"] is True
    assert known[READ]["description"] != READ
    assert known[WRITE]["isReading"] is False
    assert "accounting.entry:post" not in known
    assert (await asking.ok(document, company=other_company.company.slug))["grantableRights"] == []


async def test_a_person_has_so_many_tokens_and_no_more(owning: Api, founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.domain.api_tokens.TOKENS_PER_PERSON_MAX", 2)
    first = await make(owning, founded, READ)
    await make(owning, founded, READ)
    wish = {"company": founded.company.slug, "name": "Third", "permissions": [READ], "days": 1}

    assert [each["code"] for each in await owning.refused(CREATE, input=wish)] == ["TOO_MANY"]
    await owning.ok(REVOKE, input={"id": first["apiToken"]["id"]})
    await owning.ok(CREATE, input=wish)


@pytest.mark.promise("S24")
async def test_the_directory_keeps_no_token(owning: Api, founded: Founded) -> None:
    token = (await make(owning, founded, READ))["token"]

    row = await directory.fetchrow("SELECT * FROM api_token WHERE account_id = $1", founded.founder.id)

    assert row is not None
    secret = token.removeprefix("cht_")
    raw = base64.urlsafe_b64decode(secret + "=" * (-len(secret) % 4))
    assert row["digest"] == tokens.digest("api token digest", token)
    assert all(part not in repr(tuple(row)).encode() and part not in row["digest"] for part in (secret.encode(), raw[16:40]))
