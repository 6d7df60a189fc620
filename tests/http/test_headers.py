"""Every answer carries the headers that keep browsers on our side (S12)."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.http.headers import APP_CSP, DATA_CSP, GRAPHIQL_CSP
from tests.client import Api

ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
}


@pytest.fixture
def built(dist: Path) -> Path:
    """A build of the web client."""
    (dist / "assets").mkdir(parents=True)
    (dist / "index.html").write_text("<title>Countinghouse</title>")
    (dist / "graphiql.html").write_text("<title>GraphiQL</title>")
    (dist / "assets/app-1a2b3c.js").write_text("1")
    (dist / "icon.svg").write_text("<svg/>")
    (dist / "documents.json").write_text("{}")
    (dist / ".vite").mkdir()
    (dist / ".vite/manifest.json").write_text("{}")
    (dist.parent / "secret.txt").write_text("secret")
    return dist


PAGES = [
    ("/", 200, APP_CSP, "no-cache"),
    ("/sign-in", 200, APP_CSP, "no-cache"),
    ("/c/amber/orders/5", 200, APP_CSP, "no-cache"),
    ("/index.html", 200, APP_CSP, "no-cache"),
    ("/graphiql", 200, GRAPHIQL_CSP, "no-cache"),
    ("/graphiql.html", 200, GRAPHIQL_CSP, "no-cache"),
    ("/assets/app-1a2b3c.js", 200, DATA_CSP, "public, max-age=31536000, immutable"),
    ("/icon.svg", 200, DATA_CSP, "no-cache"),
    ("/assets/gone.js", 404, DATA_CSP, "no-store"),
    ("/documents.json", 404, DATA_CSP, "no-store"),
    ("/.vite/manifest.json", 404, DATA_CSP, "no-store"),
    ("/../secret.txt", 404, DATA_CSP, "no-store"),
    ("/%2e%2e/secret.txt", 404, DATA_CSP, "no-store"),
    ("/assets/..%2f..%2fsecret.txt", 404, DATA_CSP, "no-store"),
    ("/assets/%00.js", 404, DATA_CSP, "no-store"),
    ("/graphql", 405, DATA_CSP, "no-store"),
    ("/c/amber/graphql", 405, DATA_CSP, "no-store"),
    ("/healthz", 200, DATA_CSP, "no-store"),
    ("/readyz", 200, DATA_CSP, "no-store"),
]


@pytest.mark.promise("S12")
async def test_every_route_is_secured(door: Api, built: Path) -> None:
    for path, status, csp, cache in PAGES:
        answer = await door.http.get(path)
        assert (answer.status_code, answer.headers["content-security-policy"], answer.headers["cache-control"]) == (status, csp, cache), (
            path
        )
        assert ALWAYS.items() <= dict(answer.headers).items(), path
        assert len(answer.headers["x-request-id"]) == 24
        assert "secret" not in answer.text


@pytest.mark.promise("S12")
def test_policies_allow_no_inline_scripts() -> None:
    for csp in (APP_CSP, GRAPHIQL_CSP, DATA_CSP):
        directives = dict(part.strip().split(" ", 1) for part in csp.split(";"))
        assert directives["default-src"] == "'none'"
        assert directives.get("script-src", "'self'") == "'self'"
        assert directives["frame-ancestors"] == "'none'"
        assert "unsafe-eval" not in csp
    assert "unsafe-inline" not in APP_CSP


async def test_before_the_build_a_sentence_says_so(door: Api) -> None:
    answer = await door.http.get("/sign-in")
    assert answer.status_code == 503
    assert answer.text.startswith("The web client has not been built yet")


async def test_pages_are_only_read(door: Api, built: Path) -> None:
    for path in ("/", "/sign-in", "/assets/app-1a2b3c.js"):
        assert (await door.http.post(path, json={})).status_code == 405
    assert (await door.http.head("/")).status_code == 200
