"""What can be seen of files; their bytes travel over HTTP, beside GraphQL."""

from __future__ import annotations

from datetime import datetime

from app.resolvers import documents as resolvers
from app.schema import kit

PERMISSIONS = {"documents.file:upload": "Send files, to attach or import them."}


@kit.type(description="A file. `POST /c/<company>/files` takes one in, as the part `file` of a form of at most 20 MiB.")
class File:
    """A file."""

    id: kit.ID = kit.column("Its id, for mutations that take a file.")
    name: str = kit.column("Its name, at most 200 characters, safe to save under.")
    media_type: str = kit.column("What it is, told from its content, such as `application/pdf`.")
    size: int = kit.column("How many bytes it has.")
    url: str = kit.batch(resolvers.file_urls, "id", "Where it can be fetched, by those who may read it; a path on this server.")
    created_at: datetime = kit.column("When it was sent or printed.")
