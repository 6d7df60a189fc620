"""The printed matrix of rights is total and says what the contract says (S3)."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import DirectiveNode, EnumTypeDefinitionNode, InputObjectTypeDefinitionNode, ObjectTypeDefinitionNode, parse
from strawberry.utils.str_converters import to_camel_case

from app import modules
from app.commands.rights import complete
from app.schema import sdl
from app.schema.rights import matrix

WITHOUT_RIGHT = {"PARENT", "PUBLIC", "SESSION", "UPLOADER", "OWNER"}


def _declared() -> dict[str, tuple[str | None, str | None]]:
    """Read from the contract's text what every field, input and order asks for."""
    found: dict[str, tuple[str | None, str | None]] = {}
    for kind in parse(sdl()).definitions:
        if isinstance(kind, ObjectTypeDefinitionNode | InputObjectTypeDefinitionNode):
            for field in kind.fields or ():
                found[f"{kind.name.value}.{field.name.value}"] = _right(field.directives)
                for argument in getattr(field, "arguments", None) or ():
                    if argument.directives:
                        found[f"{kind.name.value}.{field.name.value}({argument.name.value}:)"] = _right(argument.directives)
        elif isinstance(kind, EnumTypeDefinitionNode) and kind.name.value.endswith("OrderField"):
            found |= {f"{kind.name.value}.{value.name.value}": _right(value.directives) for value in kind.values or ()}
        elif isinstance(kind, EnumTypeDefinitionNode) and kind.name.value == "ExportableList":
            found |= {f"export of {to_camel_case(value.name.value.lower())}": _right(value.directives) for value in kind.values or ()}
    return found


def _right(directives: Any) -> tuple[str | None, str | None]:
    for directive in directives or ():
        assert isinstance(directive, DirectiveNode)
        if directive.name.value == "requires":
            given: dict[str, str] = {each.name.value: each.value.value for each in directive.arguments}  # type: ignore[union-attr]
            return given["permission"], given.get("onDenied", "DENY")
    return None, None


@pytest.mark.promise("S3")
def test_every_part_of_the_contract_has_its_line_and_no_other() -> None:
    lines = [line["path"] for line in matrix()["api"] if line["kind"] != "rows"]

    assert len(lines) == len(set(lines))
    assert set(lines) == set(_declared())


@pytest.mark.promise("S3")
def test_every_line_says_what_the_contract_says() -> None:
    declared = _declared()
    for line in matrix()["api"]:
        if line["kind"] == "rows":
            continue
        permission, mode = declared[line["path"]]
        if permission == "signed-in":
            assert (line["permission"], line["mode"]) == (None, "SESSION"), line
        elif permission is not None:
            assert (line["permission"], line["mode"]) == (permission, mode), line
        else:
            assert line["permission"] is None, line
            assert line["mode"] == ("PUBLIC" if line["kind"] in ("query", "mutation", "subscription") else "PARENT"), line


@pytest.mark.promise("S3")
def test_rights_of_lines_and_roles_are_those_that_the_features_declare() -> None:
    every = complete()

    assert set(every["permissions"]) == set(modules.permissions())
    assert {line["permission"] for line in (*every["api"], *every["files"])} - {None} == set(modules.permissions())
    assert all((line["permission"] is None) == (line["mode"] in WITHOUT_RIGHT) for line in (*every["api"], *every["files"]))
    assert set(every["roles"]["Admin"]) == set(modules.permissions())
    assert set(every["roles"]["User"]) < set(every["roles"]["Manager"]) < set(every["roles"]["Admin"])
    assert not {right for right in every["roles"]["Manager"] if right.startswith("access.")}
