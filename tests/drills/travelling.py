"""The demo company leaves, comes back, and arrives on another server: everything of it is the same, and others notice nothing (R13)."""

from __future__ import annotations

import json
import secrets
import time
from pathlib import Path

from tests.drills import trade
from tests.drills.carrying import Held, erp, flipped, held, nothing_left, seen
from tests.drills.drills import Figures
from tests.drills.house import House, running

SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { tokens { accessToken } errors { message } } }"
MAIL_SERVER = """mutation ($input: CompanyMailServerSetInput!) { companyMailServerSet(input: $input) {
  mailServer { hasPassword } errors { code path message } } }"""
MAIL_HOST = "smtp.example.com"
FILE_BYTES = 4 * 1024 * 1024
SECONDS_PER_100_MB_MAX = 60.0
# That the password was forgotten there, and the trace of it.
FORGOTTEN = {"mail_server", "audit_entry", "audit_payload"}


async def demo(house: House, *, megabytes: int, flips: int) -> Figures:
    """Carry the demo company, with so many megabytes of files more: out and in again, and then to a server with another secret key."""
    await house.sign_up("Company Next Door")
    neighbour, neighbours_token, stays = house.slug, house.token, await seen(house)
    await erp(house, 0, "demo")
    login = json.loads((house.folder / "var/demo.json").read_text())
    house.slug = login["company"]
    house.token = await _signed_in(house, login)
    await _fill(house, megabytes)
    named = {"host": MAIL_HOST, "port": 587, "security": "STARTTLS", "username": "vale", "password": "sealed", "sender": login["mail"]}
    assert (await house.insist(MAIL_SERVER, input=named))["companyMailServerSet"]["mailServer"]["hasPassword"]
    await trade.promises_kept(house)
    (draft,) = await trade.drafts(house, 1)
    before, archive = await seen(house), house.folder / "demo.zip"

    began = time.monotonic()
    await erp(house, 0, "company", "export", house.slug, str(archive))
    export_seconds = time.monotonic() - began
    archive_mb = archive.stat().st_size / 1e6
    await flipped(house, archive, flips)
    await erp(house, 0, "company", "delete", house.slug, told=f"{house.slug}\n")
    await nothing_left(house)
    began = time.monotonic()
    said = await erp(house, 0, "company", "import", str(archive))
    import_seconds = time.monotonic() - began
    assert MAIL_HOST not in said, said  # its password opens again where it was sealed
    assert await seen(house) == before
    house.token = await _signed_in(house, login)
    number = (await trade.post_all(house, [draft]))[draft.id]
    async with house.sql() as company:
        posted = [row["number"] for row in await company.fetch("SELECT number FROM invoice WHERE state = 'POSTED'")]
    year = number.rsplit("/", 1)[0]
    counts = sorted(int(each.rsplit("/", 1)[1]) for each in posted if each.startswith(year + "/"))
    assert counts == list(range(1, len(counts) + 1))
    assert int(number.rsplit("/", 1)[1]) == counts[-1]
    house.slug, house.token = neighbour, neighbours_token
    assert await seen(house) == stays
    await _elsewhere(house.folder / "elsewhere", archive, login["company"], before.held)

    per_100_mb = (export_seconds + import_seconds) / archive_mb * 100
    assert per_100_mb <= SECONDS_PER_100_MB_MAX, f"{per_100_mb:.0f} s for 100 MB"
    return {
        "demo_archive_mb": archive_mb,
        "demo_export_s": export_seconds,
        "demo_import_s": import_seconds,
        "both_per_100_mb_s": per_100_mb,
        "demo_flipped_and_refused": flips,
    }


async def _elsewhere(folder: Path, archive: Path, slug: str, before: Held) -> None:
    """Take the company in on another server: its rows and files are the same, its sealed password is not readable there."""
    async with running(folder) as other:
        said = await erp(other, 0, "company", "import", str(archive))
        assert "set a password first" in said, said
        assert f"Enter the password of its mail server {MAIL_HOST} again" in said, said
        other.slug = slug
        after = await held(other)
    changed = {name for name in before.rows if after.rows[name] != before.rows[name]}
    assert changed <= FORGOTTEN, changed
    assert (after.stock, after.files, after.series) == (before.stock, before.files, before.series)


async def _signed_in(house: House, login: dict[str, str]) -> str:
    house.token = ""
    given = {"email": login["mail"], "password": login["password"], "transport": "BEARER"}
    answer = (await house.call(SIGN_IN, bare=True, input=given))["signIn"]
    assert not answer["errors"], answer
    token: str = answer["tokens"]["accessToken"]
    return token


async def _fill(house: House, megabytes: int) -> None:
    """Send files, as people attach them."""
    for _ in range(megabytes * 1024 * 1024 // FILE_BYTES):
        answer = await house.http.post(
            f"{house.address}/c/{house.slug}/files",
            files={"file": ("list.csv", secrets.token_hex(FILE_BYTES // 2).encode())},
            headers={"Authorization": f"Bearer {house.token}", "X-Requested-With": "drill"},
        )
        assert answer.status_code == 201, answer.text
