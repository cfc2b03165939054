"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
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
    """TODO."""

    scope = "Falcon Id"

    @get("GetThirdPartyPasskeyRegistry", "/falcon-id/entities/third-party-passkeys/v1")
    def get_third_party_passkey_registry(
        self, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[ThirdPartyPasskeyRegistryDeviceIntegrity]:
        """TODO."""
        ...

    GetThirdPartyPasskeyRegistry = get_third_party_passkey_registry

    @delete("DeleteThirdPartyPasskeyRegistry", "/falcon-id/entities/third-party-passkeys/v1")
    def delete_third_party_passkey_registry(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteThirdPartyPasskeyRegistry = delete_third_party_passkey_registry

    @patch("UpdateThirdPartyPasskeyRegistry", "/falcon-id/entities/third-party-passkeys/v1")
    def update_third_party_passkey_registry(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        enabled: bool | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ThirdPartyPasskeyRegistry]:
        """TODO."""
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
        """TODO."""
        ...

    QueryThirdPartyPasskeyRegistry = query_third_party_passkey_registry
