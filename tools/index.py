"""Derive the index of names and operations from the declarations: ``python tools/index.py [--check]``."""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from falconlite.operations.service import Service

BANNER = "Derived by tools/index.py: run it, do not edit this."
PACKAGE = Path(__file__).parent.parent / "src" / "falconlite"
errors, services = import_module("falconlite.errors"), import_module("falconlite.services")
CORE = {
    "about": ["VERSION", "__version__"],
    "retry.limits": ["Limiter"],
    "operations.download": ["Download", "Refused", "Saved"],
    "http.headers": ["Headers", "Meta", "RateLimit"],
    "auth.interface": ["FalconInterface"],
    "compat.names": ["BaseURL", "confirm_base_region", "confirm_base_url", "find_operation", "version"],
    "auth.oauth2": ["OAuth2"],
    "results.result": ["PythonicResult", "Result"],
    "retry.policy": ["Retry"],
    "operations.service": ["Service", "ServiceClass"],
    "threads": ["Outcome", "Stopped", "parallel"],
    "transport.pooled": ["ConnectionFailed", "TimedOut"],
    "uber": ["APIHarness", "APIHarnessV2"],
    "http.messages": ["NULL", "Clock", "Request", "Response", "RetryPolicy", "Transport"],
    "auth.bearer": ["TokenStore"],
}


def public() -> dict[str, list[str]]:
    """Return the public names of each module, service classes and their older names included."""
    found = dict(CORE)
    found["errors"] = sorted(
        name for name, kind in vars(errors).items() if isinstance(kind, type) and kind.__module__ == errors.__name__
    )
    for module, classes in service_classes().items():
        found[f"services.{module}"] = classes
    return found


def service_classes() -> dict[str, list[str]]:
    """Return the names of the service classes of each module under services/."""
    found = {}
    for info in sorted(pkgutil.iter_modules(services.__path__), key=lambda info: info.name):
        module = import_module(f"{services.__name__}.{info.name}")
        found[info.name] = [
            name
            for name, kind in vars(module).items()
            if isinstance(kind, type) and issubclass(kind, Service) and kind.__module__ == module.__name__
        ]
    return found


def operations() -> dict[str, str]:
    """Return ``Class.method`` for each operation under every name that it has.

    Where two classes have a method of one name, the name leads nowhere, unless it is the operation ID of one of them.
    """
    found: dict[str, str] = {}
    ids: set[str] = set()
    shared: set[str] = set()
    for kind in classes():
        for name, operation in sorted(kind.operations.items()):
            home, is_id = f"{kind.__name__}.{_method(kind, name)}", name in {operation.id, operation.alias}
            if found.get(name, home) != home:
                if is_id and name in ids:
                    raise ValueError(f"two operations have the ID {name}: {found[name]} and {home}")
                if name in ids:
                    continue
                shared |= set() if is_id else {name}
            found[name] = home
            ids |= {name} if is_id else set()
    return {name: home for name, home in found.items() if name not in shared - ids}


def classes() -> list[Any]:
    """Return the classes that have operations: the service classes, and OAuth2."""
    modules = [(import_module(f"{services.__name__}.{module}"), names) for module, names in service_classes().items()]
    return [import_module("falconlite.auth.oauth2").OAuth2, *(getattr(module, names[0]) for module, names in modules)]


def render() -> dict[str, str]:
    """Return the text of each derived file."""
    homes = {name: module for module, names in public().items() for name in names}
    exports = "".join(
        f"from falconlite.{module} import {name} as {name}\n"
        for module, names in sorted(public().items())
        for name in sorted(names)
    )
    return {
        "_index.py": f'"""Where everything lives. {BANNER}"""\n\nfrom __future__ import annotations\n\n'
        + _table("NAMES", homes)
        + "\n"
        + _table("OPERATIONS", operations()),
        "_exports.py": (
            f'"""What type checkers see. {BANNER}"""\n\nfrom __future__ import annotations\n\n'
            f"from falconlite import uber\n{exports}\napi_complete = uber\n"
        ),
    }


def _table(name: str, rows: dict[str, Any]) -> str:
    lines = "".join(f'    "{key}": "{value}",\n' for key, value in sorted(rows.items()))
    return f"{name}: dict[str, str] = {{\n{lines}}}\n"


def _method(kind: Any, name: str) -> str:
    return str(getattr(kind, name).__name__)


def main() -> int:
    """Write what is out of date, or with ``--check`` only say so."""
    texts = render()
    stale = [n for n, text in texts.items() if not (PACKAGE / n).exists() or (PACKAGE / n).read_text() != text]
    if "--check" in sys.argv[1:]:
        print(f"out of date: {', '.join(stale)}; run python tools/index.py" if stale else "the index is up to date")
        return bool(stale)
    for name in stale:
        (PACKAGE / name).write_text(texts[name])
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
