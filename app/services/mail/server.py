"""The company's own mail server: named by its Admin, its password sealed, tried with a mail of its own (EML-2)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.headerregistry import Address
from typing import Any, Final

from asyncpg import Record

from app.domain.mail import MailSecurity, one_line
from app.domain.parties import checked_email
from app.domain.refusal import Code, Faults, NotFound, Refused
from app.files import store
from app.mailing import smtp
from app.mailing.letter import Dress
from app.models.base import new_id
from app.models.company import MailServer
from app.services import clock, rows, secrets
from app.services.actor import Actor
from app.services.transaction import use_case
from app.settings import settings
from app.tenancy import binding, database

# Where mail is handed in; other ports belong to something else.
PORTS: Final = (25, 465, 587, 2525)
TEST_SECONDS_MAX: Final = 4.0
TEST_SUBJECT: Final = "Test of the mail server"
TEST_BODY: Final = "This mail shows that the mail server of {company} takes mail from Countinghouse.\n\nNobody needs to answer it.\n"
SEALED: Final = "SELECT id, version, host, security, password_sealed FROM mail_server FOR UPDATE"
_HOST: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True)
class GivenServer:
    """A mail server as it was entered; a password of None stays as it is, an empty one is taken away."""

    host: str
    port: int
    security: MailSecurity
    username: str
    password: str | None
    sender: str
    reply_to: str


@use_case("company.mail:set")
async def put(actor: Actor, expected_version: int | None, given: GivenServer) -> None:
    """Name the company's mail server, or change it.

    A password that is kept goes to the place it was given for and to no other: with another host or less security it has to be
    entered again.
    """
    known = await database.fetchrow("SELECT * FROM mail_server FOR UPDATE")
    if known is not None and known["version"] != expected_version:
        await rows.refuse_stale(MailServer, known["id"], expected_version or 0, thing="mail server")
    values = _checked(given, known)
    if known is None:
        await rows.insert(MailServer, [values | {"is_only_row": True}])
        return
    different = {name: value for name, value in values.items() if value != known[name]}
    if different:
        await rows.update(MailServer, known["id"], known["version"], different, thing="mail server")


@use_case("company.mail:remove")
async def remove(actor: Actor, expected_version: int) -> None:
    """Send by the house's mail server again; what was named is forgotten with its password."""
    known = await database.fetchrow("SELECT id, version FROM mail_server FOR UPDATE")
    if known is None:
        return
    if known["version"] != expected_version:
        await rows.refuse_stale(MailServer, known["id"], expected_version, thing="mail server")
    await database.execute("DELETE FROM mail_server WHERE id = $1", known["id"])


async def try_out(actor: Actor, recipient: str) -> str:
    """Send a test mail by the company's own server and return what the server answered; a refusal carries its words as well."""
    to = checked_email(one_line(recipient), "recipient")
    if await database.fetchval("SELECT EXISTS (SELECT FROM mail_server)") is False:
        raise NotFound("mail server", ("recipient",))
    try:
        chosen = await own(TEST_SECONDS_MAX)
    except smtp.NotNow as error:
        raise Refused(Code.UNAVAILABLE, str(error)) from None
    assert chosen is not None, "it was just there"
    row = await database.fetchrow("SELECT sender, reply_to FROM mail_server")
    assert row is not None, "it was just there"
    company = binding.current().name
    envelope = smtp.Envelope(
        message_id=f"<{new_id()}@{row['sender'].rpartition('@')[2]}>",
        sender=str(Address(one_line(company), addr_spec=row["sender"])),
        recipients=[to],
        subject=TEST_SUBJECT,
        body=TEST_BODY.format(company=company),
        written_at=clock.now(),
        attachments=[],
        reply_to=row["reply_to"] or None,
        dress=await dress(),
    )
    try:
        return await smtp.deliver(envelope, chosen)
    except (smtp.Rejected, smtp.NotNow) as error:
        raise Refused(Code.UNAVAILABLE, str(error)) from None


async def own(seconds_max: float = smtp.COMMAND_SECONDS_MAX) -> smtp.Server | None:
    """Return the company's own mail server with its password opened; None where the house's sends.

    Raise NotNow where its password is missing: mail waits until somebody has entered it.
    """
    row = await database.fetchrow("SELECT host, port, security, username, password_sealed FROM mail_server")
    if row is None:
        return None
    if row["username"] and not row["password_sealed"]:
        raise smtp.NotNow(f"{row['host']} asks {row['username']} for a password: enter it with the company's mail server.")
    password = secrets.open(_purpose(row), row["password_sealed"]).decode() if row["password_sealed"] else None
    return smtp.Server(
        row["host"],
        row["port"],
        MailSecurity(row["security"]),
        row["username"] or None,
        password,
        may_be_private=settings().mail_private_hosts,
        seconds_max=seconds_max,
    )


async def dress() -> Dress:
    """Return what the company's letters wear (TEN-9)."""
    row = await database.fetchrow(
        "SELECT c.name, c.primary_color, c.accent_color, f.sha256 FROM company_profile c LEFT JOIN file f ON f.id = c.logo_id"
    )
    assert row is not None, "a company that is open has a profile"
    logo = await store.read(row["sha256"]) if row["sha256"] else None
    return Dress(row["name"], row["primary_color"], row["accent_color"], logo)


@use_case("company.mail:rotate")
async def seal_again(actor: Actor) -> int:
    """Seal the bound company's password with today's key; return how many were sealed with an older one."""
    row = await database.fetchrow(SEALED)
    if row is None or row["password_sealed"] is None or not secrets.is_outdated(row["password_sealed"]):
        return 0
    purpose = _purpose(row)
    sealed = secrets.seal(purpose, secrets.open(purpose, row["password_sealed"]))
    await rows.update(MailServer, row["id"], row["version"], {"password_sealed": sealed}, thing="mail server")
    return 1


@use_case("company.mail:forget")
async def forget_unreadable(actor: Actor) -> str | None:
    """Forget the bound company's password where it cannot be opened, and return whose it was: it must be entered again.

    That is so when the company came from another installation, or stands beside its original under another id.
    """
    row = await database.fetchrow(SEALED)
    if row is None or row["password_sealed"] is None:
        return None
    try:
        secrets.open(_purpose(row), row["password_sealed"])
    except secrets.CannotOpen:
        await rows.update(MailServer, row["id"], row["version"], {"password_sealed": None}, thing="mail server")
        return str(row["host"])
    return None


def _checked(given: GivenServer, known: Record | None) -> dict[str, Any]:
    faults = Faults()
    host = given.host.strip().rstrip(".")
    if not _HOST.fullmatch(host):
        faults.add(Code.INVALID, "A mail server is named like smtp.example.com.", "host")
    if given.port not in PORTS and not settings().mail_private_hosts:
        faults.add(Code.INVALID, f"Mail is handed in at one of the ports {', '.join(map(str, PORTS))}.", "port")
    addresses = {"sender": given.sender, "reply_to": given.reply_to}
    for name, address in addresses.items():
        if address.strip() or name == "sender":
            try:
                addresses[name] = checked_email(address, name)
            except Refused as refused:
                faults.take(refused)
    is_kept = given.password is None and known is not None and known["password_sealed"] is not None
    if is_kept and known is not None and (known["host"], known["security"]) != (host, given.security):
        faults.add(Code.REQUIRED, "Enter the password again: it was given for another server.", "password")
    if given.password and given.security is MailSecurity.NONE and not settings().mail_private_hosts:
        faults.add(Code.INVALID, "A password travels only over an encrypted connection. Choose STARTTLS or TLS.", "security")
    faults.raise_if_any()
    sealed = known["password_sealed"] if is_kept and known is not None else None
    if given.password:
        sealed = secrets.seal(_purpose({"host": host, "security": given.security}), given.password)
    return {
        "host": host,
        "port": given.port,
        "security": given.security,
        "username": one_line(given.username),
        "password_sealed": sealed,
        **addresses,
    }


def _purpose(server: Record | dict[str, Any]) -> str:
    # Rows that somebody changed past us, or in an archive, send the password nowhere else.
    return f"mail server {server['host']} {server['security']} of {binding.current().id}"
