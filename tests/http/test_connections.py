"""On real connections: a client that reads only after sending is answered, one that does not come to the point is not waited for (R18)."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import httpx
import pytest
import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.http import patience
from app.http.guard import Guard
from app.http.patience import PatientProtocol
from tests.http.test_headers import ALWAYS
from tests.http.wire import WAIT_SECONDS_MAX

JSON = {"content-type": "application/json"}
HSTS = "strict-transport-security"


@contextlib.asynccontextmanager
async def served(application: ASGIApp) -> AsyncIterator[str]:
    """Serve the application on a port of this machine and give its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(application, http=PatientProtocol, lifespan="off", log_config=None))
        task = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await task


@pytest.mark.promise("R18")
async def test_whoever_sends_before_reading_gets_the_answer(application: Guard) -> None:
    async with served(application) as address, httpx.AsyncClient(base_url=address) as client:
        for _ in range(3):
            answer = await client.post("/graphql", content=b" " * 20 * 1024 * 1024, headers=JSON)
            assert answer.status_code == 413
            assert answer.json()["errors"][0]["message"] == "A request has at most 256 KiB."


@pytest.mark.promise("R18")
async def test_whoever_does_not_say_how_much_comes_gets_the_answer_too(application: Guard) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(20 * 16):
            yield b" " * 64 * 1024

    async with served(application) as address, httpx.AsyncClient(base_url=address) as client:
        for _ in range(3):
            assert (await client.post("/graphql", content=chunks(), headers=JSON)).status_code == 413


async def _ended(reader: asyncio.StreamReader) -> bytes:
    """Read until the server hangs up."""
    return await asyncio.wait_for(reader.read(), WAIT_SECONDS_MAX)


@pytest.mark.promise("R18")
async def test_a_head_that_does_not_come_is_not_waited_for(application: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS_MAX", 0.2)
    half, whole = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n", b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    async with served(application) as address:
        port = int(address.rpartition(":")[2])
        for sent in (b"", half):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(sent)
            assert await _ended(reader) == b""
            writer.close()

        # A kept connection waits for its next request as long as it is kept, and no longer for the rest of one than for the first.
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(2):
            writer.write(whole)
            assert (await reader.readuntil(b'alive"}')).startswith(b"HTTP/1.1 200")
            await asyncio.sleep(0.4)
        writer.write(half)
        assert await _ended(reader) == b""
        writer.close()


async def test_an_answer_goes_out_whole(application: Guard) -> None:
    head, empty = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", b"HEAD /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    async with served(application) as address:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
        for sent, end in ((head, b'alive"}'), (empty, b"\r\n\r\n"), (head, b'alive"}')):
            writer.write(sent)
            answer = await asyncio.wait_for(reader.read(65_536), WAIT_SECONDS_MAX)
            assert answer.startswith(b"HTTP/1.1 200")
            assert answer.endswith(end)
        writer.close()


async def _saying(scope: Scope, receive: Receive, send: Send) -> None:
    """An application that answers as its path says, well or not."""
    said: dict[str, list[Message]] = {
        "/whole": [_head((b"content-length", b"2")), _body(b"ok")],
        "/streamed": [_head(), _body(b"o", more_body=True), _body(b"k")],
        "/early": [_head((b"content-length", b"2")), _body(b"o", more_body=True), _body(b"k")],
        "/unmeasured": [_head(), _body(b"ok")],
        "/closing": [_head((b"content-length", b"2"), (b"connection", b"close")), _body(b"ok")],
        "/long": [_head((b"content-length", b"1")), _body(b"ok")],
        "/split": [_head((b"content-length", b"2"), (b"x-more", b"1\r\nset-cookie: a=b")), _body(b"ok")],
        "/headless": [_body(b"ok")],
        "/empty": [{"type": "http.response.start", "status": 204, "headers": []}, _body(b"")],
    }
    for message in said[scope["path"]]:
        await send(message)


def _head(*headers: tuple[bytes, bytes]) -> Message:
    return {"type": "http.response.start", "status": 200, "headers": [*headers]}


def _body(body: bytes, *, more_body: bool = False) -> Message:
    return {"type": "http.response.body", "body": body, "more_body": more_body}


async def test_every_kind_of_answer_comes_as_it_is_meant() -> None:
    async with served(_saying) as address, httpx.AsyncClient(base_url=address) as client:
        for path in ("/whole", "/streamed", "/early", "/unmeasured", "/closing", "/whole"):
            answer = await client.get(path)
            assert (path, answer.status_code, answer.text) == (path, 200, "ok")
        answer = await client.head("/whole")
        assert (answer.headers["content-length"], answer.content) == ("2", b"")
        assert (await client.get("/empty")).status_code == 204


async def test_an_answer_that_is_none_is_not_sent() -> None:
    async with served(_saying) as address, httpx.AsyncClient(base_url=address) as client:
        assert (await client.get("/headless")).status_code == 500
        for path in ("/split", "/long"):
            with pytest.raises(httpx.RemoteProtocolError):
                await client.get(path)


@pytest.mark.promise("S14", "R18")
@pytest.mark.parametrize("begun", [b"GET /healthz", b"GET /healthz HTTP/1.1\r\nX: ", b"GET /healthz HTTP/1.1\r\nX: a\r\nY: "])
async def test_a_head_without_an_end_is_kept_no_further_than_its_limit(application: Guard, begun: bytes) -> None:
    more = (b"a\r\nY: " if begun.endswith(b"Y: ") else b"aaaaaaa") * 9_000
    async with served(application) as address:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
        answer = b""
        with contextlib.suppress(ConnectionError):
            writer.write(begun)
            for _ in range(40):
                writer.write(more)
                await writer.drain()
            answer = await _ended(reader)
        writer.close()
    assert not answer or b" 431 " in answer.partition(b"\r\n")[0]


@pytest.mark.promise("S12")
@pytest.mark.parametrize(
    ("given", "status"),
    [
        (b"FOO / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00", 400),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"Y: b\r\n" * 40_000 + b"\r\n", 431),
    ],
)
async def test_what_is_no_request_is_answered_with_the_headers_too(application: Guard, given: bytes, status: int) -> None:
    async with served(application) as address:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
        writer.write(given)
        head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), WAIT_SECONDS_MAX)).decode().lower()
        writer.close()
    assert head.startswith(f"http/1.1 {status} ")
    assert {f"{name}: {value}".lower() for name, value in ALWAYS.items() if name != HSTS} <= set(head.split("\r\n"))
