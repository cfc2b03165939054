"""Discover: the assets, applications, accounts and logins that Falcon sees, managed or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset, by_token
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.discover import (
        DiscoverAPIAccount,
        DiscoverAPIApplication,
        DiscoverAPIHost,
        DiscoverAPIIoTHost,
        DiscoverAPILogin,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class Discover(Service):
    """Discover: find and describe assets, applications, accounts, logins and IoT assets.

    Scopes: Assets: Read; Falcon Discover IoT: Read for IoT assets. An asset is a host with or without a sensor; its ID
    is the CID, an underscore and a hash. *sort* is one field with ``|asc`` or ``|desc``, for example
    ``hostname|asc``.
    """

    @get(
        "combined-applications",
        "/discover/combined/applications/v1",
        scope="Assets",
        pages=by_token("after", most=1000),
        key="id",
    )
    def query_combined_applications(
        self,
        *,
        filter: str,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        facet: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DiscoverAPIApplication]:
        """Find applications and return their records, page by page.

        *filter* is FQL and must be given, for example ``category:'Web Browsers'``. *limit* is 1 to 1,000 (100). *after*
        is the token of the previous answer. *facet* adds blocks: browser_extension, host_info, install_usage,
        dev_package, ide_extension, llm or mcp.
        """
        ...

    combined_applications = query_combined_applications

    @get("combined-hosts", "/discover/combined/hosts/v1", scope="Assets", pages=by_token("after", most=1000), key="id")
    def query_combined_hosts(
        self,
        *,
        filter: str,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        facet: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DiscoverAPIHost]:
        """Find assets and return their records, page by page.

        *filter* is FQL and must be given, for example ``entity_type:'unmanaged'``. *limit* is 1 to 1,000 (100). *after*
        is the token of the previous answer. *facet* adds blocks: system_insights, third_party or risk_factors.
        """
        ...

    combined_hosts = query_combined_hosts

    @get("get-accounts", "/discover/entities/accounts/v1", scope="Assets", at_once=100)
    def get_accounts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIAccount]:
        """Describe accounts by ID, up to 100 IDs a call."""
        ...

    @get("get-applications", "/discover/entities/applications/v1", scope="Assets", at_once=100)
    def get_applications(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIApplication]:
        """Describe applications by ID, up to 100 IDs a call."""
        ...

    @get("get-hosts", "/discover/entities/hosts/v1", scope="Assets", at_once=100)
    def get_hosts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIHost]:
        """Describe assets by ID, up to 100 IDs a call."""
        ...

    @get("get-iot-hosts", "/discover/entities/iot-hosts/v1", scope="Falcon Discover IoT", at_once=100)
    def get_iot_hosts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIIoTHost]:
        """Describe IoT assets by ID, up to 100 IDs a call."""
        ...

    @get("get-logins", "/discover/entities/logins/v1", scope="Assets", at_once=100)
    def get_logins(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPILogin]:
        """Describe logins by ID, up to 100 IDs a call."""
        ...

    @get("query-accounts", "/discover/queries/accounts/v1", scope="Assets", pages=by_offset(most=100))
    def query_accounts(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of accounts; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        *filter* is FQL, for example ``admin_privileges:'Yes'+account_type:'Local'``. *sort* is a field like username or
        last_failed_login_timestamp.
        """
        ...

    @get("query-applications", "/discover/queries/applications/v1", scope="Assets", pages=by_offset(most=100))
    def query_applications(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of applications; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        *filter* is FQL over the fields of applications, and of their hosts as ``host.platform_name``.
        """
        ...

    @get("query-hosts", "/discover/queries/hosts/v1", scope="Assets", pages=by_offset(most=100))
    def query_hosts(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of assets; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        *filter* is FQL, for example ``platform_name:'Windows'+last_seen_timestamp:>'now-7d'``.
        """
        ...

    @get("query-iot-hosts", "/discover/queries/iot-hosts/v1", scope="Falcon Discover IoT", pages=by_offset(most=100))
    def query_iot_hosts(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of IoT assets; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        ``query_iot_hosts_v2`` pages by a token.
        """
        ...

    @get(
        "query-iot-hostsV2",
        "/discover/queries/iot-hosts/v2",
        scope="Falcon Discover IoT",
        pages=by_token("after", most=100),
    )
    def query_iot_hosts_v2(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of IoT assets, page by page; *limit* is 1 to 100 (100).

        *after* is the token of the previous answer. *filter* is FQL over fields like device_class, purdue_level, subnet
        and vlan.
        """
        ...

    query_iot_hostsV2 = query_iot_hosts_v2

    @get("query-logins", "/discover/queries/logins/v1", scope="Assets", pages=by_offset(most=100))
    def query_logins(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of logins; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        *filter* is FQL, for example ``login_type:'Interactive'+is_suspicious:true``. *sort* is a field like
        login_timestamp.
        """
        ...
