"""Suspends, opens and deletes companies, and carries them out, in and to another database, from the console."""

from __future__ import annotations

import contextlib
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable
from pathlib import Path
from uuid import UUID

from app import logs, running
from app.commands import servers
from app.commands.console import console, say, step, with_bar
from app.companies import arrival, export, move, removal
from app.companies.archive import Damaged, Reader
from app.embedded import CannotStart
from app.services.identity import passwords
from app.services.mail import server
from app.settings import settings
from app.tenancy import lifecycle, owner, provisioning, registry
from app.tenancy.binding import Company, use
from app.tenancy.directory import company_by_id, company_by_slug
from app.workers import actors, queue


async def suspend(slug: str) -> None:
    """Refuse a company to everybody within a second."""
    async with _known(slug) as company:
        await _from_this_state(company, "suspended", lifecycle.suspend(company.id))
    say(f"{company.name} is suspended; open it again with: ./erp company resume {slug}")


async def resume(slug: str) -> None:
    """Open a suspended company again."""
    async with _known(slug) as company:
        await _from_this_state(company, "opened", lifecycle.resume(company.id))
    say(f"{company.name} is open again at {settings().address}/c/{slug}/")


async def delete(slug: str, *, is_sure: bool) -> None:
    """Remove a company with everything that belongs to it; asked for its address first, unless somebody is sure."""
    async with _known(slug) as company:
        if not is_sure:
            say(f"{company.name} and all its records, files and memberships will be gone for good; nothing brings them back but an export.")
            if console.input(f"Type its address, {slug}, to delete it: ").strip() != slug:
                raise CannotStart("Nothing was deleted.")
        with step(f"Deleting {company.name}"):
            await removal.delete(company.id)
            await forget_jobs(company.id)
    say(f"{company.name} is deleted.")


async def export_to(slug: str, path: Path) -> None:
    """Write a company into an archive."""
    _check_target(path)
    async with _known(slug) as company:
        if company.state not in ("ACTIVE", "SUSPENDED"):
            raise CannotStart(f"{company.name} is still being set up; try again in a moment.")
        try:
            with with_bar(f"Exporting {company.name}") as progress:
                manifest = await export.export(company.id, path, progress)
        except export.Incomplete as problem:
            raise CannotStart(str(problem)) from None
    rows = sum(table.rows for table in manifest.tables.values())
    files = sum(name.startswith("files/") for name in manifest.parts)
    say(f"{path} holds {rows} rows and {files} files ({_megabytes(path):.1f} MB). It is not encrypted: keep it where nobody else reads.")


def _check_target(path: Path) -> None:
    if path.exists():
        raise CannotStart(f"{path} is there already; choose another name, or remove it.")
    if not path.absolute().parent.is_dir():
        raise CannotStart(f"There is no folder {path.absolute().parent}.")


def _megabytes(path: Path) -> float:
    return path.stat().st_size / 1e6


async def import_from(path: Path, slug: str | None) -> None:
    """Take in a company from an archive, after every byte of it was checked."""
    try:
        reader = Reader(path)
    except FileNotFoundError:
        raise CannotStart(f"There is no file {path}.") from None
    except Damaged as problem:
        raise CannotStart(f"{path} is damaged; nothing was imported.\n{problem}") from None
    with contextlib.closing(reader):
        try:
            with with_bar("Checking the archive") as progress:
                reader.check(progress)
            async with _prepared():
                with with_bar("Importing the company") as progress:
                    arrived = await arrival.take_in(reader, slug, await passwords.hashed(secrets.token_urlsafe()), progress)
                mail_server = await _forget_unreadable(arrived.id)
        except Damaged as problem:
            raise CannotStart(f"{path} is damaged; nothing was imported.\n{problem}") from None
        except arrival.CannotArrive as problem:
            raise CannotStart(f"{problem}\nNothing was imported.") from None
    say(f"{arrived.name} is at {settings().address}/c/{arrived.slug}/")
    if arrived.joined:
        say(f"  They sign in as before: {', '.join(arrived.joined)}")
    if arrived.made:
        say(f"  They are new here and set a password first (“Forgot password?”): {', '.join(arrived.made)}")
    if mail_server:
        say(f"  Enter the password of its mail server {mail_server} again, in the company's settings: it stayed sealed where it came from.")


async def _forget_unreadable(company: UUID) -> str | None:
    arrived = await company_by_id(company)
    assert arrived is not None, "it has just come"
    async with use(arrived):
        return await server.forget_unreadable(actors.house())


async def move_over(slug: str) -> None:
    """Give a company a new database with the same rows, while it is suspended for a moment."""
    async with _known(slug) as company:
        if company.state not in ("ACTIVE", "SUSPENDED"):
            raise CannotStart(f"{company.name} is still being set up; try again in a moment.")
        try:
            with with_bar(f"Moving {company.name}") as progress:
                database = await move.move(company.id, progress)
        except (export.Incomplete, arrival.CannotArrive, Damaged) as problem:
            raise CannotStart(f"{problem}\n{company.name} stays where it was.") from None
    say(f"{company.name} is in the database {database} now.")


async def forget_jobs(company: UUID) -> None:
    """Remove what waits in the queue for a company that is gone; without Redis nothing waits there."""
    with contextlib.suppress(*queue.AWAY):
        await queue.forget(company)


@contextlib.asynccontextmanager
async def _prepared() -> AsyncIterator[None]:
    logs.configure(logging.ERROR)
    running.prepare_folders(settings().var)
    async with servers.database():
        await provisioning.prepare_server()
        for company in await removal.clear_away():
            await forget_jobs(company)
        async with registry.initialised():
            yield


@contextlib.asynccontextmanager
async def _known(slug: str) -> AsyncIterator[Company]:
    async with _prepared():
        company = await company_by_slug(slug)
        if company is None:
            async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
                there = [row["slug"] for row in await directory.fetch("SELECT slug FROM claimed_company ORDER BY slug LIMIT 20")]
            raise CannotStart(f"There is no company at the address {slug}." + (f" There are: {', '.join(there)}." if there else ""))
        yield company


async def _from_this_state(company: Company, done: str, work: Awaitable[None]) -> None:
    try:
        await work
    except lifecycle.WrongState:
        raise CannotStart(f"{company.name} is {company.state.lower()}: it cannot be {done} now.") from None
