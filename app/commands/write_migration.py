"""Compares the models of one kind of database with its newest migration and writes what is missing.

It runs in a process of its own for each kind, because aerich keeps what it found in its classes.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from aerich import Command

from app.tenancy import registry


async def write(application: str, name: str, folder: Path) -> str:
    """Write the migration, needing no database, and say in a word what came of it."""
    aerich = Command(registry.tortoise_config(), application, str(folder))
    try:
        if not has_migrations(folder / application):
            await aerich.init_migrations(safe=False)
            return "the first migration"
        await aerich.init(offline=True)
        return await aerich.migrate(name, no_input=True, offline=True) or "nothing changed"
    finally:
        await aerich.aclose()


def has_migrations(folder: Path) -> bool:
    """Tell whether a first migration was written here before."""
    return any(folder.glob("[0-9]*_*.py"))


if __name__ == "__main__":
    sys.stdout.write(f"  {sys.argv[1]}: {asyncio.run(write(sys.argv[1], sys.argv[2], Path(sys.argv[3])))}\n")
