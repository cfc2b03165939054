"""Collections that keep records: a record is found, read, changed and deleted as it was sent, in its account alone."""

import json
from random import Random

import pytest

from falconlite.simulator import Cloud
from tests.cases import each
from tests.simulator.families import FAMILIES

STEPS = 40


class Account:
    """An account, and what its records of one family must be after the calls so far."""

    def __init__(self, call, family):
        self.call, self.family = call, family
        self.first = self.read(self.ids())
        self.sent, self.whole = {}, set()  # the fields that were sent by ID, and the IDs of records that were created
        self.number = 0

    def chosen(self, chance):
        """Return a record to change or to delete, also one of the first. Default policies stay."""
        mine = [id for id, record in self.first.items() if record.get("name") != "platform_default"]
        return chance.choice([*mine, *self.sent])

    def ids(self, **query):
        query = {"limit": 100, **query}
        found, offset = [], 0
        while True:
            answer = self.call(self.family.query, **query, offset=offset)
            assert answer.status == 200, answer.body
            found += answer.resources
            offset += len(answer.resources)
            if offset >= answer.page["total"] or not answer.resources:
                return found

    def read(self, ids):
        found = {}
        for start in range(0, len(ids), 50):
            answer = self.call(self.family.read, ids=ids[start : start + 50])
            assert (answer.status, answer.errors) == (200, [])
            found.update((record["id"], record) for record in answer.resources)
        return found

    def body(self, record, at):
        return {at: [record]} if at else record

    def create(self, chance):
        self.number += 1
        fields = self.family.new(self.number)
        answer = self.call(self.family.create, self.body(fields, self.family.at))
        assert answer.status == self.family.created, answer.body
        (record,) = answer.resources
        assert {record[name] for name in self.family.by} == {self.call.cloud.client_id}
        self.sent[record["id"]] = fields
        self.whole.add(record["id"])

    def update(self, chance):
        id = self.chosen(chance)
        self.number += 1
        changes = self.family.changes(self.number)
        at = self.family.at if self.family.at_update is None else self.family.at_update
        body = {"id": id, **changes}
        if self.family.version:
            named, field = self.family.version
            body[named] = self.read([id])[id][field]
        answer = self.call(self.family.update, self.body(body, at))
        assert (answer.status, [record["id"] for record in answer.resources]) == (200, [id]), answer.body
        self.first.pop(id, None)
        self.sent[id] = {**self.sent.get(id, {}), **changes}

    def delete(self, chance):
        id = self.chosen(chance)
        for operation, query, body in self.family.before:
            assert self.call(operation, {"ids": [id], **body}, **query).status == 200
        answer = self.call(self.family.delete, ids=id)
        assert answer.status == 200, answer.body
        told = {"ids": lambda: answer.resources, "records": lambda: [each["id"] for each in answer.resources]}
        if self.family.gone in told:
            assert told[self.family.gone]() == [id]
        self.first.pop(id, None)
        self.sent.pop(id, None)

    def check(self):
        """Compare every record with what was sent."""
        ids = self.ids()
        assert sorted(ids) == sorted({**self.first, **self.sent})
        records = self.read(ids)
        for id, record in self.first.items():
            assert records[id] == record
        for id, fields in self.sent.items():
            seen = self.family.seen(records[id])
            assert {name: seen.get(name) for name in fields} == fields
        for id in [id for id in self.sent if id in self.whole][:3]:
            assert self.ids(filter=self.family.filter.format(**self.sent[id])) == [id]
        if self.family.combined:
            assert self.call(self.family.combined, limit=100).resources == [records[id] for id in ids[:100]]


def caller_of(caller, cloud, cid=None):
    call = caller(cloud)
    if cid:
        call.token = cloud.issue_token(member_cid=cid)
    return call


@pytest.mark.parametrize("name", FAMILIES)
def test_records_are_what_was_sent_whatever_was_done_before(name, caller):
    family, chance = FAMILIES[name], Random(name)
    cloud = Cloud(hosts=30, alerts=0, children=1, rate_limit=10**9, seed=name)
    (child,) = cloud.children
    accounts = [Account(caller_of(caller, cloud), family), Account(caller_of(caller, cloud, child), family)]
    for step in range(STEPS):
        account = chance.choice(accounts)
        possible = bool(account.sent) or any(
            record.get("name") != "platform_default" for record in account.first.values()
        )
        act = chance.choice((account.create, account.update, account.update, account.delete))
        (act if possible else account.create)(chance)
        if step % 10 == 9:
            for each in accounts:
                each.check()
    state = json.loads(json.dumps(cloud.state()))
    other = Cloud(hosts=30, alerts=0, children=1, rate_limit=10**9, seed=name)
    other.restore(state)
    for account, cid in zip(accounts, (None, child), strict=True):
        before = account.call(family.query, limit=100).resources
        account.call = caller_of(caller, other, cid)
        assert account.call(family.query, limit=100).resources == before
        account.check()
        account.create(chance)
        account.check()
    assert cloud.state()["tenants"] == state["tenants"]


def paths(value, place=""):
    """Yield the places of all fields of a record, nested ones included."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{place}.{name}"
            yield from paths(inner, f"{place}.{name}")
    elif isinstance(value, list):
        for inner in value:
            yield f"{place}[]"
            yield from paths(inner, f"{place}[]")


def lacking(record, others):
    """Return the places that all of the others have and the record has not, though it has what they are in."""
    there = {"", *paths(record)}
    common = set.intersection(*({*paths(other)} for other in others))
    inside = {place: place.removesuffix("[]") if place.endswith("[]") else place.rpartition(".")[0] for place in common}
    return sorted(place for place in common - there if inside[place] in there and not place.endswith("[]"))


OPTIONAL = {".goals[].escalation_policy", ".channels[].severity"}
"""Fields that the first records have and that the API does not require."""


def test_a_new_record_has_the_fields_of_the_first_ones_also_within_what_was_sent(caller):
    """Generated clients refuse a record without a field that the API requires, such as the name of a channel."""
    call, compared = caller(Cloud(hosts=0, alerts=0, rate_limit=10**9)), set()
    for place, (name, family) in enumerate(FAMILIES.items()):
        account = Account(call, family)
        account.number = place  # some families are two forms of the same records
        account.create(None)
        (id,) = account.sent
        first = [record for record in account.first.values() if record.get("name") != "platform_default"]
        if first:
            compared.add(name)
            assert set(lacking(account.read([id])[id], first)) <= OPTIONAL, name
    assert compared > {"prevention", "device control v2", "indicator", "rule group", "notification group", "SLA"}


@each(
    "id, body, named",
    [
        ("createPreventionPolicies", {"resources": [{"name": "a", "settings": [{"id": "b", "colour": 1}]}]}, "colour"),
        (
            "createPreventionPolicies",
            {"resources": [{"name": "a", "settings": {"id": "b"}}]},
            "settings must be a list",
        ),
        ("createPreventionPolicies", {"resources": [{"name": "a", "settings": [{"value": {}}]}]}, "settings.id"),
        ("createPreventionPolicies", {"resources": [{"name": 1}]}, "name must be a string"),
        ("createPreventionPolicies", {"resources": [{"platform_name": "BeOS"}]}, "Windows, Mac, Linux"),
        ("createPreventionPolicies", {"resources": []}, "resources"),
        ("createPreventionPolicies", {"resources": "a"}, "resources must be a list"),
        ("createPreventionPolicies", ["a"], "object"),
        ("updatePreventionPolicies", {"resources": [{"name": "a"}]}, "missing field in the body: id"),
        ("setPreventionPoliciesPrecedence", {"platform_name": "Mac"}, "missing field in the body: ids"),
        (
            "createSensorUpdatePoliciesV2",
            {"resources": [{"settings": {"scheduler": {"enabled": "no"}}}]},
            "true or false",
        ),
        ("indicator.create.v1", {"indicators": [{"metadata": {"size": 1}}]}, "size"),
        ("indicator.create.v1", {"indicators": {}}, "indicators must be a list"),
        ("create-rule", {"disposition_id": True}, "disposition_id must be a whole number"),
        ("cb-exclusions.update.v1", {"exclusions": [{"id": ""}]}, "missing field in the body: exclusions.id"),
    ],
)
def test_a_nested_body_is_checked_to_its_leaves(call, id, body, named):
    answer = call(id, body)
    assert answer.status == 400
    assert named in answer.errors[0]["message"]


def test_null_is_absent_where_a_field_cannot_be_null_and_clears_one_that_can(call):
    fields = {"name": "a", "platform_name": "Mac", "description": "old", "settings": None, "clone_id": None}
    (made,) = call("createPreventionPolicies", {"resources": [fields]}).resources
    change = {"id": made["id"], "description": None, "name": None}
    (changed,) = call("updatePreventionPolicies", {"resources": [change]}).resources
    assert (changed["description"], changed["name"]) == ("", "a")


def test_a_call_for_several_records_changes_all_of_them_or_none(call):
    before = call("queryFirewallPolicies", limit=100).resources
    good = {"name": "good", "platform_name": "Mac"}
    assert call("createFirewallPolicies", {"resources": [good, good]}).status == 400
    assert call("createFirewallPolicies", {"resources": [good, {"name": "no platform"}]}).status == 400
    assert call("queryFirewallPolicies", limit=100).resources == before
    made = call("createFirewallPolicies", {"resources": [good, {**good, "name": "other"}]})
    first, second = [record["id"] for record in made.resources]
    assert made.body["meta"]["writes"] == {"resources_affected": 2}
    swap = [{"id": first, "name": "other"}, {"id": second, "name": "good"}]
    assert call("updateFirewallPolicies", {"resources": swap}).status == 200
    clash = [{"id": first, "description": "x"}, {"id": second, "name": "other"}]
    assert call("updateFirewallPolicies", {"resources": clash}).status == 400
    assert call("getFirewallPolicies", ids=first).resources[0]["description"] == ""
    assert call("performFirewallPoliciesAction", {"ids": [first]}, action_name="enable").status == 200
    assert call("deleteFirewallPolicies", ids=[second, first]).status == 400
    assert len(call("getFirewallPolicies", ids=[first, second]).resources) == 2


@each("wrong", [{"gone": ["x"]}, {"changed": {"x": {"id": "y"}}}, {"made": -1}, {"colour": 1}, {"changed": []}, []])
def test_a_state_that_is_not_valid_is_refused(call, wrong):
    call("queryFirewallPolicies")
    state = call.cloud.state()
    for broken in ({"firewall policy": wrong}, {"colour": {}}):
        state["tenants"][call.cloud.cid]["stores"] = {"firewall_policies": broken}
        with pytest.raises(ValueError, match=r"firewall policy|colour"):
            call.cloud.restore(json.loads(json.dumps(state)))


def test_only_what_differs_from_the_first_records_is_saved(call):
    call("queryFirewallPolicies")
    stores = call.cloud.state()["tenants"][call.cloud.cid]["stores"]
    assert stores["firewall_policies"] == {}
    call("createFirewallPolicies", {"resources": [{"name": "a", "platform_name": "Mac"}]})
    saved = call.cloud.state()["tenants"][call.cloud.cid]["stores"]["firewall_policies"]
    assert len(saved["firewall policy"]["changed"]) == 1
