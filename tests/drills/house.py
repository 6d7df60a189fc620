"""A whole house for a drill: durable PostgreSQL, Valkey, API and worker as processes of their own that can be killed and started again."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import shutil
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import httpx

from app.embedded import PostgresServer, ValkeyServer
from app.embedded.place import find_place
from app.embedded.postgresql import start_postgres
from app.embedded.process import spawn, stop
from app.embedded.valkey import start_valkey
from app.settings import ROOT
from tests.factories.place import free_port

WAIT_SECONDS_MAX = 120.0
POLL_SECONDS = 0.05
PASSWORD = "a drill needs a long password"

SIGN_UP = (
    """mutation ($input: SignUpInput!) { signUp(input: $input) { company { slug } tokens { accessToken } errors { code message path } } }"""
)


class Unanswered(Exception):
    """The house did not say yes or no: the call may have had its effect, and is made again with the same key."""


@dataclass
class House:
    """The processes and how to reach them."""

    folder: Path
    port: int
    postgres: PostgresServer
    valkey: ValkeyServer
    environment: dict[str, str]
    api: asyncio.subprocess.Process | None = None
    worker: asyncio.subprocess.Process | None = None
    http: httpx.AsyncClient = field(default_factory=lambda: httpx.AsyncClient(timeout=30))
    slug: str = ""
    token: str = ""

    @property
    def address(self) -> str:
        """Where the API is."""
        return f"http://127.0.0.1:{self.port}"

    def mails(self) -> list[Path]:
        """Return what the house has mailed, a file each."""
        return list((self.folder / "var" / "mail").rglob("*.eml"))

    async def start_api(self) -> None:
        """Start the API; it knows no owner's credentials."""
        command = [sys.executable, "-m", "app.serve"]
        self.api = await spawn(command, environment=self.api_environment(), folder=ROOT, log=self.folder / "api.log")

    def api_environment(self) -> dict[str, str]:
        """Say where the database is, and not how to own it."""
        told = {name: value for name, value in self.environment.items() if name != "DATABASE_URL"}
        return told | {"COUNTINGHOUSE_DATABASE_HOST": self.postgres.host, "COUNTINGHOUSE_DATABASE_PORT": str(self.postgres.port)}

    async def start_worker(self) -> None:
        """Start the worker."""
        self.worker = await spawn(
            [sys.executable, "-m", "app.workers"], environment=self.environment, folder=ROOT, log=self.folder / "worker.log"
        )

    async def kill(self, process: asyncio.subprocess.Process | None) -> None:
        """End a process without a word, as a power cut would."""
        assert process is not None
        process.send_signal(signal.SIGKILL)
        await process.wait()

    async def is_ready(self) -> bool:
        """Tell whether the API says that it can serve."""
        with contextlib.suppress(httpx.HTTPError):
            return (await self.http.get(f"{self.address}/readyz")).status_code == 200
        return False

    async def call(self, document: str, *, bare: bool = False, **variables: Any) -> dict[str, Any]:
        """Send a document once and return its data; raise Unanswered when the house is not there or says that it cannot just now."""
        path = "/graphql" if bare else f"/c/{self.slug}/graphql"
        headers = {"X-Requested-With": "drill"} | ({"Authorization": f"Bearer {self.token}"} if self.token else {})
        try:
            answer = await self.http.post(self.address + path, json={"query": document, "variables": variables}, headers=headers)
        except httpx.HTTPError as error:
            raise Unanswered(type(error).__name__) from error
        if answer.status_code == 503:
            raise Unanswered("503")
        body = answer.json()
        codes = [error["extensions"]["code"] for error in body.get("errors", [])]
        if "INTERNAL" in codes:
            raise Unanswered(str(body["errors"]))
        assert not codes, body
        data: dict[str, Any] = body["data"]
        return data

    async def insist(self, document: str, *, seconds: float = WAIT_SECONDS_MAX, **variables: Any) -> dict[str, Any]:
        """Send a document again and again until the house answers, as a careful client does."""
        until = time.monotonic() + seconds
        while True:
            try:
                return await self.call(document, **variables)
            except Unanswered:
                if time.monotonic() > until:
                    raise
                await asyncio.sleep(POLL_SECONDS)

    async def until(self, holds: Callable[[], Awaitable[bool]], what: str, seconds: float = WAIT_SECONDS_MAX) -> float:
        """Wait until something holds and return how long that took; say what did not come true."""
        began = time.monotonic()
        while not await holds():
            assert time.monotonic() - began < seconds, f"after {seconds:.0f} s still not true: {what}"
            await asyncio.sleep(POLL_SECONDS)
        return time.monotonic() - began

    @contextlib.asynccontextmanager
    async def sql(self) -> AsyncIterator[asyncpg.Connection]:
        """Look into the company's database as its owner."""
        directory = await asyncpg.connect(self.postgres.url, database="countinghouse_directory")
        database = await directory.fetchval("SELECT database FROM company WHERE slug = $1", self.slug)
        await directory.close()
        connection = await asyncpg.connect(self.postgres.url, database=database)
        try:
            yield connection
        finally:
            await connection.close()

    async def sign_up(self, name: str) -> None:
        """Found a company and sign in to it."""
        given = {
            "name": "Drill Sergeant",
            "email": f"{secrets.token_hex(6)}@drill.example",
            "password": PASSWORD,
            "companyName": name,
            "country": "DE",
            "currency": "EUR",
            "zone": "Europe/Berlin",
            "transport": "BEARER",
        }
        made = (await self.insist(SIGN_UP, bare=True, input=given))["signUp"]
        assert not made["errors"], made
        self.slug, self.token = made["company"]["slug"], made["tokens"]["accessToken"]


@contextlib.asynccontextmanager
async def running(folder: Path) -> AsyncIterator[House]:
    """Run a house in a folder until the block ends, and leave no process behind."""
    folder.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240 (nothing else runs in this loop yet)
    place = find_place(folder / "postgresql", durable=True)
    server = await start_postgres(folder / "postgresql", place)
    queue = await start_valkey(folder / "valkey")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COUNTINGHOUSE_", "DATABASE_", "REDIS_"))}
    house = House(folder, free_port(), server, queue, environment)
    house.environment |= {
        "COUNTINGHOUSE_VAR": str(folder / "var"),
        "COUNTINGHOUSE_PORT": str(house.port),
        "COUNTINGHOUSE_SECRET_KEY": secrets.token_hex(32),
        "DATABASE_URL": server.url,
        "REDIS_URL": queue.url,
    }
    try:
        await _prepare(house)
        await house.start_api()
        await house.start_worker()
        await house.until(house.is_ready, "the API is ready")
        yield house
    finally:
        await house.http.aclose()
        for process in (house.worker, house.api):
            if process is not None and process.returncode is None:
                await stop(process, signal.SIGTERM, within_seconds=15, harsh=signal.SIGKILL)
        await house.valkey.stop()
        await house.postgres.stop()
        if not place.data.is_relative_to(folder):
            shutil.rmtree(place.data.parent)


async def _prepare(house: House) -> None:
    # In a process of its own: the settings of this one belong to whoever runs the drill.
    made = await spawn(
        [sys.executable, "-m", "app.cli", "migrate"], environment=house.environment, folder=ROOT, log=house.folder / "migrate.log"
    )
    assert await made.wait() == 0, (house.folder / "migrate.log").read_text()
