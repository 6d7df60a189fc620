"""Runs the API, on the listening socket it was handed or on one of its own."""

from __future__ import annotations

import gc
import os
import socket

import uvicorn

from app.http.patience import PatientProtocol
from app.settings import settings

DRAIN_SECONDS_MAX = 10
BACKLOG = 2048
WEBSOCKET_MESSAGE_BYTES_MAX = 1_048_576
WEBSOCKET_QUEUE_MAX = 32
KEEP_ALIVE_SECONDS = 15
SOCKET_VARIABLE = "COUNTINGHOUSE_SOCKET"
# Walking over everything again and again took a quarter of the time of a list of 250 objects.
COLLECTED_AFTER = (20_000, 20, 20)


def main() -> None:
    """Serve until SIGTERM, then finish what was begun within the time for draining."""
    chosen = settings()
    config = uvicorn.Config(
        "app.main:app",
        host=chosen.host,
        port=chosen.port,
        backlog=BACKLOG,
        http=PatientProtocol,
        ws_max_size=WEBSOCKET_MESSAGE_BYTES_MAX,
        ws_max_queue=WEBSOCKET_QUEUE_MAX,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=DRAIN_SECONDS_MAX,
        proxy_headers=bool(chosen.trusted_proxies),
        forwarded_allow_ips=list(chosen.trusted_proxies),
        server_header=False,
        access_log=False,
        log_config=None,
    )
    Server(config).run(sockets=_handed_over())


class Server(uvicorn.Server):
    """uvicorn, whose garbage collector looks only at what requests leave behind."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and then leave alone what was made so far: schema, models and modules stay as long as the process."""
        await super().startup(sockets)
        gc.collect()
        gc.freeze()
        gc.set_threshold(*COLLECTED_AFTER)


def _handed_over() -> list[socket.socket] | None:
    # Whoever started us keeps the socket open, so that callers wait in its queue while a new API takes the place of an old one.
    descriptor = os.environ.get(SOCKET_VARIABLE)
    return [socket.socket(fileno=int(descriptor))] if descriptor else None


if __name__ == "__main__":
    main()
