"""Uploads: what a person has sent is noted as theirs alone until something takes it up."""

from __future__ import annotations

from uuid import UUID

from app.files.store import Stored
from app.services.actor import Actor
from app.services.documents import steps
from app.services.transaction import use_case


@use_case("documents.file:create")
async def create(actor: Actor, stored: Stored, name: str, media_type: str) -> UUID:
    """Note an upload whose bytes are kept already, and return its id."""
    return await steps.add_file(stored, name, media_type, steps.UPLOAD)
