"""Keeps other sites out: which hosts we answer for, and which pages may speak to us with a person's cookies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

from app.http.answers import Refusal
from app.schema.kit.errors import ProtocolCode
from app.settings import settings
from app.tenancy.sessions import bearer_token

REQUESTED_WITH = "x-requested-with"
OWN_SITES = ("same-origin", "none")


def is_our_host(host: str) -> bool:
    """Tell whether we answer for this Host: our own address, localhost, or an IP address.

    A page of another site can point its own name at this machine (DNS rebinding), but not an IP address.
    """
    return _is_host_of(host, settings().address)


def is_our_page(headers: Mapping[str, str]) -> bool:
    """Tell whether a request comes from one of our own pages, or from no page at all."""
    if headers.get("sec-fetch-site", "none") not in OWN_SITES:
        return False
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc.lower() in (
        headers.get("host", "").lower(),
        urlsplit(settings().address).netloc.lower(),
    )


def check_forgery(headers: Mapping[str, str], has_cookies: bool) -> None:
    """Refuse a request that another site may have made a browser send (S11)."""
    if not is_our_page(headers):
        raise Refusal(403, ProtocolCode.FORBIDDEN, "Requests from pages of other sites are not answered.")
    # With a token in it, who asks is not read from the cookies; any other header of that name changes nothing.
    if has_cookies and bearer_token(headers.get("authorization")) is None and not headers.get(REQUESTED_WITH):
        raise Refusal(403, ProtocolCode.FORBIDDEN, "A request with cookies carries the header x-requested-with.")


@lru_cache(maxsize=1_000)
def _is_host_of(host: str, address: str) -> bool:
    name = _name(host)
    if name is None:
        return False
    if name in ("localhost", _name(urlsplit(address).netloc)):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _name(host: str) -> str | None:
    try:
        parts = urlsplit(f"//{host}")
        _ = parts.port
    except ValueError:
        return None
    return parts.hostname if parts.netloc == host and parts.username is None else None
