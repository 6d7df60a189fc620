"""The one settings object of the house, read from the environment once and never changed.

Names begin with `COUNTINGHOUSE_`, except DATABASE_URL and REDIS_URL. With nothing set, everything lies in `var/` and the embedded servers
are used. DATABASE_URL is the owner's: only the worker and the command line get it. The API is told host and port and signs in with the
passwords of lesser roles, which follow from the secret key.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from app.embedded.place import PORT, keep_secret, postgres_url, socket_folder, valkey_url

ROOT = Path(__file__).resolve().parent.parent
SECRET_KEY_LENGTH_MIN = 32
NODES_PER_MINUTE = {"person": 1_200_000, "company": 6_000_000, "address": 12_000}
TRYING_OUT = 10
CONNECTIONS_FOR_COMMANDS = 24
CONNECTIONS_OF_WORKER_MAX = 38


class Settings(BaseSettings):
    """What differs between one installation and another."""

    model_config = SettingsConfigDict(env_prefix="COUNTINGHOUSE_", frozen=True, extra="ignore", env_ignore_empty=True)

    environment: Literal["development", "production", "test"] = "development"
    var: Path = ROOT / "var"
    secret_key: SecretStr | None = None
    # Keys that were the secret key before: what was sealed with them still opens, and nothing else is done with them.
    secret_keys_old: Annotated[tuple[SecretStr, ...], NoDecode] = ()

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    public_url: str | None = None
    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = ()

    database_url: SecretStr | None = Field(default=None, validation_alias="DATABASE_URL")
    # What the API gets instead of DATABASE_URL: where the server is, and no way to become its owner.
    database_host: str | None = None
    database_port: int = PORT
    database_sslmode: str | None = None
    redis_url: SecretStr | None = Field(default=None, validation_alias="REDIS_URL")

    # Of each API: with the worker's, and those of the owner, it stays within 80 of the 100 that the embedded server then lets in. A company
    # whose people are at work wants one of its own: where it shares with others, it waits for a new one again and again.
    connections_max: int = Field(default=38, ge=5)
    pool_size_max: int = Field(default=4, ge=1)
    pool_idle_seconds: float = Field(default=50.0, gt=0)

    # What may be asked for in a minute, in nodes; an operation is at least 20 of them and a report at least 500. In production that is
    # plenty for people and an end for scripts; elsewhere it is ten times as much, because there one measures and tries things out.
    person_nodes_per_minute: int | None = Field(default=None, ge=1_000)
    company_nodes_per_minute: int | None = Field(default=None, ge=1_000)
    address_nodes_per_minute: int | None = Field(default=None, ge=1_000)
    # What the files of one company may take up together; prints of its own documents are kept beyond it.
    company_files_bytes_max: int = Field(default=10 * 1024**3, ge=0)

    # Reads are completed level by level; without it field by field, which changes no byte of an answer, only its time.
    batched: bool = True

    # With no SMTP server, mail is kept as files under var/mail.
    smtp_host: str | None = None
    smtp_port: int = 587
    smtp_user: str | None = None
    smtp_password: SecretStr | None = None
    smtp_security: Literal["none", "starttls", "tls"] = "starttls"
    # Whether companies may name mail servers in private networks; without it, only ones on the public internet and on mail ports.
    mail_private_hosts: bool = False
    mail_from: str = "Countinghouse <books@localhost>"
    # Whether a sign-up is finished by a mailed link or at once. Not set, it is confirmed where there is an SMTP server to mail by.
    sign_up: Literal["confirmed", "immediate"] | None = None

    @field_validator("trusted_proxies", "secret_keys_old", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("secret_key", mode="after")
    @classmethod
    def _long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < SECRET_KEY_LENGTH_MIN:
            raise ValueError(f"it must have at least {SECRET_KEY_LENGTH_MIN} characters")
        return value

    @field_validator("var", mode="after")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.absolute()

    @cached_property
    def secret(self) -> bytes:
        """The secret key: from the environment, or made once and kept in var/secret."""
        if self.secret_key is not None:
            return self.secret_key.get_secret_value().encode()
        return keep_secret(self.var / "secret", secrets.token_hex(32)).encode()

    @property
    def secrets_old(self) -> tuple[bytes, ...]:
        """The secret keys of before, newest first."""
        return tuple(key.get_secret_value().encode() for key in self.secret_keys_old)

    def nodes_per_minute(self, payer: str) -> int:
        """Return how many nodes a person, a company or an address (of nobody who is signed in) has in a minute."""
        given: int | None = getattr(self, f"{payer}_nodes_per_minute")
        return given or NODES_PER_MINUTE[payer] * (1 if self.environment == "production" else TRYING_OUT)

    @property
    def confirms_sign_up(self) -> bool:
        """Whether who signs up has to show first that the address is theirs."""
        return self.sign_up == "confirmed" if self.sign_up else self.smtp_host is not None

    @cached_property
    def address(self) -> str:
        """The address that people and links use, without a slash at its end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def server_connections(self) -> int:
        """How many connections the embedded PostgreSQL lets in: those of API and worker, and some for their owner and commands."""
        return self.connections_max + self.worker_connections_max + CONNECTIONS_FOR_COMMANDS

    @property
    def worker_connections_max(self) -> int:
        """How many connections the worker may hold: it serves some companies at a time, however many there are, and nobody waits for it."""
        return min(self.connections_max, CONNECTIONS_OF_WORKER_MAX)

    @property
    def postgres_folder(self) -> Path:
        """Where the embedded PostgreSQL keeps what belongs to it."""
        return self.var / "postgresql"

    @property
    def valkey_folder(self) -> Path:
        """Where the embedded Valkey keeps its data."""
        return self.var / "valkey"

    @property
    def owner_url(self) -> str:
        """The owner's address of the database server; refused in a process that was started without it."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        if self.database_host is not None:
            raise PermissionError("This process was started without the owner's credentials: set DATABASE_URL where they are needed.")
        return postgres_url(self.postgres_folder)

    @property
    def redis(self) -> str:
        """The address of Redis or Valkey."""
        return self.redis_url.get_secret_value() if self.redis_url else valkey_url(self.valkey_folder)

    @cached_property
    def database_server(self) -> DatabaseServer:
        """Where the database server is, for whoever signs in to it."""
        if self.database_host is not None:
            return DatabaseServer(self.database_host, self.database_port, self.database_sslmode)
        if self.database_url is not None:
            return DatabaseServer.of(self.database_url.get_secret_value())
        return DatabaseServer(str(socket_folder(self.postgres_folder)), PORT, None)


class DatabaseServer:
    """A database server's place: a host and port, or a folder with its socket."""

    __slots__ = ("host", "port", "sslmode")

    def __init__(self, host: str, port: int, sslmode: str | None) -> None:
        self.host = host
        self.port = port
        self.sslmode = sslmode

    @classmethod
    def of(cls, url: str) -> DatabaseServer:
        """Read the place from a PostgreSQL address."""
        parts = urlsplit(url)
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        host = query.get("host") or unquote(parts.hostname or "localhost")
        return cls(host, int(query.get("port") or parts.port or PORT), query.get("sslmode"))

    def dsn(self, role: str, password: str, database: str) -> str:
        """Write the address with which this role signs in to this database."""
        query = {"host": self.host, "port": self.port} | ({"sslmode": self.sslmode} if self.sslmode else {})
        return f"postgresql://{quote(role, safe='')}:{quote(password, safe='')}@/{quote(database, safe='')}?{urlencode(query, safe='/')}"

    def credentials(self, role: str, password: str, database: str) -> dict[str, Any]:
        """Give the same as asyncpg's keyword arguments."""
        given: dict[str, Any] = {"host": self.host, "port": self.port, "user": role, "password": password, "database": database}
        if self.sslmode:
            given["ssl"] = self.sslmode
        return given


@lru_cache(maxsize=1)
def settings() -> Settings:
    """Return the settings of this process."""
    return Settings()


def role_password(role: str) -> str:
    """Derive the password of a PostgreSQL role that is not the owner."""
    return hmac.new(settings().secret, role.encode(), hashlib.sha256).hexdigest()


def dsn(role: str, database: str) -> str:
    """Write the address with which this role signs in to this database of our server."""
    return settings().database_server.dsn(role, role_password(role), database)


def credentials(role: str, database: str) -> dict[str, Any]:
    """Give asyncpg's keyword arguments for this role and this database of our server."""
    return settings().database_server.credentials(role, role_password(role), database)
