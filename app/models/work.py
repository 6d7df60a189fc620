"""Later work: the outbox, jobs, mails, what people are told, and the keys that make effects happen once."""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.indexes import Index
from tortoise.models import Model

from app.domain.work import EntityKind, JobKind, JobStatus, MailState, NotificationKind
from app.models.base import TEXT_LENGTH_MAX, Identified, choice, reference, text


class Outbox(Identified):
    """An effect promised by a committed change; the relay carries it out."""

    kind = text(64)
    entity_kind = choice(EntityKind, null=True)
    entity_id = fields.UUIDField(null=True)
    actor_id = fields.UUIDField()
    payload: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    created_at = fields.DatetimeField(auto_now_add=True)
    due_at = fields.DatetimeField(auto_now_add=True)
    attempts = fields.IntField(default=0)
    error = fields.TextField(null=True)
    parked_at = fields.DatetimeField(null=True)
    done_at = fields.DatetimeField(null=True)

    class Meta:
        app = "tenant"
        table = "outbox"


class Idempotency(Model):
    """The effect that a key already had: unique per account, kept a week."""

    id = fields.UUIDField(primary_key=True)
    account_id = fields.UUIDField()
    key = fields.UUIDField()
    operation = text(64)
    input_hash = fields.BinaryField()
    entity_id = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "tenant"
        table = "idempotency"
        unique_together = (("account_id", "key"),)
        indexes = (Index(fields=("created_at",)),)


class Event(Model):
    """A small live event, numbered by the relay when it is published, so that a reader never skips one.

    What is about a record with an owner is heard by the owner, and by who has the right `others`; a title that says whom a record is
    about is read by who has the right `names`.
    """

    id = fields.BigIntField(primary_key=True, generated=False)
    outbox: Any = fields.OneToOneField("tenant.Outbox", related_name=False, on_delete=fields.RESTRICT, null=True)
    kind = choice(NotificationKind)
    entity_kind = choice(EntityKind, null=True)
    entity_id = fields.UUIDField(null=True)
    entity_version = fields.IntField(null=True)
    title = text()
    permission = text()
    owner_id = fields.UUIDField(null=True)
    others = text(null=True)
    names = text(null=True)
    is_notification = fields.BooleanField(default=True)
    recipient_id = fields.UUIDField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "tenant"
        table = "event"
        indexes = (Index(fields=("entity_id",)),)


class NotificationRead(Model):
    """That a person has read a notification."""

    id = fields.UUIDField(primary_key=True)
    account_id = fields.UUIDField()
    event = reference("Event")
    read_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "tenant"
        table = "notification_read"
        unique_together = (("account_id", "event"),)


class Job(Identified):
    """Long work with progress, its counts and the faults it found."""

    kind = choice(JobKind)
    status = choice(JobStatus)
    is_dry_run = fields.BooleanField(default=False)
    options: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    file = reference("File", null=True)
    done = fields.IntField(default=0)
    total = fields.IntField(default=0)
    message = text(default="")
    created_count = fields.IntField(default=0)
    updated_count = fields.IntField(default=0)
    unchanged_count = fields.IntField(default=0)
    failed_count = fields.IntField(default=0)
    faults: fields.Field[list[dict[str, Any]]] = fields.JSONField(default=list)
    created_by = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        app = "tenant"
        table = "job"
        indexes = (Index(fields=("created_at", "id")),)


class Mail(Identified):
    """A mail with its document, sent by the worker; its Message-ID never changes."""

    message_id = text(TEXT_LENGTH_MAX, unique=True)
    state = choice(MailState)
    entity_kind = choice(EntityKind)
    entity_id = fields.UUIDField()
    sender = text(320)
    reply_to = text(320, null=True)
    recipients: fields.Field[list[str]] = ArrayField("TEXT")
    subject = text(500)
    body = fields.TextField()
    attempts = fields.IntField(default=0)
    error = fields.TextField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        app = "tenant"
        table = "mail"
        indexes = (Index(fields=("entity_id",)),)


class MailAttachment(Identified):
    """A file that a mail carries."""

    mail = reference("Mail")
    file = reference("File")
    position = fields.IntField()

    class Meta:
        app = "tenant"
        table = "mail_attachment"
        indexes = (Index(fields=("mail_id",)),)
