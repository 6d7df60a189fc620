"""The person who is signed in, their companies, and the tokens of a session."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from app.domain.profile import DateFormat, NumberFormat, Theme
from app.domain.tax import TaxMode
from app.schema import kit


class CompanyState(StrEnum):
    """How far a company has come."""

    PREPARING = "PREPARING"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"


class TokenTransport(StrEnum):
    """How a session's tokens travel."""

    COOKIE = "COOKIE"
    BEARER = "BEARER"


kit.described(
    CompanyState,
    "How far a company has come.",
    {
        "PREPARING": "Claimed, and being set up; that takes seconds.",
        "ACTIVE": "Open for business.",
        "SUSPENDED": "Closed by whoever runs this server.",
    },
)
kit.described(
    TokenTransport,
    "How a session's tokens travel.",
    {
        "COOKIE": "In two cookies that scripts cannot read: for browsers.",
        "BEARER": "In the payload, to be sent as `Authorization: Bearer …`: for programs.",
    },
)
kit.described(
    TaxMode,
    "Where taxes are rounded.",
    {"DOCUMENT": "Once per document and rate, as EN 16931 has it.", "LINE": "On every line."},
    name="TaxRounding",
)
kit.described(
    NumberFormat,
    "How numbers are written, by what stands between thousands and before decimals.",
    {
        "COMMA_POINT": "1,234.56",
        "POINT_COMMA": "1.234,56",
        "SPACE_COMMA": "1 234,56",
        "APOSTROPHE_POINT": "1’234.56",
    },
)
kit.described(
    DateFormat,
    "How dates are written.",
    {
        "DAY_MONTH_YEAR_DOTS": "31.12.2026",
        "DAY_MONTH_YEAR_SLASHES": "31/12/2026",
        "MONTH_DAY_YEAR": "12/31/2026",
        "YEAR_MONTH_DAY": "2026-12-31",
    },
)
kit.described(Theme, "Whether the screen is light or dark.", {"LIGHT": "Light.", "DARK": "Dark."})


@kit.type(description="A person who can sign in.")
class User:
    """A person who can sign in."""

    id: kit.ID = kit.column("Its id, the same in all companies.")
    name: str = kit.column("The person's name.")
    email: str = kit.column("The mail address they sign in with.")
    language: str = kit.column("The language they read, such as `en`.")


@kit.type(description="How a person wants to be spoken to. What is null is as their browser, or the company, has it.")
class Profile:
    """How a person wants to be spoken to."""

    language: str | None = kit.column("The language of the screens.")
    zone: str | None = kit.column("The time zone in which instants are shown; business dates stay the company's.")
    number_format: NumberFormat | None = kit.column("How numbers are written.")
    date_format: DateFormat | None = kit.column("How dates are written.")
    theme: Theme | None = kit.column("Light or dark.")
    default_company_id: kit.ID | None = kit.column("The company to begin with.")


@kit.type(description="A company, as everybody who belongs to it may know it.")
class Company:
    """A company of the directory."""

    id: kit.ID = kit.column("Its id.")
    slug: str = kit.column("Its address: pages and API of the company stand below `/c/<slug>`.")
    name: str = kit.column("Its name.")
    country: str = kit.column("Its country in two letters (ISO 3166-1).")
    currency: str = kit.column("The currency of its books in three letters (ISO 4217).")
    zone: str = kit.column("Its time zone, such as `Europe/Berlin`; business dates are dates there.")
    state: CompanyState = kit.column("How far it has come.")


@kit.type(description="That somebody belongs to a company.")
class Membership:
    """That somebody belongs to a company."""

    company: Company = kit.nested("The company.")
    role: str = kit.column("Their role there.")


@kit.type(description="The company at this address, with what a client needs to show its documents.")
class CompanyProfile:
    """The company at this address."""

    id: kit.ID = kit.column("Its id.")
    slug: str = kit.column("Its address.")
    name: str = kit.column("Its name.")
    country: str = kit.column("Its country in two letters.")
    currency: str = kit.column("The currency of its books.")
    currency_digits: int = kit.column("How many digits that currency has after the point.")
    zone: str = kit.column("Its time zone.")
    language: str = kit.column("The language of its documents.")
    today: date = kit.column("The business date: today in its time zone.")
    prices_include_tax: bool = kit.column("Whether new prices are understood with tax.")
    tax_rounding: TaxMode = kit.column("Where taxes are rounded.")
    primary_color: str = kit.column("The ground of its bands and buttons, as `#rrggbb`.")
    accent_color: str = kit.column("What is written on that ground, as `#rrggbb`.")
    logo_url: str | None = kit.column("Where its logo is, a PNG; null without one.")


@kit.type(description="Whoever is signed in.")
class Viewer:
    """Whoever is signed in."""

    user: User = kit.nested("The person.")
    profile: Profile = kit.nested("How they want to be spoken to.")
    memberships: list[Membership] = kit.nested("The companies they belong to, by name; to an API token only its own.", size=10)
    company: CompanyProfile | None = kit.nested("The company at this address; null at the bare one.")
    role: str | None = kit.column("Their role in that company.")
    permissions: list[str] = kit.column("Their rights in that company.")


@kit.type(description="The tokens of a session, for a program that keeps them itself.")
class Tokens:
    """The tokens of a session."""

    access_token: str = kit.column("Goes with every request, for at most 15 minutes.")
    refresh_token: str = kit.column("Is exchanged once, by `sessionRefresh`, for the next pair.")
    expires_at: datetime = kit.column("When the access token stops working.")


@kit.type(description="A sign-in that is half done: the password was right, and a code of the second factor is asked for.")
class SecondFactorStep:
    """A sign-in that is half done."""

    token: str = kit.column("Goes into `signInSecondFactor`, and is good for nothing else.")
    expires_at: datetime = kit.column("When it stops working: ten minutes after the password.")
