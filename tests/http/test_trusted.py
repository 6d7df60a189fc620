"""In production a browser's session sends the ids of our own documents and nothing else."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app.http import graphql
from app.http.guard import Guard
from app.settings import settings
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded

ME = "query Me { me }"
ID = hashlib.sha256(ME.encode()).hexdigest()


def _build(dist: Path, manifest: dict[str, str]) -> None:
    dist.mkdir(exist_ok=True)
    (dist / "documents.json").write_text(json.dumps(manifest))


async def test_a_document_is_named_by_its_hash(inside: Api, dist: Path) -> None:
    _build(dist, {ID: ME, "0" * 64: "{ hello }"})

    answer = await inside.http.post(inside.address, json={"documentId": ID, "operationName": "Me"})
    assert answer.json()["data"] == {"me": "Ada Admin"}
    for unknown in ("1" * 64, "0" * 64, ID.upper(), ID[:-1]):
        assert (await inside.http.post(inside.address, json={"documentId": unknown})).status_code == 400
    assert (await inside.http.post(inside.address, json={"documentId": ID, "query": ME})).status_code == 400


async def test_a_new_build_is_noticed(inside: Api, dist: Path) -> None:
    assert (await inside.http.post(inside.address, json={"documentId": ID})).status_code == 400
    _build(dist, {ID: ME})
    assert (await inside.http.post(inside.address, json={"documentId": ID})).status_code == 200


async def test_in_production_texts_are_for_tokens(
    application: Guard, founded: Founded, dist: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _build(dist, {ID: ME})
    monkeypatch.setattr(graphql, "settings", lambda: settings().model_copy(update={"environment": "production"}))
    token = await companies.access_token(founded.founder)
    browser, integrator = Api(application, founded.company.slug), Api(application, founded.company.slug, token)
    headers = {"cookie": f"__Host-session={token}", "x-requested-with": "x"}

    refused = await browser.http.post(browser.address, json={"query": ME}, headers=headers)
    assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")
    for other in ("Basic dXNlcjpwYXNzd29yZA==", "Bearer", "x"):
        no_token = await browser.http.post(browser.address, json={"query": ME}, headers=headers | {"authorization": other})
        assert no_token.status_code == 400, other
    assert (await browser.http.post("/graphql", json={"query": "{ hello }"})).status_code == 400
    assert (await browser.http.post(browser.address, json={"documentId": ID}, headers=headers)).json()["data"] == {"me": "Ada Admin"}
    assert await integrator.ok(ME) == {"me": "Ada Admin"}
