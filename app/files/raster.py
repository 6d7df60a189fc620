"""Turns a picture that somebody sent into one that is safe to show: decoded, made small and written anew, so that nothing else is in it."""

from __future__ import annotations

import asyncio
import io
from typing import Final

from PIL import Image, UnidentifiedImageError

PICTURE_BYTES_MAX: Final = 2 * 1024 * 1024
PIXELS_MAX: Final = 16_000_000
SIDE_MIN: Final = 16
# Enough for print: 600 dots an inch across the widest place where a logo stands.
WIDTH_MAX: Final = 960
HEIGHT_MAX: Final = 360
FORMATS: Final = ("PNG", "JPEG")

_room = asyncio.Semaphore(1)


class NotAPicture(Exception):
    """What was sent cannot be shown; the message says why, for the person who sent it."""


async def redrawn(content: bytes) -> bytes:
    """Return a PNG of at most WIDTH_MAX × HEIGHT_MAX that shows the same; raise NotAPicture for everything that is none.

    One at a time and in a thread: decoding takes memory and time.
    """
    if len(content) > PICTURE_BYTES_MAX:
        raise NotAPicture(f"A logo has at most {PICTURE_BYTES_MAX // 1024 // 1024} MiB.")
    async with _room:
        return await asyncio.to_thread(_redraw, content)


def _redraw(content: bytes) -> bytes:
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
            # Known from the first bytes, before anything is decoded: a small file may claim to be a huge picture.
            if picture.width * picture.height > PIXELS_MAX:
                raise NotAPicture(f"This picture has more than {PIXELS_MAX // 1_000_000} million dots; make it smaller.")
            if min(picture.size) < SIDE_MIN:
                raise NotAPicture(f"This picture is {picture.width} × {picture.height} dots small; each side needs {SIDE_MIN}.")
            plain = picture.convert("RGBA")
    except UnidentifiedImageError:
        raise NotAPicture("This is no picture of a kind that can be shown. Send a PNG or a JPEG.") from None
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise NotAPicture("This picture is damaged. Save it again as PNG or JPEG and send that.") from None
    plain.thumbnail((WIDTH_MAX, HEIGHT_MAX), Image.Resampling.LANCZOS)
    # Pixels alone: what else the file carried, such as where a photo was taken, stays behind.
    clean = Image.frombytes("RGBA", plain.size, plain.tobytes())
    drawn = io.BytesIO()
    clean.save(drawn, "PNG", optimize=True)
    return drawn.getvalue()
