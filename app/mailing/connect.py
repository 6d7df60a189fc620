"""Opens the way to a mail server that a company has named, and to no place that only this machine could reach (S20).

A company's Admin chooses host and port; without this, a test mail would be a way to ask around in the network behind the server.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from typing import Final

NAT64: Final = ipaddress.ip_network("64:ff9b::/96")
# What of IPv6 is routed on the internet lies in here; the rest is for a machine, a site or a translator (`::127.0.0.1`, `fec0::1`).
INTERNET: Final = ipaddress.ip_network("2000::/3")


class NotPublic(Exception):
    """A host leads to an address that is not on the public internet."""


async def connected(host: str, port: int, *, may_be_private: bool, seconds_max: float) -> socket.socket:
    """Connect to a host at the address that was looked at, so that no second look-up can answer with another one.

    Raises NotPublic, or OSError and TimeoutError as the network does.
    """
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(seconds_max):
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        allowed = [entry for entry in found if may_be_private or is_public(str(entry[4][0]))]
        if not allowed:
            raise NotPublic(f"{host} leads to an address inside a private network.")
        trouble: OSError | None = None
        for family, kind, protocol, _, address in allowed:
            opened = socket.socket(family, kind, protocol)
            opened.setblocking(False)
            try:
                await loop.sock_connect(opened, address)
            except OSError as error:
                opened.close()
                trouble = error
            except BaseException:
                opened.close()
                raise
            else:
                return opened
    assert trouble is not None, "an address was tried"
    raise trouble


def is_public(address: str) -> bool:
    """Tell whether an address belongs to the public internet, also one that carries another inside."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (ipaddress.ip_address(int(found) & 0xFFFFFFFF) if found in NAT64 else None)
        if inner is not None:
            return is_public(str(inner))
        if found not in INTERNET:
            return False
    return found.is_global and not found.is_multicast
