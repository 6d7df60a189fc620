"""The company's own mail server: what it is, how it is changed, and what it says to a test mail."""

from __future__ import annotations

from typing import Any

from app.domain.mail import MailSecurity
from app.domain.parties import EMAIL_LENGTH_MAX
from app.resolvers import company as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.kit import Maybe
from app.services.mail import server
from app.services.mail.server import GivenServer

PERMISSIONS = {
    "company.mail:read": "See by which mail server the company sends; its password is shown to nobody.",
    "company.mail:write": "Change by which mail server the company sends, and try it out.",
}
_HOST_LENGTH_MAX = 253
_PASSWORD_LENGTH_MAX = 200

kit.described(
    MailSecurity,
    "How the way to a mail server is kept from others.",
    {
        "NONE": "Not at all; without a password only.",
        "STARTTLS": "Encrypted from the first command on, usually at port 587.",
        "TLS": "Encrypted from the first byte on, usually at port 465.",
    },
)


@kit.type(description="The mail server that the company sends by; its password is never shown.")
class CompanyMailServer:
    """The company's own mail server."""

    id: kit.ID = kit.column("Its id.")
    host: str = kit.column("Its name, such as `smtp.example.com`.")
    port: int = kit.column("Its port.")
    security: MailSecurity = kit.column("How the way there is kept from others; certificates are always checked.")
    username: str = kit.column("Who signs in there; empty where nobody does.")
    has_password: bool = kit.column("Whether a password is kept.")
    sender: str = kit.column("The address that mails come from.")
    reply_to: str = kit.column("The address that answers go to; empty where it is the sender's.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")


@kit.input(description="The mail server that the company sends by.")
class CompanyMailServerSetInput:
    """The company's mail server."""

    expected_version: int | None = kit.given("The version that was read; null where none was named yet.", default=None)
    host: str = kit.text("Its name, such as `smtp.example.com`.", _HOST_LENGTH_MAX)
    port: int = kit.number("Its port: 25, 465, 587 or 2525.", at_least=1, at_most=65535)
    security: MailSecurity = kit.given("How the way there is kept from others.")
    username: str = kit.text("Who signs in there.", EMAIL_LENGTH_MAX, blank=True, default="")
    password: Maybe[str] = kit.text("The password; left out it stays, empty it is forgotten.", _PASSWORD_LENGTH_MAX, blank=True)
    sender: str = kit.text("The address that mails come from.", EMAIL_LENGTH_MAX)
    reply_to: str = kit.text("The address that answers go to.", EMAIL_LENGTH_MAX, blank=True, default="")


@kit.input(description="Which version is forgotten.")
class CompanyMailServerRemoveInput:
    """Which version is forgotten."""

    expected_version: int = kit.given("The version that was read.")


@kit.input(description="Whom a test mail goes to.")
class CompanyMailTestInput:
    """Whom a test mail goes to."""

    recipient: str = kit.text("A mail address.", EMAIL_LENGTH_MAX)


@kit.payload("What became of the company's mail server.")
class CompanyMailServerPayload:
    """What became of the company's mail server."""

    mail_server: CompanyMailServer | None = kit.entity("The mail server; null also where the house's sends.")


@kit.payload("What the mail server said to a test mail.")
class CompanyMailTestPayload:
    """What the mail server said to a test mail."""

    answer: str | None = kit.outcome("The server's own answer where it took the mail; what it said otherwise stands in `errors`.")


@kit.type
class Query:
    """What can be read about the company's mail server."""

    @kit.query("The company's own mail server; null where the house's sends.", CompanyMailServer | None, requires="company.mail:read")
    async def company_mail_server(self, info: kit.Info) -> Row | None:
        return await resolvers.mail_server()


@kit.type
class Mutation:
    """What can be done with the company's mail server."""

    @kit.mutation(
        "Names the company's mail server, or changes it.",
        CompanyMailServerPayload,
        requires="company.mail:write",
        requires_recent_sign_in=True,
    )
    async def company_mail_server_set(self, info: kit.Info, input: CompanyMailServerSetInput) -> dict[str, Any]:
        given = {"password": None} | kit.values(input)
        await server.put(info.context.actor, given.pop("expected_version"), GivenServer(**given))
        return {"mail_server": await resolvers.mail_server()}

    @kit.mutation(
        "Sends by the house's mail server again.",
        CompanyMailServerPayload,
        requires="company.mail:write",
        requires_recent_sign_in=True,
    )
    async def company_mail_server_remove(self, info: kit.Info, input: CompanyMailServerRemoveInput) -> dict[str, Any]:
        await server.remove(info.context.actor, input.expected_version)
        return {"mail_server": None}

    @kit.mutation(
        "Sends a test mail by the company's own mail server and returns what the server said.",
        CompanyMailTestPayload,
        requires="company.mail:write",
        alone=True,
    )
    async def company_mail_test(self, info: kit.Info, input: CompanyMailTestInput) -> dict[str, Any]:
        return {"answer": await server.try_out(info.context.actor, input.recipient)}
