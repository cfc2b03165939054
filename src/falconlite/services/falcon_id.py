"""Falcon ID: third-party passkeys that users have registered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.falcon_id import ThirdPartyPasskeyRegistry, ThirdPartyPasskeyRegistryDeviceIntegrity
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class FalconId(Service):
    """Third-party passkeys: find, describe, enable, disable and delete them.

    Scopes: Falcon Id: Read; Falcon Id: Write for changes.
    """

    scope = "Falcon Id"

    @get("GetThirdPartyPasskeyRegistry", "/falcon-id/entities/third-party-passkeys/v1")
    def get_third_party_passkey_registry(
        self, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[ThirdPartyPasskeyRegistryDeviceIntegrity]:
        """Describe passkeys by ID: user, device, site, last use, and whether they are enabled."""
        ...

    GetThirdPartyPasskeyRegistry = get_third_party_passkey_registry

    @delete("DeleteThirdPartyPasskeyRegistry", "/falcon-id/entities/third-party-passkeys/v1")
    def delete_third_party_passkey_registry(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete passkeys by ID; no operation restores them."""
        ...

    DeleteThirdPartyPasskeyRegistry = delete_third_party_passkey_registry

    @patch(
        "UpdateThirdPartyPasskeyRegistry",
        "/falcon-id/entities/third-party-passkeys/v1",
        shape=placed({}, rest="[0]"),
        repeatable=True,
    )
    def update_third_party_passkey_registry(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        enabled: bool | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ThirdPartyPasskeyRegistry]:
        """Enable or disable a passkey by its *id*.

        *body* is a list of dicts with ``id`` and ``enabled``, for several passkeys.
        """
        ...

    UpdateThirdPartyPasskeyRegistry = update_third_party_passkey_registry

    @get("QueryThirdPartyPasskeyRegistry", "/falcon-id/queries/third-party-passkeys/v1", pages=by_offset())
    def query_third_party_passkey_registry(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of passkeys.

        *filter* is FQL. *offset* is the number of IDs to skip (0).
        """
        ...

    QueryThirdPartyPasskeyRegistry = query_third_party_passkey_registry
