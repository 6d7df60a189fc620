"""How much a person, a company or an address may ask for in a minute: each has a bucket of nodes that fills evenly (R15).

The buckets lie in Redis, for all processes alike. A process takes a chunk of a bucket at a time, so that the usual request asks nobody.
With Redis away each process fills buckets of its own, half full at first: what it lets through then stays below twice the limit.
"""

from __future__ import annotations

import asyncio
import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from ipaddress import ip_address, ip_network
from time import monotonic
from typing import Any, Final, TypeVar
from uuid import UUID

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from app.settings import settings

CHUNKS: Final = 50
"""Into so many parts a minute's nodes are cut; a process takes one of them at a time."""
LEASE_SECONDS: Final = 10.0
KEPT_MAX: Final = 20_000
REDIS_SECONDS_MAX: Final = 0.3
AWAY_SECONDS: Final = 3.0
DRAWS_MAX: Final = 5
MINUTE_MS: Final = 60_000
IPV6_PREFIX: Final = 64

# All or nothing: 1 and what was drawn of each bucket, or, when one holds too little, 0 and each one's wait in milliseconds.
DRAW: Final = """
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local least, held, waits, lacks = tonumber(ARGV[1]), {}, {0}, false
for i, key in ipairs(KEYS) do
  local limit, kept = tonumber(ARGV[1 + i]), redis.call('HMGET', key, 'nodes', 'at')
  local grown = (now - (tonumber(kept[2]) or now)) * limit / 60000
  held[i] = math.min(limit, (tonumber(kept[1]) or limit) + grown)
  waits[i + 1] = math.max(0, math.ceil((least - held[i]) * 60000 / limit))
  lacks = lacks or waits[i + 1] > 0
end
if lacks then return waits end
local drawn = {1}
for i, key in ipairs(KEYS) do
  drawn[i + 1] = math.floor(math.min(held[i], math.max(least, tonumber(ARGV[1 + i]) / ARGV[#ARGV])))
  redis.call('HSET', key, 'nodes', held[i] - drawn[i + 1], 'at', now)
  redis.call('PEXPIRE', key, 120000)
end
return drawn
"""

log = structlog.get_logger("allowance")


# Plain texts and numbers, because the hashes of enums and of UUIDs are worked out in Python each time.
PERSON: Final = "person"
COMPANY: Final = "company"
ADDRESS: Final = "address"

T = TypeVar("T")
Key = tuple[str, int | str]


class Exhausted(Exception):
    """The minute's nodes are used up; there are enough again after some seconds."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"There are enough nodes again in {seconds} seconds.")
        self.seconds = seconds


@dataclass(slots=True)
class _Lease:
    """What this process holds of a bucket."""

    nodes: float = 0.0
    until: float = 0.0
    barred_from: float = math.inf
    """Whoever asks for so much is told to wait, without asking Redis again, until `barred_until`."""
    barred_until: float = 0.0


@dataclass(slots=True)
class _Bucket:
    """A bucket of this process alone, for when Redis is away."""

    nodes: float
    at: float


_leases: OrderedDict[Key, _Lease] = OrderedDict()
_buckets: OrderedDict[Key, _Bucket] = OrderedDict()
_underway: dict[tuple[Key, ...], asyncio.Task[None]] = {}
_away_until = 0.0
_client: tuple[Redis, Any] | None = None


def payers(person: UUID | None, company: UUID | None, address: str) -> tuple[Key, ...]:
    """Return who pays: the person and the company asked, or for somebody who is not signed in the network they come from."""
    if person is None:
        return ((ADDRESS, _network(address)),)
    return ((PERSON, person.int),) if company is None else ((PERSON, person.int), (COMPANY, company.int))


def per_minute(payer: str) -> int:
    """Return how many nodes this kind of payer has in a minute."""
    return settings().nodes_per_minute(payer)


def take(keys: Sequence[Key], nodes: int) -> bool:
    """Pay from what this process holds; say no, and take nothing, when that is not enough."""
    now = monotonic()
    found = []
    for key in keys:
        lease = _leases.get(key)
        if lease is None or lease.nodes < nodes or lease.until < now:
            return False
        found.append(lease)
    for lease in found:
        lease.nodes -= nodes
    return True


async def draw(keys: Sequence[Key], nodes: int) -> None:
    """Pay, after taking more from the buckets; raise Exhausted when one of them holds too little."""
    nodes = min(nodes, *(per_minute(kind) for kind, _ in keys))
    for _ in range(DRAWS_MAX):
        if take(keys, nodes):
            return
        now = monotonic()
        lacking = tuple(key for key in keys if (held := _lease(key)).nodes < nodes or held.until < now)
        waits = [held.barred_until - now for key in lacking if (held := _lease(key)).barred_until > now and nodes >= held.barred_from]
        if waits:
            raise Exhausted(math.ceil(max(waits)))
        task = _underway.get(lacking)
        if task is None:
            task = _underway[lacking] = asyncio.create_task(_fill(lacking, nodes))
            task.add_done_callback(partial(_filled, lacking))
        await asyncio.shield(task)
    raise Exhausted(1)


def give_back(keys: Sequence[Key], nodes: int) -> None:
    """Return what was paid for and not used."""
    for key in keys:
        if (lease := _leases.get(key)) is not None:
            lease.nodes += nodes


async def close() -> None:
    """Forget everything, and let go of Redis."""
    global _client, _away_until
    _leases.clear()
    _buckets.clear()
    _away_until = 0.0
    if _client is not None:
        await _client[0].aclose()
        _client = None


async def _fill(keys: tuple[Key, ...], least: int) -> None:
    is_drawn, *each = await _drawn(keys, least)
    now = monotonic()
    if not is_drawn:
        for key, wait in zip(keys, each, strict=True):
            if wait:
                lease = _lease(key)
                lease.barred_from, lease.barred_until = least, now + wait / 1000
        return
    for key, nodes in zip(keys, each, strict=True):
        lease = _lease(key)
        lease.nodes = nodes + (max(lease.nodes, 0) if lease.until >= now else 0)
        lease.until, lease.barred_until = now + LEASE_SECONDS, 0.0


def _filled(keys: tuple[Key, ...], _: asyncio.Task[None]) -> None:
    _underway.pop(keys, None)


async def _drawn(keys: tuple[Key, ...], least: int) -> list[int]:
    """Draw from all buckets or from none; what is returned is what DRAW says."""
    global _away_until
    if monotonic() >= _away_until:
        try:
            names = [f"allowance:{kind}:{name}" for kind, name in keys]
            drawn: list[int] = await _script()(keys=names, args=[least, *(per_minute(kind) for kind, _ in keys), CHUNKS])
            return drawn
        except (RedisError, OSError, TimeoutError) as error:
            _away_until = monotonic() + AWAY_SECONDS
            log.warning("allowances_kept_here", reason=type(error).__name__)
    return _drawn_here(keys, least)


def _drawn_here(keys: tuple[Key, ...], least: int) -> list[int]:
    now = monotonic()
    waits, drawn = [0], [1]
    found = []
    for key in keys:
        limit = per_minute(key[0])
        bucket = _kept(_buckets, key, _Bucket(limit / 2, now))
        bucket.nodes = min(limit, bucket.nodes + (now - bucket.at) * limit / 60)
        bucket.at = now
        waits.append(max(0, math.ceil((least - bucket.nodes) * MINUTE_MS / limit)))
        drawn.append(int(min(bucket.nodes, max(least, limit / CHUNKS))))
        found.append(bucket)
    if any(waits):
        return waits
    for bucket, nodes in zip(found, drawn[1:], strict=True):
        bucket.nodes -= nodes
    return drawn


@lru_cache(maxsize=1_000)
def _network(address: str) -> str:
    """Return an IPv4 address as it is, and of an IPv6 address the part that its owner cannot choose."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    return str(ip_network((found, IPV6_PREFIX), strict=False)) if found.version == 6 else address


def _script() -> Any:
    global _client
    if _client is None:
        client = Redis.from_url(settings().redis, socket_timeout=REDIS_SECONDS_MAX, socket_connect_timeout=REDIS_SECONDS_MAX)
        _client = client, client.register_script(DRAW)
    return _client[1]


def _lease(key: Key) -> _Lease:
    return _kept(_leases, key, _Lease())


def _kept(every: OrderedDict[Key, T], key: Key, fresh: T) -> T:
    found = every.setdefault(key, fresh)
    if len(every) > KEPT_MAX:
        every.popitem(last=False)
    return found
