"""Find the operation that a person names, with its declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.cli.failures import wrong

if TYPE_CHECKING:
    from falconlite.auth.interface import FalconInterface
    from falconlite.binding.operation import Operation
    from falconlite.operations.entries import OperationEntry

AUTH = "OAuth2"
"""The class of the two operations that issue and revoke tokens."""


class Named(NamedTuple):
    """An operation: its entry in the catalogue, and its declaration (None for the operations on tokens)."""

    entry: OperationEntry
    declared: Operation | None

    @property
    def reads(self) -> bool:
        """Whether a call changes nothing."""
        return self.declared.reads if self.declared else False

    @property
    def is_file(self) -> bool:
        """Whether the answer is a file."""
        return self.entry.answers in {"file", "bytes"}

    def bound(self, auth: FalconInterface) -> Any:
        """Return the method that calls it for an auth object, in pythonic mode."""
        import falconlite

        if self.declared is None:
            return _token_operation(auth, self.entry.id)
        service = getattr(falconlite, self.entry.service)(auth_object=auth, lazy_login=True, pythonic=True)
        return getattr(service, self.entry.method)


def named(name: str) -> Named:
    """Return the operation of an ID, in any spelling, or of a method name; raise a failure with the nearest IDs."""
    import falconlite
    from falconlite.errors import InvalidOperation
    from falconlite.operations.undeclared import suggested_operations

    try:
        entry = falconlite.operations().named(name)
    except InvalidOperation as error:
        if "may be any of" in str(error):
            raise wrong(str(error)) from None
        if len(shared := [one.id for one in falconlite.operations() if one.method == name]) > 1:
            raise wrong(f"several classes have a method {name}: call {' or '.join(shared)}") from None
        hint = suggested_operations(name).replace(".", "").removeprefix(";").strip()
        more = "'falconlite operations WORDS' searches, 'falconlite override VERB ROUTE' calls any route"
        raise wrong(f"there is no operation {name!r}{f': {hint}' if hint else ';'} {more}") from None
    if entry.service == AUTH:
        token = tuple(one for one in entry.arguments if one.name == "token")  # the session has the other values
        return Named(entry._replace(arguments=token), None)
    return Named(entry, getattr(getattr(falconlite, entry.service), entry.method).operation)


def _token_operation(auth: FalconInterface, id: str) -> Any:
    """Return a function that issues or revokes a token other than the one of the auth object."""
    from falconlite import OAuth2

    def issue() -> Any:
        return OAuth2.token(auth)  # type: ignore[arg-type]  # it works for every auth object

    def revoke(token: str) -> Any:
        return OAuth2.revoke(auth, token)  # type: ignore[arg-type]  # it works for every auth object

    return issue if id == "oauth2AccessToken" else revoke
