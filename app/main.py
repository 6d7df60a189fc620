"""The ASGI application: what is reached at which address, and what starts and ends with the process."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from starlette.routing import BaseRoute, Mount, Route, Router, WebSocketRoute

from app import logs
from app.files.routes import routes as file_routes
from app.http import health
from app.http.graphql import Endpoint
from app.http.guard import Guard
from app.http.live import Live
from app.http.static import WebClient
from app.http.trusted import TrustedDocuments
from app.modules import FEATURES, schema_of
from app.schema import build_schema
from app.settings import ROOT
from app.tenancy import registry, sessions
from app.workers import nudge

DIST = ROOT / "web" / "dist"


@contextlib.asynccontextmanager
async def lifespan(_: Any) -> AsyncIterator[None]:
    """Open what requests need, with what the features add, and close it when the last request is answered."""
    logs.configure()
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(logs.flush)
        await stack.enter_async_context(registry.initialised())
        await stack.enter_async_context(registry.listening())
        await stack.enter_async_context(sessions.listening())
        await stack.enter_async_context(nudge.announcing())
        for feature in FEATURES:
            begin = getattr(schema_of(feature), "lifespan", None)
            if begin is not None:
                await stack.enter_async_context(begin())
        yield


def make_app() -> Guard:
    """Make the application."""
    schema = build_schema()
    trusted = TrustedDocuments(DIST / "documents.json", schema.documents)
    routes: list[BaseRoute] = [
        WebSocketRoute("/c/{slug}/graphql", Live(schema, trusted)),
        *file_routes,
        Route("/healthz", health.alive),
        Route("/readyz", health.ready),
        Mount("/", WebClient(DIST)),
    ]
    return Guard(Endpoint(schema, trusted, Router(routes, lifespan=lifespan)))


app = make_app()
