"""Define requests, responses, and the protocols of a transport, a clock and a retry policy."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from operator import index
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from falconlite._tuples import NamedTuple
from falconlite.redact import MASK, is_secret, redact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from falconlite.http.observed import ObservedCall

    Timeout: TypeAlias = float | tuple[float | None, float | None] | None
    Proxy: TypeAlias = str | Mapping[str, str] | None


class _Marker:
    """The base class of markers: objects in place of a value. Each marker has its own type."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let pydantic validate arguments that may be a marker: the schema of ``is_instance_schema``."""
        return {"type": "is-instance", "cls": cls}


class Unset(_Marker):
    """The type of UNSET: the caller gave no value, which is different from None."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        """Let pydantic write UNSET, the default of a nullable argument, as null in a JSON schema."""
        as_null = {"type": "function-plain", "function": lambda _: None}
        return {"type": "is-instance", "cls": cls, "serialization": as_null}

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


class Null(_Marker):
    """The type of NULL: a JSON null to send. None means that an argument is not given."""

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False


UNSET = Unset()
NULL = Null()


TIMEOUT = (5.0, 60.0)
"""Default seconds to wait for a connection, and then for each part of the response."""

SYSTEM = "system"
"""Value of ``ssl_verify`` for the trust store of the operating system."""

LONGEST_NUMBER = 300
"""Maximum number of digits before or after the point of a Decimal that is written as a number."""

POOL_SIZE = 32
"""Default number of connections kept open, for calls from several threads."""


class Request(NamedTuple):
    """An HTTP request; its path is percent-encoded and relative to the cloud's base URL.

    - *json* (a value to encode), *form* (fields) and *data* (bytes, a str or a file) are the body: at most one is set.
    - *timeout*, *proxy*, *retry* and *deadline* are UNSET if the settings of the auth object apply.
    - *deadline* is the number of seconds for all attempts of the call; a transport gets the seconds that are left.
    - *repeatable* tells whether sending it twice has the same effect as sending it once.
    - *stream* tells the transport to leave the body of a success unread.
    - *own_limit* is the route prefix that the API counts against a separate rate limit; empty for all other routes.
    - *host* is the name of another host of the cloud; empty for the host of the API.
    - *enveloped* tells that a success is an envelope, which a transport may decode during arrival. A transport that
      wraps another one and needs the ``content`` of all responses must pass the request on with False.
    - *observed* is the request's call, if hooks, a debug log or telemetry are on; otherwise None.
    """

    verb: str
    path: str
    query: Sequence[tuple[str, str]] = ()
    json: Any = UNSET
    form: Mapping[str, str] | None = None
    data: Any = None
    files: Any = None
    headers: Mapping[str, str] = {}
    timeout: Timeout | Unset = UNSET
    proxy: Proxy | Unset = UNSET
    retry: RetryPolicy | Unset = UNSET
    deadline: float | Unset | None = UNSET
    repeatable: bool = False
    stream: bool = False
    own_limit: str = ""
    host: str = ""
    observed: ObservedCall | None = None
    enveloped: bool = False

    def __repr__(self) -> str:
        query = [(name, MASK if is_secret(name) else text) for name, text in self.query]
        given: Any = self.proxy
        urls = given.values() if hasattr(given, "values") else [given]
        proxy = MASK if any("@" in str(url) for url in urls) else given
        shown = [
            f"{name}={redact(value)!r}"
            for name, value in self._replace(query=query, proxy=proxy, observed=None)._asdict().items()
            if value is not self._field_defaults.get(name)
        ]
        return f"Request({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the fields of a tuple

    def __sentry_repr__(self) -> str:
        return repr(self)  # Sentry would show them too


class Stream(Protocol):
    """The body of a response, read in pieces."""

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, none at the end; raise TransportError if the body ends early or is damaged."""
        ...

    def close(self) -> None:
        """Release the connection."""
        ...


class Arrived(Protocol):
    """A body decoded during arrival. Its bytes were not kept."""

    @property
    def start(self) -> bytes:
        """The first bytes of the body."""
        ...

    @property
    def size(self) -> int:
        """Number of bytes of the body, decompressed."""
        ...

    def value(self) -> Any:
        """Return the JSON value of the body; raise ValueError or RecursionError as ``json.loads`` does."""
        ...

    def content(self) -> bytes:
        """Encode the value again as JSON; return the first bytes of the body if it is not JSON."""
        ...


class Response(NamedTuple):
    """An HTTP response; the header names are as the server sent them.

    - *content* is the whole body. A success of a request with ``stream`` has its body in *stream* instead, unless the
      transport had read it already.
    - *attempts* is the number of times that the request was sent.
    - *member_cid* is the child tenant that the request was made for. The auth object fills it in.
    - *arrived* is the body of a large envelope, if the transport decoded it while it arrived; then *content* is empty.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes
    attempts: int = 1
    stream: Stream | None = None
    member_cid: str | None = None
    arrived: Arrived | None = None

    @property
    def size(self) -> int:
        """Number of bytes of the body, decompressed."""
        return self.arrived.size if self.arrived else len(self.content)

    def __repr__(self) -> str:
        return f"<Response {self.status}, {self.size} bytes>"

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the fields of a tuple

    def __sentry_repr__(self) -> str:
        return repr(self)  # Sentry would show them too


class Transport(Protocol):
    """Sends one request. It is the only interface to the network, so that tests can replace it."""

    def send(self, base_url: str, request: Request) -> Response:
        """Send one request and return its response of any status; raise TransportError if no response came."""
        ...

    def close(self) -> None:
        """Close the connections that the transport opened."""
        ...


class Clock(Protocol):
    """Tells the time and waits; the ``time`` module is one."""

    def time(self) -> float:
        """Seconds since the epoch."""
        ...

    def monotonic(self) -> float:
        """Seconds since a fixed moment; they never decrease."""
        ...

    def sleep(self, seconds: float, /) -> None:
        """Wait."""
        ...


class RetryPolicy(Protocol):
    """Decides when a call is retried: ``falconlite.Retry``, or any object with these three attributes.

    It may also have ``longest``: seconds, by default 60. Calls do not wait longer than that for the rate limit.
    """

    @property
    def attempts(self) -> int:
        """Maximum number of times that a call is sent, including the first."""
        ...

    @property
    def throttled(self) -> float:
        """Seconds for which all calls pause after a 429 that states no pause and is not retried."""
        ...

    def delay(self, attempt: int, request: Request, outcome: Any, *, now: float, chance: float) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up.

        *attempt* counts from 1. *outcome* is the ``Response`` of the last attempt, or its ``TransportError``. *now* is
        the time in seconds since the epoch, *chance* a random number from 0 to 1.
        """
        ...

    if not TYPE_CHECKING:  # not part of the protocol: a policy need not have it

        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
            """Let pydantic validate arguments that may be a policy."""
            return {"type": "function-plain", "function": {"type": "no-info", "function": _policy}}


def _policy(value: Any) -> Any:
    """Return a retry policy unchanged; raise ValueError for other values."""
    if not callable(getattr(value, "delay", None)):
        raise ValueError(f"a retry policy must have a method delay(), unlike {type(value).__name__}")  # noqa: TRY004  # pydantic expects it
    return value


def encode(value: Any) -> bytes:
    """Encode a JSON body; raise ValueError for a value that cannot be written as JSON.

    NULL becomes null and an iterable a list. ``plain`` converts every other value.
    """
    try:
        return json.dumps(value, allow_nan=False, default=_plain).encode()
    except (TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def timestamp(value: Any) -> str:
    """Write a datetime with a time zone in RFC 3339, UTC as Z; raise ValueError for one without."""
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone; use datetime.now(timezone.utc) or a str in RFC 3339")
    return str(value.isoformat()).replace("+00:00", "Z")


def is_datetime(value: Any) -> bool:
    """Tell whether a value is a datetime, by its attributes, without importing the module."""
    return hasattr(value, "isoformat") and hasattr(value, "tzinfo") and hasattr(value, "year")


def is_mapping(value: Any) -> bool:
    """Tell whether a value is a mapping: a dict, a data frame. A pandas Series has keys too, but counts as a list."""
    return hasattr(value, "keys") and not hasattr(value, "dtype")


def is_iterator(value: Any) -> bool:
    """Tell whether a value can be read only once. The dicts and lists of a result have ``next()``, but stay full."""
    return hasattr(value, "__next__") and not isinstance(value, (dict, list))


def is_listed(value: Any) -> bool:
    """Tell whether a value is an iterable of values: a list, an array, a Series, a view of a dict, a generator."""
    return (
        hasattr(value, "__iter__")
        and not isinstance(value, (str, bytes, bytearray, memoryview))
        and not is_mapping(value)
        and not hasattr(value, "read")
        and getattr(value, "ndim", 1) > 0
        and not _an(value, "enum", "Enum")  # a member of a Flag is an iterable of members
    )


def _an(value: Any, module: str, *names: str) -> bool:
    """Tell whether a value is an instance of a class of a module, without importing the module."""
    loaded = sys.modules.get(module)
    return loaded is not None and isinstance(value, tuple(getattr(loaded, name) for name in names))


def plain(value: Any) -> Any:
    """Convert one value to the str, int, float or bool that it represents.

    Accept numbers of any kind (also of numpy, Decimal and Fraction), members of an Enum (by value), UUIDs, IP
    addresses, dates, and datetimes with a time zone. Raise TypeError for other types, ValueError for a number that is
    not finite or a datetime without a time zone.
    """
    if isinstance(value, str):
        return str.__str__(value)  # a plain str, also for a member of an Enum
    if isinstance(value, (bool, int)):
        return value if isinstance(value, bool) else int(value)
    if isinstance(value, float):
        return _finite(float(value), value)
    if hasattr(type(value), "__members__") and hasattr(value, "value"):
        return plain(value.value)
    if hasattr(value, "dtype"):
        return _scalar(value)
    if is_datetime(value):
        return timestamp(value)
    if _an(value, "datetime", "date"):
        return value.isoformat()
    if _an(value, "decimal", "Decimal"):
        return _decimal(value)
    if _an(value, "uuid", "UUID") or _an(value, "ipaddress", "IPv4Address", "IPv6Address"):
        return str(value)
    if hasattr(value, "__index__") and not hasattr(value, "__iter__"):
        return index(value)
    if _an(value, "numbers", "Real"):
        whole = getattr(value, "denominator", None) == 1
        return int(value) if whole else _finite(float(value), value)
    raise TypeError(f"{type(value).__name__} is not a str, number, boolean or date")


def number_in(value: Any) -> float | None:
    """Return a number of any kind as an int or a float; None for other values, also for bool and str."""
    if type(value) is int or type(value) is float:
        return value
    if isinstance(value, (str, bytes)):
        return None
    try:
        number = plain(value)
    except ValueError:  # infinite, or too large for a float
        number = float(value) if hasattr(value, "__float__") else None
    except TypeError:
        return None
    return None if isinstance(number, (bool, str)) else number


def whole_of(value: Any) -> int | None:
    """Return a whole number of any kind as an int; None for other values, for example a bool, a str or a fraction."""
    if type(value) is int:
        return value
    try:
        number = None if isinstance(value, (str, bool)) else plain(value)
    except (TypeError, ValueError):
        return None
    if isinstance(number, (bool, str)) or number is None or number != int(number):
        return None
    return int(number)


def _scalar(value: Any) -> Any:
    """Convert a numpy scalar; raise TypeError for its dates, which have no time zone."""
    kind = getattr(value.dtype, "kind", "")
    if getattr(value, "ndim", 0) == 0 and kind in {"b", "i", "u", "U"}:
        return value.item()
    if getattr(value, "ndim", 0) == 0 and kind == "f":
        return _finite(float(value), value)
    raise TypeError(f"{type(value).__name__} of {value.dtype} is not a str, number, boolean or date")


def _finite(number: float, given: Any) -> float:
    if abs(number) < float("inf"):
        return number
    raise ValueError(f"{given} is not a finite number")


def _decimal(value: Any) -> int | float:
    """Convert a Decimal to the number with the same digits."""
    if not value.is_finite() or abs(value.adjusted()) > LONGEST_NUMBER:
        raise ValueError(f"{value} is not a finite number")
    if value.as_tuple().exponent >= 0:
        return int(value)
    number = float(value)
    if type(value)(repr(number)) != value:
        raise ValueError(f"{value} has more digits than a JSON number can hold: give it as a str")
    return number


def proxies_of(proxy: Proxy) -> dict[str, str]:
    """Read ``proxy``: a URL for both schemes, or a dict of scheme and URL; raise TypeError or ValueError otherwise."""
    if not proxy:
        return {}
    if isinstance(proxy, str):
        proxy = {"http": proxy, "https": proxy}
    if not hasattr(proxy, "items"):
        raise TypeError(f"proxy must be a URL or a dict of scheme and URL, not {type(proxy).__name__}")
    for scheme, url in proxy.items():
        _check_proxy(scheme, url)
    return Proxies(proxy)


class Proxies(dict[str, str]):
    """Proxy by scheme; its repr masks passwords."""

    def __repr__(self) -> str:
        return repr({scheme: MASK if "@" in url else url for scheme, url in self.items()})

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the values of a dict

    def __sentry_repr__(self) -> str:
        return repr(self)  # Sentry would show them too


def _check_proxy(scheme: Any, url: Any) -> None:
    if not isinstance(scheme, str) or not isinstance(url, str):
        raise TypeError("proxy must be a URL or a dict of scheme and URL, all of them str")
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        # A password with a slash, "?" or "#" would end the host early: its rest would be sent to a resolver, and be
        # logged.
        sound = bool(parts.hostname) and parts.port != 0 and "@" not in parts.path + parts.query + parts.fragment
    except ValueError:
        sound = False
    if not sound:  # the message does not show the URL, which may hold a password
        raise ValueError(
            f"proxy for {scheme!r} must be a URL like http://user:password@host:port, "
            "with special characters of the password percent-encoded"
        )


def _plain(value: Any) -> Any:
    if value is NULL:
        return None
    if isinstance(value, (set, frozenset)):
        return sorted(value, key=str)
    if isinstance(value, Mapping):
        return dict(value)
    if is_listed(value) and not is_iterator(value):  # an iterator would be empty at a retry
        return list(value)
    try:
        return plain(value)
    except TypeError:
        raise TypeError(f"{type(value).__name__} is not JSON") from None  # the type only: the value may be a secret
