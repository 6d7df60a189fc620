"""Keeps the bytes of a company's files under their hash, once per company: the one place that decides where a file lies.

It lies in `var/files/<company>/<first two digits>/<hash>`. No name that a person gave takes part in the path, so no name can lead out of
the folder. What is written becomes visible whole or not at all.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import AsyncIterable, AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

import obstore
from obstore.store import LocalStore

from app.settings import settings
from app.tenancy import binding

FILE_BYTES_MAX: Final = 20 * 1024 * 1024
CHUNK_BYTES: Final = 64 * 1024
HEAD_BYTES: Final = 64 * 1024
FOLDERS_OPEN_MAX: Final = 500
HASH: Final = re.compile(r"[0-9a-f]{64}")
TIDY_LOCK: Final = 0x54494459
"""Held in a company's database by whoever removes files, and shared by those who rely on them meanwhile."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes that are safely kept: their hash, how many there are, and the first of them to tell what they are."""

    sha256: str
    size: int
    head: bytes


class TooLarge(Exception):
    """More bytes came than a file may have; nothing was kept."""


class Damaged(Exception):
    """The bytes under a hash are not the ones that were kept."""


async def keep(content: AsyncIterable[bytes]) -> Stored:
    """Keep a stream of bytes for the bound company; bytes that are there already are kept once."""
    return await keep_of(binding.current().id, content)


async def keep_of(company: UUID, content: AsyncIterable[bytes]) -> Stored:
    """Keep a stream of bytes for a company that nobody is bound to, such as one that arrives."""
    store = _store(settings().var, company)
    incoming = f"incoming/{uuid4().hex}"
    measured = _Measured(content)
    await obstore.put_async(store, incoming, measured.chunks())
    digest = measured.digest.hexdigest()
    await obstore.rename_async(store, incoming, _place(digest))
    return Stored(digest, measured.size, bytes(measured.head))


async def keep_bytes(content: bytes) -> Stored:
    """Keep bytes that are at hand for the bound company."""

    async def chunks() -> AsyncIterator[bytes]:
        yield content

    return await keep(chunks())


async def read(sha256: str) -> bytes:
    """Return the bytes of a file of the bound company; raise Damaged when they no longer match their hash.

    A file is at most 20 MiB, so it is checked whole before its first byte is handed out.
    """
    return await read_of(binding.current().id, sha256)


async def read_of(company: UUID, sha256: str) -> bytes:
    """Return the bytes of a file of a company that nobody is bound to, such as one that is exported; checked like the others."""
    found = await obstore.get_async(_store(settings().var, company), _place(sha256))
    digest = hashlib.sha256()
    parts: list[bytes] = []
    async for chunk in found.stream(min_chunk_size=CHUNK_BYTES):
        digest.update(chunk)
        parts.append(bytes(chunk))
    if digest.hexdigest() != sha256:
        raise Damaged(f"The file {sha256} was changed on the disk.")
    return b"".join(parts)


async def holds(sha256: str) -> bool:
    """Tell whether the bytes of a file of the bound company are there."""
    try:
        await obstore.head_async(_store(settings().var, binding.current().id), _place(sha256))
    except FileNotFoundError:
        return False
    return True


async def old_places(before: datetime) -> list[str]:
    """List what lies in the bound company's folder since before an instant, by place: files by their hash, and what never became one."""
    company = binding.current().id
    if not await asyncio.to_thread(folder(company).is_dir):
        return []
    found: list[str] = []
    async for chunk in obstore.list(_store(settings().var, company)):
        found += [each["path"] for each in chunk if each["last_modified"] < before]
    return found


async def remove(places: Sequence[str]) -> None:
    """Remove what lies at these places of the bound company's folder."""
    if places:
        await obstore.delete_async(_store(settings().var, binding.current().id), places)


def hash_at(place: str) -> str | None:
    """Return the hash of the file that lies at a place; None for what never became a file."""
    name = place.rpartition("/")[2]
    return name if HASH.fullmatch(name) and place == _place(name) else None


def folder(company: UUID) -> Path:
    """Return the folder that holds all files of a company and nothing else."""
    return settings().var / "files" / str(company)


class _Measured:
    """Counts and hashes bytes as they pass, and stops them at the limit."""

    def __init__(self, content: AsyncIterable[bytes]) -> None:
        self._content = content
        self.digest = hashlib.sha256()
        self.size = 0
        self.head = bytearray()

    async def chunks(self) -> AsyncIterator[bytes]:
        async for chunk in self._content:
            self.size += len(chunk)
            if self.size > FILE_BYTES_MAX:
                raise TooLarge
            self.digest.update(chunk)
            if len(self.head) < HEAD_BYTES:
                self.head += chunk[: HEAD_BYTES - len(self.head)]
            yield chunk


def _place(sha256: str) -> str:
    assert HASH.fullmatch(sha256), "a file's place is its hash"
    return f"{sha256[:2]}/{sha256}"


@lru_cache(maxsize=FOLDERS_OPEN_MAX)
def _store(var: Path, company: UUID) -> LocalStore:
    return LocalStore(folder(company), mkdir=True)
