"""Typed dicts of the request bodies of ``CloudSnapshots``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class AWSBatchClusterRegion(Body, total=False):
    """One of the ``batch_regions`` of ``AWSAccountInput``."""

    job_definition_name: str
    job_queue: str
    region: str


class AWSAccountInput(Body, total=False):
    """One of the ``aws_accounts`` of ``AccountEntitiesInput``."""

    account_number: str
    batch_regions: Sequence[AWSBatchClusterRegion]
    iam_external_id: str
    iam_role_arn: str
    kms_alias: str
    processing_account: str


class AccountEntitiesInput(Body, total=False):
    """The body of ``register_account``."""

    aws_accounts: Sequence[AWSAccountInput]


class DeploymentResource(Body, total=False):
    """One of the ``resources`` of ``CreateDeploymentInput``."""

    account_id: str
    asset_identifier: str
    cloud_provider: str
    region: str


class CreateDeploymentInput(Body, total=False):
    """The body of ``launch_scan_job``."""

    resources: Sequence[DeploymentResource]
