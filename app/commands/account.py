"""Helps somebody who has lost phone and codes back into their account, from the console."""

from __future__ import annotations

import logging

from app import logs
from app.commands import servers
from app.commands.console import say
from app.embedded import CannotStart
from app.services.identity import second_factor
from app.tenancy import registry
from app.tenancy.database import directory


async def forget_phone(mail: str) -> None:
    """Take somebody's second factor and backup codes away, end their sessions and write to them; their password stays."""
    logs.configure(logging.ERROR)
    async with servers.database(), registry.initialised():
        account = await directory.fetchrow("SELECT id, name, email::text FROM account WHERE email = $1", mail.strip())
        if account is None:
            raise CannotStart(f"Nobody signs in with {mail}.")
        if (await second_factor.standing(account["id"])).confirmed_at is None:
            raise CannotStart(f"{account['name']} has no second factor.")
        await second_factor.disable(account["id"])
    say(f"The phone and the backup codes of {account['name']} count no more, and their sessions have ended.")
    say(f"A letter to {account['email']} says so. They sign in with their password, and set up another phone where a company asks for it.")
