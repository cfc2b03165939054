"""The demo on an embedded Falcon API, with the parts that change something and that break something."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from falconlite.cli.demo.reading import look_at_hosts, look_at_tokens, when
from falconlite.cli.demo.walk import Walk, stop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.simulator import Cloud

HOSTS, CHILDREN = 12_000, 3

NEXT = """\
falconlite simulate                   the same API for your own programs
falconlite hosts list --help          jobs from the command line
falconlite operations contain         find an operation
falconlite login                      store a client secret in the keyring
falconlite demo --tenant              the parts that only read, on your tenant
"""


def embedded() -> None:
    """Run all parts on an embedded Falcon API, over TLS on loopback."""
    from falconlite.simulator import Cloud

    cloud = Cloud(hosts=HOSTS, children=CHILDREN, containment_delay=0.5)
    with cloud.serve(tls=True) as served, without_credentials():
        walk = Walk(url=served.url, ca=served.ca_path, ID=cloud.client_id, SECRET=cloud.client_secret, cloud=cloud)
        walk.console.print(f"An embedded Falcon API with {HOSTS:,} hosts runs at [bold]{served.url}[/]")
        six_ways_in(walk, cloud)
        before = len(cloud.requests), served.connections
        look_at_hosts(walk)
        past_the_window(walk)
        contain_and_tag(walk)
        survive_faults(walk)
        all_children(walk)
        look_at_tokens(walk)
        life_of_a_token(walk)
        walk.part("Calls and connections")
        calls, connections = len(cloud.requests) - before[0], served.connections - before[1]
        walk.say(f"{calls} calls after the logins opened {connections} more connections")
        for name in ("tokens", "again", "issuer"):
            closed(walk, name)
        walk.part("Try next")
        walk.console.print(NEXT, end="", markup=False)


@contextmanager
def without_credentials() -> Iterator[None]:
    """Hide the variables of the person's own tenant, and put them back at the end."""
    hidden = {name: os.environ.pop(name) for name in [*os.environ] if name.startswith("FALCON_")}
    try:
        yield
    finally:
        for name in [name for name in os.environ if name.startswith("FALCON_")]:
            del os.environ[name]
        os.environ.update(hidden)


def six_ways_in(walk: Walk, cloud: Cloud) -> None:
    """Log in in each of the six ways."""
    walk.part("Six ways to authenticate")
    walk.run("from falconlite import Hosts, InstallationTokens, OAuth2")
    walk.run("here = {'base_url': url, 'ssl_verify': ca}")
    walk.say("the address of the embedded API; a real tenant needs neither")
    walk.run("tokens = InstallationTokens(client_id=ID, client_secret=SECRET, **here)")
    walk.say(walk.run("(tokens.auth_style, tokens.token_status)"))
    walk.run("again = Hosts(creds={'client_id': ID, 'client_secret': SECRET}, **here)")
    walk.say(walk.run("(again.auth_style, again.token_status)"))
    walk.run("hosts = Hosts(auth_object=tokens)")
    walk.say(walk.run("(hosts.auth_style, hosts.token == tokens.token)"))
    walk.run("import os")
    walk.run("os.environ.update(FALCON_CLIENT_ID=ID, FALCON_CLIENT_SECRET=SECRET)")
    closed(walk, "again")
    walk.run("again = Hosts(**here)")
    walk.say(walk.run("(again.auth_style, again.token_status)"))
    for name in ("FALCON_CLIENT_ID", "FALCON_CLIENT_SECRET"):
        del os.environ[name]
    walk.run("issuer = OAuth2(client_id=ID, client_secret=SECRET, **here)")
    walk.run("login = issuer.token()")
    closed(walk, "again")
    walk.run("again = Hosts(access_token=login['body']['access_token'], **here)")
    walk.say(walk.run("(again.auth_style, again.query_devices(limit=1).status_code)"))
    in_a_function(walk, cloud)


def closed(walk: Walk, name: str) -> None:
    """Log out with an object of the demo, and close its connections, before its name means another one."""
    made = walk.names[name]
    made.logout()
    getattr(made, "auth_object", made).close()


def in_a_function(walk: Walk, cloud: Cloud) -> None:
    """Log in as a Foundry function does: the platform puts the request into a context variable."""
    from contextvars import ContextVar
    from types import SimpleNamespace

    request: ContextVar[SimpleNamespace] = ContextVar("request")
    token = request.set(SimpleNamespace(access_token=cloud.issue_token(), cs_cloud=walk.names["url"]))
    walk.console.print("    in a Foundry function, the request carries the token:", style="dim")
    closed(walk, "again")
    walk.run("again = Hosts(ssl_verify=ca)")
    walk.say(walk.run("(again.auth_style, again.query_devices(limit=1).status_code)"))
    request.reset(token)


def past_the_window(walk: Walk) -> None:
    """Read past the 10,000 records at which offsets of the API end."""
    walk.part("Past 10,000 records")
    ids = walk.run("ids = list(hosts.query_devices_by_filter.records())")
    walk.say(f"{len(ids):,} IDs, each once; the API's offsets end at 10,000")
    found = walk.run("fleet = sum(1 for device in hosts.iter_devices(fields='hostname'))")
    walk.say(f"{found:,} hosts, in constant memory")


def contain_and_tag(walk: Walk) -> None:
    """Contain hosts, including an unknown one, release them, and tag three."""
    walk.part("Many hosts in one call, and a report on each")
    walk.names["normal"] = walk.names["hosts"].query_devices_by_filter(limit=300, filter="status:'normal'").resources
    walk.run("chosen = [*normal, 'f' * 32]")
    report = walk.run("report = hosts.perform_action.bulk(action_name='contain', ids=chosen)")
    walk.say(repr(report))
    for id, error in report.failed.items():
        walk.say(f"{id[:8]}...: {str(error).partition(' (')[0]}")
    wait_until(walk, "contained")
    walk.run("act = hosts.perform_action")
    walk.run("report = act.bulk(action_name='lift_containment', ids=normal)")
    wait_until(walk, "normal")
    walk.checked("tagged = hosts.update_device_tags('add', normal[:3], ['demo'])")
    walk.run("demo = f.tags.in_(['FalconGroupingTags/demo'])")
    walk.say(f"{walk.run('hosts.query_devices_by_filter(filter=demo).total')} hosts have the tag")


def wait_until(walk: Walk, state: str) -> None:
    """Wait until the hosts have a state, for twenty seconds at most."""
    report = walk.run(f"hosts.wait(normal, until='{state}', every=0.1, timeout=20)")
    walk.say(repr(report))
    if not report.ok:
        stop(f"the hosts are still not {state}")


def survive_faults(walk: Walk) -> None:
    """Answer two calls with 503, and cut a third one off."""
    walk.part("Faults")
    walk.run("from falconlite.simulator import Fault")
    walk.run("cloud.faults.add(Fault.status(503), route='/devices/*', times=2)")
    result = walk.run("found = hosts.query_devices_by_filter(limit=1)")
    walk.say(f"{result.status_code} after {result.attempts} attempts: two 503s were retried")
    walk.run("cloud.expire_tokens()")
    result = walk.run("found = hosts.query_devices_by_filter(limit=1)")
    walk.say(f"{result.status_code}: the token was refused (401), renewed, and the call sent again")
    try:
        walk.run("hosts.query_devices_by_filter(limit=1, fitler='x')")
    except TypeError as error:
        walk.say(f"TypeError: {error}")


def all_children(walk: Walk) -> None:
    """Count the hosts of each child tenant."""
    walk.part("Child tenants (Flight Control)")
    walk.run("count = lambda child: Hosts(child).query_devices_by_filter(limit=1).total")
    outcomes = walk.run("each = list(tokens.auth_object.for_each_child(count))")
    walk.table("", "child", "hosts", rows=[(one.name or one.cid, one.result) for one in outcomes])


def life_of_a_token(walk: Walk) -> None:
    """Create an installation token, revoke it, and read its audit trail."""
    walk.part("Installation tokens: create, revoke, audit")
    walk.run("until = '2035-01-01T00:00:00Z'")
    made = walk.checked("made = tokens.tokens_create(label='build farm', expires_timestamp=until)")
    walk.names["token_id"] = made.resources[0]["id"]
    walk.say("the result holds the value for an installer; no repr and no log shows it")
    walk.checked("done = tokens.tokens_update(token_id, revoked=True)")
    token = walk.run("token = tokens.tokens_read(token_id).models[0]")
    walk.say(f"{token.label}: {token.status}, revoked {when(token.revoked_timestamp)} UTC")
    walk.run("trail = tokens.audit_events_query(filter=f\"token_id:'{token_id}'\")")
    events = walk.run("events = tokens.audit_events_read(trail.resources).models")
    rows = [(event.action, event.description, when(event.timestamp)) for event in events]
    walk.table("Audit trail", "action", "description", "time", rows=rows)
