"""What orders add up to: the worked examples of tax, rounding and discounts, in list and form alike."""

from __future__ import annotations

import pytest

from tests.client import Api, Body
from tests.factories.catalog import product, tax
from tests.factories.company import Founded
from tests.factories.parties import customer
from tests.factories.sales import CREATE, UPDATE, line, make_order, new_order, order_now, round_per_line, step_of, tax_at

LIST = "{ salesOrders(first: 100) { nodes { id net { amount } tax { amount } total { amount } } sums { total { amount } } } }"
JAPAN = {"country": "JP", "currency": "JPY", "zone": "Asia/Tokyo"}
KUWAIT = {"country": "KW", "currency": "KWD", "zone": "Asia/Kuwait"}


def figures(order: Body) -> tuple[str, str, str]:
    return order["net"]["amount"], order["tax"]["amount"], order["total"]["amount"]


def nets(order: Body) -> list[str]:
    return [each["net"]["amount"] for each in order["lines"]]


def rows(order: Body) -> list[tuple[str, str, str]]:
    return [(row["rate"], row["base"]["amount"], row["amount"]["amount"]) for row in order["taxRows"]]


@pytest.mark.behaviour("T-01")
async def test_tax_per_document_or_per_line_and_no_saved_order_changes(api: Api, founded: Founded) -> None:
    seven = await tax(api, "U7")
    lines = [line(None, "1", "1.10", taxId=seven) for _ in range(3)]

    per_document = await make_order(api, *lines)
    assert (figures(per_document), rows(per_document)) == (("3.30", "0.23", "3.53"), [("0.07", "3.30", "0.23")])

    await round_per_line(founded)
    per_line = await make_order(api, *lines)
    assert (figures(per_line), rows(per_line)) == (("3.30", "0.24", "3.54"), [("0.07", "3.30", "0.24")])

    assert await order_now(api, per_document) == per_document
    noted = (await api.ok(UPDATE, input=step_of(per_document, note="Call first")))["salesOrderUpdate"]["salesOrder"]
    assert (figures(noted), noted["lines"]) == (figures(per_document), per_document["lines"])
    listed = {each["id"]: figures(each) for each in (await api.ok(LIST))["salesOrders"]["nodes"]}
    assert listed == {per_document["id"]: ("3.30", "0.23", "3.53"), per_line["id"]: ("3.30", "0.24", "3.54")}


INCLUDED: list[tuple[list[str], str, tuple[str, str, str], list[str]]] = [
    (["379.00", "379.00"], "0.21", ("626.45", "131.55", "758.00"), ["313.23", "313.22"]),
    (["90.00", "55.00"], "0.05", ("138.10", "6.90", "145.00"), ["85.72", "52.38"]),
    (["1.10", "1.10", "1.10"], "0.05", ("3.14", "0.16", "3.30"), ["1.05", "1.05", "1.04"]),
    (["69.99"], "0.20", ("58.33", "11.66", "69.99"), ["58.33"]),
    (["8.01"], "0.20", ("6.68", "1.33", "8.01"), ["6.68"]),
    (["11.90", "2.80"], "0.21", ("12.15", "2.55", "14.70"), ["9.84", "2.31"]),
]


@pytest.mark.behaviour("T-02")
async def test_prices_that_include_tax(api: Api, founded: Founded) -> None:
    buyer = await customer(api)
    taxes = {rate: await tax_at(founded, rate) for rate in ("0.05", "0.20", "0.21")}

    for prices, rate, expected, expected_nets in INCLUDED:
        lines = [line(None, "1", price, taxId=taxes[rate]) for price in prices]
        made = await make_order(api, *lines, customer=buyer, pricesIncludeTax=True)
        assert (figures(made), nets(made)) == (expected, expected_nets)
        assert rows(made) == [(rate, expected[0], expected[1])]
        assert [each["total"]["amount"] for each in made["lines"]] == prices

    await round_per_line(founded)
    lines = [line(None, "1", "379.00", taxId=taxes["0.21"]) for _ in range(2)]
    assert figures(await make_order(api, *lines, customer=buyer, pricesIncludeTax=True)) == ("626.44", "131.56", "758.00")


@pytest.mark.behaviour("T-02", "T-04")
@pytest.mark.parametrize("founded", [JAPAN], indirect=True)
async def test_yen_have_no_decimals(api: Api, founded: Founded) -> None:
    ten = await tax_at(founded, "0.10")

    made = await make_order(api, line(None, "1", "50000", taxId=ten), pricesIncludeTax=True)
    refused = await api.refused(CREATE, input=new_order(made["customer"], line(None, "1", "50000", taxId=ten), discount="0.5"))

    assert figures(made) == ("45455", "4545", "50000")
    assert (nets(made), rows(made), made["discount"]) == (["45455"], [("0.10", "45455", "4545")], {"amount": "0"})
    assert [(error["path"], error["code"]) for error in refused] == [(["discount"], "INVALID")]


@pytest.mark.behaviour("T-04")
@pytest.mark.parametrize("founded", [KUWAIT], indirect=True)
async def test_dinars_have_three_decimals(api: Api, founded: Founded) -> None:
    made = await make_order(api, line(None, "3", "0.333", taxId=await tax_at(founded, "0.05")))

    assert figures(made) == ("0.999", "0.050", "1.049")


@pytest.mark.behaviour("T-03", "SAL-16")
async def test_the_base_is_rounded_before_the_tax(api: Api, founded: Founded) -> None:
    buyer, rate = await customer(api), await tax_at(founded, "0.22")
    discounted = line(None, "16", "348.35", discountRate="0.04", taxId=rate)
    square = line(None, "12.12", "12.12", taxId=rate)

    for _ in ("document", "line"):
        assert figures(await make_order(api, discounted, customer=buyer)) == ("5350.66", "1177.15", "6527.81")
        assert (await make_order(api, square, square, customer=buyer))["net"]["amount"] == "293.78"
        await round_per_line(founded)


@pytest.mark.behaviour("T-07", "SAL-16")
async def test_a_discount_on_the_whole_is_shared_over_the_lines(api: Api, founded: Founded) -> None:
    made = await make_order(api, *(line(None, "1", price) for price in ("33.33", "33.33", "33.34")), discount="10.00")

    assert (nets(made), figures(made)) == (["30.00", "30.00", "30.00"], ("90.00", "17.10", "107.10"))
    assert made["discount"] == {"amount": "10.00"}

    seven = await tax(api, "U7")
    mixed = [line(None, "1", "100.00"), line(None, "1", "50.00", taxId=seven), line(None, "1", "50.00", discountRate="0.1", taxId=seven)]
    shared = await make_order(api, *mixed, discount="19.50", customer=made["customer"])
    assert (nets(shared), rows(shared)) == (["90.00", "45.00", "40.50"], [("0.19", "90.00", "17.10"), ("0.07", "85.50", "5.99")])


@pytest.mark.behaviour("T-08")
async def test_lines_of_both_signs_and_two_rates(api: Api, founded: Founded) -> None:
    high, low = await tax_at(founded, "0.21"), await tax_at(founded, "0.09")
    lines = [line(None, "1", "100.00", taxId=high), line(None, "1", "50.00", taxId=low), line(None, "-1", "20.00", taxId=high)]

    made = await make_order(api, *lines)

    assert rows(made) == [("0.21", "80.00", "16.80"), ("0.09", "50.00", "4.50")]
    assert figures(made) == ("130.00", "21.30", "151.30")
    (error,) = await api.refused(CREATE, input=new_order(made["customer"], line(None, "-1", "20.00")))
    assert (error["path"], error["code"]) == (["lines"], "OUT_OF_RANGE")


async def test_the_list_adds_up_the_whole_list(api: Api) -> None:
    lamp = await product(api)
    for quantity in ("1", "2"):
        await make_order(api, line(lamp, quantity))

    found = await api.ok("{ salesOrders(first: 1) { nodes { number } sums { net { amount } tax { amount } total { amount } } } }")

    assert found["salesOrders"] == {
        "nodes": [{"number": "SO-00002"}],
        "sums": {"net": {"amount": "60.00"}, "tax": {"amount": "11.40"}, "total": {"amount": "71.40"}},
    }
