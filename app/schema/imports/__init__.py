"""What can be imported, how it is tried first, and how a job is followed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Annotated, Any

from app.domain.imports.fields import FIELDS, ImportKind
from app.domain.refusal import NotFound
from app.resolvers import documents
from app.resolvers import imports as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.imports.following import job_as_it_goes
from app.schema.imports.types import ImportPreview, ImportStartInput, Job, JobPayload
from app.services.imports import source
from app.services.imports.run import RECORD_RIGHTS
from app.services.imports.start import ImportWish, start

PERMISSIONS = {
    "imports.job:create": "Import products and customers from files.",
    "imports.job:read": "See imports and their results: one's own, and others' of records that one may see.",
}


def _check_rights(info: kit.Info, kind: ImportKind) -> None:
    for permission in RECORD_RIGHTS[kind]:
        if permission not in info.context.permissions:
            raise kit.forbidden(permission, [str(info.path.key)])


@kit.type
class Query:
    """What can be read about imports."""

    @kit.query(
        "A job by its id; null also for another's of records that you may not see.",
        Job | None,
        requires="imports.job:read",
        listing=resolvers.JOBS,
    )
    async def job(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.job(id, kit.selected(info))

    @kit.query(
        "The latest 50 jobs that you may see, the newest first.", list[Job], requires="imports.job:read", size=resolvers.JOBS_SHOWN_MAX
    )
    async def jobs(self) -> Sequence[Row]:
        return await resolvers.latest_jobs()

    @kit.query(
        "What a file that you sent holds, and what its columns seem to mean; null for any other file. One that is no table in UTF-8 is"
        " refused with the reason.",
        ImportPreview | None,
        requires="imports.job:create",
        report=True,
    )
    async def import_preview(
        self,
        info: kit.Info,
        kind: Annotated[ImportKind, kit.argument("What is to be imported.")],
        file_id: Annotated[kit.ID, kit.argument("The file, sent to `/c/<company>/files`.")],
    ) -> dict[str, Any] | None:
        _check_rights(info, kind)
        try:
            found = await source.preview(info.context.actor, kind, file_id)
        except NotFound:
            return None
        return {
            "kind": kind,
            "file": await documents.file_by_id(file_id, kit.selected(info, "file")),
            "separator": found.table.separator,
            "decimal_separator": found.decimal_separator,
            "row_count": len(found.table.rows),
            "columns": [
                {"header": header, "field": field, "samples": source.samples(found.table, position)}
                for position, (header, field) in enumerate(zip(found.table.headers, found.fields, strict=True))
            ],
            "fields": [
                {"name": each.name, "label": each.label, "is_required": each.is_required, "is_key": each.is_key} for each in FIELDS[kind]
            ],
        }


@kit.type
class Mutation:
    """What can be done with imports."""

    @kit.mutation("Starts an import, or a trial run of one, as a job.", JobPayload, requires="imports.job:create")
    async def import_start(self, info: kit.Info, input: ImportStartInput) -> dict[str, Any]:
        _check_rights(info, input.kind)
        wish = ImportWish(
            input.kind,
            input.file_id,
            tuple((column.header, column.field) for column in input.columns),
            input.is_dry_run,
            input.skip_bad_rows,
        )
        job_id = await start(info.context.actor, input.idempotency_key, wish)
        return {"job": await resolvers.job(job_id, kit.selected(info, "job"))}


@kit.type
class Subscription:
    """What can be followed live."""

    @kit.subscription("How a job goes on, until it has ended; first as it is now.", Job, requires="imports.job:read")
    async def job_progress(self, info: kit.Info, id: kit.ID) -> AsyncIterator[Row]:
        async for row in job_as_it_goes(id):
            yield row
