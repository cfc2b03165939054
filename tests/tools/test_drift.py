"""``tools/drift.py`` finds what changed in falconpy, in gofalcon and in a Swagger document, and nothing more."""

from __future__ import annotations

import copy
import json
import shutil
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import falconlite
from falconlite._index import NAMES
from tests.cases import each

ROOT = Path(__file__).parents[2]
GOFALCON = Path(__file__).parent / "gofalcon"


@pytest.fixture(scope="module")
def drift():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "tools"))
        import drift

        patch.setattr(drift, "falconlite", cache(drift.falconlite))  # one reading takes a second
        yield drift


@pytest.fixture
def found(drift, capsys):
    """Run the program and return its findings as short lines; without accepted differences unless they are given."""

    def run(*arguments):
        options = [] if "--accepted" in arguments else ["--all"]
        status = drift.main([*map(str, arguments), *options, "--json"])
        findings = json.loads(capsys.readouterr().out)["findings"]
        assert status == bool(findings)
        return [line(one) for one in findings]

    return run


def line(one):
    return " ".join(filter(None, [one["operation"], one["change"], one["kind"], one["name"]])) + (
        f": {one['ours']} | {one['theirs']}" if one["ours"] or one["theirs"] else ""
    )


def falconpy_routes():
    from falconpy._endpoint import api_endpoints

    return {(verb, bare(route)) for _, verb, route, *_ in api_endpoints}


def bare(route):
    """Return a route without the names of its variables, which falconpy's tables leave out of some."""
    return "/".join("{}" if step.startswith("{") else step for step in route.split("/"))


def own_routes():
    kinds: list[Any] = [getattr(falconlite, name) for name in NAMES]
    operations: list[Any] = [one for kind in kinds for one in getattr(kind, "operations", {}).values()]
    return {(one.verb, bare(one.route)) for one in operations}


def test_a_run_against_falconpy_lists_exactly_the_operations_that_one_of_them_lacks(drift, capsys):
    status = drift.main(["--json", "--all"])
    report = json.loads(capsys.readouterr().out)
    listed = {}
    for one in report["findings"]:
        if one["kind"] == "operation":
            verb, _, route = one["route"].partition(" ")
            listed.setdefault(one["change"], set()).add((verb, bare(route)))
    assert listed.get("new", set()) == falconpy_routes() - own_routes()
    assert listed.get("gone", set()) == own_routes() - falconpy_routes()
    assert report["source"] == "falconpy 1.6.6"
    assert status == bool(report["findings"])


def test_a_run_against_falconpy_is_quiet(drift, capsys):
    status = drift.main(["--json"])
    report = json.loads(capsys.readouterr().out)
    assert (report["findings"], report["unused"], status) == ([], [], 0)


@pytest.fixture(scope="module")
def newer_falconpy(tmp_path_factory):
    """Copy the installed falconpy and make a version of it in which the API has changed."""
    import falconpy

    folder = tmp_path_factory.mktemp("newer")
    package = folder / "falconpy"
    shutil.copytree(Path(falconpy.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    edit(package / "_version.py", "_VERSION = '1.6.6'", "_VERSION = '1.7.0'")
    tables = package / "_endpoint"
    for table in (tables / "_installation_tokens.py", tables / "deprecated" / "_installation_tokens.py"):
        edit(table, "/queries/tokens/v1", "/queries/tokens/v2")
    edit(tables / "_host_group.py", '"name": "offset"', '"name": "after"', 1)
    edit(tables / "deprecated" / "_mapping.py", '"GetIncidents": "",', '"tokens_delete": "",')
    with (package / "installation_tokens.py").open("a", encoding="utf-8") as module:
        module.write("\n\nInstallationTokens.rotate_tokens = lambda self: None\nInstallationTokens.count = 1\n")
    with (package / "__init__.py").open("a", encoding="utf-8") as module:
        module.write("\n\nclass Passkeys(ServiceClass):\n    def rotate(self):\n        return None\n")
    return folder


def edit(path, before, after, times=-1):
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, times), encoding="utf-8")


def test_another_falconpy_is_read_from_its_folder_and_not_the_installed_one(newer_falconpy, found):
    lines = found("--falconpy", newer_falconpy, "--only", "InstallationTokens", "--only", "Passkeys")
    old, new = (f"GET /installation-tokens/queries/tokens/v{version}" for version in (1, 2))
    assert lines == [
        "new method rotate_tokens:  | rotate_tokens",
        "tokens-delete different deprecated deprecated: in use | deprecated",
        f"tokens-query different route tokens_query: {old} | {new}",
        "new class Passkeys:  | 1 method",
    ]


def test_a_renamed_parameter_of_falconpys_table_is_one_new_and_one_gone(newer_falconpy, found):
    lines = [one for one in found("--falconpy", newer_falconpy, "--only", "HostGroup") if " parameter " in one]
    operation = lines[0].partition(" ")[0]
    assert lines == [
        f"{operation} new parameter after:  | query, integer",
        f"{operation} gone parameter offset: query, integer | ",
    ]


def test_falconpy_can_be_in_an_environment(found):
    lines = found("--falconpy", sys.prefix, "--only", "InstallationTokens")
    assert lines == found("--only", "InstallationTokens") == []


def test_changes_in_gofalcon_are_listed_by_field_parameter_and_enumeration(found):
    lines = found("--gofalcon", GOFALCON, "--only", "UpdateDeviceTags", "--only", "tokens-query")
    assert lines == [
        "UpdateDeviceTags different field choices action:  | also replace",
        "UpdateDeviceTags new record retries:  | array",
        "tokens-query new parameter labels:  | query, array",
        "tokens-query gone parameter sort: query, string | ",
        "tokens-query different required limit: optional | required",
        "tokens-query different type record: string | integer",
    ]


TEXT, COUNT, IDS = {"type": "string"}, {"type": "integer"}, {"type": "array", "items": {"type": "string"}}
TIMES = [f"{when}_timestamp" for when in ("created", "expires", "last_used", "revoked")]
TOKEN = dict.fromkeys(["id", "value", "label", "type", "status", *TIMES], TEXT)
ENVELOPE = {
    "type": "object",
    "properties": {"resources": {"type": "array", "items": {"$ref": "#/definitions/api.Token"}}},
}
TOKENS, QUERY = "/installation-tokens/entities/tokens/v1", "/installation-tokens/queries/tokens/v1"
ANSWER = {"200": {"description": "", "schema": {"$ref": "#/definitions/api.Tokens"}}}


def parameter(name, kind=TEXT, place="query", **more):
    return {"name": name, "in": place, **kind, **more}


SWAGGER = {
    "swagger": "2.0",
    "basePath": "/",
    "paths": {
        TOKENS: {
            "parameters": [parameter("Authorization", place="header", required=True)],
            "post": {
                "operationId": "tokens-create",
                "tags": ["installation-tokens"],
                "parameters": [{"name": "body", "in": "body", "schema": {"$ref": "#/definitions/api.Create"}}],
                "responses": ANSWER,
            },
            "delete": {
                "operationId": "tokens-delete",
                "tags": ["installation-tokens"],
                "parameters": [parameter("ids", IDS, required=True, maxItems=100)],
                "responses": {"200": {"description": ""}},
            },
        },
        QUERY: {
            "get": {
                "operationId": "tokens-query",
                "tags": ["installation-tokens"],
                "parameters": [
                    parameter("offset", COUNT),
                    parameter("limit", COUNT, maximum=1000),
                    parameter("sort"),
                    {"$ref": "#/parameters/filter"},
                ],
                "responses": {},
            }
        },
    },
    "parameters": {"filter": parameter("filter")},
    "definitions": {
        "api.Create": {
            "type": "object",
            "properties": {"label": TEXT, "type": TEXT, "expires_timestamp": TEXT},
        },
        "api.Token": {"type": "object", "properties": TOKEN},
        "api.Tokens": {"allOf": [ENVELOPE, {"type": "object", "properties": {"meta": {}}}]},
    },
}
ONLY = ("--only", "tokens-create", "--only", "tokens-delete", "--only", "tokens-query", "--only", "installation-tokens")


def written(folder, document):
    path = folder / "swagger.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_a_document_that_says_the_same_has_no_drift(found, tmp_path):
    assert found("--swagger", written(tmp_path, SWAGGER), *ONLY) == []


def query(document):
    return document["paths"][QUERY]["get"]


def model(document, name):
    return document["definitions"][name]


@each(
    ("change", "expected"),
    [
        (lambda d: query(d)["parameters"].pop(2), "tokens-query gone parameter sort: query, string | "),
        (
            lambda d: query(d)["parameters"].append(parameter("cid", required=True, enum=["a", "b"])),
            "tokens-query new parameter cid:  | query, string, required, one of a, b",
        ),
        (
            lambda d: query(d)["parameters"][1].update(maximum=500),
            "tokens-query different limit limit: 1000 | 500",
        ),
        (
            lambda d: query(d)["parameters"][1].update(TEXT),
            "tokens-query different type limit: integer | string",
        ),
        (
            lambda d: query(d)["parameters"][2].update({"in": "header"}),
            "tokens-query different place sort: query | header",
        ),
        (
            lambda d: query(d)["parameters"][2].update(enum=["label.asc"]),
            "tokens-query different choices sort: any value | one of label.asc",
        ),
        (
            lambda d: query(d).update(deprecated=True),
            "tokens-query different deprecated deprecated: in use | deprecated",
        ),
        (
            lambda d: query(d).update(operationId="tokensFind"),
            "tokens-query different id tokensFind: tokens-query | tokensFind",
        ),
        (
            lambda d: d["paths"][TOKENS]["delete"]["parameters"][0].update(required=False),
            "tokens-delete different required ids: required | optional",
        ),
        (
            lambda d: d["paths"][TOKENS]["delete"]["parameters"].append({"in": "body", "name": "body"}),
            "tokens-delete new body body",
        ),
        (
            lambda d: d["paths"][TOKENS]["post"]["parameters"].clear(),
            "tokens-create gone body body: label, expires_timestamp, type | ",
        ),
        (
            lambda d: model(d, "api.Create")["properties"].update(note=COUNT),
            "tokens-create new field note:  | integer",
        ),
        (lambda d: model(d, "api.Create")["properties"].pop("type"), "tokens-create gone field type: string | "),
        (
            lambda d: model(d, "api.Create").update(required=["label"]),
            "tokens-create different field required label: optional | required",
        ),
        (
            lambda d: model(d, "api.Token").update(properties=TOKEN | {"group": model(d, "api.Create")}),
            "tokens-create new record group:  | object",
        ),
        (
            lambda d: model(d, "api.Token").update(properties={name: TEXT for name in TOKEN if name != "status"}),
            "tokens-create gone record status",
        ),
        (
            lambda d: d["paths"].update({"/installation-tokens/entities/tokens/v2": {"get": query(d)}}),
            "tokens-query new operation tokens-query:  | GET /installation-tokens/entities/tokens/v2",
        ),
        (
            lambda d: d["paths"][TOKENS].pop("delete"),
            f"tokens-delete gone operation tokens-delete: DELETE {TOKENS} | ",
        ),
    ],
)
def test_each_change_of_a_document_is_one_finding(found, tmp_path, change, expected):
    document = copy.deepcopy(SWAGGER)
    change(document)
    lines = found("--swagger", written(tmp_path, document), *ONLY)
    assert lines == [expected]


OPENAPI = f"""
openapi: 3.1.0
paths:
  {TOKENS}:
    post:
      operationId: tokens-create
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Create'
      responses:
        201:
          description: made
          content:
            application/json:
              schema:
                type: object
                properties:
                  resources:
                    type: array
                    items: {{type: object, properties: {{{", ".join(f"{name}: {{type: string}}" for name in TOKEN)}}}}}
  /samples/entities/samples/v3:
    post:
      operationId: UploadSampleV3
      tags: [sample-uploads]
      requestBody:
        content:
          multipart/form-data:
            schema: {{type: object, properties: {{sample: {{type: string}}}}}}
components:
  schemas:
    Create:
      type: object
      properties:
        label: {{type: [string, 'null']}}
        type: {{type: string, enum: [customer, partner]}}
        expires_timestamp: {{type: string, format: date-time}}
"""


def test_an_openapi_3_document_in_yaml_is_read(found, tmp_path):
    path = tmp_path / "api.yaml"
    path.write_text(OPENAPI, encoding="utf-8")
    lines = found("--swagger", path, "--only", "tokens-create")
    assert lines == ["tokens-create different field choices type: any value | one of customer, partner"]


def test_a_difference_is_accepted_for_a_reason_and_named_when_it_is_gone(drift, capsys, tmp_path):
    document = copy.deepcopy(SWAGGER)
    query(document)["parameters"][2].update(enum=["label.asc"])
    table = tmp_path / "accepted.toml"
    table.write_text(
        '[[accepted]]\nkind = "choices"\nname = "so*"\nreason = "any field"\n'
        '[[accepted]]\nsource = "swagger"\noperation = "tokens-query"\nkind = "limit"\nreason = "fewer is faster"\n'
        '[[accepted]]\nsource = "falconpy"\nkind = "*"\nreason = "not this source"\n'
    )
    path = written(tmp_path, document)
    assert drift.main(["--swagger", str(path), "--accepted", str(table), *ONLY]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"falconlite and {path}: no difference; 1 accepted",
        "accepted, but no longer found: {'operation': 'tokens-query', 'kind': 'limit'} (fewer is faster)",
    ]


@each(
    ("row", "error"),
    [
        ('kind = "limit"', "a reason and a pattern are needed"),
        ('reason = "all of them"', "a reason and a pattern are needed"),
        ('kind = "limit"\nreason = "slow"\nparameter = "limit"', "unknown parameter"),
    ],
)
def test_an_accepted_difference_that_could_hide_too_much_is_refused(drift, tmp_path, row, error):
    table = tmp_path / "accepted.toml"
    table.write_text(f"[[accepted]]\n{row}\n")
    with pytest.raises(SystemExit, match=f"accepted difference 1: {error}"):
        drift.main(["--swagger", "none.json", "--accepted", str(table)])


def test_the_report_groups_by_class_and_operation(drift, capsys, tmp_path):
    document = copy.deepcopy(SWAGGER)
    query(document)["parameters"][1].update(maximum=500)
    query(document)["parameters"].pop(2)
    document["paths"]["/installation-tokens/entities/seats/v1"] = {
        "get": {"operationId": "seats-read", "tags": ["installation-tokens"], "responses": {}}
    }
    assert drift.main(["--swagger", str(written(tmp_path, document)), *ONLY, "--only", "seats-read"]) == 1
    assert capsys.readouterr().out.splitlines()[:-1] == [
        "InstallationTokens",
        "  + operation seats-read: GET /installation-tokens/entities/seats/v1",
        "  tokens-query  GET /installation-tokens/queries/tokens/v1",
        "    ~ limit limit: falconlite 1000; now 500",
        "    - parameter sort: query, string",
        "",
    ]


@each(
    ("arguments", "error"),
    [
        (["--falconpy", "."], "neither a virtual environment nor a folder with the package falconpy"),
        (["--gofalcon", "."], "no checkout of gofalcon"),
        (["--swagger", "list.json"], "no Swagger 2 or OpenAPI 3 document"),
        (["--swagger", "apart.json"], "only references within the document are read"),
    ],
)
def test_a_source_that_is_something_else_is_refused(drift, tmp_path, arguments, error):
    (tmp_path / "list.json").write_text("[]")
    (tmp_path / "apart.json").write_text('{"paths": {"/a": {"get": {"parameters": [{"$ref": "b.json#/c"}]}}}}')
    option, name = arguments
    with pytest.raises(SystemExit, match=error):
        drift.main([option, str(tmp_path / name)])
