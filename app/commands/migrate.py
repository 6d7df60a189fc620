"""Brings every database up to date, and writes the migrations that the models ask for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.commands import servers
from app.commands.console import say, step, with_bar
from app.embedded import CannotStart
from app.settings import ROOT
from app.tenancy import migrating, provisioning
from app.tenancy.migrating import MIGRATIONS

APPLICATIONS = ("directory", "tenant")


async def migrate() -> int:
    """Migrate the directory, the template and every company; return 1 when some company could not follow."""
    async with servers.database():
        await prepare()
        return 0 if await migrate_companies() else 1


async def prepare() -> None:
    """Make roles, directory and template and bring them up to date."""
    with step("Preparing the directory and the template"):
        try:
            await provisioning.prepare_server()
        except (migrating.MigrationChanged, migrating.StepFailed) as problem:
            raise CannotStart(f"The databases cannot be brought up to date. {problem}") from None


async def migrate_companies() -> bool:
    """Bring every company up to date with a bar, name those that failed, and tell whether there were none."""
    with with_bar("Migrating companies") as progress:
        report = await migrating.migrate_everything(progress)
    for name, problem in report.failed.items():
        say(f"{name} could not be migrated and stays as it was: {problem}")
    return report.is_complete


def makemigrations(name: str, folder: Path = MIGRATIONS) -> int:
    """Compare the models with the newest migration of each kind and write what is missing; no database is needed."""
    commands = ([sys.executable, "-m", "app.commands.write_migration", kind, name, str(folder)] for kind in APPLICATIONS)
    return max(subprocess.run(command, cwd=ROOT).returncode for command in commands)  # noqa: S603
