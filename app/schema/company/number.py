"""How the company's legal numbers are written, and what comes next."""

from __future__ import annotations

from typing import Any

from app.domain.accounting.series import DIGITS_MAX, PATTERN_LENGTH_MAX
from app.resolvers import company as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.services.company import number

PERMISSIONS = {
    "company.number:read": "See how invoices are numbered.",
    "company.number:write": "Change how invoices are numbered.",
}


@kit.type(description="A series of legal numbers; it has no gap and gives no number twice, however its pattern changes.")
class NumberSeries:
    """A series of legal numbers."""

    code: str = kit.column("What it numbers: `INV` invoices.")
    pattern: str = kit.column("How a number is written: `{year}` is the fiscal year's name, `{number}` the count at its end.")
    digits: int = kit.column("How many digits the count has at least.")
    fiscal_year: str = kit.column("The name of the fiscal year of today.")
    next_count: int = kit.column("The count that comes next in it.")
    next_numbers: list[str] = kit.column("The next three numbers in it.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")


@kit.input(description="Another way to write a series.")
class NumberSeriesUpdateInput:
    """Another way to write a series."""

    code: str = kit.text("The series.", kit.CODE_LENGTH_MAX)
    expected_version: int = kit.given("The version that was read.")
    pattern: str = kit.text("How a number is written; it has `{year}` in it and ends in `{number}`.", PATTERN_LENGTH_MAX)
    digits: int = kit.number("How many digits the count has at least.", at_least=1, at_most=DIGITS_MAX)


@kit.payload("What became of the series.")
class NumberSeriesPayload:
    """What became of the series."""

    series: NumberSeries | None = kit.entity("The series.")


@kit.type
class Query:
    """What can be read about numbers."""

    @kit.query("The series that the company can write its own way.", list[NumberSeries], requires="company.number:read", size=5)
    async def number_series(self, info: kit.Info) -> list[Row]:
        return await resolvers.series()


@kit.type
class Mutation:
    """What can be changed about numbers."""

    @kit.mutation(
        "Writes a series another way from its next number on; the count goes on where it is.",
        NumberSeriesPayload,
        requires="company.number:write",
    )
    async def number_series_update(self, info: kit.Info, input: NumberSeriesUpdateInput) -> dict[str, Any]:
        await number.set_pattern(info.context.actor, input.expected_version, input.code, input.pattern, input.digits)
        return {"series": next(row for row in await resolvers.series() if row["code"] == input.code)}
