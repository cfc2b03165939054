"""The changes of a cloud's state: a recorder gets each before its call is answered, and the journal can repeat them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.activity import Deed
from falconlite.simulator.answers import Call
from falconlite.simulator.given.data import read_data

if TYPE_CHECKING:
    from falconlite.simulator.accounts.state_file import Recorder
    from falconlite.simulator.clock import HeldClock
    from falconlite.simulator.gateway import Gateway


class Journal:
    """Reports the changes in a gateway's account to a recorder. Its callers hold the cloud's lock."""

    def __init__(self, gateway: Gateway, clock: HeldClock) -> None:
        self._gateway, self._clock = gateway, clock
        self._recorder: Recorder | None = None

    def record_to(self, recorder: Recorder) -> None:
        """Report the whole state to a recorder, then each change."""
        self._recorder = recorder
        self.listen()
        self.record("all")

    def record(self, *entry: Any, seconds: float = 0.0) -> None:
        """Record a change; *seconds* is the duration of its call."""
        if self._recorder is not None:
            self._recorder.record(*entry, seconds=seconds)

    def listen(self) -> None:
        """Record the changes of the account. Call this again for another account."""
        if self._recorder is None:
            return
        time, gateway = self._clock.time, self._gateway
        gateway.account.identity.tell = lambda *change: self.record("token", time(), *change)
        gateway.tell = lambda seconds, *call: self.record("call", time(), *call, seconds=seconds)
        for cid, tenant in gateway.account.tenants.items():
            tenant.activity.tell = partial(self._tell_deed, cid)

    def _tell_deed(self, cid: str, deed: Deed) -> None:
        self.record("deed", self._clock.time(), cid, *deed[:4], dict(deed.facts), deed.done)

    def repeat(self, kind: str, moment: float, *rest: Any) -> str:
        """Apply a recorded change again at its time. Return the difference from the recorded outcome, "" if none."""
        account = self._gateway.account
        with self._clock.at(moment):
            if kind == "token":
                return account.identity.repeat(*rest)
            if kind == "add":
                name, records = rest
                account.add(read_data({name: records}))
            elif kind == "connection":
                self.connect(*rest)
            elif kind == "deed":
                cid, *parts = rest
                account.tenants[cid].activity.note(Deed(*parts))
            elif kind == "call":
                verb, target, headers, body, status = rest
                now = self._gateway.answer(Call(verb, target, headers, body.encode("latin-1"))).status
                if now != status:
                    return f"{verb} {target.partition('?')[0]}: the answer was {status}, and now it is {now}"
            return ""

    def connect(self, cid: str, name: str) -> str:
        """Create a data connection of Next-Gen SIEM in an account, and return its ingest key."""
        from falconlite.simulator.collections.ngsiem import Store

        return self._gateway.account.tenants[cid].store(Store).connect_by_default(name)
