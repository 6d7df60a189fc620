"""What a feature's schema is made of: import everything from here. `docs/adding-a-module.md` shows a whole feature."""

from strawberry import UNSET, Maybe, input, lazy, type  # noqa: A004 (used as kit.type and kit.input)

from app.schema.kit.connection import connection
from app.schema.kit.context import Asking, Context, Info
from app.schema.kit.errors import Problem, ProtocolCode, bad_request, forbidden, unauthenticated
from app.schema.kit.fields import DENY, MASK, SIGNED_IN, OnDenied, batch, column, embedded, money, nested, relation
from app.schema.kit.inputs import given, items, number, text, values
from app.schema.kit.limits import (
    CODE_LENGTH_MAX,
    EMAIL_LENGTH_MAX,
    LINES_MAX,
    LIST_MAX,
    NAME_LENGTH_MAX,
    NOTE_LENGTH_MAX,
)
from app.schema.kit.permission import right
from app.schema.kit.roots import ANYWHERE, BARE, COMPANY, argument, entity, mutation, outcome, payload, query, selected, subscription, wants
from app.schema.kit.scalars import ID, JSON
from app.schema.kit.values import Direction, Money, PageInfo, UserError, UserErrorCode, described
from app.schema.kit.where import BooleanOp, DateOp, DateTimeOp, DecimalOp, Filter, IdOp, IntOp, StringOp, enum_op

__all__ = [
    "ANYWHERE",
    "BARE",
    "CODE_LENGTH_MAX",
    "COMPANY",
    "DENY",
    "EMAIL_LENGTH_MAX",
    "ID",
    "JSON",
    "LINES_MAX",
    "LIST_MAX",
    "MASK",
    "NAME_LENGTH_MAX",
    "NOTE_LENGTH_MAX",
    "SIGNED_IN",
    "UNSET",
    "Asking",
    "BooleanOp",
    "Context",
    "DateOp",
    "DateTimeOp",
    "DecimalOp",
    "Direction",
    "Filter",
    "IdOp",
    "Info",
    "IntOp",
    "Maybe",
    "Money",
    "OnDenied",
    "PageInfo",
    "Problem",
    "ProtocolCode",
    "StringOp",
    "UserError",
    "UserErrorCode",
    "argument",
    "bad_request",
    "batch",
    "column",
    "connection",
    "described",
    "embedded",
    "entity",
    "enum_op",
    "forbidden",
    "given",
    "input",
    "items",
    "lazy",
    "money",
    "mutation",
    "nested",
    "number",
    "outcome",
    "payload",
    "query",
    "relation",
    "right",
    "selected",
    "subscription",
    "text",
    "type",
    "unauthenticated",
    "values",
    "wants",
]
