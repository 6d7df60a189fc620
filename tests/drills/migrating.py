"""All companies get a new migration: one of them is broken, and the work is killed in the middle (R20)."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
import time
from pathlib import Path

import asyncpg

from app.embedded.process import spawn, stop
from app.settings import ROOT
from tests.drills.drills import Figures
from tests.drills.house import House

NEW = "999_20990101000000_drill"
# It takes a moment, so that the kill finds some companies before, some after and some in it.
STEP = "CREATE TABLE drilled (id int); SELECT pg_sleep(0.2); CREATE TABLE drilled_too (id int)"
# What a newer version of this program would be: the same with one more migration.
NEWER = """
import runpy, sys
from pathlib import Path
from app.tenancy import migrating
migrating.MIGRATIONS = Path({folder!r})
sys.argv = {argv!r}
runpy.run_module({module!r}, run_name="__main__")
"""
SPARES = "import asyncio; from app.tenancy import provisioning; asyncio.run(provisioning.ensure_spares({count}))"
ASK = "{ customers(first: 1) { totalCount } }"


async def migrate_all(house: House, *, companies: int) -> Figures:
    """Migrate so many companies with a kill in between: in the end all have it but the broken one, and nobody has half of it."""
    await house.sign_up("Sound Company")
    sound, sounds_token = house.slug, house.token
    await house.sign_up("Broken Company")
    began = time.monotonic()
    await _python(house, SPARES.format(count=companies))
    provisioned = time.monotonic() - began
    async with house.sql() as broken:
        await broken.execute("CREATE TABLE drilled (id int)")
    newer = _newer(house.folder / "migrations")
    total = len(await _databases(house))
    before = await _shapes(house)

    process = await _start_newer(house, newer, "app.cli", "erp", "migrate")
    await house.until(lambda: _have_some(house, before, total // 3), "a third of the companies have it")
    process.send_signal(signal.SIGKILL)
    await process.wait()
    between = await _state(house)
    assert 0 < between.count(True) < total
    assert "half" not in between

    began = time.monotonic()
    process = await _start_newer(house, newer, "app.cli", "erp", "migrate")
    assert await process.wait() == 1
    rerun = time.monotonic() - began
    assert "broken-company could not be migrated and stays as it was" in (house.folder / "newer.log").read_text()
    after = await _state(house)
    assert after.count(True) == total - 1
    assert after.count(False) == 0

    # The newer API serves everybody but the broken company, and says why.
    assert house.api is not None
    await stop(house.api, signal.SIGTERM, within_seconds=15, harsh=signal.SIGKILL)
    house.api = await _start_newer(house, newer, "app.serve", "serve", is_api=True)
    await house.until(house.is_ready, "the newer API is ready")
    assert await _ask(house) == (503, "Broken Company is being brought up to date. Try again in a few minutes.")
    token, house.slug, house.token = house.token, sound, sounds_token
    assert (await _ask(house))[0] == 200
    house.slug, house.token = "broken-company", token
    async with house.sql() as broken:
        await broken.execute("DROP TABLE drilled")
    process = await _start_newer(house, newer, "app.cli", "erp", "migrate")
    assert await process.wait() == 0
    assert (await _state(house)).count(True) == total
    assert (await _ask(house))[0] == 200
    return {"companies": total, "provisioning_s": provisioned, "done_when_killed": between.count(True), "second_run_s": rerun}


def _newer(folder: Path) -> Path:
    shutil.copytree(ROOT / "migrations", folder)
    (folder / "tenant" / f"{NEW}.py").write_text(f"async def upgrade(db):\n    return {STEP!r}\n")
    return folder


async def _start_newer(house: House, folder: Path, module: str, *argv: str, is_api: bool = False) -> asyncio.subprocess.Process:
    program = NEWER.format(folder=str(folder), argv=list(argv), module=module)
    environment = house.api_environment() if is_api else house.environment
    return await spawn([sys.executable, "-c", program], environment=environment, folder=ROOT, log=house.folder / "newer.log")


async def _python(house: House, program: str) -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, cwd=ROOT, env=os.environ | house.environment)
    assert await process.wait() == 0


async def _ask(house: House) -> tuple[int, str]:
    answer = await house.http.post(
        f"{house.address}/c/{house.slug}/graphql",
        json={"query": ASK},
        headers={"Authorization": f"Bearer {house.token}", "X-Requested-With": "drill"},
    )
    return answer.status_code, (answer.json().get("errors") or [{"message": ""}])[0]["message"]


async def _databases(house: House) -> list[str]:
    connection = await asyncpg.connect(house.postgres.url, database="countinghouse_directory")
    try:
        return [row["database"] for row in await connection.fetch("SELECT database FROM company ORDER BY id")]
    finally:
        await connection.close()


async def _shapes(house: House) -> list[str]:
    connection = await asyncpg.connect(house.postgres.url, database="countinghouse_directory")
    try:
        return [row["shape"] for row in await connection.fetch("SELECT shape FROM company ORDER BY id")]
    finally:
        await connection.close()


async def _have_some(house: House, before: list[str], count: int) -> bool:
    return sum(old != new for old, new in zip(before, await _shapes(house), strict=True)) >= count


async def _state(house: House) -> list[bool | str]:
    """Say of each company whether it has the new step whole (True), not at all (False, or the broken one's own table), or half."""
    found: list[bool | str] = []
    for database in await _databases(house):
        connection = await asyncpg.connect(house.postgres.url, database=database)
        try:
            noted = await connection.fetchval("SELECT EXISTS (SELECT FROM schema_migration WHERE name = $1)", NEW)
            tables = await connection.fetchval("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'drilled%'")
        finally:
            await connection.close()
        known: dict[tuple[bool, int], bool | str] = {(True, 2): True, (False, 0): False, (False, 1): "broken"}
        found.append(known.get((noted, tables), "half"))
    assert found.count("broken") <= 1
    return found
