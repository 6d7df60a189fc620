"""Makes a company from the console, for a new person or one who signs in already, and lists the companies there are."""

from __future__ import annotations

import logging
import secrets

from rich.table import Table

from app import logs
from app.commands import servers
from app.commands.console import console, say, step
from app.domain.refusal import Refused
from app.embedded import CannotStart
from app.modules import permissions
from app.services.identity import company as founding
from app.services.identity.company import CompanyWish
from app.services.identity.session import Device, end_session
from app.services.identity.sign_up import SignUp, sign_up
from app.settings import settings
from app.tenancy import provisioning, registry
from app.tenancy.binding import Company
from app.tenancy.database import directory
from app.tenancy.directory import list_companies

PASSWORD_BYTES = 15


async def create(wish: CompanyWish, mail: str, person: str | None) -> None:
    """Make a company; its administrator is whoever has this mail address, or a new person whose password is printed once."""
    logs.configure(logging.ERROR)
    async with servers.database():
        await provisioning.prepare_server()
        await provisioning.ensure_spares()
        async with registry.initialised():
            try:
                with step(f"Making {wish.name}"):
                    made, password = await _made(wish, mail, person or mail.partition("@")[0])
            except Refused as refusal:
                raise CannotStart("\n".join(fault.message for fault in refusal.faults)) from None
        await provisioning.ensure_spares()
    say(f"{made.name} is at {settings().address}/c/{made.slug}/")
    if password is not None:
        say(f"Login: {mail}   password: {password}   (shown this once)")


async def show_all() -> None:
    """List the companies."""
    async with servers.database():
        await provisioning.prepare_server()
        async with registry.initialised():
            companies = await list_companies()
    table = Table("Address", "Name", "Country", "Currency", "State", "Database", box=None)
    for company in companies:
        table.add_row(company.slug, company.name, company.country, company.currency, company.state, company.database)
    console.print(table)


async def _made(wish: CompanyWish, mail: str, person: str) -> tuple[Company, str | None]:
    account = await directory.fetchval("SELECT id FROM account WHERE email = $1", mail)
    if account is not None:
        return await founding.create(account, wish, permissions()), None
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    signed_up = await sign_up(SignUp(person, mail, password, wish), Device(user_agent="./erp company create"), permissions())
    await end_session(signed_up.issued.session_id)  # nobody is going to use the tokens
    return signed_up.company, password
