"""Pages whose records are not in ``resources``, and whose total is beside them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from falconlite import PartialResult, Result
from falconlite.binding.paging import by_offset, by_token
from falconlite.http.messages import Response
from falconlite.operations.declare import get
from falconlite.operations.service import Service
from tests.cases import each
from tests.doubles import JSON, Script, answer

if TYPE_CHECKING:
    from falconlite.http.messages import Request

ALL = [{"id": f"{number:02}"} for number in range(12)]
DETOUR = [{**one, "seen": True} for one in ALL]


class Lists(Service):
    """Lists in other places."""

    @get("users", "/users/v2", records="users", key="id", pages=by_offset(most=5))
    def users(self, *, limit: int | None = None, offset: int | None = None, **options: Any) -> Result[Any]:
        """Read users."""

    @get("findings", "/findings/v1", records="found.items", key="id", pages=by_token("after", most=5))
    def findings(self, *, limit: int | None = None, after: str | None = None, **options: Any) -> Result[Any]:
        """Read findings."""

    @get("schedules", "/schedules/v1", answers="list", pages=by_offset(most=5))
    def schedules(self, *, limit: int | None = None, offset: int | None = None, **options: Any) -> Result[str]:
        """Read schedules."""


class Made(Lists):
    """A class whose method makes its result by hand."""

    def users(self, **given: Any) -> Any:  # type: ignore[override]  # as programs do
        """Read users, and change them."""
        found = super().users(**{**given, "pythonic": False})
        return Result(200, {}, {**found["body"], "users": [{**one, "seen": True} for one in found["body"]["users"]]})


class Server(Script):
    """Answers with the page that is asked for; *most* is the most records that it puts on one."""

    def __init__(self, most: int = 5, total: int | None = len(ALL)) -> None:
        super().__init__()
        self.most, self.total = most, total

    def send(self, base_url: str, request: Request) -> Response:
        self.sent.append((base_url, request))
        query = dict(request.query)
        start = int(query.get("offset") or query.get("after") or 0)
        page = ALL[start : start + min(int(query["limit"]), self.most)]
        end = start + len(page)
        if request.path == "/users/v2":
            return answer(200, {"users": page} | ({} if self.total is None else {"totalCount": self.total}))
        if request.path == "/findings/v1":
            following = {"after": str(end) if end < len(ALL) else "", "total": len(ALL)}
            return answer(200, {"meta": {"pagination": following}, "found": {"items": page, "more": 1}})
        return answer(200, [one["id"] for one in page])


def lists(server: Script, kind: type[Lists] = Lists) -> Any:
    return kind(access_token="T", transport=server, retry=False)


@each(("method", "records"), [("users", ALL), ("findings", ALL), ("schedules", [one["id"] for one in ALL])])
def test_a_list_is_read_whole_wherever_its_records_are(method, records):
    assert [*getattr(lists(Server()), method).records()] == records
    pages = [*getattr(lists(Server()), method).pages()]
    assert [one for page in pages for one in page] == records
    assert [one for page in pages for one in page.resources] == records
    assert len({id(page["body"]) for page in pages}) == len(pages) > 2


def test_the_new_records_of_a_page_replace_those_in_its_place():
    pages = [*lists(Server()).findings.pages()]
    assert [page["body"]["found"]["more"] for page in pages] == [1, 1, 1]
    assert [one for page in pages for one in page["body"]["found"]["items"]] == ALL
    users = [*lists(Server()).users.pages()]  # pages by number overlap by one record
    assert [one for page in users for one in page["body"]["users"]] == ALL


def test_an_iteration_stops_and_resumes():
    walk = lists(Server()).users.records(most=7)
    assert [*walk] == ALL[:7]
    assert [*lists(Server()).users.records(cursor=walk.cursor)] == ALL[7:]


def test_a_total_beside_the_records_keeps_short_pages_from_being_the_end():
    assert [*lists(Server(most=3)).users.records()] == ALL
    assert [*lists(Server(most=3, total=None)).users.records()] == ALL[:3]  # nothing says that there are more


def test_a_page_without_its_list_is_no_end():
    def send(body):
        return Response(200, JSON, json.dumps(body).encode())

    net = Script(send({"users": ALL[:5], "totalCount": 12}), send({"users": None, "totalCount": 12}))
    with pytest.raises(PartialResult, match="it has no users, and there are 12"):
        [*lists(net).users.records()]


def test_a_result_that_a_subclass_makes_by_hand_is_read_there_too():
    assert [*lists(Server(), Made).users.records()] == DETOUR
