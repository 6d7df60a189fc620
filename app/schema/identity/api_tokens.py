"""API tokens: a person's own, for their programs."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from app.domain import api_tokens as rules
from app.modules import permissions
from app.resolvers import identity
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.kit.limits import CODE_LENGTH_MAX, LIST_MAX
from app.services.identity import api_tokens
from app.services.identity.api_tokens import TokenWish

_RIGHT_LENGTH_MAX = 100


@kit.type(description="The company that an API token works in.")
class ApiTokenCompany:
    """The company that an API token works in."""

    id: kit.ID = kit.column("Its id.")
    slug: str = kit.column("Its address.")
    name: str = kit.column("Its name.")


@kit.type(description="A token with which a program acts for its owner in one company: `Authorization: Bearer …` at `/c/<company>/…`.")
class ApiToken:
    """A token for programs."""

    id: kit.ID = kit.column("Its id.")
    name: str = kit.column("What its owner calls it.")
    company: ApiTokenCompany = kit.nested("Where it works.")
    permissions: list[str] = kit.column("The rights that it was given; it has each of them as long as its owner has it.")
    is_read_only: bool = kit.column("Whether every mutation is refused to it, whatever its rights.")
    created_at: datetime = kit.column("When it was made.")
    expires_at: datetime = kit.column("When it stops working.")
    is_expired: bool = kit.column("Whether it has stopped working.")
    last_used_at: datetime | None = kit.column("When it was last used, to the minute; null when it never was.")


@kit.type(description="A right that an API token can have.")
class GrantableRight:
    """A right that an API token can have."""

    permission: str = kit.column("The right, such as `sales.order:read`.")
    description: str = kit.column("What it allows, for people.")
    is_reading: bool = kit.column("Whether it only lets something be seen.")


@kit.input(description="A new API token.")
class ApiTokenCreateInput:
    """A new API token."""

    company: str = kit.text("The address of the company that it works in.", CODE_LENGTH_MAX * 2)
    name: str = kit.text("What it is for, to know it by.", rules.NAME_LENGTH_MAX)
    permissions: list[str] = kit.items(
        "Its rights, each of which one has oneself; managing people, roles and tokens is for people only.",
        limit=LIST_MAX * 5,
        length=_RIGHT_LENGTH_MAX,
    )
    is_read_only: bool = kit.given("Whether every mutation shall be refused to it.", default=False)
    days: int = kit.number("For how many days it works.", at_least=1, at_most=rules.DAYS_MAX)


@kit.input(description="Which API token is revoked.")
class ApiTokenRevokeInput:
    """Which API token is revoked."""

    id: kit.ID = kit.given("The token.")


@kit.payload("What became of the API token.")
class ApiTokenCreatePayload:
    """What became of the new API token."""

    api_token: ApiToken | None = kit.entity("The token.")
    token: str | None = kit.outcome("The token's text: shown this once, and kept nowhere. Null when refused.")


@kit.payload("What became of the API token.")
class ApiTokenRevokePayload:
    """What became of the revoked API token."""


@kit.type
class Query:
    """What can be read about one's API tokens."""

    @kit.query("One's own API tokens, the newest first.", list[ApiToken], requires=kit.SIGNED_IN, at=kit.BARE, size=10)
    async def api_tokens(self, info: kit.Info) -> list[Row]:
        return await identity.api_tokens(info.context.signed_in.account.id)

    @kit.query(
        "The rights that a new API token of one's own can have in a company; none in a company that one does not belong to.",
        list[GrantableRight],
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        size=LIST_MAX,
    )
    async def grantable_rights(
        self, info: kit.Info, company: Annotated[str, kit.argument("The company's address.")]
    ) -> list[dict[str, object]]:
        known = permissions()
        return [
            {"permission": each, "description": known.get(each, each), "is_reading": rules.is_reading(each)}
            for each in sorted(await api_tokens.grantable(info.context.signed_in, company))
        ]


@kit.type
class Mutation:
    """What can be done with one's API tokens."""

    @kit.mutation(
        "Makes an API token for a company of one's own.",
        ApiTokenCreatePayload,
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        alone=True,
        requires_recent_sign_in=True,
    )
    async def api_token_create(self, info: kit.Info, input: ApiTokenCreateInput) -> dict[str, Any]:
        made = await api_tokens.create(info.context.signed_in, TokenWish(**kit.values(input)))
        return {"api_token": await _token(info, made.id), "token": made.token}

    @kit.mutation("Ends an API token of one's own at once.", ApiTokenRevokePayload, requires=kit.SIGNED_IN, at=kit.BARE, alone=True)
    async def api_token_revoke(self, info: kit.Info, input: ApiTokenRevokeInput) -> dict[str, Any]:
        await api_tokens.revoke(info.context.signed_in, input.id)
        return {}


async def _token(info: kit.Info, id: UUID) -> Row:
    return next(each for each in await identity.api_tokens(info.context.signed_in.account.id) if each["id"] == id)
