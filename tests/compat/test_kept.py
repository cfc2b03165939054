"""The installed falconpy and falconlite work on the records that the simulator keeps, over a socket."""

from __future__ import annotations

from types import SimpleNamespace

import falconpy
import pytest

import falconlite
from falconlite.simulator import Cloud
from falconlite.simulator.routes import operations
from tests.doubles import Clock
from tests.simulator.families import FAMILIES


@pytest.fixture(scope="module", params=[falconpy, falconlite], ids=["falconpy", "falconlite"])
def client(request):
    """The Uber class of a package, logged in."""
    cloud = Cloud(hosts=20, alerts=0, clock=Clock(), rate_limit=10**9)
    with cloud.serve() as served:
        uber = request.param.APIHarnessV2(
            client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url
        )
        yield SimpleNamespace(cloud=cloud, uber=uber)


def command(client, id, status=200, body=None, **parameters):
    """Call an operation; return its answer after a check that it arrived as declared."""
    given = {name: value for name, value in (("body", body), ("parameters", parameters)) if value}
    answer = client.uber.command(id, **given)
    sent, operation = client.cloud.requests[-1], operations()[id]
    assert (sent.verb, sent.path) == (operation.verb, operation.route)
    assert answer["status_code"] == status, answer["body"]
    assert not answer["body"].get("errors")
    return answer["body"].get("resources")


@pytest.mark.parametrize("name", FAMILIES)
def test_a_record_is_made_found_changed_and_deleted(client, name):
    family = FAMILIES[name]
    fields, changes = family.new(1), family.changes(2)

    def body(record, at):
        return {at: [record]} if at else record

    (made,) = command(client, family.create, family.created, body(fields, family.at))
    id = made["id"]
    assert command(client, family.query, filter=family.filter.format(**fields)) == [id]
    (read,) = command(client, family.read, ids=id)
    seen = family.seen(read)
    assert {field: seen[field] for field in fields} == fields
    version = {family.version[0]: read[family.version[1]]} if family.version else {}
    at = family.at if family.at_update is None else family.at_update
    (changed,) = command(client, family.update, 200, body({"id": id, **version, **changes}, at))
    seen = family.seen(changed)
    assert {field: seen[field] for field in changes} == changes
    if family.combined:
        assert id in [record["id"] for record in command(client, family.combined, limit=100)]
    command(client, family.delete, ids=id)
    assert id not in command(client, family.query, limit=100)
