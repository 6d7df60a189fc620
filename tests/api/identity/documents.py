"""The documents that these tests send."""

from __future__ import annotations

from typing import Any

from tests.client import Api
from tests.factories.company import PASSWORD

VIEWER_FIELDS = """user { id name email language } role permissions memberships { role company { slug name state } }
  company { id slug name country currency currencyDigits zone language today pricesIncludeTax taxRounding }"""

VIEWER = f"query {{ viewer {{ {VIEWER_FIELDS} }} }}"

SIGN_UP = f"""mutation($input: SignUpInput!) {{ signUp(input: $input) {{
  mailedTo viewer {{ {VIEWER_FIELDS} }}
  company {{ id slug name country currency zone state }} tokens {{ accessToken refreshToken expiresAt }}
  errors {{ code message path }} }} }}"""

SIGN_UP_CONFIRM = f"""mutation($input: SignUpConfirmInput!) {{ signUpConfirm(input: $input) {{
  viewer {{ {VIEWER_FIELDS} }} company {{ slug state }} tokens {{ accessToken }} mailedTo errors {{ code message path }} }} }}"""

SIGN_IN = """mutation($input: SignInInput!) { signIn(input: $input) {
  viewer { user { email } memberships { company { slug state } } } tokens { accessToken refreshToken expiresAt }
  secondFactor { token expiresAt } errors { code message path } } }"""

REFRESH = """mutation($input: SessionRefreshInput!) { sessionRefresh(input: $input) {
  viewer { user { email } } tokens { accessToken refreshToken } errors { code message path } } }"""

SIGN_OUT = "mutation { signOut { errors { code } } }"

COMPANY_CREATE = """mutation($input: CompanyCreateInput!) { companyCreate(input: $input) {
  company { id slug name currency state } errors { code message path } } }"""


SECOND_STEP = """mutation($input: SignInSecondFactorInput!) { signInSecondFactor(input: $input) {
  viewer { user { email } } tokens { accessToken refreshToken } secondFactor { token } errors { code message path } } }"""

REAUTHENTICATE = """mutation($input: ReauthenticateInput!) { reauthenticate(input: $input) {
  security { provedUntil } errors { code path } } }"""

TOTP_BEGIN = "mutation { totpBegin { enrolment { secret uri qrCode } errors { code path } } }"

TOTP_CONFIRM = "mutation($input: TotpConfirmInput!) { totpConfirm(input: $input) { backupCodes { codes } errors { code path } } }"

TOTP_DISABLE = "mutation { totpDisable { security { hasSecondFactor } errors { code } } }"

BACKUP_CODES = "mutation { backupCodesRegenerate { backupCodes { codes } errors { code } } }"

SECURITY = "{ mySecurity { hasSecondFactor totpSince backupCodesLeft passwordChangedAt provedUntil } }"

SESSIONS = "{ mySessions { id device userAgent address createdAt lastUsedAt expiresAt isCurrent } }"

SESSION_END = "mutation($input: SessionEndInput!) { sessionEnd(input: $input) { endedCount errors { code path } } }"

SESSIONS_END_OTHERS = "mutation { sessionsEndOthers { endedCount errors { code } } }"


PASSWORD_CHANGE = "mutation($input: PasswordChangeInput!) { passwordChange(input: $input) { errors { code message path } } }"

RESET_REQUEST = "mutation($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { errors { code path } } }"

API_TOKEN_CREATE = """mutation($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token apiToken {
  id name permissions isReadOnly isExpired expiresAt lastUsedAt company { slug } } errors { code message path } } }"""

RESET_LINK = "query($token: String!) { passwordResetLink(token: $token) { apiTokens } }"

RESET = "mutation($input: PasswordResetInput!) { passwordReset(input: $input) { errors { code message path } } }"

EMAIL_REQUEST = "mutation($input: EmailChangeRequestInput!) { emailChangeRequest(input: $input) { errors { code path } } }"

EMAIL_CONFIRM = "mutation($input: EmailChangeConfirmInput!) { emailChangeConfirm(input: $input) { errors { code path } } }"


POLICY_SET = """mutation($input: SecondFactorPolicySetInput!) { secondFactorPolicySet(input: $input) {
  policy errors { code } } }"""


def sign_up_input(**changes: Any) -> dict[str, Any]:
    """Describe somebody who signs up."""
    return {
        "name": "Ada Lovelace",
        "email": "ada@example.com",
        "password": PASSWORD,
        "companyName": "Lovelace & Söhne GmbH",
        "country": "DE",
        "currency": "EUR",
        "zone": "Europe/Berlin",
        "transport": "BEARER",
    } | changes


async def prove(api: Api) -> None:
    """Show the password again, at the bare address, where that is done for every company."""
    slug, api.slug = api.slug, None
    await api.ok(REAUTHENTICATE, input={"password": PASSWORD})
    api.slug = slug
