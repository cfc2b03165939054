"""Protect calls from a slow or broken token store, and find the store's limiter."""

from __future__ import annotations

import re
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from falconlite.auth.locks import LIVING
from falconlite.auth.stores.records import Unbelieved
from falconlite.errors import TokenStoreWarning, warn
from falconlite.retry.limits import METHODS, limiter_of
from falconlite.waiting import blocking

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.auth.bearer import Token, TokenStore
    from falconlite.http.messages import Clock
    from falconlite.retry.limits import Limiter

PATIENCE = 0.05
"""Seconds that a call waits for one answer of the store, unless the store has an attribute ``patience``."""

SLICES = 10
"""Number of parts of ``PATIENCE``. On a busy machine each part takes longer, which gives the store more time, too."""

PAUSE = 5.0
"""Seconds for which a failed store is not used."""


class Guarded:
    """A token store that never raises, and always answers in time, with or without a token.

    Each operation runs in a thread, because no timeout ends a look-up of a host name. After a failure the store is not
    used for ``PAUSE`` seconds: ``load`` returns None and ``lease`` True, so this process logs in without it. The first
    of consecutive failures issues a warning.

    A store that is also a ``Limiter`` shares the rate limit too, and so does a store with a method ``limiter_for``,
    which creates the limiter of an account. Both are used without a guard. Raise TypeError for a limiter with wrong
    arguments.
    """

    shared = True

    def __init__(self, store: TokenStore, clock: Clock) -> None:
        self.store, self._clock = store, clock
        self._slice = float(getattr(store, "patience", PATIENCE)) / SLICES
        self._ask_after = float("-inf")
        self._failed = False
        limits = all(callable(getattr(store, method, None)) for method in METHODS)
        self.own_limiter = limiter_of(store, "store") if limits else None
        self.shares_limit = limits or callable(getattr(store, "limiter_for", None))
        LIVING.add(self)

    def __repr__(self) -> str:
        return f"<Guarded {self.store!r}>"

    def limiter_for(self, account: str, **settings: Any) -> Limiter | None:
        """Return the limiter shared by the processes of an account; None if the store shares no rate limit.

        *settings* are the settings of RedisLimiter; None means its default. A store that is a limiter ignores them.
        """
        if self.own_limiter is not None or not self.shares_limit:
            return self.own_limiter
        given = {name: value for name, value in settings.items() if value is not None}
        made: Limiter = self.store.limiter_for(account, **given)  # type: ignore[attr-defined]  # just looked up
        return made

    def load(self, key: str) -> Token | None:
        """Return the token of a key; None if no token is available now."""
        found: Token | None = self._asked(lambda: self.store.load(key), None)
        return found

    def save(self, key: str, token: Token | None) -> bool:
        """Store a token, or remove it; end the lease. Return False if the store was not used."""
        if self._clock.monotonic() < self._ask_after:
            return False
        self._asked(lambda: self.store.save(key, token), None)
        return True

    def lease(self, key: str, seconds: float) -> bool:
        """Request the right to log in. Return True also if the store is unavailable."""
        return bool(self._asked(lambda: self.store.lease(key, seconds), True, late=lambda: self._release(key)))

    def release(self, key: str) -> None:
        """End the lease of a key, and keep the token."""
        self._asked(lambda: self._release(key), None)

    def discard(self, key: str, value: str) -> None:
        """Remove the token of a key, if it has this value."""
        self._asked(lambda: self._discard(key, value), None)

    def after_fork(self) -> None:
        """Notify the store, if it has a method for it."""
        renew = getattr(self.store, "after_fork", None)
        if renew is not None:
            renew()

    def _release(self, key: str) -> None:
        release = getattr(self.store, "release", None)
        if release is not None:
            release(key)
        else:
            self.store.save(key, self.store.load(key))

    def _discard(self, key: str, value: str) -> None:
        discard = getattr(self.store, "discard", None)
        if discard is not None:
            discard(key, value)
        elif (found := self.store.load(key)) is not None and found.value == value:
            self.store.save(key, None)

    def _asked(self, ask: Callable[[], Any], otherwise: Any, *, late: Callable[[], Any] | None = None) -> Any:
        """Return the store's answer if it comes in time, otherwise *otherwise*. *late* undoes a late answer."""
        if self._clock.monotonic() < self._ask_after:
            return otherwise
        question = _Question(ask, late)
        try:
            answered = blocking(question.put, self._slice)
        except RuntimeError:
            return otherwise  # no thread can be started: the interpreter exits
        except BaseException:  # an interrupt, or a cancelled task whose thread still waits
            question.leave()
            raise
        if not answered:
            self._fail("it did not answer in time")
            return otherwise
        error = question.error
        if isinstance(error, Unbelieved):
            self._say(f"the stored token is not used: {error}; it is replaced at the next login")
            return otherwise
        if error is not None:
            self._fail(_described(error))
            return otherwise
        self._failed = False
        return question.answer

    def _fail(self, why: str) -> None:
        self._ask_after = self._clock.monotonic() + PAUSE
        if not self._failed:
            self._failed = True
            self._say(
                f"the token store cannot be used: {why}. This process logs in by itself, and asks the store again when "
                f"it next needs a token, but not within {PAUSE:.0f} s"
            )

    def _say(self, said: str) -> None:
        warn(TokenStoreWarning(said))


class _Question:
    """One operation of a store, in a separate thread."""

    __slots__ = ("_ask", "_done", "_late", "_left", "_lock", "_waits", "answer", "error")

    def __init__(self, ask: Callable[[], Any], late: Callable[[], Any] | None) -> None:
        self._ask, self._late = ask, late
        self._lock, self._done, self._waits = threading.Lock(), threading.Event(), True
        self._left = False
        self.answer: Any = None
        self.error: Exception | None = None

    def put(self, seconds: float) -> bool:
        """Start the operation, and wait ``SLICES`` times *seconds*; return whether it has ended by then."""
        threading.Thread(target=self._run, name="falconlite-store", daemon=True).start()
        try:
            for _ in range(SLICES):
                if self._done.wait(seconds):
                    return True
        finally:
            with self._lock:
                self._waits = self._done.is_set() and not self._left
        return self._waits

    def leave(self) -> None:
        """Undo the answer, even one that has arrived, because nobody uses it."""
        with self._lock:
            self._left, self._waits, done = True, False, self._done.is_set()
        if done:
            threading.Thread(target=self._undo, name="falconlite-store", daemon=True).start()

    def _run(self) -> None:
        try:
            self.answer = self._ask()
        except Exception as error:  # noqa: BLE001  # a store may raise anything
            self.error = error.with_traceback(None)  # its frames hold the token
        with self._lock:
            self._done.set()
            waits = self._waits
        if not waits:
            self._undo()

    def _undo(self) -> None:
        if self._late is not None and self.answer:
            with suppress(Exception):  # the lease then expires in the store
                self._late()


def _described(error: Exception) -> str:
    """Return the type of an error, and the code of a Redis error; the rest may contain a secret."""
    code = re.match(r"[A-Z]{4,}\b", str(error))
    if isinstance(error, PermissionError) and error.errno is None:
        return str(error)  # of FileStore, about its folder
    if isinstance(error, OSError) and error.strerror:
        return f"{type(error).__name__}, {error.strerror}"
    return f"{type(error).__name__}{f' ({code[0]})' if code else ''}"
