"""The applications, accounts and logins that Discover finds on hosts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.exposure.assets import NONE, asset_id
from falconlite.simulator.exposure.assets import PARTS as OF_ASSET
from falconlite.simulator.exposure.hosts import Date, HostRecords, Inside, Row, Veiled, bits_of, constant, of_host
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.exposure.hosts import Part


class Product(NamedTuple):
    """A made-up application."""

    vendor: str
    name: str
    version: str
    category: str
    platforms: tuple[str, ...]


PRODUCTS = (
    Product("Example", "Browser", "142.0.0", "Web Browsers", ("Windows", "Mac", "Linux")),
    Product("Example", "Reader", "25.1.1", "Productivity", ("Windows", "Mac")),
    Product("Sample", "Archiver", "24.7", "System Utilities", ("Windows",)),
    Product("Sample", "Secure Shell", "10.0", "Remote Access", ("Linux", "Mac")),
    Product("Specimen", "Office", "16.94", "Productivity", ("Windows", "Mac")),
    Product("Specimen", "Database", "17.2", "Databases", ("Linux",)),
)

OF_HOST = (
    *("id", "aid", "hostname", "platform_name", "os_version", "agent_version", "external_ip", "machine_domain", "ou"),
    *("product_type_desc", "site_name", "system_manufacturer", "groups", "tags", "country", "internet_exposure"),
)
"""Fields of the host that an application repeats."""


@cache
def _on(platform: str) -> tuple[int, ...]:
    return tuple(number for number, product in enumerate(PRODUCTS) if platform in product.platforms)


def _products(tenant: Tenant, aid: str, platform: str) -> list[int]:
    """Return the applications of a host: 60 % of those of its platform."""
    bits = bits_of(tenant.seed, "application", aid)
    return [number for number in _on(platform) if bits[number] < 154]


def _of_product(read: Callable[[Product], Any]) -> Part:
    values = [read(product) for product in PRODUCTS]
    return lambda row: values[row.item]


def _used(row: Row) -> float:
    return row.ago(20 * row.chance(0))


APPLICATION_IDS = Veiled("application", len(PRODUCTS), of_account=True)

OF_APPLICATION: Mapping[str, Part] = {
    "id": lambda row: APPLICATION_IDS.write(row.of.tenant.cid, row.aid, row.item),
    "cid": lambda row: row.of.tenant.cid,
    "name": _of_product(lambda product: product.name),
    "vendor": _of_product(lambda product: product.vendor),
    "version": _of_product(lambda product: product.version),
    "name_vendor": _of_product(lambda product: f"{product.name}-{product.vendor}"),
    "name_vendor_version": _of_product(lambda product: f"{product.name}-{product.vendor}-{product.version}"),
    "versioning_scheme": constant("semver"),
    "category": _of_product(lambda product: product.category),
    "software_type": constant("application"),
    "architectures": lambda _: ["x64"],
    "is_suspicious": constant(value=False),
    "is_normalized": constant(value=True),
    "groups": lambda _: [],
    "installation_paths": _of_product(lambda product: [f"/opt/{product.name.lower().replace(' ', '-')}"]),
    "first_seen_timestamp": of_host("first_seen"),
    "installation_timestamp": of_host("first_seen"),
    "last_updated_timestamp": Date(_used),
    "last_used_timestamp": Date(_used),
    "last_used_user_name": lambda row: f"user{int(100 * row.chance(1))}",
    "host": Inside({name: OF_ASSET[name] for name in OF_HOST}),
}


def _applications(tenant: Tenant) -> HostRecords:
    return HostRecords(tenant, "application", OF_APPLICATION, APPLICATION_IDS, items=_products)


# Accounts, and their last logins.


def _user(row: Row) -> str:
    return f"user{int.from_bytes(bits_of(row.of.tenant.seed, 'account', row.aid)[:3], 'big') % 1_000_000}"


def _is(row: Row, place: int, share: float) -> bool:
    """Return whether an account has a property that a *share* of accounts have; *place* numbers the property."""
    return bits_of(row.of.tenant.seed, "account", row.aid)[place] < 256 * share


def _windows(row: Row) -> bool:
    return bool(row.host("platform_name") == "Windows")


def _admin(row: Row) -> str:
    return "Yes" if _is(row, 4, 0.25) else "No"


def _login(row: Row) -> float:
    days = int.from_bytes(bits_of(row.of.tenant.seed, "account", row.aid)[8:12], "big") / 2**32
    return row.ago(10 * days)


def _sid(row: Row) -> str:
    bits = int.from_bytes(bits_of(row.of.tenant.seed, "account", row.aid)[12:16], "big")
    return f"S-1-5-21-{bits >> 2}-{1000 + bits % 100_000}" if _windows(row) else ""


def _failed(row: Row) -> bool:
    return _is(row, 6, 1 / 7)


ACCOUNT_IDS, LOGIN_IDS = Veiled("account", of_account=True), Veiled("login", of_account=True)

OF_ACCOUNT: Mapping[str, Part] = {
    "id": lambda row: ACCOUNT_IDS.write(row.of.tenant.cid, row.aid, 0),
    "cid": lambda row: row.of.tenant.cid,
    "username": _user,
    "account_name": lambda row: rf"CORP\{_user(row)}" if _windows(row) else _user(row),
    "account_type": lambda row: "Domain" if _windows(row) and _is(row, 5, 2 / 3) else "Local",
    "admin_privileges": _admin,
    "local_admin_privileges": _admin,
    "login_domain": lambda row: "CORP" if _windows(row) else "",
    "user_sid": _sid,
    "first_seen_timestamp": of_host("first_seen"),
    "password_last_set_timestamp": Date(lambda row: row.of.tenant.born - 90 * DAY * row.chance(0)),
    "last_successful_login_timestamp": Date(_login),
    "last_successful_login_type": constant("Interactive"),
    "last_successful_login_hostname": lambda row: row.hostname,
    "last_successful_login_remote_ip": of_host("local_ip", ""),
    "last_successful_login_host_country": constant("Germany"),
    "last_successful_login_host_city": constant("Berlin"),
}

OF_LOGIN: Mapping[str, Part] = {
    "id": lambda row: LOGIN_IDS.write(row.of.tenant.cid, row.aid, 0),
    "cid": lambda row: row.of.tenant.cid,
    "aid": lambda row: row.aid,
    "host_id": asset_id,
    "hostname": lambda row: row.hostname,
    "account_id": OF_ACCOUNT["id"],
    **{name: OF_ACCOUNT[name] for name in ("account_name", "account_type", "admin_privileges", "username")},
    "login_type": constant("Interactive"),
    "login_status": lambda row: "Failed" if _failed(row) else "Successful",
    "is_suspicious": _failed,
    "login_timestamp": Date(_login),
    "login_event_count": lambda row: 1 + int(3 * row.chance(0)),
    "host_country": constant("Germany"),
    "host_city": constant("Berlin"),
    "local_ip": of_host("local_ip", ""),
}


def _accounts(tenant: Tenant) -> HostRecords:
    return HostRecords(tenant, "account", OF_ACCOUNT, ACCOUNT_IDS)


def _logins(tenant: Tenant) -> HostRecords:
    return HostRecords(tenant, "login", OF_LOGIN, LOGIN_IDS)


APPLICATION = Kind(
    "application",
    "discover.DiscoverAPIApplication",
    folds=True,
    sort="name.asc",
    unknown=200,
    stamps=NONE,
    source=_applications,
)
ACCOUNT = Kind(
    "account",
    "discover.DiscoverAPIAccount",
    folds=True,
    sort="username.asc",
    unknown=200,
    stamps=NONE,
    source=_accounts,
)
LOGIN = Kind(
    "login",
    "discover.DiscoverAPILogin",
    folds=True,
    sort="login_timestamp.asc",
    unknown=200,
    stamps=NONE,
    source=_logins,
)
