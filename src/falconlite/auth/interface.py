"""The auth object: one token, one connection pool and one set of settings for all that share it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from falconlite._late import provided
from falconlite._tuples import Unpack  # noqa: TC001  # needed at run time to resolve the hints of the constructor
from falconlite.auth.calls import Caller
from falconlite.auth.credentials import cid_of
from falconlite.auth.settings import AUTH_SETTINGS, AuthSettings
from falconlite.errors import InvalidCredentials, unexpected
from falconlite.retry.policy import TOO_MANY
from falconlite.transport.frames import hidden, sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from threading import Event
    from types import TracebackType
    from typing import TypeVar

    from typing_extensions import Self

    from falconlite.auth.outcomes import ChildOutcome
    from falconlite.results.result import Result
    from falconlite.threads import Progress

    R = TypeVar("R")

BRIEFLY = 5.0
"""Maximum seconds that ``close()`` of a view waits to revoke its token, which expires in half an hour anyway."""


class FalconInterface(Caller):
    """An auth object: one token, one connection pool and one set of settings for all that share it.

    The first of these credentials that you supply is used:

    * ``profile`` (str): name of a profile, which says where the secret is
    * ``creds`` (dict or JSON str, or a provider that returns one at each login)
    * ``client_id`` and ``client_secret`` (str)
    * ``access_token`` (str)
    * a token in the running context (Foundry functions)
    * the environment variables FALCON_PROFILE, or FALCON_CLIENT_ID and FALCON_CLIENT_SECRET

    It logs in at the first call. The token is renewed before it expires and after a 401. All methods may be called
    from several threads. Other keywords are settings: see ``AuthSettings``.

    Raise TypeError for an unknown keyword, InvalidCredentialFormat for malformed credentials, InvalidBaseURL for an
    unknown cloud.
    """

    @hidden
    def __init__(self, **settings: Unpack[AuthSettings]) -> None:
        for name in settings:
            if name not in AUTH_SETTINGS:
                raise unexpected(type(self).__name__, name, AUTH_SETTINGS)
        from falconlite.auth.connection import Connection  # imported late, to keep the import of falconlite fast
        from falconlite.auth.tokens import Tokens

        self.connection = Connection(settings)
        self.tokens = Tokens.of(self.connection, settings)
        if self.debug_logger:
            self.debug_log(self.debug_logger, None, None, self.secrets()).started(self)

    def __repr__(self) -> str:
        if "tokens" not in vars(self):  # the constructor failed, and an error report calls repr()
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {self.auth_style} {self.base_url}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if failure is not None and self.debug_logger:
            self.debug_log(self.debug_logger, None, None, ()).left(type(failure))
        self._leave()

    def _leave(self) -> None:
        """Revoke the tokens, and close the connections."""
        if self.refreshable and self.token_value:
            self.logout()
        if children := list(self.connection.children.values()):
            log_out(children)
        self.close()

    def close(self) -> None:
        """Close the connections that this object opened; a later call opens new ones."""
        self.connection.transport.close()

    # Tenants.

    def child(self, cid: str) -> Child:
        """Return a view of this object that acts for a child tenant. It has its own token and shares the rest.

        * *cid* (str): 32 hexadecimal digits, with or without a checksum at the end

        The same CID returns the same view. Nothing is sent before its first use. A view ignores a subclass's
        ``login()`` and ``auth_headers``, because they may belong to the parent: pass headers for the child as
        ``ext_headers``.

        Raise TypeError or PayloadValidationError (a ValueError) if *cid* is not a CID, InvalidCredentials if there are
        no credentials to log in with, for example with ``access_token``.
        """
        cid = cid_of(cid)
        return view_of(parent_of(self), cid)

    def children(self) -> list[Child]:
        """Return a view of each child tenant that Flight Control lists, with its name if that can be read.

        Scope: Flight Control: Read. Errors are raised in every mode. Raise InvalidCredentials as ``child`` does.
        """
        children: list[Child] = provided("children_of")(self)
        return children

    def for_each_child(
        self,
        work: Callable[[Child], R],
        cids: Iterable[str] | None = None,
        *,
        workers: int = 8,
        ordered: bool = True,
        progress: Progress | None = None,
        stop: Event | None = None,
    ) -> Generator[ChildOutcome[R], None, None]:
        """Call *work* with each child tenant concurrently; yield a ChildOutcome for each.

        * *work*: a function of one ``Child``
        * *cids* (iterable of str): CIDs of the children; default: all that Flight Control lists. An error of that list
          is raised before any work starts

        Each child is logged in before its work. An error of the login or of *work* is the outcome of that child; the
        others continue. Takes the other arguments of ``parallel``, and raises the same errors.
        """
        outcomes: Generator[ChildOutcome[R], None, None] = provided("for_each_child")(
            self, work, cids, workers=workers, ordered=ordered, progress=progress, stop=stop
        )
        return outcomes

    def __copy__(self) -> Self:
        return self  # An auth object is shared, so a copy is the same object.

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the settings without secrets: unpickling looks up the credentials again.

        A provider is pickled too. Raise TypeError if that is not possible, or if its pickle would hold the secret.
        Hooks and telemetry belong to this process, and are left out.
        """
        shared, way = self.connection, self.tokens.way
        recipe: dict[str, Any] = {
            "base_url": None if shared.discover else shared.base_url,
            "ssl_verify": shared.ssl_verify,
            "timeout": shared.timeout,
            "deadline": shared.deadline,
            "retry": shared.retry,
            "requests_per_minute": shared.ceiling,
            "limiter": shared.given_limiter,
            "store": shared.picklable_store(),
            "weight": shared.weight,
            "floor": shared.floor,
            "allow_http": shared.allow_http,
            "pool_size": shared.pool_size,
            "user_agent": self.user_agent,
            "renew_window": shared.renew_window,
            "debug": self.debug_logger,
            "debug_format": self.debug_format,
            "debug_record_count": self.debug_record_count,
            "sanitize_log": self.sanitize_log,
            "pythonic": self.pythonic,
            "environment": shared.environment._asdict(),
            "member_cid": way.member_cid,
        }
        if way.source is not None:
            recipe |= way.source.recipe(way.style, way.credentials)
            recipe["member_cid"] = way.member_cid or way.source.cid  # UNSET: from the provider; None: the parent
            if "profile" in recipe and not shared.named:
                recipe["base_url"] = None  # the profile names it
        if not any("@" in url for url in shared.proxy.values()):
            recipe["proxy"] = dict(shared.proxy)
        return _again, (type(self), recipe)


class Child(FalconInterface):
    """A view of an auth object that acts for one child tenant; created by ``child(cid)``.

    It has its own token. The rest is shared with the parent: connections, rate limits, cloud, retries, timeouts,
    logging. Its settings cannot be changed, and it cannot switch to another tenant. ``close()`` and the end of a
    ``with`` block revoke its token and leave the connections open.
    """

    cid: str
    """CID of the tenant: 32 hexadecimal digits, lower case."""

    name: str | None = None
    """Name of the tenant, if ``for_each_child`` or ``children`` has read it from Flight Control."""

    _parent: FalconInterface

    def __init__(self, parent: FalconInterface, cid: str) -> None:
        from falconlite.auth.tokens import Tokens
        from falconlite.auth.ways import WayOfChild

        connection = parent.connection
        tokens = Tokens(connection, WayOfChild(parent.tokens.way, cid))
        vars(self).update(cid=cid, _parent=parent, connection=connection, tokens=tokens)

    def __repr__(self) -> str:
        if "_parent" not in vars(self):  # the constructor failed, and an error report calls repr()
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {self.cid} of {self._parent!r}>"

    def __setattr__(self, name: str, value: Any) -> None:
        _refuse(name)

    def __delattr__(self, name: str) -> None:
        _refuse(name)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the settings of the parent, without secrets, and the CID."""
        return view_of, (self._parent, self.cid)

    @property
    def parent(self) -> FalconInterface:
        """The auth object that this is a view of."""
        return self._parent

    @property
    def member_cid(self) -> str:
        """CID of the tenant, the same as ``cid``."""
        return self.cid

    def named(self, name: str) -> None:
        """Store the name that Flight Control has for the tenant."""
        vars(self)["name"] = name

    def close(self) -> None:
        """Revoke the token of this tenant, if there is one. The connections belong to the parent and stay open."""
        self.give_up()

    def child_login(self, member_cid: str | None = None) -> NoReturn:
        """Raise TypeError: a view cannot switch to another tenant."""
        raise TypeError(f"a view of a child cannot switch to another tenant: for {member_cid} use parent.child(cid)")

    def child_logout(self, login_as_parent: bool = True) -> NoReturn:  # noqa: ARG002  # the signature of the base class
        """Raise TypeError: a view cannot switch to another tenant."""
        raise TypeError("a view of a child cannot switch to another tenant: for the parent use its attribute parent")

    def _leave(self) -> None:
        self.close()

    @sealed
    def give_up(self, enough: Event | None = None) -> None:
        """Revoke the token and drop it; set *enough* if the API refuses further revocations for now."""
        tokens = self.tokens
        with tokens.lock:
            value = None if tokens.shared else tokens.token.value
            tokens.forget()
            status = tokens.revoke(value, patience=BRIEFLY).status_code if value else None
            if status == TOO_MANY and enough is not None:
                enough.set()

    @sealed
    def ready(self) -> None:
        """Log in if there is no valid token; raise the error of the login."""
        tokens = self.tokens
        if not tokens.token.value or self.clock.monotonic() >= tokens.renew_at:
            tokens.good(tokens.token, ends=self.connection.ends())


def _refuse(name: str) -> NoReturn:
    if name.startswith("token") or name == "name" or name in {"cid", "member_cid", "parent"}:
        raise AttributeError(f"{name} of a child cannot be set; falcon.child(cid) returns a view of another")
    raise AttributeError(f"{name} cannot be set on a child: set it on its parent, which shares it with all children")


def parent_of(auth: FalconInterface) -> FalconInterface:
    """Return the auth object that creates the children: the given one, or the parent of a view.

    Raise InvalidCredentials if it has no credentials.
    """
    parent = auth.parent if isinstance(auth, Child) else auth
    if not parent.refreshable:
        raise InvalidCredentials(
            None,
            "children need a client_id and its client_secret to log in with: "
            "a token that you supply is valid for one tenant only",
        )
    return parent


def view_of(parent: FalconInterface, cid: str) -> Child:
    """Return the view of a child tenant. Concurrent threads get the same view."""
    children: dict[str, Child] = parent.connection.children
    return children.get(cid) or children.setdefault(cid, Child(parent, cid))


def label(auth: FalconInterface, result: Result[Any]) -> None:
    """Set ``member_cid`` to the CID of the tenant in each record of a response that lacks it."""
    if isinstance(auth, Child):
        for record in result.resources:
            if isinstance(record, dict):
                record.setdefault("member_cid", auth.cid)


def log_out(children: Iterable[Child]) -> None:
    """Revoke the tokens of children concurrently, until the API refuses more. The other tokens expire."""
    from threading import Event

    from falconlite.threads import Stopped, parallel

    enough = Event()
    live = [child for child in children if child.token_value]
    try:
        for _ in parallel(partial(Child.give_up, enough=enough), live, ordered=False, errors="collect", stop=enough):
            pass
    except Stopped:
        pass
    for child in live:
        with child.tokens.lock:
            child.tokens.forget()


def auth_object_of(given: Any) -> FalconInterface:
    """Return *given* if it is an auth object, otherwise its auth object; raise TypeError if it has no auth object."""
    found = given if isinstance(given, FalconInterface) else getattr(given, "auth_object", None)
    if not isinstance(found, FalconInterface):
        raise TypeError(
            f"auth_object must be a FalconInterface, an OAuth2 or a service object, not {type(given).__name__}"
        )
    return found


def _again(kind: type[FalconInterface], recipe: dict[str, Any]) -> FalconInterface:
    """Create an auth object from a pickle. Without credentials it warns at its first login, not yet here."""
    cid = recipe["member_cid"]
    given = {**recipe, "member_cid": cid if isinstance(cid, str) else None}
    auth = kind(**{name: value for name, value in given.items() if name != "pythonic"})
    if cid is None and auth.tokens.way.source is not None:
        auth.tokens.way.switch(None)
    auth.pythonic = recipe["pythonic"]
    return auth
