"""What Countinghouse writes to people about their accounts, in English and German.

What a person gave stands in a letter as it is: a template is a constant, and only its own places are filled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.mail import one_line


class Kind(StrEnum):
    """The letters that there are."""

    SIGN_UP = "SIGN_UP"
    SIGN_UP_TAKEN = "SIGN_UP_TAKEN"
    PASSWORD_RESET = "PASSWORD_RESET"  # noqa: S105 (a kind of letter)
    EMAIL_CHANGE = "EMAIL_CHANGE"
    EMAIL_TAKEN = "EMAIL_TAKEN"
    EMAIL_CHANGED = "EMAIL_CHANGED"
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105 (a kind of letter)
    FACTOR_SET_UP = "FACTOR_SET_UP"
    FACTOR_REMOVED = "FACTOR_REMOVED"
    BACKUP_CODES_DRAWN = "BACKUP_CODES_DRAWN"
    NEW_DEVICE = "NEW_DEVICE"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it is sent."""

    subject: str
    body: str


_NOT_YOU: Final = {
    "en": "If this was not you, set a new password now: {address}/password-forgotten\nThat also ends every session.",
    "de": "Wenn Sie das nicht waren, setzen Sie jetzt ein neues Passwort: {address}/password-forgotten\nDas beendet auch jede Sitzung.",
}
# What a new password did with the API tokens of somebody who has some.
_TOKENS: Final = {
    "en": {
        "tokens_left": "These API tokens of yours still work: {tokens_left}. Revoke what you do not know: {address}/account/tokens\n\n",
        "tokens_ended": "These API tokens of yours were ended too: {tokens_ended}. Programs that used them need new ones.\n\n",
    },
    "de": {
        "tokens_left": "Diese API-Token von Ihnen gelten noch: {tokens_left}. Widerrufen Sie, was Sie nicht kennen:"
        " {address}/account/tokens\n\n",
        "tokens_ended": "Auch diese API-Token von Ihnen wurden beendet: {tokens_ended}. Programme, die sie nutzten, brauchen neue.\n\n",
    },
}
_GREETING: Final = {"en": "Hello {name},", "de": "Guten Tag {name},"}
# Nothing that a stranger typed is mailed to somebody who did not ask for it.
_GREETING_STRANGER: Final = {"en": "Hello,", "de": "Guten Tag,"}

# Subject and text, by kind and language.
_TEXTS: Final[Mapping[Kind, Mapping[str, tuple[str, str]]]] = {
    Kind.SIGN_UP: {
        "en": (
            "Finish signing up",
            "somebody, we hope you, signed up to Countinghouse with this address. This link finishes it, once, for {minutes} minutes; it"
            " asks for the password that was chosen:\n\n{link}\n\n"
            "If it was not you, there is nothing to do: without the link nothing is made.",
        ),
        "de": (
            "Registrierung abschließen",
            "jemand, hoffentlich Sie, hat sich mit dieser Adresse bei Countinghouse registriert. Dieser Link schließt das ab, einmal,"
            " {minutes} Minuten lang; er fragt nach dem gewählten Passwort:\n\n{link}\n\n"
            "Wenn Sie es nicht waren, ist nichts zu tun: Ohne den Link entsteht nichts.",
        ),
    },
    Kind.SIGN_UP_TAKEN: {
        "en": (
            "You have an account already",
            "somebody, perhaps you, wanted to sign up with this address. It has an account already: yours. Nothing was changed.\n\n"
            "To sign in: {address}/sign-in\nIf you forgot your password: {address}/password-forgotten",
        ),
        "de": (
            "Sie haben schon ein Konto",
            "jemand, vielleicht Sie, wollte sich mit dieser Adresse registrieren. Sie hat schon ein Konto: Ihres. Es wurde nichts geändert."
            "\n\nAnmelden: {address}/sign-in\nPasswort vergessen: {address}/password-forgotten",
        ),
    },
    Kind.PASSWORD_RESET: {
        "en": (
            "Set a new password",
            "somebody, we hope you, wants to set a new password for this address. This link works once, for {minutes} minutes:\n\n"
            "{link}\n\nIf it was not you, there is nothing to do: your password stays as it is.",
        ),
        "de": (
            "Ein neues Passwort setzen",
            "jemand, hoffentlich Sie, möchte für diese Adresse ein neues Passwort setzen. Dieser Link gilt einmal, für {minutes} Minuten:\n"
            "\n{link}\n\nWenn Sie es nicht waren, ist nichts zu tun: Ihr Passwort bleibt, wie es ist.",
        ),
    },
    Kind.EMAIL_CHANGE: {
        "en": (
            "Confirm your new mail address",
            "this address shall be the one that you sign in with. This link confirms it, once, for {minutes} minutes:\n\n{link}\n\n"
            "If you do not know of this, do not open it.",
        ),
        "de": (
            "Bestätigen Sie Ihre neue E-Mail-Adresse",
            "mit dieser Adresse möchten Sie sich künftig anmelden. Dieser Link bestätigt sie, einmal, {minutes} Minuten lang:\n\n{link}\n\n"
            "Wenn Sie davon nichts wissen, öffnen Sie ihn nicht.",
        ),
    },
    Kind.EMAIL_TAKEN: {
        "en": (
            "This address has an account already",
            "somebody wants to use this address for another account. It has one already: yours. Nothing was changed.",
        ),
        "de": (
            "Diese Adresse hat schon ein Konto",
            "jemand möchte diese Adresse für ein anderes Konto verwenden. Sie hat schon eines: Ihres. Es wurde nichts geändert.",
        ),
    },
    Kind.EMAIL_CHANGED: {
        "en": ("Your mail address was changed", "from now on you sign in with {email}.\n\n" + _NOT_YOU["en"]),
        "de": ("Ihre E-Mail-Adresse wurde geändert", "von jetzt an melden Sie sich mit {email} an.\n\n" + _NOT_YOU["de"]),
    },
    Kind.PASSWORD_CHANGED: {
        "en": (
            "Your password was changed",
            "your password was changed, and all your other sessions have ended.\n\n{tokens}" + _NOT_YOU["en"],
        ),
        "de": (
            "Ihr Passwort wurde geändert",
            "Ihr Passwort wurde geändert, und alle Ihre anderen Sitzungen sind beendet.\n\n{tokens}" + _NOT_YOU["de"],
        ),
    },
    Kind.FACTOR_SET_UP: {
        "en": ("Your second factor is set up", "from now on signing in also asks for a code of your phone.\n\n" + _NOT_YOU["en"]),
        "de": (
            "Ihr zweiter Faktor ist eingerichtet",
            "von jetzt an fragt die Anmeldung auch nach einem Code Ihres Telefons.\n\n" + _NOT_YOU["de"],
        ),
    },
    Kind.FACTOR_REMOVED: {
        "en": ("Your second factor was removed", "signing in does not ask for a code of your phone any more.\n\n" + _NOT_YOU["en"]),
        "de": ("Ihr zweiter Faktor wurde entfernt", "die Anmeldung fragt nicht mehr nach einem Code Ihres Telefons.\n\n" + _NOT_YOU["de"]),
    },
    Kind.BACKUP_CODES_DRAWN: {
        "en": ("You have new backup codes", "ten new backup codes were made, and those of before are void.\n\n" + _NOT_YOU["en"]),
        "de": (
            "Sie haben neue Ersatzcodes",
            "es wurden zehn neue Ersatzcodes erzeugt, die bisherigen gelten nicht mehr.\n\n" + _NOT_YOU["de"],
        ),
    },
    Kind.NEW_DEVICE: {
        "en": (
            "You signed in on a new device",
            "your account was signed in to on a device that was not known before:\n\n  {device}\n  {network}\n  {at} UTC\n\n"
            + _NOT_YOU["en"],
        ),
        "de": (
            "Anmeldung auf einem neuen Gerät",
            "an Ihrem Konto hat sich ein bisher unbekanntes Gerät angemeldet:\n\n  {device}\n  {network}\n  {at} UTC\n\n" + _NOT_YOU["de"],
        ),
    },
}


def written(kind: Kind, language: str, values: Mapping[str, str]) -> Letter:
    """Write a letter in a person's language, or in English where we do not know theirs."""
    spoken = language if language in _GREETING else "en"
    subject, text = _TEXTS[kind][spoken]
    given = {name: one_line(value) for name, value in values.items()}
    given["tokens"] = "".join(words.format_map(given) for name, words in _TOKENS[spoken].items() if name in given)
    greeting = (_GREETING if "name" in values else _GREETING_STRANGER)[spoken]
    return Letter(subject, f"{greeting}\n\n{text}\n\nCountinghouse\n{{address}}\n".format_map(given))
