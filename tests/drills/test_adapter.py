"""What tests from outside need of the product: each function of the adapter, on a house that really runs."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

import asyncpg
import httpx
import pyotp
import pytest
from websockets.asyncio.client import connect

from app.embedded.process import is_running
from tests import adapter
from tests.api.identity.documents import TOTP_BEGIN, TOTP_CONFIRM

VIEWER = "{ viewer { role company { slug } } customers(first: 1) { totalCount } }"


@pytest.mark.promise("S1")
def test_the_adapter_runs_a_house(quick_folder: Path, tmp_path: Path) -> None:
    server = adapter.start(quick_folder / "adapter", pages=False)
    try:
        people = adapter.seed(["Oak & Sons", "Elm"])
        assert [(each["company"], each["role"]) for each in people] == [
            (company, role) for company in ("oak-sons", "elm") for role in ("Admin", "Manager", "User")
        ]

        headers = {each["role"]: adapter.login(each["email"], each["password"], each["company"]) for each in people[:3]}
        for role, given in headers.items():
            answer = httpx.post(adapter.graphql_url("oak-sons"), json={"query": VIEWER}, headers=given).json()["data"]
            assert answer == {"viewer": {"role": role, "company": {"slug": "oak-sons"}}, "customers": {"totalCount": 2}}
            assert httpx.post(adapter.graphql_url("elm"), json={"query": VIEWER}, headers=given).status_code == 403
        assert asyncio.run(_first_message(adapter.ws_url("oak-sons"), headers["User"])) == "connection_ack"

        (tmp_path / "list.csv").write_text("number;name\n")
        file_id = adapter.upload(headers["Admin"], tmp_path / "list.csv")
        assert httpx.get(adapter.download_url(file_id), headers=headers["Admin"]).text == "number;name\n"
        assert httpx.get(adapter.download_url(file_id), headers=headers["User"]).status_code == 404
        assert b"number;name\n" in [path.read_bytes() for path in adapter.files_folder("oak-sons").rglob("*") if path.is_file()]

        phone, codes = _set_up_phone(headers["User"])
        user = people[2]
        # The code of now has set the phone up and is spent; the next one counts already, and so does one on paper.
        for otp in (phone.at(int(time.time()) + phone.interval), codes[0]):
            again = adapter.login(user["email"], user["password"], "oak-sons", otp)
            answer = httpx.post(adapter.graphql_url("oak-sons"), json={"query": VIEWER}, headers=again).json()["data"]
            assert answer["viewer"]["role"] == "User"
        for otp_that_fails, code in ((None, "REQUIRED"), (codes[0], "BAD_CREDENTIALS")):
            with pytest.raises(AssertionError, match=code):
                adapter.login(user["email"], user["password"], "oak-sons", otp_that_fails)

        assert asyncio.run(_count(adapter.database_url("oak-sons"))) == 2
        running = adapter.pids(server)
        assert set(running) == {"api", "worker", "postgresql", "valkey"}
        assert all(is_running(pid) for pid in running.values())
    finally:
        adapter.stop(server)
    assert not any(is_running(pid) for pid in running.values())


def _set_up_phone(headers: dict[str, str]) -> tuple[pyotp.TOTP, list[str]]:
    begun = httpx.post(adapter.graphql_url(), json={"query": TOTP_BEGIN}, headers=headers).json()["data"]["totpBegin"]
    phone = pyotp.TOTP(begun["enrolment"]["secret"])
    sent = {"query": TOTP_CONFIRM, "variables": {"input": {"code": phone.now()}}}
    confirmed = httpx.post(adapter.graphql_url(), json=sent, headers=headers).json()["data"]["totpConfirm"]
    return phone, confirmed["backupCodes"]["codes"]


async def _first_message(url: str, headers: dict[str, str]) -> str:
    async with connect(url, subprotocols=["graphql-transport-ws"], additional_headers=headers) as socket:  # type: ignore[list-item]
        await socket.send(json.dumps({"type": "connection_init", "payload": {}}))
        return str(json.loads(await socket.recv())["type"])


async def _count(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        return int(await connection.fetchval("SELECT count(*) FROM party"))
    finally:
        await connection.close()
