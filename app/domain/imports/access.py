"""Who may see which imports: everybody their own, and those of others with the right to read what was imported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.work import JobKind

READ: Final = "imports.job:read"
RECORDS: Final[Mapping[JobKind, str]] = {
    JobKind.IMPORT_PRODUCTS: "catalog.product:read",
    JobKind.IMPORT_CUSTOMERS: "parties.customer:read",
}
"""What it takes besides to see another's import of a kind: its faults and its file of results say what stands in the records."""
