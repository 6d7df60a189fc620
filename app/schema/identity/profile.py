"""A person's profile: how they want to be spoken to, and changing it."""

from __future__ import annotations

from typing import Any

from app.domain.profile import DateFormat, NumberFormat, Theme
from app.resolvers import identity
from app.schema import kit
from app.schema.identity.types import Viewer
from app.schema.kit import Maybe
from app.services.identity import profile
from app.tenancy import sessions

_ZONE_LENGTH_MAX = 64
_LANGUAGE_LENGTH_MAX = 8


@kit.input(description="A change of one's profile; what is left out stays as it is.")
class ProfileUpdateInput:
    """A change of one's profile."""

    name: Maybe[str] = kit.text("What one is called.", kit.NAME_LENGTH_MAX)
    language: Maybe[str | None] = kit.text("The language of the screens, `en` or `de`; null for the browser's.", _LANGUAGE_LENGTH_MAX)
    zone: Maybe[str | None] = kit.text(
        "The time zone in which instants are shown, such as `Europe/Berlin`; null for the company's.", _ZONE_LENGTH_MAX
    )
    number_format: Maybe[NumberFormat | None] = kit.given("How numbers are written; null for the language's way.")
    date_format: Maybe[DateFormat | None] = kit.given("How dates are written; null for the language's way.")
    theme: Maybe[Theme | None] = kit.given("Light or dark; null for the device's choice.")
    default_company_id: Maybe[kit.ID | None] = kit.given("The company to begin with; null for the one used last.")


@kit.payload("What became of the profile.")
class ProfileUpdatePayload:
    """What became of the profile."""

    viewer: Viewer | None = kit.entity("Whoever changed it.")


@kit.type
class Mutation:
    """What can be done with one's profile."""

    @kit.mutation(
        "Changes one's own profile; the next request knows it.", ProfileUpdatePayload, requires=kit.SIGNED_IN, at=kit.BARE, alone=True
    )
    async def profile_update(self, info: kit.Info, input: ProfileUpdateInput) -> dict[str, Any]:
        session = info.context.signed_in
        await profile.change(session.account.id, kit.values(input))
        return {"viewer": await identity.viewer(await sessions.found(session.proof, session.id, None))}
