"""What can be seen of the mails that belong to documents."""

from __future__ import annotations

from datetime import datetime

from app.domain.work import MailState
from app.resolvers import mail as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.documents import File

PERMISSIONS = {"mail.mail:read": "See the mails that were sent with documents."}

kit.described(
    MailState,
    "What became of a mail.",
    {
        "QUEUED": "Waiting to be sent, or to be tried again.",
        "SENT": "Taken by the mail server.",
        "FAILED": "Given up: refused by the server, or tried for hours without success.",
    },
)


@kit.type(description="A mail as it was written and sent; its Message-ID never changes, however often it is tried.")
class Mail:
    """A mail."""

    id: kit.ID = kit.column("Its id.")
    message_id: str = kit.column("Its Message-ID.")
    state: MailState = kit.column("What became of it.")
    sender: str = kit.column("Who it is from: the company's name and the address of this installation.")
    recipients: list[str] = kit.column("Whom it goes to.")
    subject: str = kit.column("Its subject, at most 500 characters.")
    body: str = kit.column("Its text.")
    attachments: list[File] = kit.relation(resolvers.attachments_of, "id", "The files it carries, in their order.", size=2)
    attempts: int = kit.column("How often it was tried.")
    error: str | None = kit.column("What the mail server said last, where it did not take the mail.")
    created_at: datetime = kit.column("When it was written.")
    sent_at: datetime | None = kit.column("When the mail server took it.")


@kit.type
class Query:
    """What can be read about mails."""

    @kit.query("A mail by its id.", Mail | None, requires="mail.mail:read", listing=resolvers.MAILS)
    async def mail(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.mail(id, kit.selected(info))
