"""What the cells of a row mean, and what is wrong with them."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest

from app.domain.cells import inert, plain, written
from app.domain.imports.fields import FIELDS, ImportKind, suggested
from app.domain.imports.numbers import decimal_separator, read_number
from app.domain.imports.rows import ReadRow, check_columns, mapped, read_rows
from app.domain.imports.table import read_table
from app.domain.refusal import Code, Refused

D = Decimal


@pytest.mark.parametrize(
    ("texts", "file_separator", "expected"),
    [
        (["1,50", "2"], ",", ","),
        (["1.50", "2"], ";", "."),
        (["1.234,50"], ",", ","),
        (["1,234.50"], ";", "."),
        (["1,234"], ";", ","),
        (["1,234"], ",", "."),
        (["1.234.567"], ",", ","),
        (["1.50", "1.75", "1,50"], ";", "."),
        ([], ";", ","),
    ],
)
def test_a_column_tells_how_its_numbers_are_written(texts: list[str], file_separator: str, expected: str) -> None:
    assert decimal_separator(texts, file_separator) == expected


@pytest.mark.parametrize(
    ("text", "separator", "expected"),
    [
        ("1.234,50", ",", D("1234.50")),
        ("1,234.50", ".", D("1234.50")),
        ("1234", ",", D(1234)),
        ("-0,5", ",", D("-0.5")),
        ("1 234,50 €", ",", D("1234.50")),
        ("1’234.50 CHF", ".", D("1234.50")),
        ("007", ".", D(7)),
        ("1.50", ",", None),
        ("1,5", ".", None),
        ("1e5", ".", None),
        ("NaN", ".", None),
        ("0x10", ".", None),
        ("١٢", ".", None),
        ("1" * 25, ".", None),
        ("", ".", None),
        ("1..5", ".", None),
    ],
)
def test_numbers_are_read_in_one_way_only(text: str, separator: str, expected: Decimal | None) -> None:
    assert read_number(text, separator) == expected


def test_headers_are_recognised_in_two_languages_and_each_field_once() -> None:
    assert suggested(ImportKind.PRODUCTS, ["Art.-Nr.", "Bezeichnung", "VK-Preis", "Name", "EAN", "Farbe"]) == [
        "sku", "name", "salesPrice", None, "barcode", None,
    ]  # fmt: skip
    assert suggested(ImportKind.CUSTOMERS, ["Kunden-Nr", "Firma", "E-Mail", "PLZ", "Straße", "USt-IdNr."]) == [
        "number", "name", "email", "postalCode", "street", "taxNumber",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ImportKind)
def test_no_header_means_two_fields(kind: ImportKind) -> None:
    for field in FIELDS[kind]:
        for alias in (field.name, field.label, *field.aliases.split(", ")):
            assert suggested(kind, [alias]) == [field.name], alias


def rows_of(kind: ImportKind, text: str) -> list[ReadRow]:
    """Read a file with the columns that its headers suggest."""
    table = read_table(text.encode())
    chosen = {header: name for header, name in zip(table.headers, suggested(kind, table.headers), strict=True) if name}
    return list(read_rows(mapped(kind, table, chosen), table.rows))


def test_what_is_read_and_what_is_wrong_stand_apart() -> None:
    good, bad = rows_of(ImportKind.PRODUCTS, "sku;price;name\n007;1.234,50;Lamp\n;x;\n")
    assert dict(good.values) == {"sku": "007", "salesPrice": D("1234.50"), "name": "Lamp"}
    assert good.faults == []
    assert [(fault.column, fault.value, fault.code) for fault in bad.faults] == [
        ("price", "x", Code.INVALID),
        ("sku", None, Code.REQUIRED),
    ]


def test_cells_hold_no_control_characters_and_only_notes_have_lines() -> None:
    read = rows_of(ImportKind.PRODUCTS, 'sku,name,price,description\nA,a\x07b,1,\n"B\n2",b,1,\nC,c,1,"one\ntwo"\nD,d,1,a\x1bb\n')

    assert [[(fault.column, fault.code) for fault in row.faults] for row in read] == [
        [("name", Code.INVALID)],
        [("sku", Code.INVALID)],
        [],
        [("description", Code.INVALID)],
    ]


def test_two_rows_about_one_record_are_a_fault_of_the_second() -> None:
    rows = rows_of(ImportKind.CUSTOMERS, "name,email\nAlpha,a@x.de\nAlpha,b@x.de\nALPHA,A@x.de\n")
    assert [[fault.message for fault in row.faults] for row in rows] == [[], [], ["Row 2 has the same Name."]]


def test_a_choice_of_columns_is_checked_as_a_whole() -> None:
    check_columns(ImportKind.PRODUCTS, [("A", "sku"), ("B", None)], ["A", "B"])
    with pytest.raises(Refused) as refused:
        check_columns(ImportKind.PRODUCTS, [("A", "name"), ("B", "name"), ("C", "colour"), ("Z", None)], ["A", "B", "C"])
    assert [(fault.code, fault.path) for fault in refused.value.faults] == [
        (Code.DUPLICATE, ("columns", "1", "field")),
        (Code.INVALID, ("columns", "2", "field")),
        (Code.NOT_FOUND, ("columns", "3", "header")),
        (Code.REQUIRED, ("columns",)),
    ]


@pytest.mark.promise("S18")
@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1"])
def test_nothing_that_is_written_is_a_formula(text: str) -> None:
    assert inert(text) == "'" + text
    table = written(["a", "b"], [["x", text]], ",")
    assert [row[1] for row in csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""))] == ["b", "'" + text]
    assert read_table(table).rows[0][1][1] == text


@pytest.mark.promise("S18")
@pytest.mark.parametrize("text", ["=1", "'=1", "''=1", "'", "''", "'x", "", "x'=1", "'\t", "\uff1d1"])
def test_every_text_can_be_had_back(text: str) -> None:
    assert plain(inert(text)) == text


def test_ordinary_texts_are_written_as_they_are() -> None:
    assert [inert(text) for text in ("Lamp", "", "1", "a=b", "'x")] == ["Lamp", "", "1", "a=b", "'x"]
