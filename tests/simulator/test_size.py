"""A cloud of 100,000 hosts stays below 250 MB, whatever is read."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("resource")

MOST_MB = 250

PROGRAM = """
import re, resource, sys
from pathlib import Path
from falconlite import Discover, Hosts, SpotlightVulnerabilities
from falconlite.simulator import Cloud

cloud = Cloud(hosts=100_000, seed=7)
hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
found, token = [], None
while token != "":
    page = hosts.query_devices_by_filter_scroll(limit=10_000, sort="hostname.asc", **{"offset": token} if token else {})
    found += page.resources
    token = page.body["meta"]["pagination"]["offset"]
for filter in ("platform_name:'Windows'", "hostname:*'*web*'", "last_seen:>'now-1d'", "os_version:~'windows 11'"):
    ids = hosts.query_devices_by_filter(filter=filter, sort="last_seen.desc", limit=5000).resources
    assert len(hosts.get_device_details(ids).resources) == len(ids) > 0, filter
auth = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": cloud}
flaws = SpotlightVulnerabilities(**auth).query_vulnerabilities_combined(filter="aid:*'*'", limit=5000, facet="host_info")
assert flaws.total > 100_000 and len(flaws.resources) == 5000
assert Discover(**auth).query_combined_hosts(filter="entity_type:'managed'", limit=1000).total == 100_000
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
status = Path("/proc/self/status")  # where there is one, for that most is of the process that started this one, too
if status.exists():
    most = int(re.search(r"VmHWM:\\s+(\\d+) kB", status.read_text())[1]) / 1024
print(len(set(found)), most)
"""


def test_a_hundred_thousand_hosts_are_found_once_each_and_take_less_than_250_megabytes():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=110)
    hosts, megabytes = done.stdout.split()
    assert int(hosts) == 100_000
    assert float(megabytes) < MOST_MB
