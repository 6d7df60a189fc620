"""Answers GraphQL over websockets, for subscriptions: graphql-transport-ws only, signed in at its first message, ended with its session."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import suppress
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import orjson
import structlog
from starlette.responses import Response
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState
from strawberry.asgi import ASGIWebSocketAdapter, GraphQL
from strawberry.http.exceptions import NonJsonMessageReceived
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation

from app.http.answers import Refusal
from app.http.body import parse_object
from app.http.graphql import asking_of, is_text_allowed, read_operation, who_asks
from app.http.origin import is_our_page
from app.http.trusted import TrustedDocuments
from app.schema.kit.context import Context
from app.schema.kit.errors import Problem, ProtocolCode, away, internal, is_database_away
from app.schema.kit.gate import GatedSchema
from app.schema.kit.limits import CONNECTION_INIT_SECONDS_MAX, MESSAGE_BYTES_MAX, SUBSCRIPTIONS_PER_CONNECTION_MAX
from app.tenancy.binding import use
from app.tenancy.sessions import CompanySuspended, NoSuchCompany, SecondFactorNeeded, Unauthenticated, renewed

CHECK_SECONDS = 0.5
UNAUTHENTICATED_CLOSE = 4401
FORBIDDEN_CLOSE = 4403
TRY_AGAIN_CLOSE = 1013
ID_LENGTH_MAX = 100

log = structlog.get_logger("live")


class _Adapter(ASGIWebSocketAdapter):
    """Reads messages as bodies are read: small, shallow JSON objects."""

    async def iter_json(self, *, ignore_parsing_errors: bool = False) -> AsyncGenerator[object, None]:
        with suppress(WebSocketDisconnect):
            while self.ws.application_state is not WebSocketState.DISCONNECTED:
                message = await self.ws.receive()
                if message["type"] == "websocket.disconnect":
                    return
                text = message.get("text")
                if text is None or len(text) > MESSAGE_BYTES_MAX:
                    raise NonJsonMessageReceived
                try:
                    yield parse_object(text)
                except Refusal:
                    raise NonJsonMessageReceived from None

    async def close(self, code: int, reason: str) -> None:
        if self.ws.application_state is not WebSocketState.DISCONNECTED:
            await self.ws.close(code=code, reason=reason[:ID_LENGTH_MAX])


class _Handler(BaseGraphQLTransportWSHandler[Context, None]):
    """One connection: every operation is bound to the company anew."""

    view: Live
    watch: asyncio.Task[None] | None = None

    async def handle_connection_init(self, message: Any) -> None:
        """Sign the connection in, by the cookies of its handshake or by a token in its first message."""
        try:
            await super().handle_connection_init(message)
        except Refusal as refusal:
            await self.websocket.close(FORBIDDEN_CLOSE if refusal.status == HTTPStatus.FORBIDDEN else UNAUTHENTICATED_CLOSE, str(refusal))
            return
        except Exception as error:
            if not is_database_away(error):
                raise
            await self.websocket.close(TRY_AGAIN_CLOSE, away(error).message)
            return
        if self.connection_acknowledged and self.watch is None:
            self.watch = asyncio.create_task(self._watch())

    async def handle_subscribe(self, message: Any) -> None:
        """Take an operation as HTTP does: a document's text where that is allowed, or its id."""
        identifier, payload = message.get("id"), message.get("payload")
        if not isinstance(identifier, str) or len(identifier) > ID_LENGTH_MAX or not isinstance(payload, dict):
            await self.handle_invalid_message("An operation has an `id` and a `payload`.")
            return
        try:
            operation = await read_operation(payload, self.view.trusted, is_text_allowed(self.context.asking.authorization))
        except Refusal as refusal:
            await self.handle_invalid_message(str(refusal))
            return
        if identifier not in self.operations and len(self.operations) >= SUBSCRIPTIONS_PER_CONNECTION_MAX:
            limit = Problem(ProtocolCode.COST_LIMIT, f"A connection has at most {SUBSCRIPTIONS_PER_CONNECTION_MAX} operations at once.")
            await self.send_message({"id": identifier, "type": "error", "payload": [limit.formatted]})
            return
        await super().handle_subscribe({"type": "subscribe", "id": identifier, "payload": operation})  # type: ignore[typeddict-item]

    async def handle_complete(self, message: Any) -> None:
        """End an operation."""
        if isinstance(message.get("id"), str):
            await super().handle_complete(message)

    async def run_operation(self, operation: Operation[Context, None]) -> None:
        """Run an operation on the company's database."""
        assert self.context.company is not None, "operations run after the connection was signed in"
        try:
            async with use(self.context.company):
                await super().run_operation(operation)
        except Exception as error:
            if not operation.completed:
                await operation.send_initial_errors([away(error) if is_database_away(error) else internal(error)])

    async def shutdown(self) -> None:
        """End everything that the connection runs."""
        if self.watch is not None:
            self.watch.cancel()
            with suppress(asyncio.CancelledError):
                await self.watch
        await super().shutdown()

    async def _watch(self) -> None:
        """Close the connection soon after its session ends or loses a right (S4)."""
        while True:
            await asyncio.sleep(CHECK_SECONDS)
            session = self.context.session
            assert session is not None, "only a signed-in connection is watched"
            try:
                now = await renewed(session)
            except Unauthenticated:
                await self.websocket.close(FORBIDDEN_CLOSE, "The session has ended.")
                return
            except (CompanySuspended, SecondFactorNeeded) as refused:
                await self.websocket.close(FORBIDDEN_CLOSE, str(refused))
                return
            except NoSuchCompany:
                await self.websocket.close(FORBIDDEN_CLOSE, "You are no longer a member of this company.")
                return
            except Exception as error:  # the database is away: the session cannot be looked up, and nothing can be read either
                log.warning("session_not_checked", reason=type(error).__name__)
                continue
            if not now.permissions >= session.permissions:
                await self.websocket.close(FORBIDDEN_CLOSE, "Your rights have changed.")
                return
            self.context.session = now


class Live(GraphQL[Context, None]):
    """The websocket address of a company."""

    websocket_adapter_class = _Adapter
    graphql_transport_ws_handler_class = _Handler

    def __init__(self, schema: GatedSchema, trusted: TrustedDocuments) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            allow_queries_via_get=False,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=timedelta(seconds=CONNECTION_INIT_SECONDS_MAX),
            max_subscriptions_per_connection=SUBSCRIPTIONS_PER_CONNECTION_MAX,
        )
        self.trusted = trusted

    def encode_json(self, data: object) -> str:
        """Write a message."""
        return orjson.dumps(data, default=str).decode()

    def is_websocket_origin_allowed(self, request: WebSocket, origin: str) -> bool:
        """Leave the origin to the guard, which also knows our public address."""
        return is_our_page(request.headers)

    async def get_context(self, request: Any, response: Response | WebSocket) -> Context:
        """Start with nobody signed in."""
        context = Context(asking_of(request.scope, request.cookies))
        context.slug = request.path_params["slug"]
        return context

    async def on_ws_connect(self, context: Context) -> dict[str, object] | None:
        """Find out who is there; raise Refusal when nobody may be."""
        given = (context.connection_params or {}).get("authorization")
        if isinstance(given, str):
            context.asking = context.asking._replace(authorization=given)
        cookies = dict(context.asking.cookies)
        context.session = await who_asks(cookies, context.asking.authorization, context.slug)
        assert context.session is not None, "at a company's address somebody is signed in"
        context.company = context.session.company
        return {}
