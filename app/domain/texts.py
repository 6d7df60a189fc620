"""What is true of every text that people give: it holds no characters that work on what shows it instead of being shown."""

from __future__ import annotations

import re
from typing import Final

_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_CONTROLS_BESIDE_LINES: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def has_controls(text: str, *, lines: bool = False) -> bool:
    """Tell whether a text holds control characters; line breaks and tabs are some unless it may have several lines."""
    return (_CONTROLS_BESIDE_LINES if lines else _CONTROLS).search(text) is not None
