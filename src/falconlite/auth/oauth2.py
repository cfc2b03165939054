"""The OAuth2 auth object, for people who know it from falconpy."""

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
    """An auth object that can also issue and revoke tokens for others.

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
        """Issue a token: 201, and the token in the body as ``access_token``.

        This object uses the token only with *alter_state*. (In falconpy it is the reverse.)
        """
        with self.tokens.lock:
            return self.tokens.log_in()[0] if alter_state else self.tokens.ask()

    @sealed
    def revoke(self, token: str, alter_state: bool = False, client_id: str | None = None) -> Result[Any]:
        """Revoke a token, this object's or another: 200.

        This object forgets its own token with *alter_state*, or if that token was revoked.
        """
        if not token or not isinstance(token, str):
            return TokenNotSpecified(None, "token must be a str, the token to revoke").result
        with self.tokens.lock:
            result = self.tokens.revoke(token, client_id)
            if alter_state or (token == self.token_value and result.ok):
                self.tokens.forget()
            return result

    def logout(self) -> Result[Any]:
        """Revoke the current token and forget it; the answer's body says so in its ``message``."""
        result: Result[Any] = super().logout()
        if result.ok:
            result["body"] = {"message": "the token is revoked", "resources": []}
        return result

    oauth2AccessToken = oAuth2AccessToken = token  # noqa: N815  # operation IDs
    oauth2RevokeToken = oAuth2RevokeToken = revoke  # noqa: N815  # operation IDs
