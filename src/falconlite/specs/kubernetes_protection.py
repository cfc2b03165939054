"""Typed dicts of the request bodies of ``KubernetesProtection``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from falconlite.specs.body import Body


class SearchRequest(Body, total=False):
    """The body of ``search_kubernetes_ioms``."""

    pit: str
    search_after: Sequence[Any]


class CreateAWSAccReqItem(Body, total=False):
    """One of the ``resources`` of ``CreateAWSAccReq``."""

    account_id: str
    region: str


class CreateAWSAccReq(Body, total=False):
    """The body of ``create_aws_account``."""

    resources: Sequence[CreateAWSAccReqItem]


class AzureSubEntity(Body, total=False):
    """One of the ``resources`` of ``CreateAzureSubReq``."""

    subscription_id: str
    tenant_id: str


class CreateAzureSubReq(Body, total=False):
    """The body of ``create_azure_subscription``."""

    resources: Sequence[AzureSubEntity]
