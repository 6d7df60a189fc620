"""The write kernel: equal inputs are equal, a stale edit is told what happened, and what the database asks for is done again."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from uuid import UUID, uuid4

import asyncpg
import pytest

from app.domain.refusal import Code, NotFound, Refused
from app.models.parties import Party
from app.services import idempotency, rows
from app.services.actor import Actor
from app.services.idempotency import canonical
from app.services.parties import customer as customers
from app.services.parties.steps import NewCustomer
from app.services.transaction import ATTEMPTS_MAX, after_commit, in_use_case, require_transaction, transaction, use_case
from app.tenancy import database, owner
from app.tenancy.binding import Company
from app.tenancy.pools import CUT
from tests.factories.accounting import actor_of
from tests.factories.company import Founded


class Colour(Enum):
    RED = "RED"


@dataclass(frozen=True)
class Given:
    amount: Decimal
    idempotency_key: UUID | None = None


@pytest.fixture
def actor(founded: Founded, bound: Company) -> Actor:
    """The founder, with the company bound."""
    return actor_of(founded)


async def shop(actor: Actor, name: str = "Shop") -> UUID:
    return await customers.create(actor, uuid4(), NewCustomer(name))


async def names() -> list[str]:
    return [row["name"] for row in await database.fetch("SELECT name FROM party ORDER BY name")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Decimal("1.50"), Decimal("1.5")),
        (Decimal(100), Decimal("1E+2")),
        (Decimal("0.00"), Decimal(0)),
        ({"b": 1, "a": 2}, {"a": 2, "b": 1}),
        ([1, 2], (1, 2)),
        (Colour.RED, "RED"),
        (Given(Decimal("2.0"), uuid4()), Given(Decimal(2), uuid4())),
        (Decimal("-0.00"), Decimal(0)),
        ({"amount": Decimal(2), "idempotency_key": uuid4()}, Given(Decimal(2))),
        (UUID(int=1), str(UUID(int=1))),
        (date(2026, 1, 31), "2026-01-31"),
    ],
)
def test_the_same_input_has_the_same_canonical_form(one: object, other: object) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Decimal("1.5"), Decimal("1.51")),
        ({"a": None}, {}),
        ([1, 2], [2, 1]),
        ("", None),
        (True, 1),
        ({"a": "1"}, {"a": 1}),
        ("  x", "x"),
    ],
)
def test_another_input_has_another_canonical_form(one: object, other: object) -> None:
    assert canonical(one) != canonical(other)


def test_what_is_not_a_plain_value_has_no_canonical_form() -> None:
    for value in (1.5, {1, 2}, object(), b"x"):
        with pytest.raises(TypeError):
            canonical(value)


@pytest.mark.behaviour("T-29")
async def test_a_key_belongs_to_one_account(actor: Actor, founded: Founded) -> None:
    key, somebody_else = uuid4(), Actor(uuid4(), founded.company.id, "Somebody else")

    async def claimed(who: Actor) -> idempotency.Claim:
        async with transaction(who, "test.thing:make"):
            return await idempotency.claim("test.thing:make", key, {"name": "Shop"})

    first, again, other = await claimed(actor), await claimed(actor), await claimed(somebody_else)

    assert (first.is_repeat, again.is_repeat, other.is_repeat) == (False, True, False)
    assert first.entity_id == again.entity_id != other.entity_id


async def test_a_stale_edit_is_told_what_the_version_is_and_who_changed_which_fields(actor: Actor, founded: Founded) -> None:
    party = await shop(actor)
    async with transaction(actor, "test.party:edit"):
        assert await rows.update(Party, party, 1, {"phone": "040 1"}, thing="customer") == 2
    async with transaction(actor, "test.party:edit"):
        assert await rows.update(Party, party, 2, {"payment_term_days": 30}, thing="customer") == 3

    async def edit(version: int) -> None:
        async with transaction(actor, "test.party:edit"):
            await rows.update(Party, party, version, {"name": "Lost"}, thing="customer")

    for version, fields in ((1, ["paymentTermDays", "phone"]), (2, ["paymentTermDays"])):
        with pytest.raises(Refused) as refusal:
            await edit(version)
        (fault,) = refusal.value.faults
        assert (fault.code, fault.path) == (Code.STALE, ("expectedVersion",))
        assert fault.details is not None
        assert (fault.details["currentVersion"], fault.details["changedBy"], fault.details["fields"]) == (3, founded.founder.name, fields)
    with pytest.raises(NotFound):
        await rows_of_nobody(actor)
    assert await names() == ["Shop"]


async def rows_of_nobody(actor: Actor) -> None:
    async with transaction(actor, "test.party:edit"):
        await rows.update(Party, uuid4(), 1, {"name": "Lost"}, thing="customer")


async def test_what_the_database_asks_for_is_done_again(actor: Actor) -> None:
    attempts = 0

    @use_case("test.party:create")
    async def create(actor: Actor, error: type[Exception], failures: int) -> int:
        nonlocal attempts
        attempts += 1
        await database.execute("UPDATE party SET note = note || 'x'")
        if attempts <= failures:
            raise error("do it again")
        return attempts

    await shop(actor)
    saved = ""
    for error in (asyncpg.DeadlockDetectedError, asyncpg.SerializationError, asyncpg.InvalidCachedStatementError):
        for failures in (1, ATTEMPTS_MAX - 1):
            attempts, saved = 0, saved + "x"
            assert await create(actor, error, failures) == failures + 1
            assert await database.fetchval("SELECT note FROM party") == saved, "only the last attempt is saved"


async def test_what_a_cut_connection_ends_is_done_again_unless_it_may_have_been_saved(actor: Actor) -> None:
    attempts = 0

    @use_case("test.party:create")
    async def create(actor: Actor, *, is_done: bool) -> int:
        nonlocal attempts
        attempts += 1
        await database.execute("UPDATE party SET note = note || 'x'")
        if attempts == 1:
            pid = await database.fetchval("SELECT pg_backend_pid()")
            async with owner.connected() as server:
                await server.execute("SELECT pg_terminate_backend($1, 5000)", pid)
            if not is_done:
                await database.execute("UPDATE party SET note = note || 'y'")
        return attempts

    await shop(actor)
    assert await create(actor, is_done=False) == 2
    assert await database.fetchval("SELECT note FROM party") == "x", "only the last attempt is saved"

    attempts = 0
    with pytest.raises(CUT):  # by COMMIT; another time it may have been heard
        await create(actor, is_done=True)
    assert attempts == 1


async def test_a_refusal_is_told_also_when_there_is_nothing_left_to_roll_back(actor: Actor) -> None:
    @use_case("test.party:create")
    async def create(actor: Actor) -> None:
        pid = await database.fetchval("SELECT pg_backend_pid()")
        async with owner.connected() as server:
            await server.execute("SELECT pg_terminate_backend($1, 5000)", pid)
        raise Refused(Code.INVALID, "No.")

    with pytest.raises(Refused):
        await create(actor)
    assert await names() == []


async def test_what_fails_every_time_fails_in_the_end(actor: Actor) -> None:
    attempts = 0

    @use_case("test.party:create")
    async def create(actor: Actor) -> None:
        nonlocal attempts
        attempts += 1
        raise asyncpg.DeadlockDetectedError("for ever")

    with pytest.raises(asyncpg.DeadlockDetectedError):
        await create(actor)
    assert attempts == ATTEMPTS_MAX


async def test_what_would_fail_again_is_not_done_again(actor: Actor) -> None:
    attempts = 0

    @use_case("test.party:create")
    async def create(actor: Actor, error: Exception) -> None:
        nonlocal attempts
        attempts += 1
        await database.execute("UPDATE party SET note = 'x'")
        raise error

    await shop(actor)
    for count, error in enumerate((Refused(Code.INVALID, "No."), ValueError("a fault"), asyncpg.CheckViolationError("a check")), 1):
        with pytest.raises(type(error)):
            await create(actor, error)
        assert attempts == count
    assert await database.fetchval("SELECT note FROM party") == "", "nothing is saved"


async def test_a_real_deadlock_is_resolved_without_anybody_noticing(actor: Actor) -> None:
    one, other = await shop(actor, "One"), await shop(actor, "Other")
    both_hold_one = asyncio.Barrier(2)
    attempts = 0

    @use_case("test.party:cross")
    async def cross(actor: Actor, first: UUID, second: UUID) -> None:
        nonlocal attempts
        attempts += 1
        await rows.lock(Party, first, thing="customer")
        if attempts <= 2:
            await both_hold_one.wait()
        await rows.lock(Party, second, thing="customer")
        await database.execute("UPDATE party SET note = note || 'x' WHERE id = $1", second)

    await asyncio.gather(cross(actor, one, other), cross(actor, other, one))

    # Whoever begins anew may take their first row before the other one has woken up, and meet them again.
    assert attempts >= 3
    assert [row["note"] for row in await database.fetch("SELECT note FROM party")] == ["x", "x"]


async def test_a_use_case_never_calls_another(actor: Actor) -> None:
    @use_case("test.party:outer")
    async def outer(actor: Actor) -> None:
        await shop(actor)

    with pytest.raises(AssertionError, match="never calls another"):
        await outer(actor)
    assert await names() == []


async def test_a_step_needs_a_transaction(actor: Actor) -> None:
    assert not in_use_case()
    for step in (require_transaction, lambda: after_commit(_nothing)):
        with pytest.raises(AssertionError, match="inside a use case's transaction"):
            step()
    with pytest.raises(AssertionError, match="inside a use case's transaction"):
        await rows.insert(Party, [])


async def test_waking_waits_for_the_commit_and_comes_once(actor: Actor) -> None:
    woken: list[bool] = []

    async def wake() -> None:
        woken.append(in_use_case())

    @use_case("test.party:wake")
    async def work(actor: Actor, fails: bool) -> None:
        after_commit(wake)
        after_commit(wake)
        assert woken == []
        if fails:
            raise Refused(Code.INVALID, "No.")

    with pytest.raises(Refused):
        await work(actor, fails=True)
    assert woken == []
    await work(actor, fails=False)
    assert woken == [False]


async def test_rows_of_one_insert_name_the_same_columns(actor: Actor) -> None:
    async with transaction(actor, "test.party:insert"):
        with pytest.raises(AssertionError, match="the same columns"):
            await rows.insert(Party, [{"name": "A"}, {"name": "B", "note": ""}])
        with pytest.raises(AssertionError, match="has no columns"):
            await rows.insert(Party, [{"nickname": "A"}])


async def test_locks_are_taken_in_the_order_of_ids(actor: Actor) -> None:
    parties = [await shop(actor, name) for name in "ABC"]

    async with transaction(actor, "test.party:lock"):
        found = await rows.lock_many(Party, [*reversed(parties), uuid4(), parties[0]])

    assert list(found) == sorted(parties)
    assert [row["name"] for row in found.values()] == ["A", "B", "C"]


async def _nothing() -> None:
    """Nothing to wake."""
