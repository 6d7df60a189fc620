"""The ledger: it balances to the last digit and only grows, whoever writes and however (GL-1, T-12, R8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import asyncpg
import pytest

from app.domain.refusal import NotBalanced
from app.models.base import new_id
from app.services.actor import Actor
from app.services.transaction import transaction
from app.tenancy import database, owner
from app.tenancy.binding import Company, use
from tests.factories import sales, stock
from tests.factories.accounting import account_id, actor_of, posted
from tests.factories.company import Founded

BANK, INCOME = "1200", "8400"
TODAY = datetime.now(UTC).date()
D = Decimal

LEDGERS = ("journal_entry", "journal_line", "stock_move", "value_entry", "allocation", "audit_entry")


async def insert_entry(on: date = TODAY) -> UUID:
    entry = new_id()
    await database.execute(
        "INSERT INTO journal_entry (id, kind, \"on\", recorded_at, description) VALUES ($1, 'MANUAL', $2, now(), 'By hand')", entry, on
    )
    return entry


async def insert_line(entry: UUID, position: int, code: str, debit: str, credit: str, on: date = TODAY) -> None:
    await database.execute(
        'INSERT INTO journal_line (id, entry_id, position, "on", account_id, debit, credit, currency, amount, description)'
        " VALUES ($1, $2, $3, $4, $5, $6, $7, 'EUR', $6::numeric - $7::numeric, 'By hand')",
        new_id(),
        entry,
        position,
        on,
        await account_id(code),
        D(debit),
        D(credit),
    )


async def count(table: str) -> int:
    found: int = await database.fetchval(f"SELECT count(*) FROM {table}")
    return found


@pytest.mark.behaviour("T-12", "GL-1")
async def test_a_cent_of_difference_is_refused_and_nothing_is_saved(founded: Founded) -> None:
    with pytest.raises(NotBalanced) as refusal:
        await posted(founded, TODAY, **{f"_{BANK}": "100.00", f"_{INCOME}": "-99.99"})

    (fault,) = refusal.value.faults
    assert fault.details == {"debit": "100.00", "credit": "99.99", "difference": "0.01", "currency": "EUR"}
    async with use(founded.company):
        assert (await count("journal_entry"), await count("journal_line")) == (0, 0)


async def insert(actor: Actor, lines: Sequence[tuple[str, str, str, date]]) -> None:
    async with transaction(actor, "test.entry:insert"):
        entry = await insert_entry()
        for position, line in enumerate(lines, 1):
            await insert_line(entry, position, *line)
        assert await count("journal_entry") == 1, "what is wrong with the whole is refused at the end, not before"


@pytest.mark.behaviour("T-12", "GL-1")
@pytest.mark.promise("R8")
async def test_the_database_refuses_a_wrong_entry_at_commit(bound: Company, founded: Founded) -> None:
    bank, yesterday = (BANK, "100.00", "0", TODAY), TODAY - timedelta(days=1)
    cases = [
        ([bank, (INCOME, "0", "99.99", TODAY)], "journal_entry_balanced"),
        ([bank, (INCOME, "0", "99.999999", TODAY)], "journal_entry_balanced"),
        ([bank], "journal_entry_balanced"),
        ([], "journal_entry_balanced"),
        ([bank, ("E", "0", "100.00", TODAY)], "journal_entry_no_group"),
        ([bank, (INCOME, "0", "100.00", yesterday)], "journal_entry_one_date"),
    ]

    for lines, constraint in cases:
        with pytest.raises(asyncpg.CheckViolationError) as refusal:
            await insert(actor_of(founded), lines)
        assert refusal.value.constraint_name == constraint
    assert (await count("journal_entry"), await count("journal_line")) == (0, 0)


@pytest.mark.behaviour("GL-1")
async def test_a_line_has_one_side_above_nothing(bound: Company, founded: Founded) -> None:
    for debit, credit in (("-1.00", "0"), ("1.00", "1.00"), ("0", "0")):
        with pytest.raises(asyncpg.CheckViolationError) as refusal:
            await insert(actor_of(founded), [(BANK, debit, credit, TODAY)])
        assert refusal.value.constraint_name == "journal_line_one_side"
    assert await count("journal_line") == 0


@pytest.mark.behaviour("GL-1")
@pytest.mark.promise("R8")
async def test_a_complete_entry_takes_no_more_lines(bound: Company, founded: Founded) -> None:
    entry = await posted(founded, TODAY, **{f"_{BANK}": "100.00", f"_{INCOME}": "-100.00"})

    with pytest.raises(asyncpg.CheckViolationError):
        async with transaction(actor_of(founded), "test.entry:add"):
            await insert_line(entry, 3, BANK, "5.00", "0")

    assert await count("journal_line") == 2


@pytest.mark.behaviour("GL-1")
@pytest.mark.promise("R8")
async def test_an_entry_that_was_looked_at_early_takes_no_more_lines(bound: Company, founded: Founded) -> None:
    async def looked_at_early(*steps: str) -> None:
        async with transaction(actor_of(founded), "test.entry:add"):
            entry = await insert_entry()
            await insert_line(entry, 1, BANK, "100.00", "0")
            await insert_line(entry, 2, INCOME, "0", "100.00")
            for step in steps:
                await database.execute(f"SET CONSTRAINTS ALL {step}")
            await insert_line(entry, 3, BANK, "5.00", "0")

    for steps in (("IMMEDIATE", "DEFERRED"), ("IMMEDIATE",)):
        with pytest.raises(asyncpg.CheckViolationError) as refusal:
            await looked_at_early(*steps)
        assert refusal.value.constraint_name == "journal_entry_balanced"
    assert await count("journal_line") == 0


@pytest.mark.behaviour("GL-1")
async def test_both_currencies_of_a_line_stand_on_one_side(bound: Company, founded: Founded) -> None:
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        async with transaction(actor_of(founded), "test.entry:insert"):
            await database.execute(
                'INSERT INTO journal_line (id, entry_id, position, "on", account_id, debit, credit, currency, amount, description)'
                " VALUES ($1, $2, 1, $3, $4, 5, 0, 'USD', -6, 'Askew')",
                new_id(),
                await insert_entry(),
                TODAY,
                await account_id(BANK),
            )
    assert refusal.value.constraint_name == "journal_line_same_side"


@pytest.mark.promise("R8")
async def test_the_application_s_role_cannot_change_a_ledger(bound: Company, founded: Founded) -> None:
    actor = actor_of(founded)
    await stock.received(actor, await sales.goods(actor), "3", "5.00")

    for ledger in LEDGERS:
        before = await database.fetch(f"SELECT * FROM {ledger} ORDER BY id")
        assert ledger == "allocation" or before, "there is something to lose"
        for statement in (f"UPDATE {ledger} SET id = id", f"DELETE FROM {ledger}", f"TRUNCATE {ledger} CASCADE"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                async with transaction(actor, "test.ledger:bend"):
                    await database.execute(statement)
        assert await database.fetch(f"SELECT * FROM {ledger} ORDER BY id") == before


@pytest.mark.promise("R8")
async def test_not_even_the_owner_changes_a_ledger_by_accident(bound: Company, founded: Founded) -> None:
    async with owner.connected(bound.database) as connection:
        for ledger in LEDGERS:
            for statement in (f"UPDATE {ledger} SET id = id", f"DELETE FROM {ledger}", f"TRUNCATE {ledger} CASCADE"):
                with pytest.raises(asyncpg.RestrictViolationError):
                    await connection.execute(statement)


@pytest.mark.promise("R8")
async def test_the_trail_is_written_by_triggers_alone(bound: Company, founded: Founded) -> None:
    for statement in (
        "INSERT INTO audit_entry (at, actor_id, operation, request, table_name, row_id, action, payload_id, digest)"
        " VALUES (now(), gen_random_uuid(), 'x', '', 'party', '', 'insert', gen_random_uuid(), '')",
        "INSERT INTO audit_payload (id, salt) VALUES (gen_random_uuid(), '')",
        "UPDATE audit_payload SET salt = ''",
        "DELETE FROM audit_payload",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with transaction(actor_of(founded), "test.audit:bend"):
                await database.execute(statement)
