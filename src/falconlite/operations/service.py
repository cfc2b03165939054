"""The base of every service class: the operations of one API collection over a shared authentication."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from falconlite._late import late
from falconlite._tuples import Unpack  # noqa: TC001  # of the constructor, so that its hints can be read
from falconlite.auth.calls import log_in_first
from falconlite.auth.clouds import base_url_of, host_url
from falconlite.auth.interface import FalconInterface, auth_object_of, label
from falconlite.auth.settings import AUTH_SETTINGS, AuthSettings
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
    from falconlite.operations.download import Download


class ServiceSettings(AuthSettings, total=False):
    """What a service class takes besides what an auth object does.

    ``ext_headers`` go with every call, ``validate_payloads=False`` leaves missing values for the API to find,
    ``lazy_login=True`` puts the login off until the first call.
    """

    ext_headers: Mapping[str, str] | None
    validate_payloads: bool
    lazy_login: bool


NO_OWN = (UNSET, UNSET, UNSET, UNSET)
"""Timeout, deadline, retry and proxy of a class that has none for itself."""

SERVICE_SETTINGS = frozenset(ServiceSettings.__annotations__) | AUTH_SETTINGS


class Service(Sharing):
    """The operations of one API collection, over a shared authentication.

    Made with ``auth_object`` (an auth object, or anything that has one) it shares that object's token, pool and
    settings; otherwise it makes an auth object of its own from the same keywords. It logs in when made, as
    falconpy's do, unless ``lazy_login=True``; whether that worked is in ``token_status``.

    Raise TypeError for an unknown keyword or a wrong ``auth_object``, InvalidCredentialFormat and InvalidBaseURL
    for values that cannot work.
    """

    scope: ClassVar[str] = ""
    """The API scope of the collection, less its Read or Write."""

    own_limit: ClassVar[str] = ""
    """How the routes begin that the API counts by a rate limit of their own, beside that of all."""

    deprecated: ClassVar[str] = ""
    """The class to use instead, where the collection is going or gone."""

    operations: ClassVar[Mapping[str, Operation]] = {}
    """Each operation under every name it has: its IDs, its method, its aliases.

    A name leads to the operation that the attribute of this name calls. Where an ID is the name of another method,
    that method wins. Where two operations share an ID, the one that the line ``ID = method`` names wins. A class that
    is made of several has the operations of all of them.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = vars(cls)
        found: dict[str, Operation] = {}
        for name, method in list(own.items()):
            operation: Operation | None = getattr(method, "operation", None)
            if operation is None:
                continue
            if not operation.needs and (operation.scope or cls.scope):
                operation.needs = f"{operation.scope or cls.scope}: {'Read' if operation.reads else 'Write'}"
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
        self.validate_payloads: bool = settings.get("validate_payloads", True)
        self.ext_headers = check_headers(settings.get("ext_headers"))
        if self.deprecated:
            warn(DeprecatedClass(f"{type(self).__name__} is out of service or going there: use {self.deprecated}"))
        lazy = settings.get("lazy_login")
        del settings, shared  # a report of variables must not show secrets while the login blocks
        if self.auth_object.token_status is None and not lazy:
            log_in_first(self.auth_object)
        if log := self._debug_log():
            log.started(self)

    def _warn_of_ignored(self, given: Mapping[str, Any]) -> None:
        """Warn of settings that belong to the auth object and are not what it has."""
        for name, value in given.items():
            if name in OWN_SETTINGS or value is None:
                continue
            there = getattr(self.auth_object, name, UNSET)
            if name == "base_url" and there == base_url_of(value):
                continue
            if name in {"client_id", "client_secret", "member_cid"}:
                there = self.auth_object.creds.get(name)
            if value != there:
                warn(IgnoredSettingWarning(f"{name} has no effect beside auth_object: set it on the auth object"))

    def __repr__(self) -> str:
        if "auth_object" not in self.__dict__:  # the constructor failed, and a report of variables asks for this
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
        """Return a service object of another class, with the auth object and the settings of this one.

        *name* (str) is the name of the class: "HostGroup". Raise AttributeError for an unknown one.
        """
        from falconlite._index import NAMES

        if name not in NAMES:
            raise AttributeError(f"falconlite has no class {name!r}")
        other: type[Service] = late(f"falconlite.{NAMES[name]}", name)
        made = other.__new__(other)
        vars(made).update(vars(self), _owner=False)
        return made

    # What a call does.

    def _perform(self, operation: Call, /, *args: Any, **given: Any) -> Any:
        """Bind, send, read; raise or return what went wrong, as the mode says."""
        auth = self.auth_object
        pythonic = given.get("pythonic")
        if pythonic is None:
            pythonic = auth.pythonic if self._pythonic is None else self._pythonic
        kind: type[Result[Any]] = PythonicResult if pythonic else Result
        log = self._debug_log() if self._debug or (self._debug is None and auth.debug_logger) else None
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
            if log:
                log.request(operation.id, host_url(auth.base_url, request.host), request)
            response = auth.send(request)
            if request.stream:
                return self._streamed(response, operation, request, log)
            result = kind.read(response, operation, request)
            body = result["body"]
            told = response.status >= 300 or (type(body) is dict and body.get("errors"))
            if told and self._quotes(result, response, request):
                result = kind.read(self._masked(response, request), operation, request)
            if log and (log := self._debug_log()):  # anew: the call may have logged in
                log.result(result, operation.secret)
            if response.member_cid:
                label(auth, result)
            if pythonic and result["status_code"] >= 300:
                raise APIError.of(result, method=request.verb, route=request.path, operation=operation)
        except FalconError as error:
            self._note(error, operation, log)
            if pythonic:
                raise
            if given.get("stream") and getattr(operation, "download", True):
                from falconlite.operations.download import Refused

                return Refused(error, operation)
            result = error.result
        if given.get("expand_result"):
            return result["status_code"], result["headers"], result["body"]
        if not pythonic and isinstance(result["body"], bytes):
            return result["body"]  # a file, as falconpy's programs write it
        return result

    def _note(self, error: FalconError, operation: Call, log: DebugLog | None) -> None:
        """Note in an error the tenant that was asked, and log it if it is not the API's answer."""
        if error.member_cid is None:
            error.member_cid = self.auth_object.member_cid
        if log and not isinstance(error, APIError) and (log := self._debug_log()):
            log.failure(operation.id, error)

    def _streamed(self, response: Response, operation: Call, request: Request, log: DebugLog | None) -> Download:
        """Make a download of a success that is a file; raise APIError for anything else, redirects included."""
        kind: Any = operation
        if response.status < 300:
            from falconlite.operations.download import Download, opened

            response, refused, kind = opened(response, request, getattr(operation, "produces", ()))
            if refused is None:
                if log:
                    log.streamed(response)
                return Download(response, operation)
        else:
            refused = response
        if response.stream is not None:
            response.stream.close()
        if refused.status < 400:
            refused = self._masked(refused, request)
        result = Result.read(refused, kind, request)
        result._operation = operation  # noqa: SLF001  # one of us
        if log:
            log.result(result, operation.secret)
        raise APIError.of(result, method=request.verb, route=request.path, operation=operation)

    def _quotes(self, result: Result[Any], response: Response, request: Request) -> bool:
        """Tell whether what went wrong may quote a secret of the request; of 400 and more that is masked already."""
        if response.status >= 400 or result.text:
            return False
        if response.status >= 300 or result.unreadable:
            return True
        import json

        try:
            told = response._replace(headers={}, content=json.dumps(result.errors).encode())
        except RecursionError:  # nested as deeply as can be read
            return True
        return self._masked(told, request) is not told

    def _masked(self, response: Response, request: Request) -> Response:
        """Return an answer that is none, or has errors, without the secrets of its request, which it may quote.

        Those of 400 and more come without them already.
        """
        auth = self.auth_object
        return without(response, (*auth.secrets(), *secrets_of(request), *secrets_in(auth.session)))

    def _dress(self, request: Request) -> Request:
        """Add what this class has for itself."""
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

    def _debug_log(self) -> DebugLog | None:
        logger = self.log
        if logger is None:
            return None
        secrets = self.auth_object.secrets()
        if self._proxy is not UNSET:
            secrets += passwords_of(self._proxy)
        return self.auth_object.debug_log(logger, self._debug_record_count, self._sanitize_log, secrets)

    @overload
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
        stream: Literal[True],
    ) -> Download: ...

    @overload
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
        stream: Literal[False] = False,
    ) -> Result[Any]: ...

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
        """Call any route: the way to what falconlite does not know yet.

        *route* begins with a slash and stays on the API's host; *data* is a form (a dict), bytes or an open file,
        *files* as requests takes them. Files are sent as they are read. With *stream* the answer is a Download, which
        is read as it comes.
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
        )  # most programs know their operations


def _check_other(kind: type[Service], operation: Operation, holder: Operation | None) -> None:
    """Raise TypeError unless there is a reason why an operation does not have the attribute of its ID.

    Another operation has it, *holder*: it is another method on the same ID, or its own method has that name.
    """
    if operation.of:
        first: Operation | None = getattr(vars(kind).get(operation.of), "operation", None)
        if first is None or (first.id, first.verb, first.route) != (operation.id, operation.verb, operation.route):
            raise TypeError(f"{kind.__name__} has no method {operation.of} of {operation!r}")
    elif holder is None or (holder.id != operation.id and holder.stub.__name__ != operation.alias):
        raise TypeError(f"{kind.__name__} lacks the line {operation.alias} = {operation.stub.__name__}")


ServiceClass = Service
"""falconpy's name of it."""


class _Namespace:
    """Stands in a class for a namespace of fields, and gives way to it when it is first asked for."""

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
    """Declare the namespace of the fields that a collection can be asked about; it is imported when it is used."""
    return _Namespace(module, name)


def _warn_of(operation: Call, filter: object, *mappings: Any) -> None:
    """Warn of a deprecated operation, and of a filter that is percent-encoded already."""
    if operation.deprecated:
        warn(DeprecatedOperation(f"{operation.id} has been replaced: use {operation.deprecated}()"))
    given = (filter, *(mapping.get("filter") for mapping in mappings if hasattr(mapping, "get")))
    if any(type(text) is str and re.search(r"%(?:2[0-9A-Fa-f]|3[AaCcEe]|5[BbDd])", text) for text in given):
        warn(UnnecessaryEncodingUsed("filter looks percent-encoded already; it is encoded here: write it plainly"))
