"""How the company looks: two colours that can be read on each other, and a logo (TEN-9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from app.domain.brand import check_pair, checked_color
from app.domain.documents import PNG
from app.domain.refusal import Code, Faults, NotFound, Refused
from app.files import raster, store
from app.services.actor import Actor
from app.services.company.steps import change_profile, lock_profile
from app.services.documents.steps import UPLOAD, add_file
from app.services.transaction import use_case
from app.tenancy import database

READ_LOOK: Final = "company.look:read"
LOGO_NAME: Final = "logo.png"


@use_case("company.look:write")
async def update(actor: Actor, expected_version: int, changes: Mapping[str, Any]) -> None:
    """Change the colours, or whether strangers see them at the company's address; a pair that cannot be read is refused."""
    known = await lock_profile(expected_version)
    faults = Faults()
    checked = dict(changes)
    for name in ("primary_color", "accent_color"):
        if name in checked:
            try:
                checked[name] = checked_color(checked[name] or "", name)
            except Refused as refused:
                faults.take(refused)
    faults.raise_if_any()
    check_pair(checked.get("primary_color", known["primary_color"]), checked.get("accent_color", known["accent_color"]))
    await change_profile(known, checked)


async def set_logo(actor: Actor, expected_version: int, file_id: UUID) -> None:
    """Take a picture that this person has sent as the logo; it is drawn anew before anybody sees it."""
    found = await database.fetchrow("SELECT sha256, size, permission, created_by FROM file WHERE id = $1", file_id)
    if found is None or found["permission"] != UPLOAD or found["created_by"] != actor.account_id:
        raise NotFound("file", ("file_id",))
    try:
        if found["size"] > raster.PICTURE_BYTES_MAX:
            raise raster.NotAPicture(f"A logo has at most {raster.PICTURE_BYTES_MAX // 1024 // 1024} MiB.")
        picture = await raster.redrawn(await store.read(found["sha256"]))
    except raster.NotAPicture as error:
        raise Refused(Code.INVALID, str(error), ("file_id",)) from None
    await _set_logo(actor, expected_version, await store.keep_bytes(picture))


@use_case("company.logo:set")
async def _set_logo(actor: Actor, expected_version: int, stored: store.Stored) -> None:
    known = await lock_profile(expected_version)
    if await database.fetchval("SELECT sha256 FROM file WHERE id = $1", known["logo_id"]) != stored.sha256:
        await change_profile(known, {"logo_id": await add_file(stored, LOGO_NAME, PNG, READ_LOOK)})


@use_case("company.logo:remove")
async def remove_logo(actor: Actor, expected_version: int) -> None:
    """Show the company's first letter again instead of a logo."""
    await change_profile(await lock_profile(expected_version), {"logo_id": None})
