"""Reads jobs: how far they are, what was wrong, and where the file of their results lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

import orjson

from app.domain.exports.wish import KEPT
from app.domain.imports.access import READ, RECORDS
from app.resolvers.kit import Columns, Listing, OwnRows, Row, only_of, row_by_id
from app.resolvers.kit.access import owner_sql
from app.services import clock
from app.tenancy import binding, database

JOBS_SHOWN_MAX: Final = 50

SOURCE: Final = "job j LEFT JOIN file f ON f.id = j.file_id"
OWNER: Final = "j.created_by"
EXPORT: Final = "j.kind = 'EXPORT_LIST'"

JOBS = Listing(
    source=SOURCE,
    condition="NOT " + EXPORT,
    access=OwnRows(READ, OWNER, kinds=tuple((f"j.kind = '{kind}'", right) for kind, right in RECORDS.items())),
    columns={
        "id": "j.id",
        "kind": "j.kind",
        "status": "j.status",
        "is_dry_run": "j.is_dry_run",
        "done": "j.done",
        "total": "j.total",
        "progress": "CASE WHEN j.status IN ('DONE', 'FAILED') THEN 100 WHEN j.total = 0 THEN 0 ELSE least(99, j.done * 100 / j.total) END",
        "title": f"coalesce(CASE WHEN {EXPORT} THEN j.options->>'name' ELSE f.name END, '')",
        "message": "j.message",
        "created_count": "j.created_count",
        "updated_count": "j.updated_count",
        "unchanged_count": "j.unchanged_count",
        "failed_count": "j.failed_count",
        "created_at": "j.created_at",
        "finished_at": "j.finished_at",
        "expires_at": f"CASE WHEN {EXPORT} AND j.status = 'DONE' THEN j.finished_at + interval '{KEPT.days} days' END",
    },
)
# Whatever rights somebody has: what others have taken away is theirs.
EXPORTS = replace(JOBS, condition=EXPORT, access=OwnRows(others="", owner=OWNER))


LATEST: Final = (
    "SELECT "  # noqa: S608 (the listing's own words)
    + ", ".join(f'{expression} AS "{name}"' for name, expression in JOBS.columns.items())
    + f" FROM {SOURCE} WHERE {{condition}} ORDER BY j.created_at DESC, j.id DESC LIMIT $1"
)


async def job(job_id: UUID, columns: Columns) -> Row | None:
    """Read one import that whoever reads may see."""
    return await row_by_id(JOBS, job_id, columns)


async def export(job_id: UUID, columns: Columns) -> Row | None:
    """Read one export of whoever reads."""
    return await row_by_id(EXPORTS, job_id, columns)


async def latest_jobs() -> Sequence[Row]:
    """Read the latest imports that whoever reads may see, the newest first."""
    return await _latest(JOBS)


async def latest_exports() -> Sequence[Row]:
    """Read the latest exports of whoever reads, the newest first."""
    return await _latest(EXPORTS)


async def _latest(listing: Listing) -> Sequence[Row]:
    own = only_of(listing.access)
    if own is None:
        return await database.fetch(LATEST.format(condition=listing.condition), JOBS_SHOWN_MAX)
    return await database.fetch(LATEST.format(condition=listing.condition + " AND " + owner_sql(listing, "$2")), JOBS_SHOWN_MAX, own)


async def faults_of(ids: Sequence[UUID]) -> list[list[Mapping[str, Any]]]:
    """Read what was wrong with the rows of each job."""
    found = {
        row["id"]: orjson.loads(row["faults"]) for row in await database.fetch("SELECT id, faults FROM job WHERE id = ANY($1)", list(ids))
    }
    return [found.get(each, []) for each in ids]


async def result_urls(ids: Sequence[UUID]) -> list[str | None]:
    """Give the address of each job's file of results, None where there is none."""
    found = await database.fetch(
        "SELECT entity_id, id FROM file WHERE entity_id = ANY($1)"
        " AND (entity_kind = 'JOB' OR entity_kind = 'EXPORT' AND created_at > $2) ORDER BY id",
        list(ids),
        clock.now() - KEPT,
    )
    files = {row["entity_id"]: row["id"] for row in found}
    slug = binding.current().slug
    return [f"/c/{slug}/files/{files[each]}" if each in files else None for each in ids]
