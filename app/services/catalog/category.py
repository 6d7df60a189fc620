"""Product categories: a tree in which every branch hands its account and tax down, and which never becomes a circle (PRD-5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from asyncpg import Record

from app.domain.catalog import CATEGORY_DEPTH_MAX, CATEGORY_PATH_LENGTH_MAX, CATEGORY_PATH_SEPARATOR
from app.domain.refusal import Code, Faults, Refused
from app.models.catalog import ProductCategory
from app.services import idempotency, rows
from app.services.actor import Actor
from app.services.catalog.checks import check_tax_and_account
from app.services.transaction import require_transaction, use_case
from app.services.unique import refused_when_taken
from app.tenancy import database


@dataclass(frozen=True, slots=True)
class NewCategory:
    """A category to add; without a parent it stands at the top of the tree."""

    name: str
    parent_id: UUID | None = None
    income_account_id: UUID | None = None
    sales_tax_id: UUID | None = None


@use_case("catalog.category:create")
async def create(actor: Actor, idempotency_key: UUID, given: NewCategory) -> UUID:
    """Add a category once per key and return its id."""
    done = await idempotency.claim("catalog.category:create", idempotency_key, given)
    if not done.is_repeat:
        await add_category(done.entity_id, given)
    return done.entity_id


async def add_category(category_id: UUID, given: NewCategory) -> None:
    """Add a category under this id, inside the transaction of whatever needs it."""
    require_transaction()
    await _lock_tree()
    checked = await _checked(asdict(given), None)
    with _refused_when_taken(checked["name"]):
        await rows.insert(ProductCategory, [{"id": category_id, **checked, "is_archived": False}])


@use_case("catalog.category:update")
async def update(actor: Actor, category_id: UUID, expected_version: int, changes: Mapping[str, Any]) -> None:
    """Rename a category, move it with everything below it, or change what it hands down; its products stay in it."""
    await _lock_tree()
    known = await rows.lock(ProductCategory, category_id, expected_version, thing="category")
    checked = await _checked(changes, known)
    different = {name: value for name, value in checked.items() if value != known[name]}
    if not different:
        return
    with _refused_when_taken(str(checked.get("name", known["name"]))):
        await rows.update(ProductCategory, category_id, expected_version, different, thing="category")
    if "path" in different:
        await _rewrite_paths_below(known, different["path"])


@use_case("catalog.category:archive")
async def archive(actor: Actor, category_id: UUID, expected_version: int) -> None:
    """Put no more products into a category; refused while one that is still sold, or a category in use, is in it."""
    await _lock_tree()
    known = await rows.lock(ProductCategory, category_id, expected_version, thing="category")
    if known["is_archived"]:
        return
    used = await database.fetchrow(
        "SELECT (SELECT count(*) FROM product WHERE category_id = $1 AND NOT is_archived) AS products,"
        " (SELECT count(*) FROM product_category WHERE parent_id = $1 AND NOT is_archived) AS categories",
        category_id,
    )
    assert used is not None, "two counts are one row"
    if used["products"] or used["categories"]:
        message = (
            f"{known['path']} still holds {used['products']} products and {used['categories']} categories. Move or archive them first."
        )
        raise Refused(Code.IN_USE, message, ("id",), dict(used))
    await rows.update(ProductCategory, category_id, expected_version, {"is_archived": True}, thing="category")


@use_case("catalog.category:restore")
async def restore(actor: Actor, category_id: UUID, expected_version: int) -> None:
    """Use an archived category again; what it stands in must be in use."""
    await _lock_tree()
    known = await rows.lock(ProductCategory, category_id, expected_version, thing="category")
    if not known["is_archived"]:
        return
    if await database.fetchval("SELECT is_archived FROM product_category WHERE id = $1", known["parent_id"]):
        raise Refused(Code.ARCHIVED, "The category that this one stands in has been archived. Restore that one first.", ("id",))
    await rows.update(ProductCategory, category_id, expected_version, {"is_archived": False}, thing="category")


async def _lock_tree() -> None:
    """Let one change of the tree run at a time: two moves that are right each on its own could make a circle together."""
    await database.execute("SELECT pg_advisory_xact_lock(hashtext('product_category'))")


async def _checked(given: Mapping[str, Any], known: Record | None) -> dict[str, Any]:
    """Give the values with the path that follows from them, or refuse everything that is wrong with them."""
    faults = Faults()
    checked = dict(given)
    if "name" in checked:
        if checked["name"] is None:
            faults.add(Code.REQUIRED, "A category needs a name.", "name")
            faults.raise_if_any()
        checked["name"] = checked["name"].strip()
    await check_tax_and_account(checked, faults)
    name: str = checked["name"] if "name" in checked or known is None else known["name"]
    parent_id = checked.get("parent_id", known["parent_id"] if known is not None else None)
    if "name" in checked or "parent_id" in checked:
        checked["path"] = await _path(name, parent_id, known, faults)
    if await database.fetchval(
        "SELECT EXISTS (SELECT FROM product_category WHERE parent_id IS NOT DISTINCT FROM $1 AND lower(name) = lower($2)"
        " AND id IS DISTINCT FROM $3)",
        parent_id,
        name,
        known["id"] if known is not None else None,
    ):
        faults.add(Code.DUPLICATE, _taken(name), "name")
    faults.raise_if_any()
    return checked


async def _path(name: str, parent_id: UUID | None, known: Record | None, faults: Faults) -> str:
    """Give the path of a category at its place, or note why it cannot stand there."""
    above: Record | None = None
    if parent_id is not None:
        above = await database.fetchrow(
            "WITH RECURSIVE line AS (SELECT id, parent_id FROM product_category WHERE id = $1"
            " UNION ALL SELECT upper.id, upper.parent_id FROM line JOIN product_category upper ON upper.id = line.parent_id)"
            " SELECT path, is_archived, (SELECT array_agg(id) FROM line) AS line FROM product_category WHERE id = $1",
            parent_id,
        )
        if above is None:
            faults.add(Code.NOT_FOUND, "This category does not exist.", "parentId")
        elif known is not None and known["id"] in above["line"]:
            faults.add(Code.CYCLE, f"{known['name']} cannot stand in {above['path']}, which is the same or lies below it.", "parentId")
        elif above["is_archived"] and (known is None or known["parent_id"] != parent_id):
            faults.add(Code.ARCHIVED, f"{above['path']} has been archived. Restore it first, or choose another category.", "parentId")
    path = above["path"] + CATEGORY_PATH_SEPARATOR + name if above is not None else name
    below = await database.fetchrow(
        "WITH RECURSIVE branch AS (SELECT id, path, 1 AS depth FROM product_category WHERE id = $1"
        " UNION ALL SELECT lower.id, lower.path, branch.depth + 1 FROM branch JOIN product_category lower ON lower.parent_id = branch.id)"
        " SELECT coalesce(max(depth), 1) AS depth, coalesce(max(length(path)), 0) AS length FROM branch",
        known["id"] if known is not None else None,
    )
    assert below is not None, "an aggregate has one row"
    depth = (len(above["line"]) if above is not None else 0) + below["depth"]
    length = len(path) + below["length"] - (len(known["path"]) if known is not None else 0)
    if depth > CATEGORY_DEPTH_MAX:
        faults.add(Code.TOO_MANY, f"Categories stand in each other at most {CATEGORY_DEPTH_MAX} deep.", "parentId")
    if length > CATEGORY_PATH_LENGTH_MAX:
        message = f"The names from the top of the tree down have together at most {CATEGORY_PATH_LENGTH_MAX} characters."
        faults.add(Code.TOO_LONG, message, "name")
    return path


async def _rewrite_paths_below(known: Record, path: str) -> None:
    await database.execute(
        "WITH RECURSIVE branch AS (SELECT id FROM product_category WHERE parent_id = $1"
        " UNION ALL SELECT lower.id FROM branch JOIN product_category lower ON lower.parent_id = branch.id)"
        " UPDATE product_category SET path = $2 || substr(path, $3) FROM branch WHERE product_category.id = branch.id",
        known["id"],
        path,
        len(known["path"]) + 1,
    )


def _taken(name: str) -> str:
    return f"There is already a category “{name}” at this place."


def _refused_when_taken(name: str) -> Any:
    return refused_when_taken({"product_category_path": (_taken(name), "name")})
