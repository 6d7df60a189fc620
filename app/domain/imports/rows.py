"""Turns rows of texts into values by the mapping that a person chose, and names everything that is wrong, cell by cell (IMP-1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from app.domain.imports.fields import FIELDS, Field, Form, ImportKind
from app.domain.imports.numbers import decimal_separator, read_number
from app.domain.imports.table import Row, Table
from app.domain.refusal import Code, Faults, plain
from app.domain.texts import has_controls

VALUE_LENGTH_SHOWN_MAX: Final = 100

Value = str | Decimal | int | None
"""What a cell says; None for an empty one."""


@dataclass(frozen=True, slots=True)
class RowFault:
    """One thing that is wrong with a row: at which column, with which value, and why."""

    row: int
    column: str | None
    value: str | None
    code: Code
    message: str


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row as it was understood: values by field, and what could not be understood."""

    number: int
    values: Mapping[str, Value]
    faults: Sequence[RowFault]


@dataclass(frozen=True, slots=True)
class Layout:
    """Which column gives which field: the positions of the columns, and how the numbers in them are written."""

    kind: ImportKind
    headers: Mapping[str, str]
    positions: Mapping[str, int]
    separators: Mapping[str, str]
    fields: Mapping[str, Field] = field(default_factory=dict)


def check_columns(kind: ImportKind, chosen: Sequence[tuple[str, str | None]], headers: Sequence[str] | None = None) -> None:
    """Refuse a choice of columns with unknown or doubled names, or without what every row needs."""
    faults = Faults()
    known = {each.name: each for each in FIELDS[kind]}
    seen: set[str] = set()
    for index, (header, name) in enumerate(chosen):
        if headers is not None and header not in headers:
            faults.add(Code.NOT_FOUND, f"The file has no column “{header}”.", "columns", str(index), "header")
        if name is None:
            continue
        if name not in known:
            faults.add(Code.INVALID, f"“{name}” is not a field of {kind.value.lower()}.", "columns", str(index), "field")
        elif name in seen:
            faults.add(Code.DUPLICATE, f"Two columns cannot both be {known[name].label}.", "columns", str(index), "field")
        seen.add(name)
    if kind is ImportKind.PRODUCTS and not seen & {"sku", "barcode"}:
        faults.add(Code.REQUIRED, "A column has to be the SKU or the barcode, so that products are recognised the next time.", "columns")
    if kind is ImportKind.CUSTOMERS and not seen & {"number", "name"}:
        faults.add(Code.REQUIRED, "A column has to be the number or the name, so that customers are recognised the next time.", "columns")
    faults.raise_if_any()


def mapped(kind: ImportKind, table: Table, chosen: Mapping[str, str]) -> Layout:
    """Lay a choice (header → field) over a table and find out how each number column is written."""
    fields = {each.name: each for each in FIELDS[kind]}
    positions = {name: table.headers.index(header) for header, name in chosen.items()}
    separators = {
        name: decimal_separator((cells[position] for _, cells in table.rows), table.separator)
        for name, position in positions.items()
        if fields[name].form is Form.NUMBER
    }
    return Layout(kind, {name: header for header, name in chosen.items()}, positions, separators, fields)


def read_rows(mapping: Layout, rows: Sequence[Row]) -> Iterator[ReadRow]:
    """Read rows one after the other; a key that an earlier row had is a fault of the later one."""
    keys: dict[tuple[str, str], int] = {}
    for number, cells in rows:
        values: dict[str, Value] = {}
        faults: list[RowFault] = []
        for name, position in mapping.positions.items():
            value, fault = _read(mapping, name, number, cells[position])
            if fault is not None:
                faults.append(fault)
            else:
                values[name] = value
        faults += _missing(mapping, number, values, {fault.column for fault in faults})
        faults += _repeated(mapping, number, values, keys)
        yield ReadRow(number, values, faults)


def shown(text: str) -> str:
    """Give as much of a cell's text as a list of faults shows."""
    return text if len(text) <= VALUE_LENGTH_SHOWN_MAX else text[: VALUE_LENGTH_SHOWN_MAX - 1] + "…"


def _read(mapping: Layout, name: str, number: int, text: str) -> tuple[Value, RowFault | None]:
    wanted = mapping.fields[name]

    def fault(code: Code, message: str) -> tuple[Value, RowFault]:
        return None, RowFault(number, mapping.headers[name], shown(text), code, message)

    if not text:
        return None, None
    if len(text) > wanted.length_max:
        return fault(Code.TOO_LONG, f"{wanted.label} has at most {wanted.length_max} characters, this has {len(text)}.")
    if has_controls(text, lines=wanted.has_lines):
        return fault(Code.INVALID, f"{wanted.label} holds control characters{'' if wanted.has_lines else ' or line breaks'}.")
    if wanted.form is Form.TEXT:
        return text, None
    separator = mapping.separators.get(name, ".")
    value = read_number(text, separator)
    if value is None:
        style = "comma" if separator == "," else "point"
        return fault(Code.INVALID, f"“{shown(text)}” is not a number. Numbers in this column have a decimal {style}.")
    if wanted.form is Form.WHOLE:
        if value != value.to_integral_value():
            return fault(Code.INVALID, f"{plain(value)} is not a whole number.")
        return int(value), None
    return value, None


def _missing(mapping: Layout, number: int, values: Mapping[str, Value], spoilt: set[str | None]) -> list[RowFault]:
    """A row without anything to recognise it by would be added again by each import."""
    if mapping.kind is ImportKind.PRODUCTS:
        named = [name for name in ("sku", "barcode") if name in mapping.headers]
    else:
        named = [name for name in ("number", "name") if name in mapping.headers]
    headers = [mapping.headers[name] for name in named]
    if any(values.get(name) is not None for name in named) or spoilt & set(headers):
        return []
    wanted = " or ".join(mapping.fields[name].label for name in named)
    return [RowFault(number, headers[0], None, Code.REQUIRED, f"{wanted} is needed to recognise this row.")]


def _repeated(mapping: Layout, number: int, values: Mapping[str, Value], keys: dict[tuple[str, str], int]) -> list[RowFault]:
    """Two rows for one record contradict each other or say the same twice; either way a person has to look."""
    found = _key_of(mapping.kind, values)
    if found is None:
        return []
    name, key = found
    earlier = keys.setdefault((name, key), number)
    if earlier == number:
        return []
    message = f"Row {earlier} has the same {mapping.fields[name].label}."
    return [RowFault(number, mapping.headers[name], shown(str(values[name])), Code.DUPLICATE, message)]


def _key_of(kind: ImportKind, values: Mapping[str, Value]) -> tuple[str, str] | None:
    """Give what a row is recognised by: SKU, else barcode; number, else name and e-mail together."""
    if kind is ImportKind.PRODUCTS:
        return next(((name, str(values[name])) for name in ("sku", "barcode") if values.get(name) is not None), None)
    if values.get("number") is not None:
        return "number", str(values["number"])
    if values.get("name") is not None:
        return "name", f"{values['name']}\n{values.get('email') or ''}".casefold()
    return None
