"""What a resolver knows of its request: who asks, for which company, from where, and the cookies that go back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import strawberry

from app.schema.kit.errors import unauthenticated
from app.services.actor import Actor
from app.tenancy.binding import Company

if TYPE_CHECKING:
    from app.tenancy.sessions import Session


class Asking(NamedTuple):
    """The request as it came in."""

    request_id: str
    address: str = ""
    user_agent: str = ""
    cookies: Mapping[str, str] = MappingProxyType({})
    authorization: str | None = None
    is_websocket: bool = False


@dataclass(slots=True)
class Context:
    """The context of one HTTP request or one websocket connection."""

    asking: Asking
    session: Session | None = None
    company: Company | None = None
    slug: str | None = None
    connection_params: dict[str, object] | None = None
    """What the first message of a websocket carried."""
    cookies_out: list[str] = field(default_factory=list)
    """`Set-Cookie` lines that the answer will carry."""

    @property
    def permissions(self) -> frozenset[str]:
        """The rights of whoever asks, in the company that is addressed."""
        return self.session.permissions if self.session is not None else frozenset()

    @property
    def is_person(self) -> bool:
        """Whether somebody is signed in themselves, and not a program by an API token."""
        return self.session is not None and self.session.token is None

    @property
    def signed_in(self) -> Session:
        """The session of whoever asks; raises UNAUTHENTICATED without one."""
        if self.session is None:
            raise unauthenticated()
        return self.session

    @property
    def actor(self) -> Actor:
        """Whoever asks, as the services know them."""
        return self.signed_in.actor(self.asking.request_id)

    def set_cookie(self, name: str, value: str, seconds: int) -> None:
        """Give the browser a cookie that scripts cannot read and other sites do not send; with 0 seconds, take it away."""
        assert not self.asking.is_websocket, "a websocket has no answer that could carry a cookie"
        self.cookies_out.append(f"{name}={value}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Strict")


Info: TypeAlias = strawberry.Info[Context, None]
