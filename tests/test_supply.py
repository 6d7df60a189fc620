"""What comes from elsewhere is pinned, hashed, and new enough (S27)."""

from __future__ import annotations

import json
import re
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Below these there are known faults: of security.md.
FLOORS = {"strawberry-graphql": (0, 341), "graphql-core": (3, 3, 0), "starlette": (1, 3, 1), "pyjwt": (2, 15, 1)}
# Names on the index that somebody holds and nothing stands behind.
PLACEHOLDERS = {"graphql-cop", "graphw00f"}

_PINNED = re.compile(r"^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?==([^\s;\\]+)")


def _locked() -> dict[str, tuple[str, int]]:
    """Return each package of the lock with its version and how many hashes it may have."""
    found: dict[str, tuple[str, int]] = {}
    name = ""
    for line in (ROOT / "requirements.lock").read_text().splitlines():
        if pinned := _PINNED.match(line):
            name = pinned[1].lower()
            found[name] = (pinned[2], 0)
        found |= {name: (found[name][0], found[name][1] + line.count("--hash=sha256:"))} if name else {}
    return found


@pytest.mark.promise("S27")
def test_nothing_is_older_than_where_a_known_fault_was_mended() -> None:
    locked = _locked()
    for name, floor in FLOORS.items():
        for version in (locked[name][0], metadata.version(name)):
            assert tuple(int(part) for part in re.findall(r"\d+", version)[: len(floor)]) >= floor, (name, version)


@pytest.mark.promise("S27")
def test_every_package_of_the_server_has_a_hash() -> None:
    locked = _locked()
    assert len(locked) > 40
    assert [name for name, (_, hashes) in locked.items() if not hashes] == []
    assert not PLACEHOLDERS & set(locked)


@pytest.mark.promise("S27")
def test_every_package_of_the_web_client_has_a_hash_and_no_address() -> None:
    packages = json.loads((ROOT / "web" / "package-lock.json").read_text())["packages"]
    assert len(packages) > 200
    for name, package in packages.items():
        if name:
            assert package["integrity"].startswith("sha512-"), name
            assert "resolved" not in package, name
