"""Runs Countinghouse for tests that come from outside: starts it in a folder, makes companies and people, and says where all of it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from app.settings import ROOT
from tests.factories.place import free_port, place_of

STEP = "mutation ($input: %sInput!) { %s(input: $input) { secondFactor { token } tokens { accessToken } errors { code message } } }"


@dataclass
class Server:
    """One running house: its folder, its address, the process that keeps all others, and who signed in and sent a file to which company."""

    folder: Path
    address: str
    process: subprocess.Popen[bytes]
    environment: dict[str, str]
    companies: dict[str, str]


_server: Server


def start(folder: Path | str, *, pages: bool = True, **settings: str) -> Server:
    """Start everything in this folder and wait until it answers; settings are named as in the environment, without their prefix."""
    global _server
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COUNTINGHOUSE_", "DATABASE_", "REDIS_"))}
    settings = {"port": str(free_port()), "var": str(Path(folder).absolute()), **settings}
    environment |= {f"COUNTINGHOUSE_{name.upper()}": value for name, value in settings.items()}
    command = [sys.executable, "-m", "app.cli", "up", "--no-demo", *([] if pages else ["--no-pages"])]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603
    _server = Server(Path(folder).absolute(), f"http://127.0.0.1:{settings['port']}", process, environment, {})
    with httpx.Client() as client:  # to make one takes longer than to ask
        while process.poll() is None:
            with suppress(httpx.HTTPError):
                if client.get(f"{_server.address}/readyz").is_success:
                    return _server
            time.sleep(0.1)
    raise RuntimeError("It has ended instead of starting; its last words are above.")


def stop(server: Server) -> None:
    """Stop everything in order."""
    server.process.terminate()
    server.process.wait(60)


def seed(companies: int | list[str]) -> list[dict[str, str]]:
    """Make companies that have traded, each with an Admin, a Manager and a User; tell company, mail address, password and role of each."""
    names = [f"Company {number}" for number in range(1, companies + 1)] if isinstance(companies, int) else companies
    command = [sys.executable, "-m", "tests.factories.seed", *names]
    done = subprocess.run(command, cwd=ROOT, env=_server.environment, stdout=subprocess.PIPE, check=True)  # noqa: S603
    return list(json.loads(done.stdout))


def login(email: str, password: str, company: str | None = None, otp: str | None = None) -> dict[str, str]:
    """Sign in and return the headers that go with every request; `otp` is asked of people with a second factor only."""
    answer = _call("signIn", {"email": email, "password": password, "transport": "BEARER"})
    if answer["secondFactor"] is not None:
        answer = _call("signInSecondFactor", {"token": answer["secondFactor"]["token"], "code": otp or "", "transport": "BEARER"})
    headers = {"Authorization": f"Bearer {answer['tokens']['accessToken']}"}
    _server.companies[headers["Authorization"]] = company or ""
    return headers


def graphql_url(company: str | None = None) -> str:
    """Return where operations are posted: for a company, or for signing up and in."""
    return f"{_server.address}/c/{company}/graphql" if company else f"{_server.address}/graphql"


def ws_url(company: str) -> str:
    """Return where subscriptions are opened (graphql-transport-ws)."""
    return graphql_url(company).replace("http", "ws", 1)


def upload(headers: dict[str, str], path: Path | str) -> str:
    """Send a file to the company that was signed in to, and return its id."""
    company, form = _server.companies[headers["Authorization"]], {"file": (Path(path).name, Path(path).read_bytes())}
    sent = httpx.post(f"{_server.address}/c/{company}/files", files=form, headers=headers).raise_for_status().json()
    _server.companies[sent["id"]] = company
    return str(sent["id"])


def download_url(id: str, company: str | None = None) -> str:
    """Return where a file can be fetched; the company has to be named where the file was not uploaded here."""
    return f"{_server.address}/c/{company or _server.companies[id]}/files/{id}"


def database_url(company: str) -> str:
    """Return the owner's address of a company's database."""
    return place_of(_server.folder, company).database_url


def files_folder(company: str) -> Path:
    """Return the folder that holds a company's files."""
    return place_of(_server.folder, company).files


def pids(server: Server) -> dict[str, int]:
    """Return the processes as they are now: `api`, `worker`, `postgresql` and `valkey`; what is killed comes back under another number."""
    return dict(json.loads((server.folder / "run" / "pids.json").read_text()))


def _call(step: str, given: dict[str, str]) -> dict[str, Any]:
    sent = {"query": STEP % (step[0].upper() + step[1:], step), "variables": {"input": given}}
    payload = httpx.post(graphql_url(), json=sent, timeout=30).raise_for_status().json()["data"][step]
    assert not payload["errors"], payload["errors"]
    return dict(payload)
