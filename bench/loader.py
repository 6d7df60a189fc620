"""Sends requests over kept connections as fast as they are answered, in a process of its own (`python -m bench.loader < wishes.json`)."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path
from typing import Any, cast


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to send where, with how many connections, for how long. `bodies` is a file with one body a line; `once`: none twice.

    `targets` are paths with the token that opens them; they take turns.
    """

    port: int
    targets: list[tuple[str, str]]
    bodies: str
    connections: int
    seconds: float
    once: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """How many were answered in which time, how long the answers took (in milliseconds), and how many were not what they should be."""

    count: int
    seconds: float
    failures: int
    failure: str
    p50: float
    p95: float
    p99: float

    @property
    def per_second(self) -> float:
        """How many were answered in a second."""
        return self.count / self.seconds


class _Connection(asyncio.Protocol):
    """One client: sends the next request as soon as the last one is answered."""

    def __init__(self, requests: Iterator[bytes], until: float, took: list[float], failures: list[str]) -> None:
        self.requests, self.until, self.took, self.failures = requests, until, took, failures
        self.done = asyncio.get_running_loop().create_future()
        self.received = bytearray()
        self.body_at = self.length = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.send()

    def send(self) -> None:
        request = next(self.requests, None) if time.perf_counter() < self.until else None
        if request is None:
            self.transport.close()
            return
        self.sent = time.perf_counter()
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        self.received += data
        if not self.body_at:
            end = self.received.find(b"\r\n\r\n")
            if end < 0:
                return
            self.body_at = end + 4
            head = bytes(self.received[:end]).lower()
            self.length = int(head.split(b"content-length:")[1].split(b"\r\n", 1)[0])
        if len(self.received) < self.body_at + self.length:
            return
        self.took.append(time.perf_counter() - self.sent)
        if not self.received.startswith(b"HTTP/1.1 200") or b'"errors":[{' in self.received:
            self.failures.append(self.received.decode(errors="replace")[-600:])
        self.received.clear()
        self.body_at = self.length = 0
        self.send()

    def connection_lost(self, error: Exception | None) -> None:
        if error is not None:
            self.failures.append(repr(error))
        if not self.done.done():
            self.done.set_result(None)


async def load(wishes: Wishes) -> Answers:
    """Send until the time is over or everything is sent."""
    bodies = [line.encode() for line in Path(wishes.bodies).read_text().splitlines()]  # noqa: ASYNC240 (nothing is sent yet)
    made = [
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{wishes.port}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n".encode()
        + body
        for body, (path, token) in zip(bodies, cycle(wishes.targets), strict=False)
    ]
    requests = iter(made) if wishes.once else cycle(made)
    took: list[float] = []
    failures: list[str] = []
    began = time.perf_counter()
    loop = asyncio.get_running_loop()
    pairs = [
        await loop.create_connection(lambda: _Connection(requests, began + wishes.seconds, took, failures), "127.0.0.1", wishes.port)
        for _ in range(wishes.connections)
    ]
    await asyncio.gather(*(protocol.done for _, protocol in pairs))
    seconds = time.perf_counter() - began
    took.sort()
    places = [took[min(len(took) - 1, int(len(took) * share))] * 1e3 if took else 0.0 for share in (0.5, 0.95, 0.99)]
    return Answers(len(took), seconds, len(failures), failures[0] if failures else "", *places)


if __name__ == "__main__":
    run: Any = asyncio.run
    with contextlib.suppress(ImportError):
        import uvloop

        run = uvloop.run
    sys.stdout.write(json.dumps(asdict(run(load(Wishes(**json.load(sys.stdin)))))))
