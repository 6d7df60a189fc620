"""The one door's command line: what a person can ask of Countinghouse from a console."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from app.embedded import CannotStart

Command = Callable[[argparse.Namespace], int | None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks and return the exit code; what a person must solve is told in one sentence."""
    asked = parser().parse_args(arguments)
    command: Command = asked.command
    try:
        return command(asked) or 0
    except CannotStart as problem:
        sys.stderr.write(f"{problem}\n")
    except ValidationError as problem:
        for fault in problem.errors(include_url=False, include_input=False):
            sys.stderr.write(f"The setting {'.'.join(map(str, fault['loc']))} is wrong: {fault['msg']}.\n")
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
    return 1


def parser() -> argparse.ArgumentParser:
    """Describe every command; each imports what it needs only when it is asked for."""
    door = argparse.ArgumentParser(prog="./erp", description="Countinghouse: books that add up.")
    commands = door.add_subparsers(required=True, metavar="COMMAND")

    up = commands.add_parser("up", help="start everything and keep it running until Ctrl-C")
    up.add_argument("--host", help="the address to listen on (127.0.0.1)")
    up.add_argument("--port", type=int, help="the port to listen on (8000)")
    up.add_argument("--no-demo", action="store_true", help="make no demo company")
    up.add_argument("--no-pages", action="store_true", help="build no pages: for programs that use the API alone")
    up.set_defaults(command=_up)

    test = commands.add_parser("test", help="run lint, types and all tests")
    test.add_argument("parts", nargs="*", metavar="PART", help="only these: lint, python, web, browser")
    test.set_defaults(command=_test)

    migrate = commands.add_parser("migrate", help="bring the directory, the template and every company up to date")
    migrate.set_defaults(command=_migrate)

    makemigrations = commands.add_parser("makemigrations", help="write the migrations that the models ask for")
    makemigrations.add_argument("name", nargs="?", default="update", help="one or two words about the change")
    makemigrations.set_defaults(command=_makemigrations)

    company = commands.add_parser("company", help="make companies, list, export, import, move, suspend and delete them")
    actions = company.add_subparsers(required=True, metavar="ACTION")
    create = actions.add_parser("create", help="make a company with its first account")
    create.add_argument("name")
    create.add_argument("--mail", required=True, help="who signs in and is its administrator")
    create.add_argument("--person", help="their name, when they have no account yet (what stands before the @)")
    create.add_argument("--country", default="DE", help="two letters (DE)")
    create.add_argument("--currency", default="EUR", help="three letters (EUR)")
    create.add_argument("--time-zone", default="Europe/Berlin", help="a name such as Europe/Berlin")
    create.set_defaults(command=_company_create)
    listed = actions.add_parser("list", help="list all companies")
    listed.set_defaults(command=_company_list)
    _add_company_life(actions)

    schema = commands.add_parser("schema", help="print the API's contract")
    schema.add_argument("--write", action="store_true", help="write it to app/schema/schema.graphql instead")
    schema.set_defaults(command=_schema)

    rights = commands.add_parser("rights", help="print which right every part of the API asks for, and what each role may do")
    rights.add_argument("--json", action="store_true", help="print all of it, for programs")
    rights.set_defaults(command=_rights)

    demo = commands.add_parser("demo", help="make the demo company")
    demo.set_defaults(command=_demo)

    sealed = commands.add_parser("secrets", help="look after what is kept sealed")
    rotate = sealed.add_subparsers(required=True, metavar="ACTION").add_parser("rotate", help="seal everything with today's key")
    rotate.set_defaults(command=_secrets_rotate)

    account = commands.add_parser("account", help="help people into their accounts")
    forget = account.add_subparsers(required=True, metavar="ACTION").add_parser(
        "forget-phone", help="take away the second factor of somebody who lost phone and codes; make sure first who is asking"
    )
    forget.add_argument("mail", help="the address that they sign in with")
    forget.set_defaults(command=_account_forget_phone)

    lock = commands.add_parser("lock", help="write the lists of exact packages anew")
    lock.set_defaults(command=_lock)
    return door


def _add_company_life(actions: Any) -> None:
    export = actions.add_parser("export", help="write a company with all its rows and files into one archive, while it is in use")
    export.add_argument("slug", help="its address")
    export.add_argument("file", type=Path)
    export.set_defaults(command=lambda asked: _life("export_to", asked.slug, asked.file))
    take_in = actions.add_parser("import", help="take in a company from an archive, beside the others")
    take_in.add_argument("file", type=Path)
    take_in.add_argument("--as", dest="slug", help="another address than the one it had")
    take_in.set_defaults(command=lambda asked: _life("import_from", asked.file, asked.slug))
    for name, doing, what in (
        ("move", "move_over", "give a company a new database, suspended for a moment"),
        ("suspend", "suspend", "refuse a company to everybody within a second"),
        ("resume", "resume", "open a suspended company again"),
    ):
        action = actions.add_parser(name, help=what)
        action.add_argument("slug", help="its address")
        action.set_defaults(command=lambda asked, doing=doing: _life(doing, asked.slug))
    delete = actions.add_parser("delete", help="remove a company with everything that belongs to it")
    delete.add_argument("slug", help="its address")
    delete.add_argument("--yes", action="store_true", help="do not ask")
    delete.set_defaults(command=lambda asked: _life("delete", asked.slug, is_sure=asked.yes))


def _up(asked: argparse.Namespace) -> None:
    # The settings are read once and never changed, so what the command line says has to stand in the environment before.
    if asked.host is not None:
        os.environ["COUNTINGHOUSE_HOST"] = asked.host
    if asked.port is not None:
        os.environ["COUNTINGHOUSE_PORT"] = str(asked.port)
    from app import supervisor

    asyncio.run(supervisor.up(demo=not asked.no_demo, pages=not asked.no_pages))


def _account_forget_phone(asked: argparse.Namespace) -> None:
    from app.commands import account

    asyncio.run(account.forget_phone(asked.mail))


def _secrets_rotate(_: argparse.Namespace) -> int:
    from app.commands import secrets

    return asyncio.run(secrets.rotate())


def _test(asked: argparse.Namespace) -> int:
    from app.commands import test

    return asyncio.run(test.run(asked.parts))


def _migrate(_: argparse.Namespace) -> int:
    from app.commands import migrate

    return asyncio.run(migrate.migrate())


def _makemigrations(asked: argparse.Namespace) -> int:
    from app.commands import migrate

    return migrate.makemigrations(asked.name)


def _company_create(asked: argparse.Namespace) -> None:
    from app.commands import company
    from app.services.identity.company import CompanyWish

    wish = CompanyWish(asked.name, asked.country, asked.currency, asked.time_zone)
    asyncio.run(company.create(wish, asked.mail, asked.person))


def _life(doing: str, *arguments: object, **options: object) -> None:
    from app.commands import company_life

    asyncio.run(getattr(company_life, doing)(*arguments, **options))


def _company_list(_: argparse.Namespace) -> None:
    from app.commands import company

    asyncio.run(company.show_all())


def _schema(asked: argparse.Namespace) -> None:
    from app.commands import schema

    schema.show(write=asked.write)


def _rights(asked: argparse.Namespace) -> None:
    from app.commands import rights

    rights.show(as_json=asked.json)


def _demo(_: argparse.Namespace) -> int:
    from app.commands import demo

    return asyncio.run(demo.make())


def _lock(_: argparse.Namespace) -> None:
    from app.commands import lock

    lock.lock()


if __name__ == "__main__":
    sys.exit(main())
