"""Tenancies of Oracle Cloud Infrastructure (OCI) registered with Falcon Cloud Security."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_oci_registration import (
        OCICreateResponse,
        OCITenancyRotatedKey,
        OCITenancyScript,
        OCITenancyV1,
        OCITenancyValidated,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.cloud_oci_registration import CloudOCIProductFeature, ProductFeatures


class CloudOCIRegistration(Service):
    """OCI tenancies of Falcon Cloud Security: list, register, change, check and remove them, rotate keys, get scripts.

    Scopes: Cloud Security OCI Registration: Read; Cloud Security OCI Registration: Write for changes.

    The ID of a tenancy is its OCID, ``ocid1.tenancy...``. A registration may succeed in part: the status is then 207,
    and ``errors`` has the reasons. A ``private_key`` in a record is masked in logs and reprs.
    """

    scope = "Cloud Security OCI Registration"

    @get(
        "cloud-security-registration-oci-get-account",
        "/cloud-security-registration-oci/combined/accounts/v1",
        pages=by_offset(most=10_000),
        key="tenancy_ocid",
        secret={"private_key"},
        empty=True,
    )
    def get_account(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        next_token: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[OCITenancyV1]:
        """List OCI tenancies with their status, products and keys, page by page.

        *filter* is FQL; it and *sort*, with ``.asc`` or ``.desc``, take created_at, home_region, key_age,
        overall_status, registration_name, tenancy_name, tenancy_ocid, updated_at. *limit* is 1 to 10,000 (100);
        *offset* is the number of records to skip (0). The API does not support *next_token* yet.
        """
        ...

    cloud_security_registration_oci_get_account = get_account

    @post(
        "cloud-security-registration-oci-rotate-key",
        "/cloud-security-registration-oci/entities/account-rotate-keys/v1",
        shape=one_resource,
    )
    def rotate_key(
        self, body: Mapping[str, Any] | None = None, *, tenancy_ocid: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[OCITenancyRotatedKey]:
        """Make a new API key for an OCI tenancy; the record has its public key and fingerprint."""
        ...

    cloud_security_registration_oci_rotate_key = rotate_key

    @post(
        "cloud-security-registration-oci-validate-tenancy",
        "/cloud-security-registration-oci/entities/account-validate/v1",
        shape=one_resource,
        repeatable=True,
    )
    def validate_tenancy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        products: Sequence[ProductFeatures] | None = None,
        tenancy_ocid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[OCITenancyValidated]:
        """Check the registration of an OCI tenancy: its status and the status of its *products*.

        *products* is a list of dicts with ``product`` and ``features``.
        """
        ...

    cloud_security_registration_oci_validate_tenancy = validate_tenancy

    @post(
        "cloud-security-registration-oci-create-account",
        "/cloud-security-registration-oci/entities/accounts/v1",
        shape=one_resource,
    )
    def create_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        group_name: str | None = None,
        home_region: str | None = None,
        policy_name: str | None = None,
        products: Sequence[CloudOCIProductFeature] | None = None,
        registration_description: str | None = None,
        registration_name: str | None = None,
        tenancy_ocid: str | None = None,
        user_email: str | None = None,
        user_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[OCICreateResponse]:
        """Register an OCI tenancy with Falcon Cloud Security.

        The API needs *tenancy_ocid*, *home_region*, *user_email* and *products*, a list of dicts with ``product`` and
        ``features``. *user_name*, *group_name* and *policy_name* are names of the resources to create in OCI.
        """
        ...

    cloud_security_registration_oci_create_account = create_account

    @delete("cloud-security-registration-oci-delete-account", "/cloud-security-registration-oci/entities/accounts/v1")
    def delete_account(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Remove OCI tenancies from Falcon Cloud Security, by OCID."""
        ...

    cloud_security_registration_oci_delete_account = delete_account

    @patch(
        "cloud-security-registration-oci-update-account",
        "/cloud-security-registration-oci/entities/accounts/v1",
        shape=one_resource,
        secret={"private_key"},
        repeatable=True,
    )
    def update_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        group_name: str | None = None,
        home_region: str | None = None,
        policy_name: str | None = None,
        products: Sequence[CloudOCIProductFeature] | None = None,
        registration_description: str | None = None,
        registration_name: str | None = None,
        stack_ocid: str | None = None,
        tenancy_ocid: str | None = None,
        user_email: str | None = None,
        user_name: str | None = None,
        user_ocid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[OCITenancyV1]:
        """Change the products or the OCI resources of a registered tenancy, given by *tenancy_ocid*.

        *user_ocid* and *stack_ocid* are the user and the stack that the set-up created.
        """
        ...

    cloud_security_registration_oci_update_account = update_account

    @post(
        "cloud-security-registration-oci-download-script",
        "/cloud-security-registration-oci/entities/scripts/v1",
        shape=one_resource,
        reads=True,
    )
    def download_script(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        deployment_method: str | None = None,
        is_download: bool | None = None,
        tenancy_ocid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[OCITenancyScript]:
        """Get the URLs of the script, or of the stack, that creates the resources in an OCI tenancy.

        The API needs *deployment_method* and *is_download*.
        """
        ...

    cloud_security_registration_oci_download_script = download_script
