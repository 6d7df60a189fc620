"""Signing up where addresses are confirmed: a letter first, and the account and its company when its link is opened.

Asking does and answers the same for every address; only the worker, who writes the letter, looks whether somebody has it. The link asks
for the password again: who reads a mailbox cannot finish what a stranger began, and so nobody comes to an account whose password another
person chose.
"""

from __future__ import annotations

from collections.abc import Collection

import orjson
import structlog

from app.domain.refusal import Code, Refused
from app.services import clock, secrets
from app.services.identity import guessing, passwords, post
from app.services.identity.company import CompanyWish
from app.services.identity.letters import Kind
from app.services.identity.password import LinkSpent
from app.services.identity.session import Device
from app.services.identity.sign_up import Newcomer, SignedUp, SignUp, checked, enter
from app.tenancy.database import directory

log = structlog.get_logger("identity")


async def ask(wish: SignUp, device: Device, language: str) -> str:
    """Have a letter mailed to somebody who signs up, and return to which address (S7)."""
    newcomer, company = await checked(wish, device), wish.company
    noted = await guessing.attempt(guessing.LINK, newcomer.email.casefold(), "")
    if noted.is_admitted:
        await post.promise(
            Kind.SIGN_UP,
            newcomer.email,
            name=newcomer.name,
            password_hash=newcomer.password_hash,
            company=company.name,
            country=company.country,
            currency=company.currency,
            zone=company.zone,
            language=language,
        )
    return newcomer.email


async def confirm(token: str, password: str, device: Device, permissions: Collection[str]) -> SignedUp:
    """Finish a sign-up with its mailed link, once, and the password that was chosen (S9)."""
    key = post.mark(post.SIGN_UP, token)
    pending = await directory.fetchrow(
        "SELECT id, email::text, wish FROM pending_sign_up WHERE digest = $1 AND expires_at > $2", key, clock.now()
    )
    if pending is None:
        raise LinkSpent
    try:
        wish = orjson.loads(secrets.open(post.purpose_of(pending["id"]), pending["wish"]))
    except secrets.CannotOpen:
        raise LinkSpent from None
    noted = await guessing.attempt(guessing.CODE, post.purpose_of(pending["id"]), device.address)
    if not await passwords.matches(password, wish["password_hash"]) or not noted.is_admitted:
        log.warning("sign_up_refused", pending=str(pending["id"]), address=device.address)
        raise Refused(
            Code.BAD_CREDENTIALS,
            "This is not the password that was chosen when signing up, or there were too many tries. Type it again, or sign up once more.",
            ("password",),
        )

    async def spend() -> None:
        if await directory.execute("DELETE FROM pending_sign_up WHERE digest = $1", key) != "DELETE 1":
            raise LinkSpent
        await directory.execute("DELETE FROM pending_sign_up WHERE email = $1", pending["email"])

    newcomer = Newcomer(wish["name"], pending["email"], wish["password_hash"])
    company = CompanyWish(wish["company"], wish["country"], wish["currency"], wish["zone"])
    return await enter(newcomer, company, device, permissions, spend, "token")
