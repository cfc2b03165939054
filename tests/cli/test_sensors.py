"""``falconlite sensors``: which installer, and that a download is complete or continued, whatever happens to it."""

import json
import signal
import subprocess
import time
from hashlib import sha256
from urllib.parse import parse_qs, urlsplit

import pytest
from pexpect import EOF

from falconlite import SensorDownload
from falconlite.simulator import Fault
from tests.cases import each
from tests.cli.conftest import COMMAND

DOWNLOAD = "/sensors/entities/download-installer/v3"
UBUNTU = ("--platform", "linux", "--os", "Ubuntu")


@pytest.fixture
def installers(cloud):
    sensors = SensorDownload(
        client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, pythonic=True
    )
    return list(sensors.get_combined_sensor_installers_by_query_v3.records())


@pytest.fixture
def ubuntu(cloud, installers, tmp_path, monkeypatch):
    """The newest installer for Ubuntu, its bytes, and the path where the command saves it."""
    monkeypatch.chdir(tmp_path)
    record = next(one for one in installers if one["os"] == "Ubuntu")
    sensors = SensorDownload(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    content = sensors.download_sensor_installer_v3(id=record["sha256"])
    cloud.requests.clear()
    return record, content, tmp_path / "installers" / record["name"]


def rows(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def ranges(cloud):
    """Return the header Range of each download call."""
    return [
        next((value for name, value in call.headers.items() if name.lower() == "range"), None)
        for call in cloud.requests
        if call.path == DOWNLOAD
    ]


def fetch(here, *more):
    return here("sensors", "download", *UBUNTU, "--to", "installers", *more)


@each(
    "arguments, holds",
    [
        (("--all",), lambda one: True),
        (UBUNTU, lambda one: one["os"] == "Ubuntu"),
        (("--platform", "linux", "--arch", "arm64"), lambda one: one["architectures"] == ["arm64"]),
        (("--os", "RHEL/CentOS/Oracle", "--os-version", "9"), lambda one: one["os_version"] == "9"),
        (
            ("--platform", "mac", "--filter", "version:'7.26*',version:'7.16*'"),
            lambda one: one["platform"] == "mac" and one["version"][:4] in {"7.26", "7.16"},
        ),
        (("--latest",), lambda one: one["version"].startswith("7.26.")),
    ],
)
def test_installers_are_listed_by_their_system(here, installers, arguments, holds):
    listed = rows(here("sensors", "list", *arguments))
    assert listed == [one for one in installers if holds(one)]
    assert listed


def test_a_short_list_says_so(here, installers):
    ended = here("sensors", "list", "--most", "2")
    assert rows(ended) == installers[:2]
    assert f"2 of {len(installers)} installers; --all lists all" in ended.err


@each(
    "arguments, version",
    [
        ((), "7.26.17905"),
        (("--version", "n-1"), "7.25.17804"),
        (("--version", "N-2"), "7.24.17607"),
        (("--version", "7.16"), "7.16.16303"),
        (("--version", "7.25.17804"), "7.25.17804"),
        (("FalconSensorMacOS.pkg", "--version", "n-1"), "7.25.17804"),
    ],
)
def test_the_version_that_was_asked_for_is_downloaded(here, tmp_path, arguments, version):
    system = () if arguments[:1] == ("FalconSensorMacOS.pkg",) else UBUNTU
    ended = here("sensors", "download", *system, *arguments, "--to", str(tmp_path / "a" / "b"))
    (row,) = rows(ended)
    assert row["version"] == version, ended.err
    (file,) = (tmp_path / "a" / "b").iterdir()
    assert (row["path"], sha256(file.read_bytes()).hexdigest()) == (str(file), row["sha256"])


def test_a_release_before_is_not_an_earlier_build_and_10_comes_after_9():
    from falconlite.cli.commands.sensors.choosing import latest, of_version

    builds = [{"version": version, "os": "x"} for version in ("7.9.3", "7.10.1", "7.10.2", "7.8.1")]
    found = {text: [one["version"] for one in of_version(builds, text)] for text in ("n", "n-1", "7.1", "7.10", "n-9")}
    assert found == {"n": ["7.10.2"], "n-1": ["7.9.3"], "7.1": [], "7.10": ["7.10.2"], "n-9": []}
    assert latest(builds) == [builds[2]]


@each(
    "arguments, status, said",
    [
        ((), 2, "--platform"),
        (("--platform", "linux"), 2, "8 installers fit"),
        ((*UBUNTU, "--version", "7.x"), 2, "7.25.17804"),
        ((*UBUNTU, "--version", "6"), 6, "no installer for linux Ubuntu 6"),
        (("no-such-file.deb",), 6, "no installer for no-such-file.deb"),
        (("0" * 64,), 6, "no installer with the digest"),
    ],
)
def test_what_names_no_installer_is_told(here, cloud, tmp_path, arguments, status, said):
    ended = here("sensors", "download", *arguments, "--to", str(tmp_path / "installers"))
    assert (ended.status, said in ended.err, ended.out) == (status, True, ""), ended.err
    assert not ranges(cloud)


def test_a_file_that_is_there_is_not_downloaded_again_and_another_one_stays(here, cloud, ubuntu):
    record, content, path = ubuntu
    assert [row["outcome"] for row in rows(fetch(here))] == ["downloaded"]
    assert [row["outcome"] for row in rows(here("sensors", "download", record["sha256"], "--to", "installers"))] == [
        "present"
    ]
    assert (path.read_bytes(), ranges(cloud)) == (content, [None])
    path.write_bytes(b"another")
    ended = fetch(here)
    assert (ended.status, path.read_bytes(), ranges(cloud)) == (8, b"another", [None])
    assert "--overwrite" in ended.err
    assert (fetch(here, "--overwrite").status, path.read_bytes()) == (0, content)


def test_a_download_that_broke_off_is_continued(here, cloud, ubuntu):
    record, content, path = ubuntu
    cloud.faults.add(Fault.cut_in_body(150_000), route=DOWNLOAD)
    ended = fetch(here)
    part = path.with_name(f"{path.name}.part")
    arrived = part.stat().st_size
    assert (ended.status, path.exists(), part.read_bytes()) == (5, False, content[:arrived])
    assert 80_000 < arrived <= 150_000
    assert f"{arrived:,} of {record['file_size']:,} bytes; the same command continues" in ended.err
    assert [row["outcome"] for row in rows(fetch(here))] == ["resumed"]
    assert (path.read_bytes(), [file.name for file in path.parent.iterdir()]) == (content, [path.name])
    assert ranges(cloud) == [None, f"bytes={arrived}-"]
    encodings = {call.headers.get("Accept-Encoding") for call in cloud.requests if call.path == DOWNLOAD}
    assert encodings == {"identity"}  # the positions in a compressed body are others


def answer(status, body, **headers):
    return Fault.status(status, headers, body, content_type="application/octet-stream")


ODD = {
    "a complete answer": (lambda content: content[:9], lambda content: answer(200, content)),
    "another part": (
        lambda content: content[:9],
        lambda content: answer(206, content[8:], **{"Content-Range": f"bytes 8-{len(content) - 1}/{len(content)}"}),
    ),
    "no such part": (lambda content: content[:9], lambda _: Fault.status(416)),
    "a page": (lambda content: content[:9], lambda _: Fault.html(200)),
    "the part of another file": (lambda _: b"x" * 9, None),
    "too long a part": (lambda content: content + b"x", None),
    "a complete part with wrong bytes": (lambda content: b"x" * len(content), None),
}


@each("case", [*ODD])
def test_a_download_that_cannot_be_continued_starts_again(here, cloud, ubuntu, case):
    _, content, path = ubuntu
    left, fault = ODD[case]
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}.part").write_bytes(left(content))
    if fault is not None:
        cloud.faults.add(fault(content), route=DOWNLOAD)
    ended = fetch(here)
    assert [row["outcome"] for row in rows(ended)] == ["downloaded"], ended.err
    assert (path.read_bytes(), [file.name for file in path.parent.iterdir()]) == (content, [path.name])


def test_a_complete_part_needs_no_call(here, cloud, ubuntu):
    _, content, path = ubuntu
    path.parent.mkdir()
    path.with_name(f"{path.name}.part").write_bytes(content)
    assert [row["outcome"] for row in rows(fetch(here))] == ["resumed"]
    assert (path.read_bytes(), ranges(cloud)) == (content, [])


def test_a_damaged_download_leaves_nothing(here, cloud, ubuntu):
    path = ubuntu[2]
    cloud.faults.add(Fault.status(200, {}, b"damaged", content_type="application/octet-stream"), route=DOWNLOAD)
    ended = fetch(here)
    assert (ended.status, ended.out, [*path.parent.iterdir()]) == (5, "", [])
    assert "digest" in ended.err


def test_a_name_with_folders_stays_in_the_folder(here, cloud, ubuntu, tmp_path):
    record, content, _ = ubuntu
    body = {"meta": {}, "errors": [], "resources": [{**record, "name": "..\\../../evil\x1b[2J.deb"}]}
    cloud.faults.add(Fault.status(200, {}, body), route="/sensors/combined/installers/v3")
    ended = fetch(here)
    (file,) = (tmp_path / "installers").iterdir()
    assert (file.read_bytes(), "/" in file.name, ended.status) == (content, False, 0)
    assert not {*tmp_path.parent.glob("evil*"), *tmp_path.glob("evil*")}


def test_a_killed_command_is_continued(here, cloud, ubuntu, environment):
    _, content, path = ubuntu
    cloud.faults.add(Fault.drip(0.02, 20_000), route=DOWNLOAD)
    part = path.with_name(f"{path.name}.part")
    with subprocess.Popen([*COMMAND, "sensors", "download", *UBUNTU, "--to", "installers"], env=environment) as command:
        until = time.monotonic() + 30
        while not (part.exists() and part.stat().st_size >= 65_536):
            assert command.poll() is None
            assert time.monotonic() < until
            time.sleep(0.005)
        command.send_signal(signal.SIGKILL)
    arrived = part.stat().st_size
    assert (part.read_bytes(), path.exists()) == (content[:arrived], False)
    assert [row["outcome"] for row in rows(fetch(here))] == ["resumed"]
    assert (path.read_bytes(), ranges(cloud)[-1]) == (content, f"bytes={arrived}-")


def test_ctrl_c_keeps_the_part_and_the_terminal_shows_bytes(terminal, cloud, ubuntu):
    record, content, path = ubuntu
    cloud.faults.add(Fault.drip(0.1, 20_000), route=DOWNLOAD)
    child = terminal("sensors", "download", record["sha256"], "--to", "installers", columns=110)
    child.expect(r"/242\.8 kB.*B/s")
    child.sendintr()
    child.expect("the same command continues the download")
    child.expect(EOF)
    child.close()
    assert child.exitstatus == 130
    assert not path.exists()
    part = path.with_name(f"{path.name}.part").read_bytes()
    assert 0 < len(part) < len(content)


def test_the_argument_of_the_call_is_the_digest(here, cloud, ubuntu):
    record, _, _ = ubuntu
    here("sensors", "download", record["sha256"].upper(), "--to", "installers")
    (call,) = (call for call in cloud.requests if call.path == DOWNLOAD)
    assert parse_qs(urlsplit(call.target).query) == {"id": [record["sha256"]]}
