"""Reads files by their ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from app.domain.work import EntityKind
from app.resolvers.imports import EXPORTS, JOBS
from app.resolvers.invoicing import INVOICES
from app.resolvers.kit import Columns, Listing, Row, row_by_id, rows_by_id, rows_of
from app.resolvers.sales import DELIVERIES, ORDERS
from app.tenancy import binding, database

FILES = Listing(
    source="file f",
    columns={
        "id": "f.id",
        "name": "f.name",
        "media_type": "f.media_type",
        "size": "f.size::int",
        "sha256": "f.sha256",
        "entity_kind": "f.entity_kind",
        "entity_id": "f.entity_id",
        "permission": "f.permission",
        "created_by": "f.created_by",
        "created_at": "f.created_at",
    },
)

# The files of records under an access rule follow it.
RULED: Final[Mapping[str, Listing]] = {
    EntityKind.SALES_ORDER: ORDERS,
    EntityKind.DELIVERY: DELIVERIES,
    EntityKind.INVOICE: INVOICES,
    EntityKind.JOB: JOBS,
    EntityKind.EXPORT: EXPORTS,
}


@rows_of(FILES)
async def files_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read files by their ids."""
    return await rows_by_id(FILES, ids, columns)


async def file_by_id(file_id: UUID, columns: Columns) -> Row | None:
    """Read one file."""
    return await row_by_id(FILES, file_id, columns)


async def is_record_visible(entity_kind: str | None, entity_id: UUID | None) -> bool:
    """Tell whether whoever reads may see the record that a file belongs to; one that belongs to none, or to one without a rule, may be."""
    listing = RULED.get(entity_kind) if entity_kind is not None else None
    if listing is None or entity_id is None:
        return True
    return await row_by_id(listing, entity_id, frozenset({"id"})) is not None


async def file_urls(ids: Sequence[UUID]) -> list[str]:
    """Give the addresses at which files can be fetched."""
    slug = binding.current().slug
    return [f"/c/{slug}/files/{each}" for each in ids]


async def bytes_of_files() -> int:
    """Return how many bytes the company's files take up; the same content is kept once."""
    taken: int = await database.fetchval("SELECT coalesce(sum(size), 0)::bigint FROM (SELECT DISTINCT sha256, size FROM file) kept")
    return taken
