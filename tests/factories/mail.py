"""Posted invoices that are to be mailed, and mail servers of our own on the loopback address that behave as a test wants."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any
from uuid import UUID, uuid4

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from app.services.actor import Actor
from app.services.invoicing import draft, post
from app.services.parties import customer as customers
from app.services.parties.steps import NewCustomer
from app.services.sales.lines import EnteredLine
from app.settings import settings
from app.tenancy import database
from tests.factories import sales


async def posted_invoice(
    actor: Actor,
    name: str = "Corner Shop",
    email: str | None = "shop@example.com",
    price: str = "50.00",
    *,
    send_mail: bool = True,
    **given: Any,
) -> UUID:
    """Post an invoice for a service to a new customer with this address."""
    customer_id = await customers.create(actor, uuid4(), NewCustomer(name, email=email, **given))
    service_id = await sales.service(actor, f"Service {uuid4().hex[:8]}", price)
    order_id = await sales.confirmed(actor, [EnteredLine(product_id=service_id, quantity=sales.D(1))], customer_id)
    invoice_id = await draft.create_from_order(actor, uuid4(), order_id, await sales.version_of(order_id))
    version = await database.fetchval("SELECT version FROM invoice WHERE id = $1", invoice_id)
    await post.post(actor, uuid4(), invoice_id, version, send_mail=send_mail)
    return invoice_id


@dataclass(slots=True)
class Sink:
    """A mail server that keeps what arrives, and answers as `answers` say: one for each mail, then 250."""

    arrived: list[EmailMessage] = field(default_factory=list)
    envelopes: list[list[str]] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    drops: int = 0
    """So many connections are dropped after DATA was taken, before anybody is told."""
    pause: asyncio.Event | None = None
    """Nobody is told anything until this is set."""
    paused: asyncio.Event = field(default_factory=asyncio.Event)
    recipient: str | None = None
    """Whatever is for somebody else is taken and forgotten: a worker of its own process serves every company there is."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 (aiosmtpd's name)
        if self.recipient not in (None, *envelope.rcpt_tos):
            return "250 taken"
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer.startswith("2"):
            assert isinstance(envelope.content, bytes)
            self.arrived.append(BytesParser(policy=policy.default).parsebytes(envelope.content))
            self.envelopes.append(list(envelope.rcpt_tos))
        if self.pause is not None:
            self.paused.set()
            await self.pause.wait()
        if self.drops:
            self.drops -= 1
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        return answer


@contextlib.asynccontextmanager
async def sink(patch: pytest.MonkeyPatch) -> AsyncIterator[Sink]:
    """Run a mail server on the loopback address and have the settings point at it."""
    kept = Sink()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(kept, hostname="sink"), "127.0.0.1", 0)
    async with server:
        with patch.context() as inner:
            point_at(inner, server.sockets[0].getsockname()[1])
            yield kept
    settings.cache_clear()


def point_at(patch: pytest.MonkeyPatch, port: int) -> None:
    """Have the settings name a mail server at this port of the loopback address."""
    patch.setenv("COUNTINGHOUSE_SMTP_HOST", "127.0.0.1")
    patch.setenv("COUNTINGHOUSE_SMTP_PORT", str(port))
    patch.setenv("COUNTINGHOUSE_SMTP_SECURITY", "none")
    settings.cache_clear()
