"""Two people who edit the same customer at once: one wins, the other is told, and nothing is lost (R11)."""

from __future__ import annotations

import asyncio
import os

import pytest

from tests.client import Api, Body
from tests.factories.parties import customer

# The drill takes 1 000 pairs: COUNTINGHOUSE_PAIRS=1000.
PAIRS = int(os.environ.get("COUNTINGHOUSE_PAIRS", "60"))

UPDATE = """
mutation ($input: CustomerUpdateInput!) { customerUpdate(input: $input) {
  customer { version name phone note } errors { code details }
} }
"""


@pytest.mark.promise("R11")
async def test_pairs_of_concurrent_edits_lose_none(api: Api) -> None:
    known = await customer(api)

    for pair in range(PAIRS):
        edits: list[Body] = [{"phone": f"first {pair}"}, {"note": f"second {pair}"}]
        identity = {"id": known["id"], "expectedVersion": known["version"]}
        answers = await asyncio.gather(*(api.gql(UPDATE, input=identity | edit) for edit in edits))

        payloads = [answer["data"]["customerUpdate"] for answer in answers]
        ((winner, edit),) = [(payload["customer"], edit) for payload, edit in zip(payloads, edits, strict=True) if not payload["errors"]]
        ((refusal,),) = [payload["errors"] for payload in payloads if payload["errors"]]
        assert refusal["code"] == "STALE"
        assert refusal["details"]["currentVersion"] == winner["version"] == known["version"] + 1
        assert refusal["details"]["fields"] == list(edit)

        # The one who was refused reads what is there and says it again: now both edits stand.
        (lost,) = [each for each in edits if each is not edit]
        known = known | {"version": winner["version"]}
        saved = (await api.ok(UPDATE, input={"id": known["id"], "expectedVersion": known["version"]} | lost))["customerUpdate"]["customer"]
        assert saved == winner | lost | {"version": known["version"] + 1}
        known = known | saved

    assert known["version"] == 1 + 2 * PAIRS
