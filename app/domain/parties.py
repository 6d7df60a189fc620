"""What is true of companies and people whatever one does with them: countries, e-mail addresses, tax numbers."""

from __future__ import annotations

import re
from typing import Final

from stdnum.eu import vat as eu_vat
from stdnum.exceptions import ValidationError
from stdnum.util import get_cc_module

from app.domain.refusal import Code, Refused

EMAIL_LENGTH_MAX: Final = 320
PAYMENT_TERM_DAYS_MAX: Final = 3650
PAYMENT_TERM_DAYS_USUAL: Final = 14

# ISO 3166-1, and XK, which the European Union uses for Kosovo.
_CODES: Final = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG "
    "CH CI CK CL CM CN CO CQ CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI "
    "GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ "
    "LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO "
    "NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST "
    "SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW "
)
_COUNTRIES: Final = frozenset(_CODES.split())
# A form, not a proof: one @, a local part of the usual characters, a domain of at least two labels. Only a mail that arrives proves more.
_EMAIL: Final = re.compile(
    r"[^\s@<>()\[\],;:\\\"]{1,64}@(?=.{1,253}$)(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W_](?:[\w-]{0,61}[^\W_])", re.UNICODE
)
_LANGUAGE: Final = re.compile(r"[a-z]{2}(-[A-Z]{2})?")
# What a country's tax number can be, the one for VAT first: Germans also write a Steuernummer, Americans an EIN.
_NUMBER_KINDS: Final = ("vat", "tin", "stnr", "ein", "utr")
_IDLE: Final = re.compile(r"[\s.,/\-–]+")


def is_country(code: str) -> bool:
    """Tell whether ISO 3166 lists this code of two capitals."""
    return code in _COUNTRIES


def checked_country(code: str, *path: str) -> str:
    """Give the country's code in capitals; one that ISO 3166 does not list is refused."""
    country = code.strip().upper()
    if not is_country(country):
        raise Refused(Code.INVALID, f"“{code}” is not a country. Give its two letters by ISO 3166, such as DE.", path)
    return country


def checked_language(tag: str, *path: str) -> str:
    """Give the language's tag; one that has not the form `de` or `pt-BR` is refused."""
    if not _LANGUAGE.fullmatch(tag):
        raise Refused(
            Code.INVALID, f"“{tag}” is not a language. Give its two letters, such as en, or with the country, such as pt-BR.", path
        )
    return tag


def checked_email(address: str, *path: str) -> str:
    """Give the address without space around it; one that has not the form of an e-mail address is refused."""
    email = address.strip()
    if len(email) > EMAIL_LENGTH_MAX or ".." in email or not _EMAIL.fullmatch(email):
        raise Refused(Code.INVALID, f"“{email}” is not an e-mail address.", path)
    return email


def checked_tax_number(number: str, country: str | None, *path: str) -> str:
    """Give a tax number in its normal form; one that its country's rule does not allow is refused.

    The country is the given one, else the one whose VAT prefix the number begins with; without either, or where no rule of the
    country is known, only idle characters go. European VAT numbers are kept with their prefix, as invoices show them.
    """
    given = number.strip()
    prefix = _IDLE.sub("", given)[:2].lower()
    is_european = prefix == "el" or prefix in eu_vat.MEMBER_STATES
    if country is None and is_european:
        country = "GR" if prefix == "el" else prefix.upper()
    found = _in_country(given, country) if country is not None else None
    if found is None and is_european:
        found = _valid(eu_vat, given)
    if found is not None:
        return found
    if country is None or not any(get_cc_module(country.lower(), kind) for kind in _NUMBER_KINDS):
        return _IDLE.sub("", given).upper()
    raise Refused(Code.INVALID, f"“{given}” is not a tax number of the country {country}. Check its digits, or leave it out.", path)


def _in_country(number: str, country: str) -> str | None:
    """Give the number as the country's first rule that knows it writes it."""
    if country.lower() in eu_vat.MEMBER_STATES:
        prefix = "EL" if country == "GR" else country
        bare = _IDLE.sub("", number).upper().removeprefix(prefix).removeprefix(country)
        european = _valid(eu_vat, prefix + bare)
        if european is not None:
            return european
    for kind in _NUMBER_KINDS:
        rule = get_cc_module(country.lower(), kind)
        found = _valid(rule, number) if rule is not None else None
        if found is not None:
            return found
    return None


def _valid(rule: object, number: str) -> str | None:
    try:
        found: str = rule.validate(number)  # type: ignore[attr-defined]
    except ValidationError:
        return None
    return found.upper()
