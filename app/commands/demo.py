"""Makes the demo company, in a process of its own that shows how far it is."""

from __future__ import annotations

import json
import os
import signal
import sys

from app import running
from app.commands import servers
from app.commands.console import say
from app.embedded.process import spawn, stop
from app.settings import ROOT, settings

STOP_SECONDS_MAX = 15.0


async def make() -> int:
    """Make the demo company, starting the database for it when nothing runs."""
    async with servers.database():
        return 0 if await show() else 1


async def show() -> bool:
    """Print the demo's login, after making the company when there is none; tell whether that worked."""
    login = settings().var / "demo.json"
    if not login.exists() and not await _generated():
        say("The demo company could not be made; try again with: ./erp demo")
        return False
    known = json.loads(login.read_text())
    say(f"Demo login: {known['mail']}   password: {known['password']}")
    return True


async def _generated() -> bool:
    running.prepare_folders(settings().var)
    environment = dict(os.environ) | {"DATABASE_URL": settings().owner_url, "REDIS_URL": settings().redis}
    process = await spawn([sys.executable, "-m", "app.demo"], environment=environment, folder=ROOT)
    try:
        return await process.wait() == 0
    finally:
        await stop(process, signal.SIGTERM, within_seconds=STOP_SECONDS_MAX, harsh=signal.SIGKILL)
