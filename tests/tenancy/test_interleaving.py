"""Many companies at once, in one process, with everything that goes wrong on the way: nobody ever sees a stranger's mark.

Every name that a company's people write bears the company's mark. A longer run by hand:
`COUNTINGHOUSE_COMPANIES=20 COUNTINGHOUSE_REQUESTS=5000 pytest tests/tenancy/test_interleaving.py -s`.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import re
import sys
import time
import warnings
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import uuid4

import httpx
import pytest

from app import main
from app.files import store
from app.http.guard import Guard
from app.schema import build_schema
from app.schema.execution.executor import BatchedExecutor
from app.schema.kit import build
from app.services import clock
from app.settings import settings
from app.tenancy import database, owner, registry, sessions
from app.tenancy.binding import use
from app.workers import nudge
from tests.api.notifications.test_live import FOLLOW
from tests.client import Api
from tests.factories import company as companies
from tests.factories import invoicing, mail, sales
from tests.factories.company import Founded
from tests.http.wire import Closed, Socket, connected
from tests.workers.motion import working

COMPANIES = int(os.environ.get("COUNTINGHOUSE_COMPANIES", "5"))
REQUESTS = int(os.environ.get("COUNTINGHOUSE_REQUESTS", "300"))
SEED = int(os.environ.get("COUNTINGHOUSE_SEED", "3"))
AT_ONCE = 24
FOLLOWERS = 2  # of each company
MARK = re.compile(r"mk\d\dx")

CREATE = "mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id name } errors { code } } }"
PRODUCT = "mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { id name } errors { code } } }"
ORDER = """mutation ($input: SalesOrderCreateInput!) {
  salesOrderCreate(input: $input) { salesOrder { id version customer { name } } errors { code } }
}"""
CONFIRM = "mutation ($input: SalesOrderConfirmInput!) { salesOrderConfirm(input: $input) { salesOrder { id } errors { code } } }"
SEARCH = """query ($search: String) {
  customers(first: 20, search: $search) { totalCount nodes { name } } salesOrders(first: 10) { nodes { number customer { name } } }
}"""
ONE = "query ($id: ID!) { customer(id: $id) { id name } product(id: $id) { id name } salesOrder(id: $id) { id } }"
HOUSE = """{ notifications(first: 20) { nodes { title } } trialBalance(from: "2020-01-01", to: "2099-12-31") {
  rows { account { code } } } }"""
# Statements and transactions of ours that nobody ended.
FORGOTTEN = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'countinghouse' AND state LIKE 'idle in transaction%'"
OPEN = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'countinghouse'"
TERMINATE = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'countinghouse' AND datname = $1"
NAMES = (
    "SELECT name FROM party UNION ALL SELECT name FROM product UNION ALL SELECT title FROM event WHERE title ~ 'mk'"
    " UNION ALL SELECT subject || body FROM mail UNION ALL SELECT after::text FROM audit_payload WHERE after::text ~ 'mk'"
)


@dataclass
class Place:
    """One company in the crowd: its mark, its clients, what it was told that it made."""

    founded: Founded
    mark: str
    clients: list[Api]
    customers: list[str] = field(default_factory=list)
    products: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    told: set[str] = field(default_factory=set)

    def name(self) -> str:
        """Make up a name that bears the mark."""
        return f"{self.mark} {uuid4().hex[:8]}"

    def own(self, text: str) -> None:
        """Fail when a text bears another company's mark."""
        assert set(MARK.findall(text)) <= {self.mark}, f"{self.mark} was shown {text[:500]}"


class Crowd:
    """Everybody at once, doing whatever comes to their mind."""

    def __init__(self, application: Guard, places: list[Place], random: Random) -> None:
        self.application = application
        self.places = places
        self.random = random
        self.counts: Counter[str] = Counter()
        self.most_open = 0
        self.is_over = False

    async def run(self, requests: int) -> None:
        """Send so many requests, so many at once."""
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(number: int) -> None:
            async with gate:
                await self.step(number)

        async with asyncio.TaskGroup() as group:
            for number in range(requests):
                group.create_task(one(number))

    async def step(self, number: int) -> None:
        """Do one thing, and sometimes go away before the answer comes."""
        place = self.random.choice(self.places)
        api = self.random.choice(place.clients)
        acts = (self._search, self._search, self._create, self._create, self._product, self._order, self._house, self._stranger, self._file)
        act = self.random.choice(acts) if number % 50 else self._cut
        self.counts[act.__name__.strip("_")] += 1
        if self.random.random() < 0.12:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.random.uniform(0.001, 0.05)):
                    await act(place, api)
            self.counts["gone before the answer"] += 1
        else:
            await act(place, api)
        self.most_open = max(self.most_open, registry._budget.open)

    async def ask(self, place: Place, api: Api, document: str, **variables: Any) -> dict[str, Any]:
        """Send a document; a house that is away for a moment is an answer, too."""
        answer = await api.send(document, variables)
        place.own(answer.text)
        assert answer.status_code in (200, 503), answer.text
        body: dict[str, Any] = answer.json()
        codes = {error["extensions"]["code"] for error in body.get("errors") or []}
        # A cut connection, a bucket that is empty, five seconds that are over.
        assert codes <= {"INTERNAL", "RATE_LIMIT", "COST_LIMIT"}, body
        if codes:
            self.counts["refused for a moment"] += 1
        return body.get("data") or {}

    async def _search(self, place: Place, api: Api) -> None:
        other = self.random.choice(self.places)
        found = await self.ask(place, api, SEARCH, search=other.mark)
        if found and other is not place:
            assert found["customers"]["totalCount"] == 0

    async def _create(self, place: Place, api: Api) -> None:
        name = place.name()
        made = await self.ask(place, api, CREATE, input={"idempotencyKey": str(uuid4()), "name": name})
        if made:
            assert made["customerCreate"]["customer"]["name"] == name, made
            place.told.add(name)
            place.customers.append(made["customerCreate"]["customer"]["id"])

    async def _product(self, place: Place, api: Api) -> None:
        given = {"idempotencyKey": str(uuid4()), "name": place.name(), "kind": "SERVICE", "salesPrice": "5.00"}
        made = await self.ask(place, api, PRODUCT, input=given)
        if made:
            place.told.add(given["name"])
            place.products.append(made["productCreate"]["product"]["id"])

    async def _order(self, place: Place, api: Api) -> None:
        if not place.customers or not place.products:
            return
        customer, product = self.random.choice(place.customers), self.random.choice(place.products)
        given = {"idempotencyKey": str(uuid4()), "customerId": customer, "lines": [{"productId": product, "quantity": "1"}]}
        made = (await self.ask(place, api, ORDER, input=given)).get("salesOrderCreate")
        if made and self.random.random() < 0.5:
            order = made["salesOrder"]
            given = {"idempotencyKey": str(uuid4()), "id": order["id"], "expectedVersion": order["version"]}
            await self.ask(place, api, CONFIRM, input=given)

    async def _house(self, place: Place, api: Api) -> None:
        await self.ask(place, api, HOUSE)

    async def _stranger(self, place: Place, api: Api) -> None:
        """Show ids of another company: they are as absent ones."""
        other = self.random.choice([each for each in self.places if each is not place])
        for ids in (other.customers, other.products):
            found = await self.ask(place, api, ONE, id=self.random.choice(ids) if ids else str(uuid4()))
            assert not any(found.values())
        if other.files:
            answer = await api.http.get(f"/c/{api.slug}/files/{self.random.choice(other.files)}")
            assert answer.status_code in (404, 503), answer.text
        if place.customers and other.products:
            given = {
                "idempotencyKey": str(uuid4()),
                "customerId": self.random.choice(place.customers),
                "lines": [{"productId": self.random.choice(other.products), "quantity": "1"}],
            }
            made = (await self.ask(place, api, ORDER, input=given)).get("salesOrderCreate")
            assert not made or made["errors"] == [{"code": "NOT_FOUND"}]

    async def _file(self, place: Place, api: Api) -> None:
        content = f"name\n{place.name()}\n".encode()
        answer: httpx.Response = await api.http.post(f"/c/{api.slug}/files", files={"file": ("names.csv", content)})
        assert answer.status_code in (201, 503), answer.text
        if answer.status_code == 201:
            back = await api.http.get(f"/c/{api.slug}/files/{answer.json()['id']}")
            assert back.status_code == 503 or back.content == content
            place.files.append(answer.json()["id"])

    async def _cut(self, place: Place, _: Api) -> None:
        """Cut all connections of a company, whatever they are doing."""
        async with owner.connected() as server:
            await server.execute(TERMINATE, place.founded.company.database)


@contextlib.asynccontextmanager
async def _followers(crowd: Crowd) -> AsyncIterator[None]:
    """Have people of every company follow its events and lose their connection now and then."""
    tasks = [asyncio.create_task(_follow(crowd, place, number)) for place in crowd.places for number in range(FOLLOWERS)]
    try:
        yield
    finally:
        # Said besides: Python's `wait_for` loses a cancellation that comes together with the result.
        crowd.is_over = True
        for task in tasks:
            task.cancel()
        failed = [each for each in await asyncio.gather(*tasks, return_exceptions=True) if isinstance(each, Exception)]
        assert failed == []


async def _follow(crowd: Crowd, place: Place, number: int) -> None:
    headers = {"authorization": f"Bearer {place.clients[number % len(place.clients)].token}"}
    while not crowd.is_over:
        with contextlib.suppress(Closed, TimeoutError):
            async with connected(crowd.application, f"/c/{place.founded.company.slug}/graphql", headers) as socket:
                await socket.begin()
                await socket.subscribe(FOLLOW)
                async with asyncio.timeout(crowd.random.uniform(0.2, 2.0)):
                    await _hear(crowd, place, socket)
        crowd.counts["disconnects"] += 1


async def _hear(crowd: Crowd, place: Place, socket: Socket) -> None:
    while True:
        message = await socket.next()
        place.own(str(message))
        crowd.counts["events"] += message["type"] == "next"


@pytest.fixture
def application(house: None, monkeypatch: pytest.MonkeyPatch) -> Guard:
    """The application with the product's own executor alone: comparing two needs a transaction, which a cut connection would end."""
    monkeypatch.setitem(build.__dict__, "BatchedExecutor", BatchedExecutor)
    monkeypatch.setattr(main, "build_schema", build_schema.__wrapped__)
    return main.make_app()


async def _places(application: Guard) -> list[Place]:
    everywhere = await companies.person("Everywhere Person")
    # One token for all companies: what was found for it in one must never serve another.
    everywheres_token = await companies.access_token(everywhere)
    made = []
    for number in range(COMPANIES):
        mark = f"mk{number:02d}x"
        founded = await companies.found(f"{mark} Company", founder=await companies.person(f"{mark} Founder"))
        await companies.join_as(everywhere, founded.company, "Manager")
        tokens = [await companies.access_token(founded.founder), everywheres_token]
        made.append(Place(founded, mark, [Api(application, founded.company.slug, token) for token in tokens]))
    return made


@pytest.mark.promise("S2", "S1", "R16")
@pytest.mark.behaviour("TEN-1")
async def test_in_a_crowd_of_companies_no_mark_is_ever_seen_by_a_stranger(house: None, application: Guard) -> None:
    crowd = Crowd(application, await _places(application), Random(SEED))  # noqa: S311 (the same crowd every time)
    began = time.monotonic()
    async with sessions.listening(), nudge.announcing(), working(), _followers(crowd):
        for place in crowd.places[:2]:
            async with use(place.founded.company):
                year = clock.today().year
                await mail.posted_invoice(sales.actor_of(place.founded), name=place.name())
        with warnings.catch_warnings():
            # Whoever goes away while roots are being resolved leaves some of graphql-core's coroutines unasked; they hold nothing.
            warnings.filterwarnings("ignore", r"coroutine .* was never awaited", RuntimeWarning)
            await crowd.run(REQUESTS)
            took = time.monotonic() - began
            await _quiet(crowd)
            gc.collect()

    async with owner.connected() as server:
        assert await server.fetchval(FORGOTTEN) == 0
        assert await server.fetchval(OPEN) <= settings().connections_max
    assert crowd.most_open <= registry._budget.limit
    for place in crowd.places:
        async with use(place.founded.company):
            names = [row["name"] for row in await database.fetch(NAMES)]
            for name in names:
                place.own(name)
            assert place.told <= set(names)
            for row in await database.fetch("SELECT sha256 FROM file WHERE media_type = 'text/csv'"):
                place.own((await store.read(row["sha256"])).decode())
            assert await invoicing.numbers() in ([], [f"INV/{year}/00001"])
    if REQUESTS > 1000:
        shown = "  ".join(f"{what}={count}" for what, count in crowd.counts.most_common())
        sys.stdout.write(f"\n{COMPANIES} companies, {REQUESTS} requests in {took:.0f} s, at most {crowd.most_open} connections: {shown}\n")
    for place in crowd.places:
        for api in place.clients:
            await api.http.aclose()
        await companies.remove(place.founded.company)


async def _quiet(crowd: Crowd) -> None:
    """Wait until every promise of every company is kept."""
    async with asyncio.timeout(120):
        for place in crowd.places:
            async with owner.connected(place.founded.company.database) as connection:
                while await connection.fetchval("SELECT count(*) FROM outbox WHERE done_at IS NULL AND parked_at IS NULL"):  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
