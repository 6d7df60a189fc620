"""The address of a company's logo: for its people always, for strangers as long as the company shows itself."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from app.domain.documents import PNG
from app.files import store
from app.http.answers import Refusal, bad_request
from app.http.graphql import who_asks
from app.resolvers.company import logo_sha256
from app.tenancy import directory
from app.tenancy.binding import use

# What is drawn there is pixels, and even a browser that took it for a page could do nothing with it.
CSP = "default-src 'none'; sandbox; frame-ancestors 'none'"


async def logo(request: Request) -> Response:
    """Hand out a company's logo; one that strangers must not see is as absent to them as the company itself."""
    slug = request.path_params["slug"]
    shown = await directory.brand_of(slug)
    if shown is not None:
        content = await store.read_of(shown.company, shown.logo_sha256) if shown.logo_sha256 else None
    else:
        content = await _for_members(request, slug)
    if content is None:
        raise bad_request("There is no logo.", 404)
    return Response(content, headers={"content-type": PNG, "content-security-policy": CSP})


async def _for_members(request: Request, slug: str) -> bytes | None:
    try:
        session = await who_asks(request.cookies, request.headers.get("authorization"), slug)
    except Refusal:
        return None
    assert session is not None, "at a company's address somebody is signed in"
    assert session.company is not None, "at a company's address there is a company"
    async with use(session.company):
        sha256 = await logo_sha256()
        return await store.read(sha256) if sha256 else None
