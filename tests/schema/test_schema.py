"""The contract is a file (law 10), and it keeps the conventions."""

from __future__ import annotations

import functools
import shutil
import subprocess

import pytest
from graphql import (
    BreakingChange,
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    build_schema,
    find_breaking_changes,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_introspection_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
    is_specified_scalar_type,
)

from app import schema as house
from app.modules import FEATURES, MissingPart, permissions, schema_of
from app.schema.kit.fields import MASK, Kind, KitField
from app.schema.kit.limits import NAME_LENGTH_MAX
from app.settings import ROOT

CONTRACT = ROOT / "app/schema/schema.graphql"
SCHEMA = house.build_schema()._schema
TYPES: list[GraphQLNamedType] = [
    kind for kind in SCHEMA.type_map.values() if not is_introspection_type(kind) and not is_specified_scalar_type(kind)
]
ROOTS = {"Query", "Mutation", "Subscription"}
# Whoever is not signed in may use these and nothing else.
PUBLIC = {
    "Query.invitationOffer",
    "Mutation.invitationSignUp",
    "Query.viewer",
    "Query.companyBrand",
    "Mutation.signUp",
    "Mutation.signUpConfirm",
    "Mutation.signIn",
    "Mutation.signInSecondFactor",
    "Mutation.passwordResetRequest",
    "Query.passwordResetLink",
    "Mutation.passwordReset",
    "Mutation.emailChangeConfirm",
    "Mutation.sessionRefresh",
    "Mutation.signOut",
}
# The lines of a document belong to it.
OWN_LINES = {"SalesOrder.lines"}
# Rights of paths that are no fields.
USED_ELSEWHERE = {"sales.order.others:read", "documents.file:upload"}


def _fields() -> list[tuple[str, GraphQLField, KitField]]:
    return [
        (f"{kind.name}.{name}", field, field.extensions["strawberry-definition"])
        for kind in TYPES
        if is_object_type(kind)
        for name, field in kind.fields.items()
    ]


def test_the_contract_is_committed() -> None:
    assert house.sdl() == CONTRACT.read_text(), "the API has changed: run ./erp schema --write and look at the difference"


def test_nothing_breaks_since_the_last_release() -> None:
    git = shutil.which("git")
    assert git is not None
    tag = subprocess.run([git, "describe", "--tags", "--abbrev=0"], cwd=ROOT, capture_output=True, text=True)  # noqa: S603
    if tag.returncode != 0:
        pytest.skip("there is no release yet")
    released = subprocess.run(  # noqa: S603
        [git, "show", f"{tag.stdout.strip()}:app/schema/schema.graphql"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert _broken(released.stdout, house.sdl()) == []


def test_a_breaking_change_is_seen() -> None:
    sdl = house.sdl()
    assert _broken(sdl, sdl) == []
    changed = sdl.replace("  hasNextPage: Boolean!", "  hasNext: Boolean!")
    assert [change.description for change in _broken(sdl, changed)] == ["Field PageInfo.hasNextPage was removed."]


def _broken(old: str, new: str) -> list[BreakingChange]:
    return find_breaking_changes(_built(old), _built(new))


@functools.cache
def _built(sdl: str) -> GraphQLSchema:
    return build_schema(sdl)


def test_everything_has_a_description() -> None:
    silent: list[str] = []
    for kind in TYPES:
        silent += [kind.name] * (not kind.description)
        for name, part in {**getattr(kind, "fields", {}), **(kind.values if is_enum_type(kind) else {})}.items():
            silent += [f"{kind.name}.{name}"] * (not part.description)
            silent += [f"{kind.name}.{name}({key})" for key, argument in getattr(part, "args", {}).items() if not argument.description]
    assert silent == []


def test_there_is_no_float() -> None:
    assert "Float" not in SCHEMA.type_map


def test_every_field_is_declared_with_the_kit() -> None:
    assert [name for name, _, definition in _fields() if not isinstance(definition, KitField)] == []


def test_no_field_below_the_root_is_resolved_for_one_object() -> None:
    for name, _, definition in _fields():
        is_root = name.partition(".")[0] in ROOTS
        assert (definition.declaration.kind is Kind.ROOT) == is_root, name
        assert (definition.base_resolver is not None) == is_root, name


@pytest.mark.promise("S3")
def test_whoever_gives_access_to_others_has_just_shown_who_they_are() -> None:
    assert SCHEMA.mutation_type is not None
    definitions = {name: field.extensions["strawberry-definition"] for name, field in SCHEMA.mutation_type.fields.items()}
    giving = {name for name, each in definitions.items() if (each.declaration.requires or "").startswith(("access.", "identity."))}
    fresh = {name for name in giving if definitions[name].metadata["root"].needs_recent_sign_in}

    assert giving >= {"invitationCreate", "invitationResend", "memberUpdate", "memberReactivate", "roleUpdate", "approvalRuleSet"}
    # What only takes an invitation back needs no proof.
    assert giving - fresh == {"invitationRevoke"}


def test_a_record_asks_for_its_right_on_every_path() -> None:
    assert SCHEMA.query_type is not None
    rights = {
        get_named_type(field.type).name: field.extensions["strawberry-definition"].declaration.requires
        for field in SCHEMA.query_type.fields.values()
        if "id" in field.args
    } | {"SalesOrderLine": "sales.order:read"}
    # Who came to a record of the same kind has its right; a page of a list and what came of a change were asked for by theirs.
    unguarded = [
        name
        for name, field, definition in _fields()
        if (kind := get_named_type(field.type).name) in rights
        and (above := name.partition(".")[0]) not in {*ROOTS, kind}
        and not above.endswith(("Connection", "Edge", "Payload"))
        and definition.declaration.requires != rights[kind]
    ]
    assert set(unguarded) == OWN_LINES


def test_root_fields_are_guarded_or_public() -> None:
    public = {
        name
        for name, _, definition in _fields()
        if name.partition(".")[0] in ROOTS and definition.metadata["root"].is_public and definition.declaration.requires is None
    }
    assert public == PUBLIC


def test_whoever_signs_in_stands_alone() -> None:
    for name, _, definition in _fields():
        if name in PUBLIC and name.startswith("Mutation."):
            assert definition.metadata["root"].is_alone, name


def test_masked_fields_may_be_null() -> None:
    wrong = [name for name, field, definition in _fields() if definition.declaration.on_denied is MASK and is_non_null_type(field.type)]
    assert wrong == []


def test_lists_hold_no_nulls() -> None:
    wrong = []
    for name, field, _ in _fields():
        kind = field.type.of_type if is_non_null_type(field.type) else field.type
        if is_list_type(kind) and not (is_non_null_type(field.type) and is_non_null_type(kind.of_type)):
            wrong.append(name)
    assert wrong == []


def test_mutations_take_one_input_and_give_a_payload_with_errors() -> None:
    for name, field, _ in _fields():
        if name.startswith("Mutation."):
            assert set(field.args) <= {"input"}, name
            payload = get_named_type(field.type)
            assert payload.name.endswith("Payload"), name
            assert str(SCHEMA.type_map[payload.name].fields["errors"].type) == "[UserError!]!", name  # type: ignore[attr-defined]


def test_texts_of_inputs_have_limits() -> None:
    operators = {name for name in SCHEMA.type_map if name.endswith("Op")}
    unlimited = [
        f"{kind.name}.{name}"
        for kind in TYPES
        if is_input_object_type(kind) and kind.name not in operators and not kind.name.endswith(("Where", "OrderBy"))
        for name, field in kind.fields.items()
        if get_named_type(field.type).name == "String" and field.extensions["strawberry-definition"].metadata["limit"].length_max is None
    ]
    assert unlimited == []


def test_names_of_the_contract() -> None:
    for kind in TYPES:
        assert len(kind.name) <= NAME_LENGTH_MAX
        if is_enum_type(kind):
            assert all(value == value.upper() for value in kind.values), kind.name
        for name in getattr(kind, "fields", {}):
            assert name[0].islower(), f"{kind.name}.{name}"
            assert "_" not in name, f"{kind.name}.{name}"


def test_every_right_is_used_and_described() -> None:
    used = {definition.declaration.requires for _, _, definition in _fields()}
    used |= {definition.metadata["connection"].export for _, _, definition in _fields() if "connection" in definition.metadata}
    assert set(permissions()) - used == USED_ELSEWHERE
    assert all(permissions().values())


def test_a_missing_part_is_named() -> None:
    with pytest.raises(MissingPart, match=r"The feature nowhere stands in app/modules\.py, but app/schema/nowhere/ is missing"):
        schema_of("nowhere")
    assert {schema_of(feature).__name__ for feature in FEATURES} == {f"app.schema.{feature}" for feature in FEATURES}
