"""Typed dicts of the request bodies of ``CloudConnectAWS``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class AWSAccountRequestV1(Body, total=False):
    """One of the ``resources`` of ``CreateAWSAccountsV1`` and ``UpdateAWSAccountsV1``."""

    cloudtrail_bucket_owner_id: str
    cloudtrail_bucket_region: str
    external_id: str
    iam_role_arn: str
    id: str
    rate_limit_reqs: int
    rate_limit_time: int


class CreateAWSAccountsV1(Body, total=False):
    """The body of ``provision_aws_accounts``."""

    resources: Sequence[AWSAccountRequestV1]


class UpdateAWSAccountsV1(Body, total=False):
    """The body of ``update_aws_accounts``."""

    resources: Sequence[AWSAccountRequestV1]


class AWSCustomerSettingsRequestV1(Body, total=False):
    """One of the ``resources`` of ``ModifyAWSCustomerSettingsV1``."""

    cloudtrail_bucket_owner_id: str
    static_external_id: str


class ModifyAWSCustomerSettingsV1(Body, total=False):
    """The body of ``create_or_update_aws_settings``."""

    resources: Sequence[AWSCustomerSettingsRequestV1]
