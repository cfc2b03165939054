"""Every class, attribute, module and operation ID of falconpy is in falconlite, or a table gives the reason.

Each test compares all names at once and reports all differences.
"""

from __future__ import annotations

import json
import pkgutil
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import falconpy
from falconpy._endpoint import api_endpoints

import falconlite
from falconlite.operations.catalog import found

ROOT = Path(__file__).parents[2]

REASONS = {
    "_api_request": "falconpy's own parts of a request; falconlite sends it as a Request",
    "_endpoint": "falconpy's table of operations; falconlite derives its list from the declarations",
    "_payload": "functions that build falconpy's bodies; falconlite derives a body from its declaration",
    "debug": "a console that logs in and imports every class when it is imported; python -i does the same",
    "PatchEntitiesAlertsV1": "the API has retired the route; the ID calls its second version, as in both classes",
    "deleteCIDGroupMembers": "the route is deprecated; the ID calls its second version, as in both classes",
}
"""What falconlite lacks, or does differently, on purpose: modules and operation IDs."""

MODULES = {info.name for info in pkgutil.iter_modules(falconpy.__path__)} - {"__main__"}
COLLECTIONS = sorted(name for name in MODULES - REASONS.keys() if not name.startswith("_"))
CLASSES = {
    (module, name): kind
    for module in COLLECTIONS
    for name, kind in vars(import_module(f"falconpy.{module}")).items()
    if isinstance(kind, type) and kind.__module__ == f"falconpy.{module}"
}
"""The classes of falconpy's public modules, under each of their names, by module and name."""
SERVICES = {
    name: kind
    for name, kind in vars(falconpy).items()
    if isinstance(kind, type) and issubclass(kind, falconpy.ServiceClass)
}
"""The service classes of the package, under each of their names."""


def test_every_class_of_falconpy_is_found_in_the_package_and_in_its_module():
    assert {name for name in SERVICES if not hasattr(falconlite, name)} == set()
    lacks = {
        f"{module}.{name}"
        for module, name in CLASSES
        if getattr(import_module(f"falconlite.{module}"), name, None) is not getattr(falconlite, name, object())
    }
    assert lacks == set()


def test_two_names_of_one_class_of_falconpy_are_names_of_one_class():
    theirs = {**{name: kind for (_, name), kind in CLASSES.items()}, **SERVICES}
    same = [(one, other) for one in theirs for other in theirs if one < other and theirs[one] is theirs[other]]
    assert len(same) > len(theirs) // 5
    ours = {name: getattr(falconlite, name, None) for name in theirs}
    assert [pair for pair in same if ours[pair[0]] is not ours[pair[1]]] == []


def test_every_public_attribute_of_a_class_of_falconpy_is_there_and_callable_if_falconpys_is():
    lacks = set()
    for name, kind in {**{name: kind for (_, name), kind in CLASSES.items()}, **SERVICES}.items():
        ours = getattr(falconlite, name, None)
        lacks |= {
            f"{name}.{attribute}"
            for attribute in dir(kind)
            if not attribute.startswith("_")
            and (
                not hasattr(ours, attribute) or callable(getattr(kind, attribute)) > callable(getattr(ours, attribute))
            )
        }
    assert lacks == set()


IMPORTS = """
import json, sys
from importlib import import_module
import falconlite.compat.falconpy
import falconpy
lacks = []
for module, names in json.loads(sys.argv[1]).items():
    try:
        found = import_module(f"falconpy.{module}")
    except ImportError:
        lacks.append(module)
    else:
        lacks += [f"{module}.{name}" for name in names if not hasattr(found, name)]
print(json.dumps(lacks))
"""


def test_every_module_of_falconpy_can_be_imported_under_the_drop_in_and_has_its_classes():
    wanted = {module: [name for of, name in CLASSES if of == module] for module in MODULES - {"debug"}}
    done = subprocess.run(
        [sys.executable, "-c", IMPORTS, json.dumps(wanted)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=ROOT,
    )
    assert set(json.loads(done.stdout)) == {name for name in REASONS if name in MODULES} - {"debug"}


def route(template):
    """Return a route without the names of its variables."""
    return re.sub(r"{[^}]*}", "{}", template)


def test_every_operation_id_of_falconpy_calls_its_verb_and_route():
    listed = {
        row[0]: (row[1], route(row[2])) for row in reversed(api_endpoints)
    }  # the first row counts, as in falconpy
    wrong = {}
    for name, sent in listed.items():
        service, method = found(name)
        operations = getattr(falconlite, service).operations
        operation = operations.get(method) or operations[name]  # no method of OAuth2 has its operation
        if (operation.verb, route(operation.route)) != sent:
            wrong[name] = f"{operation.verb} {operation.route}"
    assert wrong.keys() == REASONS.keys() & listed.keys(), wrong
