"""The classes that have routes under a segment. Derived by tools/segments.py: run it, do not edit this."""

from __future__ import annotations

SEGMENTS: dict[str, list[str]] = {
    "alerts": ["services.alerts:Alerts"],
    "detects": ["services.detects:Detects"],
    "devices": ["services.host_group:HostGroup", "services.hosts:Hosts"],
    "installation-tokens": ["services.installation_tokens:InstallationTokens"],
    "mssp": ["services.mssp:FlightControl"],
    "oauth2": ["auth.oauth2:OAuth2"],
}
