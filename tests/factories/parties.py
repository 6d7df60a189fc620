"""Customers for tests, made through the API with sensible defaults."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tests.client import Api, Body

CUSTOMER = """
  id number name email phone taxNumber language paymentTermDays note isArchived version
  address { street postalCode city region country }
"""

CREATE = f"""
mutation ($input: CustomerCreateInput!) {{ customerCreate(input: $input) {{
  customer {{ {CUSTOMER} }} errors {{ code message path details }}
}} }}
"""


def new_customer(name: str = "Corner Shop", **given: Any) -> Body:
    """Describe a new customer."""
    return {"idempotencyKey": str(uuid4()), "name": name} | given


async def customer(api: Api, name: str = "Corner Shop", **given: Any) -> Body:
    """Add a customer and return it."""
    made: Body = (await api.ok(CREATE, input=new_customer(name, **given)))["customerCreate"]["customer"]
    return made
