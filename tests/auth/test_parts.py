"""The parts of an auth object under falconpy's names: settings, log, token, and credentials that can be changed."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback

import pytest

from falconlite import Hosts, InvalidBaseURL, InvalidCredentialFormat, OAuth2
from falconlite.auth.parts import BearerToken, Creds, InterfaceConfiguration, LogFacility
from tests.doubles import CREDS, Clock, Script, refusal, token

CID = "0123456789abcdef0123456789abcdef"


def test_the_settings_of_an_auth_object_are_read_and_set_through_its_config():
    net = Script()
    auth = OAuth2(**CREDS, transport=net, base_url="us-2")
    config = auth.config
    assert (config.base_url, config.ssl_verify, config.timeout) == (auth.base_url, True, (5.0, 60.0))
    config.base_url, config.user_agent, config.timeout = "eu-1", "me/1", 7
    assert (auth.base_url, auth.user_agent, auth.timeout) == ("https://api.eu-1.crowdstrike.com", "me/1", 7)
    Hosts(auth).query_devices()
    base_url, request = net.sent[-1]
    assert (base_url, request.headers["User-Agent"]) == ("https://api.eu-1.crowdstrike.com", "me/1")


def test_a_config_that_is_assigned_replaces_all_settings_and_is_the_config_from_then_on():
    auth = OAuth2(**CREDS, transport=Script(), base_url="us-2", user_agent="old/1", proxy="http://proxy:1", timeout=7)
    given = InterfaceConfiguration(base_url="us-gov-1", user_agent="new/1")
    assert given.base_url == "us-gov-1"
    auth.config = given
    assert (auth.base_url, auth.user_agent) == ("https://api.laggar.gcw.crowdstrike.com", "new/1")
    assert (auth.proxy, auth.timeout) == (None, (5.0, 60.0))
    given.user_agent = "newer/1"
    assert auth.user_agent == "newer/1"


def test_a_config_of_another_auth_object_is_copied():
    one, two = (OAuth2(**CREDS, transport=Script(), base_url=cloud) for cloud in ("us-2", "eu-1"))
    one.config = two.config
    one.base_url = "us-3"
    assert (one.base_url, two.base_url) == ("https://api.us-3.crowdstrike.com", "https://api.eu-1.crowdstrike.com")


@pytest.mark.parametrize("wrong", [{"base_url": "us-1"}, None, "us-1"])
def test_a_config_that_is_none_is_refused(wrong):
    auth = OAuth2(**CREDS, transport=Script())
    with pytest.raises(ValueError, match=f"InterfaceConfiguration, not {type(wrong).__name__}"):
        auth.config = wrong


def test_a_config_with_a_wrong_value_changes_nothing():
    auth = OAuth2(**CREDS, transport=Script(), base_url="us-2", user_agent="old/1")
    with pytest.raises(TypeError):
        auth.config = InterfaceConfiguration(base_url="eu-1", user_agent="new/1", session="no session")
    with pytest.raises(InvalidBaseURL):
        auth.config = InterfaceConfiguration(base_url="mars", user_agent="new/1")
    assert (auth.base_url, auth.user_agent) == ("https://api.us-2.crowdstrike.com", "old/1")


def test_the_log_is_switched_off_through_its_facility():
    auth = OAuth2(**CREDS, transport=Script(), debug=logging.getLogger("tests.parts"), debug_record_count=7)
    facility = auth.log_facility
    assert (facility.active, facility.log, facility.debug_record_count) == (True, auth.log, 7)
    facility.sanitize_log, facility.debug_record_count = False, 9
    assert (auth.sanitize_log, auth.debug_record_count) == (False, 9)
    facility.deactivate_log()
    assert (facility.active, auth.log, auth.debug) == (False, None, False)
    with pytest.raises(AttributeError):
        facility.log = logging.getLogger("tests.parts")


def test_a_log_facility_of_its_own_holds_what_it_is_given():
    facility = LogFacility(logging.getLogger("tests.parts"), debug_record_count="7", sanitize_log=False)
    assert (facility.active, facility.debug_record_count, facility.sanitize_log) == (True, 7, False)
    facility.deactivate_log()
    assert (facility.active, LogFacility().debug_record_count, LogFacility().sanitize_log) == (False, 100, True)


def test_the_token_is_read_and_set_through_its_own_object():
    net = Script()
    auth = OAuth2(**CREDS, transport=net)
    auth.login()
    held = auth.bearer_token
    assert (held.value, held.status, held.expiration, held.fail_reason) == ("T1", 201, 1799, None)
    auth.bearer_token = BearerToken("MINE", 900, 201)
    assert (auth.token_value, auth.token_expiration, auth.token_valid) == ("MINE", 900, True)
    Hosts(auth).query_devices()
    assert net.sent[-1][1].headers["Authorization"] == "Bearer MINE"
    held.fail_token(418, "tea")
    assert (auth.token_value, auth.token_status, auth.token_fail_reason) == (None, 418, "tea")
    with pytest.raises(TypeError, match="must be a BearerToken, not str"):
        auth.bearer_token = "MINE"  # type: ignore[assignment]  # the mistake is the test


@pytest.mark.parametrize("made", [BearerToken("canary"), InterfaceConfiguration(proxy="http://u:canary@p:1")])
def test_a_part_shows_no_secret_and_is_neither_copied_nor_pickled(made):
    assert "canary" not in f"{made!r} {made}"
    for copied in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be copied or pickled") as caught:
            copied(made)
        assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("part", "name"), [("config", "timeot"), ("bearer_token", "valu"), ("log_facility", "sanitise_log")]
)
def test_a_name_that_resembles_one_of_a_part_is_refused(part, name):
    auth = OAuth2(access_token="T", transport=Script())
    with pytest.raises(AttributeError, match="did you mean"):
        setattr(getattr(auth, part), name, 5)
    auth.config.note = "a program's own"  # type: ignore[attr-defined]  # allowed, as on every object


# Credentials


def test_a_program_that_changes_the_credentials_in_place_acts_for_the_child():
    net = Script()
    auth = OAuth2(**CREDS, transport=net)
    auth.login()
    auth.creds["member_cid"] = CID
    assert (auth.token_value, auth.member_cid) == ("T1", CID)
    auth.login()
    assert auth.token_value == "T2"
    assert [form.get("member_cid") for form in net.forms()] == [None, CID]
    assert auth.creds.pop("member_cid") == CID
    assert (auth.creds, auth.creds.pop("member_cid", None)) == (CREDS, None)


@pytest.mark.parametrize(
    ("change", "left"),
    [
        (lambda creds: creds.update(client_secret="other"), {**CREDS, "client_secret": "other"}),
        (lambda creds: creds.__ior__({"member_cid": CID}), {**CREDS, "member_cid": CID}),
        (lambda creds: creds.setdefault("member_cid", CID), {**CREDS, "member_cid": CID}),
        (lambda creds: creds.setdefault("client_secret", "other"), CREDS),
        (lambda creds: creds.clear(), {}),
        (lambda creds: creds.__setitem__("member_cid", None), CREDS),
    ],
)
def test_every_way_to_change_a_dict_changes_the_credentials(change, left):
    auth = OAuth2(**CREDS, transport=Script())
    creds = auth.creds
    change(creds)
    assert auth.creds == left
    assert {name: value for name, value in creds.items() if value} == left


def test_a_program_that_gives_changed_credentials_to_a_new_object_keeps_the_old_one_for_the_parent():
    net = Script()
    parent = OAuth2(**CREDS, transport=net)
    Hosts(parent).query_devices()
    held = parent.creds
    held["member_cid"] = CID
    Hosts(creds=held, transport=net).query_devices()
    Hosts(parent).query_devices()
    assert net.bearers() == ["T1", "T2", "T1"]
    assert [form.get("member_cid") for form in net.forms()] == [None, CID]


def test_changed_credentials_are_tried_at_once_after_a_refused_login():
    net = Script(logins=[refusal(), token("T1")])
    auth = OAuth2(**CREDS, transport=net, clock=Clock())
    hosts = Hosts(auth)
    assert hosts.query_devices()["status_code"] == 403
    auth.creds["client_secret"] = "other-secret"
    assert hosts.query_devices()["status_code"] == 200
    assert [form["client_secret"] for form in net.forms()] == [CREDS["client_secret"], "other-secret"]


@pytest.mark.parametrize(
    "change",
    [
        lambda creds: creds.pop("client_secret"),
        lambda creds: creds.popitem(),
        lambda creds: creds.__delitem__("client_id"),
        lambda creds: creds.__setitem__("client_secret", ""),
    ],
)
def test_half_of_the_credentials_cannot_be_removed(change):
    auth = OAuth2(**CREDS, transport=Script())
    auth.login()
    creds = auth.creds
    with pytest.raises(InvalidCredentialFormat, match="both client_id and client_secret"):
        change(creds)
    assert (creds, auth.creds, auth.token_value) == (CREDS, CREDS, "T1")


@pytest.mark.parametrize(
    "change",
    [
        lambda creds: creds.pop("client_secret"),
        lambda creds: creds.pop("unknown"),
        lambda creds: creds.popitem(),
        lambda creds: creds.__delitem__("client_id"),
    ],
)
def test_a_change_that_fails_leaves_no_frame_with_the_credentials(change):
    auth = OAuth2(**CREDS, transport=Script())
    creds = auth.creds
    with pytest.raises((InvalidCredentialFormat, KeyError)) as caught:
        change(creds)
    frames = [frame for frame, _ in traceback.walk_tb(caught.tb) if "falconlite/auth/parts" in frame.f_code.co_filename]
    assert frames == []


def test_credentials_of_a_token_that_was_supplied_cannot_be_begun():
    auth = OAuth2(access_token="T", transport=Script())
    with pytest.raises(InvalidCredentialFormat):
        auth.creds["member_cid"] = CID
    assert auth.token_value == "T"


def test_a_copy_of_the_credentials_is_a_plain_dict():
    auth = OAuth2(**CREDS, transport=Script())
    assert type(auth.creds) is Creds
    for made in (copy.copy(auth.creds), auth.creds.copy(), pickle.loads(pickle.dumps(auth.creds))):
        assert (type(made), made) == (dict, CREDS)
