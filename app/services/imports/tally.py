"""Counts what became of an import's rows, keeps what was wrong, and says it in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from app.domain.cells import written
from app.domain.imports.rows import RowFault
from app.services.imports.writing import Outcome

FAULTS_MAX: Final = 1_000
"""So many faults are shown; the file with the results has all of them."""


@dataclass(slots=True)
class Tally:
    """What became of the rows so far."""

    outcomes: dict[int, Outcome] = field(default_factory=dict)
    faults: list[RowFault] = field(default_factory=list)

    def note(self, row: int, outcome: Outcome, faults: Sequence[RowFault] = ()) -> None:
        """Note what became of a row."""
        self.outcomes[row] = outcome
        self.faults += faults

    def count(self, outcome: Outcome) -> int:
        """Tell how many rows ended so."""
        return sum(each is outcome for each in self.outcomes.values())

    @property
    def has_failed(self) -> bool:
        """Whether any row was wrong."""
        return bool(self.faults)

    def stored(self) -> list[dict[str, Any]]:
        """Give the faults as a job keeps them."""
        return [
            {"row": fault.row, "column": fault.column, "value": fault.value, "code": fault.code.value, "message": fault.message}
            for fault in self.faults[:FAULTS_MAX]
        ]

    def sentence(self, *, is_dry_run: bool, is_written: bool) -> str:
        """Say in one sentence what came of the import."""
        created, updated, unchanged, failed = (self.count(each) for each in Outcome)
        if is_dry_run:
            return (
                f"Trial run: {created} would be added, {updated} changed, {unchanged} stay as they are, {failed} have faults."
                " Nothing was written."
            )
        if not is_written:
            return f"Nothing was written, because {failed} of {len(self.outcomes)} rows have faults."
        left_out = f" {failed} with faults were left out." if failed else ""
        return f"{created} added, {updated} changed, {unchanged} as they were.{left_out}"

    def report(self, rows: Mapping[int, Sequence[str]], headers: Sequence[str], separator: str, *, is_written: bool) -> bytes:
        """Write the file again with what became of each row in front, so that the bad rows can be put right and sent again."""
        messages: dict[int, list[str]] = {}
        for fault in self.faults:
            messages.setdefault(fault.row, []).append(f"{fault.column}: {fault.message}" if fault.column else fault.message)
        lines = (
            [
                str(number),
                outcome.value if is_written or outcome is Outcome.FAILED else f"WOULD BE {outcome.value}",
                " ".join(messages.get(number, ())),
                *rows[number],
            ]
            for number, outcome in sorted(self.outcomes.items())
        )
        return written(["Row", "Status", "Message", *headers], lines, separator)
