"""An import as a person makes it: send a file, look at it, try it, take it in."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from tests.client import Api, Body
from tests.workers.fixture import Worker

JOB = """
id kind status isDryRun done total progress message createdCount updatedCount unchangedCount failedCount
faults { row column value code message } fileUrl finishedAt
"""
PREVIEW = """
query ($kind: ImportKind!, $file: ID!) { importPreview(kind: $kind, fileId: $file) {
  kind file { id name size } separator decimalSeparator rowCount columns { header field samples } fields { name isRequired isKey }
} }
"""
START = f"mutation ($input: ImportStartInput!) {{ importStart(input: $input) {{ job {{ {JOB} }} errors {{ code message path }} }} }}"
ONE = f"query ($id: ID!) {{ job(id: $id) {{ {JOB} }} }}"


class Importing:
    """Sends files and runs imports for somebody."""

    def __init__(self, api: Api, worker: Worker) -> None:
        self.api = api
        self.worker = worker

    async def send(self, content: str | bytes, name: str = "list.csv") -> str:
        """Send a file and return its id."""
        given = content.encode() if isinstance(content, str) else content
        answer = await self.api.http.post(f"/c/{self.api.slug}/files", files={"file": (name, given)})
        assert answer.status_code == 201, answer.text
        found: str = answer.json()["id"]
        return found

    async def preview(self, kind: str, file_id: str) -> Body:
        """Look into a file."""
        found: Body = (await self.api.ok(PREVIEW, kind=kind, file=file_id))["importPreview"]
        return found

    async def wish(self, kind: str, file_id: str, **options: Any) -> dict[str, Any]:
        """Describe an import with the columns as they were suggested."""
        columns = [{"header": column["header"], "field": column["field"]} for column in (await self.preview(kind, file_id))["columns"]]
        return {"idempotencyKey": str(uuid4()), "kind": kind, "fileId": file_id, "columns": columns, "isDryRun": False} | options

    async def run(self, kind: str, content: str | bytes, **options: Any) -> Body:
        """Take a file in, from sending it to its end, and return the job."""
        wish = await self.wish(kind, await self.send(content), **options)
        job = (await self.api.ok(START, input=wish))["importStart"]["job"]
        assert (job["status"], job["progress"]) == ("QUEUED", 0)
        await self.worker.drain()
        ended: Body = (await self.api.ok(ONE, id=job["id"]))["job"]
        assert ended["finishedAt"] is not None
        return ended


@pytest.fixture
def importing(api: Api, worker: Worker) -> Importing:
    """Imports of the company's Admin."""
    return Importing(api, worker)


def counts(job: Body) -> tuple[int, int, int, int]:
    """Give what was added, changed, left as it was, and wrong."""
    return job["createdCount"], job["updatedCount"], job["unchangedCount"], job["failedCount"]
