"""The auth object: one token, one pool of connections and one set of settings for all that share it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from falconlite._late import provided
from falconlite._tuples import Unpack  # noqa: TC001  # of the constructor, so that its hints can be read
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
"""Seconds for which closing a view waits to revoke its token, which would end by itself within half an hour."""


class FalconInterface(Caller):
    """An auth object: one token, one connection pool and one set of settings for all that share it.

    There are six ways in. The first of these that you supply is used: ``creds``, ``client_id`` with
    ``client_secret``, ``access_token``, the running context (Foundry functions), the environment (FALCON_CLIENT_ID
    and FALCON_CLIENT_SECRET); service classes also take an ``auth_object``. It logs in at the first call, and
    renews the token before it ends or after a 401. Safe to use from several threads.

    Raise TypeError for an unknown keyword, InvalidCredentialFormat for credentials that are none, InvalidBaseURL
    for a cloud that does not exist.
    """

    @hidden
    def __init__(self, **settings: Unpack[AuthSettings]) -> None:
        for name in settings:
            if name not in AUTH_SETTINGS:
                raise unexpected(type(self).__name__, name, AUTH_SETTINGS)
        from falconlite.auth.connection import Connection  # now, where start-up is expected to cost something
        from falconlite.auth.tokens import Tokens

        self.connection = Connection(settings)
        self.tokens = Tokens.of(self.connection, settings)
        if self.debug_logger:
            self.debug_log(self.debug_logger, None, None, self.secrets()).started(self)

    def __repr__(self) -> str:
        if "tokens" not in vars(self):  # the constructor failed, and a report of variables asks for this
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {self.auth_style} {self.base_url}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if failure is not None and self.debug_logger:
            self.debug_logger.error("left by an exception: %s", type(failure).__name__)
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
        """Return a view of this object that acts for a child tenant: it has a token of its own, and shares the rest.

        *cid* is 32 hexadecimal digits, perhaps with a checksum at the end. The same CID gives the same view. Nothing is
        sent before its first use. A subclass's own ``login()`` and ``auth_headers`` are not used for a view, since they
        may stand for the parent; give headers that calls for children need to the service class, as ``ext_headers``.

        Raise TypeError or PayloadValidationError (a ValueError) if it is not a CID, InvalidCredentials if there are
        no credentials to log in with, as with ``access_token``.
        """
        cid = cid_of(cid)
        return view_of(parent_of(self), cid)

    def children(self) -> list[Child]:
        """Return a view of each child tenant that Flight Control knows, with its name if it can be read.

        Scope: Flight Control: Read. Errors are raised in every mode; InvalidCredentials as by ``child``.
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
        """Call *work* with each child tenant, several at a time; yield a ChildOutcome for each, also after an error.

        *cids* are the tenants; without them Flight Control is asked for all, and an error of that is raised before any
        work begins. Each child is logged in before its work; if that fails, the failure is its outcome. The other
        arguments, and what is raised, are those of ``parallel``.
        """
        outcomes: Generator[ChildOutcome[R], None, None] = provided("for_each_child")(
            self, work, cids, workers=workers, ordered=ordered, progress=progress, stop=stop
        )
        return outcomes

    @property
    def config(self) -> Self:
        """This object: its settings are its own."""
        return self

    @property
    def log_facility(self) -> Self:
        """This object: its ``log`` is its own."""
        return self

    def __copy__(self) -> Self:
        return self  # what is shared stays shared

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle a recipe without secrets: credentials are looked up again where it is unpickled."""
        shared, credentials = self.connection, self.tokens.way.credentials
        recipe: dict[str, Any] = {
            "base_url": None if shared.discover else shared.base_url,
            "ssl_verify": shared.ssl_verify,
            "timeout": shared.timeout,
            "deadline": shared.deadline,
            "retry": shared.retry,
            "requests_per_minute": None if shared.given_limiter else self.requests_per_minute,
            "limiter": shared.given_limiter,
            "allow_http": shared.allow_http,
            "pool_size": shared.pool_size,
            "user_agent": self.user_agent,
            "renew_window": shared.renew_window,
            "debug": self.debug_logger,
            "debug_record_count": self.debug_record_count,
            "sanitize_log": self.sanitize_log,
            "pythonic": self.pythonic,
            "environment": shared.environment._asdict(),
            "member_cid": credentials.member_cid if credentials else None,
        }
        if not any("@" in url for url in shared.proxy.values()):
            recipe["proxy"] = dict(shared.proxy)
        return _again, (type(self), recipe)


class Child(FalconInterface):
    """A view of an auth object that acts for one child tenant; made by ``child(cid)``.

    It has its own token. Everything else is shared with the parent: connections, limits, cloud, retries, timeouts,
    logging. So it has no settings of its own, and cannot switch to another tenant.
    ``close()``, and the end of a ``with`` block, revoke its token and leave the connections open.
    """

    cid: str
    """The CID of the tenant: 32 hexadecimal digits, lower case."""

    name: str | None = None
    """Name of the tenant, if ``for_each_child`` or ``children`` has asked Flight Control for it."""

    _parent: FalconInterface

    def __init__(self, parent: FalconInterface, cid: str) -> None:
        from falconlite.auth.tokens import Tokens
        from falconlite.auth.ways import WayOfChild

        connection = parent.connection
        tokens = Tokens(connection, WayOfChild(parent.tokens.way, cid))
        vars(self).update(cid=cid, _parent=parent, connection=connection, tokens=tokens)

    def __repr__(self) -> str:
        if "_parent" not in vars(self):  # the constructor failed, and a report of variables asks for this
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {self.cid} of {self._parent!r}>"

    def __setattr__(self, name: str, value: Any) -> None:
        _refuse(name)

    def __delattr__(self, name: str) -> None:
        _refuse(name)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the parent's recipe, which is without secrets, and the CID."""
        return view_of, (self._parent, self.cid)

    @property
    def parent(self) -> FalconInterface:
        """The auth object that this is a view of."""
        return self._parent

    @property
    def member_cid(self) -> str:
        """The CID of the tenant, as ``cid``."""
        return self.cid

    def named(self, name: str) -> None:
        """Take note of what Flight Control calls the tenant."""
        vars(self)["name"] = name

    def close(self) -> None:
        """Revoke this tenant's token if there is one, without waiting; the connections are the parent's, and stay."""
        self.give_up()

    def child_login(self, member_cid: str | None = None) -> NoReturn:
        """Raise TypeError: a view stays with its tenant."""
        raise TypeError(f"this is the view of one child, which stays with it: for {member_cid} take parent.child(cid)")

    def child_logout(self, login_as_parent: bool = True) -> NoReturn:  # noqa: ARG002  # as its base has it
        """Raise TypeError: a view stays with its tenant."""
        raise TypeError("this is the view of one child, which stays with it: calls for the parent are made with parent")

    def _leave(self) -> None:
        self.close()

    @sealed
    def give_up(self, enough: Event | None = None) -> None:
        """Revoke the token and forget it; *enough* is set where the API refuses to do more of that now."""
        tokens = self.tokens
        with tokens.lock:
            value = tokens.token.value
            tokens.forget()
            status = tokens.revoke(value, patience=BRIEFLY).status_code if value else None
            if status == TOO_MANY and enough is not None:
                enough.set()

    @sealed
    def ready(self) -> None:
        """Log in if there is no good token; raise the error if that fails."""
        tokens = self.tokens
        if not tokens.token.value or self.clock.monotonic() >= tokens.renew_at:
            tokens.good(tokens.token, ends=self.connection.ends())


def _refuse(name: str) -> NoReturn:
    if name.startswith("token") or name == "name" or name in {"cid", "member_cid", "parent"}:
        raise AttributeError(
            f"{name} of a child is its own and cannot be set; falcon.child(cid) makes a view of another"
        )
    raise AttributeError(f"{name} cannot be set on a child: set it on its parent, and it holds for all of its children")


def parent_of(auth: FalconInterface) -> FalconInterface:
    """Return the auth object whose children are meant: the given one, or the parent of a view.

    Raise InvalidCredentials if it has no credentials.
    """
    parent = auth.parent if isinstance(auth, Child) else auth
    if not parent.refreshable:
        raise InvalidCredentials(
            None,
            "children need credentials to log in with, a client_id and its client_secret: "
            "a token that was handed in is for one tenant alone",
        )
    return parent


def view_of(parent: FalconInterface, cid: str) -> Child:
    """Return the view of a child tenant; of two threads that ask at once, one makes it."""
    children: dict[str, Child] = parent.connection.children
    return children.get(cid) or children.setdefault(cid, Child(parent, cid))


def label(auth: FalconInterface, result: Result[Any]) -> None:
    """Write the CID of a view's tenant into each record of its answer that has no ``member_cid``."""
    if isinstance(auth, Child):
        for record in result.resources:
            if isinstance(record, dict):
                record.setdefault("member_cid", auth.cid)


def log_out(children: Iterable[Child]) -> None:
    """Revoke the tokens of children, several at a time, until the API refuses more; other tokens just expire."""
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
    """Return the auth object that *given* is or has; raise TypeError if it is neither."""
    found = given if isinstance(given, FalconInterface) else getattr(given, "auth_object", None)
    if not isinstance(found, FalconInterface):
        raise TypeError(
            f"auth_object must be a FalconInterface, an OAuth2 or a service object, not {type(given).__name__}"
        )
    return found


def _again(kind: type[FalconInterface], recipe: dict[str, Any]) -> FalconInterface:
    return kind(**recipe)
