"""Who may what in a new company."""

from __future__ import annotations

from app.services.identity.roles import ADMIN, MANAGER, USER, built_in

RIGHTS = (
    "accounting.account:read",
    "accounting.report:read",
    "api.explorer:use",
    "catalog.product.cost:read",
    "catalog.product:read",
    "catalog.product:update",
    "identity.member:update",
    "invoicing.invoice:post",
    "invoicing.invoice:read",
    "parties.customer:create",
    "payments.payment:create",
    "sales.order.margin:read",
    "sales.order:confirm",
    "stock.move:adjust",
    "stock.move:read",
)


def test_the_founders_role_comes_first_and_may_everything() -> None:
    roles = built_in(RIGHTS)

    assert list(roles) == [ADMIN, MANAGER, USER]
    assert roles[ADMIN] == set(RIGHTS)


def test_a_manager_may_everything_that_is_business() -> None:
    assert set(RIGHTS) - built_in(RIGHTS)[MANAGER] == {"api.explorer:use", "identity.member:update"}


def test_a_user_sells_and_reads_without_costs_margins_and_books() -> None:
    assert built_in(RIGHTS)[USER] == {
        "catalog.product:read",
        "invoicing.invoice:read",
        "parties.customer:create",
        "sales.order:confirm",
        "stock.move:read",
    }
