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
from uuid_utils.compat import uuid7

from app.models.directory import EMAIL_LENGTH_MAX, NAME_LENGTH_MAX

FIND = "SELECT id FROM account WHERE id = $1 OR email = $2 ORDER BY id = $1 DESC LIMIT 1"
MAKE = """
INSERT INTO account (id, email, name, password_hash, language, state, created_at) VALUES ($1, $2, $3, $4, $5, 'ACTIVE', now())
"""
JOIN = "INSERT INTO membership (id, account_id, company_id, role, created_at) VALUES ($1, $2, $3, $4, now())"
# What the person did in the company stays under the id that they had then; from now on they act under the one they have here.
SUCCEED = """
INSERT INTO member (id, name, email, role_id, is_active, created_at) SELECT $2, name, email, role_id, is_active, now()
  FROM member WHERE id = $1 ON CONFLICT (id) DO NOTHING
"""
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
    language: str
    role: str
    is_known: bool


async def known(directory: asyncpg.Connection, told: Sequence[dict[str, Any]]) -> list[Person]:
    """Find the account of each member; one that is not here is given the id that the member has in the company."""
    found = []
    for each in told:
        id_, email = UUID(each["id"]), str(each["email"])[:EMAIL_LENGTH_MAX]
        account = await directory.fetchval(FIND, id_, email)
        name, language, role = str(each["name"])[:NAME_LENGTH_MAX], str(each["language"])[:8], str(each["role"])[:40]
        found.append(Person(id_, account or id_, email, name, language, role, account is not None))
    return found


async def admit(directory: asyncpg.Connection, company: asyncpg.Connection, company_id: UUID, person: Person, nobodys_hash: str) -> None:
    """Make somebody a member here; a new account gets the hash of a password that nobody knows."""
    if not person.is_known:
        await directory.execute(MAKE, person.account, person.email, person.name, nobodys_hash, person.language)
    await directory.execute(JOIN, uuid7(), person.account, company_id, person.role)
    if person.account != person.id:
        await company.execute(SUCCEED, person.id, person.account)
        await company.execute(RETIRE, person.id)
