"""Jobs and imports as the API shows them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from app.domain.imports.fields import ImportKind
from app.domain.imports.table import COLUMNS_MAX, ROWS_MAX
from app.domain.work import JobKind, JobStatus
from app.resolvers import imports as resolvers
from app.schema import kit
from app.schema.documents import File
from app.schema.kit import UserErrorCode
from app.services.imports.source import SAMPLES_MAX
from app.services.imports.tally import FAULTS_MAX

FIELD_NAME_LENGTH_MAX = 40
HEADER_LENGTH_MAX = 110

kit.described(
    JobKind,
    "What a job does.",
    {"IMPORT_PRODUCTS": "Imports products.", "IMPORT_CUSTOMERS": "Imports customers.", "EXPORT_LIST": "Exports a list."},
)
kit.described(
    JobStatus,
    "Where a job stands.",
    {
        "QUEUED": "Waiting for the worker.",
        "RUNNING": "At work.",
        "DONE": "Ended as it should.",
        "FAILED": "Ended without having written anything.",
    },
)
kit.described(ImportKind, "What is imported.", {"PRODUCTS": "Products.", "CUSTOMERS": "Customers."})


@kit.type(description="One thing that was wrong with a row of a file.")
class RowFault:
    """One thing that was wrong with a row."""

    row: int = kit.column("The row as a spreadsheet numbers it; the headers are row 1.")
    column: str | None = kit.column("The header of the column; null where it is about the whole row.")
    value: str | None = kit.column("What stands in the cell, at most 100 characters of it.")
    code: UserErrorCode = kit.column("Why it was refused.")  # type: ignore[valid-type]
    message: str = kit.column("What is wrong, and what to do.")


@kit.type(description="Long work that goes on by itself; `jobProgress`, and `exportProgress` for an export, follow it.")
class Job:
    """Long work."""

    id: kit.ID = kit.column("Its id.")
    kind: JobKind = kit.column("What it does.")
    status: JobStatus = kit.column("Where it stands.")
    is_dry_run: bool = kit.column("Whether it only tries, and writes nothing.")
    title: str = kit.column("What it is about: the name of the file that is taken in, or of the list that leaves.")
    done: int = kit.column("How many rows are done.")
    total: int = kit.column("How many rows there are.")
    progress: int = kit.column("How much is done, in percent.")
    message: str = kit.column("What came of it, in one sentence for people; empty until then.")
    created_count: int = kit.column("How many records were added, or on a trial run would be.")
    updated_count: int = kit.column("How many records were changed, or would be.")
    unchanged_count: int = kit.column("How many rows said nothing new.")
    failed_count: int = kit.column("How many rows have faults.")
    faults: list[RowFault] = kit.relation(
        resolvers.faults_of, "id", f"What is wrong with which row, the first {FAULTS_MAX}; the file of results has all.", size=10
    )
    file_url: str | None = kit.batch(
        resolvers.result_urls,
        "id",
        "Where the file is: each row with what became of it, or the list. Null until the job has ended.",
    )
    created_at: datetime = kit.column("When it was started.")
    finished_at: datetime | None = kit.column("When it ended.")
    expires_at: datetime | None = kit.column("Until when the file is there; null where it stays.")


@kit.type(description="A value that a column of a file can give.")
class ImportField:
    """A value that a column can give."""

    name: str = kit.column("Its name, for `importStart`.")
    label: str = kit.column("What people call it, in English.")
    is_required: bool = kit.column("Whether a new record needs it.")
    is_key: bool = kit.column("Whether existing records are recognised by it.")


@kit.type(description="A column of a file.")
class ImportColumn:
    """A column of a file."""

    header: str = kit.column("Its header; a second one of the same name has a number behind it.")
    field: str | None = kit.column("The field that it seems to be; null when it says nothing to us.")
    samples: list[str] = kit.column(f"The first different texts in it, at most {SAMPLES_MAX}.")


@kit.type(description="What a file holds.")
class ImportPreview:
    """What a file holds."""

    kind: ImportKind = kit.column("What is to be imported.")
    file: File = kit.nested("The file.")
    separator: str = kit.column("What separates its columns: a comma, a semicolon or a tab.")
    decimal_separator: str = kit.column("How its numbers are written: with a decimal comma or a decimal point.")
    row_count: int = kit.column(f"How many rows follow the headers, at most {ROWS_MAX}.")
    columns: list[ImportColumn] = kit.nested("Its columns in their order, with what they seem to mean.", size=10)
    fields: list[ImportField] = kit.nested("What columns can mean.", size=10)


@kit.input(description="What a column means.")
class ImportColumnInput:
    """What a column means."""

    header: str = kit.text("Its header, as the preview shows it.", HEADER_LENGTH_MAX)
    field: str | None = kit.text("The field's name; null to leave the column out.", FIELD_NAME_LENGTH_MAX, default=None)


@kit.input(description="An import. A trial run writes nothing. Without `skipBadRows` one bad row keeps all of them out.")
class ImportStartInput:
    """An import."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never starts two jobs.")
    kind: ImportKind = kit.given("What is imported.")
    file_id: kit.ID = kit.given("The file, sent to `/c/<company>/files` by you.")
    columns: list[ImportColumnInput] = kit.items("What the columns mean; columns that are not named are left out.", limit=COLUMNS_MAX)
    is_dry_run: bool = kit.given("Whether to find every fault and write nothing.")
    skip_bad_rows: bool = kit.given("Whether to write the rows that are right although others are wrong.", default=False)


@kit.payload("What became of the wish for a job.")
class JobPayload:
    """What became of the wish for a job."""

    job: Job | None = kit.entity("The job.")
