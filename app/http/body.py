"""Reads the body of a request: one JSON object, small, shallow, in time, and without what no text of ours may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import orjson
from starlette.requests import ClientDisconnect
from starlette.types import Receive

from app.http.answers import TooLarge, bad_request
from app.http.within import within
from app.schema.kit.limits import BODY_BYTES_MAX, BODY_SECONDS_MAX, JSON_DEPTH_MAX

# PostgreSQL has no NUL in a text. GraphQL writes it as an escape in a literal, which JSON's own check does not see.
_NUL_ESCAPE = re.compile(r"\0|\\u0000|\\u\{0+\}")
_MEDIA_TYPE = "application/json"


async def read_object(headers: Mapping[str, str], receive: Receive) -> dict[str, Any]:
    """Return the JSON object that a request carries; raise Refusal for anything else."""
    if not _is_json(headers.get("content-type", "")):
        raise bad_request("Send the request as application/json.", 415)
    if headers.get("content-encoding", "identity") != "identity":
        raise bad_request("Send the request without compression.", 415)
    announced = headers.get("content-length", "0")
    if not announced.isdecimal() or int(announced[:12]) > BODY_BYTES_MAX:
        raise _too_large()
    try:
        return parse_object(await within(BODY_SECONDS_MAX, _read(receive)))
    except TimeoutError:
        raise bad_request(f"The request did not arrive within {BODY_SECONDS_MAX:g} seconds.", 408, {"Connection": "close"}) from None
    except ClientDisconnect:
        raise bad_request("The request did not arrive.") from None


def parse_object(body: bytearray | str) -> dict[str, Any]:
    """Parse a JSON object; raise Refusal when it is not one, is too deep, or holds a NUL."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise bad_request("The request is not JSON.") from None
    if not isinstance(value, dict):
        raise bad_request("The request is not a JSON object; there is one operation at a time.")
    # What opens so few brackets, those inside of texts included, is not nested deeply; and no other escape makes a NUL.
    if isinstance(body, str) or body.count(b"{") + body.count(b"[") > JSON_DEPTH_MAX or b"\\u0000" in body:
        _check(value)
    return value


def has_nul(text: str) -> bool:
    """Tell whether a GraphQL document writes a NUL, in itself or as an escape."""
    return ("\0" in text or "\\u" in text) and _NUL_ESCAPE.search(text) is not None


def _is_json(content_type: str) -> bool:
    if content_type == _MEDIA_TYPE:
        return True
    media_type, _, parameters = content_type.partition(";")
    return media_type.strip().lower() == _MEDIA_TYPE and parameters.strip().lower().replace('"', "") in ("", "charset=utf-8")


async def _read(receive: Receive) -> bytearray:
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > BODY_BYTES_MAX:
            raise _too_large()
        if not message.get("more_body", False):
            return body


def _too_large() -> TooLarge:
    return TooLarge(f"A request has at most {BODY_BYTES_MAX // 1024} KiB.")


def _check(value: dict[str, Any]) -> None:
    level: list[Any] = [value]
    for _ in range(JSON_DEPTH_MAX):
        below: list[Any] = []
        for each in level:
            if isinstance(each, str):
                if "\0" in each:
                    raise bad_request("A text of the request holds a NUL character.")
            elif isinstance(each, dict):
                below.extend(each)
                below.extend(each.values())
            elif isinstance(each, list):
                below.extend(each)
        if not below:
            return
        level = below
    raise bad_request(f"The request's JSON is nested more than {JSON_DEPTH_MAX} deep.")
