"""Answers GraphQL over HTTP: one operation for each POST, for a company or, at the bare address, for signing up and in."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Mapping
from typing import Any

import orjson
import structlog
from graphql import GraphQLError
from starlette.requests import cookie_parser
from starlette.types import ASGIApp, Receive, Scope, Send
from strawberry.types import ExecutionResult

from app import logs
from app.http import answers
from app.http.answers import Refusal, bad_request
from app.http.body import has_nul, read_object
from app.http.headers import JSON
from app.http.origin import check_forgery
from app.http.trusted import TrustedDocuments
from app.http.within import within
from app.schema.kit.context import Asking, Context
from app.schema.kit.errors import Away, ProtocolCode
from app.schema.kit.gate import GatedSchema
from app.settings import settings
from app.tenancy.binding import use
from app.tenancy.pools import ServerBusy
from app.tenancy.sessions import NoSuchCompany, NotATokensPlace, SecondFactorNeeded, Session, Unauthenticated, authenticate, bearer_token
from app.tenancy.tokens import is_api_token

AUTHENTICATION_SECONDS_MAX = 4.0
NAME_LENGTH_MAX = 200
FIELDS = {"query", "documentId", "variables", "operationName", "extensions"}

log = structlog.get_logger("http")
_ADDRESS = re.compile(r"(?:/c/(?P<slug>[^/]+))?/graphql")


class Endpoint:
    """The two addresses at which operations are posted, in front of everything else that has an address.

    Most requests come here, so they are neither routed nor wrapped: that would cost as much as to read twenty rows.
    """

    def __init__(self, schema: GatedSchema, trusted: TrustedDocuments, elsewhere: ASGIApp) -> None:
        self.schema = schema
        self.trusted = trusted
        self.elsewhere = elsewhere

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer an operation, or have the request answered elsewhere."""
        address = _ADDRESS.fullmatch(scope["path"]) if scope["type"] == "http" else None
        if address is None:
            await self.elsewhere(scope, receive, send)
            return
        try:
            if scope["method"] != "POST":
                raise bad_request("Send operations by POST.", 405, {"Allow": "POST"})
            result, context = await self.answer(address["slug"], scope, receive)
            await _send(result, context, scope, receive, send)
        except Refusal as refusal:
            await refusal.response()(scope, receive, send)

    async def answer(self, slug: str | None, scope: Scope, receive: Receive) -> tuple[ExecutionResult, Context]:
        """Check a request, find out who asks, run the operation."""
        headers: Mapping[str, str] = scope["state"]["headers"]
        authorization, cookie = headers.get("authorization"), headers.get("cookie")
        check_forgery(headers, bool(cookie))
        body = await read_object(headers, receive)
        asking = asking_of(scope, cookie_parser(cookie) if cookie else {})
        session = await who_asks(asking.cookies, authorization, slug)
        operation = await read_operation(body, self.trusted, is_text_allowed(authorization))
        context = Context(asking, session, session.company if session is not None else None)
        if context.company is None:
            return await self._executed(operation, context), context
        async with use(context.company):
            return await self._executed(operation, context), context

    def _executed(self, operation: dict[str, Any], context: Context) -> Awaitable[ExecutionResult]:
        return self.schema.execute(
            operation["query"],
            variable_values=operation["variables"],
            operation_name=operation["operationName"],
            context_value=context,
        )


async def who_asks(cookies: Mapping[str, str], authorization: str | None, slug: str | None) -> Session | None:
    """Return the session of a request; at a company's address raise a refusal when there is none for it."""
    try:
        session = await within(AUTHENTICATION_SECONDS_MAX, authenticate(cookies, authorization, slug))
    except TimeoutError as error:
        raise ServerBusy(f"The session could not be looked up within {AUTHENTICATION_SECONDS_MAX:g} seconds.") from error
    except Unauthenticated:
        log.info("not_admitted", reason="no session", company=slug)
        raise Refusal(401, ProtocolCode.UNAUTHENTICATED, _not_known(authorization)) from None
    except NotATokensPlace:
        log.info("not_admitted", reason="token without a company")
        raise Refusal(403, ProtocolCode.FORBIDDEN, "An API token works at its company's address only: /c/<company>/graphql.") from None
    except SecondFactorNeeded as refused:
        log.info("not_admitted", reason=type(refused).__name__, company=slug)
        raise Refusal(403, ProtocolCode.MFA_REQUIRED, str(refused)) from None
    except NoSuchCompany as refused:
        log.info("not_admitted", reason=type(refused).__name__, company=slug)
        raise Refusal(403, ProtocolCode.FORBIDDEN, str(refused)) from None
    if session is None and slug is not None:
        raise Refusal(401, ProtocolCode.UNAUTHENTICATED, "Sign in first.")
    if session is not None:
        logs.note(account=session.account.id, company=slug)
    return session


def _not_known(authorization: str | None) -> str:
    if is_api_token(bearer_token(authorization) or ""):
        return "This API token does not work, or no longer: it may have expired or been revoked."
    return "The session has ended. Sign in again."


def is_text_allowed(authorization: str | None) -> bool:
    """Tell whether a caller may send a document's text; in production a browser's session sends ids of our own documents only."""
    return bearer_token(authorization) is not None or settings().environment != "production"


async def read_operation(body: dict[str, Any], trusted: TrustedDocuments, may_send_text: bool) -> dict[str, Any]:
    """Return document, variables and operation name of a request; raise Refusal when they are not what they should be."""
    if not body.keys() <= FIELDS:
        raise bad_request("A request has `query` or `documentId`, `variables`, `operationName` and `extensions`, and nothing else.")
    query, document_id = body.get("query"), body.get("documentId")
    if document_id is not None:
        if query is not None:
            raise bad_request("Send either `query` or `documentId`.")
        query = await trusted.text(document_id)
    elif not isinstance(query, str) or not query.strip():
        raise bad_request("`query` is the text of an operation.")
    elif not may_send_text:
        raise bad_request("Here the web client sends the ids of its own documents only. Use a token to send others.")
    elif has_nul(query):
        raise bad_request("A text of the request holds a NUL character.")
    variables, name = body.get("variables"), body.get("operationName")
    if variables is not None and not isinstance(variables, dict):
        raise bad_request("`variables` is an object.")
    if name is not None and (not isinstance(name, str) or len(name) > NAME_LENGTH_MAX):
        raise bad_request("`operationName` is a name.")
    if "extensions" in body and not isinstance(body["extensions"], dict | None):
        raise bad_request("`extensions` is an object.")
    return {"query": query, "variables": variables or {}, "operationName": name or None}


def asking_of(scope: Scope, cookies: Mapping[str, str]) -> Asking:
    """Return what a resolver may know of a request or a handshake."""
    headers: Mapping[str, str] = scope["state"]["headers"]
    client = scope.get("client")
    return Asking(
        request_id=scope["state"]["request_id"],
        address=client[0] if client else "",
        user_agent=headers.get("user-agent", "")[:NAME_LENGTH_MAX],
        cookies=cookies,
        authorization=headers.get("authorization"),
        is_websocket=scope["type"] == "websocket",
    )


async def _send(result: ExecutionResult, context: Context, scope: Scope, receive: Receive, send: Send) -> None:
    errors = result.errors or []
    if any(isinstance(error, Away) for error in errors):
        await answers.as_json({"data": None, "errors": [error.formatted for error in errors]}, 503, answers.RETRY)(scope, receive, send)
        return
    wait = _wait(errors[0]) if errors else None
    said = {"errors": [error.formatted for error in errors]} if errors else {}
    body = orjson.dumps({"data": result.data, **said, "extensions": result.extensions}, default=str)
    headers = [
        (b"content-length", b"%d" % len(body)),
        JSON,
        *(() if wait is None else ((b"retry-after", b"%d" % wait),)),
        *((b"set-cookie", cookie.encode("latin-1")) for cookie in context.cookies_out),
    ]
    await send({"type": "http.response.start", "status": 200 if wait is None else 429, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _wait(error: GraphQLError) -> int | None:
    """Return how many seconds somebody has to wait who has asked for too much."""
    extensions = error.extensions or {}
    return extensions["retryAfter"] if extensions.get("code") == ProtocolCode.RATE_LIMIT else None
