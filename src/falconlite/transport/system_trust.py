"""Trust the certificates of the operating system, by truststore: ``ssl_verify="system"``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.http.messages import SYSTEM

if TYPE_CHECKING:
    from ssl import SSLContext


def check_trust(verify: Any, session: Any) -> None:
    """Raise ValueError if the system's certificates cannot be used, ModuleNotFoundError without truststore."""
    if verify == SYSTEM:
        if session is not None:
            raise ValueError(
                "ssl_verify='system' has no effect on a session of your own: "
                "mount an adapter with a truststore.SSLContext on it"
            )
        system_context()


def system_context() -> SSLContext:
    """Make an SSL context that trusts the system's certificates; raise ModuleNotFoundError without truststore."""
    import ssl  # late: calls without TLS need none of it

    try:
        import truststore
    except ModuleNotFoundError as error:
        from falconlite.extras import needs

        raise ModuleNotFoundError(
            needs("ssl_verify='system'", "truststore", "truststore"), name="truststore"
        ) from error
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
