"""Names a device for people, from what its browser says of itself."""

from __future__ import annotations

from typing import Final

# The more special comes first: Edge also says that it is Chrome, and Chrome that it is Safari.
_BROWSERS: Final = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS: Final = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
)
_PROGRAM_LENGTH_MAX: Final = 40


def name_of(user_agent: str) -> str:
    """Return a short name such as `Firefox on Linux`; a program is called by its own first word."""
    browser = next((name for sign, name in _BROWSERS if sign in user_agent), None)
    system = next((name for sign, name in _SYSTEMS if sign in user_agent), None)
    if browser and system:
        return f"{browser} on {system}"
    first = "".join(character for character in user_agent.split(" ")[0] if character.isprintable())
    return browser or system or first[:_PROGRAM_LENGTH_MAX] or "Unknown device"
