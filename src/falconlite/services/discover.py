"""TODO."""

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
    """TODO."""

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
        """TODO."""
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
        """TODO."""
        ...

    combined_hosts = query_combined_hosts

    @get("get-accounts", "/discover/entities/accounts/v1", scope="Assets")
    def get_accounts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIAccount]:
        """TODO."""
        ...

    @get("get-applications", "/discover/entities/applications/v1", scope="Assets")
    def get_applications(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIApplication]:
        """TODO."""
        ...

    @get("get-hosts", "/discover/entities/hosts/v1", scope="Assets")
    def get_hosts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIHost]:
        """TODO."""
        ...

    @get("get-iot-hosts", "/discover/entities/iot-hosts/v1", scope="Falcon Discover IoT")
    def get_iot_hosts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIIoTHost]:
        """TODO."""
        ...

    @get("get-logins", "/discover/entities/logins/v1", scope="Assets")
    def get_logins(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPILogin]:
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
        ...
