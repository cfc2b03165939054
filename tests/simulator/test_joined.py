"""Parts of names: found in the joined values of a column as in each value, whatever the values are."""

from random import Random

import pytest

from falconlite.simulator.fleet import joined
from falconlite.simulator.fleet.columns import Texts
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.filters import Check, compiled

PATTERNS = {
    "*{}*": lambda part, value: part in value,
    "{}*": lambda part, value: value.startswith(part),
    "*{}": lambda part, value: value.endswith(part),
    "a*{}": lambda part, value: value.startswith("a") and value[1:].endswith(part),
    "*{}*b*": lambda part, value: part in value and "b" in value[value.index(part) + len(part) :],
}


@pytest.mark.parametrize("letters", ["abß-", "aAİ東0", "ab\0", "a\n"])
def test_a_part_is_found_in_the_values_that_have_it(monkeypatch, letters):
    chance, found = Random(letters), 0
    for short, size in ((7, 1), (7, 6), (7, 7), (7, 8), (7, 40), (30, 70)):
        monkeypatch.setattr(joined, "SHORT", short)
        values = list[str | None](f"{place}-{chance.choice(letters)}" for place in range(size))
        column = Texts(list(values))
        for _ in range(60):
            place = chance.randrange(len(values) + 1)
            values[place : place + 1] = [chance.choice(("", None, "".join(chance.choices(letters, k=4))))]
            column.put(place, values[place])
            part = "".join(chance.choices(letters + joined.END, k=chance.choice((1, 1, 2, 3))))
            for pattern, holds in PATTERNS.items():
                for negation in ("", "!"):
                    check = compiled(f"hostname:{negation}*'{pattern.format(part)}'", DIALECT, 0)
                    expected = [
                        place
                        for place, value in enumerate(values)
                        if bool(value and holds(part.casefold(), value.casefold())) is not bool(negation)
                    ]
                    assert isinstance(check, Check)
                    assert column.chosen(check, range(len(values))) == expected
                    found += bool(expected)
    assert found > 500


def test_only_values_with_the_part_are_tested():
    values = [f"West-{place:05}" for place in range(500)]
    column, tested = Texts(values), []
    check = compiled("hostname:*'*w*-00123*'", DIALECT, 0)
    assert isinstance(check, Check)
    (test,) = check.tests
    counting = test._replace(holds=lambda value: tested.append(value) or test.holds(value))
    for _ in range(2):
        assert column.chosen(check._replace(tests=[counting]), range(500)) == [123]
    assert tested == ["west-00123"] * 2


def test_a_changed_value_is_found_by_its_new_part_and_no_longer_by_its_old_one(call, cloud):
    record = call("CombinedDevicesByFilter", limit=1).resources[0]
    old, id = record["external_ip"], record["device_id"]

    def found(part):
        return call("QueryDevicesByFilter", filter=f"external_ip:*'*{part}*'").resources

    assert id in found(old)
    assert not found("test-net")
    cloud._tenants[cloud.cid].change(id, external_ip="TEST-NET-7")
    assert found("test-net") == [id]
    assert id not in found(old)
    call("PerformActionV2", {"ids": [id]}, action_name="hide_host")
    assert not found("test-net")
