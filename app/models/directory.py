"""The directory of the house: who may sign in, which companies there are and where, and who belongs to which."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.fields.base import Field
from tortoise.indexes import Index
from tortoise.models import Model
from uuid_utils.compat import uuid7

from app.domain.factors import FactorPolicy
from app.domain.profile import DateFormat, NumberFormat, Theme

NAME_LENGTH_MAX = 200
EMAIL_LENGTH_MAX = 254
SLUG_LENGTH_MAX = 48


class AccountState(enum.StrEnum):
    """Whether a person may sign in."""

    ACTIVE = "ACTIVE"
    DISABLED = "DISABLED"


class CompanyState(enum.StrEnum):
    """How far a company has come: a spare is claimed, then set up, then open for business; one that arrives or leaves is not shown."""

    SPARE = "SPARE"
    PREPARING = "PREPARING"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    ARRIVING = "ARRIVING"
    DELETING = "DELETING"


class LetterState(enum.StrEnum):
    """What became of a letter about an account."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    FAILED = "FAILED"


class EmailField(fields.CharField[str]):
    """An address compared without regard to upper and lower case, and kept as it was typed."""

    @property
    def SQL_TYPE(self) -> str:  # type: ignore[override]  # noqa: N802 (Tortoise's name)
        return "CITEXT"


def _id() -> Any:
    return fields.UUIDField(primary_key=True, default=uuid7)


def _account() -> Any:
    """What belongs to a person alone goes with them."""
    return _reference("Account", fields.CASCADE)


def _reference(model: str, on_delete: fields.OnDelete = fields.RESTRICT) -> Any:
    return fields.ForeignKeyField(f"directory.{model}", related_name=False, on_delete=on_delete)


class Account(Model):
    """A person who may sign in; the one login for all their companies.

    `failed_tries` counts wrong passwords in a row from devices that are not known, over any length of time.

    Of how they want to be spoken to, what is empty is as their browser, or the company, has it. The default company is a wish and no
    reference: a company can go away, and people leave one.
    """

    id: Field[UUID] = _id()
    email = EmailField(max_length=EMAIL_LENGTH_MAX, unique=True)
    name = fields.CharField(max_length=NAME_LENGTH_MAX)
    password_hash = fields.CharField(max_length=255)
    language: Field[str | None] = fields.CharField(max_length=8, null=True)
    zone: Field[str | None] = fields.CharField(max_length=64, null=True)
    number_format: Any = fields.CharEnumField(NumberFormat, description="", max_length=24, null=True)
    date_format: Any = fields.CharEnumField(DateFormat, description="", max_length=24, null=True)
    theme: Any = fields.CharEnumField(Theme, description="", max_length=24, null=True)
    default_company_id: Field[UUID | None] = fields.UUIDField(null=True)
    state = fields.CharEnumField(AccountState, description="", max_length=24, default=AccountState.ACTIVE)
    failed_tries = fields.IntField(default=0)
    password_changed_at: Field[datetime | None] = fields.DatetimeField(null=True)
    created_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "directory"
        table = "account"


class Company(Model):
    """A company and where its database is; a spare has no name and no owner yet.

    `database` is also the name of the one role that may connect to it. `server` says which PostgreSQL server holds it, `shape` which
    migrations it has: a program that expects others does not serve it. The founder becomes its first Admin; the key under which they asked
    for it makes asking twice harmless.
    """

    id: Field[UUID] = _id()
    slug = fields.CharField(max_length=SLUG_LENGTH_MAX, unique=True, null=True)
    name = fields.CharField(max_length=NAME_LENGTH_MAX, null=True)
    country = fields.CharField(max_length=2, null=True)
    currency = fields.CharField(max_length=3, null=True)
    zone = fields.CharField(max_length=64, null=True)
    database = fields.CharField(max_length=63, unique=True)
    server = fields.CharField(max_length=63, default="main")
    state = fields.CharEnumField(CompanyState, description="", max_length=24)
    # What strangers may see at the company's address: a copy of its own settings, empty where it shows the house's.
    is_brand_public = fields.BooleanField(db_default=True)
    primary_color = fields.CharField(max_length=7, null=True)
    accent_color = fields.CharField(max_length=7, null=True)
    logo_sha256 = fields.CharField(max_length=64, null=True)
    shape = fields.CharField(max_length=64, default="")
    founder: Any = fields.ForeignKeyField("directory.Account", related_name=False, on_delete=fields.RESTRICT, null=True)
    request_key: Field[UUID | None] = fields.UUIDField(null=True)
    factor_policy = fields.CharEnumField(FactorPolicy, description="", max_length=24, default=FactorPolicy.ADMINS)
    created_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)
    claimed_at: Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        app = "directory"
        table = "company"
        unique_together = (("founder", "request_key"),)


class Membership(Model):
    """That a person belongs to a company. What they may do there stands in the company's own database."""

    id: Field[UUID] = _id()
    account = _reference("Account")
    company = _reference("Company")
    role = fields.CharField(max_length=40)
    is_active = fields.BooleanField(default=True)
    last_used_at: Field[datetime | None] = fields.DatetimeField(null=True)
    created_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "directory"
        table = "membership"
        unique_together = (("account", "company"),)
        indexes = (Index(fields=("company_id",)),)


class Session(Model):
    """One signing-in on one device. Its refresh token changes at each use; only keyed digests of the last two are kept.

    `proved_at` is when its person last showed who they are; the session that a sign-up opens is a newcomer's, who may look around in
    what they found before they set up a second factor.
    """

    id: Field[UUID] = _id()
    account = _reference("Account")
    refresh_digest = fields.BinaryField()
    previous_digest: Field[bytes | None] = fields.BinaryField(null=True)
    rotated_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)
    expires_at = fields.DatetimeField()
    last_used_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)
    user_agent = fields.CharField(max_length=400, default="")
    address = fields.CharField(max_length=64, default="")
    created_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)
    proved_at: Field[datetime | None] = fields.DatetimeField(null=True)
    is_newcomer = fields.BooleanField(default=False)
    ended_at: Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        app = "directory"
        table = "session"
        indexes = (Index(fields=("account_id",)),)


class LoginAttempt(Model):
    """One try to sign in. The address tried is kept as a keyed digest, known or not, so that both are limited alike."""

    id: Field[UUID] = _id()
    subject = fields.BinaryField()
    is_success = fields.BooleanField()
    address = fields.CharField(max_length=64, default="")
    at: Field[datetime] = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "directory"
        table = "login_attempt"
        indexes = (Index(fields=("subject", "at")),)


class SecondFactor(Model):
    """What a person's phone knows too (TOTP). Secrets are sealed; a step of thirty seconds that was used, and those before it, are spent.

    `pending` is a secret that was shown and not confirmed by a code yet. `failed_tries` counts wrong codes in a row from devices that are
    not known, over any length of time.
    """

    id: Field[UUID] = _id()
    account: Any = fields.OneToOneField("directory.Account", related_name=False, on_delete=fields.CASCADE)
    secret = fields.CharField(max_length=255, null=True)
    pending = fields.CharField(max_length=255, null=True)
    last_step = fields.BigIntField(default=0)
    failed_tries = fields.IntField(default=0)
    confirmed_at: Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        app = "directory"
        table = "second_factor"


class BackupCode(Model):
    """A code that stands in for the phone once; only its keyed digest is kept."""

    id: Field[UUID] = _id()
    account = _account()
    digest = fields.BinaryField()
    used_at: Field[datetime | None] = fields.DatetimeField(null=True)
    created_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "directory"
        table = "backup_code"
        unique_together = (("account", "digest"),)


class SecondStep(Model):
    """A sign-in between its two steps: the password was right, the second factor is still asked for."""

    id: Field[UUID] = _id()
    account = _account()
    digest = fields.BinaryField()
    failures = fields.IntField(default=0)
    expires_at = fields.DatetimeField()
    ended_at: Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        app = "directory"
        table = "second_step"
        unique_together = (("digest",),)
        indexes = (Index(fields=("account_id",)),)


class KnownDevice(Model):
    """A browser on which somebody has signed in before; only a keyed digest of its cookie is kept."""

    id: Field[UUID] = _id()
    account = _account()
    digest = fields.BinaryField()
    last_used_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)
    created_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "directory"
        table = "known_device"
        unique_together = (("account", "digest"),)


class MailedToken(Model):
    """A link that was mailed: it works once, for a while, and only its keyed digest is kept."""

    id: Field[UUID] = _id()
    account = _account()
    purpose = fields.CharField(max_length=24)
    digest = fields.BinaryField()
    email = EmailField(max_length=EMAIL_LENGTH_MAX, null=True)
    expires_at = fields.DatetimeField()
    used_at: Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        app = "directory"
        table = "mailed_token"
        unique_together = (("digest",),)
        indexes = (Index(fields=("account_id", "purpose")),)


class PendingSignUp(Model):
    """A sign-up that waits for its mailed link. What was asked for is sealed, and of the link only the keyed digest is kept."""

    id: Field[UUID] = _id()
    email = EmailField(max_length=EMAIL_LENGTH_MAX)
    digest = fields.BinaryField()
    wish = fields.TextField()
    expires_at = fields.DatetimeField()

    class Meta:
        app = "directory"
        table = "pending_sign_up"
        unique_together = (("digest",),)


class AccountMail(Model):
    """A letter to a person about their account, as it waits to be sent. What it says is sealed, and forgotten when it has gone."""

    id: Field[UUID] = _id()
    recipient = fields.CharField(max_length=EMAIL_LENGTH_MAX)
    letter = fields.TextField()
    state = fields.CharEnumField(LetterState, description="", max_length=24, default=LetterState.QUEUED)
    attempts = fields.IntField(default=0)
    due_at = fields.DatetimeField()
    error = fields.TextField(null=True)
    created_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)
    sent_at: Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        app = "directory"
        table = "account_mail"


class ApiToken(Model):
    """A token with which a program acts for a person in one company, with some of their rights; only its keyed digest is kept.

    It goes with its person and with its company.
    """

    id: Field[UUID] = _id()
    account = _reference("Account", fields.CASCADE)
    company = _reference("Company", fields.CASCADE)
    name = fields.CharField(max_length=100)
    digest = fields.BinaryField()
    permissions: Field[list[str]] = ArrayField("TEXT")
    is_read_only = fields.BooleanField()
    expires_at = fields.DatetimeField()
    last_used_at: Field[datetime | None] = fields.DatetimeField(null=True)
    created_at: Field[datetime] = fields.DatetimeField(auto_now_add=True)
    ended_at: Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        app = "directory"
        table = "api_token"
        indexes = (Index(fields=("account_id",)), Index(fields=("company_id",)))
