"""The settings of an event collector: ingest key, destination, and format of events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn

from falconlite.auth.credentials import check_token
from falconlite.binding.values import is_header
from falconlite.errors import check_attribute
from falconlite.hec.formats import IngestBaseURL, IngestFormat, TimeUnit, member_of
from falconlite.http.messages import number_in
from falconlite.transport.frames import hidden

if TYPE_CHECKING:
    from typing_extensions import Self

TIMEOUT = 5.0
"""Default of ``ingest_timeout``, in seconds."""


class IngestConfig:
    """The settings of an event collector. ``HEC.ingest_config`` returns the settings of a collector.

    - *ingest_key* (str): API key of the connector. No repr, log or error shows it.
    - *ingest_url_key* (str): first part of the connector's host name, before ``.ingest``
    - *ingest_format* (str): json, yaml, xml or csv; default json. A content type can be assigned too.
    - *ingest_region* (str): us1, us2, us3, eu1, usgov1 or usgov2; default us1
    - *ingest_timeout* (number): seconds to connect and to wait for each part of an answer. Default: 5 seconds, and 60
      to wait for the answer to a batch.
    - *ingest_timeunit* (str): nanoseconds, milliseconds or seconds; default nanoseconds
    - *raw_ingest* (bool): send events to the raw endpoint; default False

    Other keywords are ignored, as in falconpy. Raise TypeError or ValueError for a value that is not allowed.
    """

    if not TYPE_CHECKING:  # type checkers would allow any name

        @hidden
        def __setattr__(self, name: str, value: Any) -> None:
            check_attribute(self, name)
            object.__setattr__(self, name, value)

    @hidden
    def __init__(
        self,
        ingest_key: str,
        ingest_url_key: str,
        ingest_format: str = "json",
        ingest_region: str = "us1",
        ingest_timeout: float | None = None,
        ingest_timeunit: str = "nanoseconds",
        raw_ingest: bool = False,
        **_: Any,
    ) -> None:
        self.ingest_key, self.ingest_url_key = ingest_key, ingest_url_key
        self.ingest_format, self.ingest_region = ingest_format, ingest_region
        self.ingest_timeout = ingest_timeout
        self.ingest_timeunit, self.raw_ingest = ingest_timeunit, raw_ingest

    def __repr__(self) -> str:
        return f"<IngestConfig: {self.ingest_region}, {self.ingest_format}>"

    def __copy__(self) -> Self:
        return self  # copies would be other places with the key

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        """Raise TypeError: a pickle would hold the ingest key."""
        raise TypeError("an event collector cannot be pickled, since its key would be in the pickle: make one there")

    @property
    def ingest_key(self) -> str:
        """API key of the connector."""
        return self._ingest_key

    @ingest_key.setter
    @hidden
    def ingest_key(self, value: str) -> None:
        key = check_token("ingest_key", value.strip() if isinstance(value, str) else value)
        if not key:
            raise ValueError("ingest_key must not be empty")
        self._ingest_key = key

    @property
    def ingest_url_key(self) -> str:
        """First part of the connector's host name."""
        return self._ingest_url_key

    @ingest_url_key.setter
    @hidden
    def ingest_url_key(self, value: str) -> None:
        if not isinstance(value, str):
            raise TypeError(f"ingest_url_key must be a str, not {type(value).__name__}")
        if not re.fullmatch(
            r"[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?", value.strip()
        ):  # otherwise it could name another host
            raise ValueError(
                "ingest_url_key must be the part of the connector's URL between https:// and .ingest: "
                "letters, digits and hyphens"
            )
        self._ingest_url_key = value.strip()

    @property
    def ingest_format(self) -> str:
        """Content type of events. A name of a format can be assigned too."""
        return self._ingest_format

    @ingest_format.setter
    def ingest_format(self, value: str) -> None:
        if isinstance(value, str) and "/" in value and is_header(value):
            self._ingest_format = value
        else:
            self._ingest_format = member_of(IngestFormat, "ingest_format", value).value

    @property
    def ingest_region(self) -> str:
        """Name of the cloud."""
        return self._ingest_region

    @ingest_region.setter
    def ingest_region(self, value: str) -> None:
        self._region = member_of(IngestBaseURL, "ingest_region", value)
        self._ingest_region = value if isinstance(value, str) else self._region.name

    @property
    def ingest_base_url(self) -> str:
        """Ingest host of the cloud. The name of a cloud or an ingest host of one can be assigned."""
        return str(self._region.value)

    @ingest_base_url.setter
    def ingest_base_url(self, value: str) -> None:
        named = {host.value: host.name for host in IngestBaseURL}
        region = member_of(IngestBaseURL, "ingest_base_url", named.get(value, value))
        self._region, self._ingest_region = region, region.name

    @property
    def ingest_timeout(self) -> float:
        """Seconds to connect and to wait for each part of an answer."""
        return TIMEOUT if self._ingest_timeout is None else self._ingest_timeout

    @ingest_timeout.setter
    def ingest_timeout(self, value: float | str | None) -> None:
        if isinstance(value, str) and value.strip().isdecimal():
            value = int(value)
        seconds = number_in(value) if value else None  # 0 means the default, as in falconpy
        if value and (seconds is None or not 0 < seconds < float("inf")):
            raise ValueError(f"ingest_timeout must be a number of seconds above 0, not {value!r}")
        self._ingest_timeout = seconds

    @property
    def patience(self) -> tuple[float, float | None]:
        """Seconds to connect, and seconds to wait for an answer; the second is None if the caller gave none."""
        return self.ingest_timeout, self._ingest_timeout

    @property
    def ingest_timeunit(self) -> str:
        """Unit of timestamps."""
        return self._ingest_timeunit

    @ingest_timeunit.setter
    def ingest_timeunit(self, value: str) -> None:
        unit = member_of(TimeUnit, "ingest_timeunit", value)
        self._ingest_timeunit = value if isinstance(value, str) else unit.name.lower()

    @property
    def raw_ingest(self) -> bool:
        """Whether events are sent to the raw endpoint."""
        return self._raw_ingest

    @raw_ingest.setter
    def raw_ingest(self, value: bool) -> None:
        self._raw_ingest = bool(value)
