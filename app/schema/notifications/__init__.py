"""What people are told while they work, and how open screens learn that a record has changed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Annotated, Any

from app.domain.work import EntityKind, NotificationKind
from app.resolvers import notifications as resolvers
from app.resolvers.kit import Condition, Row
from app.resolvers.notifications import EventReader
from app.schema import kit
from app.schema.kit.operation import current_operation
from app.schema.notifications import following
from app.services.notifications import reading
from app.services.notifications.kinds import RECORDS

EVENT_NUMBER_MAX = 2**63 - 1

PERMISSIONS = {"notifications.notification:read": "Hear what happens to the records that one may see."}

kit.described(
    EntityKind,
    "A kind of record that events, notifications and mails are about.",
    {
        "SALES_ORDER": "An order.",
        "DELIVERY": "A delivery.",
        "INVOICE": "An invoice.",
        "PAYMENT": "A payment.",
        "CUSTOMER": "A customer.",
        "PRODUCT": "A product.",
        "MAIL": "A mail.",
        "JOB": "An import.",
        "EXPORT": "An export; only who made it hears of it.",
        "APPROVAL": "A request for a second person's approval.",
    },
)
kit.described(
    NotificationKind,
    "What somebody is told.",
    {
        "ORDER_CONFIRMED": "An order was confirmed.",
        "DELIVERY_POSTED": "A delivery has left.",
        "INVOICE_POSTED": "An invoice was posted.",
        "INVOICE_PAID": "An invoice is paid.",
        "PAYMENT_RECEIVED": "A payment came in.",
        "APPROVAL_REQUESTED": "Somebody asks for your approval.",
        "APPROVAL_GIVEN": "What you asked for was approved.",
        "APPROVAL_REFUSED": "What you asked for was not approved.",
        "MAIL_FAILED": "A mail of yours could not be delivered.",
        "JOB_FINISHED": "A job of yours has finished.",
        "JOB_FAILED": "A job of yours has failed.",
        "RESYNC": "More happened than is sent one by one, or you have read something elsewhere: read the list and the count again.",
    },
)


async def are_read(ids: Sequence[int]) -> list[bool]:
    """Tell of each notification whether whoever asks has read it."""
    return await resolvers.read_by(_reader().account_id, ids)


async def unread() -> dict[str, int]:
    """Count what whoever asks has not read."""
    return {"unread_count": await resolvers.unread_count(_reader())}


def is_theirs(_: kit.Info) -> Condition:
    """Keep notifications to those they are for."""
    return resolvers.visible_to(_reader())


def _reader() -> EventReader:
    operation = current_operation()
    assert operation.account_id is not None, "notifications are for somebody who is signed in"
    return EventReader(operation.account_id, operation.permissions)


@kit.type(description="Something that happened and that somebody is told of.")
class Notification:
    """Something that happened."""

    id: kit.ID = kit.column("Its number in the company, rising; goes into `after`.")
    kind: NotificationKind = kit.column("What happened.")
    entity_kind: EntityKind | None = kit.column("What kind of record it is about; null for RESYNC.")
    entity_id: kit.ID | None = kit.column("The id of the record that it is about; null for RESYNC.")
    title: str = kit.column("One sentence for people, in English; empty for RESYNC.")
    is_read: bool = kit.batch(are_read, "id", "Whether you have read it.")
    created_at: datetime = kit.column("When it happened.")


@kit.type(description="That a record has changed.")
class DocumentEvent:
    """That a record has changed."""

    kind: EntityKind = kit.column("What kind of record it is.")
    id: kit.ID = kit.column("Its id.")
    version: int | None = kit.column("Its version when this was noted; null where it has none, or was deleted.")


@kit.input(description="What has been read.")
class NotificationsReadInput:
    """What has been read."""

    ids: list[kit.ID] | None = kit.items("The notifications; left out, all of them.", default=None)


@kit.payload("What is still unread.")
class NotificationsReadPayload:
    """What is still unread."""

    unread_count: int = kit.outcome("How many notifications you have not read.")


@kit.type
class Query:
    """What can be read about notifications."""

    notifications = kit.connection(
        Notification,
        resolvers.NOTIFICATIONS,
        "What you were told, the newest first: about records that you may see.",
        requires="notifications.notification:read",
        offset=False,
        extra={"unread_count": (int, "How many of all your notifications you have not read.")},
        beside=unread,
        restrict=is_theirs,
    )


@kit.type
class Mutation:
    """What can be done with notifications."""

    @kit.mutation("Marks notifications as read.", NotificationsReadPayload, requires="notifications.notification:read")
    async def notifications_read(self, info: kit.Info, input: NotificationsReadInput) -> dict[str, Any]:
        numbers = None if input.ids is None else [each.int for each in input.ids if each.int <= EVENT_NUMBER_MAX]
        await reading.read(info.context.actor, numbers)
        return await unread()


@kit.type
class Subscription:
    """What can be followed live."""

    @kit.subscription(
        "What happens from now on, and first what happened after an event that you know. In order, and each once.",
        Notification,
        requires="notifications.notification:read",
    )
    async def notifications(
        self, info: kit.Info, after: Annotated[kit.ID | None, kit.argument("The last notification that you have.")] = None
    ) -> AsyncIterator[Row]:
        account_id = info.context.actor.account_id
        number = None if after is None else min(after.int, EVENT_NUMBER_MAX)
        async for row in following.told(lambda: EventReader(account_id, info.context.permissions), number):
            yield row

    @kit.subscription(
        "Tells whenever a record has changed. It needs the right to read that kind of record.",
        DocumentEvent,
        requires="notifications.notification:read",
    )
    async def document_changed(
        self, info: kit.Info, kind: Annotated[EntityKind, kit.argument("The kind of record.")], id: kit.ID
    ) -> AsyncIterator[Row]:
        permission = RECORDS[kind].permission
        if permission not in info.context.permissions:
            raise kit.forbidden(permission, [str(info.path.key)])
        account_id = info.context.actor.account_id
        async for row in following.changes(lambda: EventReader(account_id, info.context.permissions), kind, id):
            yield row
