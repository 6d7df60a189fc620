"""The second factor: a phone that counts the same codes (TOTP, RFC 6238: SHA-1, 30 seconds, six digits), and ten codes on paper.

A code works once. The secret is shown while it is set up and never again; the directory keeps it sealed, and of the codes on paper only
keyed digests.
"""

from __future__ import annotations

import hmac
import secrets as random
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import pyotp
import segno
import structlog
from tortoise.transactions import in_transaction
from uuid_utils.compat import uuid7

from app.domain.guessing import IN_A_ROW_MAX
from app.domain.refusal import Code, Refused
from app.services import clock, secrets
from app.services.identity import guessing, post
from app.services.identity.letters import Kind
from app.services.identity.session import end_others
from app.tenancy.database import directory
from app.tenancy.tokens import digest

ISSUER = "Countinghouse"
STEP_SECONDS = 30
DIGITS = 6
# A phone's clock may be off by one step, and a code be typed just before it changes.
STEPS_AROUND = 1
BACKUP_CODES = 10
BACKUP_CODE_LENGTH = 10
# Without 0, 1, I, L, O and U: what is read from paper is not mistaken.
BACKUP_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH_MAX = 32

log = structlog.get_logger("identity")


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What somebody needs to set up their phone: the secret, to scan or to type."""

    secret: str
    uri: str
    qr_code: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How an account is secured."""

    confirmed_at: datetime | None
    backup_codes_left: int


class WrongCode(Refused):
    """The code is not, or no longer, one that counts."""

    def __init__(self) -> None:
        super().__init__(
            Code.BAD_CREDENTIALS,
            "This code does not match, or was used before. Wait for the next one; after several wrong codes wait a quarter of an hour.",
            ("code",),
        )


async def standing(account: UUID) -> Standing:
    """Return whether an account has a second factor, since when, and how many codes on paper are left."""
    row = await directory.fetchrow(
        "SELECT (SELECT confirmed_at FROM second_factor WHERE account_id = $1) AS confirmed_at,"
        " (SELECT count(*) FROM backup_code WHERE account_id = $1 AND used_at IS NULL) AS left",
        account,
    )
    assert row is not None, "a statement without FROM has one row"
    return Standing(row["confirmed_at"], row["left"])


async def begin(account: UUID, email: str) -> Enrolment:
    """Draw a secret for a phone; nothing changes for sign-ins until a code of that phone confirms it."""
    secret = pyotp.random_base32()
    await directory.execute(
        "INSERT INTO second_factor (id, account_id, pending, last_step) VALUES ($1, $2, $3, 0)"
        " ON CONFLICT (account_id) DO UPDATE SET pending = excluded.pending",
        uuid7(),
        account,
        secrets.seal(_purpose(account), secret),
    )
    uri = pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=ISSUER)
    return Enrolment(secret, uri, segno.make_qr(uri, error="m").svg_data_uri(scale=5, border=4, light="white"))


async def confirm(account: UUID, code: str, session: UUID) -> list[str]:
    """Take a phone into use when it shows the right code; return ten codes on paper, shown this once. All other sessions end."""
    noted = await guessing.admit(guessing.CODE, f"enrolment of {account}", str(session))
    async with in_transaction("directory"):
        row = await directory.fetchrow("SELECT pending FROM second_factor WHERE account_id = $1 FOR UPDATE", account)
        if row is None or row["pending"] is None:
            raise Refused(Code.WRONG_STATE, "No phone is being set up. Begin again to get a new code to scan.")
        step = _step_of(secrets.open(_purpose(account), row["pending"]).decode(), code)
        if step is None:
            raise WrongCode
        await directory.execute(
            "UPDATE second_factor SET secret = pending, pending = NULL, last_step = $2, confirmed_at = $3, failed_tries = 0"
            " WHERE account_id = $1",
            account,
            step,
            clock.now(),
        )
        codes = await _draw_codes(account)
        await post.tell(Kind.FACTOR_SET_UP, account)
    await guessing.succeeded(noted)
    await end_others(account, session)
    log.info("second_factor_set_up", account=str(account))
    return codes


async def disable(account: UUID, session: UUID | None = None) -> None:
    """Take the second factor and its codes on paper away, and end all sessions but the one named; without one nothing happens."""
    async with in_transaction("directory"):
        await directory.execute("DELETE FROM second_factor WHERE account_id = $1", account)
        await directory.execute("DELETE FROM backup_code WHERE account_id = $1", account)
        await directory.execute("DELETE FROM second_step WHERE account_id = $1", account)
        await post.tell(Kind.FACTOR_REMOVED, account)
    await end_others(account, session)
    log.info("second_factor_removed", account=str(account))


async def regenerate_codes(account: UUID) -> list[str]:
    """Draw ten new codes on paper; those of before are void."""
    async with in_transaction("directory"):
        has = await directory.fetchval("SELECT 1 FROM second_factor WHERE account_id = $1 AND confirmed_at IS NOT NULL FOR UPDATE", account)
        if not has:
            raise Refused(Code.WRONG_STATE, "There is no second factor yet. Set up a phone first.")
        await post.tell(Kind.BACKUP_CODES_DRAWN, account)
        return await _draw_codes(account)


async def tried(account: UUID, code: str, *, is_device_known: bool) -> bool:
    """Use a code at a sign-in, and tell whether it counted.

    A stranger who knows the password could go on for ever, so their wrong codes in a row are counted over any time: after a hundred only
    a device that is known gets in, until a new password was set or the phone set up anew.
    """
    if is_device_known:
        return await spend(account, code)
    counted = await directory.execute(
        "UPDATE second_factor SET failed_tries = failed_tries + 1 WHERE account_id = $1 AND failed_tries < $2", account, IN_A_ROW_MAX
    )
    if counted != "UPDATE 1" or not await spend(account, code):
        return False
    await forget_tries(account)
    return True


async def forget_tries(account: UUID) -> None:
    """Forget the wrong codes in a row: the code was right, or whoever gave the wrong ones knows the password no longer."""
    await directory.execute("UPDATE second_factor SET failed_tries = 0 WHERE account_id = $1", account)


async def spend(account: UUID, code: str) -> bool:
    """Use a code of the phone or one on paper, and tell whether it counted; of twenty at once exactly one does (S9)."""
    given = "".join(code[:CODE_LENGTH_MAX].split()).replace("-", "").upper()
    if len(given) != DIGITS:
        used = await directory.execute(
            "UPDATE backup_code SET used_at = $3 WHERE account_id = $1 AND digest = $2 AND used_at IS NULL",
            account,
            _digest(account, given),
            clock.now(),
        )
        return used == "UPDATE 1"
    sealed = await directory.fetchval("SELECT secret FROM second_factor WHERE account_id = $1 AND confirmed_at IS NOT NULL", account)
    step = _step_of(secrets.open(_purpose(account), sealed).decode(), given) if sealed else None
    if step is None:
        return False
    used = await directory.execute("UPDATE second_factor SET last_step = $2 WHERE account_id = $1 AND last_step < $2", account, step)
    return used == "UPDATE 1"


async def seal_again() -> tuple[int, list[UUID]]:
    """Seal every phone's secret with today's key where an older one sealed it; return how many, and whose no known key opens."""
    sealed = 0
    unknown: list[UUID] = []
    for row in await directory.fetch("SELECT account_id, secret, pending FROM second_factor ORDER BY account_id"):
        account = row["account_id"]
        old = {name: row[name] for name in ("secret", "pending") if row[name] is not None and secrets.is_outdated(row[name])}
        try:
            new = {name: secrets.seal(_purpose(account), secrets.open(_purpose(account), value)) for name, value in old.items()}
        except secrets.CannotOpen:
            unknown.append(account)
            continue
        if new:
            # Only what was read is replaced: a phone that is set up meanwhile is sealed with today's key already.
            await directory.execute(
                "UPDATE second_factor SET secret = CASE WHEN secret = $2 THEN $3 ELSE secret END,"
                " pending = CASE WHEN pending = $4 THEN $5 ELSE pending END WHERE account_id = $1",
                account,
                old.get("secret"),
                new.get("secret"),
                old.get("pending"),
                new.get("pending"),
            )
            sealed += len(new)
    return sealed, unknown


def _step_of(secret: str, code: str) -> int | None:
    """Return the step of thirty seconds that a code belongs to, among those around now."""
    given = "".join(code[:CODE_LENGTH_MAX].split())
    counter = pyotp.HOTP(secret, digits=DIGITS)
    now = int(clock.now().timestamp()) // STEP_SECONDS
    around = [now + offset for offset in range(-STEPS_AROUND, STEPS_AROUND + 1)]
    # All are compared, so that the time says nothing of which it was.
    matching = [step for step in around if hmac.compare_digest(counter.at(step).encode(), given.encode())]
    return matching[-1] if matching else None


async def _draw_codes(account: UUID) -> list[str]:
    codes = ["".join(random.choice(BACKUP_ALPHABET) for _ in range(BACKUP_CODE_LENGTH)) for _ in range(BACKUP_CODES)]
    await directory.execute("DELETE FROM backup_code WHERE account_id = $1", account)
    await directory.execute(
        "INSERT INTO backup_code (id, account_id, digest, created_at) SELECT id, $1, digest, $4 FROM unnest($2::uuid[], $3::bytea[])"
        " AS drawn (id, digest)",
        account,
        [uuid7() for _ in codes],
        [_digest(account, code) for code in codes],
        clock.now(),
    )
    return [f"{code[:5]}-{code[5:]}" for code in codes]


def _digest(account: UUID, code: str) -> bytes:
    return digest("backup code", f"{account} {code}")


def _purpose(account: UUID) -> str:
    return f"second factor of {account}"
