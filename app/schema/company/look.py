"""How the company looks, to its people and, where it likes, to whoever comes to its address."""

from __future__ import annotations

from typing import Annotated, Any

from app.domain.brand import TEXT_CONTRAST
from app.resolvers import company as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.kit import Maybe
from app.services.company import look

PERMISSIONS = {
    "company.look:read": "See the company's logo and colours.",
    "company.look:write": "Change the company's logo and colours.",
}
_COLOR_LENGTH_MAX = 7


@kit.type(description="How the company looks, in the application, on documents and in mails.")
class CompanyLook:
    """How the company looks."""

    id: kit.ID = kit.column("The company's id.")
    primary_color: str = kit.column("The ground of bands and buttons, as `#rrggbb`.")
    accent_color: str = kit.column("What is written on that ground, as `#rrggbb`.")
    logo_url: str | None = kit.column("Where the logo is, a PNG; null without one.")
    is_brand_public: bool = kit.column("Whether name, logo and colours are shown to whoever comes to the company's address.")
    version: int = kit.column("Counts the profile's changes; goes into `expectedVersion`.")


@kit.type(description="What a company shows of itself to whoever comes to its address.")
class CompanyBrand:
    """What a company shows of itself."""

    name: str = kit.column("Its name.")
    primary_color: str = kit.column("The ground of bands and buttons, as `#rrggbb`.")
    accent_color: str = kit.column("What is written on that ground, as `#rrggbb`.")
    logo_url: str | None = kit.column("Where its logo is, a PNG; null without one.")


@kit.input(description="A change of the company's look; what is left out stays as it is.")
class CompanyLookUpdateInput:
    """A change of the company's look."""

    expected_version: int = kit.given("The version that was read.")
    primary_color: Maybe[str] = kit.text("The ground of bands and buttons, as `#rrggbb`.", _COLOR_LENGTH_MAX)
    accent_color: Maybe[str] = kit.text(
        f"What is written on that ground; between the two there must be a contrast of {TEXT_CONTRAST}:1.", _COLOR_LENGTH_MAX
    )
    is_brand_public: Maybe[bool] = kit.given("Whether strangers see name, logo and colours at the company's address.")


@kit.input(description="Which picture becomes the logo.")
class CompanyLogoSetInput:
    """Which picture becomes the logo."""

    expected_version: int = kit.given("The version that was read.")
    file_id: kit.ID = kit.given("A PNG or JPEG that you have sent; at most 2 MiB. It is drawn anew, and made smaller where it is large.")


@kit.input(description="Which version loses its logo.")
class CompanyLogoRemoveInput:
    """Which version loses its logo."""

    expected_version: int = kit.given("The version that was read.")


@kit.payload("What became of the company's look.")
class CompanyLookPayload:
    """What became of the company's look."""

    look: CompanyLook | None = kit.entity("The look.")


@kit.type
class Query:
    """What can be read about the company's look."""

    @kit.query("How the company looks.", CompanyLook, requires="company.look:read")
    async def company_look(self, info: kit.Info) -> Row:
        return await resolvers.profile()

    @kit.query(
        "What the company with this address shows of itself; null when it shows nothing, or when there is none.",
        CompanyBrand | None,
        public=True,
        at=kit.BARE,
    )
    async def company_brand(
        self, info: kit.Info, slug: Annotated[str, kit.argument("The company's address, as in `/c/<slug>`.")]
    ) -> Row | None:
        return await resolvers.brand(slug)


@kit.type
class Mutation:
    """What can be changed of the company's look."""

    @kit.mutation("Changes the company's colours.", CompanyLookPayload, requires="company.look:write")
    async def company_look_update(self, info: kit.Info, input: CompanyLookUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        await look.update(info.context.actor, changes.pop("expected_version"), changes)
        return {"look": await resolvers.profile()}

    @kit.mutation("Gives the company a logo.", CompanyLookPayload, requires="company.look:write")
    async def company_logo_set(self, info: kit.Info, input: CompanyLogoSetInput) -> dict[str, Any]:
        await look.set_logo(info.context.actor, input.expected_version, input.file_id)
        return {"look": await resolvers.profile()}

    @kit.mutation("Takes the company's logo away.", CompanyLookPayload, requires="company.look:write")
    async def company_logo_remove(self, info: kit.Info, input: CompanyLogoRemoveInput) -> dict[str, Any]:
        await look.remove_logo(info.context.actor, input.expected_version)
        return {"look": await resolvers.profile()}
