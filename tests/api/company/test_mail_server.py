"""The company's own mail server: its password is read by nobody, its words by whoever tries it out (EML-2)."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import ipaddress
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from uuid_utils.compat import uuid7

from app.mailing.connect import is_public
from app.services import secrets
from app.services.identity.step_up import FRESH
from app.services.mail import server
from app.services.transaction import transaction
from app.settings import settings
from app.tenancy import database
from app.tenancy.binding import Company, use
from app.workers import actors
from tests.api.identity.documents import prove
from tests.client import Api
from tests.conftest import Clock
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.factories.mail import Sink
from tests.workers.fixture import Worker

READ = "{ companyMailServer { version host port security username hasPassword sender replyTo } }"
SET = """mutation ($input: CompanyMailServerSetInput!) { companyMailServerSet(input: $input) {
  mailServer { version host hasPassword } errors { code path message } } }"""
REMOVE = """mutation ($input: CompanyMailServerRemoveInput!) { companyMailServerRemove(input: $input) { errors { code path } } }"""
TEST = """mutation ($input: CompanyMailTestInput!) { companyMailTest(input: $input) { answer errors { code path message } } }"""
PASSWORD = "a-password-that-nobody-reads"


def given(**changes: Any) -> dict[str, Any]:
    """Describe a mail server."""
    usual = {"host": "smtp.example.com", "port": 587, "security": "STARTTLS", "sender": "books@amber.example"}
    return usual | changes


@pytest.fixture
def private(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let companies name mail servers in private networks, as whoever runs the installation may."""
    monkeypatch.setenv("COUNTINGHOUSE_MAIL_PRIVATE_HOSTS", "true")
    settings.cache_clear()
    yield
    monkeypatch.undo()
    settings.cache_clear()


@contextlib.asynccontextmanager
async def sink(tls: ssl.SSLContext | None = None) -> AsyncIterator[tuple[Sink, int]]:
    """Run a mail server that nothing in the settings points at."""
    kept = Sink()
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(kept, hostname="sink", tls_context=tls, require_starttls=tls is not None), "127.0.0.1", 0
    )
    async with server:
        yield kept, server.sockets[0].getsockname()[1]


@pytest.mark.behaviour("EML-2")
@pytest.mark.promise("S3")
async def test_another_mail_server_asks_for_a_fresh_proof(api: Api, clock: Clock) -> None:
    await api.ok(SET, input=given())
    clock.move(seconds=FRESH.total_seconds())

    for document, wish in ((SET, given(expectedVersion=1, host="smtp.other.example")), (REMOVE, {"expectedVersion": 1})):
        assert (await api.refused(document, input=wish))[0]["code"] == "REAUTHENTICATE"
    assert (await api.ok(READ))["companyMailServer"]["host"] == "smtp.example.com"

    await prove(api)
    await api.ok(REMOVE, input={"expectedVersion": 1})


@pytest.mark.behaviour("EML-2")
@pytest.mark.promise("S24")
async def test_the_password_is_sealed_and_never_given_back(api: Api, company: Company, caplog: pytest.LogCaptureFixture) -> None:
    assert (await api.ok(READ))["companyMailServer"] is None
    await api.ok(SET, input=given(username="amber", password=PASSWORD))
    kept = (await api.ok(READ))["companyMailServer"]
    assert kept == given(version=1, username="amber", hasPassword=True, replyTo="")

    async with use(company):
        sealed = await database.fetchval("SELECT password_sealed FROM mail_server")
        dump = str(await database.fetch("SELECT * FROM audit_payload")) + sealed
        opened = await server.own()
    assert PASSWORD not in dump
    assert PASSWORD not in caplog.text
    assert opened is not None
    assert opened.password == PASSWORD
    assert PASSWORD not in repr(opened)

    # Left out it stays, empty it is forgotten, and for another server it has to be entered again.
    await api.ok(SET, input=given(expectedVersion=1, username="amber", sender="mail@amber.example"))
    (error,) = await api.refused(SET, input=given(expectedVersion=2, host="smtp.evil.example", username="amber"))
    assert (error["code"], error["path"]) == ("REQUIRED", ["password"])
    done = await api.ok(SET, input=given(expectedVersion=2, password=""))
    assert done["companyMailServerSet"]["mailServer"]["hasPassword"] is False
    (stale,) = await api.refused(SET, input=given(expectedVersion=2))
    assert stale["code"] == "STALE"
    await api.ok(REMOVE, input={"expectedVersion": 3})
    assert (await api.ok(READ))["companyMailServer"] is None


async def test_what_is_wrong_with_a_server_is_said_at_its_fields(api: Api) -> None:
    errors = await api.refused(
        SET, input=given(host="smtp example", port=22, sender="nobody", replyTo="a@b\r\nBcc: c@d.example", security="NONE", password="x")
    )
    # Line breaks are no part of any input of one line.
    assert {error["path"][0] for error in errors} == {"replyTo"}
    errors = await api.refused(SET, input=given(host="smtp example", port=22, sender="nobody", security="NONE", password="x"))
    assert {error["path"][0] for error in errors} == {"host", "port", "sender", "security"}


async def test_only_the_admin_sees_and_changes_it(as_role: Callable[[str], Awaitable[Api]]) -> None:
    for role in ("Manager", "User"):
        member = await as_role(role)
        assert await member.fails(READ) == ["FORBIDDEN"]
        assert await member.fails(SET, input=given()) == ["FORBIDDEN"]
        assert await member.fails(TEST, input={"recipient": "x@example.com"}) == ["FORBIDDEN"]


@pytest.mark.behaviour("EML-2", "TEN-9")
async def test_a_test_mail_shows_the_servers_own_answer(api: Api, private: None) -> None:
    (absent,) = await api.refused(TEST, input={"recipient": "ada@example.com"})
    assert absent["code"] == "NOT_FOUND"
    async with sink() as (kept, port):
        await api.ok(SET, input=given(host="127.0.0.1", port=port, security="NONE", replyTo="answers@amber.example"))
        kept.answers = ["250 2.0.0 Ok: queued as 4711", "550 5.7.1 not from you"]
        done = await api.ok(TEST, input={"recipient": "ada@example.com"})
        (refused,) = await api.refused(TEST, input={"recipient": "ada@example.com"})
    assert done["companyMailTest"]["answer"] == "2.0.0 Ok: queued as 4711"
    assert refused["message"] == "550 5.7.1 not from you"
    (arrived,) = kept.arrived
    assert str(arrived["From"]) == "Amber Trading <books@amber.example>"
    assert str(arrived["Reply-To"]) == "answers@amber.example"
    dressed = arrived.get_body(("html",))
    assert dressed is not None
    assert "background:#3d53c5;color:#ffffff" in dressed.get_content()
    assert "Amber Trading" in dressed.get_content()

    (away,) = await api.refused(TEST, input={"recipient": "ada@example.com"})
    assert away["code"] == "UNAVAILABLE"


@pytest.mark.behaviour("EML-2")
async def test_invoices_leave_by_the_companys_own_server(
    api: Api, founded: Founded, company: Company, worker: Worker, private: None
) -> None:
    async with sink() as (kept, port):
        await api.ok(SET, input=given(host="127.0.0.1", port=port, security="NONE"))
        async with use(company):
            await mail.posted_invoice(sales.actor_of(founded))
        await worker.drain()
    (arrived,) = kept.arrived
    assert str(arrived["From"]) == "Amber Trading <books@amber.example>"
    assert arrived["Message-ID"].endswith("@amber.example>")


@pytest.mark.promise("S20")
async def test_no_address_inside_the_servers_own_network_is_reached(api: Api) -> None:
    async with sink() as (kept, _):
        for host in ("127.0.0.1", "localhost", "127.1", "0", "[::1]", "::1", "10.0.0.1", "169.254.169.254", "2130706433"):
            version = ((await api.ok(READ))["companyMailServer"] or {}).get("version")
            body = await api.gql(SET, input=given(expectedVersion=version, host=host, port=2525, security="NONE"))
            if body["data"]["companyMailServerSet"]["errors"]:
                continue
            (refused,) = await api.refused(TEST, input={"recipient": "ada@example.com"})
            assert "private network" in refused["message"] or "Name or service" in refused["message"], (host, refused)
    assert kept.arrived == []
    version = (await api.ok(READ))["companyMailServer"]["version"]
    (error,) = await api.refused(SET, input=given(expectedVersion=version, port=6379))
    assert error["path"] == ["port"]


def test_addresses_that_carry_a_private_one_inside_are_private() -> None:
    hidden = ("::ffff:127.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "fe80::1%eth0", "fc00::1", "224.0.0.1", "100.64.0.1", "192.168.1.1")
    inside = ("::127.0.0.1", "::10.0.0.1", "fec0::1", "64:ff9b:1::a00:1", "::", "5f00::1")
    assert [address for address in (*hidden, *inside) if is_public(address)] == []
    assert is_public("8.8.8.8")
    assert is_public("2606:4700::1111")


def certificate(folder: Path, name: str) -> Path:
    """Write a certificate and its key, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    names = x509.SubjectAlternativeName([x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    path = folder / "server.pem"
    path.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    )
    return path


@pytest.mark.promise("S22")
@pytest.mark.behaviour("EML-2")
async def test_a_certificate_is_checked(api: Api, private: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = certificate(tmp_path, "localhost")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(path)
    async with sink(context) as (kept, port):
        await api.ok(SET, input=given(host="127.0.0.1", port=port, username="", password=""))
        (refused,) = await api.refused(TEST, input={"recipient": "ada@example.com"})
        assert "certificate" in refused["message"].lower()
        assert kept.arrived == []

        # Once the machine trusts whoever signed it, the same server is let in.
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
        await api.ok(TEST, input={"recipient": "ada@example.com"})
        assert len(kept.arrived) == 1


@pytest.mark.promise("S24")
@pytest.mark.behaviour("TEN-10", "EML-2")
async def test_a_password_opens_only_for_the_company_and_the_server_it_was_entered_for(api: Api, company: Company) -> None:
    await api.ok(SET, input=given(username="amber", password=PASSWORD))
    async with use(company):
        assert await server.forget_unreadable(actors.house()) is None
    elsewhere = replace(company, id=uuid7())  # as an import gives it another id, or another installation has another key
    async with use(elsewhere):
        with pytest.raises(secrets.CannotOpen):
            await server.own()
    async with use(company):
        async with transaction(actors.house(), "test"):
            await database.execute("UPDATE mail_server SET host = 'smtp.elsewhere.example'")
        with pytest.raises(secrets.CannotOpen):
            await server.own()

    async with use(company):
        assert await server.forget_unreadable(actors.house()) == "smtp.elsewhere.example"
    assert (await api.ok(READ))["companyMailServer"]["hasPassword"] is False
    (refused,) = await api.refused(TEST, input={"recipient": "ada@example.com"})
    assert refused["message"] == "smtp.elsewhere.example asks amber for a password: enter it with the company's mail server."


@pytest.mark.promise("S24")
async def test_a_key_can_change(api: Api, company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    await api.ok(SET, input=given(username="amber", password=PASSWORD))
    before = settings().secret.decode()
    async with use(company):
        monkeypatch.setattr(secrets, "_secrets", lambda: [b"another secret key of 32 characters", before.encode()])
        monkeypatch.setattr(secrets, "settings", lambda: type("Chosen", (), {"secret": b"another secret key of 32 characters"})())
        assert await server.seal_again(actors.house()) == 1
        assert await server.seal_again(actors.house()) == 0
        monkeypatch.setattr(secrets, "_secrets", lambda: [b"another secret key of 32 characters"])
        opened = await server.own()
    assert opened is not None
    assert opened.password == PASSWORD
