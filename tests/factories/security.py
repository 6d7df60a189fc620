"""Second factors for tests: a phone that shows codes, set up without the screens."""

from __future__ import annotations

from dataclasses import dataclass

import pyotp

from app.services import clock
from app.services.identity import second_factor, sign_in
from app.services.identity.session import Device, open_session
from tests.factories.company import Person


@dataclass(frozen=True, slots=True)
class Phone:
    """What somebody has beside their password: the phone, and the codes on paper."""

    secret: str
    backup_codes: list[str]

    def code(self) -> str:
        """Return what the phone shows now."""
        return pyotp.TOTP(self.secret).at(clock.now())


async def phone_of(someone: Person) -> Phone:
    """Set up a phone; its code of this half minute is spent."""
    drawn = await second_factor.begin(someone.id, someone.email)
    session = (await open_session(someone.id, Device("127.0.0.1", "tests"))).session_id
    return Phone(drawn.secret, await second_factor.confirm(someone.id, pyotp.TOTP(drawn.secret).at(clock.now()), session))


async def half_open(someone: Person) -> str:
    """Return the token of a sign-in whose password was right, without the wait for its hash."""
    return (await sign_in._half_open(someone.id)).token
