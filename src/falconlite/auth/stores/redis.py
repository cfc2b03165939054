"""Store tokens in Redis or Valkey, for processes of one or several machines."""

from __future__ import annotations

import os
import time
from binascii import hexlify
from typing import TYPE_CHECKING, Any, NoReturn

from falconlite.auth.stores.records import Records, patience_of

if TYPE_CHECKING:
    from falconlite.auth.bearer import Token
    from falconlite.retry.shared.limiter import RedisLimiter

SCHEMES = {
    "redis": "redis",
    "rediss": "rediss",
    "unix": "unix",
    "valkey": "redis",
    "valkeys": "rediss",
}
"""URL schemes with their redis-py equivalents. Schemes that end in "s" use TLS."""

ANSWERS_WITHIN = 1.0
"""Timeout of redis-py in seconds. ``Guarded`` waits far less; this one ends the thread that it left behind."""

IDLE = 30.0
"""Idle seconds after which to reopen the connection: a firewall may have dropped it. Renewals are 30 minutes apart."""

LEASE = """
local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return false end
local now = redis.call('TIME')
local fence = now[1] * 1000000 + now[2]
if not held then redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) end
return string.format('%.0f', fence)
"""
"""Take the lease, and return a fencing token: the server's time in microseconds, which grows even after a wipe.

The holder of the lease gets it again, because redis-py may retry a request whose response was lost.
"""

SAVE = """
local mine = ARGV[1] ~= '' and redis.call('GET', KEYS[1]) == ARGV[1]
local stored = redis.call('GET', KEYS[2])
local fence = tonumber(ARGV[2])
if not fence then
    local now = redis.call('TIME')
    fence = now[1] * 1000000 + now[2]
elseif not mine and stored and (tonumber(string.match(stored, '^(%d+) ')) or 0) > fence then
    return 0
end
redis.call('SET', KEYS[2], string.format('%.0f ', fence) .. ARGV[3], 'PX', ARGV[4])
if mine then redis.call('DEL', KEYS[1]) end
return 1
"""
"""Save a token and end the lease. A holder with an expired lease does not overwrite its successor's token."""

RELEASE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == '1' then redis.call('DEL', KEYS[2]) end
return redis.call('DEL', KEYS[1])
"""
"""End the lease if it is this caller's, and with '1' remove the token."""

DISCARD = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"


class RedisStore:
    """Store tokens in Redis or Valkey, so that processes on any number of machines share a login and a rate limit.

    - *server* (str or client): a URL (redis, rediss, valkey, valkeys or unix), or a redis-py client (also for a cluster
      or sentinels)
    - *prefix* (str): prefix of its keys; default ``"falconlite"``
    - *encryption_key* (str): Fernet keys separated by commas, or ``"keyring"``; default no encryption. Without one,
      anyone who can read the Redis can use the tokens until they expire
    - *patience* (float): seconds that a call waits for one answer before it continues without the store; default 0.05

    Keys are digests. The server removes each token when it expires. The right to log in is an expiring key, so a
    process that dies with it delays others only until then. Needs the extra ``redis``; without it, raise
    ModuleNotFoundError. Raise ValueError for a URL that cannot be read.
    """

    def __init__(
        self,
        server: Any,
        *,
        prefix: str = "falconlite",
        encryption_key: str | None = None,
        patience: float = 0.05,
    ) -> None:
        self._redis = _redis()
        self._url = server if isinstance(server, str) else None
        if self._url is None and not callable(getattr(server, "register_script", None)):
            raise TypeError(f"server must be a URL or a client of redis-py, not {type(server).__name__}")
        self.patience, self.prefix = patience_of(patience), prefix
        self._records = Records(encryption_key)
        self._held: dict[str, tuple[bytes, bytes]] = {}  # key to this caller's name and the fencing token
        self._use(server)

    def __repr__(self) -> str:
        return f"<RedisStore {self.prefix!r}>"  # the repr of a client shows its user

    def __reduce__(self) -> NoReturn:
        """Raise TypeError: a client has connections, and perhaps a password."""
        raise TypeError('a RedisStore cannot be pickled; give its URL as store="redis://...", or set FALCON_STORE')

    def load(self, key: str) -> Token | None:
        """Return the token of a key, or None. Raise Unbelieved if it cannot be read."""
        found = self._ready().get(self._names(key)[1])
        if found is None:
            return None
        return self._records.read(key, _bytes(found).partition(b" ")[2])

    def save(self, key: str, token: Token | None) -> None:
        """Store a token, and end the lease. None removes the stored one, if this process has the lease."""
        name, fence = self._held.get(key, (b"", b""))
        self._ready()
        if token is not None:
            life = max(int(token.expiration * 1000), 1)
            self._save(keys=self._names(key), args=[name, fence, self._records.write(key, token), life])
        elif name:
            self._release(keys=self._names(key), args=[name, b"1"])
        self._held.pop(key, None)

    def lease(self, key: str, seconds: float) -> bool:
        """Take the right to log in, for at most *seconds*; return whether it was free."""
        name = hexlify(os.urandom(16))
        self._ready()
        fence = self._lease(keys=self._names(key)[:1], args=[name, int(seconds * 1000)])
        if fence is None:
            return False
        self._held[key] = (name, _bytes(fence))
        return True

    def release(self, key: str) -> None:
        """End the lease of a key, if this process has it."""
        name, _ = self._held.get(key, (b"", b""))
        if name:
            self._ready()
            self._release(keys=self._names(key), args=[name, b"0"])
            self._held.pop(key, None)

    def discard(self, key: str, value: str) -> None:
        """Remove the token of a key, if it has this value."""
        name = self._names(key)[1]
        found = self._ready().get(name)
        if found is not None and self._records.read(key, _bytes(found).partition(b" ")[2]).value == value:
            self._discard(keys=[name], args=[found])

    def limiter_for(self, account: str, **settings: Any) -> RedisLimiter:
        """Return a limiter that shares the rate limit of an account with other processes, over the same server.

        * *account* (str): name of the account in the keys; processes with the same name share its limit
        * *settings*: settings of RedisLimiter, such as ``weight``
        """
        from falconlite.retry.shared.limiter import RedisLimiter

        server = self.client if self._url is None else self._url  # its client for a URL never retries
        return RedisLimiter(server, f"{self.prefix}:{account}", **settings)

    def after_fork(self) -> None:
        """Drop the parent's leases and client, because a thread of the parent may have held a lock of the client."""
        self._held.clear()
        self._use(self.client if self._url is None else self._url)

    def _use(self, server: Any) -> None:
        """Store a client, or create one for a URL. Nothing is sent yet."""
        self.client: Any = _client(self._redis, server) if isinstance(server, str) else server
        scripts = (LEASE, SAVE, RELEASE, DISCARD)
        self._lease, self._save, self._release, self._discard = map(self.client.register_script, scripts)
        self._used = time.monotonic()

    def _names(self, key: str) -> list[str]:
        """Return the names of the lease and the token. Their braces keep both on one node of a cluster."""
        return [f"{self.prefix}:lease:{{{key}}}", f"{self.prefix}:token:{{{key}}}"]

    def _ready(self) -> Any:
        """Return the client; close its connection after a long idle time."""
        now = time.monotonic()
        if self._url is not None and now - self._used > IDLE:
            self.client.connection_pool.disconnect(inuse_connections=False)
        self._used = now
        return self.client


def _client(redis: Any, url: str) -> Any:
    scheme, colon, rest = url.partition("://")
    if not colon or scheme not in SCHEMES:
        raise ValueError(f"the URL of a RedisStore must begin with one of {', '.join(SCHEMES)}, then ://")
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    bounds = {"socket_timeout": ANSWERS_WITHIN, "socket_connect_timeout": ANSWERS_WITHIN}
    # Send no HELLO and no library name, so that a new connection sends the query immediately.
    silent = {"driver_info": None} if hasattr(redis, "DriverInfo") else {"lib_name": None, "lib_version": None}
    why = ""
    try:
        # One immediate retry, in case the server has closed the connection.
        return redis.Redis.from_url(
            f"{SCHEMES[scheme]}://{rest}", retry=Retry(NoBackoff(), 1), protocol=2, **silent, **bounds
        )
    except (ValueError, TypeError) as error:
        why = type(error).__name__
    raise ValueError(f"the URL of the store cannot be read ({why}): use a form like redis://host:6379/0")


def _bytes(found: Any) -> bytes:
    return found.encode() if isinstance(found, str) else bytes(found)  # str if the client decodes


def _redis() -> Any:
    try:
        import redis
    except ModuleNotFoundError as error:
        if error.name != "redis":
            raise
        from falconlite.extras import needs

        raise ModuleNotFoundError(needs('store="redis://..."', str(error.name), "redis"), name=error.name) from None
    return redis
