"""Serves the web client that was built: hashed files for ever, its page for every address that is not a file."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from app.http.headers import APP_CSP, GRAPHIQL_CSP

FOR_EVER = "public, max-age=31536000, immutable"
REVALIDATE = "no-cache"
NOT_BUILT = "The web client has not been built yet: ./erp up builds it. The API is at /graphql and /c/<company>/graphql.\n"
# What the build writes for the server, not for browsers.
PRIVATE = {"documents.json", ".vite"}

# The system's table of media types is read from the disk, and once is enough.
mimetypes.init()


class WebClient(StaticFiles):
    """The files of web/dist."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, check_dir=False)
        # The build may come after the start; until then every address says so.
        self.config_checked = True

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return a file of the build, or the client's page for one of the client's own addresses."""
        first, _, _ = path.replace("\\", "/").partition("/")
        if first in PRIVATE or "\0" in path:
            raise HTTPException(404)
        if path == "graphiql":
            return await self._page("graphiql.html", scope, GRAPHIQL_CSP)
        if path in (".", "index.html", "graphiql.html") or "." not in path.rpartition("/")[2]:
            return await self._page("graphiql.html" if path == "graphiql.html" else "index.html", scope, APP_CSP)
        response = await super().get_response(path, scope)
        response.headers["cache-control"] = FOR_EVER if first == "assets" else REVALIDATE
        return response

    async def _page(self, name: str, scope: Scope, csp: str) -> Response:
        try:
            response = await super().get_response(name, scope)
        except HTTPException as error:
            if error.status_code != 404:
                raise
            return PlainTextResponse(NOT_BUILT, 503)
        response.headers["cache-control"] = REVALIDATE
        response.headers["content-security-policy"] = GRAPHIQL_CSP if name == "graphiql.html" else csp
        return response
