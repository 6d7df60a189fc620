"""Whatever is sent, nothing breaks (S14): a refusal with a code, never a 5xx, never a text from within."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest

from app.http import body as bodies
from app.http.answers import HEARD_OUT_BYTES_MAX
from app.http.guard import Guard
from app.schema.kit import limits
from app.settings import settings
from tests.client import Api

JSON = {"content-type": "application/json"}
HOSTILE = [
    b"",
    b"null",
    b"5",
    b'"text"',
    b"[]",
    b"[{}]",
    b"{}",
    b"{",
    b"[" * 20_000,
    b'{"a":' * 20_000,
    b"\xff\xfe",
    b"\0",
    b'{"query":null}',
    b'{"query":5}',
    b'{"query":""}',
    b'{"query":"{hello}","variables":[]}',
    b'{"query":"{hello}","variables":"x"}',
    b'{"query":"{hello}","operationName":5}',
    b'{"query":"{hello}","operationName":"nothing"}',
    b'{"query":"{hello}","extensions":[]}',
    b'{"query":"{hello}","documentId":"x"}',
    b'{"documentId":5}',
    b'{"documentId":"../../etc/passwd"}',
    b'{"query":"{hello}","other":1}',
    b'[{"query":"{hello}"},{"query":"{hello}"}]',
    b'{"query":"\\ud800"}',
    b'{"query":"{ hello(name: \\"\\\\u0000\\") }"}',
    b'{"query":"query($n:String!){hello(name:$n)}","variables":{"n":"\\u0000"}}',
    b'{"query":"query($n:String!){hello(name:$n)}","variables":{"n":1e400}}',
    b'{"query":"query($n:String!){hello(name:$n)}","variables":{"n":123456789012345678901234567890}}',
    b'{"query":"query($n:String!){hello(name:$n)}","variables":{"n":{"n":{"n":1}}}}',
    b'{"query":"{ hello { x } }"}',
    b'{"query":"subscription { orderCame { id } }"}',
    b'{"query":"{ hello } { hello }"}',
    b'{"query":"{ ...A } fragment A on Query { ...A }"}',
    b'{"query":"query ($a: [[[[Int]]]]) { hello }","variables":{"a":[[[["x"]]]]}}',
    b'{"query":"{ hello @skip(if: 5) }"}',
    b'{"query":"{ hello @defer }"}',
    b'{"query":"query ($a: Int = ' + b"9" * 5_000 + b') { hello }"}',
]
MUTATIONS = 400


def _is_refused_well(status: int, text: str) -> None:
    assert status < 500, text
    for leak in ("Traceback", ".py", "site-packages", "asyncpg", "strawberry"):
        assert leak not in text, text
    answer = json.loads(text)
    assert answer.get("errors") or answer.get("data") is not None, text
    for error in answer.get("errors", ()):
        assert error["extensions"]["code"] in ("BAD_REQUEST", "UNAUTHENTICATED", "COST_LIMIT"), text


@pytest.mark.promise("S14")
async def test_hostile_bodies_are_refused(door: Api) -> None:
    for body in HOSTILE:
        answer = await door.http.post("/graphql", content=body, headers=JSON)
        _is_refused_well(answer.status_code, answer.text)
        assert "errors" in answer.json(), body


@pytest.mark.promise("S14")
async def test_spoilt_bodies_are_refused(door: Api) -> None:
    chance = random.Random(20260122)  # noqa: S311 (the same spoilt bodies every time)
    good = [
        *HOSTILE,
        json.dumps({"query": "query A($n: String!) { hello(name: $n) }", "variables": {"n": "x"}, "operationName": "A"}).encode(),
    ]
    for _ in range(MUTATIONS):
        spoilt = bytearray(chance.choice(good)[:2_000])
        for _ in range(chance.randint(1, 4)):
            place = chance.randint(0, len(spoilt))
            match chance.randint(0, 3):
                case 0:
                    spoilt[place:place] = chance.randbytes(chance.randint(1, 3))
                case 1:
                    del spoilt[place : place + chance.randint(1, 5)]
                case 2:
                    spoilt[place:place] = chance.choice([b"{", b"}", b"[", b'"', b"\\", b"$", b"...", b"null", b"\\u0000"])
                case _:
                    spoilt += spoilt[: chance.randint(0, 40)]
        answer = await door.http.post("/graphql", content=bytes(spoilt), headers=JSON)
        _is_refused_well(answer.status_code, answer.text)


async def test_depth_of_json(door: Api) -> None:
    def nested(depth: int) -> bytes:
        return b'{"query":"{hello}","variables":' + b'{"a":' * (depth - 2) + b"{}" + b"}" * (depth - 2) + b"}"

    assert (await door.http.post("/graphql", content=nested(limits.JSON_DEPTH_MAX), headers=JSON)).status_code == 200
    assert (await door.http.post("/graphql", content=nested(limits.JSON_DEPTH_MAX + 1), headers=JSON)).status_code == 400


async def test_size(door: Api) -> None:
    def large(size: int) -> bytes:
        start = b'{"query":"{ hello }","variables":{"a":"'
        return start + b"a" * (size - len(start) - 3) + b'"}}'

    assert (await door.http.post("/graphql", content=large(limits.BODY_BYTES_MAX), headers=JSON)).json()["data"] == {"hello": "hello you"}
    assert (await door.http.post("/graphql", content=large(limits.BODY_BYTES_MAX + 1), headers=JSON)).status_code == 413
    assert (await door.http.post("/graphql", content=b"", headers=JSON | {"content-length": "9" * 400})).status_code == 413


async def test_a_body_without_a_length_is_kept_no_further_than_its_limit(door: Api, application: Guard) -> None:
    read = answered = 0

    async def endless() -> dict[str, Any]:
        nonlocal read
        read += 16 * 1024
        return {"type": "http.request", "body": b" " * 16 * 1024, "more_body": True}

    async def answer(message: Any) -> None:
        nonlocal answered
        if message["type"] == "http.response.start":
            assert message["status"] == 413
            answered = read

    host = settings().address.partition("//")[2]
    given = {"host": host, "content-type": "application/json", "x-requested-with": "tests"}
    headers = [(name.encode(), value.encode()) for name, value in given.items()]
    scope = {"type": "http", "method": "POST", "path": "/graphql", "scheme": "https", "headers": headers, "client": ("127.0.0.1", 5)}
    await application(scope, endless, answer)

    assert answered <= limits.BODY_BYTES_MAX + 16 * 1024
    assert read <= answered + HEARD_OUT_BYTES_MAX + 16 * 1024


async def test_a_slow_body_is_given_up(door: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    async def slow() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(5)
        yield b"}"

    monkeypatch.setattr(bodies, "BODY_SECONDS_MAX", 0.1)
    assert (await door.http.post("/graphql", content=slow(), headers=JSON)).status_code == 408


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/json; charset=latin-1",
    ],
)
async def test_only_json_is_read(door: Api, content_type: str) -> None:
    answer = await door.http.post("/graphql", content=b'{"query":"{hello}"}', headers={"content-type": content_type})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (415, "BAD_REQUEST")


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_only_post_is_answered(door: Api, method: str) -> None:
    answer = await door.http.request(method, "/graphql?query={hello}")
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
