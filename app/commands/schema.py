"""Prints the API's contract, or writes it to its file."""

from __future__ import annotations

import sys

from app.commands.console import say
from app.schema import sdl
from app.settings import ROOT

CONTRACT = ROOT / "app" / "schema" / "schema.graphql"


def show(*, write: bool) -> None:
    """Print the contract as the code has it, or make the file the same."""
    if not write:
        sys.stdout.write(sdl())
        return
    CONTRACT.write_text(sdl())
    say(f"{CONTRACT.relative_to(ROOT)} is written.")
