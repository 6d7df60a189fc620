"""Prints which behaviours and promises have a test, and fails when one that was promised has none: `python -m tests.behaviours`.

Tests bear ids by `@pytest.mark.behaviour("INV-4")` and `@pytest.mark.promise("S2")`, browser tests by a tag (`tag: "@INV-4"`). A
behaviour counts only where its test drives the product from outside: API, worker, command line or browser. A promise counts anywhere.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUTSIDE = (
    *("tests/api", "tests/cli", "tests/drills", "tests/http", "tests/rights", "tests/scenarios", "tests/web", "tests/workers"),
    "web/e2e",
)

REQUIRED_BEHAVIOURS = (
    *("INV-1", "INV-2", "INV-4", "INV-6", "INV-15", "GL-1", "GL-6", "GL-11", "STK-1", "STK-5", "SAL-5", "SAL-16"),
    *(f"AUTH-{number}" for number in range(1, 14)),
    *("TEN-1", *(f"TEN-{number}" for number in range(3, 12))),
    *("EML-1", "EML-2", "EML-3", "NOT-1", "PRD-5", "IMP-1"),
    *("T-01", "T-02", "T-03", "T-04", "T-07", "T-08", "T-11", "T-12", "T-14", "T-28", "T-29", "T-41"),
    *("invariant 1", "invariant 2", "invariant 3", "invariant 4", "invariant 6"),
)
REQUIRED_PROMISES = (
    *(f"S{number}" for number in range(1, 17)),
    *(f"S{number}" for number in range(24, 30)),
    *("R7", "R8", "R9", "R10", "R11", "R13", "R15", "R16", "R18", "R19", "R20"),
)

Found = dict[str, list[str]]

_TAG = re.compile(r"""["'`]@((?:[A-Z]+-\d+)|(?:[SR]\d+)|(?:invariant \d+))["'`]""")
_ID = re.compile(r"(\D+)(\d+)")


def main() -> int:
    """Print both lists and what is missing; return 1 when something is."""
    behaviours, promises = collect()
    _print("Behaviours", behaviours)
    _print("Promises", promises)
    missing = [name for name in REQUIRED_BEHAVIOURS if not any(_is_outside(place) for place in behaviours.get(name, []))]
    missing += [name for name in REQUIRED_PROMISES if name not in promises]
    print(f"\nMissing: {', '.join(missing)}" if missing else "\nEverything that was promised has a test.")  # noqa: T201
    return 1 if missing else 0


def collect() -> tuple[Found, Found]:
    """Return where each behaviour and each promise is tested."""
    behaviours: Found = defaultdict(list)
    promises: Found = defaultdict(list)
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for kind, name in _marks(ast.parse(path.read_text())):
            {"behaviour": behaviours, "promise": promises}[kind][name].append(str(path.relative_to(ROOT)))
    for path in sorted((ROOT / "web" / "e2e").rglob("*.spec.ts")):
        for name in _TAG.findall(path.read_text()):
            (promises if name[0] in "SR" and name[1:].isdigit() else behaviours)[name].append(str(path.relative_to(ROOT)))
    return behaviours, promises


def _marks(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("behaviour", "promise"):
            for argument in node.args:
                if isinstance(argument, ast.Constant):
                    yield node.func.attr, str(argument.value)


def _print(title: str, found: Found) -> None:
    print(f"\n{title} with a test ({len(found)})")  # noqa: T201
    for name in sorted(found, key=_natural):
        places = sorted(set(found[name]), key=lambda place: (not _is_outside(place), place))
        within = "" if title == "Promises" or _is_outside(places[0]) else "  (not from outside)"
        print(f"  {name:<12} {', '.join(places)}{within}")  # noqa: T201


def _is_outside(place: str) -> bool:
    return place.startswith(OUTSIDE)


def _natural(name: str) -> tuple[str, int]:
    parts = _ID.fullmatch(name)
    return (parts[1], int(parts[2])) if parts else (name, 0)


if __name__ == "__main__":
    sys.exit(main())
