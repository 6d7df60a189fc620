"""Control characters are told from text, and line breaks from both."""

from __future__ import annotations

import pytest

from app.domain.texts import has_controls


@pytest.mark.parametrize("text", ["Müller & Söhne", "数量 10", "a\u00a0b", "👍", ""])
def test_text_is_text(text: str) -> None:
    assert not has_controls(text)
    assert not has_controls(text, lines=True)


@pytest.mark.parametrize("text", ["one\ntwo", "one\r\ntwo", "one\ttwo"])
def test_only_a_text_of_several_lines_has_line_breaks(text: str) -> None:
    assert has_controls(text)
    assert not has_controls(text, lines=True)


@pytest.mark.parametrize("text", ["bell\x07", "\x1b[2J", "delete\x7f", "next line\x85", "\x00"])
def test_control_characters_are_never_text(text: str) -> None:
    assert has_controls(text)
    assert has_controls(text, lines=True)


def test_unicode_has_line_breaks_of_its_own() -> None:
    assert has_controls("one\u2028two")
    assert not has_controls("one\u2028two", lines=True)
