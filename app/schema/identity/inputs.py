"""What is asked of somebody who signs up or in."""

from __future__ import annotations

from uuid import UUID

from app.domain.passwords import LENGTH_MAX, LENGTH_MIN, LENGTH_MIN_WITH_FACTOR
from app.schema import kit
from app.schema.identity.types import TokenTransport
from app.services.identity.second_factor import CODE_LENGTH_MAX

_HOW = "How the session's tokens shall travel."
_COUNTRY = "The company's country in two letters (ISO 3166-1), such as `DE`; its chart of accounts and taxes follow from it."
_CURRENCY = "The currency of the books in three letters (ISO 4217), such as `EUR`."
LINK = "What stands behind the `#` of the link."
_ZONE = "The company's time zone, such as `Europe/Berlin`."
_TOKEN_LENGTH_MAX = 1024
_PASSWORD = (
    f"At least {LENGTH_MIN} characters, or {LENGTH_MIN_WITH_FACTOR} with a second factor; any character may be in it."
    " What is common, or little more than one's own name, is refused with the reason."
)
_ZONE_LENGTH_MAX = 64


@kit.input(description="A new person and their first company.")
class SignUpInput:
    """A new person and their first company."""

    name: str = kit.text("The person's name.", kit.NAME_LENGTH_MAX)
    email: str = kit.text("The mail address to sign in with.", kit.EMAIL_LENGTH_MAX)
    password: str = kit.text(f"At least {LENGTH_MIN} characters; any character may be in it.", LENGTH_MAX)
    company_name: str = kit.text("The company's name; its address follows from it.", kit.NAME_LENGTH_MAX)
    country: str = kit.text(_COUNTRY, 2)
    currency: str = kit.text(_CURRENCY, 3)
    zone: str = kit.text(_ZONE, _ZONE_LENGTH_MAX)
    transport: TokenTransport = kit.given(_HOW, default=TokenTransport.COOKIE)
    language: str | None = kit.text("The language of the letter that is mailed, such as `de`; English without it.", 8, default=None)


@kit.input(description="The link that was mailed to somebody who signed up.")
class SignUpConfirmInput:
    """The link that was mailed to somebody who signed up."""

    token: str = kit.text(LINK, _TOKEN_LENGTH_MAX)
    password: str = kit.text("The password that was chosen when signing up.", LENGTH_MAX)
    transport: TokenTransport = kit.given(_HOW, default=TokenTransport.COOKIE)


@kit.input(description="Who signs in.")
class SignInInput:
    """Who signs in."""

    email: str = kit.text("The mail address.", kit.EMAIL_LENGTH_MAX)
    password: str = kit.text("The password.", LENGTH_MAX)
    transport: TokenTransport = kit.given(_HOW, default=TokenTransport.COOKIE)


@kit.input(description="The second step of a sign-in.")
class SignInSecondFactorInput:
    """The second step of a sign-in."""

    token: str = kit.text("The token of `SecondFactorStep`.", _TOKEN_LENGTH_MAX)
    code: str = kit.text("Six digits of the phone, or a backup code.", CODE_LENGTH_MAX)
    transport: TokenTransport = kit.given(_HOW, default=TokenTransport.COOKIE)


@kit.input(description="A fresh proof of who one is.")
class ReauthenticateInput:
    """A fresh proof of who one is."""

    password: str | None = kit.text("The password, of somebody without a second factor.", LENGTH_MAX, default=None)
    code: str | None = kit.text(
        "Six digits of the phone or a backup code, of somebody with a second factor.", CODE_LENGTH_MAX, default=None
    )


@kit.input(description="The first code of a phone that is being set up.")
class TotpConfirmInput:
    """The first code of a phone that is being set up."""

    code: str = kit.text("The six digits that the phone shows.", CODE_LENGTH_MAX)


@kit.input(description="Which session is to end.")
class SessionEndInput:
    """Which session is to end."""

    id: kit.ID = kit.given("One of `mySessions`.")


@kit.input(description="Which session is to go on.")
class SessionRefreshInput:
    """Which session is to go on."""

    refresh_token: str | None = kit.text(
        "The last refresh token; a browser leaves it out, its cookie says it.", _TOKEN_LENGTH_MAX, default=None
    )
    transport: TokenTransport = kit.given(_HOW, default=TokenTransport.COOKIE)


@kit.input(description="One more company of the person who is signed in.")
class CompanyCreateInput:
    """One more company."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two companies.")
    name: str = kit.text("The company's name; its address follows from it.", kit.NAME_LENGTH_MAX)
    country: str = kit.text(_COUNTRY, 2)
    currency: str = kit.text(_CURRENCY, 3)
    zone: str = kit.text(_ZONE, _ZONE_LENGTH_MAX)


@kit.input(description="A new password, from whoever knows the old one.")
class PasswordChangeInput:
    """A new password, from whoever knows the old one."""

    current_password: str = kit.text("The present password.", LENGTH_MAX)
    new_password: str = kit.text(_PASSWORD, LENGTH_MAX)
    end_api_tokens: bool = kit.given("Whether all API tokens of one's own end too.", default=False)


@kit.input(description="Whose password was forgotten.")
class PasswordResetRequestInput:
    """Whose password was forgotten."""

    email: str = kit.text("The mail address.", kit.EMAIL_LENGTH_MAX)


@kit.input(description="A new password, from whoever was mailed a link.")
class PasswordResetInput:
    """A new password, from whoever was mailed a link."""

    token: str = kit.text(LINK, _TOKEN_LENGTH_MAX)
    password: str = kit.text(_PASSWORD, LENGTH_MAX)
    end_api_tokens: bool = kit.given(
        "Whether all API tokens of one's own end too, as somebody wants whose account was taken.", default=True
    )


@kit.input(description="The mail address to sign in with from now on.")
class EmailChangeRequestInput:
    """The mail address to sign in with from now on."""

    email: str = kit.text("The new address; a link is mailed there.", kit.EMAIL_LENGTH_MAX)


@kit.input(description="The proof that a mail address is one's own.")
class EmailChangeConfirmInput:
    """The proof that a mail address is one's own."""

    token: str = kit.text(LINK, _TOKEN_LENGTH_MAX)
