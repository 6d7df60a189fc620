"""Says who keeps which kind of promise, and in which lane: a slow mail server must not hold up documents, nor an import the mail."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

import structlog

from app.domain.work import EntityKind
from app.services import outbox
from app.services.access import membership
from app.services.access.invitation import MAIL_INVITATION
from app.services.access.steps import MEMBERSHIP_CHANGED
from app.services.actor import Actor
from app.services.company import steps as company
from app.services.exports.jobs import give_up as give_up_export
from app.services.imports import run as imports
from app.workers import documents, exports, invitations, mail

ATTEMPTS_MAX: Final = 5
DIRECTORY_SECONDS_MAX: Final = 10.0
DOCUMENT_SECONDS_MAX: Final = 40.0
MAIL_SECONDS_MAX: Final = 40.0
JOB_SECONDS_MAX: Final = 900.0

log = structlog.get_logger("worker")


class Lane(StrEnum):
    """Promises of one lane are kept one after the other in each company; lanes do not wait for each other."""

    DOCUMENTS = "documents"
    MAIL = "mail"
    JOBS = "jobs"


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise as it waits in the outbox."""

    id: UUID
    kind: str
    entity_id: UUID
    actor_id: UUID
    payload: Mapping[str, Any]
    attempts: int


Kept = Callable[[Actor, Promise], Awaitable[float | None]]
"""Keeps a promise; it may answer in how many seconds to try again, which is no failure."""


GivenUp = Callable[[Promise, str], Awaitable[None]]
"""Says in the open transaction, where people look, that a promise will not be kept, and why."""


@dataclass(frozen=True, slots=True)
class Handler:
    """Who keeps a kind of promise, and who tells people when it cannot be kept.

    Most do it inside the one transaction that also marks the promise as kept. A long job has transactions of its own and must find out by
    itself what an interrupted run has done. A silent kind is machinery: nobody is told that it happened.
    """

    lane: Lane
    keep: Kept
    give_up: GivenUp
    seconds_max: float
    is_one_transaction: bool = True
    is_silent: bool = True


async def _print_and_mail(_: Actor, promise: Promise) -> None:
    await documents.print_and_mail(promise.entity_id, send_mail=bool(promise.payload.get("sendMail", True)))


async def _send(_: Actor, promise: Promise) -> float | None:
    return await mail.send(promise.entity_id)


async def _import(actor: Actor, promise: Promise) -> None:
    await imports.run(actor, promise.entity_id)


async def _describe(_: Actor, __: Promise) -> None:
    await company.describe()


async def _leave_description(promise: Promise, reason: str) -> None:
    log.error("company_not_described", company=str(promise.entity_id), reason=reason)


async def _tell_directory(_: Actor, promise: Promise) -> None:
    await membership.tell_directory(promise.entity_id)


async def _leave_directory(promise: Promise, reason: str) -> None:
    log.error("membership_not_told", member=str(promise.entity_id), reason=reason)


async def _invite(_: Actor, promise: Promise) -> float | None:
    return await invitations.send(promise.entity_id)


async def _no_invitation(promise: Promise, reason: str) -> None:
    await invitations.give_up(promise.entity_id, reason)


async def _no_print(promise: Promise, _: str) -> None:
    await outbox.add("documents.failed", EntityKind.INVOICE, promise.entity_id)


async def _no_mail(promise: Promise, reason: str) -> None:
    await mail.give_up(promise.entity_id, reason)


async def _no_import(promise: Promise, _: str) -> None:
    await imports.give_up(promise.entity_id)


async def _export(actor: Actor, promise: Promise) -> None:
    await exports.run(actor, promise.entity_id)


async def _no_export(promise: Promise, _: str) -> None:
    await give_up_export(promise.entity_id)


HANDLERS: Final[dict[str, Handler]] = {
    MAIL_INVITATION: Handler(Lane.MAIL, _invite, _no_invitation, MAIL_SECONDS_MAX),
    MEMBERSHIP_CHANGED: Handler(Lane.DOCUMENTS, _tell_directory, _leave_directory, DIRECTORY_SECONDS_MAX),
    "invoicing.invoice_posted": Handler(Lane.DOCUMENTS, _print_and_mail, _no_print, DOCUMENT_SECONDS_MAX, is_silent=False),
    "mail.send": Handler(Lane.MAIL, _send, _no_mail, MAIL_SECONDS_MAX),
    company.DESCRIBED: Handler(Lane.DOCUMENTS, _describe, _leave_description, DIRECTORY_SECONDS_MAX),
    "imports.run": Handler(Lane.JOBS, _import, _no_import, JOB_SECONDS_MAX, is_one_transaction=False),
    "exports.run": Handler(Lane.JOBS, _export, _no_export, JOB_SECONDS_MAX, is_one_transaction=False),
}
