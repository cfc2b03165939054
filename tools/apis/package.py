"""Read a falconpy package: its tables of operations, its service classes and their methods."""

from __future__ import annotations

import json
import os
import subprocess  # another version of falconpy is read in a process of its own
import sys
from pathlib import Path
from typing import Any

from apis import swagger
from apis.description import Api, attribute

PROGRAM = """
import inspect, json, sys
sys.path[:0] = sys.argv[1:]
import falconpy
from falconpy._endpoint import api_endpoints
from falconpy._version import _VERSION
try:
    from falconpy._endpoint.deprecated._mapping import _deprecated_op_mapping as deprecated
except ImportError:
    deprecated = None
def services(module):
    for name, kind in vars(module).items():
        if isinstance(kind, type) and issubclass(kind, falconpy.ServiceClass) and kind is not falconpy.ServiceClass:
            yield name, kind
public = dict(services(falconpy))
for kind in list(public.values()):
    public.update(services(sys.modules[kind.__module__]))  # second names
classes = {}
for name, kind in public.items():
    names = {}
    for base in kind.__mro__:
        if issubclass(base, falconpy.ServiceClass) and base is not falconpy.ServiceClass:
            for key, value in vars(base).items():
                if key[0] != "_" and inspect.isfunction(value):
                    names.setdefault(value, []).append(key)
    module, methods = kind.__module__.rpartition(".")[2], list(names.values()) if name == kind.__name__ else []
    classes[name] = {"bases": len(kind.__mro__), "module": module, "methods": methods}
print(json.dumps({
    "version": _VERSION,
    "operations": [list(row[:6]) for row in api_endpoints],
    "deprecated": deprecated and list(deprecated),
    "classes": classes,
}))
"""
"""Prints what a falconpy package declares; runs with the interpreter of the environment that has it."""


def read(place: str | None) -> Api:
    """Return what falconpy declares.

    *place* is a virtual environment, or a folder that contains the package ``falconpy``, such as the ``src`` of a
    checkout. Without it, the installed package is read.
    """
    found = _run(place)
    classes: dict[str, Any] = found["classes"]
    homes: dict[str, str] = {}  # the class of each method and of each module; a class that joins others comes last
    modules: dict[str, str] = {}
    for name, kind in sorted(classes.items(), key=lambda one: (not one[1]["methods"], one[1]["bases"])):
        modules.setdefault(kind["module"], name)
        for method in (method for names in kind["methods"] for method in names):
            homes.setdefault(method, name)
    deprecated = found["deprecated"] or ()
    paths: dict[str, dict[str, Any]] = {}
    for id, verb, path, _, collection, parameters in found["operations"]:
        operation = paths.setdefault(path, {}).setdefault(
            verb.lower(), {"operationId": id, "x-ids": [], "parameters": parameters or [], "tags": []}
        )
        if id not in operation["x-ids"]:
            operation["x-ids"].append(id)
        operation["tags"].append(modules.get(collection) or homes.get(attribute(id)) or collection)
        # the table lists some of the deprecated operations, so a missing one means nothing
        operation["deprecated"] = any(one in deprecated for one in operation["x-ids"]) or None
    api = swagger.read({"paths": paths}, f"falconpy {found['version']}")
    return api._replace(classes={name: kind["methods"] for name, kind in classes.items()})


def _run(place: str | None) -> dict[str, Any]:
    python, folders = sys.executable, []
    if place is not None:
        within = Path(place)
        own = next((p for p in (within / "bin" / "python", within / "Scripts" / "python.exe") if p.exists()), None)
        if own is not None:
            python = str(own)
        elif (within / "falconpy" / "__init__.py").exists():
            folders = [str(within.resolve())]
        elif (within / "src" / "falconpy" / "__init__.py").exists():
            folders = [str((within / "src").resolve())]
        else:
            raise SystemExit(f"{place} is neither a virtual environment nor a folder with the package falconpy")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    ran = subprocess.run(  # noqa: S603  # the interpreter that the caller chose
        [python, "-c", PROGRAM, *folders], capture_output=True, text=True, check=False, env=environment
    )
    if ran.returncode:
        raise SystemExit(f"cannot read falconpy with {python}:\n{ran.stderr.strip()}")
    found: dict[str, Any] = json.loads(ran.stdout)
    return found
