"""Products and categories for tests, made through the API with sensible defaults."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tests.client import Api, Body

PRODUCT = """
  id sku name description kind isArchived version
  category { id path } unit { id code } salesPrice { amount currency } salesTax { code } effectiveSalesTax { code }
  barcodes { code quantity } onHand reserved available
"""

CREATE = f"""
mutation ($input: ProductCreateInput!) {{ productCreate(input: $input) {{
  product {{ {PRODUCT} }} errors {{ code message path details }}
}} }}
"""

CATEGORY = """
  id name path isArchived version productCount parent { id }
  incomeAccount { code } salesTax { code } effectiveIncomeAccount { code } effectiveSalesTax { code }
"""

CATEGORY_CREATE = f"""
mutation ($input: ProductCategoryCreateInput!) {{ productCategoryCreate(input: $input) {{
  productCategory {{ {CATEGORY} }} errors {{ code message path details }}
}} }}
"""


def new_product(name: str = "Lamp", sales_price: str = "20.00", **given: Any) -> Body:
    """Describe a new product."""
    return {"idempotencyKey": str(uuid4()), "name": name, "salesPrice": sales_price} | given


async def product(api: Api, name: str = "Lamp", sales_price: str = "20.00", **given: Any) -> Body:
    """Add goods and return them."""
    made: Body = (await api.ok(CREATE, input=new_product(name, sales_price, **given)))["productCreate"]["product"]
    return made


async def category(api: Api, name: str, parent: Body | None = None, **given: Any) -> Body:
    """Add a category and return it."""
    wanted = {"idempotencyKey": str(uuid4()), "name": name, "parentId": parent["id"] if parent else None} | given
    made: Body = (await api.ok(CATEGORY_CREATE, input=wanted))["productCategoryCreate"]["productCategory"]
    return made


async def tax(api: Api, code: str) -> str:
    """Return the id of the company's tax with this code."""
    taxes: list[Body] = (await api.ok("{ taxes { id code } }"))["taxes"]
    return next(str(each["id"]) for each in taxes if each["code"] == code)


async def account(api: Api, code: str) -> Body:
    """Return the company's account with this code."""
    document = "query ($code: String!) { accounts(first: 1, where: { code: { eq: $code } }) { nodes { id code name kind version } } }"
    found: list[Body] = (await api.ok(document, code=code))["accounts"]["nodes"]
    return found[0]
