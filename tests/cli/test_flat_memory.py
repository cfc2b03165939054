"""A long export takes no more memory than a short one, and shows its progress on the terminal."""

import json
import re
import sys

import pytest

from falconlite.simulator import Answer, Cloud
from tests.cli.conftest import COMMAND

pexpect = pytest.importorskip("pexpect")
resource = pytest.importorskip("resource")

LAUNCHER = """
import pathlib, resource, subprocess, sys
ended = subprocess.run(sys.argv[2:])
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
pathlib.Path(sys.argv[1]).write_text(str(peak // (1 if sys.platform == "linux" else 1024)))
sys.exit(ended.returncode)
"""
"""Runs a command, and writes its peak memory in kB to a file."""


@pytest.fixture
def measured(environment, tmp_path):
    """Run the command in a pseudo-terminal; return its peak memory in MB, and all that it wrote to the screen."""

    def run(*arguments, timeout=60):
        peak = tmp_path / "peak"
        child = pexpect.spawn(
            sys.executable,
            ["-c", LAUNCHER, str(peak), *COMMAND, *map(str, arguments)],
            env=environment,
            dimensions=(40, 80),
            encoding="utf-8",
            timeout=timeout,
        )
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 0, child.before
        return int(peak.read_text()) / 1024, child.before

    return run


def ids_in(path):
    with path.open() as file:
        return [json.loads(line)["device_id"] for line in file]


def progress_of(screen, total):
    """Return the numbers of hosts that the screen showed, each with a rate and the time left."""
    pattern = rf"([0-9]+)/{total} +[0-9,]+/s +[0-9]:[0-9]{{2}}:[0-9]{{2}}"
    return {int(done) for done in re.findall(pattern, re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", screen))}


class TestLargeRecords:
    """20,000 hosts of 3 kB in pages of 500: 60 MB if they were kept. Canned, because it is quick."""

    @pytest.fixture
    def cloud(self):
        number, page = 20_000, 500
        cloud = Cloud(hosts=0, alerts=0, children=0, rate_limit=0)

        def answer(asked):
            start = int(asked.query.get("offset", ["0"])[0])
            ids = (f"{place:032x}" for place in range(start, start + page))
            paging = {"total": number, "offset": "", "limit": page}
            if start + page < number:
                paging["next"] = str(start + page)
            records = [{"device_id": id, "notes": [id * 90]} for id in ids]
            return Answer(json={"meta": {"pagination": paging, "trace_id": "1"}, "resources": records, "errors": []})

        cloud.stub("CombinedDevicesByFilter", answer)
        return cloud

    def test_memory_is_flat_and_progress_is_shown(self, measured, tmp_path):
        path = tmp_path / "hosts.jsonl"
        peak, screen = measured("hosts", "export", "--columns", "device_id,notes", "--to", path)
        assert ids_in(path) == [f"{place:032x}" for place in range(20_000)]
        assert peak < 80
        assert len(progress_of(screen, 20_000)) > 3
        assert screen.endswith(f"20,000 hosts in {path}\r\n")


@pytest.mark.soak
@pytest.mark.timeout(900)
class TestAFleet:
    """100,000 hosts of the simulator, as JSON lines (400 MB), CSV and Parquet."""

    @pytest.fixture
    def cloud(self):
        return Cloud(hosts=100_000, alerts=0, children=0, rate_limit=0)

    @pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
    def test_ten_times_the_hosts_take_as_much_memory(self, measured, tmp_path, ending):
        path = tmp_path / f"hosts.{ending}"
        columns = ["--columns", "device_id,hostname,platform_name,last_seen,tags"] if ending != "jsonl" else []
        less, _ = measured("hosts", "list", "--most", "10000", "--to", path, *columns, timeout=600)
        more, screen = measured("hosts", "list", "--all", "--to", path, *columns, timeout=600)
        print(f"{ending}: {less:.0f} MB for 10,000 hosts, {more:.0f} MB for 100,000")  # noqa: T201  # with -s, the figures
        assert more < 1.6 * less
        assert len(progress_of(screen, 100_000)) >= 10
        if ending == "jsonl":
            assert len(set(ids_in(path))) == 100_000
