"""The recipe that uploads custom indicators; the API is scripted, because the simulator has no indicators."""

from __future__ import annotations

import pytest

from falconlite.auth.connection import Connection
from tests.doubles import answer, refusal, token

FIND, CREATE = "/iocs/combined/indicator/v1", "/iocs/entities/indicators/v1"


class Indicators:
    """A transport that stores indicators; it refuses a batch with one of *bad*, and answers *broken* to creations."""

    def __init__(self, *, bad=(), there=(), broken=None):
        self.bad, self.stored, self.broken = set(bad), list(there), broken
        self.calls, self.filters = [], []

    def send(self, _base_url, request):
        if request.path.startswith("/oauth2/"):
            return token()
        if request.verb == "GET":
            wanted = dict(request.query)["filter"]
            self.filters.append(wanted)
            found = [one for one in self.stored if f"'{one['value']}'" in wanted]
            page = {"pagination": {"total": len(found), "limit": 2000}}
            return answer(200, {"meta": page, "resources": found, "errors": []})
        batch = request.json["indicators"]
        self.calls.append([one["value"] for one in batch])
        if self.broken:
            return self.broken
        if self.bad & {one["value"] for one in batch}:
            return refusal(400, "one of the indicators is invalid")
        self.stored += [{"id": f"id-{one['value']}"} | one for one in batch]
        return answer(201, {"meta": {}, "resources": batch, "errors": []})

    def close(self):
        """Do nothing: no connection to close."""


@pytest.fixture
def recipe(load):
    return load("upload_indicators")


@pytest.fixture
def use(monkeypatch):
    """Connect auth objects to a transport."""

    def use(api):
        monkeypatch.setattr(Connection, "connect", lambda _settings: api)
        monkeypatch.setenv("FALCON_CLIENT_ID", "id")
        monkeypatch.setenv("FALCON_CLIENT_SECRET", "secret")
        return api

    return use


@pytest.fixture
def file(tmp_path):
    """A file with ten domains, one of them twice."""
    path = tmp_path / "bad.csv"
    rows = [f"domain, d{number}.example ,seen {number}" for number in [*range(10), 3]]
    path.write_text("\n".join(["type,value,description", *rows]), encoding="utf-8-sig")
    return path


def names(*numbers):
    return [f"d{number}.example" for number in numbers]


def test_indicators_are_created_once_in_batches_and_a_second_run_has_nothing_to_do(
    recipe, use, file, monkeypatch, capsys
):
    there = {"id": "x", "type": "domain", "value": "d1.example"}
    other = {"id": "y", "type": "md5", "value": "d2.example"}
    api = use(Indicators(there=[there, other]))
    monkeypatch.setattr(recipe, "IN_A_BATCH", 4)
    apply = [str(file), "--severity", "high", "--comment", "ticket", "--apply"]
    assert recipe.main(apply) == 0
    assert api.calls == [names(0, 2, 3), names(4, 5, 6, 7), names(8, 9)]
    made = next(one for one in api.stored if one["value"] == "d9.example")
    assert (made["severity"], made["action"], made["platforms"], made["description"]) == (
        "high",
        "detect",
        ["windows", "mac", "linux"],
        "seen 9",
    )
    assert api.filters[0] == "value:['d0.example','d1.example','d2.example','d3.example']"
    assert recipe.main(apply) == 0
    assert len(api.calls) == 3
    assert capsys.readouterr().out == "10 in the file, 9 created, 0 not\n10 in the file, 0 created, 0 not\n"


def test_one_bad_indicator_is_named_and_the_others_are_created(recipe, use, file, capsys):
    api = use(Indicators(bad=names(6)))
    assert recipe.main([str(file), "--apply"]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.partition(": [400]")[0]) == ("10 in the file, 9 created, 1 not\n", "d6.example")
    assert sorted(one["value"] for one in api.stored) == names(0, 1, 2, 3, 4, 5, 7, 8, 9)


@pytest.mark.parametrize(("broken", "said"), [(refusal(503), "unclear: "), (refusal(403), "")])
def test_an_answer_that_concerns_all_indicators_ends_the_run_and_is_not_sent_again(
    recipe, use, file, broken, said, capsys
):
    api = use(Indicators(broken=broken))
    assert recipe.main([str(file), "--apply"]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"d0.example: {said}[{broken.status}]")
    assert err.count(".example: ") == 10
    assert len(api.calls) == 1


def test_without_apply_nothing_is_created(recipe, use, file, capsys):
    api = use(Indicators())
    assert recipe.main([str(file)]) == 0
    assert capsys.readouterr().out == "10 in the file, 10 to create: --apply creates them\n"
    assert api.calls == []


def test_a_file_without_the_columns_is_status_2(recipe, use, file, capsys):
    file.write_text("kind,value\ndomain,a.example\n")
    api = use(Indicators())
    assert recipe.main([str(file), "--apply"]) == 2
    assert "upload_indicators: 'type'" in capsys.readouterr().err
    assert api.calls == []
