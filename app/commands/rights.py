"""Prints who may do what: the complete matrix of rights, for people or as JSON."""

from __future__ import annotations

import sys
from typing import Any

import orjson

from app.files.routes import RIGHTS as FILES
from app.schema.rights import matrix


def complete() -> dict[str, Any]:
    """Return the matrix of the API together with the addresses of files."""
    return {**matrix(), "files": [dict(each) for each in FILES]}


def show(*, as_json: bool) -> None:
    """Print the matrix."""
    every = complete()
    if as_json:
        sys.stdout.write(orjson.dumps(every, option=orjson.OPT_INDENT_2).decode() + "\n")
        return
    for code, right in every["permissions"].items():
        holders = ", ".join(name for name, rights in every["roles"].items() if code in rights)
        sys.stdout.write(f"{code:<36} {holders:<22} {right['description']}\n")
    for line in (*every["api"], *every["files"]):
        if line["mode"] != "PARENT":
            sys.stdout.write(f"{line['path']:<52} {line['mode']:<8} {line['permission'] or ''}\n")
