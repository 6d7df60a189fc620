"""What a customer owes follows from the invoices, and what is overdue from the company's own calendar (INV-15)."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.tenancy.binding import Company
from tests.client import Api
from tests.conftest import Clock
from tests.factories import invoicing
from tests.factories.accounting import actor_of
from tests.factories.company import Founded
from tests.factories.parties import customer

OWES = "query ($id: ID!) { customer(id: $id) { openAmount { amount } overdueAmount { amount } } }"


async def owes(api: Api, customer_id: str) -> tuple[str, str]:
    found = (await api.ok(OWES, id=customer_id))["customer"]
    return found["openAmount"]["amount"], found["overdueAmount"]["amount"]


@pytest.mark.behaviour("INV-15")
async def test_what_is_open_and_what_is_overdue(api: Api, founded: Founded, bound: Company, clock: Clock) -> None:
    debtor, other = await customer(api, "Debtor", paymentTermDays=10), await customer(api, "Other")
    actor, berlin = actor_of(founded), ZoneInfo(founded.company.zone)
    first = await invoicing.draft_over(actor, "100.00", UUID(debtor["id"]))
    await invoicing.draft_over(actor, "50.00", UUID(debtor["id"]))
    assert await owes(api, debtor["id"]) == ("0.00", "0.00"), "a draft is no debt"

    posted = await invoicing.post(api, first)

    assert await owes(api, debtor["id"]) == ("100.00", "0.00")
    assert await owes(api, other["id"]) == ("0.00", "0.00")
    midnight = datetime.combine(datetime.fromisoformat(posted["dueOn"]).date() + timedelta(days=1), datetime.min.time(), berlin)
    clock.at(midnight - timedelta(seconds=1))
    assert await owes(api, debtor["id"]) == ("100.00", "0.00")
    clock.at(midnight)
    assert await owes(api, debtor["id"]) == ("100.00", "100.00")
