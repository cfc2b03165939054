"""Define the base class of service classes: it performs the operations of one API collection."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from falconlite._late import late
from falconlite._tuples import Unpack  # noqa: TC001  # needed at run time to resolve the hints of the constructor
from falconlite.auth.calls import log_in_first
from falconlite.auth.clouds import base_url_of
from falconlite.auth.interface import FalconInterface, auth_object_of, label
from falconlite.auth.settings import AUTH_SETTINGS, HOOKS, AuthSettings, hooks_of
from falconlite.binding.values import check_headers
from falconlite.errors import (
    APIError,
    DeprecatedClass,
    DeprecatedOperation,
    FalconError,
    IgnoredSettingWarning,
    UnnecessaryEncodingUsed,
    unexpected,
    warn,
)
from falconlite.http.messages import UNSET
from falconlite.http.secrets import passwords_of, secrets_in, secrets_of, without
from falconlite.operations.method import Override, any_route, overrides
from falconlite.operations.sharing import OWN_SETTINGS, Sharing
from falconlite.results.result import PythonicResult, Result
from falconlite.transport.frames import hidden

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from typing_extensions import Self

    from falconlite.binding.calls import Call
    from falconlite.binding.operation import Operation
    from falconlite.debug import DebugLog
    from falconlite.http.messages import Request, Response, RetryPolicy, Timeout, Unset
    from falconlite.http.observed import ObservedCall
    from falconlite.operations.download import Download
    from falconlite.operations.seen import Seen


class ServiceSettings(AuthSettings, total=False):
    """Settings of a service class, in addition to the settings of an auth object.

    - ``auth_object``: an auth object to share, or an object that has one
    - ``ext_headers`` (dict): headers to send with every call
    - ``validate_payloads`` (bool): default True; False leaves the check of required arguments to the API
    - ``lazy_login`` (bool): default False; True logs in at the first call instead of when the object is made
    """

    ext_headers: Mapping[str, str] | None
    validate_payloads: bool
    lazy_login: bool


NO_OWN = (UNSET, UNSET, UNSET, UNSET)
"""Timeout, deadline, retry and proxy of a service object that overrides none of them."""

SERVICE_SETTINGS = frozenset(ServiceSettings.__annotations__) | AUTH_SETTINGS


class Service(Sharing):
    """The operations of one API collection.

    With ``auth_object`` (an auth object, or an object that has one) it shares the token, the connection pool and the
    settings of that object. Otherwise it creates its own auth object from the same keywords. It logs in at its
    creation, like falconpy, unless ``lazy_login=True``; ``token_status`` tells whether the login succeeded.

    Raise TypeError for an unknown keyword or a wrong ``auth_object``, InvalidCredentialFormat for malformed
    credentials, InvalidBaseURL for an unknown cloud.
    """

    scope: ClassVar[str] = ""
    """API scope of the collection, without Read or Write."""

    own_limit: ClassVar[str] = ""
    """Route prefix that the API counts against a separate rate limit; empty without a separate limit."""

    deprecated: ClassVar[str] = ""
    """The class to use instead, if the API has replaced the collection; empty otherwise."""

    operations: ClassVar[Mapping[str, Operation]] = {}
    """Each operation by all of its names: IDs, method, aliases.

    A name maps to the operation that the attribute of this name calls. If an ID is also the name of another method,
    that method wins. If two operations share an ID, the one in the line ``ID = method`` wins. A class with several
    bases has the operations of all of them.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name, override in overrides(cls).items():
            setattr(cls, name, override)
        own = vars(cls)
        found: dict[str, Operation] = {}
        for name, method in list(own.items()):
            operation: Operation | None = getattr(method, "operation", None)
            if operation is None or type(method) is Override:
                continue
            if not operation.needs and (operation.scope or cls.scope):
                access = operation.access or ("Read" if operation.reads else "Write")
                operation.needs = f"{operation.scope or cls.scope}: {access}"
            operation.own_limit = cls.own_limit
            found[name] = operation
            holder: Operation | None = getattr(own.get(operation.alias), "operation", None)
            if holder is not operation:
                _check_other(cls, operation, holder)
            elif operation.id != operation.alias:
                found[operation.id] = operation
                setattr(cls, operation.id, method)
        inherited = {
            name: getattr(getattr(cls, name), "operation", operation)
            for base in reversed(cls.__bases__)
            for name, operation in getattr(base, "operations", {}).items()
        }
        cls.operations = inherited | found

    @hidden
    def __init__(
        self,
        auth_object: Any = None,
        default_auth_object_class: type[FalconInterface] | None = None,
        **settings: Unpack[ServiceSettings],
    ) -> None:
        for name in settings:
            if name not in SERVICE_SETTINGS:
                raise unexpected(type(self).__name__, name, (*SERVICE_SETTINGS, "auth_object"))
        shared: Any = {name: value for name, value in settings.items() if name in AUTH_SETTINGS}
        self._owner = not auth_object
        if auth_object:
            super().__init__(auth_object_of(auth_object), shared, "OBJECT")
            self._warn_of_ignored(shared)
        else:
            if default_auth_object_class is None:
                from falconlite.auth.oauth2 import OAuth2

                default_auth_object_class = OAuth2
            super().__init__(default_auth_object_class(**shared), {}, "")
        self.validate_payloads = settings.get("validate_payloads", True)
        self.ext_headers = check_headers(settings.get("ext_headers"))
        if self.deprecated:
            warn(DeprecatedClass(None, type(self).__name__, self.deprecated))
        lazy = settings.get("lazy_login")
        del settings, shared  # error reports with variables must not show secrets while the login blocks
        if self.auth_object.token_status is None and not lazy:
            log_in_first(self.auth_object)
        if log := self._debug_log():
            log.started(self)

    def _warn_of_ignored(self, given: Mapping[str, Any]) -> None:
        """Warn of settings that differ from those of the auth object, which apply."""
        for name, value in given.items():
            if name in OWN_SETTINGS or value is None:
                continue
            there = getattr(self.auth_object, name, UNSET)
            if name == "base_url" and there == base_url_of(value):
                continue
            if name in HOOKS and there == hooks_of(name, value):
                continue
            if name in {"client_id", "client_secret", "member_cid"}:
                there = self.auth_object.creds.get(name)
            if value != there:
                warn(
                    IgnoredSettingWarning(f"{name} has no effect together with auth_object: set it on the auth object")
                )

    def __repr__(self) -> str:
        if "auth_object" not in self.__dict__:  # the constructor failed, and an error report calls repr()
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {self.auth_style} {self.base_url}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._owner:
            self.auth_object.__exit__(kind, failure, traceback)

    def sibling(self, name: str) -> Service:
        """Return a service object of another class, with the auth object and settings of this one.

        *name* (str) is the name of the class: "HostGroup". Raise AttributeError for an unknown one.
        """
        from falconlite._index import NAMES

        if name not in NAMES:
            raise late("falconlite.operations.undeclared", "no_name")(name)
        other: type[Service] = late(f"falconlite.{NAMES[name]}", name)
        made = other.__new__(other)
        vars(made).update(vars(self), _owner=False)
        return made

    # Performing a call.

    def _perform(self, operation: Call, /, *args: Any, **given: Any) -> Any:
        """Bind the arguments, send the request, read the answer. Return or raise an error, depending on the mode."""
        auth = self.auth_object
        pythonic = given.get("pythonic")
        if pythonic is None:
            pythonic = auth.pythonic if self._pythonic is None else self._pythonic
        kind: Any = pythonic if hasattr(pythonic, "read") else PythonicResult if pythonic else Result  # or a RawReader
        observed = self._debug or auth.connection.observers or (self._debug is None and auth.debug_logger)
        seen: Seen | None = (
            late("falconlite.operations.seen", "Seen")(auth, operation, self._debug_log) if observed else None
        )
        filter, parameters = given.get("filter"), given.get("parameters")
        if (
            operation.deprecated
            or (isinstance(filter, str) and "%" in filter)
            or parameters is not None
            or (args and isinstance(args[-1], dict))
        ):
            _warn_of(operation, filter, parameters, *args[-1:])
        try:
            request = operation.bind(args, given, validate=self.validate_payloads)
            if (
                (self._timeout, self._deadline, self._retry, self._proxy) != NO_OWN
                or self.ext_headers
                or self._user_agent
            ):
                request = self._dress(request)
            # A RawReader needs the bytes of the whole body.
            request = request if kind is not pythonic else request._replace(enveloped=False)
            response = seen.send(request, lambda: self.headers) if seen else auth.send(request)
            if request.stream:
                return self._streamed(response, operation, request, seen)
            result = kind.read(response, operation, request)
            body = result.get("body")  # get() is faster than an index, which is overridden
            told = response.status >= 300 or (type(body) is dict and body.get("errors"))
            if told and self._quotes(result, response, request):
                result = kind.read(self._masked(response, request), operation, request)
            if seen:
                seen.result(result if kind is not pythonic else PythonicResult.read(response, operation, request))
            if response.member_cid:
                label(auth, result)
            if pythonic and result["status_code"] >= 300:
                raise APIError.of(result, method=request.verb, route=request.path, operation=operation)
        except FalconError as error:
            self._note(error, seen)
            if pythonic:
                raise
            if given.get("stream") and getattr(operation, "download", True):
                from falconlite.operations.download import Refused

                return Refused(error, operation)
            result = error.result
        finally:
            if seen:
                seen.end()
        if given.get("expand_result"):
            return result["status_code"], result["headers"], result["body"]
        if not pythonic and isinstance(result.get("body"), bytes):
            return result["body"]  # falconpy returns the content of a file
        return result

    def _note(self, error: FalconError, seen: Seen | None) -> None:
        """Add the child tenant to an error, and report it."""
        if error.member_cid is None:
            error.member_cid = self.auth_object.member_cid
        if seen:
            seen.failed(error)

    def _streamed(self, response: Response, operation: Call, request: Request, seen: Seen | None) -> Download:
        """Return a download if the answer is a successful file; raise APIError otherwise, also for redirects."""
        kind: Any = operation
        if response.status < 300:
            from falconlite.operations.download import Download, opened

            response, refused, kind = opened(response, request, getattr(operation, "produces", ()))
            if refused is None:
                if seen:
                    seen.streamed(response)
                return Download(response, operation)
        else:
            refused = response
        if response.stream is not None:
            response.stream.close()
        if refused.status < 400:
            refused = self._masked(refused, request)
        result = Result.read(refused, kind, request)
        result.declare(operation)  # for its repr and its models
        if seen:
            seen.result(result)
        raise APIError.of(result, method=request.verb, route=request.path, operation=operation)

    def _quotes(self, result: Result[Any], response: Response, request: Request) -> bool:
        """Tell whether an error may quote a secret of the request. Answers of 400 and more are masked already."""
        if response.status >= 400 or result.text:
            return False
        if response.status >= 300 or result.unreadable:
            return True
        import json

        try:
            told = response._replace(headers={}, content=json.dumps(result.errors).encode(), arrived=None)
        except RecursionError:  # nested too deeply to be searched
            return True
        return self._masked(told, request) is not told

    def _masked(self, response: Response, request: Request) -> Response:
        """Mask the secrets of the request in an answer that is unreadable or has errors, since it may quote them.

        Answers of 400 and more are masked already.
        """
        auth = self.auth_object
        return without(response, (*auth.secrets(), *secrets_of(request), *secrets_in(auth.session)))

    def _dress(self, request: Request) -> Request:
        """Add the settings that this service object overrides."""
        headers = check_headers(self.ext_headers)
        if self._user_agent or self.auth_object.user_agent:
            headers = {name: value for name, value in headers.items() if name.lower() != "user-agent"}
            headers["User-Agent"] = self._user_agent or self.auth_object.user_agent or ""
        headers.update(request.headers)
        return request._replace(
            headers=headers,
            timeout=self._timeout if request.timeout is UNSET else request.timeout,
            deadline=self._deadline if request.deadline is UNSET else request.deadline,
            retry=self._retry if request.retry is UNSET else request.retry,
            proxy=self._proxy,
        )

    def _debug_log(self, call: ObservedCall | None = None) -> DebugLog | None:
        """Return the log of one call, which masks the secrets in use now; None if calls are not logged."""
        logger = self.log
        if logger is None:
            return None
        secrets = self.auth_object.secrets()
        if self._proxy is not UNSET:
            secrets += passwords_of(self._proxy)
        count, sanitize = self._debug_record_count, self._sanitize_log
        return self.auth_object.debug_log(logger, count, sanitize, secrets, format=self._debug_format, call=call)

    @any_route
    def override(
        self,
        method: str,
        route: str,
        parameters: Mapping[str, Any] | None = None,
        body: Any = None,
        data: Any = None,
        files: Any = None,
        expand_result: bool = False,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
        retry: RetryPolicy | int | None = None,
        pythonic: bool | None = None,
        stream: bool = False,
    ) -> Any:
        """Call any route, also one that falconlite does not declare yet.

        - *method* (str): the HTTP method
        - *route* (str): path on the API's host; it begins with a slash
        - *data*: dict of form fields, bytes or an open file
        - *files*: as in requests; they are sent while they are read
        - *stream* (bool): return a Download, whose body is not read yet

        The other arguments are the options of every call. Raise PayloadValidationError for a value that is not allowed.

        ``override.records(method, route, ...)`` and ``override.pages(...)`` read a list whose route is GET or POST. The
        first answer shows how it pages. They take *parameters*, *body*, *headers*, *timeout*, *deadline* and *retry*,
        and in addition:

        - *most*, *cursor*, *strict*: as for other lists
        - *key* (str): the field that identifies a record; by default ``composite_id`` or ``id``, if records have it
        - *paging*: how the list pages, for example ``by_token("next", argument="offset")``; by default found out
        """
        given: dict[str, Any] = {
            "method": method,
            "route": route,
            "parameters": parameters,
            "body": body,
            "data": data,
            "files": files,
            "expand_result": expand_result,
            "headers": headers,
            "timeout": timeout,
            "deadline": deadline,
            "retry": UNSET if retry is None else retry,
            "pythonic": pythonic,
            "stream": stream,
        }
        return self._perform(
            late("falconlite.operations.override", "OVERRIDE"), **given
        )  # imported late: most programs never call this

    def _page_by_route(self, **given: Any) -> Any:
        """Read a page of a list by its route, for ``paging.routes``; an answer that is not an envelope is an error."""
        return self._perform(late("falconlite.operations.override", "PAGE"), **given)

    vars(_page_by_route)["reads_raw"] = True  # see ``binding.calls.Perform``


def _check_other(kind: type[Service], operation: Operation, holder: Operation | None) -> None:
    """Raise TypeError unless another operation may have the attribute of an operation's ID.

    *holder* has the attribute. It may, if it declares the same ID, or if its method has that name.
    """
    if operation.of:
        first: Operation | None = getattr(vars(kind).get(operation.of), "operation", None)
        if first is None or (first.id, first.verb, first.route) != (operation.id, operation.verb, operation.route):
            raise TypeError(f"{kind.__name__} has no method {operation.of} of {operation!r}")
    elif holder is None:
        raise TypeError(f"{kind.__name__} lacks the line {operation.alias} = {operation.stub.__name__}")


ServiceClass = Service
"""The name of ``Service`` in falconpy."""


class _Namespace:
    """Placeholder for a namespace of fields in a class; the first access replaces it."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name

    def __set_name__(self, owner: type, attribute: str) -> None:
        self.owner, self.attribute = owner, attribute

    def __get__(self, service: Service | None, kind: type[Service]) -> Any:
        from importlib import import_module

        fields = getattr(import_module(f"falconlite.fields.{self.module}"), self.name)
        setattr(self.owner, self.attribute, fields)
        return fields


def fields_of(module: str, name: str = "FIELDS") -> Any:
    """Declare the namespace of the fields of a collection, for filters; it is imported at the first use."""
    return _Namespace(module, name)


def _warn_of(operation: Call, filter: object, *mappings: Any) -> None:
    """Warn of a deprecated operation, and of a filter that is percent-encoded already."""
    if operation.deprecated:
        use = f"{operation.deprecated}()" if isinstance(operation.deprecated, str) else None
        warn(DeprecatedOperation(None, operation.id, use))
    given = (filter, *(mapping.get("filter") for mapping in mappings if hasattr(mapping, "get")))
    if any(type(text) is str and re.search(r"%(?:2[0-9A-Fa-f]|3[AaCcEe]|5[BbDd])", text) for text in given):
        warn(UnnecessaryEncodingUsed())
