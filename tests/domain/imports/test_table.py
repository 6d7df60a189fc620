"""What a CSV file says, whatever program wrote it."""

from __future__ import annotations

import pytest

from app.domain.imports import table
from app.domain.imports.table import read_table
from app.domain.refusal import Code, Refused


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b\n1,5;2,5\n", ";"),
        ("a\tb\n1,5\t2;5\n", "\t"),
        ("name;price, net;x\nA;1,2;3\n", ";"),
        ("sku\n1\n", ","),
        ("a;b\r1;2\r3;4\r", ";"),
    ],
)
def test_the_separator_is_found_out(text: str, separator: str) -> None:
    assert read_table(text.encode()).separator == separator


def test_cells_stay_the_texts_they_are() -> None:
    found = read_table(b'\xef\xbb\xbfsku,name,note\r\n007,"Lamp, ""big""","two\r\nlines"\r\n\r\n00012345678901234567890,=1+1,\r\n')
    assert found.headers == ["sku", "name", "note"]
    assert found.rows == [(2, ["007", 'Lamp, "big"', "two\r\nlines"]), (4, ["00012345678901234567890", "=1+1", ""])]


def test_headers_are_never_the_same_and_never_empty() -> None:
    assert read_table(b"price,price,,price (2)\n1,2,3,4\n").headers == ["price", "price (2)", "Column 3", "price (2) (2)"]


def test_a_short_row_is_filled_and_a_long_one_refused() -> None:
    assert read_table(b"a,b,c\n1\n").rows == [(2, ["1", "", ""])]
    assert read_table(b"a,b\n1,2,,\n").rows == [(2, ["1", "2"])]
    with pytest.raises(Refused, match="Row 3 has more cells"):
        read_table(b"a,b\n1,2\n1,2,3\n")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", Code.INVALID),
        (b"\n\n", Code.INVALID),
        (b"a\0b\n", Code.INVALID),
        (b"a,b\n" + b"1,\xff\n", Code.INVALID),
        (b'a,b\n1,"2"3\n', Code.INVALID),
    ],
)
def test_what_is_no_table_is_refused(content: bytes, code: Code) -> None:
    with pytest.raises(Refused) as refused:
        read_table(content)
    assert refused.value.code is code
    assert refused.value.faults[0].path == ("fileId",)


def test_limits_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "ROWS_MAX", 2)
    assert len(read_table(b"a\n1\n2\n").rows) == 2
    with pytest.raises(Refused, match="more than 2 rows"):
        read_table(b"a\n1\n2\n3\n")
    with pytest.raises(Refused, match="more than 100 columns"):
        read_table(",".join("abc" for _ in range(101)).encode())
    with pytest.raises(Refused, match="more than 10000 characters"):
        read_table(b"a\n" + b"x" * 10_001 + b"\n")
    monkeypatch.setattr(table, "BYTES_MAX", 3)
    with pytest.raises(Refused, match="MiB"):
        read_table(b"a\n1\n")
