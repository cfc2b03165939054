"""Rules of a recording: the fields and patterns with secrets or personal names; defaults and a TOML file."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.redact import is_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

KINDS = ("cid", "client", "cursor", "domain", "email", "host", "ip", "mac", "name", "phone", "serial", "sid", "user")
"""The kinds of made-up values."""

FIELDS = {
    "host": "hostname *_hostname hostnames *_hostnames host_name computer_name machine_name device_name node_name fqdn"
    " fqdns",
    "domain": "machine_domain login_domain logon_domain user_domain credentials_domain credentials_domains",
    "user": "user username *_username user_name *_user_name full_name *_full_name first_name last_name given_name"
    " family_name surname last_login_user first_login_user source_user created_by modified_by updated_by *_by_name"
    " last_modified_by last_updated_by assigned_to assigned_to_name assigned_to_uid assigner owner owner_name actor"
    " uid",
    "email": "email *_email emails *_emails email_address email_addresses",
    "ip": "ip *_ip ips *_ips ip_address *_ip_address ip_addresses *_ip_addresses ipv4 ipv6 *_ipv4 *_ipv6 *_ip4 *_ip6",
    "mac": "mac mac_address *_mac_address mac_addresses *_mac_addresses",
    "serial": "serial serial_number *_serial_number serial_numbers *_serial_numbers",
    "cid": "cid *_cid cids *_cids",
    "client": "client_id api_client_id",
    "sid": "sid *_sid",
    "phone": "phone *_phone phone_number phone_numbers",
    "cursor": "after before next next_token next_page cursor scroll scroll_id",
}
"""Names of fields by kind; ``*`` matches any characters. ``userName`` and ``User-Name`` count as ``user_name``."""

PATTERNS = {
    "email": r"[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+",
    "mac": r"(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}",
    "ip": r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}",
    "sid": r"S-1-5-21(?:-[0-9]+){3,5}",
    "cid": r"[0-9A-Fa-f]{32}-[0-9A-Fa-f]{2}",
    "user": r"(?<=[\\/]Users[\\/])[^\\/\"'\s:*?<>|]+|(?<=/home/)[^\\/\"'\s:*?<>|]+",
}
"""Patterns to replace in any str, by kind, unless letters or digits surround the match."""

WORDS = """
- n/a na none null unknown undefined not_specified not_applicable true false 0 1 redacted default
default_string to_be_filled_by_o.e.m. system_serial_number local localhost localdomain workgroup example
crowdstrike crowdstrike.com falcon system local_service network_service nt_authority service root admin
administrator administrators guest public all_users everyone anonymous nobody user users test windows linux
mac macos android ios chromeos host device computer pc server workstation desktop laptop domain_controller
domain serial client phone cursor name
"""

KEPT = frozenset(WORDS.split())
"""Values that name nobody, in lower case, with ``_`` for a space. They stay."""

VERSIONS = re.compile("version|build|release")
"""Fields whose values look like addresses but are not."""


class Rules(NamedTuple):
    """The replacements: *fields* maps names of fields to kinds, *patterns* are regular expressions by kind.

    *secrets* are further names of fields and headers with secrets, *values* further values with their kind, *kept*
    values that stay. With *binary*, bodies that are not text are stored unchanged.
    """

    fields: Mapping[str, str]
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    secrets: tuple[str, ...] = ()
    values: Mapping[str, str] = {}
    kept: frozenset[str] = KEPT
    binary: bool = False

    def kind_of(self, field: str) -> str | None:
        """Return the kind of a field's values; None if they are not personal."""
        name = plain(field)
        found = self.fields.get(name)
        if found is None:
            found = next((kind for pattern, kind in self.fields.items() if fnmatchcase(name, pattern)), "")
        return found or None

    def is_secret(self, field: str) -> bool:
        """Return whether a field or header with this name holds a secret."""
        if is_secret(field) or is_secret(plain(field)):
            return plain(field) not in {"client_id", "member_cid"}  # made-up values replace these
        return any(fnmatchcase(plain(field), pattern) for pattern in self.secrets)

    def keeps(self, value: str) -> bool:
        """Return whether a value names nobody."""
        folded = "_".join(value.lower().split())
        return not folded or folded in self.kept or folded.strip("$*_.- ") in self.kept


@lru_cache(4096)
def plain(field: str) -> str:
    """Normalize a field name: lower case, with underscores. ``device.hostName`` becomes ``host_name``."""
    last = field.rpartition(".")[2]
    return re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", last).lower()).strip("_")


def default_rules() -> Rules:
    """Return the default rules."""
    fields = {name: kind for kind, names in FIELDS.items() for name in names.split()}
    return Rules(fields, tuple((kind, _bounded(pattern)) for kind, pattern in PATTERNS.items()))


def _bounded(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z0-9])(?:{pattern})(?![A-Za-z0-9])")


def read_rules(path: Path) -> Rules:
    """Add the rules of a TOML file to the defaults. Raise ValueError if the file is not valid."""
    from falconlite._late import late

    try:
        loads: Callable[[str], dict[str, Any]] = late(_toml(), "loads")
        given = loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None
    checks = {"fields": dict, "patterns": dict, "values": dict, "secrets": list, "keep": list, "binary": bool}
    for name, value in given.items():
        if name not in checks:
            raise ValueError(f"{path}: {name} is not known; there are {', '.join(checks)}")
        if not isinstance(value, checks[name]):
            raise ValueError(f"{path}: {name} must be a {checks[name].__name__}")  # noqa: TRY004  # the caller shows these
    for table in ("fields", "patterns", "values"):
        for key, kind in given.get(table, {}).items():
            if kind not in KINDS and not (table == "fields" and kind == ""):
                raise ValueError(
                    f"{path}: {table}: {key!r} must have one of the kinds {', '.join(KINDS)}, not {kind!r}"
                )
    for name in ("secrets", "keep"):
        if not all(isinstance(value, str) for value in given.get(name, [])):
            raise ValueError(f"{path}: {name} must be a list of strings")
    return _added(default_rules(), given, path)


def _added(rules: Rules, given: Mapping[str, Any], path: Path) -> Rules:
    fields = {plain_pattern(name): kind for name, kind in given.get("fields", {}).items()}
    try:
        patterns = [(kind, _bounded(text)) for text, kind in given.get("patterns", {}).items()]
    except re.error as error:
        raise ValueError(f"{path}: patterns: {error.pattern!r} is not a regular expression: {error}") from None
    return rules._replace(
        fields={**fields, **{name: kind for name, kind in rules.fields.items() if name not in fields}},
        patterns=(*patterns, *rules.patterns),
        secrets=tuple(map(plain_pattern, given.get("secrets", []))),
        values=given.get("values", {}),
        kept=rules.kept | {"_".join(value.lower().split()) for value in given.get("keep", [])},
        binary=given.get("binary", False),
    )


def plain_pattern(field: str) -> str:
    """Normalize a pattern of field names, as ``plain`` normalizes names."""
    return re.sub(r"[^a-z0-9*]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", field).lower())


def _toml() -> str:
    from importlib.util import find_spec

    found = next((name for name in ("tomllib", "tomli") if find_spec(name)), None)
    if found is None:
        raise ValueError("on Python 3.10, rules need tomli: pip install tomli")
    return found
