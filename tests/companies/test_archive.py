"""An archive: written while people work, every byte vouched for, taken in whole or not at all."""

# ruff: noqa: ASYNC110, ASYNC240 (a test waits for what another task does, and nothing else runs in its loop)
from __future__ import annotations

import asyncio
import contextlib
import shutil
import struct
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import asyncpg
import orjson
import pytest

from app.companies import arrival, export
from app.companies.archive import MANIFEST, Damaged, Manifest, Reader
from app.companies.arrival import Arrived, CannotArrive
from app.files import store
from app.tenancy import database, owner
from app.tenancy.binding import Company, use
from app.tenancy.database import directory
from app.tenancy.directory import company_by_id, company_by_slug
from tests.companies.conftest import books, digests, made_busy, opened
from tests.factories import company as companies
from tests.factories import mail, sales
from tests.factories.company import Founded

HASH = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$nobody"
LEFT = "SELECT count(*) FROM pg_database WHERE datname LIKE 'c\\_%'"


@pytest.fixture(scope="module")
async def busy(house: None) -> AsyncIterator[Founded]:
    """A busy company that goes on trading, and hires; all tests of this module share it."""
    made = await made_busy(await companies.found("Busy Bees"))
    yield made
    await companies.remove(made.company)


async def _taken_in(path: Path, slug: str | None = None) -> tuple[Arrived, Company]:
    with contextlib.closing(opened(path)) as reader:
        arrived = await arrival.take_in(reader, slug, HASH)
    company = await company_by_id(arrived.id)
    assert company is not None
    return arrived, company


async def _left() -> tuple[int, int]:
    async with owner.connected() as server:
        return await server.fetchval(LEFT), await directory.fetchval("SELECT count(*) FROM company")


@pytest.mark.promise("R13")
async def test_a_copy_beside_its_original_has_the_same_books_and_an_id_of_its_own(calm: Founded, archive: Path) -> None:
    before = await digests(calm.company)

    arrived, copy = await _taken_in(archive, "a-copy")

    assert copy.id != calm.company.id
    assert (copy.slug, copy.name, copy.state, copy.currency) == ("a-copy", calm.company.name, "ACTIVE", "EUR")
    assert await books(copy) == await books(calm.company)
    assert (arrived.joined, arrived.made) == ([calm.founder.email], [])
    after = await digests(copy)
    assert {table for table in after if after[table] != before[table]} == {"company_profile", "audit_entry", "audit_payload"}
    assert await digests(calm.company) == before
    async with use(copy):
        assert await database.fetchval("SELECT (id, slug)::text FROM company_profile") == f"({copy.id},a-copy)"
        invoice = await mail.posted_invoice(sales.actor_of(Founded(copy, calm.founder)))
        assert (await database.fetchval("SELECT number FROM invoice WHERE id = $1", invoice)).endswith("00002")
    await companies.remove(copy)


async def test_its_tables_are_those_of_every_other_company(calm: Founded, archive: Path) -> None:
    _, copy = await _taken_in(archive, "same-shape")
    shape = (
        "SELECT (SELECT array_agg(x ORDER BY x) FROM (SELECT format('%s.%s %s %s', c.relname, a.attname,"
        " format_type(a.atttypid, a.atttypmod), a.attnotnull) AS x FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
        " WHERE c.relnamespace = 'public'::regnamespace"
        " AND a.attnum > 0 AND NOT a.attisdropped) columns),"
        " (SELECT array_agg(x ORDER BY x) FROM (SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS x"
        " FROM pg_constraint WHERE connamespace = 'public'::regnamespace) rules),"
        " (SELECT array_agg(tgname::text ORDER BY tgname, tgrelid::regclass::text) FROM pg_trigger WHERE NOT tgisinternal),"
        " (SELECT array_agg(format('%s %s', relname, relacl) ORDER BY relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace)"
    )
    found = []
    for company in (calm.company, copy):
        async with owner.connected(company.database) as connection:
            found.append(await connection.fetchrow(shape))
    assert found[0] == found[1]
    await companies.remove(copy)


@pytest.mark.promise("R13")
async def test_a_flipped_byte_is_found_and_named_wherever_it_lies(archive: Path, tmp_path: Path) -> None:
    whole = archive.read_bytes()
    with zipfile.ZipFile(archive) as content:
        parts = [info for info in content.infolist() if info.file_size and info.filename != MANIFEST]
    # One in the middle of each part, and some anywhere: in headers, the table of contents, the seal.
    places = [(info.filename, _begins(whole, info) + info.compress_size // 2) for info in parts]
    places += [("", Random(number).randrange(len(whole))) for number in range(30)] + [("", len(whole) - 1), ("", len(whole) - 70)]  # noqa: S311
    broken = tmp_path / "broken.zip"
    for name, place in places:
        broken.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        with pytest.raises(Damaged) as found:
            opened(broken)
        assert name in str(found.value)
    assert len(parts) > 20


def _begins(whole: bytes, info: zipfile.ZipInfo) -> int:
    name, extra = struct.unpack_from("<HH", whole, info.header_offset + 26)
    return int(info.header_offset + 30 + name + extra)


async def test_what_is_no_archive_or_only_half_of_one_is_refused(archive: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    for content in (b"", b"no archive", archive.read_bytes()[:-1], archive.read_bytes()[: len(archive.read_bytes()) // 2]):
        other.write_bytes(content)
        with pytest.raises(Damaged):
            opened(other)
    with zipfile.ZipFile(other, "w") as written:
        written.writestr("readme.txt", "hello")
    with pytest.raises(Damaged, match=r"no archive of a company"):
        opened(other)
    shutil.copy(archive, other)
    with zipfile.ZipFile(other, "a") as written:
        written.writestr("../../etc/passwd", "root")
    with pytest.raises(Damaged, match="is in the archive and not in its manifest"):
        opened(other)


async def test_a_damaged_file_keeps_the_export_from_passing_as_whole(busy: Founded, tmp_path: Path) -> None:
    (first, *_) = [path for path in store.folder(busy.company.id).rglob("*") if path.is_file()]
    content = first.read_bytes()
    first.write_bytes(b"something else")
    target = tmp_path / "out.zip"

    with pytest.raises(export.Incomplete, match=first.name):
        await export.export(busy.company.id, target)

    first.write_bytes(content)
    assert list(tmp_path.iterdir()) == []


async def test_an_export_is_of_one_moment_and_disturbs_nobody(busy: Founded, tmp_path: Path) -> None:
    stop = False
    written = 0

    async def trade() -> None:
        nonlocal written
        async with use(busy.company):
            while not stop:
                await mail.posted_invoice(sales.actor_of(busy), name=f"Shop {written}")
                written += 1

    trading = asyncio.create_task(trade())
    path = tmp_path / "live.zip"
    while written < 2:
        await asyncio.sleep(0.01)
    manifest = await export.export(busy.company.id, path)
    before = written
    stop = True
    await trading

    assert before >= 2
    # Every posted invoice that is in it has its entry and its place in the series: no half of a posting got in.
    _, copy = await _taken_in(path, "one-moment")
    async with use(copy):
        posted = await database.fetchval("SELECT count(*) FROM invoice WHERE state = 'POSTED'")
        assert posted == await database.fetchval("SELECT count(*) FROM journal_entry e JOIN invoice i ON i.entry_id = e.id")
        assert posted == await database.fetchval("SELECT sum(next - 1) FROM series WHERE code = 'INV'")
    assert manifest.tables["invoice"].rows >= posted
    await companies.remove(copy)


async def test_people_are_found_by_id_then_by_address_and_new_ones_have_no_password(busy: Founded, tmp_path: Path) -> None:
    colleague = await companies.join(busy.company, "User", "Cora Colleague")
    moved = await companies.join(busy.company, "User", "Milo Moved")
    path = tmp_path / "people.zip"
    await export.export(busy.company.id, path)
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        # Elsewhere: the colleague is not known, and Milo has an account of his own under the same address.
        await connection.execute("DELETE FROM membership WHERE account_id = ANY($1)", [colleague.id, moved.id])
        await connection.execute("DELETE FROM account WHERE id = ANY($1)", [colleague.id, moved.id])
    milo = await companies.person("Milo Elsewhere", moved.email)

    arrived, copy = await _taken_in(path, "elsewhere")

    assert sorted(arrived.joined) == sorted([busy.founder.email, moved.email])
    assert arrived.made == [colleague.email]
    assert await directory.fetchval("SELECT id FROM account WHERE email = $1", colleague.email) == colleague.id
    assert await directory.fetchval("SELECT password_hash FROM account WHERE id = $1", colleague.id) == HASH
    assert "argon2" not in path.read_bytes().decode("latin-1")
    async with use(copy):
        rows = await database.fetch("SELECT id, is_active FROM member WHERE email = $1", moved.email)
    assert {row["id"]: row["is_active"] for row in rows} == {moved.id: False, milo.id: True}
    await companies.remove(copy)


async def test_what_cannot_arrive_leaves_nothing(calm: Founded, archive: Path, tmp_path: Path) -> None:
    before = await _left()
    for slug, told in ((calm.company.slug, "already"), ("Not an address", "no address"), ("-x", "no address"), ("x" * 49, "no address")):
        with pytest.raises(CannotArrive, match=told):
            await _taken_in(archive, slug)
    reader = opened(archive)
    known = dict(reader.manifest.migrations)
    reader.manifest.migrations |= {"999_from_the_future": "0"}
    with pytest.raises(CannotArrive, match="999_from_the_future"):
        await arrival.take_in(reader, "future", HASH)
    reader.manifest.migrations = known
    # Rows that break a rule of the house: an entry whose debit differs from its credit.
    content = {name: reader.read(name) for name in reader.manifest.parts}
    lines = content["tables/journal_line"].decode()
    assert "\tEUR\t59.50\t" in lines
    forged = _forged(
        reader.manifest, content | {"tables/journal_line": lines.replace("\tEUR\t59.50\t", "\tEUR\t60.50\t", 1).encode()}, tmp_path
    )
    with pytest.raises((CannotArrive, asyncpg.CheckViolationError)):
        await _taken_in(forged, "forged")
    reader.close()

    assert await _left() == before
    assert await company_by_slug("forged") is None
    assert len(list(store.folder(calm.company.id).parent.iterdir())) >= 1


def _forged(manifest: Manifest, content: dict[str, bytes], folder: Path) -> Path:
    """Write an archive with right hashes and wrong rows."""
    from app.companies.archive import Table, Writer

    path = folder / "forged.zip"
    fresh = Manifest(
        manifest.company, manifest.migrations, {n: Table(t.columns, t.rows) for n, t in manifest.tables.items()}, manifest.sequences
    )
    writer = Writer(path, fresh)
    for name, each in content.items():
        with writer.part(name) as part:
            part.write(each)
    writer.seal()
    return path


def test_a_manifest_that_makes_no_sense_is_damage() -> None:
    for content in (b"", b"null", b"[]", b"{}", orjson.dumps({"format": 1, "tables": 5})):
        with pytest.raises(Damaged):
            Manifest.read(content)
    with pytest.raises(Damaged, match="format 2"):
        Manifest.read(orjson.dumps({"format": 2}))


async def test_an_archive_says_nothing_of_this_installation(archive: Path, calm: Founded) -> None:
    reader = Reader(archive)
    assert {"database", "server", "state", "shape", "request_key"} & reader.manifest.company.keys() == set()
    assert calm.company.database not in archive.read_bytes().decode("latin-1")
    assert archive.stat().st_mode & 0o777 == 0o600
    reader.close()
