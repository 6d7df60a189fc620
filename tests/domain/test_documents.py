"""Names of files are safe, and what a file is stands in its first bytes."""

from __future__ import annotations

import pytest

from app.domain.documents import NAME_LENGTH_MAX, checked_name, media_type_of
from app.domain.mail import one_line


@pytest.mark.promise("S17")
@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\list.csv", "list.csv"),
        ("a\0b.csv", "a_b.csv"),
        ("a\r\nb.csv", "a__b.csv"),
        ("exe\u202efdp.csv", "exe_fdp.csv"),
        ("x\u200b.csv", "x_.csv"),
        (" .hidden. ", "hidden"),
        ("", "file"),
        ("/", "file"),
        ("Preise Größe 2026.csv", "Preise Größe 2026.csv"),
    ],
)
def test_names_lead_nowhere_and_hide_nothing(given: str, safe: str) -> None:
    assert checked_name(given) == safe


def test_a_long_name_keeps_its_ending() -> None:
    assert checked_name("x" * 500 + ".csv") == "x" * (NAME_LENGTH_MAX - 4) + ".csv"
    assert len(checked_name("x." + "y" * 500)) == NAME_LENGTH_MAX


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        (b"%PDF-1.7", "x.csv", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "x", "image/png"),
        (b"\xff\xd8\xff\xe0", "x.txt", "image/jpeg"),
        (b"a;b\n", "x.CSV", "text/csv"),
        (b"\xef\xbb\xbfa;b\n", "x.csv", "text/csv"),
        (b"<html>", "x.html", "text/plain"),
        (b"MZ\x00", "x.csv", "application/octet-stream"),
        ("ä".encode("latin-1") + b" b c d", "x.csv", "application/octet-stream"),
        ("abc ä".encode()[:-1], "x.csv", "text/csv"),
    ],
)
def test_content_tells_what_a_file_is(head: bytes, name: str, expected: str) -> None:
    assert media_type_of(head, name) == expected


@pytest.mark.promise("S21")
def test_a_header_is_one_line() -> None:
    assert one_line("Eve\r\nBcc: x\u2028y\0z\t  w") == "Eve Bcc: x y z w"
