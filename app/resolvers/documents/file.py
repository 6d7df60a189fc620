"""Reads files by their ids."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.resolvers.kit import Columns, Listing, Row, row_by_id, rows_by_id, rows_of
from app.tenancy import binding

FILES = Listing(
    source="file f",
    columns={
        "id": "f.id",
        "name": "f.name",
        "media_type": "f.media_type",
        "size": "f.size::int",
        "sha256": "f.sha256",
        "entity_id": "f.entity_id",
        "permission": "f.permission",
        "created_by": "f.created_by",
        "created_at": "f.created_at",
    },
)


@rows_of(FILES)
async def files_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read files by their ids."""
    return await rows_by_id(FILES, ids, columns)


async def file_by_id(file_id: UUID, columns: Columns) -> Row | None:
    """Read one file."""
    return await row_by_id(FILES, file_id, columns)


async def file_urls(ids: Sequence[UUID]) -> list[str]:
    """Give the addresses at which files can be fetched."""
    slug = binding.current().slug
    return [f"/c/{slug}/files/{each}" for each in ids]
