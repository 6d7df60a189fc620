"""Who the company is: its names, address, numbers and bank account, as they stand on its documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from app.domain import calendar, money
from app.domain.company import checked_bic, checked_iban, checked_website
from app.domain.parties import PAYMENT_TERM_DAYS_MAX, checked_country, checked_email, checked_language, checked_tax_number
from app.domain.refusal import Code, Faults, Refused
from app.services.actor import Actor
from app.services.company.steps import change_profile, lock_profile
from app.services.transaction import use_case
from app.tenancy import database

_REQUIRED: Final = ("name", "country", "currency", "zone", "language", "payment_term_days")
# Where customers pay to: whoever changes it could have their money.
_BANK: Final = ("bank_name", "iban", "bic", "bank_account")
_CHECKS: Final[Mapping[str, Callable[..., str]]] = {
    "country": checked_country,
    "language": checked_language,
    "iban": checked_iban,
    "bic": checked_bic,
    "website": checked_website,
}


@use_case("company.profile:write")
async def update(actor: Actor, expected_version: int, changes: Mapping[str, Any], prove: Callable[[], None]) -> None:
    """Change what is given of the profile; everything that is wrong with it is refused at once.

    The currency of the books stays once there is anything in it (TEN-8). Before the bank account changes, `prove` refuses whoever has
    not shown lately who they are.
    """
    known = await lock_profile(expected_version)
    faults = Faults()
    checked: dict[str, Any] = {name: value.strip() if isinstance(value, str) else value for name, value in changes.items()}
    for name in _REQUIRED:
        if name in checked and checked[name] in (None, ""):
            faults.add(Code.REQUIRED, "This cannot be taken away, only changed.", name)
            del checked[name]
    for name, check in _CHECKS.items():
        if name in checked:
            _take(faults, checked, name, check, checked[name], name)
    if checked.get("email"):
        _take(faults, checked, "email", checked_email, checked["email"], "email")
    if checked.get("tax_number"):
        country = checked.get("country", known["country"])
        _take(faults, checked, "tax_number", checked_tax_number, checked["tax_number"], country, "tax_number")
    if "zone" in checked and not calendar.is_zone(checked["zone"]):
        faults.add(Code.INVALID, "A time zone is given by its name, such as Europe/Berlin.", "zone")
    if "payment_term_days" in checked and not 0 <= checked["payment_term_days"] <= PAYMENT_TERM_DAYS_MAX:
        faults.add(Code.OUT_OF_RANGE, f"A payment term has between 0 and {PAYMENT_TERM_DAYS_MAX} days.", "payment_term_days")
    if checked.get("currency", known["currency"]) != known["currency"]:
        await _check_currency(checked["currency"], known["currency"], faults)
    faults.raise_if_any()
    if any(checked.get(name, known[name]) != known[name] for name in _BANK):
        prove()
    await change_profile(known, checked)


async def _check_currency(wanted: str, present: str, faults: Faults) -> None:
    if not money.is_currency(wanted):
        faults.add(Code.INVALID, "A currency is given by its three letters, such as EUR.", "currency")
        return
    # An entry that is being posted holds this lock shared until it commits: it is seen here, or it sees the new currency.
    await database.execute("SELECT pg_advisory_xact_lock(hashtext('base currency'))")
    if await database.fetchval(
        "SELECT EXISTS (SELECT FROM journal_entry) OR EXISTS (SELECT FROM sales_order) OR EXISTS (SELECT FROM invoice)"
        " OR EXISTS (SELECT FROM payment)"
    ):
        message = (
            f"The books are kept in {present} and have entries or documents in it, so that it stays. Found another company for {wanted}."
        )
        faults.add(Code.IN_USE, message, "currency")


def _take(faults: Faults, checked: dict[str, Any], name: str, check: Callable[..., str], *given: Any) -> None:
    try:
        checked[name] = check(*given)
    except Refused as refused:
        faults.take(refused)
