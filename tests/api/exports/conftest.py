"""An export as a person makes it: ask for a list, wait for the worker, fetch the file."""

from __future__ import annotations

import csv
import io
from typing import Any
from uuid import uuid4

import pytest

from tests.api.imports.conftest import importing
from tests.client import Api, Body
from tests.workers.fixture import Worker

JOB = "id kind status title done total progress message fileUrl expiresAt finishedAt"
START = f"""
mutation ($input: ListExportStartInput!) {{ listExportStart(input: $input) {{ job {{ {JOB} }} errors {{ code message path }} }} }}
"""
ONE = f"query ($id: ID!) {{ exportJob(id: $id) {{ {JOB} }} }}"
ALL = f"{{ exportJobs {{ {JOB} }} }}"
__all__ = ["importing"]


def wish(of: str, *paths: str, **given: Any) -> dict[str, Any]:
    """Describe an export with the paths as headers; `path=Header` names one otherwise."""
    columns = [{"path": path, "header": header or path} for path, _, header in (each.partition("=") for each in paths)]
    return {"idempotencyKey": str(uuid4()), "list": of, "name": of.lower(), "columns": columns} | given


class Exporting:
    """Runs exports for somebody."""

    def __init__(self, api: Api, worker: Worker) -> None:
        self.api = api
        self.worker = worker

    async def job(self, wanted: dict[str, Any]) -> Body:
        """Ask for an export and return its job once it has ended."""
        job = (await self.api.ok(START, input=wanted))["listExportStart"]["job"]
        assert (job["kind"], job["status"], job["fileUrl"]) == ("EXPORT_LIST", "QUEUED", None)
        await self.worker.drain()
        ended: Body = (await self.api.ok(ONE, id=job["id"]))["exportJob"]
        assert ended["finishedAt"] is not None
        return ended

    async def text(self, of: str, *paths: str, **given: Any) -> str:
        """Export a list and return the file."""
        job = await self.job(wish(of, *paths, **given))
        assert job["status"] == "DONE", job["message"]
        answer = await self.api.http.get(job["fileUrl"])
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "text/csv; charset=utf-8"
        assert answer.headers["content-disposition"].startswith("attachment")
        return answer.content.decode()

    async def rows(self, of: str, *paths: str, **given: Any) -> list[list[str]]:
        """Export a list and return its lines, the headers first."""
        text = await self.text(of, *paths, hasByteOrderMark=False, **given)
        return list(csv.reader(io.StringIO(text, newline="")))


@pytest.fixture
def exporting(api: Api, worker: Worker) -> Exporting:
    """Exports of the company's Admin."""
    return Exporting(api, worker)
