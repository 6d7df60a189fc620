"""`./erp account forget-phone`: somebody who lost phone and codes comes back with their password, and is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from app.commands.account import forget_phone
from app.embedded import CannotStart
from tests.api.identity.documents import SIGN_IN, VIEWER
from tests.client import Api
from tests.factories import company as factory
from tests.factories.letters import letters_to
from tests.factories.security import phone_of


@pytest.mark.promise("S5")
async def test_without_phone_and_codes_the_password_counts_again_and_every_session_ends(
    client: Callable[..., Awaitable[Api]], outside: Api, capsys: pytest.CaptureFixture[str]
) -> None:
    eva = await factory.person("Eva Lund")
    await phone_of(eva)
    mine = await client(eva)
    given = {"email": eva.email, "password": eva.password}
    assert (await outside.ok(SIGN_IN, input=given))["signIn"]["secondFactor"] is not None

    await forget_phone(f" {eva.email.upper()} ")

    assert "Eva Lund" in capsys.readouterr().out
    assert (await mine.send(VIEWER)).status_code == 401
    assert (await outside.ok(SIGN_IN, input=given))["signIn"]["viewer"]["user"]["email"] == eva.email
    assert "Your second factor was removed" in [letter.subject for letter in await letters_to(eva.email)]
    with pytest.raises(CannotStart, match=r"^Eva Lund has no second factor\.$"):
        await forget_phone(eva.email)


async def test_an_address_that_nobody_has_is_named(house: None) -> None:
    with pytest.raises(CannotStart, match=r"^Nobody signs in with nobody@example\.org\.$"):
        await forget_phone("nobody@example.org")
