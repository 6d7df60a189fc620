"""Dresses a letter in its company's colours: the same words as HTML beside the plain text, with the logo inside the mail."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Final

LOGO_ID: Final = "logo@countinghouse"
_HEIGHT: Final = 40


@dataclass(frozen=True, slots=True)
class Dress:
    """What a company's letters wear."""

    name: str
    primary_color: str
    accent_color: str
    logo: bytes | None = None
    """A PNG."""


def html(body: str, dress: Dress) -> str:
    """Write a letter as HTML. Everything in it is text of ours or escaped, so that nothing a person wrote is read as markup (S19).

    Nothing is fetched from elsewhere: a logo travels with the mail.
    """
    logo = (
        f'<img src="cid:{LOGO_ID}" alt="" height="{_HEIGHT}" style="background:#fff;padding:4px;border-radius:4px"><br>'
        if dress.logo
        else ""
    )
    paragraphs = "".join(f'<p style="margin:0 0 14px">{escape(part).replace(chr(10), "<br>")}</p>' for part in body.strip().split("\n\n"))
    return (
        '<!doctype html><html><head><meta charset="utf-8"></head>'
        '<body style="margin:0;font:15px/1.5 system-ui,sans-serif;color:#1a1a1e;background:#fff">'
        f'<div style="padding:14px 24px;background:{escape(dress.primary_color)};color:{escape(dress.accent_color)};font-weight:600">'
        f"{logo}{escape(dress.name)}</div>"
        f'<div style="padding:24px;max-width:640px">{paragraphs}</div></body></html>'
    )
