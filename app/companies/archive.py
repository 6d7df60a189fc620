"""The archive of one company: a ZIP file that anybody can open, in which every byte is vouched for.

It holds `tables/<name>` (rows as PostgreSQL's COPY writes them), `files/<hash>`, `people.json` and, last, `manifest.json` with the SHA-256
of all of them. Its comment is a seal: the SHA-256 of the whole file before it, so that a changed byte is found wherever it lies. The hashes
show accidents, not forgery: whoever can write an archive can write its hashes.

Its rows are data and never statements: reading an archive runs no SQL that came with it.
"""

from __future__ import annotations

import contextlib
import hashlib
import lzma
import os
import re
import struct
import zipfile
import zlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Final
from uuid import UUID

import orjson

FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
PEOPLE: Final = "people.json"
TABLES: Final = "tables/"
FILES: Final = "files/"
SEAL_LENGTH: Final = 64
CHUNK_BYTES: Final = 256 * 1024
COMPRESSION_LEVEL: Final = 3
MANIFEST_BYTES_MAX: Final = 64 * 1024 * 1024
# What reading changed bytes of a ZIP file ends with, apart from a wrong hash.
UNREADABLE: Final = (zipfile.BadZipFile, zlib.error, struct.error, lzma.LZMAError, RuntimeError, EOFError, LookupError, ValueError, OSError)
PART: Final = re.compile(r"people\.json|tables/[a-z_][a-z0-9_]{0,62}|files/[0-9a-f]{64}")


class Damaged(Exception):
    """The archive is not as it was written; each sentence names a part of it."""

    def __init__(self, *faults: str) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Part:
    """One member of the archive: how long it is and its hash."""

    bytes: int
    sha256: str


@dataclass(slots=True)
class Table:
    """One table: its columns with their types, and how many rows there are."""

    columns: dict[str, str]
    rows: int = 0


@dataclass(slots=True)
class Manifest:
    """What the archive says of itself."""

    company: dict[str, Any]
    migrations: dict[str, str]
    tables: dict[str, Table] = field(default_factory=dict)
    sequences: dict[str, list[Any]] = field(default_factory=dict)
    parts: dict[str, Part] = field(default_factory=dict)
    written_at: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    format: int = FORMAT

    @property
    def id(self) -> UUID:
        """The company's id where the archive was written."""
        return UUID(self.company["id"])

    @classmethod
    def read(cls, content: bytes) -> Manifest:
        """Understand a manifest; raise Damaged when it cannot be one of ours."""
        try:
            told = orjson.loads(content)
            version = told["format"]
            if version != FORMAT:
                raise Damaged(f"The archive has format {version}; this program reads format {FORMAT}.")
            tables = {name: Table(dict(table["columns"]), int(table["rows"])) for name, table in told["tables"].items()}
            parts = {name: Part(int(part["bytes"]), str(part["sha256"])) for name, part in told["parts"].items()}
            return cls(dict(told["company"]), dict(told["migrations"]), tables, dict(told["sequences"]), parts, told["written_at"])
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError):
            raise Damaged(f"{MANIFEST} was changed: it cannot be understood.") from None


class Writer:
    """Writes an archive, part by part; what is written so far is worth nothing before it is sealed."""

    def __init__(self, path: Path, manifest: Manifest) -> None:
        self._path = path
        self._manifest = manifest
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        self._file = os.fdopen(descriptor, "w+b")
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_DEFLATED, compresslevel=COMPRESSION_LEVEL)
        self._zip.comment = b"0" * SEAL_LENGTH

    @contextlib.contextmanager
    def part(self, name: str, *, is_packed: bool = True) -> Iterator[_Measured]:
        """Write one part."""
        assert PART.fullmatch(name), "a part has one of a few names"
        # Every archive of the same content is the same file: no clock goes into its members.
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
        info.external_attr = 0o600 << 16
        with self._zip.open(info, "w", force_zip64=True) as member:
            measured = _Measured(member)
            yield measured
        self._manifest.parts[name] = Part(measured.size, measured.digest.hexdigest())

    def seal(self) -> None:
        """Finish: the manifest, the table of contents, and the seal over both."""
        self._zip.writestr(zipfile.ZipInfo(MANIFEST), orjson.dumps(self._manifest, option=orjson.OPT_INDENT_2), zipfile.ZIP_DEFLATED)
        self._zip.close()
        self._file.seek(0, os.SEEK_END)
        length = self._file.tell() - SEAL_LENGTH
        seal = _digest_of(self._file, length)
        self._file.seek(length)
        self._file.write(seal.encode())
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        """Throw away what was written."""
        with contextlib.suppress(OSError, ValueError):
            self._zip.close()
        self._file.close()
        self._path.unlink(missing_ok=True)


class _Measured:
    """Counts and hashes what is written."""

    def __init__(self, member: IO[bytes]) -> None:
        self._member = member
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, chunk: bytes) -> None:
        """Write some bytes."""
        self.digest.update(chunk)
        self.size += len(chunk)
        self._member.write(chunk)


class Reader:
    """An archive that is open for reading; check it before anything of it is believed."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        try:
            self._zip = zipfile.ZipFile(self._file)
            info = self._zip.getinfo(MANIFEST)
            if info.file_size > MANIFEST_BYTES_MAX:
                raise Damaged(f"{MANIFEST} is too large.")
            content = self._zip.read(info)
        except KeyError:
            self._file.close()
            raise Damaged(f"This is no archive of a company: it has no {MANIFEST}.") from None
        except Damaged:
            self._file.close()
            raise
        except UNREADABLE:
            self._file.close()
            raise Damaged(f"The archive's table of contents or its {MANIFEST} was changed: it cannot be read.") from None
        try:
            self.manifest = Manifest.read(content)
        except Damaged:
            self._file.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._zip.close()
        self._file.close()

    def check(self, told: Any) -> None:
        """Read everything and compare it with its hashes; raise Damaged that names every part which differs."""
        faults = [f"{name} is in the archive and not in its manifest." for name in self._zip.namelist() if not self._is_expected(name)]
        for done, (name, part) in enumerate(self.manifest.parts.items(), 1):
            if not PART.fullmatch(name):
                faults.append(f"{name!r} is no name of a part.")
            elif not self._is_as_written(name, part):
                faults.append(f"{name} was changed: it does not match its hash.")
            told(name, done, len(self.manifest.parts))
        if faults:
            raise Damaged(*faults)
        self._file.seek(0, os.SEEK_END)
        length = self._file.tell() - SEAL_LENGTH
        digest = _digest_of(self._file, length)
        self._file.seek(length)
        if self._file.read() != digest.encode():
            raise Damaged(
                f"The archive's table of contents, its {MANIFEST} or its seal was changed; all other parts are as they were written."
            )

    def read(self, name: str) -> bytes:
        """Return a small part whole."""
        return self._zip.read(name)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Give a part piece by piece."""
        with self._zip.open(name) as member:
            while chunk := member.read(CHUNK_BYTES):
                yield chunk

    async def stream(self, name: str) -> AsyncIterator[bytes]:
        """Give a part piece by piece to somebody who waits in between."""
        for chunk in self.chunks(name):
            yield chunk

    def _is_expected(self, name: str) -> bool:
        return name == MANIFEST or name in self.manifest.parts

    def _is_as_written(self, name: str, part: Part) -> bool:
        digest, size = hashlib.sha256(), 0
        try:
            for chunk in self.chunks(name):
                digest.update(chunk)
                size += len(chunk)
                if size > part.bytes:
                    return False
        except UNREADABLE:
            return False
        return size == part.bytes and digest.hexdigest() == part.sha256


def _digest_of(file: IO[bytes], length: int) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while length > 0:
        chunk = file.read(min(length, CHUNK_BYTES))
        if not chunk:
            break
        digest.update(chunk)
        length -= len(chunk)
    return digest.hexdigest()
