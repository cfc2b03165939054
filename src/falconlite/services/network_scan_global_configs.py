"""Network scan settings that apply to a whole customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations.declare import get, patch
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.models.network_scan_global_configs import GlobalConfig
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.network_scan_global_configs import AutoConfirmOwnership, GlobalConfigScanner, ScanExclusionV1


class NetworkScanGlobalConfigs(Service):
    """Network scan settings: read and change the settings for all scans of a CID.

    Scopes: Network scanning: Read; Network scanning: Write for changes.
    """

    scope = "Network scanning"

    @get("get_global_configs", "/netscan/entities/global-configs/v1")
    def get_global_configs(self, **more: Unpack[CallOptions]) -> Result[GlobalConfig]:
        """Read the settings of the CID, for example the scanners and the exclusions."""
        ...

    GetGlobalConfigs = get_global_configs

    @patch("update_global_configs", "/netscan/entities/global-configs/v1")
    def update_global_configs(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        auto_confirm_ownership: AutoConfirmOwnership | None = None,
        max_concurrent_tasks: int | None = None,
        network_scanning_enabled: bool | None = None,
        scan_exclusion: ScanExclusionV1 | None = None,
        scanners: Sequence[GlobalConfigScanner] | None = None,
        scanners_exclusion: Sequence[GlobalConfigScanner] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GlobalConfig]:
        """Change the settings of the CID; *scan_exclusion* is required.

        ``network_scanning_enabled=False`` stops running scans and prevents new ones. *max_concurrent_tasks* is the
        number of scan tasks that may run at the same time.
        """
        ...

    UpdateGlobalConfigs = update_global_configs
