"""Runs everything that must hold (lint, types, Python, web and browser tests), goes on past a failure, and tells all of them at the end."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from app import running
from app.commands import web
from app.commands.console import say
from app.embedded import CannotStart
from app.embedded.process import spawn, stop
from app.settings import ROOT, settings

PARTS = ("lint", "python", "web", "browser")
PYTEST_PROCESSES = "2"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
STOP_SECONDS_MAX = 10.0


@dataclass(slots=True)
class Outcome:
    """How one step ended; `passed` and `failed` count tests, and a step that fails without one counts as one."""

    name: str
    seconds: float
    problem: str | None
    passed: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to run: it returns the exit code, and may leave a JUnit report with the counts."""

    part: str
    name: str
    run: Callable[[], Awaitable[int]]
    report: Path | None = None


async def run(parts: Sequence[str]) -> int:
    """Run the steps of these parts, or of all, and return the exit code."""
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        raise CannotStart(f"There is no part {unknown[0]}; the parts are {', '.join(PARTS)}.")
    running.prepare_folders(settings().var)
    outcomes = [await _outcome(step) for step in steps() if not parts or step.part in parts]
    return conclude(outcomes)


def steps() -> list[Step]:
    """List all steps in their order: the quick ones first."""
    reports = settings().var / "test"
    reports.mkdir(exist_ok=True)
    pytest, vitest, playwright = (reports / f"{name}.xml" for name in ("pytest", "vitest", "playwright"))
    return [
        Step("lint", "ruff check", lambda: _python("ruff", "check")),
        Step("lint", "ruff format", lambda: _python("ruff", "format", "--check")),
        Step("lint", "mypy", lambda: _python("mypy")),
        Step("python", "pytest", lambda: _python("pytest", "-n", PYTEST_PROCESSES, f"--junitxml={pytest}"), pytest),
        Step("web", "web packages", _install_web),
        Step("web", "web check", lambda: _npm("run", "check")),
        Step(
            "web",
            "web tests",
            lambda: _npm("run", "test", "--", "--reporter=default", "--reporter=junit", f"--outputFile.junit={vitest}"),
            vitest,
        ),
        Step("web", "web build", _build_web),
        Step("browser", "browser", _find_browser),
        Step("browser", "browser tests", lambda: _browse(playwright), playwright),
    ]


def conclude(outcomes: Sequence[Outcome]) -> int:
    """Print what each step took and what failed, with one plain line at the end, and return the exit code."""
    say("\nSteps")
    for outcome in outcomes:
        say(f"  {outcome.seconds:7.1f} s  {outcome.name}{'' if outcome.problem is None else f': {outcome.problem}'}")
    say(f"{sum(each.passed for each in outcomes)} passed, {sum(each.failed for each in outcomes)} failed")
    return 1 if any(outcome.problem is not None for outcome in outcomes) else 0


def counted(report: Path) -> tuple[int, int]:
    """Read how many tests passed and failed from a JUnit report; no report means none."""
    if not report.exists():
        return 0, 0
    suites = ElementTree.parse(report).getroot().iter("testsuite")  # noqa: S314 - our own test runners wrote it
    passed = failed = 0
    for suite in suites:
        bad = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        failed += bad
        passed += int(suite.get("tests", 0)) - bad - int(suite.get("skipped", 0))
    return passed, failed


async def _outcome(step: Step) -> Outcome:
    say(f"\n== {step.name}")
    if step.report is not None:
        step.report.unlink(missing_ok=True)
    began = time.monotonic()
    try:
        code = await step.run()
        problem = None if code == 0 else f"failed with code {code}"
    except CannotStart as error:
        say(str(error))
        problem = str(error).splitlines()[0].rstrip(":")
    passed, failed = counted(step.report) if step.report is not None else (0, 0)
    if problem is not None and failed == 0:
        failed = 1
    return Outcome(step.name, time.monotonic() - began, problem, passed, failed)


async def _python(module: str, *arguments: str) -> int:
    return await _ran([sys.executable, "-m", module, *arguments], dict(os.environ), ROOT)


async def _npm(*arguments: str, **variables: str) -> int:
    npm, environment = web.node()
    return await _ran([*npm, *arguments], environment | variables, web.WEB)


async def _install_web() -> int:
    await web.install()
    return 0


async def _build_web() -> int:
    await web.build()
    return 0


async def _browse(report: Path) -> int:
    # Asked for alone, this part needs what the web part leaves; where that is there already, both are done at once.
    await web.install()
    await web.build()
    return await _npm("run", "e2e", "--", "--reporter=list,junit", PLAYWRIGHT_JUNIT_OUTPUT_FILE=str(report))


async def _find_browser() -> int:
    if any(shutil.which(name) for name in BROWSERS):
        return 0
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise CannotStart("The browser tests need Chromium, and none was found; install it with: apt-get install chromium")
    environment = dict(os.environ) | {"DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"]
    code = await _ran(install, environment, ROOT)
    if code != 0:  # on a bare machine the lists of packages were never fetched
        await _ran(["apt-get", "update"], environment, ROOT)
        code = await _ran(install, environment, ROOT)
    return code


async def _ran(arguments: Sequence[str], environment: dict[str, str], folder: Path) -> int:
    process = await spawn(arguments, environment=environment, folder=folder)
    try:
        return await process.wait()
    finally:
        await stop(process, signal.SIGINT, within_seconds=STOP_SECONDS_MAX, harsh=signal.SIGKILL)
