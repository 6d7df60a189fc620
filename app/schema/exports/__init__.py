"""What can be taken away as a file: every list that says so, as it is filtered, ordered and allowed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any
from uuid import UUID

from app import modules
from app.domain.exports.table import COLUMNS_MAX, HEADER_LENGTH_MAX, PATH_LENGTH_MAX, ROWS_MAX, DecimalSign, Separator, Style
from app.domain.exports.wish import KEPT, ExportWish
from app.domain.refusal import Code, Refused
from app.resolvers import imports as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.imports.following import job_as_it_goes
from app.schema.imports.types import Job, JobPayload
from app.schema.kit.export import Choice, ListReader, list_enum, lists_that_leave
from app.schema.kit.limits import SEARCH_LENGTH_MAX
from app.services.exports.start import OPERATION, start

PERMISSIONS = {OPERATION: "Ask for lists as files, and fetch them; each list needs its own right as well."}

LISTS = lists_that_leave(modules.schema_parts("Query", [feature for feature in modules.FEATURES if feature != "exports"]))
ExportableList = list_enum(LISTS)

kit.described(
    Separator,
    "What stands between the cells of a line.",
    {"COMMA": "A comma.", "SEMICOLON": "A semicolon, as spreadsheets with a decimal comma expect it.", "TAB": "A tab."},
    name="ExportSeparator",
)
kit.described(
    DecimalSign, "What stands before the places of a number.", {"POINT": "A point.", "COMMA": "A comma."}, name="ExportDecimalSign"
)


@kit.input(description="A column of the file.")
class ExportColumnInput:
    """A column of the file."""

    path: str = kit.text(
        "The way from a row of the list to a value, by the names of fields: `number`, `customer.name`, `total.amount`."
        " Of a list of values all are given, with commas.",
        PATH_LENGTH_MAX,
    )
    header: str = kit.text("What stands above it.", HEADER_LENGTH_MAX)


@kit.input(
    description="An export of a list as a CSV file. No text begins with what a spreadsheet takes for a formula: it gets an apostrophe in"
    " front then, which the import takes away again. Dates are written as in the API."
)
class ListExportStartInput:
    """An export of a list."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never starts two jobs.")
    of: ExportableList = kit.given("The list.", name="list")  # type: ignore[valid-type]
    name: str = kit.text("What people call the list; the file is named so.", HEADER_LENGTH_MAX)
    columns: list[ExportColumnInput] = kit.items("The columns in their order.", limit=COLUMNS_MAX, at_least=1)
    search: str | None = kit.text("Words, as the list takes them.", SEARCH_LENGTH_MAX, default=None)
    where: kit.JSON | None = kit.given("Which rows are wanted, as the list's `where`.", default=None)
    order_by: kit.JSON | None = kit.given("The order, as the list's `orderBy`.", default=None)
    separator: Separator = kit.given("What stands between the cells.", default=Separator.COMMA)
    decimal_sign: DecimalSign = kit.given("What stands before the places of numbers.", default=DecimalSign.POINT)
    has_byte_order_mark: bool = kit.given("Whether it begins with the mark by which spreadsheets know UTF-8.", default=True)


@kit.type
class Query:
    """What can be read about exports."""

    @kit.query("An export of yours by its job's id.", Job | None, requires=OPERATION)
    async def export_job(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.export(id, kit.selected(info))

    @kit.query("Your latest 50 exports, the newest first.", list[Job], requires=OPERATION, size=resolvers.JOBS_SHOWN_MAX)
    async def export_jobs(self) -> Sequence[Row]:
        return await resolvers.latest_exports()


@kit.type
class Mutation:
    """What can be done with exports."""

    @kit.mutation(
        f"Starts an export of a list, at most {ROWS_MAX} rows, as a job. Besides, it needs the list's own right to be exported, and for"
        " each column, filter and order the right that it needs in the list; columns that the list would mask are empty. The file is yours"
        f" alone, for {KEPT.days} days.",
        JobPayload,
        requires=OPERATION,
    )
    async def list_export_start(self, info: kit.Info, input: ListExportStartInput) -> dict[str, Any]:
        wish = _wish(input)
        choice = Choice(wish.list, tuple(path for path, _ in wish.columns), wish.given)
        try:
            ListReader(info.schema, choice, info.context).check()  # type: ignore[arg-type]
        except kit.Problem as problem:
            raise kit.Problem(kit.ProtocolCode(problem.code), problem.message, [str(info.path.key)], **problem.details) from None
        job_id = await start(info.context.actor, input.idempotency_key, wish)
        return {"job": await resolvers.export(job_id, kit.selected(info, "job"))}


@kit.type
class Subscription:
    """What can be followed live."""

    @kit.subscription("How an export of yours goes on, until it has ended; first as it is now.", Job, requires=OPERATION)
    async def export_progress(self, info: kit.Info, id: kit.ID) -> AsyncIterator[Row]:
        async for row in job_as_it_goes(id, resolvers.export):
            yield row


def _wish(input: ListExportStartInput) -> ExportWish:
    paths = [column.path for column in input.columns]
    if len(set(paths)) < len(paths):
        raise Refused(Code.DUPLICATE, "A column stands in the file only once.", ("columns",))
    return ExportWish(
        input.of.value,  # type: ignore[attr-defined]
        input.name,
        tuple((column.path, column.header) for column in input.columns),
        {"search": input.search, "where": input.where, "orderBy": input.order_by},
        Style(input.separator, input.decimal_sign, input.has_byte_order_mark),
    )
