"""Reads rows for the API: one page of a listing, rows by their ids, rows by their parents; it knows SQL and nothing of GraphQL."""

from app.resolvers.kit.access import OwnRows, Reader, only_of, read_as
from app.resolvers.kit.condition import Condition, Every, Not, Operator, Some, Test, Values, comparison_sql, excludes_zero
from app.resolvers.kit.cursor import BadCursor
from app.resolvers.kit.listing import Columns, Listing, Row, joined_name
from app.resolvers.kit.page import Page, PageRequest, PageWish, page
from app.resolvers.kit.rows import row_by_id, rows_by_id, rows_by_parent, rows_of
from app.resolvers.kit.text import NODE, Place, RowsOf, Selection, Text, Written

__all__ = [
    "NODE",
    "BadCursor",
    "Columns",
    "Condition",
    "Every",
    "Listing",
    "Not",
    "Operator",
    "OwnRows",
    "Page",
    "PageRequest",
    "PageWish",
    "Place",
    "Reader",
    "Row",
    "RowsOf",
    "Selection",
    "Some",
    "Test",
    "Text",
    "Values",
    "Written",
    "comparison_sql",
    "excludes_zero",
    "joined_name",
    "only_of",
    "page",
    "read_as",
    "row_by_id",
    "rows_by_id",
    "rows_by_parent",
    "rows_of",
]
