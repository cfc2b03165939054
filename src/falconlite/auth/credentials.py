"""Read credentials: from arguments, from environment variables, from the running context.

The first of these that you supply is used: auth object (handled by the service class), profile, creds, client_id with
client_secret, access_token, context, environment (FALCON_PROFILE, then FALCON_CLIENT_ID with FALCON_CLIENT_SECRET).
"""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Any

from falconlite._tuples import NamedTuple
from falconlite.auth.clouds import base_url_of, is_auto, named_url
from falconlite.binding.values import is_header, shown
from falconlite.errors import InvalidBaseURL, InvalidCredentialFormat, InvalidCredentials, PayloadValidationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextvars import ContextVar

FOUNDRY_CONTEXT = "crowdstrike.foundry.function.context"


class Credentials(NamedTuple):
    """ID and secret of an API client, and optionally the CID of the child tenant to act for and the client's cloud.

    No repr shows the secret. ``base_url`` (cloud name or URL) is used if no other setting names the cloud.
    """

    client_id: str
    client_secret: str
    member_cid: str | None = None
    base_url: str | None = None

    def __repr__(self) -> str:
        return f"<Credentials of {self.client_id[:4]}...>"

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the fields of a tuple

    def __sentry_repr__(self) -> str:
        return repr(self)  # as would Sentry

    def as_dict(self) -> dict[str, str]:
        """Return the dict that ``creds=`` takes."""
        found = {"client_id": self.client_id, "client_secret": self.client_secret}
        return found | {"member_cid": self.member_cid} if self.member_cid else found


class ContextToken(NamedTuple):
    """A bearer token from the running context, and the context variable that holds it."""

    value: str
    cloud: str | None
    variable: ContextVar[Any]
    stated: bool = False  # whether the context names the cloud itself, so that CS_CLOUD was not needed

    def __repr__(self) -> str:
        return f"<ContextToken of {self.variable.name}>"

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the fields of a tuple

    def __sentry_repr__(self) -> str:
        return repr(self)  # as would Sentry


STRAY = "\ufeff\r\n"
"""Characters that reading a file can add at either end: a byte order mark and line ends."""

QUOTES = "'\"`\u2018\u2019\u201c\u201d"


def stripped(value: str) -> str:
    """Remove a byte order mark and line ends from both ends of an ID or a secret."""
    return value.removeprefix("\u00ef\u00bb\u00bf").strip(STRAY)  # the byte order mark, decoded as Latin-1


def blanks_in(credentials: Credentials) -> str:
    """Name the credentials that start or end with a blank or a quote, without showing them; "" if there are none."""
    odd = [
        name
        for name, value in credentials._asdict().items()
        if value and (value != value.strip() or value.strip(QUOTES) != value)
    ]
    return (
        f"{' and '.join(odd)} {'begins or ends' if len(odd) == 1 else 'begin or end'} with a blank or a quote"
        if odd
        else ""
    )


def check_token(name: str, token: Any) -> str:
    """Validate a bearer token from the caller. Errors do not show it.

    Raise TypeError if it is not a str, InvalidCredentialFormat (a ValueError) if it cannot be sent as a header.
    """
    if not isinstance(token, str):
        raise TypeError(f"{name} must be a str, not {type(token).__name__}")
    if not is_header(token):
        raise InvalidCredentialFormat(
            None, f"{name} is sent as a header, so line breaks, NUL and characters beyond Latin-1 are not allowed"
        )
    return token


def from_creds(creds: Any, member_cid: str | None) -> Credentials | None:
    """Parse ``creds``: Credentials, a dict, or a str with one (JSON or a Python literal). None if it is empty."""
    own = creds.base_url if isinstance(creds, Credentials) else None  # base_url of a dict is ignored, as in falconpy
    creds = mapping_of(creds)
    cid = creds.get("member_cid") or member_cid
    found = from_pair(creds.get("client_id"), creds.get("client_secret"), cid, "creds")
    return found._replace(base_url=own) if found and own else found


def mapping_of(creds: Any) -> Any:
    """Return ``creds`` as a dict; raise InvalidCredentialFormat if it is not Credentials, a dict, or a str with one."""
    if isinstance(creds, Credentials):
        return creds._asdict()
    if isinstance(creds, str):
        creds = _parse(creds)
    if not hasattr(creds, "get") or not hasattr(creds, "keys"):
        raise InvalidCredentialFormat(
            None,
            "creds must be a dict with client_id and client_secret, or its JSON as a str, "
            f"or a function or an object with credentials() that returns one of these, not {_kind(creds)}",
        )
    return creds


def is_provider(creds: Any) -> bool:
    """Tell whether ``creds`` is a function, or an object with a method ``credentials``; a class is not."""
    if isinstance(creds, (str, type)) or hasattr(creds, "keys"):
        return False
    return callable(getattr(creds, "credentials", creds))


def from_pair(client_id: Any, client_secret: Any, member_cid: Any, where: str = "") -> Credentials | None:
    """Read an ID and a secret; None if both are missing or empty. Raise InvalidCredentialFormat if only one is."""
    prefix = f"{where}: " if where else ""
    for name, value in (("client_id", client_id), ("client_secret", client_secret), ("member_cid", member_cid)):
        if value is not None and not isinstance(value, str):
            raise InvalidCredentialFormat(None, f"{prefix}{name} must be a str, not {_kind(value)}")
    client_id, client_secret, member_cid = (
        value and stripped(value) for value in (client_id, client_secret, member_cid)
    )
    if not client_id and not client_secret:
        if where and member_cid:
            raise InvalidCredentialFormat(
                None, "creds has a member_cid but no client_id; to use it with other credentials, give member_cid=..."
            )
        return None
    if not client_id or not client_secret:
        missing = "client_secret" if client_id else "client_id"
        raise InvalidCredentialFormat(
            None,
            f"{prefix}{missing} is missing; both must come from the same place",
        )
    return Credentials(client_id, client_secret, member_cid or None)


def cid_of(given: Any) -> str:
    """Parse a CID: 32 hexadecimal digits in any case. A checksum at the end is removed."""
    if not isinstance(given, str):
        raise TypeError(f"cid must be a str, the CID of a child, not {type(given).__name__}")
    found = re.fullmatch(r"([0-9A-Fa-f]{32})(?:-[0-9A-Za-z]{2})?", given.strip())
    if not found:
        raise PayloadValidationError(
            None,
            f"cid must be 32 hexadecimal digits, with or without a checksum like -A1 at the end, not {shown(given)}",
        )
    return found[1].lower()


URL_NAME, CLOUD_NAME = "BASE_URL", "CLOUD"
"""Suffixes of the environment variables that name the cloud. The first, which can hold a URL, takes precedence."""

PROFILE_NAME, PROFILES_FILE_NAME = "PROFILE", "PROFILES_FILE"
"""Suffixes of the environment variables that name a profile and the file that holds it."""


STORE_NAME = "STORE"
"""Suffix of the environment variable that names the token store."""


class Environment(NamedTuple):
    """Names of the environment variables that hold the credentials and the cloud."""

    prefix: str = "FALCON_"
    id_name: str = "CLIENT_ID"
    secret_name: str = "CLIENT_SECRET"  # noqa: S105  # a name
    cid_name: str = "MEMBER_CID"

    def read(self, member_cid: str | None) -> Credentials | None:
        """Read the variables; return None unless both ID and secret are set and not empty."""
        get = os.environ.get
        client_id, client_secret = (stripped(get(self.prefix + name, "")) for name in (self.id_name, self.secret_name))
        if not client_id.strip() or not client_secret.strip():
            return None
        own = stripped(get(self.prefix + self.cid_name, ""))
        return Credentials(client_id, client_secret, stripped(member_cid or "") or (own if own.strip() else None))

    def profile(self) -> tuple[str, str | None]:
        """Return the name of a profile, and the path of the profiles file; "" and None if they are not set."""
        get = os.environ.get
        return get(self.prefix + PROFILE_NAME, "").strip(), get(self.prefix + PROFILES_FILE_NAME, "").strip() or None

    def store(self) -> tuple[str | None, str]:
        """Return the token store named in the environment, or None, and the name of the variable."""
        name = self.prefix + STORE_NAME
        return os.environ.get(name, "").strip() or None, f"the environment variable {name}"

    def cloud(self, *, allow_http: bool) -> tuple[str, bool]:
        """Return the base URL in the variable BASE_URL or CLOUD, and whether the login must discover the cloud.

        A blank variable counts as unset. Raise InvalidBaseURL, with the name of the variable, for any other value that
        is not a cloud's name; BASE_URL may also hold a URL.
        """
        for name in (URL_NAME, CLOUD_NAME):
            given = os.environ.get(self.prefix + name, "").strip()
            if not given:
                continue
            try:
                url = base_url_of(given, allow_http=allow_http) if name == URL_NAME else named_url(given)
            except InvalidBaseURL as error:
                hint = "" if name == URL_NAME else f"; a URL belongs in {self.prefix}{URL_NAME}"
                raise InvalidBaseURL(
                    None, f"the environment variable {self.prefix}{name}: {error.message}{hint}"
                ) from None
            return url, is_auto(given)
        return base_url_of(None), True


def environment_of(given: Mapping[str, str] | None) -> Environment:
    """Validate ``environment={...}``: prefix, id_name, secret_name and cid_name, all optional."""
    if given is None:
        return Environment()
    if not hasattr(given, "keys"):
        raise TypeError(f"environment must be a dict of names of variables, not {_kind(given)}")
    names = dict(given)
    if strangers := names.keys() - set(Environment._fields):
        raise TypeError(f"environment accepts {', '.join(Environment._fields)}, not {min(map(str, strangers))!r}")
    if not all(isinstance(name, str) for name in names.values()):
        raise TypeError("environment holds names of variables: each value must be a str")
    return Environment(**names)


def from_context(known: ContextVar[Any] | None = None) -> ContextToken | None:
    """Find a bearer token in the running context.

    Search the context variables whose value has a nonempty ``access_token`` (str): *known* first, then the variable of
    Foundry functions, then the others by name. The cloud is the ``cs_cloud`` of the value, or CS_CLOUD. Raise
    InvalidCredentials for a token that cannot be sent as a header.
    """
    for variable, value in _candidates(known):
        try:
            token = getattr(value, "access_token", None)
            cloud = getattr(value, "cs_cloud", None)
        except Exception:  # noqa: BLE001, S112  # the value belongs to another library, and may raise anything
            continue
        if isinstance(token, str) and token:
            if not is_header(token):
                raise InvalidCredentials(
                    None, f"the access_token in {variable.name} cannot be sent as a header; nothing was sent"
                )
            cloud = cloud.strip() if isinstance(cloud, str) else ""
            known_cloud = cloud or os.environ.get("CS_CLOUD", "").strip() or None
            return ContextToken(token, known_cloud, variable, stated=bool(cloud))
    return None


def in_foundry() -> bool:
    """Tell whether the package of Foundry functions is loaded: if so, each context will have a token."""
    return FOUNDRY_CONTEXT in sys.modules or "crowdstrike.foundry.function" in sys.modules


def _candidates(known: ContextVar[Any] | None) -> Iterator[tuple[ContextVar[Any], Any]]:
    foundry = getattr(sys.modules.get(FOUNDRY_CONTEXT), "ctx_request", None)
    first = [variable for variable in (known, foundry) if variable is not None]
    for variable in first:
        value = variable.get(None)
        if value is not None:
            yield variable, value
    from contextvars import copy_context

    others = [(v, value) for v, value in copy_context().items() if v not in first and value is not None]
    yield from sorted(others, key=lambda pair: pair[0].name)


def _parse(text: str) -> Any:
    import json
    from contextlib import suppress

    text = stripped(text)
    with suppress(ValueError, RecursionError):
        return json.loads(text)
    from ast import literal_eval

    with suppress(ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return literal_eval(text.strip())  # Programs pass str() of a dict, which is not JSON.
    # Raised outside of except: the parser's error quotes the str, and would become the __context__ of this error.
    raise InvalidCredentialFormat(None, "creds is a str, but not a JSON object") from None


def _kind(value: object) -> str:
    return type(value).__name__
