"""Firewall: its policies and its rules, in one class."""

from __future__ import annotations

from falconlite.services.firewall_management import FirewallManagement
from falconlite.services.firewall_policies import FirewallPolicies


class Firewall(FirewallPolicies, FirewallManagement):
    """Firewall: its policies and its rules, in one class.

    It has the operations of ``FirewallPolicies`` and ``FirewallManagement``.
    """
