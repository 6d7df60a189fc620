"""The documents that our own web client may send: the build writes them down, and a request names one by its hash."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import structlog
from anyio import to_thread

from app.http.answers import bad_request
from app.schema.kit.documents import Documents

MANIFEST_BYTES_MAX = 8 * 1024 * 1024

log = structlog.get_logger("http")
_ID = re.compile(r"[0-9a-f]{64}")


class TrustedDocuments:
    """The manifest of a build; it is read again when the build is a new one."""

    def __init__(self, path: Path, documents: Documents) -> None:
        self.path = path
        self.documents = documents
        self.texts: dict[str, str] = {}
        self._stamp: int | None = None

    async def text(self, document_id: object) -> str:
        """Return a document by its id; raise Refusal when it is not in the build."""
        if not isinstance(document_id, str) or not _ID.fullmatch(document_id):
            raise bad_request("`documentId` is the SHA-256 of a document, in hexadecimal.")
        if document_id not in self.texts:
            await to_thread.run_sync(self.load)
        text = self.texts.get(document_id)
        if text is None:
            raise bad_request("This document is not one of the web client's. Load the page again.")
        self.documents.trust(text)
        return text

    def load(self) -> None:
        """Read the manifest if it changed; what does not match its id is left out."""
        try:
            stamp = self.path.stat().st_mtime_ns
            if stamp == self._stamp:
                return
            self._stamp = stamp
            assert self.path.stat().st_size <= MANIFEST_BYTES_MAX, "the manifest of trusted documents is not that large"
            manifest: dict[str, str] = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return
        self.texts = {name: text for name, text in manifest.items() if hashlib.sha256(text.encode()).hexdigest() == name}
        if len(self.texts) < len(manifest):
            log.error("trusted_documents_spoilt", count=len(manifest) - len(self.texts))
