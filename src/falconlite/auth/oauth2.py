"""Issue and revoke tokens with falconpy's OAuth2 class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from falconlite.auth.interface import FalconInterface
from falconlite.auth.login import REVOKE, TOKEN
from falconlite.errors import TokenNotSpecified
from falconlite.transport.frames import sealed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.binding.operation import Operation
    from falconlite.models.tokens import AccessToken
    from falconlite.results.result import Result


class OAuth2(FalconInterface):
    """An auth object that can also issue and revoke other tokens.

    Takes the same keywords as ``FalconInterface``. It returns dicts in every mode, as falconpy does.
    """

    operations: ClassVar[Mapping[str, Operation]] = {
        "oauth2AccessToken": TOKEN,
        "oAuth2AccessToken": TOKEN,
        "oauth2RevokeToken": REVOKE,
        "oAuth2RevokeToken": REVOKE,
    }

    @sealed
    def token(self, alter_state: bool = False) -> Result[AccessToken]:
        """Issue a token. On success the status is 201 and ``access_token`` of the body holds the token.

        With *alter_state* this object uses the new token. (falconpy does the reverse.)
        """
        with self.tokens.lock:
            return self.tokens.log_in()[0] if alter_state else self.tokens.ask()

    @sealed
    def revoke(self, token: str, alter_state: bool = False, client_id: str | None = None) -> Result[Any]:
        """Revoke this object's token or another one. On success the status is 200.

        This object drops its own token if that was revoked, or with *alter_state*.
        """
        if not token or not isinstance(token, str):
            return TokenNotSpecified(None, "token must be a str, the token to revoke").result
        with self.tokens.lock:
            result = self.tokens.revoke(token, client_id)
            if result.ok and self.tokens.shared:
                self.tokens.store.discard(self.tokens.key, token)
            if alter_state or (token == self.token_value and result.ok):
                self.tokens.forget()
            return result

    def logout(self, everywhere: bool = False) -> Result[Any]:
        """Revoke the current token and drop it; on success ``message`` of the body says so.

        A token shared with other processes is only dropped here, unless *everywhere*.
        """
        kept = self.tokens.shared and not everywhere
        result: Result[Any] = super().logout(everywhere)
        if result.ok and not kept:
            result["body"] = {"message": "the token is revoked", "resources": []}
        return result

    oauth2AccessToken = oAuth2AccessToken = token  # noqa: N815  # operation IDs
    oauth2RevokeToken = oAuth2RevokeToken = revoke  # noqa: N815  # operation IDs
