"""How legal numbers are written: a series' pattern and digits. What was numbered stays, and no number comes twice (INV-4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.accounting.series import DIGITS_MAX, DIGITS_USUAL, SERIES, checked_pattern, prefix_of, usual_pattern
from app.domain.refusal import Code, Faults, NotFound, Refused
from app.models.company import SeriesPattern
from app.services import rows
from app.services.accounting.steps import claim_prefix
from app.services.actor import Actor
from app.services.transaction import use_case
from app.tenancy import database


@use_case("company.number:write")
async def set_pattern(actor: Actor, expected_version: int | None, code: str, pattern: str, digits: int) -> None:
    """Write a series another way from its next number on; the count goes on where it is.

    Numbers that are being drawn are waited for, and those that follow are drawn the new way.
    """
    if code not in SERIES:
        raise NotFound("series", ("code",))
    faults = Faults()
    try:
        pattern = checked_pattern(pattern, "pattern")
    except Refused as refused:
        faults.take(refused)
    if not 1 <= digits <= DIGITS_MAX:
        faults.add(Code.OUT_OF_RANGE, f"A number has between 1 and {DIGITS_MAX} digits.", "digits")
    faults.raise_if_any()
    await database.execute("SELECT pg_advisory_xact_lock(hashtext('series ' || $1))", code)
    found = await database.fetchrow("SELECT * FROM series_pattern WHERE code = $1 FOR UPDATE", code)
    known: Mapping[str, Any] = (
        dict(found) if found is not None else {"id": None, "version": 1, "pattern": usual_pattern(code), "digits": DIGITS_USUAL}
    )
    if known["version"] != (expected_version or 1):
        await rows.refuse_stale(SeriesPattern, known["id"], expected_version or 1, thing="series")
    if (known["pattern"], known["digits"]) == (pattern, digits):
        return
    counters = await database.fetch(
        "SELECT s.id, s.fiscal_year_id, y.name FROM series s JOIN fiscal_year y ON y.id = s.fiscal_year_id WHERE s.code = $1"
        " ORDER BY s.id FOR UPDATE OF s",
        code,
    )
    for counter in counters:
        prefix = prefix_of(pattern, counter["name"])
        await claim_prefix(prefix, code, counter["fiscal_year_id"], "pattern")
        await database.execute("UPDATE series SET prefix = $2, digits = $3 WHERE id = $1", counter["id"], prefix, digits)
    if found is None:
        # The usual way was version 1, though nobody had written it down.
        await rows.insert(SeriesPattern, [{"code": code, "pattern": pattern, "digits": digits, "version": 2}])
    else:
        await rows.update(SeriesPattern, known["id"], known["version"], {"pattern": pattern, "digits": digits}, thing="series")
