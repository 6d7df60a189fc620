"""Whether any door tells whose addresses are known: each is tried with addresses that are known, unknown, locked and disabled (S7)."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from statistics import median
from typing import Any

import asyncpg
import httpx

from app.services.identity import passwords
from app.tenancy.owner import DIRECTORY_DATABASE
from tests.drills.drills import Figures
from tests.drills.house import PASSWORD, House

KNOWN, UNKNOWN, LOCKED, DISABLED = "known", "unknown", "locked", "disabled"
MORE_MAX = 0.10
WARMING = 10
ROLE = "{ roles { id name } }"
# A company has so many open invitations at most; the owner takes them back past the triggers.
FORGET = "SET session_replication_role = replica; UPDATE invitation SET state = 'REVOKED' WHERE state = 'OPEN'"


@dataclass(frozen=True, slots=True)
class Door:
    """One place where somebody names a mail address: the document, its input, and with what standing of the address it is tried."""

    name: str
    document: str
    given: Callable[[str], dict[str, Any]]
    standings: Sequence[str] = (KNOWN, UNKNOWN, LOCKED, DISABLED)
    needs: str = ""


def _mutation(name: str) -> str:
    kind = name[0].upper() + name[1:]
    return f"mutation ($input: {kind}Input!) {{ {name}(input: $input) {{ errors {{ code message path }} }} }}"


def sign_up_given(email: str) -> dict[str, Any]:
    """Describe somebody who signs up with an address."""
    company = {"companyName": "Door and Sons", "country": "DE", "currency": "EUR", "zone": "Europe/Berlin"}
    return {"name": "Nora New", "email": email, "password": PASSWORD, **company}


def doors(role: str) -> list[Door]:
    """Name all doors; who is invited gets the role with this id."""
    return [
        # Who knows the right password of a locked or disabled account learns no more than who does not.
        Door("login", _mutation("signIn"), lambda email: {"email": email, "password": f"{PASSWORD}{'!' * email.startswith(KNOWN)}"}),
        Door("reset", _mutation("passwordResetRequest"), lambda email: {"email": email}),
        Door("register", _mutation("signUp"), sign_up_given),
        Door("invite", _mutation("invitationCreate"), lambda email: _invited(email, role), needs="company"),
        Door("change", _mutation("emailChangeRequest"), lambda email: {"email": email}, needs="session"),
    ]


def _invited(email: str, role: str) -> dict[str, Any]:
    key = f"{secrets.token_hex(4)}-0000-4000-8000-{secrets.token_hex(6)}"
    return {"idempotencyKey": key, "email": email, "roleId": role}


async def settle(directory: asyncpg.Connection, number: int, mark: str) -> dict[str, list[str]]:
    """Make so many accounts of each standing; return the addresses, those that nobody has among them."""
    hashed = await passwords.hashed(PASSWORD)
    addresses = {each: [f"{each}.{mark}.{n}@door.example" for n in range(number)] for each in (KNOWN, UNKNOWN, LOCKED, DISABLED)}
    for standing in (KNOWN, LOCKED, DISABLED):
        await directory.execute(
            "INSERT INTO account (id, email, name, password_hash, state, failed_tries, created_at)"
            " SELECT gen_random_uuid(), email, 'Somebody', $2, $3, $4, now() FROM unnest($1::text[]) AS email",
            addresses[standing],
            hashed,
            "DISABLED" if standing == DISABLED else "ACTIVE",
            1_000 if standing == LOCKED else 0,
        )
    return addresses


def comparable(answer: httpx.Response, email: str) -> tuple[Any, ...]:
    """Return what an answer says, without what is another every time."""
    headers = sorted((name, value) for name, value in answer.headers.items() if name not in ("x-request-id", "date", "content-length"))
    return answer.status_code, tuple(headers), answer.text.replace(email, "somebody")


async def tell_nothing(house: House, *, tries: int, seed: int) -> Figures:
    """Try every door so many times with every standing, in turns, and compare what it says and how long it takes."""
    random = Random(seed)  # noqa: S311 (the same seed, the same order)
    await house.sign_up("Company With Doors")
    role = next(each["id"] for each in (await house.call(ROLE))["roles"] if each["name"] == "User")
    directory = await asyncpg.connect(house.postgres.url, database=DIRECTORY_DATABASE)
    try:
        house.environment["COUNTINGHOUSE_SIGN_UP"] = "confirmed"
        await house.kill(house.api)
        await house.start_api()
        await house.until(house.is_ready, "the API is ready again")
        figures: Figures = {}
        wrong: list[str] = []
        # The session that changes its address has to be a fresh one, so that door comes first.
        for door in reversed(doors(role)):
            addresses = await settle(directory, WARMING + tries, door.name)
            took: dict[str, list[float]] = {each: [] for each in door.standings}
            said: dict[tuple[Any, ...], set[str]] = {}
            for number in range(WARMING + tries):
                for standing in random.sample(door.standings, len(door.standings)):
                    email = addresses[standing][number]
                    answer, seconds = await _try(house, door, email)
                    if number >= WARMING:
                        took[standing].append(seconds)
                        said.setdefault(comparable(answer, email), set()).add(standing)
                if door.name == "invite":
                    async with house.sql() as company:
                        await company.execute(FORGET)
            medians = {standing: median(times) * 1_000 for standing, times in took.items()}
            figures |= {f"{door.name}_{standing}_ms": each for standing, each in medians.items()}
            figures[f"{door.name}_ratio"] = ratio = max(medians.values()) / min(medians.values())
            if ratio > 1 + MORE_MAX:
                wrong.append(f"{door.name} takes {ratio:.2f} times as long for one as for another")
            if len(said) > 1:
                wrong.append(f"{door.name} says {said}")
    finally:
        await directory.close()
    assert not wrong, f"{wrong} {figures}"
    return figures


async def _try(house: House, door: Door, email: str) -> tuple[httpx.Response, float]:
    path = f"/c/{house.slug}/graphql" if door.needs == "company" else "/graphql"
    headers = {"X-Requested-With": "drill"} | ({"Authorization": f"Bearer {house.token}"} if door.needs else {})
    sent = {"query": door.document, "variables": {"input": door.given(email)}}
    began = time.perf_counter()
    answer = await house.http.post(house.address + path, json=sent, headers=headers)
    return answer, time.perf_counter() - began
