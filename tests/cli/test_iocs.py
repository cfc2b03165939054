"""``falconlite iocs``: which indicators the cloud has afterwards."""

import json

import pytest

from falconlite import IOC
from falconlite.cli.commands.iocs.indicators import type_of
from tests.cases import each


@pytest.fixture
def ioc(cloud):
    return IOC(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


def known(ioc):
    return {(one["type"], one["value"]): one for one in ioc.indicator_combined.records()}


def test_indicators_are_added_listed_and_removed(here, ioc):
    before = set(known(ioc))
    values = ["bad.example", "203.0.113.7", "0" * 64]
    ended = here("iocs", "add", *values, "--severity", "high", "--expires", "90d", "--tags", "a,b", "--yes")
    assert ended.status == 0, ended.err
    added = set(known(ioc)) - before
    assert added == {("domain", values[0]), ("ipv4", values[1]), ("sha256", values[2])}
    one = known(ioc)["domain", "bad.example"]
    assert (one["severity"], one["action"], one["tags"], one["applied_globally"]) == (
        "high",
        "detect",
        ["a", "b"],
        True,
    )
    assert json.loads(ended.out.splitlines()[0])["id"] == one["id"]
    assert here("iocs", "remove", known(ioc)["ipv4", values[1]]["id"], "BAD.example", "--yes").status == 6
    ended = here("iocs", "remove", known(ioc)["ipv4", values[1]]["id"], "bad.example", one["id"], "--yes")
    assert ended.status == 0, ended.err
    assert set(known(ioc)) - before == {("sha256", values[2])}
    assert here("iocs", "remove", "--filter", f"value:'{values[2]}'", "--yes").status == 0
    assert set(known(ioc)) == before


@each(
    "name, text",
    [
        (
            "x.csv",
            'type,value,severity,platforms,description\ndomain,a.example,low,"windows;mac",=1+1\n,198.51.100.1,,,\n',
        ),
        (
            "x.jsonl",
            '{"type":"domain","value":"a.example","severity":"low","platforms":["windows","mac"],"description":"=1+1"}\n{"value":"198.51.100.1"}\n',
        ),
        ("x.txt", "a.example\n\n198.51.100.1\n"),
    ],
)
def test_a_file_is_imported_and_existing_indicators_are_left_alone(here, ioc, tmp_path, name, text):
    for one in known(ioc).values():
        if one["value"] in {"a.example", "198.51.100.1"}:
            ioc.indicator_delete(one["id"])
    path = tmp_path / name
    path.write_text(text)
    ended = here("iocs", "import", str(path), "--severity", "critical", "--yes")
    assert ended.status == 0, ended.err
    made = known(ioc)
    plain = name == "x.txt"
    assert made["domain", "a.example"]["severity"] == ("critical" if plain else "low")
    assert made["domain", "a.example"]["platforms"] == (["windows", "mac", "linux"] if plain else ["windows", "mac"])
    assert made["ipv4", "198.51.100.1"]["severity"] == "critical"
    again = here("iocs", "import", str(path), "--yes")
    assert (again.status, again.out) == (0, "")
    assert "2 of 2 exist already" in again.err


def test_an_export_is_imported_elsewhere(here, ioc, cloud, tmp_path):
    credentials = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    child = IOC(**credentials, member_cid=cloud.children[0], transport=cloud)
    assert here("iocs", "add", "bad.example", "203.0.113.7", "--description", "=x", "--yes").status == 0
    before = known(child)
    wanted = {key: one for key, one in known(ioc).items() if one["applied_globally"] and key not in before}
    for name in ("all.csv", "all.jsonl"):
        path = tmp_path / name
        assert here("iocs", "export", "--filter", "applied_globally:true", "--to", str(path)).status == 0
        ended = here("iocs", "import", str(path), "--child", cloud.children[0], "--dry-run")
        assert (ended.status, len(ended.out.splitlines())) == (0, len(wanted)), ended.err
    ended = here("iocs", "import", str(tmp_path / "all.jsonl"), "--child", cloud.children[0], "--yes")
    assert ended.status == 0, ended.out
    found = known(child)
    assert set(found) == set(before) | set(wanted)
    same = ("action", "severity", "platforms", "description", "applied_globally", "tags")
    assert {key: [found[key].get(name) for name in same] for key in wanted} == {
        key: [one.get(name) for name in same] for key, one in wanted.items()
    }


def test_one_refused_indicator_does_not_stop_the_others(here, ioc):
    ended = here("iocs", "add", "a1.example", "a2.example", "203.0.113.9", "--type", "ipv4", "--yes")
    assert ended.status == 7, ended.err
    assert ("ipv4", "203.0.113.9") in known(ioc)
    assert not {("ipv4", "a1.example"), ("ipv4", "a2.example")} & set(known(ioc))


@each(
    "value, type",
    [
        ("a" * 64, "sha256"),
        ("A" * 32, "md5"),
        ("203.0.113.7", "ipv4"),
        ("2001:db8::1", "ipv6"),
        ("sub.bad-host.example", "domain"),
        ("xn--bcher-kva.example", "domain"),
    ],
)
def test_the_type_of_a_value_is_seen(value, type):
    assert type_of(value) == type


@each("value", ["", "a" * 40, "no domain", "http://bad.example/", "203.0.113.700.1/8"])
def test_other_values_need_their_type(value):
    from falconlite.cli.failures import Failure

    with pytest.raises(Failure, match="--type"):
        type_of(value)
