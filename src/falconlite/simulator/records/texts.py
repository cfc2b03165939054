"""Generate a str by the name of its field: IDs, names, addresses, hashes, versions, places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from falconlite.simulator.records import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from falconlite.simulator.records.life import Making

    Maker: TypeAlias = Callable[[Making], Any]


def hexes(digits: int) -> Maker:
    """Return a generator of so many hexadecimal digits."""
    bits, form = 4 * digits, f"0{digits}x"
    return lambda made: format(made.bits(bits), form)


def one_of(values: Sequence[Any]) -> Maker:
    """Return a generator of one of these values."""
    fixed, count = tuple(values), len(values)
    return lambda made: fixed[int(made.random() * count)]


def pair(names: Sequence[tuple[str, str]], place: int) -> Maker:
    """Return a generator of one side of a pair. Within a record all sides come from the same pair."""
    return lambda made: names[made.luck % len(names)][place]


def whole(low: int, high: int, form: str = "{}") -> Maker:
    """Return a generator of an integer in a range, formatted."""
    span = high - low + 1
    return lambda made: form.format(low + int(made.random() * span))


def same(value: Any) -> Maker:
    """Return a generator of a constant."""
    return lambda _: value


def _first(made: Making) -> str:
    return words.FIRST[int(made.random() * len(words.FIRST))]


def _last(made: Making) -> str:
    return words.LAST[int(made.random() * len(words.LAST))]


def _person(made: Making) -> str:
    return f"{_first(made)} {_last(made)}"


def _email(made: Making) -> str:
    return f"{_first(made)}.{_last(made)}@corp.example".lower()


TITLES = tuple(f"{adjective}-{noun}-" for adjective in words.ADJECTIVES for noun in words.NOUNS)


def _title(made: Making) -> str:
    return f"{TITLES[int(made.random() * len(TITLES))]}{made.bits(16)}"


def _sentence(made: Making) -> str:
    return f"Made up by the simulator: {_title(made)}"


def _ipv4(made: Making) -> str:
    return f"{words.NETWORKS[int(made.random() * 3)]}.{1 + int(made.random() * 254)}"


def _ipv6(made: Making) -> str:
    return f"2001:db8::{1 + int(made.random() * 65535):x}"


def _mac(made: Making) -> str:
    return f"00-00-5e-00-53-{made.bits(8):02x}"


def _uuid(made: Making) -> str:
    text = f"{made.bits(128):032x}"
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"


def _host(made: Making) -> str:
    return f"host-{made.bits(24):06x}"


def _domain(made: Making) -> str:
    return f"{_host(made)}.corp.example"


def _url(made: Making) -> str:
    return f"https://www.corp.example/{made.bits(32):08x}"


def _file(made: Making) -> str:
    name = words.NOUNS[int(made.random() * len(words.NOUNS))]
    return f"{name}-{made.bits(16):04x}.{words.EXTENSIONS[int(made.random() * len(words.EXTENSIONS))]}"


def _path(made: Making) -> str:
    return f"/opt/example/{_file(made)}"


def _arn(made: Making) -> str:
    return f"arn:aws:iam::{made.bits(39) % 10**12:012}:role/{words.NOUNS[int(made.random() * len(words.NOUNS))]}"


def _account(made: Making) -> str:
    return f"{made.bits(39) % 10**12:012}"


def _digest(made: Making) -> str:
    return f"sha256:{made.bits(256):064x}"


def _version(made: Making) -> str:
    return f"{1 + int(made.random() * 9)}.{int(made.random() * 20)}.{int(made.random() * 20000)}"


def _cve(made: Making) -> str:
    return f"CVE-2025-{1000 + int(made.random() * 9000)}"


def _sid(made: Making) -> str:
    return f"S-1-5-21-{made.bits(31)}-{made.bits(31)}-{made.bits(31)}-{1000 + made.bits(8)}"


def secret(made: Making) -> str:
    """Generate a secret that nobody can mistake for a real one."""
    return f"simulated-{made.bits(32):08x}-not-a-secret"


def cid(made: Making) -> str:
    """Return the CID of the account; generate one if it is not set."""
    return made.cid or f"{made.bits(128):032x}"


def composite(made: Making) -> str:
    """Generate an ID that begins with the CID."""
    return f"{cid(made)}:ind:{made.bits(128):032x}:{made.bits(64)}"


RULES: tuple[tuple[str, Maker], ...] = (
    (r"secret", secret),
    (r"cid|customer_id|source_cid|member_cid", cid),
    (r"(.*_)?composite_ids?", composite),
    (r"(.*_)?sha256(_.*)?|(.*_)?hash(es)?|(.*_)?checksum", hexes(64)),
    (r"(.*_)?digest", _digest),
    (r"(.*_)?sha1", hexes(40)),
    (r"(.*_)?md5", hexes(32)),
    (r"(.*_)?(uuid|guid)s?|(tenant|subscription|azure\w*)_id", _uuid),
    (r"cve(_?ids?)?|.*_cve(_id)?|cves", _cve),
    (r"(.*_)?tactic_ids?", pair(words.TACTICS, 0)),
    (r"(.*_)?tactic(s|_names?)?", pair(words.TACTICS, 1)),
    (r"(.*_)?technique_ids?|attack_ids?", pair(words.TECHNIQUES, 0)),
    (r"(.*_)?technique(s|_names?)?", pair(words.TECHNIQUES, 1)),
    (r"(.*_)?(account|owner|project)_(id|number)", _account),
    (r"(.*_)?arn", _arn),
    (r"(.*_)?(object|user|o)_?sid|sid", _sid),
    (r"(.*_)?(count|size|number|port|pid|total)|(major|minor)_version|(.*_)?build(_number)?|.*_uid", whole(1, 9999)),
    (r"(.*_)?(e?mail|email_address|recipient|username|user|user_name|login)s?", _email),
    (r"(.*_)?(created|updated|modified|deleted|assigned|owned|managed|suppressed|uploaded|generated)_(by|to)", _email),
    (r"first_name", _first),
    (r"last_name|surname", _last),
    (r"(full|author|owner|reviewer)_name|author|owner|.*_(by|to)_name", _person),
    (r"(.*_)?ids?|aid|.*_aid", hexes(32)),
    (r"(.*_)?(ipv?6)(_.*)?", _ipv6),
    (r"(.*_)?(ips?|ipv?4|ip_?address(es)?|subnet|gateway)", _ipv4),
    (r"(.*_)?mac(_address(es)?)?", _mac),
    (r"(.*_)?(hostname|host|computer_name|machine_name|device_name|host_name|node_name)s?", _host),
    (r"(.*_)?(domain|fqdn)s?", _domain),
    (r"(.*_)?(url|uri|link|href|wiki|website)s?", _url),
    (r"(.*_)?file_?names?", _file),
    (r"(.*_)?(path|file|folder|directory|pwd)s?", _path),
    (r"(.*_)?command_?(line)?|cmdline|.*_cmdline", lambda made: f"{_path(made)} --run"),
    (r"(os|operating_system)(_version|_product_name|_name)?|base_os", one_of(words.OS_VERSIONS)),
    (r"(.*_)?version", _version),
    (r"(.*_)?(severity|criticality|priority)(_name)?|severities", one_of(words.SEVERITIES)),
    (r"(.*_)?platforms?(_names?)?", one_of(words.PLATFORMS)),
    (r"(.*_)?(cloud_provider|provider|cloud)s?", one_of(words.CLOUDS)),
    (r"(.*_)?region(_name)?s?", one_of(words.REGIONS)),
    (r"(.*_)?status(es)?", one_of(words.STATUSES)),
    (r"(.*_)?(state|stage)s?", one_of(words.STATES)),
    (r"(.*_)?(result|outcome)", one_of(words.RESULTS)),
    (r"(.*_)?verdict", one_of(words.VERDICTS)),
    (r"(.*_)?(level|impact|confidence|rating|exposure)", one_of(words.LEVELS)),
    (r"(.*_)?country(_name)?", one_of(words.COUNTRIES)),
    (r"(.*_)?country_code", one_of(words.COUNTRY_CODES)),
    (r"(.*_)?city", one_of(words.CITIES)),
    (r"(.*_)?(timezone|time_zone)", same("Etc/UTC")),
    (r"(.*_)?language", one_of(words.LANGUAGES)),
    (r"(.*_)?environment", one_of(words.ENVIRONMENTS)),
    (r"(.*_)?(manufacturer|vendor(_name)?|company(_name)?|isp)", one_of(words.MANUFACTURERS)),
    (r"product_type(_desc)?|chassis_type_desc", one_of(words.PRODUCT_TYPES)),
    (r"(.*_)?roles?(_names?)?", one_of(words.ROLES)),
    (r"(.*_)?method", one_of(words.METHODS)),
    (r"(.*_)?tags?", one_of(words.TAGS)),
    (r"(.*_)?(type|kind|category|class|classification)", one_of(words.KINDS)),
    (r"(host_)?groups", hexes(32)),
    (r"(.*_)?(credit_card|bank_account)", same("0000000000000000")),
    (r"(.*_)?(phone|phone_number)", whole(100, 199, "+1-555-0{}")),
    (r"(.*_)?(description|summary|comment|message|details|reason|notes?|text|content|remediation)s?", _sentence),
    (r"(.*_)?filter", same("name:*'*'")),
)
"""Names of fields in snake case, with their generators; the first match counts."""

COMPILED = tuple((re.compile(pattern), maker) for pattern, maker in RULES)


def maker_of(name: str) -> Maker:
    """Return the generator for a field name in snake case: by the rules, otherwise a short name."""
    return next((maker for pattern, maker in COMPILED if pattern.fullmatch(name)), _title)
