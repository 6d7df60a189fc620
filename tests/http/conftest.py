"""The application around the sample schema, so that these tests do not depend on what the features declare."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.routing import Mount, Route, Router, WebSocketRoute

from app.http import health
from app.http.graphql import Endpoint
from app.http.guard import Guard
from app.http.live import Live
from app.http.static import WebClient
from app.http.trusted import TrustedDocuments
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.schema.sample import SCHEMA


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """A folder for a build of the web client; nothing is in it yet."""
    return tmp_path / "dist"


@pytest.fixture
def application(house: None, dist: Path) -> Guard:
    """The application with the sample schema."""
    trusted = TrustedDocuments(dist / "documents.json", SCHEMA.documents)
    elsewhere = Router(
        [
            WebSocketRoute("/c/{slug}/graphql", Live(SCHEMA, trusted)),
            Route("/healthz", health.alive),
            Route("/readyz", health.ready),
            Mount("/", WebClient(dist)),
        ]
    )
    return Guard(Endpoint(SCHEMA, trusted, elsewhere))


@pytest.fixture
def door(application: Guard) -> Api:
    """The bare address."""
    return Api(application)


@pytest.fixture
async def inside(application: Guard, founded: Founded) -> Api:
    """The company's address, with a token of its founder."""
    return Api(application, founded.company.slug, await companies.access_token(founded.founder))
