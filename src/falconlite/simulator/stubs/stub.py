"""Which calls a stub answers, and the stubs of a cloud."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs

from falconlite.simulator.call_patterns import CallPattern, known_operation
from falconlite.simulator.stubs.answer import BODIES, Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import TypeAlias

    from falconlite.binding.operation import Operation
    from falconlite.simulator.answers import Call, Reply

    Computed: TypeAlias = Callable[["Asked"], Any]

WHERE = ("operation", "route", "verb", "times", "authorize", "answer")

ANSWER = ("status", "headers", *BODIES, "errors")

VERB = re.compile("[A-Z]+")


class Asked(NamedTuple):
    """A call, as passed to a stub's function.

    *variables* are those of the stub's route, *query* has the values of each parameter. *client* and *cid* belong to
    the bearer token; they are "" without a valid one.
    """

    verb: str
    path: str
    query: Mapping[str, list[str]]
    variables: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    client: str
    cid: str

    def __repr__(self) -> str:
        return f"<Asked {self.verb} {self.path} ({len(self.body)} bytes)>"

    @property
    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)


class Stub:
    """An answer of your own for some calls; ``Cloud.stub`` makes one.

    *answered* is the number of calls it has answered, *left* the number it will still answer (None: no limit).
    """

    def __init__(
        self,
        operation: str | None = None,
        answer: Answer | Computed | None = None,
        *,
        route: str | None = None,
        verb: str | None = None,
        times: int | None = None,
        authorize: bool = True,
        **given: Any,
    ) -> None:
        if (operation is None) == (route is None):
            raise ValueError("name what to answer: an operation ID, or a route such as /my/things/{id}")
        if operation is not None:
            if verb is not None:
                raise ValueError(f"{operation} has a verb already: leave out verb")
            known = known_operation(operation)
            route, verb = known.route, known.verb
        if not isinstance(route, str) or not route.startswith(("/", "*")) or "?" in route:
            raise ValueError(f"route must be a path such as /my/things/{{id}}, without a query string, not {route!r}")
        if verb is not None and not (isinstance(verb, str) and VERB.fullmatch(verb.upper())):
            raise ValueError(f"verb must be an HTTP method such as GET, not {verb!r}")
        if times is not None and (type(times) is not int or times < 1):
            raise ValueError(f"times must be 1 or more, or None for no limit, not {times!r}")
        if type(authorize) is not bool:
            raise ValueError(f"authorize must be true or false, not {authorize!r}")
        self.operation, self.times, self.authorize = operation, times, authorize
        self.pattern = CallPattern(route, verb)
        self.answer = _answer_of(answer, given)
        self.id = 0
        self.left, self.answered = times, 0

    def __repr__(self) -> str:
        return f"<Stub {self.id} of {self.operation or self.pattern.route}: answered {self.answered}>"

    def described(self) -> dict[str, Any]:
        """Return the stub as JSON values, without the body of its answer."""
        answer = self.answer
        return {
            "id": self.id,
            "operation": self.operation,
            "route": self.pattern.route,
            "verb": self.pattern.verb,
            "authorize": self.authorize,
            "times": self.left,
            "answered": self.answered,
            "status": answer.status if isinstance(answer, Answer) else None,
            "answer": answer.kind if isinstance(answer, Answer) else "function",
        }

    def begin_again(self) -> None:
        """Return to the state before the first call."""
        self.left, self.answered = self.times, 0

    def reply(self, asked: Asked, operation: Operation | None) -> Reply | None:
        """Answer a call; None if the function returns None: the cloud then answers as without the stub."""
        answer = self.answer if isinstance(self.answer, Answer) else _returned(self.answer(asked))
        if answer is None:
            return None
        self.answered += 1
        if self.left is not None:
            self.left -= 1
        return answer.reply(operation, asked.query)


def _answer_of(answer: Any, given: dict[str, Any]) -> Answer | Computed:
    if strangers := sorted(set(given) - set(ANSWER)):
        raise ValueError(f"{', '.join(strangers)}: not known; there are {', '.join((*WHERE, *ANSWER))}")
    if answer is None:
        return Answer(**given).checked()
    if given:
        raise ValueError(f"give an answer, or its parts {', '.join(given)}, not both")
    if isinstance(answer, Answer):
        return answer.checked()
    if not callable(answer):
        raise TypeError(f"answer must be an Answer or a function of the call, not {type(answer).__name__}")
    computed: Computed = answer
    return computed


def _returned(value: Any) -> Answer | None:
    """Convert the result of a function to an answer."""
    if value is None or isinstance(value, Answer):
        return value and value.checked()
    kinds = {dict: "json", list: "resources", str: "text", bytes: "content"}
    name = next((name for kind, name in kinds.items() if isinstance(value, kind)), None)
    if name is None:
        raise TypeError(f"the function of a stub must return an Answer, dict, list, str, bytes or None, not {value!r}")
    return Answer(**{name: value}).checked()


class Stubs:
    """The stubs of a cloud: *given* ones, which ``reset`` restores, and later ones, which take precedence.

    If several match a call, the oldest answers until it is used up.
    """

    def __init__(self, given: Iterable[Stub | Mapping[str, Any]] = ()) -> None:
        self._numbers = count(1)
        self._lock = Lock()
        self._given = [one if isinstance(one, Stub) else Stub(**dict(one)) for one in given]
        for stub in self._given:
            stub.id = next(self._numbers)
        self._all = list(self._given)

    def __repr__(self) -> str:
        return f"<Stubs: {len(self._all)}>"

    def __bool__(self) -> bool:
        return bool(self._all)

    def __iter__(self) -> Iterator[Stub]:
        return iter(tuple(self._all))

    def add(self, stub: Stub) -> Stub:
        """Add a stub after the other added stubs, and before the initial ones."""
        with self._lock:
            stub.id = next(self._numbers)
            self._all.insert(sum(one not in self._given for one in self._all), stub)
        return stub

    def remove(self, id: int) -> None:
        """Remove a stub by its ID. Raise ValueError if it does not exist."""
        with self._lock:
            found = [stub for stub in self._all if stub.id == id]
            if not found:
                raise ValueError(f"there is no stub with the ID {id}")
            self._all.remove(found[0])

    def clear(self) -> None:
        """Remove all stubs."""
        with self._lock:
            self._all.clear()

    def reset(self) -> None:
        """Remove the added stubs, and restore the initial ones."""
        with self._lock:
            self._all = list(self._given)
            for stub in self._given:
                stub.begin_again()

    def find(self, call: Call) -> tuple[Stub, dict[str, str]] | None:
        """Return the stub that answers a call, and the values of its route's variables."""
        for stub in tuple(self._all):
            if stub.left != 0:
                variables = stub.pattern.match(call)
                if variables is not None:
                    return stub, variables
        return None


def asked_by(call: Call, variables: Mapping[str, str], client: str, cid: str) -> Asked:
    """Convert a call to the argument of a stub's function."""
    query = parse_qs(call.target.partition("?")[2], keep_blank_values=True)
    return Asked(call.verb, call.path, query, variables, call.headers, call.body, client, cid)


def read_stubs(content: bytes) -> list[Stub]:
    """Create the stubs in a JSON document: a list of objects, or one object. Raise ValueError if it is not valid."""
    try:
        given = json.loads(content)
    except (ValueError, RecursionError):
        raise ValueError("the stubs are not JSON") from None
    return [read_stub(one) for one in (given if isinstance(given, list) else [given])]


def read_stub(given: Any) -> Stub:
    """Create the stub described by a JSON object; *base64* gives bytes. Raise ValueError if it is not valid."""
    known = (set(WHERE) | set(ANSWER) | {"base64"}) - {"answer", "content"}
    if not isinstance(given, dict):
        raise ValueError('a stub must be an object, such as {"route": "/a/{id}", "json": {}}')  # noqa: TRY004  # the caller answers 400
    if strangers := sorted(set(given) - known):
        raise ValueError(f"{', '.join(strangers)}: not known; there are {', '.join(sorted(known))}")
    fields = dict(given)
    if not isinstance(fields.get("headers", {}), dict):
        raise ValueError("headers must be an object of strings")  # noqa: TRY004  # as above
    if "base64" in fields:
        try:
            fields["content"] = b64decode(fields.pop("base64"), validate=True)
        except (TypeError, ValueError):
            raise ValueError("base64 must be bytes in base64") from None
    return Stub(**fields)
