"""Certificate-based exclusions: files that are left alone because of who signed them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.certificate_based_exclusions import CertBasedExclusionV1, CertificatesResponseV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.certificate_based_exclusions import (
        CertBasedExclusionCreateReqV1,
        CertBasedExclusionUpdateReqV1,
        CertificateReqV1,
    )

Sort = Literal["created_by", "created_on", "modified_by", "modified_on", "name"]


class CertificateBasedExclusions(Service):
    """Certificate-based exclusions: find, describe, create, update and delete them.

    Scopes: Machine Learning Exclusions: Read; Machine Learning Exclusions: Write for changes.
    """

    scope = "Machine Learning Exclusions"

    @get("cb-exclusions.get.v1", "/exclusions/entities/cert-based-exclusions/v1")
    def get_exclusions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[CertBasedExclusionV1]:
        """Describe certificate-based exclusions by ID."""
        ...

    cb_exclusions_get_v1 = get_exclusions

    @post(
        "cb-exclusions.create.v1",
        "/exclusions/entities/cert-based-exclusions/v1",
        shape=placed(
            {
                "exclusions": "exclusions",
                "children_cids": "exclusions[0].children_cids",
                "host_groups": "exclusions[0].host_groups",
                "issuer": "exclusions[0].certificate.issuer",
                "serial": "exclusions[0].certificate.serial",
                "subject": "exclusions[0].certificate.subject",
                "thumbprint": "exclusions[0].certificate.thumbprint",
                "valid_from": "exclusions[0].certificate.valid_from",
                "valid_to": "exclusions[0].certificate.valid_to",
            },
            rest="exclusions[0]",
        ),
    )
    def create_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        exclusions: Sequence[CertBasedExclusionCreateReqV1] | None = None,
        applied_globally: bool | None = None,
        certificate: CertificateReqV1 | None = None,
        children_cids: Strings | None = None,
        comment: str | None = None,
        created_by: str | None = None,
        created_on: datetime | str | None = None,
        description: str | None = None,
        host_groups: Strings | None = None,
        issuer: str | None = None,
        modified_by: str | None = None,
        modified_on: datetime | str | None = None,
        name: str | None = None,
        serial: str | None = None,
        status: str | None = None,
        subject: str | None = None,
        thumbprint: str | None = None,
        valid_from: datetime | str | None = None,
        valid_to: datetime | str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CertBasedExclusionV1]:
        """Create an exclusion for the files of one certificate, for all hosts or some groups.

        ``get_certificates`` has the certificate of a file.
        """
        ...

    cb_exclusions_create_v1 = create_exclusions

    @patch(
        "cb-exclusions.update.v1",
        "/exclusions/entities/cert-based-exclusions/v1",
        shape=placed(
            {
                "exclusions": "exclusions",
                "children_cids": "exclusions[0].children_cids",
                "host_groups": "exclusions[0].host_groups",
                "issuer": "exclusions[0].certificate.issuer",
                "serial": "exclusions[0].certificate.serial",
                "subject": "exclusions[0].certificate.subject",
                "thumbprint": "exclusions[0].certificate.thumbprint",
                "valid_from": "exclusions[0].certificate.valid_from",
                "valid_to": "exclusions[0].certificate.valid_to",
            },
            rest="exclusions[0]",
        ),
    )
    def update_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        exclusions: Sequence[CertBasedExclusionUpdateReqV1] | None = None,
        applied_globally: bool | None = None,
        certificate: CertificateReqV1 | None = None,
        children_cids: Strings | None = None,
        comment: str | None = None,
        created_by: str | None = None,
        created_on: datetime | str | None = None,
        description: str | None = None,
        host_groups: Strings | None = None,
        issuer: str | None = None,
        modified_by: str | None = None,
        modified_on: datetime | str | None = None,
        name: str | None = None,
        serial: str | None = None,
        status: str | None = None,
        subject: str | None = None,
        thumbprint: str | None = None,
        valid_from: datetime | str | None = None,
        valid_to: datetime | str | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CertBasedExclusionV1]:
        """Change a certificate-based exclusion; give its *id* and the fields that change."""
        ...

    cb_exclusions_update_v1 = update_exclusions

    @delete("cb-exclusions.delete.v1", "/exclusions/entities/cert-based-exclusions/v1")
    def delete_exclusions(
        self, ids: Strings, *, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[CertBasedExclusionV1]:
        """Delete certificate-based exclusions by ID; *comment* is the reason."""
        ...

    cb_exclusions_delete_v1 = delete_exclusions

    @get("certificates.get.v1", "/exclusions/entities/certificates/v1", at_once=1)
    def get_certificates(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[CertificatesResponseV1]:
        """Read the certificates that signed a file; *ids* is the SHA-256 of one file."""
        ...

    certificates_get_v1 = get_certificates

    @get("cb-exclusions.query.v1", "/exclusions/queries/cert-based-exclusions/v1", pages=by_offset(most=100))
    def query_certificates(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of certificate-based exclusions; *limit* is 1 to 100, *offset* the number to skip (0).

        *filter* is FQL; *sort* is name, created_by, created_on, modified_by or modified_on.
        """
        ...

    cb_exclusions_query_v1 = query_certificates
