"""The API as an integrator calls it: one client is one person at one address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from app.settings import settings

Body = dict[str, Any]


class Api:
    """Sends documents to `/c/<slug>/graphql`, or to `/graphql` when there is no slug, and keeps cookies like a browser."""

    def __init__(self, application: Any, slug: str | None = None, token: str | None = None) -> None:
        self.slug = slug
        self.token = token
        # The loopback address with TLS: a browser sends `__Host-` cookies there, and so does httpx.
        self.http = httpx.AsyncClient(
            transport=httpx.ASGITransport(application),
            base_url=settings().address.replace("http://", "https://"),
            headers={"X-Requested-With": "tests"} | ({"Authorization": f"Bearer {token}"} if token else {}),
        )

    @property
    def address(self) -> str:
        """The path that documents are sent to."""
        return f"/c/{self.slug}/graphql" if self.slug else "/graphql"

    async def send(self, document: str, variables: Mapping[str, Any] | None = None, **options: Any) -> httpx.Response:
        """Send a document and return the whole answer."""
        return await self.http.post(self.address, json={"query": document, "variables": dict(variables or {})}, **options)

    async def gql(self, document: str, /, **variables: Any) -> Body:
        """Send a document and return the body of the answer, errors and all."""
        body: Body = (await self.send(document, variables)).json()
        return body

    async def ok(self, document: str, /, **variables: Any) -> Body:
        """Send a document that must succeed, in the protocol and for the person, and return its data."""
        body = await self.gql(document, **variables)
        assert not body.get("errors"), body["errors"]
        data: Body = body["data"]
        for name, field in data.items():
            if isinstance(field, dict):
                assert not field.get("errors"), (name, field["errors"])
        return data

    async def refused(self, document: str, /, **variables: Any) -> list[Body]:
        """Send a mutation that must be refused for the person, and return the one payload's errors."""
        body = await self.gql(document, **variables)
        assert not body.get("errors"), body["errors"]
        (field,) = body["data"].values()
        errors: list[Body] = field["errors"]
        assert errors, "nothing was refused"
        return errors

    async def fails(self, document: str, /, **variables: Any) -> list[str]:
        """Send a document that must fail in the protocol, and return the codes of its errors."""
        errors = (await self.gql(document, **variables)).get("errors")
        assert errors, "nothing failed"
        return [error["extensions"]["code"] for error in errors]

    async def close(self) -> None:
        """Close the connection."""
        await self.http.aclose()
