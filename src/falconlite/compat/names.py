"""The module names and functions that programs import from falconpy, besides its classes."""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import Any

from falconlite.auth import clouds

MODULES = {
    "api_complete": ("uber", "errors"),
    "_auth_object": ("auth.interface", "uber", "auth.oauth2", "auth.parts", "compat.classes"),
    "_constant": ("compat.constants",),
    "_enum": ("compat.names", "compat.constants", "hec.formats"),
    "_error": ("errors",),
    "_helper": ("compat.console", "operations.catalog"),
    "_ngsiem": ("hec.collector", "hec.config", "hec.payload", "hec.sessions"),
    "_result": ("results.result", "results.components", "results.meta", "http.headers", "compat.results"),
    "_service_class": ("operations.service", "compat.classes"),
    "_util": ("compat.names", "operations.catalog"),
    "_log": ("auth.parts",),
    "_version": ("compat.names", "compat.constants"),
    "oauth2": ("auth.oauth2",),
}
"""falconpy module to the modules of falconlite that define its names. Service modules have the same name in both."""

PACKAGES = {
    "_enum": (
        "_base_url",
        "_container_base_url",
        "_ingest_base_url",
        "_ingest_format",
        "_timeunit",
        "_token_fail_reason",
    ),
    "_helper": ("_find_operation", "_indicator", "_text_colors"),
    "_ngsiem": ("_hec", "_ingest_config", "_ingest_payload", "_session_manager"),
    "_result": (
        "__base_resource",
        "_base_dictionary",
        "_errors",
        "_expanded_result",
        "_headers",
        "_meta",
        "_resources",
        "_response_component",
        "_result",
    ),
}
"""The package names, with their modules. Each of these exports all names of the package."""


OTHER_NAMES = {
    name: home
    for home, names in {
        "auth.parts": ("BearerToken", "InterfaceConfiguration", "LogFacility"),
        "compat.classes": ("BaseFalconAuth", "BaseServiceClass", "UberInterface"),
        "compat.results": ("BaseDictionary", "BaseResource", "BinaryFile", "ExpandedResult", "ResponseComponent"),
        "compat.constants": ("_TITLE", "_VERSION", "__title__", "__version__"),
    }.items()
    for name in names
}
"""Names of falconpy that ``falconlite`` lacks, or has for itself: each with its module."""


def homes(name: str) -> list[str] | None:
    """Return the modules of falconlite that define the names of a falconpy module; None if there are none."""
    package, _, module = name.partition(".")
    if module in PACKAGES.get(package, ()):
        name = package
    if name in MODULES:
        return [f"falconlite.{home}" for home in MODULES[name]]
    from falconlite._index import NAMES

    home = f"services.{name}"
    return [f"falconlite.{home}"] if home in NAMES.values() else None


class Loader:
    """Makes a module that looks up its names in other modules."""

    def __init__(self, found: list[str]) -> None:
        self.homes = found

    def create_module(self, spec: Any) -> ModuleType:
        """Return an empty module."""
        return ModuleType(spec.name, f"The falconpy name of {', '.join(self.homes)}.")

    def exec_module(self, module: ModuleType) -> None:
        """Add the lookup functions to the module."""

        def find(name: str) -> Any:
            if name == "__all__":
                return __dir__()
            for home in self.homes:
                value = getattr(import_module(home), name, None)
                if value is not None:
                    return value
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")

        def __dir__() -> list[str]:  # noqa: N807  # the name that Python looks up in a module
            return sorted({name for home in self.homes for name in _public(import_module(home))})

        module.__dict__["__getattr__"], module.__dict__["__dir__"] = find, __dir__


def _public(module: ModuleType) -> list[str]:
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", module.__name__) == module.__name__
    ]


class BaseURL(Enum):
    """API host of each cloud, under falconpy's names."""

    US1 = clouds.HOSTS["us-1"]
    AUTO = US1
    US2 = clouds.HOSTS["us-2"]
    US3 = clouds.HOSTS["us-3"]
    EU1 = clouds.HOSTS["eu-1"]
    USGOV1 = clouds.HOSTS["us-gov-1"]
    USGOV2 = clouds.HOSTS["us-gov-2"]


def version(compare: str | float | None = None, agent_string: bool = False) -> str | bool:
    """Return the falconpy version that falconlite is compatible with; its own version is ``falconlite.__version__``.

    With *compare* ("1", "1.3" or "1.3.0"), return whether that version is at least *compare*. With *agent_string*,
    return the User-Agent that falconlite sends. Raise ValueError if *compare* is not a version.
    """
    from falconlite.compat.constants import _VERSION, USER_AGENT

    if agent_string:
        return USER_AGENT
    wanted = "" if compare is None else str(compare).strip()
    return _numbers(wanted) <= _numbers(_VERSION) if wanted else _VERSION


def confirm_base_url(provided_base: str | None = "https://api.crowdstrike.com") -> str:
    """Return the base URL for a cloud name, a host or a URL; raise InvalidBaseURL for any other value."""
    return clouds.base_url_of(provided_base)


def confirm_base_region(provided_base: str = "https://api.crowdstrike.com") -> str:
    """Return falconpy's name of the cloud at a base URL, for example ``US2``; ``US1`` for any other URL."""
    name = clouds.cloud_name("https://" + provided_base.lower().removeprefix("https://"))
    return name.replace("-", "").upper() if name else "US1"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:3])
