"""The Uber class beyond falconpy: lenient names, reported mistakes, unchanged bodies, shared services."""

from __future__ import annotations

import io
import logging
from typing import Any

import numpy as np
import pytest

import falconlite
from falconlite import (
    APIHarness,
    APIHarnessV2,
    FalconInterface,
    Hosts,
    IgnoredSettingWarning,
    InvalidMethod,
    InvalidOperation,
    OAuth2,
    PayloadValidationError,
    PythonicResult,
    Result,
    Service,
    TokenNotSpecified,
)
from falconlite._index import NAMES
from falconlite.http.messages import TIMEOUT, UNSET
from falconlite.operations import catalog
from falconlite.operations._index import OPERATIONS
from falconlite.operations.catalog import found
from falconlite.operations.declare import get
from falconlite.uber import Loaded
from tests.cases import each
from tests.collections import COLLECTIONS
from tests.doubles import CREDS, Script, answer, refusal

pytestmark = pytest.mark.filterwarnings("ignore::falconlite.SDKDeprecationWarning")

SERVICES = [getattr(falconlite, collection.service) for collection in COLLECTIONS.values()]
EVERY = [(kind, name) for kind in SERVICES for name in sorted({o.stub.__name__ for o in kind.operations.values()})]

VALUES: dict[str, Any] = {
    "ids": ["a", "b"],
    "composite_ids": ["a", "b"],
    "tags": ["lab"],
    "limit": 5,
    "offset": 1,
    "action_parameters": [{"name": "n", "value": "v"}],
    "revoked": False,
    "tokens_required": True,
    "max_active_tokens": 5,
    "include_hidden": True,
    "disable_hostname_check": True,
    "show_in_ui": True,
    "name": "filter",
    "value": "(device_id:['x'])",
    "body": None,
    "from_": 1,
    "size": 5,
    "max_doc_count": 5,
    "min_doc_count": 1,
    "date_ranges": [{"from": "a", "to": "b"}],
    "ranges": [{"From": 1, "To": 2}],
    "percents": [50],
    "sub_aggregates": [{"name": "s"}],
    "extended_bounds": {"min": "a", "max": "b"},
    "filters_spec": {"filters": {}},
}


def arguments(operation) -> dict[str, Any]:
    """Return all keywords for a call of any operation."""
    choices = {name: known[0] for name, known in operation.choices.items()}
    return {name: (VALUES | choices).get(name, "text") for name in operation.names}


@pytest.fixture
def net():
    return Script()


@pytest.fixture
def uber(net):
    return APIHarnessV2(access_token="T", transport=net)


def last(net):
    return net.sent[-1][1]


# Every operation


@each(("kind", "name"), EVERY)
def test_a_command_is_the_method_of_the_class_whatever_the_operation_is_called(net, uber, kind, name):
    net.sent.clear()
    operation = kind.operations[name]
    given = arguments(operation)
    answered = getattr(kind(access_token="T", transport=net), name)(**given)
    spellings = {known for known in kind.operations if OPERATIONS.get(known) == f"{kind.__name__}.{name}"}
    spellings |= {operation.id, operation.alias}
    for spelling in spellings:
        assert uber.command(spelling, **given) == answered
    sent = [request for _, request in net.sent]
    assert len(sent) == 1 + len(spellings)
    assert all(request == sent[0] for request in sent)


@each("name", sorted(OPERATIONS))
def test_every_name_of_the_index_leads_to_its_operation_in_any_spelling(name):
    home = tuple(OPERATIONS[name].split("."))
    assert found(name) == home
    assert found(name.replace("_", "-")) == home
    assert found(name.replace("_", ".")) == home


@pytest.mark.no_cover
@each("name", sorted(OPERATIONS))
def test_letter_case_is_forgiven_where_one_operation_is_meant(name):
    meant = {OPERATIONS[known] for known in OPERATIONS if known.lower() == name.lower()}
    if len(meant) == 1:
        assert ".".join(found(name.upper().replace("_", "-"))) in meant
    else:
        with pytest.raises(InvalidOperation, match="may be any of"):
            found(name.swapcase())


@pytest.fixture
def ambiguous(monkeypatch):
    """Another operation with the name of one in other letters."""
    monkeypatch.setitem(OPERATIONS, "queryhiddendevices", "Alerts.query_alerts_v2")
    monkeypatch.setattr(catalog, "_lowered", catalog._lowered.__wrapped__)


@pytest.mark.usefixtures("ambiguous")
def test_a_name_in_its_own_letters_beats_the_same_one_in_others():
    assert found("QueryHiddenDevices") == ("Hosts", "query_hidden_devices")
    assert found("queryhiddendevices") == ("Alerts", "query_alerts_v2")
    with pytest.raises(InvalidOperation, match=r"Alerts\.query_alerts_v2, Hosts"):
        found("QUERYHIDDENDEVICES")


@pytest.mark.usefixtures("ambiguous")
def test_an_ambiguous_name_sends_nothing(net, uber):
    result = uber.command("QUERYHIDDENDEVICES")
    assert result["status_code"] == 418
    assert "Hosts.query_hidden_devices" in result["body"]["errors"][0]["message"]
    assert net.sent == []


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("QueryDevicesByFiltr", "'QueryDevicesByFilter'"),
        ("querydevicesbyfiltr", "'QueryDevicesByFilter'"),
        ("tokens-creat", "'tokens-create'"),
        ("get_alerts_v22", "'get_alerts_v2'"),
    ],
)
def test_a_name_that_does_not_exist_names_the_nearest(uber, wrong, meant):
    (error,) = uber.command(wrong)["body"]["errors"]
    assert error["code"] == 418
    assert repr(wrong) in error["message"]
    assert meant in error["message"]


def test_a_name_like_no_other_has_no_suggestion(uber):
    message = uber.command("zzzzzzzz")["body"]["errors"][0]["message"]
    assert "did you mean" not in message


def test_an_unknown_name_makes_no_claim_about_the_api_and_shows_how_to_call_a_route(uber):
    message = uber.command("queryWeather")["body"]["errors"][0]["message"]
    assert message.startswith(f"falconlite {falconlite.VERSION} declares no operation 'queryWeather'")
    assert message.endswith('If the API has it, call its route: command(override="GET,/...")')
    with pytest.raises(
        InvalidOperation, match=r"declares no operation with the route '/weather/v1'\. If the API has it"
    ):
        falconlite.find_operation("/weather/v1", "route")


# Lists, by ID and by route


def test_records_and_pages_of_an_operation_are_those_of_its_method(net, uber):
    net.answers[:] = [answer(200, {"meta": {"pagination": {"total": 2}}, "resources": list("ab"), "errors": []})]
    assert list(uber.records("tokens_query", filter="x", most=2)) == ["a", "b"]
    assert [page.resources for page in uber.pages(action="tokens-query", limit=2, most=2)] == [["a", "b"]]
    assert [dict(request.query) for _, request in net.sent[-2:]] == [{"filter": "x", "limit": "2"}, {"limit": "2"}]
    (service,) = uber._services.values()
    assert uber.records("tokens_query").cursor == service.tokens_query.records().cursor


def test_records_of_a_route_may_be_given_as_override(net, uber):
    net.answers[:] = [answer(200, {"meta": {}, "resources": ["a"], "errors": []})]
    for args, given in (
        (("GET", "/x/v1"), {}),
        (("get", "x/v1"), {}),
        (("GET",), {"route": "/x/v1"}),
        ((), {"override": "GET, /x/v1"}),
    ):
        assert list(uber.records(*args, parameters={"q": "1"}, **given)) == ["a"]
        assert (net.sent[-1][1].verb, net.sent[-1][1].path, net.sent[-1][1].query) == ("GET", "/x/v1", [("q", "1")])


@each(
    "args, given, error, said",
    [
        (("tokens-reed",), {}, InvalidOperation, "declares no operation 'tokens-reed'"),
        ((), {}, InvalidOperation, "needs an operation ID"),
        (("tokens-create",), {"label": "x"}, TypeError, "has no pages"),
        (("oauth2AccessToken",), {}, TypeError, "is not a list"),
        (("tokens-query",), {"limti": 1}, TypeError, "limti"),
        ((), {"override": "GET"}, PayloadValidationError, "route"),
        ((), {"override": 7}, PayloadValidationError, "method must be GET or POST"),
    ],
)
def test_a_list_that_cannot_be_read_raises_before_anything_is_sent(args, given, error, said):
    net = Script()
    uber = APIHarnessV2(access_token="T", transport=net)
    for read in (uber.records, uber.pages):
        with pytest.raises(error, match=said):
            next(read(*args, **given))
    assert net.sent == []


@pytest.mark.parametrize("name", [None, "", 7, b"QueryHiddenDevices", ["x"]])
def test_a_name_that_is_no_text_is_refused(net, uber, name):
    assert uber.command(name)["status_code"] == 418
    assert net.sent == []


# Mistakes, in each mode


@pytest.mark.parametrize("pythonic", [False, True])
@pytest.mark.parametrize(
    ("args", "given", "named"),
    [
        (("QueryHiddenDevices", "x"), {}, "one positional"),
        (("QueryHiddenDevices",), {"limt": 5}, "did you mean 'limit'"),
        (("QueryHiddenDevices",), {"action": "x"}, "action"),
        (("QueryHiddenDevices",), {"body": {}}, "body"),
        (("QueryHiddenDevices",), {"partition": 1}, "partition"),
        ((), {"override": "GET,/x", "limit": 5}, "'limit': put it in parameters"),
    ],
)
def test_a_wrong_name_is_a_type_error_in_every_mode(net, uber, args, given, named, pythonic):
    with pytest.raises(TypeError, match=named):
        uber.command(*args, **given, pythonic=pythonic)
    assert net.sent == []


HIDDEN, ANY = "/devices/queries/devices-hidden/v1", "/x"
NOT_THE_ID, NOT_THE_URL = "calls the route of override, not the operation ID", "base_url has no effect on one call"


@pytest.mark.parametrize(
    ("args", "given", "said", "path"),
    [
        ((), {"override": "GET,/x", "action": "QueryHiddenDevices"}, NOT_THE_ID, ANY),
        ((), {"override": "GET,/x", "api_operation": "QueryHiddenDevices"}, NOT_THE_ID, ANY),
        (("QueryHiddenDevices",), {"override": "GET,/x"}, NOT_THE_ID, ANY),
        (("QueryHiddenDevices",), {"override": "GET,/x", "action": "QueryHiddenDevices"}, NOT_THE_ID, ANY),
        ((), {"override": "GET,/x", "base_url": "us-2"}, NOT_THE_URL, ANY),
        (("QueryHiddenDevices",), {"base_url": "us-2"}, NOT_THE_URL, HIDDEN),
        ((), {"action": "QueryHiddenDevices", "base_url": "us-2"}, NOT_THE_URL, HIDDEN),
    ],
)
def test_what_command_accepts_and_does_not_use_is_warned_of(net, uber, args, given, said, path):
    with pytest.warns(IgnoredSettingWarning, match=said) as caught:
        assert uber.command(*args, **given)["status_code"] == 200
    assert len(caught) == 1
    ((base_url, request),) = net.sent
    assert (base_url, request.path) == (uber.base_url, path)


@pytest.mark.parametrize("unused", [{"action": ""}, {"action": None}, {"base_url": None}])
def test_nothing_is_warned_of_an_unused_argument_that_is_empty(net, uber, unused):
    assert uber.command(override="GET,/x", **unused)["status_code"] == 200


MISTAKES = [
    ((), {}, InvalidOperation, 418, "needs an operation ID"),
    (("Nonsense",), {}, InvalidOperation, 418, "Nonsense"),
    ((10**5000,), {}, InvalidOperation, 418, "needs an operation ID"),
    *(
        ((), {"override": odd}, InvalidMethod, 405, "method must")
        for odd in (5, ["GET,/x"], 10**5000, np.array([1, 2]))
    ),
    (("GetDeviceDetailsV2",), {}, PayloadValidationError, 400, "ids"),
    (("PerformActionV2",), {"ids": "a", "action_name": "zap"}, PayloadValidationError, 400, "contain"),
    ((), {"override": "GET"}, PayloadValidationError, 400, "route"),
    ((), {"override": "GET,"}, PayloadValidationError, 400, "route"),
    ((), {"override": "FETCH,/x"}, InvalidMethod, 405, "FETCH"),
    ((), {"override": "GET,/a/../b"}, PayloadValidationError, 400, "route"),
    ((), {"override": "GET,https://evil.example/x"}, PayloadValidationError, 400, "route"),
    (("oauth2RevokeToken",), {}, TokenNotSpecified, 400, "token_value"),
]


@pytest.mark.parametrize(("args", "given", "kind", "code", "named"), MISTAKES)
def test_what_cannot_work_stays_here_and_follows_the_mode(net, uber, args, given, kind, code, named):
    result = uber.command(*args, **given)
    assert type(result) is Result
    assert (result["status_code"], result["body"]["errors"][0]["code"]) == (code, code)
    assert named in result["body"]["errors"][0]["message"]
    with pytest.raises(kind, match=named):
        uber.command(*args, **given, pythonic=True)
    uber.pythonic = True
    with pytest.raises(kind, match=named):
        uber.command(*args, **given)
    assert uber.command(*args, **given, pythonic=False)["status_code"] == code
    assert net.sent == []


def test_results_follow_the_mode_of_the_object_and_of_the_command(uber):
    assert type(uber.command("QueryHiddenDevices")) is Result
    assert type(uber.command("QueryHiddenDevices", pythonic=True)) is PythonicResult
    uber.pythonic = True
    assert type(uber.command("QueryHiddenDevices")) is PythonicResult
    assert type(uber.command(override="GET,/x")) is PythonicResult
    assert type(uber.command("QueryHiddenDevices", pythonic=False)) is Result


def test_a_refusal_of_the_api_is_a_dict_or_an_error_that_says_what_was_asked():
    uber = APIHarnessV2(access_token="T", transport=Script(refusal(404, "no")))
    assert uber.command("QueryHiddenDevices")["status_code"] == 404
    with pytest.raises(falconlite.NotFound, match="QueryHiddenDevices GET"):
        uber.command("QueryHiddenDevices", pythonic=True)


@pytest.mark.parametrize("command", [{"override": "GET,/x"}, {"api_operation": "QueryHiddenDevices"}])
def test_an_expanded_result_is_status_headers_and_body(uber, command):
    status, headers, body = uber.command(**command, expand_result=True)
    assert (status, headers["content-type"], body["resources"]) == (200, "application/json", ["a"])


def test_what_is_refused_here_and_token_operations_can_be_expanded_too(net):
    uber = APIHarnessV2(**CREDS, transport=net)
    assert uber.command("Nonsense", expand_result=True)[0] == 418
    assert uber.command("oauth2RevokeToken", expand_result=True)[0] == 400
    assert uber.command("oauth2AccessToken", expand_result=True)[2]["access_token"] == "T1"
    assert uber.command("oauth2RevokeToken", token_value="T1", expand_result=True)[0] == 200


def test_headers_and_timeout_are_for_one_command(net, uber):
    uber.command("QueryHiddenDevices", headers={"X-Q": "1"}, timeout=3)
    assert (last(net).headers["X-Q"], last(net).timeout) == ("1", 3)
    uber.command(override="GET,/x", headers={"X-Q": "2"}, timeout=4)
    assert (last(net).headers["X-Q"], last(net).timeout) == ("2", 4)
    for plain in ({"api_operation": "QueryHiddenDevices"}, {"override": "GET,/x"}):
        uber.command(**plain)
        assert "X-Q" not in last(net).headers
        assert last(net).timeout == TIMEOUT


# IDs and bodies


def test_ids_go_into_the_body_that_stands_beside_them(net, uber):
    body = {"status": "new"}
    uber.command("UpdateDetectsByIdsV2", ids="a, b", body=body)
    assert last(net).json == {"status": "new", "ids": ["a", "b"]}
    assert body == {"status": "new"}


def test_ids_of_the_body_win(net, uber):
    uber.command("PerformActionV2", action_name="contain", ids="a", body={"ids": ["b"]})
    assert last(net).json == {"ids": ["b"]}


def test_ids_of_the_query_stay_there(net, uber):
    uber.command("tokens-update", ids="a,b", body={"label": "x"})
    assert (last(net).query, last(net).json) == ([("ids", "a"), ("ids", "b")], {"label": "x"})


def test_the_body_of_an_operation_that_calls_its_ids_otherwise_is_left_alone(net, uber):
    body = {"device_ids": ["a"], "tags": ["x"], "action": "add"}
    uber.command("UpdateDeviceTags", body=body, ids=["z"])
    assert last(net).json == body


# Path parts


class Streams(Service):
    """A collection with path parts in its routes."""

    @get("refreshStream", "/streams/{partition}/parts/{key}/v1")
    def refresh_stream(self, *, partition: int, key: str, limit: int | None = None, **options: Any) -> Result[Any]:
        """Refresh a stream."""

    refreshStream = refresh_stream  # noqa: N815  # an operation ID


@pytest.fixture
def streams(monkeypatch):
    monkeypatch.setitem(NAMES, "Streams", "services.hosts")
    monkeypatch.setattr("falconlite.services.hosts.Streams", Streams, raising=False)
    monkeypatch.setitem(OPERATIONS, "refreshStream", "Streams.refresh_stream")


@pytest.mark.usefixtures("streams")
class TestPathParts:
    def test_keywords_fill_the_route_percent_encoded(self, net, uber):
        uber.command("refreshStream", partition=0, key="a/b c?", limit=5)
        assert (last(net).path, last(net).query) == ("/streams/0/parts/a%2Fb%20c%3F/v1", [("limit", "5")])

    def test_parameters_fill_the_route_too(self, net, uber):
        uber.command("refreshStream", parameters={"partition": 0, "key": "a", "limit": 5})
        assert (last(net).path, last(net).query) == ("/streams/0/parts/a/v1", [("limit", "5")])

    @pytest.mark.parametrize("given", [{}, {"partition": 0}, {"key": "a"}, {"partition": None, "key": "a"}])
    def test_a_missing_part_is_a_400(self, net, uber, given):
        result = uber.command("refreshStream", **given)
        assert result["status_code"] == 400
        with pytest.raises(PayloadValidationError, match="refresh_stream"):
            uber.command("refreshStream", **given, pythonic=True)
        assert net.sent == []

    @pytest.mark.parametrize("key", ["", ".", "..", ["a"], {"a": 1}, "\ud800"])
    def test_a_part_that_would_change_the_route_is_a_400(self, net, uber, key):
        assert uber.command("refreshStream", partition=0, key=key)["status_code"] == 400
        assert net.sent == []

    def test_a_file_can_be_sent_to_such_a_route(self, net, uber):
        uber.command("refreshStream", partition=0, key="a", data=b"x")
        assert (last(net).path, last(net).data) == ("/streams/0/parts/a/v1", b"x")


# Bodies as the caller passes them


@pytest.mark.parametrize("data", [b"\x00\x01", "text", {"a": "b"}, [("a", "b")], io.BytesIO(b"file")])
@pytest.mark.parametrize("command", [("createHostGroups", None), (None, "POST,/devices/entities/host-groups/v1")])
def test_data_is_the_body_as_it_is(net, uber, command, data):
    name, override = command
    args = (name,) if name else ()
    uber.command(*args, override=override, data=data, body={"resources": []})
    assert last(net).data is data
    assert last(net).json is UNSET


@pytest.mark.parametrize("command", [("createHostGroups", None), (None, "POST,/devices/entities/host-groups/v1")])
def test_files_are_the_body_as_they_are(net, uber, command):
    name, override = command
    files = [("file", ("a.txt", b"x"))]
    uber.command(*((name,) if name else ()), override=override, files=files)
    assert last(net).files is files
    assert (last(net).json, last(net).data) == (UNSET, None)


@pytest.mark.parametrize("command", [("createHostGroups", None), (None, "POST,/x")])
def test_the_type_of_the_body_can_be_named_and_a_header_of_ones_own_wins(net, uber, command):
    name, override = command
    args = (name,) if name else ()
    uber.command(*args, override=override, data=b"x", content_type="application/x-raw")
    assert last(net).headers["Content-Type"] == "application/x-raw"
    uber.command(*args, override=override, data=b"x", content_type="a/b", headers={"Content-Type": "c/d"})
    assert last(net).headers["Content-Type"] == "c/d"


def test_a_file_is_not_read_before_it_is_sent(net, uber):
    file = io.BytesIO(b"content")
    uber.command("createHostGroups", data=file)
    assert file.tell() == 0


def test_a_type_alone_leaves_the_body_to_the_arguments(net, uber):
    uber.command("createHostGroups", name="n", group_type="static", content_type="application/json; charset=utf-8")
    assert last(net).json == {"resources": [{"name": "n", "group_type": "static"}]}
    assert last(net).headers["Content-Type"] == "application/json; charset=utf-8"


def test_a_type_alone_leaves_the_checks_as_they_are(net, uber):
    assert uber.command("GetDeviceDetailsV2", content_type="application/json")["status_code"] == 400
    assert net.sent == []


def test_what_stands_in_for_an_operation_says_what_it_does():
    operation = Hosts.operations["PerformActionV2"]
    loaded = Loaded(operation, {"data": b"x", "files": None, "content_type": None})
    for name in ("id", "secret", "needs", "deprecated"):
        assert getattr(loaded, name) == getattr(operation, name)


# One auth object


def test_services_are_made_once_and_share_the_token(net):
    uber = APIHarnessV2(**CREDS, transport=net)
    for name in ("QueryHiddenDevices", "QueryDevicesByFilter", "tokens-query", "tokens-read"):
        uber.command(name)
    uber.command(override="GET,/x")
    uber.command(override="GET,/y")
    assert net.paths().count("/oauth2/token") == 1
    assert set(net.bearers()) == {"T1"}
    assert sorted(uber._services) == ["", "Hosts", "InstallationTokens"]
    assert all(service.auth_object is uber for service in uber._services.values())


def test_a_setting_of_the_object_reaches_its_commands_at_once(net, uber):
    uber.command("QueryHiddenDevices")
    uber.user_agent, uber.timeout = "mine/1.0", 7
    uber.command("QueryHiddenDevices")
    assert (last(net).headers["User-Agent"], last(net).timeout) == ("mine/1.0", 7)


def test_a_login_that_is_refused_sends_no_command():
    net = Script(logins=[refusal()])
    uber = APIHarnessV2(**CREDS, transport=net)
    assert uber.command("QueryHiddenDevices")["status_code"] == 403
    assert net.paths() == ["/oauth2/token"]
    with pytest.raises(falconlite.LoginFailed):
        uber.command("QueryHiddenDevices", pythonic=True)


def test_the_older_class_is_the_newer_but_for_one_value(net):
    uber = APIHarness(**CREDS, transport=net)
    assert isinstance(uber, APIHarnessV2)
    assert isinstance(uber, FalconInterface)
    assert uber.authenticated is False
    assert uber.authenticate() is True
    assert uber.authenticated is True
    assert uber.deauthenticate() is True
    assert uber.authenticated is False


def test_an_object_without_credentials_says_so():
    uber = APIHarnessV2(access_token="T", transport=Script())
    assert not uber.valid_cred_format()
    assert not uber.logout()
    assert uber.token == "T"


# Tokens


def test_a_token_is_issued_and_revoked_without_a_change_to_the_objects_own(net):
    uber = APIHarnessV2(**CREDS, transport=net)
    uber.login()
    assert uber.command("oauth2AccessToken")["body"]["access_token"] == "T2"
    assert uber.command("oAuth2AccessToken")["body"]["access_token"] == "T3"
    for given in ({"token_value": "T2"}, {"token": "T2"}, {"data": {"token": "T2"}}):
        assert uber.command("oauth2RevokeToken", **given)["status_code"] == 200
        assert last(net).form["token"] == "T2"
    assert uber.token == "T1"


def test_a_token_operation_takes_no_argument_that_it_does_not_have(net):
    uber = APIHarnessV2(**CREDS, transport=net)
    with pytest.raises(TypeError, match="limt"):
        uber.command("oauth2AccessToken", limt=5)
    with pytest.raises(TypeError, match="limt"):
        uber.command("oauth2RevokeToken", token_value="T", limt=5)
    assert net.sent == []


def test_a_token_operation_answers_with_a_dict_in_every_mode():
    uber = APIHarnessV2(**CREDS, transport=Script(logins=[refusal()], revokes=[refusal()]), pythonic=True)
    for name, given in (("oauth2AccessToken", {}), ("oauth2RevokeToken", {"token_value": "T"})):
        assert uber.command(name, **given)["status_code"] == 403


# Logs, and the list


def test_a_refused_command_is_logged_once_as_an_error(caplog):
    logger = logging.getLogger("uber")
    uber = APIHarnessV2(access_token="T", transport=Script(), debug=logger)
    with caplog.at_level(logging.ERROR):
        uber.command("Nonsense")
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("uber", logging.ERROR)
    assert "418" in record.getMessage()
    assert "Nonsense" in record.getMessage()


def test_nothing_is_logged_unless_asked(caplog):
    uber = APIHarnessV2(access_token="T", transport=Script())
    with caplog.at_level(logging.DEBUG):
        uber.command("Nonsense")
        uber.command("QueryHiddenDevices")
    assert caplog.records == []


def test_the_list_of_operations_leads_to_what_it_says(net, uber):
    listed = {"GetCSPMCGPAccount"}  # of two classes: it is in the list, and refused
    for name, verb, route, summary, _, parameters in uber.commands:
        if name not in listed:  # of two operations with this ID, the first is called
            service, _ = found(name)
            operation = getattr(falconlite, service).operations[name]
            assert (operation.verb, operation.route) == (verb, route)
            listed.add(name)
        assert summary
        assert all(parameter.keys() == {"name", "in", "required"} for parameter in parameters)


def test_answers_that_are_files_come_as_bytes():
    binary = answer(200)._replace(headers={"Content-Type": "application/zip"}, content=b"PK")
    uber = APIHarnessV2(access_token="T", transport=Script(binary))
    assert uber.command(override="GET,/some/file/v1") == b"PK"
    assert uber.command("QueryHiddenDevices")["status_code"] == 502  # its answer is not a file
    assert uber.command(override="GET,/x") == b"PK"
    assert uber.command(override="GET,/x", pythonic=True).content == b"PK"


def test_an_uber_object_is_an_auth_object(net):
    uber = APIHarnessV2(**CREDS, transport=net)
    hosts = Hosts(auth_object=uber)
    hosts.query_hidden_devices()
    assert net.paths() == ["/oauth2/token", "/devices/queries/devices-hidden/v1"]
    assert hosts.auth_style == "OBJECT"
    assert not isinstance(uber, OAuth2)
