"""`./erp secrets rotate`: after a change of the secret key everything is reached and opens, and the key of before is needed no more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import asyncpg
import pytest

from app.commands.secrets import rotate
from app.services.identity import post, second_factor
from app.services.identity.letters import Kind
from app.services.mail import server
from app.settings import settings
from app.tenancy import owner, provisioning, registry
from app.tenancy.binding import Company, use
from app.tenancy.database import directory
from tests.client import Api
from tests.conftest import Clock
from tests.factories.company import Founded
from tests.factories.letters import letters_to
from tests.factories.security import Phone, phone_of
from tests.house import SECRET

FRESH, WRONG = "a fresh secret key of forty characters --", "a secret key that never sealed anything --"
PASSWORD = "a-password-that-nobody-reads"
SET = "mutation ($input: CompanyMailServerSetInput!) { companyMailServerSet(input: $input) { errors { code message } } }"
SERVER = {"host": "smtp.example.com", "port": 587, "security": "STARTTLS", "sender": "books@amber.example", "username": "amber"}

Keys = Callable[..., Awaitable[None]]


@pytest.fixture
async def phone(api: Api, stranger: Api, founded: Founded) -> Phone:
    """A phone of the first company's founder, a mail server of both companies, and a letter that waits: two, for the phone has one too."""
    await directory.execute("DELETE FROM account_mail")
    for company in (api, stranger):
        await company.ok(SET, input=SERVER | {"password": PASSWORD})
    # What other tests have sealed is none of this: people stay when their companies go.
    await directory.execute("DELETE FROM second_factor")
    phone = await phone_of(founded.founder)
    await post.promise(Kind.PASSWORD_RESET, founded.founder.email)
    return phone


@pytest.fixture
async def keys(phone: Phone) -> AsyncIterator[Keys]:
    """Set today's key and those of before, and close what was opened under others."""
    with pytest.MonkeyPatch.context() as patch:

        async def turn(today: str, *before: str) -> None:
            patch.setenv("COUNTINGHOUSE_SECRET_KEY", today)
            patch.setenv("COUNTINGHOUSE_SECRET_KEYS_OLD", ",".join(before))
            settings.cache_clear()
            await registry.stop()
            await registry.start()

        yield turn
    settings.cache_clear()
    await provisioning.prepare_server()
    await registry.stop()
    await registry.start()
    await directory.execute("DELETE FROM account_mail")


@pytest.mark.promise("S24")
async def test_after_a_rotation_the_key_of_before_is_not_needed(
    keys: Keys, phone: Phone, founded: Founded, other_company: Founded, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    await keys(FRESH, SECRET)

    assert await rotate() == 0
    assert "5 sealed anew with today's key." in capsys.readouterr().out

    await keys(FRESH)
    for company in (founded.company, other_company.company):
        assert await _password(company) == PASSWORD
    clock.move(seconds=30)
    assert await second_factor.spend(founded.founder.id, phone.code())
    assert (await letters_to(founded.founder.email))[-1].token
    assert await rotate() == 0
    assert "0 sealed anew" in capsys.readouterr().out


async def test_without_the_key_of_before_nothing_is_touched_and_all_of_it_is_named(
    keys: Keys, founded: Founded, other_company: Founded, capsys: pytest.CaptureFixture[str]
) -> None:
    await keys(FRESH, WRONG)

    assert await rotate() == 1

    told = capsys.readouterr().out
    assert "0 sealed anew" in told
    named = [
        f"the second factor of account {founded.founder.id}",
        f"a letter that waits to be mailed to {founded.founder.email}",
        *(f"the mail server's password of {each.company.slug} (CannotOpen)" for each in (founded, other_company)),
    ]
    for what in named:
        assert f"Not sealed anew: {what}. The key that it was sealed with has to stand in COUNTINGHOUSE_SECRET_KEYS_OLD." in told
    # With the right one it goes on where it stopped.
    await keys(FRESH, WRONG, SECRET)
    assert await rotate() == 0
    assert "5 sealed anew" in capsys.readouterr().out


async def test_a_rotation_that_was_stopped_is_finished_by_the_next(
    keys: Keys, founded: Founded, other_company: Founded, capsys: pytest.CaptureFixture[str]
) -> None:
    await keys(FRESH, SECRET)
    async with owner.connected(other_company.company.database) as holder, holder.transaction():
        await holder.execute("SELECT FROM mail_server FOR UPDATE")
        rotating = asyncio.create_task(rotate())
        await _waiting_behind(holder)
        rotating.cancel()
        with pytest.raises(asyncio.CancelledError):
            await rotating
    capsys.readouterr()
    await keys(FRESH, SECRET)

    assert await rotate() == 0

    # The phone and the letters had been done; companies come in no order that matters.
    assert capsys.readouterr().out.splitlines()[-1] in ("1 sealed anew with today's key.", "2 sealed anew with today's key.")
    await keys(FRESH)
    assert [await _password(each.company) for each in (founded, other_company)] == [PASSWORD, PASSWORD]


async def _password(company: Company) -> str | None:
    async with use(company):
        opened = await server.own()
    return opened.password if opened is not None else None


async def _waiting_behind(holder: asyncpg.Connection) -> None:
    async with asyncio.timeout(60):
        while not await holder.fetchval("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)"):
            pass
