"""Network scan templates: ports, intensity and detections of a scan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.network_scan_templates import Template
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.network_scan_templates import ScanFlags

ActiveCheckLevel = Literal["active_check_safe_only", "active_check_all"]
ScanIntensity = Literal["basic", "standard", "cautious", "maximum", "custom"]


class NetworkScanTemplates(Service):
    """Network scan templates: find, describe, create, update and delete them.

    Scope where known: Network scanning: Read. *filter* is FQL; *sort* is one field.
    """

    @get("get_template_configs", "/netscan/entities/template-configs/v1")
    def get_template_configs(self, **more: Unpack[CallOptions]) -> Result[str]:
        """Read the details of the template configurations."""
        ...

    GetTemplateConfigs = get_template_configs

    @get("get_templates", "/netscan/entities/templates/v1", scope="Network scanning", at_once=100)
    def get_templates(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Template]:
        """Describe templates by ID, up to 100 IDs a call."""
        ...

    GetTemplates = get_templates

    @post("create_templates", "/netscan/entities/templates/v1", shape=one_aggregate)
    def create_templates(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        active_check_level: ActiveCheckLevel | None = None,
        additional_tcp_ports: Strings | None = None,
        additional_udp_ports: Strings | None = None,
        auto_include_new_detections: bool | None = None,
        detections: Strings | None = None,
        excluded_tcp_ports: Strings | None = None,
        excluded_udp_ports: Strings | None = None,
        ignore_tcp_resets: bool | None = None,
        name: str | None = None,
        ports_scan_level: Literal["default", "all_ports", "custom"] | None = None,
        scan_flags: ScanFlags | None = None,
        scan_intensity: ScanIntensity | None = None,
        type: Literal["discovery", "assessment"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Template]:
        """Create a template; *body* is a list of several templates.

        *name*, *type*, *active_check_level*, *ports_scan_level* and *scan_intensity* are required.
        """
        ...

    CreateTemplates = create_templates

    @delete("delete_templates", "/netscan/entities/templates/v1", at_once=100)
    def delete_templates(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete templates, up to 100 IDs a call."""
        ...

    DeleteTemplates = delete_templates

    @patch("update_templates", "/netscan/entities/templates/v1", shape=one_aggregate)
    def update_templates(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        active_check_level: ActiveCheckLevel | None = None,
        additional_tcp_ports: Strings | None = None,
        additional_udp_ports: Strings | None = None,
        auto_include_new_detections: bool | None = None,
        detections: Strings | None = None,
        excluded_tcp_ports: Strings | None = None,
        excluded_udp_ports: Strings | None = None,
        id: str | None = None,
        ignore_tcp_resets: bool | None = None,
        name: str | None = None,
        ports_scan_level: Literal["default", "all_ports", "custom"] | None = None,
        scan_flags: ScanFlags | None = None,
        scan_intensity: ScanIntensity | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Template]:
        """Change the template with this *id*; omitted arguments do not change.

        *body* is a list of several templates.
        """
        ...

    UpdateTemplates = update_templates

    @get("query_templates", "/netscan/queries/templates/v1", scope="Network scanning", pages=by_offset(most=100))
    def query_templates(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of templates; *limit* is 1 to 100 (100), *offset* the number to skip (0)."""
        ...

    QueryTemplates = query_templates
