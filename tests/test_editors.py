"""What editors show of an operation: hover, arguments and completion, by jedi and by the language server of pyright."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jedi  # type: ignore[import-untyped]  # it has no types
import pytest

from falconlite import Hosts
from tests.cases import each

ROOT = Path(__file__).parent.parent

PROGRAM = """from falconlite import Alerts, Detects, FlightControl, Hosts, aio
hosts, alerts, flight = Hosts(), Alerts(), FlightControl()
hosts.query_devices_by_filter()
hosts.QueryDevicesByFilter()
hosts.perform_action()
hosts.PerformActionV2()
hosts.get_device_details.bulk()
hosts.query_devices_by_filter.records()
for device in hosts.get_device_details(ids="a").models:
    device.
for found in hosts.PostDeviceDetailsV2(ids="a").models:
    found.
async def main(tasks: aio.Hosts):
    await tasks.query_hidden_devices()
    await tasks.UpdateDeviceTags()
    for record in (await tasks.get_device_details(ids="a")).models:
        record.
"""
LINES = PROGRAM.splitlines()

FACTS = {
    "query_devices_by_filter()": ("Find IDs of hosts", {"filter", "limit", "offset", "sort"}),
    "QueryDevicesByFilter()": ("Find IDs of hosts", {"filter", "limit", "offset", "sort"}),
    "perform_action()": ("Contain, release, hide or restore hosts", {"action_name", "ids", "note"}),
    "PerformActionV2()": ("Contain, release, hide or restore hosts", {"action_name", "ids", "note"}),
}
"""By the end of a line: the beginning of the operation's docstring, and some of its arguments."""

AWAITED = {
    "query_hidden_devices()": ("Find IDs of hidden hosts", {"filter", "limit", "offset", "sort"}),
    "UpdateDeviceTags()": ("Add Falcon grouping tags", {"action_name", "ids", "tags"}),
}


def ending(end):
    """Return the line, from 0, and the column of the last letter of the name that is called at the end of it."""
    line = next(n for n, text in enumerate(LINES) if text.endswith("." + end))
    return line, len(LINES[line]) - 3


@pytest.mark.parametrize("end", FACTS | AWAITED)
def test_jedi_shows_the_docstring_and_the_arguments_of_an_operation_by_both_names(end):
    (line, column), (words, names) = ending(end), (FACTS | AWAITED)[end]
    script = jedi.Script("\n".join(LINES[: line + 1]))
    # The function, and what completes its members; in tasks also the type of what is awaited, without a docstring.
    shown = [text for inferred in script.infer(line + 1, column) if (text := inferred.docstring(raw=True))]
    assert shown
    assert all(text.startswith(words) for text in shown)
    [signature] = script.get_signatures(line + 1, column + 2)
    assert names <= {parameter.name for parameter in signature.params}
    assert words in signature.docstring()
    if "_" in end and end in FACTS:  # others have no help(): jedi stops at the assignment, as for any ``b = a``
        assert words in script.help(line + 1, column)[0].docstring()


@pytest.mark.parametrize("line", [n for n, text in enumerate(LINES) if text.startswith("for ")])
def test_jedi_completes_the_fields_of_a_record(line):
    source = "\n".join((*LINES[:2], *LINES[line : line + 2]))
    assert {"hostname", "device_id", "os_version"} <= {one.name for one in jedi.Script(source).complete(4)}


MEMBERS = {
    "hosts.query_devices_by_filter": {"pages", "records"},
    "hosts.QueryDevicesByFilter": {"pages", "records"},
    "alerts.query_alerts_v1": {"pages", "records"},
    "hosts.perform_action": {"bulk"},
    "hosts.PostDeviceDetailsV2": {"bulk"},
    "flight.get_children": set[str](),
}


@each("operation, members", MEMBERS.items())
def test_jedi_completes_the_members_that_an_operation_has(operation, members):
    completed = jedi.Script("\n".join((*LINES[:2], f"{operation}."))).complete()
    assert {one.name for one in completed} & {"pages", "records", "bulk"} == members


def test_jedi_shows_the_arguments_of_a_bulk_call():
    line, column = ending("bulk()")
    [signature] = jedi.Script("\n".join(LINES[: line + 1])).get_signatures(line + 1, column + 2)
    assert {"dry_run", "workers"} <= {parameter.name for parameter in signature.params}


class Server:
    """The language server of pyright, as an editor drives it."""

    def __init__(self, text: str, path: Path) -> None:
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
        self.asked = 0
        root, plain = ROOT.as_uri(), {"contentFormat": ["plaintext"]}
        capabilities = {"workspace": {"configuration": True}, "textDocument": {"hover": plain}}
        folders = [{"uri": root, "name": "falconlite"}]
        self.ask("initialize", processId=None, rootUri=root, capabilities=capabilities, workspaceFolders=folders)
        self.tell("initialized")
        self.document = {"uri": path.as_uri()}
        self.tell(
            "textDocument/didOpen", textDocument={**self.document, "languageId": "python", "version": 1, "text": text}
        )

    def write(self, message):
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self.process.stdin.flush()

    def read(self):
        size = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                size = int(line.partition(b":")[2])
        return json.loads(self.process.stdout.read(size))

    def tell(self, method, **parameters):
        self.write({"method": method, "params": parameters})

    def ask(self, method, **parameters):
        """Send a request and return its result; answer the questions that the server has meanwhile."""
        self.asked += 1
        self.write({"id": self.asked, "method": method, "params": parameters})
        while True:
            message = self.read()
            if message.get("id") == self.asked and "method" not in message:
                return message["result"]
            if message.get("method") == "workspace/configuration":
                answers = [{"pythonPath": sys.executable} for _ in message["params"]["items"]]
                self.write({"id": message["id"], "result": answers})
            elif "id" in message:
                self.write({"id": message["id"], "result": None})

    def at(self, method, line, column):
        return self.ask(
            f"textDocument/{method}", textDocument=self.document, position={"line": line, "character": column}
        )

    def close(self):
        self.ask("shutdown")
        self.tell("exit")
        self.process.communicate(timeout=60)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    running = Server(PROGRAM, tmp_path_factory.mktemp("editor") / "program.py")
    yield running
    running.close()


def test_pyright_shows_the_docstring_and_the_arguments_of_an_operation_by_both_names(server):
    for end, (words, names) in (FACTS | AWAITED).items():
        line, column = ending(end)
        shown = server.at("hover", line, column)["contents"]["value"]
        assert all(f"{name}:" in shown for name in names) if end in AWAITED else words in shown, end
        [signature] = server.at("signatureHelp", line, column + 2)["signatures"]
        assert words in str(signature["documentation"]), end
        assert all(f"{name}:" in signature["label"] for name in {*names, "timeout", "pythonic"}), end


def test_pyright_shows_the_arguments_of_a_bulk_call_and_of_records(server):
    for end, name in {"bulk()": "dry_run", "records()": "filter"}.items():
        line, column = ending(end)
        labels = [one["label"] for one in server.at("signatureHelp", line, column + 2)["signatures"]]
        assert any(name in label for label in labels), end


def test_pyright_completes_the_fields_of_a_record(server):
    for line in (n for n, text in enumerate(LINES) if text.endswith(("device.", "found.", "record."))):
        found = server.at("completion", line, len(LINES[line]))
        assert {"hostname", "device_id", "os_version"} <= {one["label"] for one in found["items"]}


DEPRECATED = """# pyright: reportDeprecated=true
from falconlite import Alerts, Detects, FlightControl, Hosts, aio
alerts, flight, hosts = Alerts(), FlightControl(), Hosts()
alerts.query_alerts_v1(limit=1)  # marked
alerts.GetQueriesAlertsV1(limit=1)  # marked
alerts.query_alerts_v1.records()  # marked
alerts.get_alerts_v1(ids="a")  # marked
alerts.PostEntitiesAlertsV1(ids="a")  # marked
alerts.get_aggregate_alerts_v1()  # marked
flight.getCIDGroupByIdV1(cid_group_ids="a")  # marked
Detects()  # marked
alerts.query_alerts_v2(limit=1)
hosts.query_devices_by_filter(limit=1)
flight.get_cid_group_by_id(ids="a")
async def main(tasks: aio.Alerts) -> None:
    await tasks.query_alerts_v1(limit=1)  # marked
    await tasks.PostEntitiesAlertsV1(ids="a")  # marked
    await tasks.get_aggregate_alerts_v1()  # marked
    await tasks.query_alerts_v2(limit=1)
    aio.Detects()  # marked
"""


def test_pyright_marks_what_has_been_replaced_by_all_of_its_names(tmp_path):
    path = tmp_path / "program.py"
    path.write_text(DEPRECATED)
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, str(path)]
    found = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=300, check=False)
    marked = {d["range"]["start"]["line"] for d in json.loads(found.stdout)["generalDiagnostics"]}
    assert marked - {1} == {n for n, line in enumerate(DEPRECATED.splitlines()) if line.endswith("# marked")}


def test_at_run_time_a_replaced_class_names_the_one_to_use():
    from falconlite import Alerts, Detects, errors

    with pytest.warns(errors.DeprecatedClass, match="use Alerts$"):
        Detects(access_token="T", lazy_login=True)
    assert (Detects.deprecated, Hosts.deprecated, Alerts.deprecated) == ("Alerts", "", "")
