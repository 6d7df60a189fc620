"""Who is asking."""

from __future__ import annotations

from app.resolvers import identity
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.identity.types import Viewer


@kit.type
class Query:
    """Who is asking."""

    @kit.query("Whoever is signed in; null for somebody who is not.", Viewer | None, public=True, at=kit.ANYWHERE)
    async def viewer(self, info: kit.Info) -> Row | None:
        session = info.context.session
        if session is None:
            return None
        wanted = {f"with_{part}": kit.wants(info, part) for part in ("memberships", "profile")}
        return await identity.viewer(session, **wanted)
