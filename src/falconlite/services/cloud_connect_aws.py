"""AWS accounts of Cloud Connect, which posture management replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource
from falconlite.operations.declare import delete, deprecated, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_connect_aws import AccountAccessResult, AWSAccountV1, AWSConfiguration
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result


@deprecated("use CSPMRegistration")
class CloudConnectAWS(Service):
    """AWS accounts of Cloud Connect: find, describe, provision, change and remove them, and check access.

    ``CSPMRegistration`` replaces this class.

    Scopes: AWS accounts: Read; AWS accounts: Write for changes and for access checks.

    The ID of an account is its AWS account ID, 12 digits. Lists take *limit*, 1 to 1,000 (100), *offset*, the number of
    records to skip (0), *filter*, which is FQL, and *sort*, a field with ``.asc`` or ``.desc``, such as ``alias.desc``.
    """

    scope = "AWS accounts"

    @get(
        "QueryAWSAccounts",
        "/cloud-connect-aws/combined/accounts/v1",
        pages=by_offset(most=1000),
        key="id",
        deprecated="CSPMRegistration.get_aws_account",
    )
    def query_aws_accounts(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV1]:
        """Find AWS accounts and return their records: role, CloudTrail bucket, health and state of provisioning.

        ``CSPMRegistration.get_aws_account`` replaces it.
        """
        ...

    QueryAWSAccounts = query_aws_accounts

    @get("GetAWSSettings", "/cloud-connect-aws/combined/settings/v1", deprecated=True)
    def get_aws_settings(self, **more: Unpack[CallOptions]) -> Result[AWSConfiguration]:
        """Get the settings that apply to all AWS accounts: owner of the CloudTrail bucket and external ID."""
        ...

    GetAWSSettings = get_aws_settings

    @get(
        "GetAWSAccounts",
        "/cloud-connect-aws/entities/accounts/v1",
        at_once=5000,
        deprecated="CSPMRegistration.get_aws_account",
    )
    def get_aws_accounts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[AWSAccountV1]:
        """Describe AWS accounts by ID, up to 5,000 a call.

        ``CSPMRegistration.get_aws_account`` replaces it.
        """
        ...

    GetAWSAccounts = get_aws_accounts

    @post(
        "ProvisionAWSAccounts",
        "/cloud-connect-aws/entities/accounts/v1",
        query={"mode"},
        shape=one_resource,
        deprecated="CSPMRegistration.create_aws_account",
    )
    def provision_aws_accounts(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        mode: Literal["cloudformation", "manual"] | None = None,
        cloudtrail_bucket_owner_id: str | None = None,
        cloudtrail_bucket_region: str | None = None,
        external_id: str | None = None,
        iam_role_arn: str | None = None,
        id: str | None = None,
        rate_limit_reqs: int | None = None,
        rate_limit_time: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV1]:
        """Provision an AWS account: the role and the CloudTrail bucket that the API reads from.

        *mode* is "manual" (the default) or "cloudformation". *rate_limit_reqs* requests are sent to AWS in
        *rate_limit_time*. ``CSPMRegistration.create_aws_account`` replaces it.
        """
        ...

    ProvisionAWSAccounts = provision_aws_accounts

    @delete(
        "DeleteAWSAccounts", "/cloud-connect-aws/entities/accounts/v1", deprecated="CSPMRegistration.delete_aws_account"
    )
    def delete_aws_accounts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete the records of AWS accounts by ID.

        ``CSPMRegistration.delete_aws_account`` replaces it.
        """
        ...

    DeleteAWSAccounts = delete_aws_accounts

    @patch(
        "UpdateAWSAccounts",
        "/cloud-connect-aws/entities/accounts/v1",
        shape=one_resource,
        deprecated="CSPMRegistration.update_aws_account",
        repeatable=True,
    )
    def update_aws_accounts(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cloudtrail_bucket_owner_id: str | None = None,
        cloudtrail_bucket_region: str | None = None,
        external_id: str | None = None,
        iam_role_arn: str | None = None,
        id: str | None = None,
        rate_limit_reqs: int | None = None,
        rate_limit_time: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV1]:
        """Change role, external ID, bucket or rate limit of an AWS account, given by *id*.

        ``CSPMRegistration.update_aws_account`` replaces it.
        """
        ...

    UpdateAWSAccounts = update_aws_accounts

    @post(
        "CreateOrUpdateAWSSettings",
        "/cloud-connect-aws/entities/settings/v1",
        shape=one_resource,
        deprecated=True,
        repeatable=True,
    )
    def create_or_update_aws_settings(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cloudtrail_bucket_owner_id: str | None = None,
        static_external_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSConfiguration]:
        """Set the owner of the CloudTrail bucket and the external ID for all AWS accounts."""
        ...

    CreateOrUpdateAWSSettings = create_or_update_aws_settings

    @post(
        "VerifyAWSAccountAccess",
        "/cloud-connect-aws/entities/verify-account-access/v1",
        query={"ids"},
        body=(),
        deprecated=True,
        repeatable=True,
    )
    def verify_aws_account_access(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[AccountAccessResult]:
        """Check whether the API has access to AWS accounts, by ID; each record says ``successful`` and ``reason``."""
        ...

    VerifyAWSAccountAccess = verify_aws_account_access

    @get("QueryAWSAccountsForIDs", "/cloud-connect-aws/queries/accounts/v1", pages=by_offset(most=1000))
    def query_aws_accounts_for_ids(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of AWS accounts; ``get_aws_accounts`` describes them."""
        ...

    QueryAWSAccountsForIDs = query_aws_accounts_for_ids


Cloud_Connect_AWS = CloudConnectAWS
