"""The company itself: its profile, its people and their roles, its number series."""

from __future__ import annotations

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from app.domain import parties
from app.domain.access import InvitationState
from app.domain.accounting.series import PREFIX_LENGTH_MAX
from app.domain.brand import HOUSE_ACCENT, HOUSE_PRIMARY
from app.domain.mail import MailSecurity
from app.domain.tax import TaxMode
from app.models.base import CODE_LENGTH_MAX, Editable, Identified, choice, reference, text

EMAIL_LENGTH_MAX = 254
MAIL_ERROR_LENGTH_MAX = 1_000


class CompanyProfile(Editable):
    """The one row of a company's settings; its id is the company's id in the directory."""

    name = text()
    slug = text(CODE_LENGTH_MAX * 2)
    country = text(2)
    currency = text(3)
    zone = text(64)
    language = text(8)
    fiscal_year_start_month = fields.IntField(default=1)
    tax_mode = choice(TaxMode)
    prices_include_tax = fields.BooleanField(default=False)
    legal_name = text(default="")
    street = text(default="")
    postal_code = text(CODE_LENGTH_MAX, default="")
    city = text(default="")
    region = text(default="")
    tax_number = text(CODE_LENGTH_MAX, default="")
    registration_number = text(default="")
    phone = text(CODE_LENGTH_MAX, default="")
    email = text(parties.EMAIL_LENGTH_MAX, default="")
    website = text(default="")
    bank_name = text(default="")
    iban = text(CODE_LENGTH_MAX, default="")
    bic = text(CODE_LENGTH_MAX, default="")
    bank_account = text(default="")
    primary_color = text(7, default=HOUSE_PRIMARY)
    accent_color = text(7, default=HOUSE_ACCENT)
    logo = reference("File", null=True)
    is_brand_public = fields.BooleanField(default=True)
    payment_term_days = fields.IntField(default=parties.PAYMENT_TERM_DAYS_USUAL)
    is_only_row = fields.BooleanField(default=True, unique=True)

    class Meta:
        app = "tenant"
        table = "company_profile"


class Role(Editable):
    """A set of permissions under a name."""

    name = text(CODE_LENGTH_MAX)
    description = text(default="")
    permissions: fields.Field[list[str]] = ArrayField("TEXT")
    is_built_in = fields.BooleanField(default=True)

    class Meta:
        app = "tenant"
        table = "role"


class Member(Model):
    """A person of the directory in this company; the id is the account's.

    Whoever was removed stays by name, because the trail and documents speak of them; they have no role and are listed nowhere.
    """

    id = fields.UUIDField(primary_key=True)
    name = text()
    email = text()
    role = reference("Role", null=True)
    is_active = fields.BooleanField(default=True)
    removed_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "tenant"
        table = "member"
        indexes = (("role_id", "name", "id"),)


class Invitation(Editable):
    """That somebody may join under a role; whoever shows the link that was mailed to this address, once and in time.

    The link's secret is made from the nonce and the server's key whenever it is mailed, and stands nowhere; the digest knows it again.
    """

    email = text(EMAIL_LENGTH_MAX)
    role = reference("Role", null=True)
    invited_by = fields.UUIDField()
    nonce = fields.BinaryField()
    digest = fields.BinaryField()
    state = choice(InvitationState)
    expires_at = fields.DatetimeField()
    mails = fields.IntField(default=1)
    attempts = fields.IntField(default=0)
    sent_at = fields.DatetimeField(null=True)
    error = text(MAIL_ERROR_LENGTH_MAX, null=True)
    accepted_by = fields.UUIDField(null=True)

    class Meta:
        app = "tenant"
        table = "invitation"


class MailServer(Editable):
    """The one mail server of the company, where it has its own; its password is sealed."""

    host = text(253)
    port = fields.IntField()
    security = choice(MailSecurity)
    username = text(parties.EMAIL_LENGTH_MAX, default="")
    password_sealed = fields.TextField(null=True)
    sender = text(parties.EMAIL_LENGTH_MAX)
    reply_to = text(parties.EMAIL_LENGTH_MAX, default="")
    is_only_row = fields.BooleanField(default=True, unique=True)

    class Meta:
        app = "tenant"
        table = "mail_server"


class SeriesPattern(Editable):
    """How the numbers of a series are written: what stands before the count, and how many digits that has at least."""

    code = text(CODE_LENGTH_MAX, unique=True)
    pattern = text(CODE_LENGTH_MAX)
    digits = fields.IntField()

    class Meta:
        app = "tenant"
        table = "series_pattern"


class SeriesPrefix(Model):
    """What stands before the count in one fiscal year of one series, for ever: no other may ever use it, so that no number is repeated."""

    prefix = fields.CharField(max_length=PREFIX_LENGTH_MAX, primary_key=True)
    code = text(CODE_LENGTH_MAX)
    fiscal_year = reference("FiscalYear")

    class Meta:
        app = "tenant"
        table = "series_prefix"


class Series(Identified):
    """The counter of legal numbers: locked last, and only by the transaction that posts."""

    code = text(CODE_LENGTH_MAX)
    fiscal_year = reference("FiscalYear")
    prefix = text(PREFIX_LENGTH_MAX)
    digits = fields.IntField()
    next = fields.IntField(default=1)
    last_on = fields.DateField(null=True)

    class Meta:
        app = "tenant"
        table = "series"
        unique_together = (("code", "fiscal_year"),)
