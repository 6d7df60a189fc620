"""The PostgreSQL and the Valkey that come with Countinghouse, for a house without servers of its own.

`async with postgres(folder) as server` and `async with valkey(folder) as server` start them and stop them cleanly; `server.url` is where
they answer. Both listen on a Unix socket only. The rest of the product does not know whether its servers are these or somebody's own.
"""

from app.embedded.place import PORT, owner_password, postgres_url, socket_folder, valkey_url
from app.embedded.postgresql import PostgresServer, postgres
from app.embedded.process import CannotStart
from app.embedded.valkey import ValkeyServer, valkey

__all__ = [
    "PORT",
    "CannotStart",
    "PostgresServer",
    "ValkeyServer",
    "owner_password",
    "postgres",
    "postgres_url",
    "socket_folder",
    "valkey",
    "valkey_url",
]
