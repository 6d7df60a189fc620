"""Makes the product's own Python environment on first use and hands over to the command line; stands on the standard library alone."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "requirements-dev.lock"  # everything of the other one and what the tests need
NODE_LOCK = ROOT / "requirements-node.lock"
TEST_COMMANDS = {"test"}
ERROR_LINES_MAX = 12


class NotInstallable(Exception):
    """One clear sentence about why the environment could not be made."""


def main() -> None:
    """Make or refresh the environment where needed, then become the command line inside it."""
    lock = TEST_LOCK if sys.argv[1:2] and sys.argv[1] in TEST_COMMANDS else LOCK
    try:
        if not is_installed(lock):
            with alone():
                make_environment()
                install(lock)
    except NotInstallable as problem:
        sys.exit(str(problem))
    os.chdir(ROOT)
    os.execv(python(), [str(python()), "-m", "app.cli", *sys.argv[1:]])  # noqa: S606


def python() -> Path:
    """Name the Python of the product's own environment."""
    return ENVIRONMENT / "bin" / "python"


def is_installed(lock: Path) -> bool:
    """Tell whether exactly this list of packages was installed; the list for tests holds the other one too."""
    if not _is_whole():
        return False
    return any(stamp.exists() and stamp.read_text() == _digest(each) for each in {lock, _wider(lock)} for stamp in [_stamp(each)])


def make_environment() -> None:
    """Make the environment unless a whole one is there."""
    if _is_whole():
        return
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        raise NotInstallable(f"Python's venv module is missing. On Debian or Ubuntu install it with: apt-get install {name}")
    _say("Making the Python environment in .venv")
    _run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], "The Python environment could not be made")


def install(lock: Path) -> None:
    """Install a list of packages, each checked against its hash, unless it is installed already."""
    if is_installed(lock):
        return
    _say(f"Installing the packages of {lock.name} (once; about a minute)")
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--progress-bar=off", "--require-hashes"]
    _run([str(python()), "-m", "pip", "install", *options, "--requirement", str(lock)], "The packages could not be installed")
    _stamp(lock).write_text(_digest(lock))


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold the project's folder, so that two commands started together do not both install."""
    descriptor = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _is_whole() -> bool:
    # When the system's Python moves to the next version, an environment made with the old one is an empty shell.
    return (
        python().exists() and (ENVIRONMENT / "bin" / "pip").exists() and any(ENVIRONMENT.glob(f"lib/{_version_of(python())}/site-packages"))
    )


def _version_of(interpreter: Path) -> str:
    name = interpreter.resolve().name
    return name if name.startswith("python3.") else "python3.*"


def _wider(lock: Path) -> Path:
    return TEST_LOCK if lock == LOCK else lock


def _stamp(lock: Path) -> Path:
    return ENVIRONMENT / f"installed-{lock.name}"


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _run(arguments: list[str], problem: str) -> None:
    outcome = subprocess.run(arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)  # noqa: S603
    if outcome.returncode == 0:
        return
    if "No space left" in outcome.stdout or shutil.disk_usage(ROOT).free < 1_000_000:
        raise NotInstallable(f"The disk under {ROOT} is full; make room for about 1 GB and start again.")
    told = "\n".join(outcome.stdout.strip().splitlines()[-ERROR_LINES_MAX:])
    raise NotInstallable(f"{problem}; what was said:\n{told}")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
