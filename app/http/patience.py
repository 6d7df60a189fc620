"""Speaks HTTP as uvicorn does, and hangs up on whoever opens a connection and does not say soon what they want (R18)."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any, Final, cast

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from app.http import headers as headers_of
from app.http.answers import bad_request
from app.http.whole import Whole

HEAD_SECONDS_MAX: Final = 15.0
"""How long the head of a request may take, from the first moment of its connection or, on a kept one, from its first byte."""

HEAD_BYTES_MAX: Final = 64 * 1024
"""How large the head of a request may be, its address and what trails its body included."""


class PatientProtocol(HttpToolsProtocol):
    """One connection. Bodies have their own times, where they are read."""

    _hanging_up: asyncio.TimerHandle | None = None
    _is_in_head = False
    _head_came = 0
    """Of a head that is not whole yet: the bytes that came after those that began it."""
    _head_read = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first request."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take in what came; begin to wait for the rest of a head that came in part, unless that goes on already."""
        goes_on = self._is_in_head
        super().data_received(data)
        if not self._is_in_head or self.transport.is_closing():
            return
        self._head_came += len(data) if goes_on else 0
        if self._head_came > HEAD_BYTES_MAX:
            self.send_400_response("")
        elif self._hanging_up is None:
            self._wait()

    def on_message_begin(self) -> None:
        """Note that a head has begun."""
        super().on_message_begin()
        self._is_in_head = True
        self._head_came = self._head_read = 0

    def on_url(self, url: bytes) -> None:
        """Take in a part of the address."""
        self._read(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take in a header."""
        self._read(len(name) + len(value))
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Stop waiting: the head is there."""
        self._is_in_head = False
        if self._hanging_up is not None:
            self._stop_waiting()
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Answer what is no request, or one whose head is too large, like every other refusal, and hang up."""
        if max(self._head_came, self._head_read) > HEAD_BYTES_MAX:
            answer = bad_request(f"The head of a request has at most {HEAD_BYTES_MAX // 1024} KiB.", 431).response()
        else:
            answer = bad_request("This is not an HTTP request.").response()
        headers = headers_of.secured([*answer.raw_headers, (b"connection", b"close")], secrets.token_hex(12), self.scheme or "")
        lines = [STATUS_LINE[answer.status_code], *(b"%s: %s\r\n" % header for header in headers), b"\r\n", bytes(answer.body)]
        self.transport.write(b"".join(lines))
        self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting: nobody is there any more."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _start_asgi_task(self, cycle: Any, app: Any) -> None:
        super()._start_asgi_task(cycle, cast(Any, Whole(cycle, app)))

    def _read(self, count: int) -> None:
        self._head_read += count
        if self._head_read > HEAD_BYTES_MAX:
            raise ValueError  # the parser stops here, and `send_400_response` says why

    def _wait(self) -> None:
        self._hanging_up = self.loop.call_later(HEAD_SECONDS_MAX, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._hanging_up is not None:
            self._hanging_up.cancel()
            self._hanging_up = None
