"""What nobody expected stays with us, and what a stranger asks tells them nothing of the schema."""

from __future__ import annotations

import pytest
import structlog
from graphql import get_introspection_query

from app.schema.kit.errors import Away, is_database_away
from tests.schema.sample import ask, codes, context


async def test_an_unexpected_error_names_only_a_reference_that_the_log_has() -> None:
    with structlog.testing.capture_logs() as logged:
        result = await ask("{ broken }")

    assert result.errors is not None
    (error,) = result.errors
    assert codes(result) == ["INTERNAL"]
    assert "hunter2" not in str(error.formatted)
    assert "secret.py" not in str(error.formatted)
    assert [line["ref"] for line in logged] == [(error.extensions or {})["ref"]]
    assert logged[0]["exception"].endswith("broken\nValueError: password=hunter2 in /srv/app/secret.py")
    assert (error.extensions or {})["ref"] in error.message


@pytest.mark.parametrize(
    "document",
    ["{ nothing }", "{ order }", "{", " ", "{ order(id: 5.5) { id } }", "query ($a: Nothing) { hello }", "fragment A on Order { id }"],
)
async def test_a_document_that_is_wrong_is_a_bad_request(document: str) -> None:
    assert set(codes(await ask(document))) == {"BAD_REQUEST"}


async def test_what_a_query_refuses_is_a_bad_request_with_its_reason() -> None:
    result = await ask("{ refusing }")

    assert [(error.message, error.extensions) for error in result.errors or ()] == [
        ("Give a first day that is not after the last.", {"code": "BAD_REQUEST", "reason": "OUT_OF_RANGE"})
    ]


async def test_an_operation_must_be_named_where_there_are_several() -> None:
    assert codes(await ask("query A { hello } query B { hello }")) in ([], ["BAD_REQUEST"])


async def test_strangers_get_no_suggestions() -> None:
    stranger = await ask("{ helo }", by=context(signed_in=False))
    known = await ask("{ helo }")

    assert [error.message for error in stranger.errors or ()] == ["Cannot query field 'helo' on type 'Query'."]
    assert [error.message for error in known.errors or ()] == ["Cannot query field 'helo' on type 'Query'. Did you mean 'hello'?"]


async def test_introspection_is_for_those_who_are_signed_in() -> None:
    for document in ("{ __schema { queryType { name } } }", '{ __type(name: "Order") { name } }'):
        assert codes(await ask(document, by=context(signed_in=False))) == ["UNAUTHENTICATED"]
    assert (await ask("{ __typename }", by=context(signed_in=False))).data == {"__typename": "Query"}

    result = await ask(get_introspection_query(input_value_deprecation=True))
    assert result.errors is None
    assert result.data is not None
    assert result.data["__schema"]["queryType"]["name"] == "Query"


def test_an_absent_database_is_told_from_other_failures() -> None:
    def raised(cause: BaseException) -> BaseException:
        try:
            raise RuntimeError from cause
        except RuntimeError as error:
            return error

    import asyncpg

    assert is_database_away(raised(asyncpg.CannotConnectNowError("starting")))
    assert is_database_away(asyncpg.InterfaceError("connection is closed"))
    assert not is_database_away(asyncpg.InterfaceError("another operation is in progress"))
    assert not is_database_away(raised(ConnectionRefusedError("the mail server")))
    assert not is_database_away(FileNotFoundError("a file"))
    assert issubclass(Away, Exception)
