"""The main job, step by step: each line is shown, then run.

Without arguments it runs against an embedded Falcon API, over TLS on loopback. With FALCON_CLIENT_ID and
FALCON_CLIENT_SECRET in the environment (and optionally FALCON_CLOUD or FALCON_BASE_URL), or with FALCON_PROFILE, it
runs the read-only part against that tenant.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.syntax import Syntax
from rich.table import Table

if TYPE_CHECKING:
    from falconlite.simulator import Cloud

console = Console(highlight=False)
EXAMPLES = Path(__file__).parent
TAGGED = "hosts.query_devices_by_filter(filter=\"tags:'FalconGroupingTags/demo'\").total"


class Walk:
    """A walk through lines of code: each is shown, then run, in one namespace."""

    def __init__(self, **names: Any) -> None:
        self.names = names

    def part(self, title: str) -> None:
        """Start a part."""
        console.print()
        console.rule(f"[bold]{title}", align="left", style="dim")

    def run(self, line: str) -> Any:
        """Show a line, run it, and return the value of its assignment or expression."""
        console.print(Syntax(f">>> {line}", "python", theme="ansi_dark", background_color="default", word_wrap=True))
        name, assigned, _ = line.partition(" = ")
        if assigned and name.isidentifier():
            exec(line, self.names)  # noqa: S102  # the point of this program: it runs the lines that it shows
            return self.names[name]
        if line.startswith("from "):
            exec(line, self.names)  # noqa: S102  # as above
            return None
        return eval(line, self.names)  # noqa: S307  # as above


def say(text: str) -> None:
    """Show an outcome."""
    console.print(f"    {text}", style="green")


def table(title: str, *columns: str, rows: list[tuple[Any, ...]]) -> None:
    """Show records."""
    shown = Table(title=title, title_justify="left", title_style="dim", box=None, padding=(0, 2))
    for column in columns:
        shown.add_column(column, style="cyan" if column == columns[0] else None)
    for row in rows:
        shown.add_row(*(str("" if value is None else value) for value in row))
    console.print(shown)


def when(moment: Any) -> str:
    """Format a time."""
    return f"{moment:%Y-%m-%d %H:%M:%S}" if isinstance(moment, datetime) else str(moment or "never")


def checked(result: Any) -> Any:
    """Return a successful result; end the program with the API's message otherwise."""
    if not result.ok:
        console.print(f"[bold red]{result.status_code}[/] {result.errors}")
        sys.exit(1)
    return result


def look_at_hosts(walk: Walk) -> None:
    """List and filter hosts; change nothing."""
    walk.part("Hosts: list and filter")
    found = checked(walk.run("found = hosts.query_devices_by_filter_scroll(limit=400)"))
    ids = list(found.resources)
    while found.resources and found.pagination.get("offset"):
        walk.names["offset"] = found.pagination["offset"]
        found = checked(walk.run("found = hosts.query_devices_by_filter_scroll(limit=400, offset=offset)"))
        ids += found.resources
    walk.names["ids"] = ids[:5000]
    say(f"{len(ids)} device IDs of {found.total}")
    if not ids:
        return
    details = checked(walk.run("devices = hosts.get_device_details(ids)"))
    count = Counter(device.get("platform_name", "unknown") for device in details.resources)
    say(", ".join(f"{number} {platform}" for platform, number in count.most_common()))
    walk.run("wanted = \"platform_name:'Linux'+product_type_desc:'Server'\"")
    servers = checked(walk.run("servers = hosts.query_devices_by_filter(filter=wanted, limit=5)"))
    if servers.resources:
        walk.names["some"] = servers.resources
        models = walk.run("hosts.get_device_details(some).models")
        rows = [(d.hostname, d.os_version, d.local_ip, when(d.last_seen)) for d in models]
        title = f"the first {len(rows)} of {servers.total} Linux servers"
        table(title, "hostname", "system", "IP", "last seen", rows=rows)


def look_at_tokens(walk: Walk) -> None:
    """List installation tokens; change nothing."""
    walk.part("Installation tokens: list")
    settings = checked(walk.run("settings = tokens.customer_settings_read()"))
    say(f"settings: {settings.resources}")
    known = checked(walk.run("known = tokens.tokens_query(limit=5, sort='created_timestamp.desc')"))
    say(f"{known.total} tokens")


def six_ways_in(walk: Walk, cloud: Cloud, url: str, ca_path: str | None) -> None:
    """Log in in each of the six ways."""
    walk.part("Six ways to authenticate")
    walk.run("from falconlite import Hosts, InstallationTokens, OAuth2")
    here = "base_url=url, ssl_verify=ca"
    walk.names |= {"url": url, "ca": ca_path, "ID": cloud.client_id, "SECRET": cloud.client_secret}
    say("base_url and ssl_verify stand for the embedded API; a real tenant needs neither")
    walk.run(f"tokens = InstallationTokens(client_id=ID, client_secret=SECRET, {here})")
    say(walk.run("(tokens.auth_style, tokens.token_status)"))
    walk.run(f"again = Hosts(creds={{'client_id': ID, 'client_secret': SECRET}}, {here})")
    say(walk.run("(again.auth_style, again.token_status)"))
    walk.run("hosts = Hosts(auth_object=tokens)")
    say(walk.run("(hosts.auth_style, hosts.token == tokens.token)"))
    os.environ |= {"FALCON_CLIENT_ID": cloud.client_id, "FALCON_CLIENT_SECRET": cloud.client_secret}
    walk.run(f"again = Hosts({here})")
    say(walk.run("(again.auth_style, again.token_status)"))
    for name in ("FALCON_CLIENT_ID", "FALCON_CLIENT_SECRET"):
        del os.environ[name]
    walk.run(f"issued = OAuth2(client_id=ID, client_secret=SECRET, {here}).token()['body']['access_token']")
    walk.run(f"again = Hosts(access_token=issued, {here})")
    say(walk.run("(again.auth_style, again.query_devices(limit=1)['status_code'])"))
    in_a_foundry_function(cloud, url, ca_path)


def in_a_foundry_function(cloud: Cloud, url: str, ca_path: str | None) -> None:
    """Run examples/context.py under the Foundry package's own runner."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as request:
        payload = {"method": "POST", "url": "/hosts", "body": {}, "access_token": cloud.issue_token()}
        request.write(json.dumps(payload))
        request.flush()
        program = EXAMPLES / "context.py"
        console.print(f"[bold]$[/] python {program.relative_to(EXAMPLES.parent)} --data request.json")
        environment = os.environ | {"FALCON_BASE_URL": url, "REQUESTS_CA_BUNDLE": str(ca_path)}
        ran = subprocess.run(  # noqa: S603  # this project's own program
            [sys.executable, str(program), "--data", request.name],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    if ran.returncode:
        console.print(ran.stderr, style="red")
        sys.exit(1)
    for line in ran.stdout.splitlines():
        if "INFO" not in line and line.strip():
            say(line)


def contain_and_tag(walk: Walk) -> None:
    """Contain a host and release it; tag three hosts."""
    walk.part("Hosts: contain one, release it, tag three")
    walk.names["aid"] = walk.names["ids"][0]
    checked(walk.run("done = hosts.perform_action(action_name='contain', ids=aid, note='falconlite demo')"))
    say(walk.run("hosts.get_device_details(aid).resources[0]['status']"))
    wait_until(walk, "contained")
    checked(walk.run("done = hosts.perform_action(action_name='lift_containment', ids=aid)"))
    wait_until(walk, "normal")
    walk.names["three"] = walk.names["ids"][:3]
    tagged = checked(walk.run("tagged = hosts.update_device_tags('add', three, ['demo', 'reviewed'])"))
    say(f"updated: {[record['updated'] for record in tagged.resources]}")
    say(f"{walk.run(TAGGED)} hosts have the tag")


def wait_until(walk: Walk, state: str) -> None:
    """Wait until the host has a state, for ten seconds at most."""
    report = walk.run(f"hosts.wait(aid, until='{state}', every=0.1, timeout=10)")
    say(repr(report))
    if not report.ok:
        sys.exit(f"still not {state}")


def life_of_a_token(walk: Walk) -> None:
    """Create an installation token, read it, revoke it, and read its audit trail."""
    walk.part("Installation tokens: create, read back, revoke, audit")
    line = "made = tokens.tokens_create(label='build farm', expires_timestamp='2035-01-01T00:00:00Z')"
    made = checked(walk.run(line))
    walk.names["token_id"] = made.resources[0]["id"]
    _, _, shown = repr(made).partition("'resources': ")
    console.print(f"    {shown}", style="dim")
    say("the result holds the value that an installer needs; no repr and no log shows it")
    checked(walk.run("done = tokens.tokens_update(token_id, revoked=True)"))
    token = walk.run("tokens.tokens_read(token_id).models[0]")
    say(f"{token.label}: {token.status}, revoked {when(token.revoked_timestamp)} UTC")
    walk.run("trail = tokens.audit_events_query(filter=f\"token_id:'{token_id}'\", sort='timestamp.asc')")
    events = walk.run("tokens.audit_events_read(trail.resources).models")
    rows = [(event.action, event.description, when(event.timestamp)) for event in events]
    table("Audit trail", "action", "description", "time", rows=rows)


def embedded() -> None:
    """Run all parts on an embedded Falcon API."""
    from falconlite.simulator import Cloud

    cloud = Cloud(hosts=1000, containment_delay=0.5)
    with cloud.serve(tls=True) as served:
        console.print(f"An embedded Falcon API with 1,000 hosts runs at [bold]{served.url}[/]")
        walk = Walk()
        six_ways_in(walk, cloud, served.url, served.ca_path)
        before = len(cloud.requests), served.connections
        look_at_hosts(walk)
        contain_and_tag(walk)
        look_at_tokens(walk)
        life_of_a_token(walk)
        walk.part("Calls and connections")
        calls, connections = len(cloud.requests) - before[0], served.connections - before[1]
        say(f"{calls} calls after the logins, over the open connection: {connections} new connections")
        for name in ("tokens", "again"):
            walk.names[name].logout()
            walk.names[name].auth_object.close()


def tenant() -> None:
    """Read from a real tenant."""
    from falconlite import Hosts, InstallationTokens

    walk = Walk(Hosts=Hosts, InstallationTokens=InstallationTokens)
    walk.part("Your tenant, read-only")
    hosts = walk.run("hosts = Hosts()")
    if hosts.token_status != 201:
        sys.exit(f"The login failed with {hosts.token_status}: {hosts.token_fail_reason}")
    with hosts:
        walk.run("tokens = InstallationTokens(auth_object=hosts)")
        look_at_hosts(walk)
        look_at_tokens(walk)


def main() -> None:
    """Run against a tenant if credentials are set, otherwise on the embedded API."""
    named = os.environ.get
    if named("FALCON_PROFILE") or (named("FALCON_CLIENT_ID") and named("FALCON_CLIENT_SECRET")):
        tenant()
    else:
        embedded()


if __name__ == "__main__":
    main()
