"""What somebody wants exported, and how long the file is there for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from app.domain.exports.table import Style

KEPT: Final = timedelta(days=7)
"""So long the file of an export can be fetched."""


@dataclass(frozen=True, slots=True)
class ExportWish:
    """A list, with the choice of its rows, the columns in their order, and how the file is written."""

    list: str
    name: str
    """What people call it; the file is named so."""
    columns: tuple[tuple[str, str], ...]
    """Ways from the row to a value, and the headers above them."""
    given: Mapping[str, Any]
    """Of search, where and orderBy what was given."""
    style: Style
