"""Network scans: networks, zones, scanners, scans and their findings, in one class."""

from __future__ import annotations

from falconlite.services.network_scan_detections import NetworkScanDetections
from falconlite.services.network_scan_global_configs import NetworkScanGlobalConfigs
from falconlite.services.network_scan_networks import NetworkScanNetworks
from falconlite.services.network_scan_scan_run_reports import NetworkScanScanRunReports
from falconlite.services.network_scan_scan_runs import NetworkScanScanRuns
from falconlite.services.network_scan_scanners import NetworkScanScanners
from falconlite.services.network_scan_scans import NetworkScanScans
from falconlite.services.network_scan_templates import NetworkScanTemplates
from falconlite.services.network_scan_zones import NetworkScanZones


class NetworkScan(
    NetworkScanGlobalConfigs,
    NetworkScanScanRunReports,
    NetworkScanScanRuns,
    NetworkScanScanners,
    NetworkScanTemplates,
    NetworkScanNetworks,
    NetworkScanScans,
    NetworkScanZones,
    NetworkScanDetections,
):
    """Network scans: networks, zones, scanners, scans and their findings, in one class.

    It has the operations of ``NetworkScanGlobalConfigs``, ``NetworkScanScanRunReports``, ``NetworkScanScanRuns``,
    ``NetworkScanScanners``, ``NetworkScanTemplates``, ``NetworkScanNetworks``, ``NetworkScanScans``,
    ``NetworkScanZones`` and ``NetworkScanDetections``.
    """


Network_Scan = NetworkScan
