"""Writes the lists of exact packages with their hashes from pyproject.toml; no address stands in them, so they hold wherever pip looks."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from pathlib import Path

from app import bootstrap
from app.commands.console import step
from app.embedded import CannotStart
from app.settings import ROOT

OPTIONS = ["--quiet", "--universal", "--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]


def lock() -> None:
    """Resolve what pyproject.toml asks for and write the three lists."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    oldest = ["--python-version", project["requires-python"].removeprefix(">=")]
    with step("Resolving what the product needs"):
        _compile([*oldest, "pyproject.toml"], bootstrap.LOCK)
    with step("Resolving what its tests need"):
        _compile([*oldest, "--extra", "dev", "--constraint", bootstrap.LOCK.name, "pyproject.toml"], bootstrap.TEST_LOCK)
    with step("Resolving Node for machines that have none"):
        _compile([*oldest, "-"], bootstrap.NODE_LOCK, "\n".join(project["optional-dependencies"]["node"]))


def _compile(arguments: list[str], target: Path, requirements: str = "") -> None:
    uv = shutil.which("uv") or shutil.which("uv", path=str(bootstrap.ENVIRONMENT / "bin"))
    if uv is None:
        raise CannotStart("Writing the lists of packages needs uv; install it with: .venv/bin/pip install uv")
    command = [uv, "pip", "compile", *OPTIONS, *arguments, "--output-file", target.name]
    outcome = subprocess.run(command, cwd=ROOT, input=requirements, capture_output=True, text=True)  # noqa: S603
    if outcome.returncode != 0:
        raise CannotStart(f"The packages of {target.name} could not be resolved:\n{outcome.stderr.strip()}")
    if "://" in target.read_text():
        raise CannotStart(f"{target.name} names an address; a package must come from the index, not from a link.")
