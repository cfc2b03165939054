"""``falconlite call``, ``override`` and ``operations``: any operation from the command line."""

import json
import subprocess
from hashlib import sha256

import pytest

from falconlite import Hosts, InstallationTokens
from falconlite.simulator import Fault
from tests.cases import each
from tests.cli.conftest import COMMAND


def lines(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


@pytest.fixture
def hosts(cloud):
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, pythonic=True)


PLAN = {
    "a choice in other letters, and a list by commas and by repetition": (
        ["PerformActionV2", "action_name=CONTAIN", "ids=a,b", "ids=c"],
        {"query": {"action_name": "contain"}, "body": {"ids": ["a", "b", "c"]}},
    ),
    "the name of a method, and the name of the API": (
        ["create_user", "firstName=a", "last_name=b"],
        {"body": {"firstName": "a", "lastName": "b"}},
    ),
    "a body beside the query": (
        ["performGroupAction", "--body", '{"ids": ["a"]}', "action_name=add-hosts"],
        {"query": {"action_name": "add-hosts"}, "body": {"ids": ["a"]}},
    ),
    "another spelling": (
        ["TOKENS.UPDATE", "ids=a", "revoked=true"],
        {"query": {"ids": "a"}, "body": {"revoked": True}},
    ),
    "null in JSON": (
        ["tokens-update", "ids=a", "expires_timestamp:=null"],
        {"query": {"ids": "a"}, "body": {"expires_timestamp": None}},
    ),
    "an equals sign in a value": (
        ["tokens-create", "label=a=b:=c"],
        {"query": {}, "body": {"label": "a=b:=c"}},
    ),
    "a value in the path": (
        ["GetObject", "collection_name=a/b", "object_key=k"],
        {"route": "/customobjects/v1/collections/a%2Fb/objects/k"},
    ),
    "a bool that may be text": (["create-rule-group", "library=other"], {"query": {"library": "other"}}),
    "a number and a filter": (
        ["QueryDevicesByFilter", "limit=007", "filter=hostname:'a,b'"],
        {"query": {"limit": "7", "filter": "hostname:'a,b'"}, "body": None},
    ),
}


@pytest.mark.parametrize(("arguments", "plan"), PLAN.values(), ids=PLAN)
def test_arguments_are_typed_by_the_declaration_and_a_dry_run_sends_nothing(cloud, here, arguments, plan):
    ended = here("call", *arguments, "--dry-run")
    assert ended.status == 0, ended.err
    assert {name: value for name, value in lines(ended)[0].items() if name in plan} == plan
    assert not cloud.requests


WRONG = {
    "unknown ID": (["QueryDeviceByFilter"], "did you mean 'QueryDevicesByFilter'"),
    "ID that two operations share": (["performgroupaction"], "may be any of"),
    "method that two classes have": (["perform_action"], "PerformActionV2"),
    "unknown argument": (["QueryDevicesByFilter", "limt=1"], "did you mean limit?"),
    "no argument": (["QueryDevicesByFilter", "limit"], "name=value"),
    "wrong number": (["QueryDevicesByFilter", "limit=ten"], "limit is a number"),
    "one value given twice": (["QueryDevicesByFilter", "limit=1", "limit=2"], "takes one value"),
    "wrong choice": (["PerformActionV2", "action_name=contian", "ids=a"], "did you mean contain?"),
    "choice of a Literal": (["queryCombinedPreventionPolicies", "sort=name.ascending"], "did you mean name.asc"),
    "missing": (["PerformActionV2", "ids=a"], "needs action_name (one of contain,"),
    "empty": (["PerformActionV2", "ids=", "action_name=contain"], "needs ids"),
    "bool": (["tokens-update", "ids=a", "revoked=maybe"], "revoked is one of true, false"),
    "JSON": (["tokens-update", "ids=a", "revoked:=maybe"], "not JSON"),
    "object as text": (
        ["PerformActionV2", "action_name=contain", "ids=a", "action_parameters=x"],
        "action_parameters:=",
    ),
    "FQL": (["QueryDevicesByFilter", "filter=platform_name='a'"], "^"),
    "pages of no list": (["PostDeviceDetailsV2", "ids=a", "--all"], "leave out --all"),
    "body of a GET": (["QueryDevicesByFilter", "--body", "{}"], "has no body"),
    "body and a field of it": (["PostDeviceDetailsV2", "ids=a", "--body", "{}"], "--body is the whole body"),
    "no such file": (["PostDeviceDetailsV2", "ids=@nowhere"], "nowhere: No such file"),
    "two readers of standard input": (["tokens-update", "ids=@-", "label=@-"], "only one"),
    "secret on the command line": (["CreateUser", "password=x"], "password=@FILE"),
    "secret in the body": (["CreateUser", "--body", '{"password": "x"}'], "--body @FILE"),
    "records of a file": (["DownloadSensorInstallerById", "id=a", "-o", "csv"], "the answer is a file"),
    "no terminal to ask on": (["tokens-create", "label=a"], "--yes"),
}


@pytest.mark.parametrize(("arguments", "message"), WRONG.values(), ids=WRONG)
def test_a_wrong_call_says_what_is_wrong_and_sends_nothing(cloud, here, arguments, message):
    ended = here("call", *arguments)
    assert (ended.status, ended.out) == (2, ""), ended.err
    assert message in ended.err
    assert "Traceback" not in ended.err
    assert not cloud.requests


def test_the_default_is_one_page_and_all_reads_every_page(cloud, here, hosts):
    page = here("call", "QueryDevicesByFilter", "limit=2")
    assert len(lines(page)) == 2
    assert "2 of 250 records; --all reads every page" in page.err
    everything = here("call", "QueryDevicesByFilter", "limit=100", "--all")
    assert sorted(lines(everything)) == sorted(hosts.query_devices_by_filter.records())
    assert [call.path for call in cloud.requests].count("/devices/queries/devices/v1") >= 4


def test_ids_come_from_standard_input_and_go_in_batches(cloud, here, hosts):
    ids = list(hosts.query_devices_by_filter.records())
    found = here("call", "PostDeviceDetailsV2", "ids=@-", given="".join(f'"{id}"\n' for id in ids))
    assert [one["device_id"] for one in lines(found)] == ids
    given = "".join(json.dumps({"device_id": id}) + "\n" for id in [*ids, "f" * 32])
    hidden = here("call", "PerformActionV2", "action_name=hide_host", "ids=@-", "--yes", given=given)
    assert hidden.status == 7
    assert f"{'f' * 32}: " in hidden.err
    assert "no device" in hidden.err
    assert len(cloud.requests.of("PerformActionV2")) == 3
    assert sorted(hosts.query_hidden_devices.records()) == sorted(ids)


def test_secrets_of_an_answer_are_masked_unless_asked_for(cloud, here):
    tokens = InstallationTokens(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    made = here("call", "tokens-create", "label=web", "--yes")
    id = lines(made)[0]["id"]
    value = tokens.tokens_read(id)["body"]["resources"][0]["value"]
    shown = [
        here("call", "tokens-read", f"ids={id}", *more) for more in ([], ["--raw"], ["-o", "csv"], ["-o", "table"])
    ]
    assert not [ended for ended in (made, *shown) if value in ended.out]
    assert lines(shown[1])[0]["resources"][0]["id"] == id
    raw = here("call", "tokens-read", f"ids={id}", "--raw", "--show-secrets", "--query", "resources[0].value")
    assert json.loads(raw.out) == value


def test_a_field_that_only_the_operation_declares_secret_is_masked(cloud, here):
    cloud.stub("FetchFilesDownloadInfo", resources=[{"download_url": "https://a/?signature=b", "name": "c"}])
    assert lines(here("call", "FetchFilesDownloadInfo")) == [{"download_url": "REDACTED", "name": "c"}]


def test_a_secret_of_the_call_is_read_from_a_file_and_masked_in_the_plan(here, tmp_path):
    (tmp_path / "password").write_text("hunter2\n")
    call = ("call", "CreateUser", f"password=@{tmp_path / 'password'}", "first_name=a", "--dry-run")
    assert lines(here(*call))[0]["body"] == {"password": "REDACTED", "firstName": "a"}
    assert lines(here(*call, "--show-secrets"))[0]["body"]["password"] == "hunter2"  # of this test


def test_a_write_asks_and_no_sends_nothing(cloud, terminal):
    screen = terminal("call", "tokens-create", "label=web")
    screen.expect("POST /installation-tokens/entities/tokens/v1")
    screen.expect('body: {"label": "web"}')
    screen.expect("Call tokens-create?")
    screen.sendline("n")
    screen.expect("nothing was changed")
    screen.wait()
    assert screen.exitstatus == 9
    assert not cloud.requests


def test_every_child_is_called_and_its_failure_reported(cloud, here):
    cloud.faults.add(Fault.status(403), route="/devices/queries/devices/v1", times=1)
    ended = here("call", "QueryDevicesByFilter", "--all", "--child", "all")
    assert ended.status == 7
    assert "1 of 3 children failed" in ended.err
    read = {record["member_cid"] for record in lines(ended)}
    (failed,) = set(cloud.children) - read
    assert f"child {failed} (" in ended.err
    for cid in read:
        child = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, member_cid=cid, transport=cloud)
        wanted = child.query_devices_by_filter()["body"]["resources"]
        assert sorted(one["id"] for one in lines(ended) if one["member_cid"] == cid) == sorted(wanted)


def test_a_change_without_a_valid_answer_may_have_been_applied(cloud, here):
    cloud.faults.add(Fault.status(500), route="/installation-tokens/entities/tokens/v1")
    ended = here("call", "tokens-create", "label=a", "--yes")
    assert (ended.status, "tokens-create may have been applied" in ended.err) == (5, True)
    assert "applied" not in here("call", "tokens-read", "ids=a").err
    cloud.faults.add(Fault.status(500), route="/devices/entities/devices-actions/v2", times=2)
    ids = ",".join(f"{number:032x}" for number in range(101))
    batches = here("call", "PerformActionV2", "action_name=hide_host", f"ids={ids}", "--yes")
    assert (batches.status, batches.err.count("it may have been applied")) == (7, 101)


def test_errors_beside_records_are_told(here, hosts):
    known = hosts.query_devices_by_filter(limit=1)[0]
    ended = here("call", "PerformActionV2", "action_name=hide_host", f"ids={known},{'f' * 32}", "--yes")
    assert ended.status == 7
    assert [one["id"] for one in lines(ended)] == [known]
    assert "f" * 32 in ended.err


def test_a_csv_has_the_fields_of_all_records(here, cloud):
    cloud.stub("CombinedDevicesByFilter", resources=[{"a": 1}, {"a": 2, "b": 3}])
    assert here("call", "CombinedDevicesByFilter", "-o", "csv").out == "a,b\n1,\n2,3\n"


def test_a_file_goes_to_a_file_or_into_a_pipe_and_not_to_a_terminal(cloud, here, environment, terminal, tmp_path):
    id = json.loads(here("call", "GetSensorInstallersByQuery", "limit=1").out)
    saved = here("call", "DownloadSensorInstallerById", f"id={id}", "--to", str(tmp_path / "sensor"))
    assert (saved.status, saved.out) == (0, "")
    assert id in saved.err  # the ID of an installer is its SHA-256
    piped = subprocess.run([*COMMAND, "call", "DownloadSensorInstallerById", f"id={id}"], env=environment,
                           stdout=subprocess.PIPE, check=True)  # fmt: skip
    assert sha256(piped.stdout).hexdigest() == sha256((tmp_path / "sensor").read_bytes()).hexdigest() == id
    sent = len(cloud.requests)
    screen = terminal("call", "DownloadSensorInstallerById", f"id={id}")
    screen.expect("--to FILE")
    screen.wait()
    assert (screen.exitstatus, len(cloud.requests)) == (2, sent)


def test_a_file_is_sent(cloud, here, tmp_path):
    (tmp_path / "tool.sh").write_bytes(b"echo \xff")
    ended = here("call", "RTR-CreatePut-Files", f"file=@{tmp_path / 'tool.sh'}", "description=a tool", "--yes")
    assert ended.status == 0, ended.err
    assert b"echo \xff" in cloud.requests.of("RTR-CreatePut-Files")[0].body


def test_the_help_of_an_operation_is_made_from_its_declaration(here):
    ended = here("call", "performactionv2", "--help")
    assert ended.status == 0
    text = " ".join(ended.out.split())
    for fact in (
        "falconlite call PerformActionV2 [NAME=VALUE]",
        "one of contain, lift_containment,",
        "POST /devices/entities/devices-actions/v2",
        "Hosts: Write",
        "asks first",
        "falconlite call PerformActionV2 action_name=contain ids=IDS",
        "--dry-run",
    ):
        assert fact in text
    assert "1 to 5,000" in here("call", "QueryDevicesByFilter", "-h").out
    assert "did you mean" in here("call", "QueryDeviceByFilter", "--help").err
    assert "name of a method" in here("call", "--help").out


def test_operations_are_found_by_words_and_filters_and_shown(here):
    found = lines(here("operations", "contain", "--service", "Hosts"))
    assert {"PerformActionV2"} == {one["id"] for one in found}
    verbs = lines(here("operations", "--service", "Hosts", "--verb", "patch", "--scope", "hosts: write"))
    assert {one["verb"] for one in verbs} == {"PATCH"}
    (shown,) = lines(here("operations", "tokens-read"))
    assert (shown["scope"], shown["reads"], shown["arguments"][0]["name"]) == ("Installation Tokens: Read", True, "ids")
    assert "Installation Tokens: Read" in here("operations", "show", "tokens_read", "-o", "table").out
    assert here("operations", "xyzzy").status == 6
    assert here("operations", "--service", "Hots").status == 2


def test_a_route_is_called(cloud, here):
    listed = here("override", "get", "/devices/queries/devices/v1", "limit=100", "--all")
    assert len(set(lines(listed))) == 250
    id = lines(listed)[0]
    sent = len(cloud.requests)
    body = json.dumps({"ids": [id]})
    assert here("override", "POST", "/devices/entities/devices/v2", "--body", body).status == 2
    assert here("override", "GET", "../devices").status == 2
    assert here("override", "GET", "/oauth2/token", "client_secret=a").status == 2
    assert len(cloud.requests) == sent
    ended = here("override", "POST", "/devices/entities/devices/v2", "--body", "-", "--yes", given=body)
    assert [one["device_id"] for one in lines(ended)] == [id]
    two = here("override", "GET", "/devices/entities/devices/v2", f"ids={id}", f"ids={lines(listed)[1]}", "--dry-run")
    assert lines(two)[0]["query"]["ids"] == [id, lines(listed)[1]]


def test_a_token_for_another_program_is_masked(here):
    assert lines(here("call", "oauth2AccessToken", "--yes"))[0]["access_token"] == "REDACTED"  # the mask
    ended = here("call", "oauth2AccessToken", "--yes", "--show-secrets", "--raw", "--query", "access_token")
    assert len(json.loads(ended.out)) > 100


def test_a_change_of_many_ids_is_reported_and_resumed(here, cloud, tmp_path):
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    ids, report = (
        hosts.query_devices_by_filter(limit=120, filter="status:'normal'").resources,
        tmp_path / "report.jsonl",
    )
    cloud.faults.add(Fault.status(403), route="/devices/entities/devices-actions/v2", times=1)
    first = ("call", "PerformActionV2", "action_name=hide_host")
    ended = here(*first, f"ids={','.join(ids)}", "--yes", "--report", str(report))
    assert ended.status in {4, 7}
    assert f"to continue: falconlite {' '.join(first)} --resume {report}" in ended.err
    outcomes = {line["id"]: line["outcome"] for line in map(json.loads, report.read_text().splitlines()[1:])}
    assert set(outcomes) == set(ids)
    assert set(outcomes.values()) > {"failed"}
    assert here(*first[:2], "action_name=unhide_host", "--resume", str(report), "--yes").status == 2
    assert here(*first, f"ids={ids[0]}", "--resume", str(report), "--yes").status == 2
    ended = here(*first, "--resume", str(report), "--yes")
    assert ended.status == 0, ended.err
    assert set(hosts.query_hidden_devices.records()) == set(ids)


@each(
    "arguments",
    [
        ("QueryDevicesByFilter", "limit=1"),
        ("PerformActionV2", "action_name=contain", "ids=a", "--child", "all"),
        ("PerformActionV2", "--body", "{}"),
        ("createHostGroups", "name=x", "group_type=static"),
    ],
)
def test_a_report_is_for_changes_of_ids(here, cloud, tmp_path, arguments):
    assert here("call", *arguments, "--yes", "--report", str(tmp_path / "r")).status == 2
    assert not [call for call in cloud.requests if not call.path.startswith("/oauth2/")]
