"""Declare how a list operation pages: ``@get(..., pages=by_offset(most=5000))``."""

from __future__ import annotations


class Paging:
    """The paging of a list operation: created by ``by_offset``, ``by_scroll`` or ``by_token``.

    * ``argument`` (str): the argument that takes the position of a page
    * ``token`` (str): the entry of ``meta.pagination`` with the token of the next page; empty if positions are numbers
    * ``most`` (int or None): maximum number of records on a page; None if none is published
    * ``sort`` (str): the value of ``sort`` that orders records by key; empty if there is none
    * ``window`` (int or None): maximum of offset plus limit; None if unknown
    * ``then`` (str): the method that reads past the window, ``Class.method`` if it is of another class
    * ``within`` (str): the field that the method ``then`` filters by, in place of the argument ``id``
    * ``advice`` (str): advice for the user at the window, if no method reads past it
    * ``instead``: replacement for a missing route (404): the method that finds IDs, the method that describes them, and
      the number of IDs in one call
    """

    __slots__ = ("advice", "argument", "instead", "most", "sort", "then", "token", "window", "within")

    def __init__(
        self,
        argument: str,
        token: str,
        most: int | None,
        sort: str,
        *,
        window: int | None = None,
        then: str = "",
        within: str = "",
        advice: str = "",
        instead: tuple[str, str, int] | None = None,
    ) -> None:
        self.argument, self.token, self.most, self.sort = argument, token, most, sort
        self.window, self.then, self.within, self.advice, self.instead = window, then, within, advice, instead


def by_offset(
    *,
    most: int | None = None,
    window: int | None = None,
    then: str = "",
    within: str = "",
    advice: str = "",
    sort: str = "",
) -> Paging:
    """Declare paging by a number, passed as ``offset``; see ``Paging`` for the arguments."""
    return Paging("offset", "", most, sort, window=window, then=then, within=within, advice=advice)


def by_scroll(*, most: int | None = None, sort: str = "") -> Paging:
    """Declare paging by the token in ``meta.pagination.offset``, passed as ``offset``."""
    return Paging("offset", "offset", most, sort)


def by_token(
    token: str,
    *,
    argument: str = "",
    most: int | None = None,
    sort: str = "",
    instead: tuple[str, str, int] | None = None,
) -> Paging:
    """Declare paging by another token of ``meta.pagination``: ``by_token("after", most=1000)``.

    *argument* is the argument for the token; default: the name of the token.
    """
    return Paging(argument or token, token, most, sort, instead=instead)
