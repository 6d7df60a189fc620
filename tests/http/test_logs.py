"""The log is one line of JSON for each event and holds no secrets (S23)."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from app import logs


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """The log as a server writes it; afterwards it is as it was."""
    root = logging.getLogger()
    handlers, level, before = root.handlers[:], root.level, structlog.get_config()
    stream = io.StringIO()
    logs.configure(stream=stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**before)


@pytest.mark.promise("S23")
def test_secrets_are_hidden_wherever_they_stand(written: io.StringIO) -> None:
    token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl"
    log = structlog.get_logger("test")

    log.info(
        "sign_in",
        password="hunter2",
        refresh_token="abc123",
        input={"email": "ada@example.com", "newPassword": "hunter3", "list": [{"totp_seed": "JBSWY3DP"}]},
        note=f"Bearer {token} and {token}",
        address="postgresql://owner:hunter4@localhost/db",
        paid="4111 1111 1111 1111",
    )
    logging.getLogger("uvicorn.error").warning("connecting to redis://:hunter5@localhost with %s", token)

    text = written.getvalue()
    for secret in ("hunter", "abc123", "JBSWY3DP", token, "4111"):
        assert secret not in text
    assert "ada@example.com" in text


@pytest.mark.promise("S23")
def test_a_line_break_in_a_name_stays_in_its_line(written: io.StringIO) -> None:
    structlog.get_logger("test").info("named", name='Ada\n{"event":"forged"}')
    logging.getLogger("other").error("first\nsecond")

    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    assert [line["event"] for line in lines] == ["named", "first\nsecond"]
    assert lines[0]["level"] == "info"
    assert lines[0]["timestamp"].endswith("Z")


def test_long_and_deep_values_are_cut(written: io.StringIO) -> None:
    deep: object = "end"
    for _ in range(50):
        deep = {"next": deep}

    structlog.get_logger("test").info("large", text="a" * 10_000, deep=deep, thing=object())

    line = written.getvalue()
    assert len(line) < logs.TEXT_LENGTH_MAX + 1_000
    assert json.loads(line)["event"] == "large"


@pytest.mark.promise("S23")
async def test_answers_are_logged_with_what_is_known_of_them(written: io.StringIO) -> None:
    logs.begin("r1")
    logs.note(company="amber")
    logs.answered("POST", '/c/amber/graphql\n{"event":"forged"}', 200, 1.5)
    logs.answered("GET", "/Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2ln", 404, 0.1)
    logs.flush()

    first, second = (json.loads(line) for line in written.getvalue().splitlines())
    assert first.pop("timestamp").endswith("Z")
    assert first == {
        "request_id": "r1",
        "company": "amber",
        "event": "request",
        "method": "POST",
        "path": '/c/amber/graphql\n{"event":"forged"}',
        "status": 200,
        "ms": 1.5,
        "level": "info",
        "logger": "http",
    }
    assert second["path"] == "/[hidden]"
