"""Two companies that have traded, each with records of every kind, and what must be known of them to put their ids into requests."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

from app.services.transaction import transaction
from app.tenancy import database, sessions
from app.tenancy.binding import use
from app.tenancy.database import directory
from tests.api.access import test_invitations as invitations
from tests.api.approvals import test_orders as approvals
from tests.api.approvals import test_steps as steps
from tests.api.identity.documents import API_TOKEN_CREATE
from tests.api.imports.conftest import START, Importing
from tests.client import Api
from tests.factories import catalog, company, invoicing, parties, payments, roles, sales, stock
from tests.factories.company import Founded
from tests.factories.trading import trade
from tests.rights.contract import Call, Path
from tests.workers.fixture import Worker

# What the name of a place does not say: whose ids it takes.
TABLES = {
    "copy_of": "role",
    "customer": "party",
    "category": "product_category",
    "order": "sales_order",
    "document": "sales_order",
    "export": "job",
    "notification": "event",
    "record": "sales_order",
}
# The column of a line that names its document, where that is not called as its table.
TABLES_BACK = {"sales_order": "order"}
# What can still be changed comes first, because there more of the other ids are looked at.
OPEN_STATES = ("DRAFT", "READY")
OPERATORS = ("where", "eq", "in", "and", "or", "not")
ROWS_MAX = 200
# A row of the directory is a company's or a person's.
OWNED = """
SELECT table_name, column_name FROM information_schema.columns
 WHERE table_schema = 'public' AND column_name IN ('company_id', 'account_id') ORDER BY column_name
"""

TABLES_OF = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1"

ApiOf = Callable[[str | None, str | None], Api]


@dataclass
class Stage:
    """A company with its founder, and its rows by table."""

    founded: Founded
    api: Api
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    @property
    def slug(self) -> str:
        """The company's address."""
        return self.founded.company.slug

    async def look(self) -> None:
        """Note all rows that have an id, those first that can still be changed."""
        async with use(self.founded.company):
            for table in await _tables():
                found = await database.fetch(f'SELECT to_jsonb(t) AS row FROM "{table}" t LIMIT {ROWS_MAX}')
                rows = [row for each in found if "id" in (row := orjson.loads(each["row"]))]
                self.rows[table] = sorted(
                    rows, key=lambda row: (row.get("state") not in OPEN_STATES, row.get("is_built_in", False), str(row["id"]))
                )
        whose = {"company_id": self.founded.company.id, "account_id": self.founded.founder.id}
        for owned in await directory.fetch(OWNED):
            table, column = owned["table_name"], owned["column_name"]
            self.rows[f"directory.{table}"] = [
                orjson.loads(row["row"])
                for row in await directory.fetch(f'SELECT to_jsonb(t) AS row FROM "{table}" t WHERE {column} = $1', whose[column])
            ]
        self.rows["directory.company"] = [{"id": whose["company_id"]}]

    def ids(self, table: str, count: int) -> list[str]:
        """Return ids of a table: the first ones, and the last."""
        found = [str(row["id"]) for row in self.rows.get(table, [])]
        return list(dict.fromkeys([*found[: count - 1], *found[-1:]])) if count > 1 else found[:1]

    def id_of(self, call: Call, path: Path) -> str | None:
        """Return an id of this company for a place."""
        table = self.table_of(call, path)
        above = table.removesuffix("_line")
        if above != table and above in self.rows:
            # A line goes with the document that is named beside it.
            document = self.rows[above][0]["id"]
            return next(str(row["id"]) for row in self.rows[table] if row[f"{TABLES_BACK.get(above, above)}_id"] == document)
        return next(iter(self.ids(table, 1)), None)

    def table_of(self, call: Call, path: Path) -> str:
        """Tell whose ids a place takes; a name that says it too little stands in TABLES."""
        names = [step for step in path if isinstance(step, str) and step not in OPERATORS]
        words = _snake(call.name).split("_")
        # A root field is about the records that its name begins with.
        own = next((found for n in range(len(words), 0, -1) if (found := self._table("_".join(words[:n])))), "")
        inside = next((step for step in reversed(names[:-1]) if step != "input"), None)
        match names[-1]:
            case "id" | "ids":
                found = f"{own}_line" if inside == "lines" else own
            case "lineId":
                found = f"{own}_line"
            case "parentId":
                found = own
            case name:
                found = self._table(_snake(name.removesuffix("Ids").removesuffix("Id"))) or ""
        assert found, f"whose ids does {'.'.join(map(str, path))} of {call.name} take? Say it in TABLES"
        return found

    def with_versions(self, values: Any) -> Any:
        """Set every expected version to that of the record that stands beside it."""
        if isinstance(values, list):
            return [self.with_versions(each) for each in values]
        if not isinstance(values, dict):
            return values
        found = {name: self.with_versions(each) for name, each in values.items()}
        if "expectedVersion" in found:
            named = {each for name, each in found.items() if name == "id" or name.endswith("Id")}
            rows = (row for rows in self.rows.values() for row in rows if str(row["id"]) in named)
            found["expectedVersion"] = next((row["version"] for row in rows if "version" in row), 1)
        return found

    async def digest(self) -> str:
        """Return a digest of everything in the company's database."""
        async with use(self.founded.company):
            parts = " UNION ALL ".join(
                f"SELECT '{table}' AS name, md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '')) AS sum FROM \"{table}\" t"
                for table in await _tables()
            )
            return str(await database.fetchval(f"SELECT string_agg(name || ' ' || sum, chr(10) ORDER BY name) FROM ({parts}) every"))

    async def grant(self, role: str, permissions: Iterable[str]) -> None:
        """Give a role exactly these rights, in force at once."""
        async with use(self.founded.company), transaction(sales.actor_of(self.founded), "tests.role:set"):
            await database.execute("UPDATE role SET permissions = $2 WHERE name = $1", role, sorted(permissions))
        await sessions.forget(company=self.founded.company.id)

    def _table(self, name: str) -> str | None:
        parts = name.split("_")
        for each in ("_".join(parts[n:]) for n in range(len(parts))):
            for written in (each, re.sub("ies$", "y", each), each.removesuffix("s")):
                known = TABLES.get(written, written)
                if known in self.rows:
                    return known
                if f"directory.{known}" in self.rows:
                    return f"directory.{known}"
        return None


class Quiet:
    """Sees to it that nothing is written in a company."""

    def __init__(self, stage: Stage, digest: str, mark: int) -> None:
        self._stage = stage
        self._digest = digest
        self._mark = mark

    @classmethod
    async def begin(cls, stage: Stage) -> Quiet:
        """Remember what there is."""
        return cls(stage, await stage.digest(), await _writes())

    async def check(self, what: object) -> None:
        """Fail when anything is not as it was."""
        if (now := await _writes()) != self._mark:
            assert await self._stage.digest() == self._digest, f"{what} has changed something"
            self._mark = now


async def staged(name: str, api_of: ApiOf) -> Stage:
    """Found a company and have it trade until it has records of every kind."""
    founded = await company.found(name)
    token = await company.access_token(founded.founder)
    stage = Stage(founded, api_of(founded.company.slug, token))
    wish = {"company": stage.slug, "name": f"{name} Shop", "permissions": ["catalog.product:read"], "days": 30}
    await api_of(None, token).ok(API_TOKEN_CREATE, input=wish)
    await roles.role(founded, f"{name} Clerk", "catalog.product:read")
    await company.join(founded.company, f"{name} Clerk")
    api, worker = stage.api, Worker(founded.company)
    await trade(api, founded)
    lamp = await catalog.product(api, f"{name} Lantern", "30.00", categoryId=(await catalog.category(api, f"{name} Shelf"))["id"])
    await stock.receive_goods(api, lamp, "5", "7319.37")
    buyer = await parties.customer(api, f"{name} Buyer", email="buyer@example.com")
    for sent in ("1", "2"):
        order = await sales.confirm_order(api, await sales.make_order(api, sales.line(lamp, "2"), customer=buyer))
        await sales.post_delivery(api, order["deliveries"][0], sent)
        async with use(founded.company):
            invoice = await invoicing.create(api, UUID(order["id"]))
    async with use(founded.company):
        await api.ok(invoicing.POST, input=await invoicing.posting(invoice["id"], sendMail=True))
    draft = await sales.make_order(api, sales.line(lamp, "1"), customer=buyer)
    await approvals.asked(api, draft)
    await steps.limit(api, "PAYMENT_POST", "1.00")
    await payments.pay(api, buyer["id"], "2.00")
    await steps.limit(api, "PAYMENT_POST", None)
    await invitations.invited(api, f"{stage.slug}@example.com")
    importing = Importing(api, worker)
    wish = await importing.wish("CUSTOMERS", await importing.send("number;name\nC-1;Imported\n"))
    await api.ok(START, input=wish)
    await worker.drain()
    await stage.look()
    return stage


async def _writes() -> int:
    """Return a number that grows whenever anything is written in any database of the server."""
    return int(await directory.fetchval("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint"))


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


async def _tables() -> list[str]:
    return [row["table_name"] for row in await database.fetch(TABLES_OF)]
