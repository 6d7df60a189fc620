"""Every address of the product, with every method and every way to be refused: the headers are there, and another site changes nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from app.http.static import NOT_BUILT
from app.main import app
from app.settings import settings
from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.http.test_headers import ALWAYS
from tests.http.wire import Closed, connected

PATHS = (
    *("/", "/sign-in", "/graphiql", "/nowhere.js", "/.env", "/documents.json", "/healthz", "/readyz", "/graphql", "/graphql/", "/c"),
    *(
        "/c/{slug}/graphql",
        "/c/{slug}/files",
        "/c/{slug}/files/0197b2f0-3c1e-7d24-9c55-0f6a1f0c2b11",
        "/c/{slug}/files/%00",
        "/c/x/graphql",
    ),
)
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
CREATE = "mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } errors { code } } }"
SITE = "https://evil.example"


@pytest.mark.promise("S12")
async def test_every_answer_carries_the_headers(founded: Founded, client: Callable[..., Awaitable[Api]]) -> None:
    signed_in, nobody = await client(founded.founder, founded.company), Api(app)
    for api in (signed_in, nobody):
        for path in PATHS:
            for method in METHODS:
                answer = await api.http.request(method, path.format(slug=founded.company.slug))
                assert ALWAYS.items() <= dict(answer.headers).items(), (method, path)
                assert "default-src 'none'" in answer.headers["content-security-policy"], (method, path)
                assert "access-control-allow-origin" not in answer.headers
                assert "server" not in answer.headers
                if answer.headers.get("content-type", "").startswith("application/json"):
                    assert answer.headers["cache-control"] == "no-store", (method, path)
                assert method != "TRACE" or answer.status_code in (404, 405)
                assert answer.status_code < 500 or answer.text in (NOT_BUILT, ""), (method, path)
    await nobody.close()


@pytest.mark.promise("S12")
async def test_refusals_carry_them_too(founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    http = Api(app).http
    json = {"content-type": "application/json"}
    refusals: list[tuple[int, dict[str, Any]]] = [
        (400, {"content": b"null", "headers": json}),
        (413, {"content": b"", "headers": json | {"content-length": "9999999"}}),
        (415, {"content": b"x"}),
        (421, {"content": b"{}", "headers": json | {"host": "evil.example"}}),
        (401, {"content": b'{"query":"{viewer{role}}"}', "headers": json | {"authorization": "Bearer x.y.z"}}),
        (403, {"content": b"{}", "headers": json | {"origin": SITE}}),
    ]
    for status, given in refusals:
        answer = await http.post("/graphql", **given)
        assert answer.status_code == status
        assert ALWAYS.items() <= dict(answer.headers).items(), status
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.promise("S14")
async def test_an_address_with_a_nul_in_it_is_no_address(founded: Founded, api: Api) -> None:
    for path in ("/c/{slug}%00/graphql", "/c/{slug}%00/files", "/c/{slug}%00/files/{slug}", "/c/{slug}%00/logo", "/%00", "/assets/%00.js"):
        for method in ("GET", "POST"):
            answer = await api.http.request(method, path.format(slug=founded.company.slug), json={"query": "{ viewer { role } }"})
            assert answer.status_code == 404, (method, path, answer.text)
    with pytest.raises(Closed):
        async with connected(app, f"/c/{founded.company.slug}\0/graphql") as socket:
            await socket.begin(authorization=f"Bearer {api.token}")


@pytest.mark.promise("S11")
async def test_a_form_of_another_site_changes_nothing(founded: Founded) -> None:
    """What a page elsewhere can make a browser send without asking first: forms of three kinds, beacons, images, and links."""
    http = Api(app).http
    del http.headers["x-requested-with"]
    cookie = {"cookie": f"__Host-session={await companies.access_token(founded.founder)}"}
    body = b'{"query":"mutation { customerCreate(input: {idempotencyKey: \\"01890000-0000-7000-8000-000000000000\\", name: \\"Evil\\"}) '
    body += b'{ errors { code } } }"}'
    address, files = f"/c/{founded.company.slug}/graphql", f"/c/{founded.company.slug}/files"
    shapes: list[tuple[str, str, dict[str, Any]]] = [
        ("POST", address, {"content": body, "headers": {"content-type": "text/plain"}}),
        ("POST", address, {"content": body, "headers": {"content-type": "text/plain; charset=application/json"}}),
        ("POST", address, {"content": body, "headers": {"content-type": "application/x-www-form-urlencoded"}}),
        ("POST", address, {"files": {"operations": body}}),
        ("POST", address, {"content": body}),
        ("POST", address, {"content": body, "headers": {"content-type": "application/json"}}),
        ("GET", address, {"params": {"query": CREATE}}),
        ("POST", files, {"files": {"file": ("evil.csv", b"a;b")}}),
        (
            "POST",
            "/graphql",
            {"content": b'{"query":"mutation { signOut { errors { code } } }"}', "headers": {"content-type": "text/plain"}},
        ),
    ]
    for origin in ({"origin": SITE, "sec-fetch-site": "cross-site"}, {"origin": "null"}, {}):
        for method, path, given in shapes:
            headers = cookie | origin | given.get("headers", {})
            answer = await http.request(method, path, **(given | {"headers": headers}))
            assert answer.status_code in (403, 405, 415), (method, path, given)
    async with use(founded.company):
        assert await database.fetchval("SELECT count(*) FROM party") == 0
        assert await database.fetchval("SELECT count(*) FROM file") == 0
    ours = {"origin": settings().address.replace("http://", "https://"), "x-requested-with": "pages"}
    answer = await http.post(address, json={"query": "{ viewer { role } }"}, headers=cookie | ours)
    assert answer.json()["data"]["viewer"]["role"] == "Admin"
