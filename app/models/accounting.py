"""The general ledger: the chart of accounts, fiscal years, taxes, entries and their lines."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from app.domain.accounting.account import AccountKind
from app.domain.accounting.journal import AccountPurpose, JournalEntryKind
from app.domain.catalog import TaxCategory
from app.models.base import CODE_LENGTH_MAX, Editable, Identified, choice, exact, reference, text


class Account(Editable):
    """An account of the chart; a group collects others and takes no postings."""

    code = text(CODE_LENGTH_MAX, unique=True)
    name = text()
    kind = choice(AccountKind)
    parent = reference("Account", null=True)
    is_group = fields.BooleanField(default=False)
    is_archived = fields.BooleanField(default=False)

    class Meta:
        app = "tenant"
        table = "account"
        indexes = (Index(fields=("parent_id",)), Index(fields=("name", "id")))


class AccountDefault(Model):
    """The account that documents use for a purpose when nothing nearer names one."""

    purpose = fields.CharEnumField(AccountPurpose, description="", max_length=24, primary_key=True)
    account = reference("Account")

    class Meta:
        app = "tenant"
        table = "account_default"


class FiscalYear(Identified):
    """A year of the books, named by the calendar year in which it starts; years never overlap."""

    name = text(CODE_LENGTH_MAX, unique=True)
    starts_on = fields.DateField()
    ends_on = fields.DateField()

    class Meta:
        app = "tenant"
        table = "fiscal_year"


class Tax(Editable):
    """A sales tax: its rate is a fraction."""

    code = text(CODE_LENGTH_MAX, unique=True)
    name = text()
    rate = exact()
    category = choice(TaxCategory)
    account = reference("Account", null=True)
    is_active = fields.BooleanField(default=True)
    position = fields.IntField(default=0)

    class Meta:
        app = "tenant"
        table = "tax"


class JournalEntry(Identified):
    """A balanced entry: it is never changed, only answered by another."""

    kind = choice(JournalEntryKind)
    on = fields.DateField()
    recorded_at = fields.DatetimeField(auto_now_add=True)
    description = text()
    document_id = fields.UUIDField(null=True)
    reverses = reference("JournalEntry", null=True)

    class Meta:
        app = "tenant"
        table = "journal_entry"
        indexes = (
            Index(fields=("document_id",)),
            Index(fields=("on", "id")),
            Index(fields=("recorded_at", "id")),
            Index(fields=("kind", "recorded_at", "id")),
        )


class JournalLine(Identified):
    """One side of an entry in the base currency, with the document's own amount beside it."""

    entry = reference("JournalEntry")
    position = fields.IntField()
    on = fields.DateField()
    account = reference("Account")
    party = reference("Party", null=True)
    tax = reference("Tax", null=True)
    debit = exact()
    credit = exact()
    currency = text(3)
    amount = exact()
    due_on = fields.DateField(null=True)
    description = text()

    class Meta:
        app = "tenant"
        table = "journal_line"
        unique_together = (("entry", "position"),)
        indexes = (Index(fields=("account_id", "on")), Index(fields=("party_id", "account_id")))
