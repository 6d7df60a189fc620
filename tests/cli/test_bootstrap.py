"""The bootstrap finds a Python, makes the environment once, and says in one sentence what is missing."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import bootstrap
from app.settings import ROOT

LOCKS = [bootstrap.LOCK, bootstrap.TEST_LOCK, bootstrap.NODE_LOCK]


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder in which nothing was made yet."""
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", tmp_path / ".venv")
    return tmp_path


def door(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["/bin/sh", ROOT / "erp", *arguments], env=environment, capture_output=True, text=True)  # noqa: S603


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_lists_of_packages_have_versions_and_hashes_and_no_addresses(lock: Path) -> None:
    text = lock.read_text()
    packages = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]

    assert packages
    assert [package for package in packages if "--hash=sha256:" not in package] == []
    assert [line for line in text.splitlines() if not re.match(r"[a-z0-9.-]+==\S+|    --hash=sha256:[0-9a-f]{64}", line)] == []
    assert "://" not in text


def test_the_list_for_tests_holds_the_other_one_unchanged() -> None:
    pinned = [set(re.findall(r"^[a-z0-9.-]+==\S+", lock.read_text(), re.MULTILINE)) for lock in (bootstrap.LOCK, bootstrap.TEST_LOCK)]

    assert pinned[0] <= pinned[1]


def test_a_missing_venv_module_is_one_sentence_that_says_what_to_install(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "ensurepip" else found(name, *rest))

    with pytest.raises(bootstrap.NotInstallable) as problem:
        bootstrap.make_environment()

    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert str(problem.value) == (
        f"Python's venv module is missing. On Debian or Ubuntu install it with: apt-get install python{version}-venv"
    )
    assert list(fresh.iterdir()) == []


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A project folder with an environment, for those who install something; what was said when it was made."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bootstrap, "ROOT", folder)
        patch.setattr(bootstrap, "ENVIRONMENT", folder / ".venv")
        with contextlib.redirect_stderr(io.StringIO()) as said:
            bootstrap.make_environment()
        yield said.getvalue()


def test_the_environment_is_made_and_filled_once(made: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("")

    assert "Making the Python environment" in made
    assert not bootstrap.is_installed(lock)
    bootstrap.install(lock)
    assert bootstrap.is_installed(lock)
    capsys.readouterr()
    bootstrap.make_environment()
    bootstrap.install(lock)

    assert capsys.readouterr().err == ""
    lock.write_text("# another list\n")
    assert not bootstrap.is_installed(lock)


def test_a_package_with_another_hash_is_not_installed(made: str, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(f"idna==3.20 --hash=sha256:{'0' * 64}\n")

    with pytest.raises(bootstrap.NotInstallable, match="The packages could not be installed"):
        bootstrap.install(lock)

    assert not bootstrap.is_installed(lock)


def test_the_door_passes_over_a_python_that_is_too_old(tmp_path: Path) -> None:
    for name in ("python3", "python3.14", "python3.13"):
        old = tmp_path / name
        old.write_text("#!/bin/sh\nexit 1\n")
        old.chmod(0o755)
    chosen = tmp_path / "python3.12"
    chosen.write_text('#!/bin/sh\n[ "$1" = -c ] || echo "$0 $*"\n')
    chosen.chmod(0o755)

    told = door({"PATH": f"{tmp_path}:/usr/bin:/bin"}, "up", "--port", "1")

    assert told.stdout == f"{chosen} -I {ROOT}/app/bootstrap.py up --port 1\n"


def test_without_any_python_the_door_says_what_to_install(tmp_path: Path) -> None:
    for tool in ("dirname", "readlink"):
        os.symlink(f"/usr/bin/{tool}", tmp_path / tool)

    told = door({"PATH": str(tmp_path)}, "up")

    assert told.returncode == 1
    assert told.stderr == (
        "Countinghouse needs Python 3.11 or newer, and none was found. On Debian or Ubuntu: apt-get install python3 python3-venv\n"
    )
