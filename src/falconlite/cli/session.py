"""Hold the options that were given, and make the auth object from them."""

from __future__ import annotations

import logging
import sys
import warnings
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import click

from falconlite.cli.changes.options import ChangeOptions
from falconlite.cli.failures import Failure
from falconlite.cli.output.output import Output
from falconlite.cli.output.printable import printable
from falconlite.cli.profiles import fallback
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.auth.interface import FalconInterface
    from falconlite.operations.service import Service
    from falconlite.results.result import Result

    S = TypeVar("S", bound="Service")
    R = TypeVar("R")

CREDENTIALS = frozenset(("profile", "creds", "client_id", "access_token"))
"""Settings in place of which the profile ``default`` is used."""

NO_CREDENTIALS = (
    "there are no credentials: run 'falconlite login', or set FALCON_CLIENT_ID and FALCON_CLIENT_SECRET, or name a "
    "profile with --profile"
)


class Session:
    """One run of the command.

    - ``profile``, ``cloud``, ``child`` (str or None): ``--profile``, ``--cloud``, ``--child``
    - ``debug`` (bool): print tracebacks, and the log of requests, on stderr
    - ``may_ask`` (bool): whether falconlite can ask the person; False for one of several commands at the same time
    - ``output``: how records are written
    - ``change``: how changes are made
    """

    may_ask = True

    def __init__(self) -> None:
        self.profile: str | None = None
        self.cloud: str | None = None
        self.child: str | None = None
        self.debug = False
        self.output = Output()
        self.change = ChangeOptions()

    @cached_property
    def auth(self) -> FalconInterface:
        """The auth object, in pythonic mode. It logs in at the first call. Raise a failure without credentials."""
        auth: FalconInterface = self.auth_of()
        return auth

    def auth_of(self, kind: type[Any] | None = None, **settings: Any) -> Any:
        """Return a new auth object with the options of the command line.

        - *kind*: the class, such as ``APIHarnessV2``; default ``OAuth2``
        - *settings*: more of its keywords
        """
        from falconlite import OAuth2

        given = {"profile": self.profile, "base_url": self.cloud, "member_cid": self.child}
        if not self.profile and not CREDENTIALS.intersection(settings):
            given["profile"] = fallback()
        settings = {"pythonic": True, **{name: value for name, value in given.items() if value}, **settings}
        if self.debug:
            log_to_stderr()
            settings.setdefault("debug", True)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the failure below says it
            auth = (kind or OAuth2)(**settings)
        if auth.auth_style == "NONE":
            raise Failure(NO_CREDENTIALS, Status.LOGIN)
        return auth

    def service(self, kind: type[S], **settings: Any) -> S:
        """Return a service object of a class, which shares the auth object; *settings* are more of its keywords."""
        return kind(auth_object=self.auth, lazy_login=True, **settings)

    def note(self, message: str) -> None:
        """Print a line for the person on stderr."""
        sys.stderr.write(f"{printable(message)}\n")

    def close(self) -> None:
        """Revoke the token and close the connections, if there are any. No error is raised."""
        auth = vars(self).get("auth")
        if auth is not None:
            try:
                auth.__exit__(None, None, None)
            except Exception as error:  # noqa: BLE001  # the command has ended; its outcome counts
                if self.debug:
                    self.note(f"the token could not be revoked: {error}")


def logged_in(auth: FalconInterface) -> Result[Any]:
    """Log in, and return the answer of the token endpoint; raise the error if there is no token."""
    with auth.tokens.lock:
        result, error = auth.tokens.log_in()
    if error is not None:
        raise error
    return result


def pass_session(function: Callable[..., R]) -> Callable[..., R]:
    """Pass the session to a command as its first argument."""
    return click.make_pass_decorator(Session)(function)


def log_to_stderr() -> None:
    """Print the log of requests, whose secrets are masked."""
    logger = logging.getLogger("falconlite")
    if not logger.handlers:
        logger.addHandler(logging.StreamHandler(sys.stderr))
    logger.setLevel(logging.DEBUG)


def show_warnings() -> None:
    """Print warnings as one line each; warnings of falconlite are always printed."""

    def show(message: Warning | str, *_place: Any, **_more: Any) -> None:
        sys.stderr.write(f"falconlite: warning: {printable(str(message))}\n")

    from falconlite.errors import SDKDeprecationWarning, SDKWarning

    warnings.showwarning = show
    warnings.simplefilter("default", SDKWarning)
    warnings.simplefilter("ignore", SDKDeprecationWarning)
