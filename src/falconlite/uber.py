"""Call any operation by its ID, with one object that is its own auth object: the Uber class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from falconlite._index import NAMES
from falconlite._late import late
from falconlite._tuples import Unpack  # noqa: TC001  # needed at run time to resolve the hints of the constructor
from falconlite.auth.interface import FalconInterface
from falconlite.auth.oauth2 import OAuth2
from falconlite.auth.settings import AuthSettings  # noqa: TC001  # for the same reason
from falconlite.binding.operation import OPTIONS
from falconlite.binding.values import given_at_all
from falconlite.errors import (
    FalconError,
    IgnoredSettingWarning,
    InvalidOperation,
    TokenNotSpecified,
    unexpected,
    warn,
)
from falconlite.http.messages import UNSET
from falconlite.operations.catalog import commands, found
from falconlite.operations.override import PATIENCE, load_of
from falconlite.operations.service import Service
from falconlite.transport.frames import hidden

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.binding.operation import Operation
    from falconlite.exporting import Exported, Place
    from falconlite.http.messages import Request
    from falconlite.operations.download import Download
    from falconlite.operations.options import ListOptions
    from falconlite.paging import Pages, Records
    from falconlite.results.result import Result


class APIHarnessV2(FalconInterface):
    """Call any operation: ``command("QueryDevicesByFilter", limit=5)``.

    It accepts the keywords of ``FalconInterface`` and can be an ``auth_object``. An operation is found by its ID in any
    spelling (``tokens-create``, ``tokens_create``), or by its method name in the service class.
    """

    @hidden
    def __init__(self, **settings: Unpack[AuthSettings]) -> None:
        super().__init__(**settings)
        self._services: dict[str, Service] = {}

    @overload
    def command(
        self,
        *args: str,
        api_operation: str | None = None,
        override: str | None = None,
        data: Any = None,
        files: Any = None,
        content_type: str | None = None,
        stream: Literal[True],
        **given: Any,
    ) -> Download: ...

    @overload
    def command(
        self,
        *args: str,
        api_operation: str | None = None,
        override: str | None = None,
        data: Any = None,
        files: Any = None,
        content_type: str | None = None,
        stream: Literal[False] = False,
        **given: Any,
    ) -> Result[Any]: ...

    def command(
        self,
        *args: str,
        api_operation: str | None = None,
        override: str | None = None,
        data: Any = None,
        files: Any = None,
        content_type: str | None = None,
        stream: bool = False,
        **given: Any,
    ) -> Any:
        """Call an operation and return the result of its method in the service class.

        Give the operation ID (str) as the first argument, or as ``api_operation`` or ``action``. Other keywords are the
        arguments of the operation, or ``parameters``, ``body``, ``headers``, ``timeout``, ``deadline``, ``retry``,
        ``pythonic`` and ``expand_result``.

        - *data* (dict of form fields, bytes or a file), *files* (as in requests): replace the body. Files are sent
          while they are read.
        - *stream* (bool): return a Download.
        - *override* (str): call a route instead, for example ``"GET,/devices/queries/devices/v1"``. It has priority
          over an operation ID, with an IgnoredSettingWarning.
        - *base_url*: not used, as in falconpy; an IgnoredSettingWarning says so. Set it on this object.

        An unknown ID returns a result with status 418 that names the nearest IDs; in pythonic mode it raises
        InvalidOperation. An unknown argument raises TypeError.
        """
        if len(args) > 1:
            raise TypeError(f"command() takes one positional argument, the operation ID, but {len(args)} were given")
        if given_at_all(given.pop("base_url", None)):
            warn(IgnoredSettingWarning(None, "base_url has no effect on one call: set it on the object"))
        any_route = given_at_all(override)
        name = args[0] if args else api_operation or given.pop("action", None)
        load = {"data": data, "files": files, "content_type": content_type, "stream": stream}
        if any_route:
            action = given.pop("action", None)
            if given_at_all(name) or given_at_all(action):
                warn(IgnoredSettingWarning(None, "command() calls the route of override, not the operation ID"))
            return self._any_route(override, load, given)
        try:
            service, method = found(name)
        except InvalidOperation as error:
            refused: Result[Any] = self._refused(error, given)
            return refused
        if service == OAuth2.__name__:
            issued: Result[Any] = self._token_operation(method, load["data"], given)
            return issued
        bound = getattr(self._service(service), method)
        given = with_ids(bound.operation, given) | ({"stream": True} if stream else {})
        if any(map(given_at_all, load.values())):
            return bound.performs(Loaded(bound.operation, load), **given)
        return bound(**given)

    @overload
    def records(self, operation: str = ..., /, **given: Any) -> Records[Any]: ...

    @overload
    def records(
        self,
        method: str,
        route: str,
        /,
        parameters: Mapping[str, Any] | None = None,
        body: Any = None,
        **more: Unpack[ListOptions],
    ) -> Records[Any]: ...

    def records(self, /, *args: Any, **given: Any) -> Any:
        """Iterate over the records of a list, page after page: of an operation, or of any route.

        - ``records("QueryDevicesByFilter", filter=...)``: an operation by its ID; takes the arguments of its method
        - ``records("GET", "/devices/queries/devices/v1", parameters={...})``: a route; see ``Service.override``. Also
          ``records(override="GET,/devices/queries/devices/v1", ...)``

        Both take *most*, *cursor*, *strict* and *raw*. Errors are raised in dict mode too, InvalidOperation for an
        unknown ID.
        """
        method, args = self._list(args, given)
        return method.records(*args, **given)

    def export(self, target: Place, /, *args: Any, **given: Any) -> Exported:
        """Write the records of a list to a file: *target*, then the arguments of ``records``, *format* and *columns*.

        See ``falconlite.exporting.export``.
        """
        method, args = self._list(args, given)
        exported: Exported = method.export(target, *args, **given)
        return exported

    @overload
    def pages(self, operation: str = ..., /, **given: Any) -> Pages[Any]: ...

    @overload
    def pages(
        self,
        method: str,
        route: str,
        /,
        parameters: Mapping[str, Any] | None = None,
        body: Any = None,
        **more: Unpack[ListOptions],
    ) -> Pages[Any]: ...

    def pages(self, /, *args: Any, **given: Any) -> Any:
        """Iterate over the pages of a list; takes the arguments of ``records``."""
        method, args = self._list(args, given)
        return method.pages(*args, **given)

    def _list(self, args: tuple[Any, ...], given: dict[str, Any]) -> tuple[Any, tuple[Any, ...]]:
        """Return the method that reads a list, of an operation or of a route, and its positional arguments."""
        override = given.pop("override", None)
        if override is not None:
            verb, _, route = override.partition(",") if isinstance(override, str) else (override, "", "")
            args = (verb, route.strip(), *args)
        if len(args) > 1 or "route" in given:
            return self._any().override, args
        name = args[0] if args else given.pop("api_operation", None) or given.pop("action", None)
        service, method = found(name)
        if service == OAuth2.__name__:
            raise TypeError(f"{name} is not a list: use command({name!r})")
        return getattr(self._service(service), method), ()

    def _service(self, name: str) -> Service:
        service = self._services.get(name)
        if service is None:
            service = self._services[name] = late(f"falconlite.{NAMES[name]}", name)(auth_object=self, lazy_login=True)
        return service

    def _any_route(self, override: Any, load: dict[str, Any], given: dict[str, Any]) -> Result[Any]:
        method, comma, route = override.partition(",") if isinstance(override, str) else (override, "", "")
        names = ("parameters", "body", "headers", "timeout", "deadline", "retry", "pythonic", "expand_result")
        call = {name: given.pop(name, UNSET if name in PATIENCE else None) for name in names}
        if given:
            raise TypeError(
                f"command() with override takes {', '.join(names)}, but not {min(given)!r}: put it in parameters"
            )
        call |= {
            "method": method.strip() if isinstance(method, str) else method,
            "route": route.strip() if comma else None,
        }
        call |= {"data": load["data"], "files": load["files"], "stream": load["stream"]}
        if load["content_type"]:
            call["headers"] = {"Content-Type": load["content_type"], **(call["headers"] or {})}
        any_route: Any = self._any().override  # its overloads accept only a literal *stream*
        result: Result[Any] = any_route(**call)
        return result

    def _any(self) -> Service:
        if "" not in self._services:
            self._services[""] = Service(auth_object=self, lazy_login=True)
        return self._services[""]

    def _token_operation(self, method: str, data: Any, given: dict[str, Any]) -> Any:
        """Issue or revoke a token; this object keeps its own token. Return a dict in every mode."""
        for name in given:
            if name not in TOKEN_ARGUMENTS:
                raise unexpected("command", name, TOKEN_ARGUMENTS)
        auth: Any = OAuth2  # its methods also work for a FalconInterface
        result: Result[Any]
        if method == "token":
            result = auth.token(self)
            return expanded(result, given)
        value = given.get("token_value") or given.get("token") or (data.get("token") if hasattr(data, "get") else None)
        if not value:
            error = TokenNotSpecified(None, "oauth2RevokeToken needs token_value: the token to revoke")
            return self._refused(error, given)
        result = auth.revoke(self, value)
        return expanded(result, given)

    def _refused(self, error: FalconError, given: dict[str, Any]) -> Any:
        pythonic = given.get("pythonic")
        if self.debug_logger:
            self.debug_log(self.debug_logger, None, None, self.secrets()).failure("command", error)
        if self.pythonic if pythonic is None else pythonic:
            raise error
        return expanded(error.result, given)

    @property
    def commands(self) -> list[list[Any]]:
        """All operations, as falconpy lists them: ID, method, route, description, collection, parameters."""
        return commands()

    def login(self) -> bool:
        """Request a new token and return whether that worked; ``token_fail_reason`` holds the reason if not."""
        super().login()
        return self.token_valid

    def logout(self, everywhere: bool = False) -> bool:
        """Revoke and forget the current token; return whether that worked.

        A token that other processes share by ``store`` is only forgotten, unless *everywhere* (bool).
        """
        return bool(super().logout(everywhere).ok)

    def authenticate(self) -> bool:
        """Request a new token, as ``login`` does."""
        return self.login()

    def deauthenticate(self) -> bool:
        """Revoke the current token, as ``logout`` does."""
        return self.logout()

    def valid_cred_format(self) -> bool:
        """Return whether there are credentials to log in with."""
        return self.refreshable

    def headers(self) -> dict[str, str]:
        """Return the headers of a call. Calling this may log in."""
        return self._any().headers

    @property
    def token(self) -> str | None:
        """The bearer token."""
        return self.token_value

    @property
    def token_renew_window(self) -> float:
        """An older name of ``renew_window``."""
        return self.renew_window

    @token_renew_window.setter
    def token_renew_window(self, seconds: float) -> None:
        self.renew_window = seconds


TOKEN_ARGUMENTS = (*OPTIONS, "token_value", "token", "client_id", "client_secret", "member_cid")
"""Keywords that the token operations accept; falconpy programs pass some that have no effect."""


class APIHarness(APIHarnessV2):
    """The older Uber class. It differs from APIHarnessV2: ``authenticated`` is a property, ``token`` can be set."""

    @property
    def authenticated(self) -> bool:  # type: ignore[override]  # falconpy has the same inconsistency
        """Whether there is a token that is not stale."""
        return self.token_valid

    @property
    def token(self) -> str | None:
        """The bearer token; setting one makes it count as issued now."""
        return self.token_value

    @token.setter
    @hidden
    def token(self, value: str | None) -> None:
        self.token_value = value


class Loaded:
    """An operation called with a whole body (a form, bytes or files), or with a stream.

    An operation that sends a form accepts both, like its method: *files* are sent beside the fields of the call.
    """

    def __init__(self, operation: Operation, load: dict[str, Any]) -> None:
        self.operation, self.load = operation, load
        self.id, self.secret = operation.id, operation.secret
        self.needs, self.deprecated = operation.needs, operation.deprecated
        self.answers, self.empty, self.produces = operation.answers, operation.empty, operation.produces
        self.records, self.elsewhere = operation.records, operation.elsewhere

    def bind(self, args: tuple[Any, ...], given: dict[str, Any], *, validate: bool = True) -> Request:
        """Bind the arguments, then replace the body."""
        data, files = load_of(self.load)
        raw = data is not None or files is not None  # the raw body may contain required arguments
        given = {name: value for name, value in given.items() if name != "stream"}
        validate = validate and not raw
        if raw and self.operation.upload is not None and {"data", "files"} <= set(self.operation.upload.options):
            given, raw = {**given, "data": data, "files": files}, False
        request = self.operation.bind(args, given, validate=validate)
        if self.load["content_type"]:
            headers = {"Content-Type": str(self.load["content_type"]), **request.headers}
            request = request._replace(headers=headers)
        if raw:
            request = request._replace(json=UNSET, data=data, files=files)
        return request._replace(stream=True) if self.load["stream"] else request


def with_ids(operation: Operation, given: dict[str, Any]) -> dict[str, Any]:
    """Move ``ids`` into a given ``body``, as falconpy does; otherwise the body would replace them."""
    body: Any = given.get("body")
    if not hasattr(body, "keys") or not given_at_all(body) or operation.wire.get("ids") != "ids":
        return given
    if "ids" not in operation.body or not given_at_all(given.get("ids")) or given_at_all(body.get("ids")):
        return given
    return {**given, "ids": None, "body": {**body, "ids": given["ids"]}}


def expanded(result: Any, given: Mapping[str, Any]) -> Any:
    """Return status, headers and body as a tuple if the call asked for ``expand_result``."""
    return result.tupled if given.get("expand_result") else result
