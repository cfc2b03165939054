"""Installation tokens, which a sensor must present to join the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service, fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.fields.installation_tokens import EventFields, TokenFields
    from falconlite.http.messages import Null
    from falconlite.models.installation_tokens import AuditEvent, CustomerSettings, InstallationToken
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result


class InstallationTokens(Service):
    """Installation tokens, which a sensor must present to join the account.

    Scopes: Installation Tokens: Read; Installation Tokens: Write for changes; Installation Token Settings: Write for
    the settings. The API counts these routes against a separate, low rate limit. *ids* go in the URL and the API
    publishes no limit on them; ``falconlite.bulk`` sends 100 a request.
    """

    scope = "Installation Tokens"
    own_limit = "/installation-tokens"

    F: TokenFields = fields_of("installation_tokens")
    EventF: EventFields = fields_of("installation_tokens", "EVENT_FIELDS")

    @get("audit-events-read", "/installation-tokens/entities/audit-events/v1", at_once=100)
    def audit_events_read(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[AuditEvent]:
        """Describe audit events by ID: the token, the action, the time and the actor."""
        ...

    @get("customer-settings-read", "/installation-tokens/entities/customer-settings/v1")
    def customer_settings_read(self, **more: Unpack[CallOptions]) -> Result[CustomerSettings]:
        """Read the settings: whether sensors need a token, and how many tokens may be active. One record."""
        ...

    @patch(
        "customer-settings-update",
        "/installation-tokens/entities/customer-settings/v1",
        scope="Installation Token Settings",
        repeatable=True,
    )
    def customer_settings_update(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        max_active_tokens: int | None = None,
        tokens_required: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CustomerSettings]:
        """Update the settings; omitted arguments do not change.

        With ``tokens_required=True`` a sensor without a token cannot be installed. Scope: Installation Token Settings:
        Write.
        """
        ...

    @get("tokens-read", "/installation-tokens/entities/tokens/v1", secret={"value"}, at_once=100)
    def tokens_read(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[InstallationToken]:
        """Describe tokens by ID, including the secret ``value`` that an installer needs.

        The value is in the body and in the models; the result's repr masks it.
        """
        ...

    @post("tokens-create", "/installation-tokens/entities/tokens/v1", nullable={"expires_timestamp"}, secret={"value"})
    def tokens_create(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        label: str | None = None,
        expires_timestamp: datetime | str | Null | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[InstallationToken]:
        """Create a token; 201, or 409 if the settings allow no more active tokens.

        *expires_timestamp* is RFC 3339 in UTC (``2030-01-01T00:00:00Z``) or a datetime with a time zone. If it is
        omitted, None or ``NULL``, the token never expires. The only known *type* is ``customer_managed``. Scope:
        Installation Tokens: Write.
        """
        ...

    @delete("tokens-delete", "/installation-tokens/entities/tokens/v1", at_once=100)
    def tokens_delete(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete tokens permanently; to be able to restore them, revoke them with ``tokens_update``.

        Scope: Installation Tokens: Write.
        """
        ...

    @patch(
        "tokens-update",
        "/installation-tokens/entities/tokens/v1",
        query={"ids"},
        nullable={"expires_timestamp"},
        secret={"value"},
        repeatable=True,
        at_once=100,
    )
    def tokens_update(
        self,
        ids: Strings,
        *,
        label: str | None = None,
        expires_timestamp: datetime | str | Null | None = None,
        revoked: bool | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[InstallationToken]:
        """Relabel tokens, change their expiry, revoke (``revoked=True``) or restore (``revoked=False``) them.

        The change applies to every ID; omitted arguments do not change. ``expires_timestamp=NULL`` removes the expiry,
        and so does an explicit None, as in falconpy. Scope: Installation Tokens: Write.
        """
        ...

    @get(
        "audit-events-query",
        "/installation-tokens/queries/audit-events/v1",
        key="id",
        pages=by_offset(most=1000),
    )
    def audit_events_query(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of audit events; *limit* is 1 to 1,000 (50).

        *filter* is FQL over the fields of ``InstallationTokens.EventF``, for example ``action:'token_create'``. *sort*
        is a field with a direction, as in ``timestamp.desc``. *offset* is the number of IDs to skip (0).
        """
        ...

    @get(
        "tokens-query",
        "/installation-tokens/queries/tokens/v1",
        key="id",
        pages=by_offset(most=1000),
    )
    def tokens_query(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of tokens; *limit* is 1 to 1,000 (50).

        *filter* is FQL over the fields of ``InstallationTokens.F``, for example ``status:'valid'``. *sort* is a field
        with a direction, as in ``created_timestamp.desc``. *offset* is the number of IDs to skip (0).
        """
        ...


Installation_Tokens = InstallationTokens
