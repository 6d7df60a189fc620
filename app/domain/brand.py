"""A company's two colours: whether what is written in one can be read on the other, and what to do when it cannot (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import colorsys
import math
import re
from typing import Final

from app.domain.refusal import Code, Refused

HOUSE_PRIMARY: Final = "#3d53c5"
HOUSE_ACCENT: Final = "#ffffff"
PAPER: Final = "#ffffff"
TEXT_CONTRAST: Final = 4.5
"""What WCAG 2.2 asks for between text and its ground, level AA."""

_COLOR: Final = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_STEPS: Final = 100


def checked_color(text: str, *path: str) -> str:
    """Give a colour as `#rrggbb`; anything else is refused."""
    match = _COLOR.fullmatch(text.strip())
    if match is None:
        raise Refused(Code.INVALID, f"“{text}” is not a colour. Give red, green and blue in hexadecimal, such as {HOUSE_PRIMARY}.", path)
    digits = match[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(color: str, ground: str, ratio: float = TEXT_CONTRAST) -> str:
    """Give the colour nearest to this one in lightness that can be read on the ground; its hue stays."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(color))
    for step in range(_STEPS + 1):
        for moved in (lightness - step / _STEPS, lightness + step / _STEPS):
            if 0 <= moved <= 1:
                candidate = color if step == 0 else _hex(colorsys.hls_to_rgb(hue, moved, saturation))
                if contrast(candidate, ground) >= ratio:
                    return candidate
    return "#000000" if contrast("#000000", ground) > contrast("#ffffff", ground) else "#ffffff"


def check_pair(primary: str, accent: str) -> None:
    """Refuse two colours of which the one cannot be read on the other; the message names their contrast and what would do."""
    found = contrast(primary, accent)
    if found >= TEXT_CONTRAST:
        return
    # Cut, not rounded: 4.4999 is too little and must not be called 4.5.
    ratio = f"{math.floor(found * 100) / 100:.2f}"
    text, ground = readable(accent, primary), readable(primary, accent)
    raise Refused(
        Code.INVALID,
        f"Text in {accent} on {primary} has a contrast of {ratio}:1, and {TEXT_CONTRAST}:1 is needed to read it."
        f" Write in {text}, or take {ground} as the ground.",
        ("accent_color",),
        {"ratio": ratio, "needed": str(TEXT_CONTRAST), "accentColor": text, "primaryColor": ground},
    )


def _channels(color: str) -> tuple[float, float, float]:
    assert re.fullmatch(r"#[0-9a-f]{6}", color), "a colour is written as #rrggbb"
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _luminance(color: str) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _hex(channels: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in channels)
