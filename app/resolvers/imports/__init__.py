"""Reads jobs: how far they are, what was wrong, and where the file of their results lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

import orjson

from app.resolvers.kit import Columns, Listing, Row, row_by_id
from app.tenancy import binding, database

JOBS_SHOWN_MAX: Final = 50

JOBS = Listing(
    source="job j",
    columns={
        "id": "j.id",
        "kind": "j.kind",
        "status": "j.status",
        "is_dry_run": "j.is_dry_run",
        "done": "j.done",
        "total": "j.total",
        "progress": "CASE WHEN j.status IN ('DONE', 'FAILED') THEN 100 WHEN j.total = 0 THEN 0 ELSE least(99, j.done * 100 / j.total) END",
        "message": "j.message",
        "created_count": "j.created_count",
        "updated_count": "j.updated_count",
        "unchanged_count": "j.unchanged_count",
        "failed_count": "j.failed_count",
        "created_at": "j.created_at",
        "finished_at": "j.finished_at",
    },
)


async def job(job_id: UUID, columns: Columns) -> Row | None:
    """Read one job."""
    return await row_by_id(JOBS, job_id, columns)


async def latest_jobs() -> Sequence[Row]:
    """Read the latest jobs, the newest first."""
    columns = ", ".join(f'{expression} AS "{name}"' for name, expression in JOBS.columns.items())
    statement = f"SELECT {columns} FROM job j ORDER BY j.created_at DESC, j.id DESC LIMIT $1"  # noqa: S608 (the listing's own words)
    return await database.fetch(statement, JOBS_SHOWN_MAX)


async def faults_of(ids: Sequence[UUID]) -> list[list[Mapping[str, Any]]]:
    """Read what was wrong with the rows of each job."""
    found = {
        row["id"]: orjson.loads(row["faults"]) for row in await database.fetch("SELECT id, faults FROM job WHERE id = ANY($1)", list(ids))
    }
    return [found.get(each, []) for each in ids]


async def result_urls(ids: Sequence[UUID]) -> list[str | None]:
    """Give the address of each job's file of results, None where there is none."""
    found = await database.fetch("SELECT entity_id, id FROM file WHERE entity_kind = 'JOB' AND entity_id = ANY($1) ORDER BY id", list(ids))
    files = {row["entity_id"]: row["id"] for row in found}
    slug = binding.current().slug
    return [f"/c/{slug}/files/{files[each]}" if each in files else None for each in ids]
