"""Finds out who the people of an arriving company are here, and lets them in.

Somebody with the same id is the same person: the archive was made here. Else somebody with the same address is. Everybody else gets an
account without a usable password: no archive carries passwords or second factors, so each sets a new one by mail
(docs/decisions/0013).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from uuid_utils.compat import uuid7

from app.models.directory import EMAIL_LENGTH_MAX, NAME_LENGTH_MAX

FIND = "SELECT id FROM account WHERE id = $1 OR email = $2 ORDER BY id = $1 DESC LIMIT 1"
MAKE = """
INSERT INTO account (id, email, name, password_hash, language, state, created_at) VALUES ($1, $2, $3, $4, $5, 'ACTIVE', now())
"""
# A table's columns that can be written, but for those named.
COLUMNS = """
SELECT array_agg(attname::text ORDER BY attname) FROM pg_attribute
 WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> ALL($2::text[])
"""
LISTED = "SELECT string_agg(quote_ident(name), ', ') FROM unnest($1::text[]) AS name"
JOIN = """
INSERT INTO membership (id, account_id, company_id, {0}) SELECT $1, $2, $3, {0} FROM jsonb_populate_record(NULL::membership, $4) AS given
"""
# What the person did in the company stays under the id that they had then; from now on they act under the one they have here.
SUCCEED = "INSERT INTO member (id, {0}) SELECT $2, {0} FROM member WHERE id = $1 ON CONFLICT (id) DO NOTHING"
RETIRE = "UPDATE member SET is_active = false WHERE id = $1"
# A copy beside its original sends nothing: the original does.
HOLD_MAIL = """
UPDATE outbox SET parked_at = now(), error = 'Held back: this company is a copy, and its original sends the mail.'
 WHERE kind = 'mail.send' AND done_at IS NULL AND parked_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Person:
    """A member: the id they have in the company, and their account here."""

    id: UUID
    account: UUID
    email: str
    name: str
    language: str | None
    membership: dict[str, Any]
    is_known: bool


async def known(directory: asyncpg.Connection, told: Sequence[dict[str, Any]]) -> list[Person]:
    """Find the account of each member; one that is not here is given the id that the member has in the company."""
    found = []
    for each in told:
        id_, email = UUID(each["id"]), str(each["email"])[:EMAIL_LENGTH_MAX]
        account = await directory.fetchval(FIND, id_, email)
        name, language, membership = str(each["name"])[:NAME_LENGTH_MAX], each["language"], dict(each["membership"])
        found.append(Person(id_, account or id_, email, name, language, membership, account is not None))
    return found


async def admit(directory: asyncpg.Connection, company: asyncpg.Connection, company_id: UUID, person: Person, nobodys_hash: str) -> None:
    """Make somebody a member here; a new account gets the hash of a password that nobody knows."""
    if not person.is_known:
        await directory.execute(MAKE, person.account, person.email, person.name, nobodys_hash, person.language)
    # What this version knows of a membership and the archive tells; the rest is as the table has it for anybody.
    known_here = await _columns(directory, "membership", "id", "account_id", "company_id")
    columns = await _listed(directory, [name for name in known_here if name in person.membership])
    told = orjson.dumps(person.membership).decode()
    await directory.execute(JOIN.format(columns), uuid7(), person.account, company_id, told)
    if person.account != person.id:
        columns = await _listed(company, await _columns(company, "member", "id"))
        await company.execute(SUCCEED.format(columns), person.id, person.account)
        await company.execute(RETIRE, person.id)


async def _columns(connection: asyncpg.Connection, table: str, *without: str) -> list[str]:
    found: list[str] = await connection.fetchval(COLUMNS, table, list(without))
    return found


async def _listed(connection: asyncpg.Connection, columns: Sequence[str]) -> str:
    return str(await connection.fetchval(LISTED, list(columns)))
