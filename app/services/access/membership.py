"""Lets the directory follow what a company has decided about its people.

The company's own table decides who may do what; the directory only knows to whom which companies are shown, and under which role's name.
It is told after commit, again and again until it has heard, and always what is true by then.
"""

from __future__ import annotations

from uuid import UUID

from app.tenancy import binding, database, directory


async def tell_directory(member_or_role: UUID) -> None:
    """Write to the directory what somebody, or whoever has a role, is in the bound company now; telling it twice changes nothing."""
    people = await database.fetch(
        "SELECT m.id, r.name, m.is_active FROM member m LEFT JOIN role r ON r.id = m.role_id WHERE m.id = $1 OR m.role_id = $1",
        member_or_role,
    )
    for person in people:
        await directory.set_membership(binding.current().id, person["id"], person["name"], is_active=person["is_active"])
