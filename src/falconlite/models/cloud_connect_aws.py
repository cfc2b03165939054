"""Models of the records of ``CloudConnectAWS``."""

from __future__ import annotations

from falconlite.models.record import Flag, Number, One, Record, Text, Timestamp


class AccessHealthDetails(Record):
    """The ``api`` of ``AwsAccountAccessHealth``."""

    last_checked: Text = None
    reason: Text = None
    valid: Flag = None


class AwsAccountAccessHealth(Record):
    """The ``access_health`` of ``AWSAccountV1``."""

    api: One[AccessHealthDetails] = None


class AWSAccountV1(Record):
    """An AWS account, as ``query_aws_accounts``, ``get_aws_accounts`` and others return it."""

    access_health: One[AwsAccountAccessHealth] = None
    alias: Text = None
    cid: Text = None
    cloudformation_stack_id: Text = None
    cloudformation_url: Text = None
    cloudtrail_bucket_owner_id: Text = None
    cloudtrail_bucket_region: Text = None
    created_timestamp: Timestamp = None
    external_id: Text = None
    iam_role_arn: Text = None
    id: Text = None
    last_modified_timestamp: Text = None
    last_scanned_timestamp: Text = None
    policy_version: Text = None
    provisioning_state: Text = None
    rate_limit_reqs: Number = None
    rate_limit_time: Number = None
    template_version: Text = None


class AWSConfiguration(Record):
    """An AWS configuration, as ``get_aws_settings`` and ``create_or_update_aws_settings`` return it."""

    cloudtrail_bucket_owner_id: Text = None
    created_timestamp: Timestamp = None
    last_modified_timestamp: Text = None
    static_external_id: Text = None


class AccountAccessResult(Record):
    """An access check of an account, as ``verify_aws_account_access`` returns it."""

    id: Text = None
    reason: Text = None
    successful: Flag = None
