"""Every country's template founds a company in which goods come in, are sold, invoiced and paid, and the books add up (TEN-7)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.accounting.account import AccountKind
from app.domain.accounting.journal import AccountPurpose
from app.domain.catalog import TaxCategory
from app.services.setup import generic
from app.services.setup.company import TEMPLATES
from app.services.setup.template import CountryTemplate
from tests.client import Api
from tests.scenarios.documents import CONFIRM, CUSTOMER, DELIVER, DRAFT, ORDER_CREATE, PAY, POST, PRODUCT, RECEIVE
from tests.scenarios.test_order_to_cash import books, do

D = Decimal
EVERY = {**TEMPLATES, "": generic.TEMPLATE}
# What documents need of an account that they post to for a purpose.
KINDS = {
    AccountPurpose.RECEIVABLE: AccountKind.RECEIVABLE,
    AccountPurpose.BANK: AccountKind.BANK,
    AccountPurpose.CASH: AccountKind.BANK,
    AccountPurpose.STOCK: AccountKind.STOCK,
    AccountPurpose.COGS: AccountKind.COGS,
    AccountPurpose.INCOME: AccountKind.INCOME,
    AccountPurpose.OPENING_EQUITY: AccountKind.EQUITY,
    AccountPurpose.STOCK_DIFFERENCE: AccountKind.EXPENSE,
}


@pytest.mark.parametrize("template", EVERY.values(), ids=[code or "generic" for code in EVERY])
def test_a_template_is_complete(template: CountryTemplate) -> None:
    by_code = {account.code: account for account in template.accounts}
    assert len(by_code) == len(template.accounts), "codes are unique"
    for account in template.accounts:
        assert account.below is None or by_code[account.below].is_group
    assert template.purposes.keys() == set(AccountPurpose)
    for purpose, code in template.purposes.items():
        assert (by_code[code].kind, by_code[code].is_group) == (KINDS[purpose], False), purpose
    assert len({tax.code for tax in template.taxes}) == len(template.taxes)
    for tax in template.taxes:
        assert (tax.rate > 0) == (tax.category is TaxCategory.STANDARD) == (tax.account is not None)
        assert tax.account is None or by_code[tax.account].kind is AccountKind.TAX
    assert {AccountKind.PAYABLE, AccountKind.EXPENSE, AccountKind.LIABILITY} <= {account.kind for account in template.accounts}
    assert template.fiscal_year_start_month in range(1, 13)


def test_taxes_are_those_of_the_law() -> None:
    rates = {code: [tax.rate for tax in template.taxes if tax.rate > 0] for code, template in TEMPLATES.items()}
    assert rates == {
        "DE": [D("0.19"), D("0.07")],
        "FR": [D("0.20"), D("0.10"), D("0.055"), D("0.021")],
        "GB": [D("0.20"), D("0.05")],
        "US": [D("0.08")],
    }
    # Nobody in the United States charges a tax that they have not set up.
    assert TEMPLATES["US"].taxes[0].rate == 0


@pytest.mark.behaviour("TEN-7")
@pytest.mark.parametrize(
    ("founded", "tax", "total"),
    [
        ({"country": "DE"}, "11.40", "71.40"),
        ({"country": "FR", "zone": "Europe/Paris"}, "12.00", "72.00"),
        ({"country": "GB", "currency": "GBP", "zone": "Europe/London"}, "12.00", "72.00"),
        ({"country": "US", "currency": "USD", "zone": "America/New_York"}, "0.00", "60.00"),
        ({"country": "CH", "currency": "CHF", "zone": "Europe/Zurich"}, "12.00", "72.00"),
    ],
    indirect=["founded"],
    ids=["DE", "FR", "GB", "US", "generic"],
)
async def test_a_company_of_the_country_sells_and_is_paid(api: Api, tax: str, total: str) -> None:
    customer = (await do(api, CUSTOMER, name="Corner Shop"))["customer"]
    lamp = (await do(api, PRODUCT, name="Lamp", salesPrice="20.00"))["product"]
    await do(api, RECEIVE, productId=lamp["id"], quantity="10", unitCost="12.00")
    order = (await do(api, ORDER_CREATE, customerId=customer["id"], lines=[{"productId": lamp["id"], "quantity": "3"}]))["salesOrder"]
    assert (order["tax"]["amount"], order["total"]["amount"]) == (tax, total)
    order = (await do(api, CONFIRM, id=order["id"], expectedVersion=order["version"]))["salesOrder"]
    (delivery,) = order["deliveries"]
    await do(api, DELIVER, id=delivery["id"], expectedVersion=delivery["version"])
    version = (await api.ok("query ($id: ID!) { salesOrder(id: $id) { version } }", id=order["id"]))["salesOrder"]["version"]
    draft = (await do(api, DRAFT, orderId=order["id"], expectedVersion=version))["invoice"]
    invoice = (await do(api, POST, id=draft["id"], expectedVersion=draft["version"], sendMail=False))["invoice"]
    assert invoice["total"]["amount"] == total
    await do(api, PAY, customerId=customer["id"], amount=total, autoAllocate=True)

    taxed = {"TAX": f"-{tax}"} if D(tax) else {}
    assert await books(api) == {"BANK": total, "STOCK": "84.00", "EQUITY": "-120.00", "COGS": "36.00", "INCOME": "-60.00"} | taxed
