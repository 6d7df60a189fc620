"""Sends an answer that comes in one piece in one packet, its head written from lines that are kept; all others go uvicorn's way."""

from __future__ import annotations

from typing import Any, Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HEADER_RE, HEADER_VALUE_RE, STATUS_LINE, RequestResponseCycle

from app.http import headers as headers_of

Header = tuple[bytes, bytes]

WITHOUT_BODY: Final = frozenset({204, 304})
# They say how the answer is cut and whether others follow on its connection.
OF_THE_CONNECTION: Final = frozenset({b"transfer-encoding", b"connection"})


class Whole:
    """The application, as one request sees it: what it sends first, the head, waits for the body.

    uvicorn looks at every letter of every header and sends head and body by themselves. That took a tenth of a small request.
    """

    __slots__ = ("_app", "_cycle", "_head")

    def __init__(self, cycle: RequestResponseCycle, app: ASGIApp) -> None:
        self._cycle = cycle
        self._app = app
        self._head: Message | None = None

    def __call__(self, scope: Scope, receive: Receive, _: Send) -> Any:
        """Have the application answer."""
        return self._app(scope, receive, self.send)

    async def send(self, message: Message) -> None:
        """Send a head with its body, or what is left of an answer."""
        cycle, head = self._cycle, self._head
        if head is None and message["type"] == "http.response.start" and not cycle.response_started:
            self._head = message
            return
        self._head = None
        if head is not None:
            answer = self._answer(head, message)
            if answer is not None:
                cycle.response_started = cycle.response_complete = True
                cycle.waiting_for_100_continue = False
                cycle.transport.write(answer)
                cycle.message_event.set()
                cycle.on_response()
                return
            await cycle.send(head)  # type: ignore[arg-type]
        await cycle.send(message)  # type: ignore[arg-type]

    def _answer(self, head: Message, message: Message) -> bytes | None:
        """Write an answer; return None where it is not a plain one that fits its head."""
        cycle, status = self._cycle, head["status"]
        if message["type"] != "http.response.body" or message.get("more_body") or cycle.disconnected or cycle.flow.write_paused:
            return None
        if cycle.scope["method"] == "HEAD" or status in WITHOUT_BODY or not cycle.keep_alive:
            return None
        body = message.get("body", b"")
        length = (b"content-length", b"%d" % len(body))
        lines = [STATUS_LINE[status], *(b"%b: %b\r\n" % header for header in cycle.default_headers)]
        is_measured = False
        for header in head.get("headers", ()):
            line = headers_of.LINES.get(header)
            if line is None:
                name, value = header
                if header == length:
                    is_measured = True
                elif name == b"content-length" or name.lower() != name or name in OF_THE_CONNECTION or not _is_clean(name, value):
                    return None
                line = b"%b: %b\r\n" % header
            lines.append(line)
        return b"".join((*lines, b"\r\n", body)) if is_measured else None


def _is_clean(name: bytes, value: bytes) -> bool:
    return HEADER_RE.search(name) is None and HEADER_VALUE_RE.search(value) is None
