"""The definition of a kind of record: its fields, which of them calls can set, and the automatic behavior."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import stamp
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.kept.properties import knows, model_of, spelling

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.derived import Source
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

    Stored = dict[str, Any]


class Stamps(NamedTuple):
    """The fields for creator, last editor and times of a record. A field without a name is not stored."""

    created_by: str = "created_by"
    created_at: str = "created_timestamp"
    modified_by: str = "modified_by"
    modified_at: str = "modified_timestamp"


ON = Stamps("created_by", "created_on", "modified_by", "modified_on")
"""The stamps of collections that use ``created_on`` and ``modified_on``."""


def hexadecimal(chance: Random) -> str:
    """Generate an ID of 32 hexadecimal digits."""
    return f"{chance.getrandbits(128):032x}"


def uuid(chance: Random) -> str:
    """Generate an ID in the form of a UUID."""
    digits = hexadecimal(chance)
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def seeded_chance(tenant: Tenant, name: object) -> Random:
    """Return a random generator for initial records: the same for the same account, seed and name."""
    return Random(f"{tenant.seed}:{tenant.cid}:{name}")


def fine(seconds: float) -> str:
    """Format a moment to the nanosecond: RFC 3339, UTC."""
    return f"{stamp(seconds)[:-1]}.{int(seconds % 1 * 1_000_000) * 1000:09}Z"


def nothing(_: Tenant) -> Iterable[Stored]:
    """Return no records: the collection is empty initially."""
    return ()


def _all_of_it(_: Question, kept: Repository, record: Stored) -> Stored:  # noqa: ARG001  # a function of a Kind
    return record


def _given(_: Question, kept: Repository, given: Mapping[str, Any]) -> Stored:  # noqa: ARG001  # a function of a Kind
    return dict(given)


def _changes(_: Question, kept: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:  # noqa: ARG001  # as above
    return dict(given)


def _may_go(_: Question, kept: Repository, record: Stored) -> None:
    """Allow the deletion of every record."""


def _as_stored(_: Repository, record: Stored) -> Stored:
    return record


def _no_change(_: Repository, now: float) -> None:
    """Do nothing: time changes no record."""


class Kind(NamedTuple):
    """A kind of record.

    The records:

    - *name*: its name in errors: ``"prevention policy"``
    - *model*: module and class in ``falconlite.models``; filters and sorts can use its fields
    - *key*: the field with the ID; *new_id* generates one
    - *more*: further properties for filters, with all their parts
    - *hidden*: stored fields that answers omit
    - *folds*: filters ignore case; *partial*: properties that match on some of their words
    - *seed*: makes the initial records, only from the account's seed and start time
    - *source*: computes records when they are read, in place of *seed*. No operation changes them.
    - *sort*: the default order; *ahead*: ``meta.pagination.offset`` is where the next page begins

    The calls. All records of a call are checked before any of them changes:

    - *settable*: fields that a create or an update can set; *fixed*: the ones that only a create can set
    - *needs*: required fields of a create; *defaults*: values of optional fields
    - *unique*: fields, or tuples of fields, that must be unique; *clash* is the status of a refusal
    - *most*: maximum number of records in an account
    - *make*: further checks of a create; returns the fields of the new record, from the given settable fields
    - *change*: further checks of an update; returns the fields to set
    - *may_go*: raises Refused for a record that must not be deleted
    - *settle*: applies due changes to records, before each call
    - *show*: returns the record for answers; *sought*: the record for filters
    - *stamps*: the fields for the caller and the time of a change; *moment* formats times
    - *unknown*: the status of an answer if none of the IDs exists; 200 if the API documents no other
    """

    name: str
    model: str
    settable: Collection[str] = ()
    fixed: Collection[str] = ()
    needs: Sequence[str] = ()
    defaults: Mapping[str, Any] = {}
    unique: Sequence[str | tuple[str, ...]] = ()
    clash: int = 409
    most: int = 100_000
    key: str = "id"
    new_id: Callable[[Random], str] = hexadecimal
    more: Collection[str] = ()
    hidden: Collection[str] = ()
    folds: bool = False
    partial: Collection[str] = ()
    sort: str = ""
    ahead: bool = False
    stamps: Stamps = Stamps()
    moment: Callable[[float], str] = fine
    unknown: int = 404
    seed: Callable[[Tenant], Iterable[Stored]] = nothing
    source: Callable[[Tenant], Source] | None = None
    make: Callable[[Question, Repository, Mapping[str, Any]], Stored] = _given
    change: Callable[[Question, Repository, Stored, Mapping[str, Any]], Stored] = _changes
    may_go: Callable[[Question, Repository, Stored], None] = _may_go
    settle: Callable[[Repository, float], None] = _no_change
    show: Callable[[Question, Repository, Stored], Stored] = _all_of_it
    sought: Callable[[Repository, Stored], Stored] = _as_stored

    @property
    def dialect(self) -> Dialect:
        """The FQL dialect for these records."""
        return _dialect(self.model, frozenset((*self.more, *self.hidden)), self.folds, frozenset(self.partial))

    @property
    def order(self) -> str:
        """The default order: *sort*, otherwise by creation time if the records have one, otherwise by ID."""
        created = self.stamps.created_at
        return self.sort or (f"{created}.asc" if created and self.dialect.knows(created) else f"{self.key}.asc")


@cache
def _dialect(name: str, more: frozenset[str], folds: bool, partial: frozenset[str]) -> Dialect:
    model = model_of(name)

    def known(property: str) -> bool:
        return property.partition(".")[0] in more or knows(model, property)

    return Dialect(known, folds=folds, partial=partial, spelled=spelling(model))
