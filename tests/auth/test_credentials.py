"""Credentials from arguments, the environment and the running context."""

from __future__ import annotations

import json
import sys
from contextvars import Context, ContextVar
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from falconlite.auth.credentials import (
    FOUNDRY_CONTEXT,
    ContextToken,
    Credentials,
    Environment,
    environment_of,
    from_context,
    from_creds,
    from_pair,
    in_foundry,
)
from falconlite.errors import AuthError, InvalidCredentialFormat
from tests.cases import each

PAIR = {"client_id": "ID-1234", "client_secret": "S3CRET"}

ALPHA: ContextVar = ContextVar("alpha")
BETA: ContextVar = ContextVar("beta")
KNOWN: ContextVar = ContextVar("known")
FOUNDRY: ContextVar = ContextVar("foundry")


@pytest.fixture(autouse=True)
def no_foundry(monkeypatch):
    monkeypatch.delitem(sys.modules, FOUNDRY_CONTEXT, raising=False)
    monkeypatch.delitem(sys.modules, "crowdstrike.foundry.function", raising=False)
    monkeypatch.delenv("CS_CLOUD", raising=False)


# Credentials


@pytest.mark.parametrize("member_cid", [None, "CHILD"])
def test_credentials_do_not_show_their_secret(member_cid):
    credentials = Credentials("ID-1234", "S3CRET", member_cid)
    for shown in (
        repr(credentials),
        str(credentials),
        f"{credentials}",
        f"{credentials!s} {credentials!r}",
        f"{[credentials]}",
    ):
        assert "S3CRET" not in shown
        assert "1234" not in shown
    assert repr(credentials) == "<Credentials of ID-1...>"


def test_credentials_are_the_dict_that_creds_takes():
    assert Credentials("a", "b").as_dict() == {"client_id": "a", "client_secret": "b"}
    assert Credentials("a", "b", "c").as_dict() == {"client_id": "a", "client_secret": "b", "member_cid": "c"}


# client_id and client_secret


def test_a_pair_makes_credentials():
    assert from_pair("a", "b", None) == Credentials("a", "b")
    assert from_pair("a", "b", "c") == Credentials("a", "b", "c")


@pytest.mark.parametrize("empty", [None, ""])
def test_no_pair_is_none(empty):
    assert from_pair(empty, empty, None) is None
    assert from_pair(empty, empty, "CHILD") is None


@pytest.mark.parametrize("empty", [None, ""])
@pytest.mark.parametrize(
    ("given", "missing"), [({"client_id": "a"}, "client_secret"), ({"client_secret": "S3CRET"}, "client_id")]
)
def test_half_a_pair_is_refused_and_the_other_half_named(given, missing, empty):
    pair = {"client_id": empty, "client_secret": empty} | given
    with pytest.raises(InvalidCredentialFormat, match=f"^{missing} is missing") as caught:
        from_pair(pair["client_id"], pair["client_secret"], None)
    assert "S3CRET" not in str(caught.value)


@each("position", range(3))
@each("wrong", [5, b"a", ["a"], True])
def test_what_is_no_text_is_refused_by_name_and_not_shown(position, wrong):
    values = ["a", "b", "c"]
    values[position] = wrong
    name = ("client_id", "client_secret", "member_cid")[position]
    with pytest.raises(InvalidCredentialFormat, match=f"^{name} must be a str, not {type(wrong).__name__}$"):
        from_pair(*values)


def test_an_empty_member_cid_is_none():
    assert from_pair("a", "b", "").member_cid is None


# creds


@pytest.mark.parametrize(
    "write", [dict, json.dumps, str, lambda pair: f"  {json.dumps(pair)}\n", lambda pair: f"\n {pair}"]
)
def test_creds_are_a_dict_or_the_text_of_one(write):
    assert from_creds(write(PAIR), None) == Credentials("ID-1234", "S3CRET")


@pytest.mark.parametrize("secret", ["it's", 'say "so"', "back\\slash", "a'b\"c"])
def test_a_secret_may_hold_quotes(secret):
    pair = PAIR | {"client_secret": secret}
    assert from_creds(json.dumps(pair), None).client_secret == secret
    assert from_creds(str(pair), None).client_secret == secret


def test_creds_know_a_member_cid():
    assert from_creds(PAIR | {"member_cid": "C"}, None).member_cid == "C"


def test_a_member_cid_beside_creds_counts_where_they_have_none():
    assert from_creds(PAIR, "K").member_cid == "K"
    assert from_creds(PAIR | {"member_cid": ""}, "K").member_cid == "K"
    assert from_creds(PAIR | {"member_cid": "C"}, "K").member_cid == "C"


def test_other_keys_of_creds_are_ignored():
    assert from_creds(PAIR | {"base_url": "us-2"}, None) == from_creds(PAIR, None)


@pytest.mark.parametrize("empty", [{}, "{}", {"client_id": "", "client_secret": ""}, {"client_id": None}])
def test_empty_creds_are_none(empty):
    assert from_creds(empty, None) is None


@pytest.mark.parametrize(
    "half", [{"client_id": "a"}, {"client_secret": "S3CRET"}, {"client_id": "a", "client_secret": ""}]
)
def test_half_of_creds_is_refused(half):
    with pytest.raises(InvalidCredentialFormat, match=r"^creds: client_.* is missing"):
        from_creds(half, None)


def test_a_member_cid_alone_is_refused_with_advice():
    with pytest.raises(InvalidCredentialFormat, match=r"give member_cid="):
        from_creds({"member_cid": "C"}, None)


@pytest.mark.parametrize("wrong", [5, ["a"], ("a", "b"), {"a"}, b"{}", ALPHA, "[]", "5", '"text"', "null"])
def test_creds_of_another_kind_are_refused(wrong):
    with pytest.raises(InvalidCredentialFormat, match="creds must be a dict"):
        from_creds(wrong, None)


@pytest.mark.parametrize(
    "text", ["", "S3CRET", "{S3CRET", "{'client_secret': S3CRET}", "client_id=a", "__import__('os')", "\x00", "(" * 500]
)
def test_text_that_is_no_dict_is_refused_and_not_shown(text):
    with pytest.raises(InvalidCredentialFormat, match=r"^creds is a str, but not a JSON object$") as caught:
        from_creds(text, None)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    "wrong", [{"client_id": 5, "client_secret": "x"}, {"client_id": "x", "client_secret": ["S3CRET"]}]
)
def test_creds_hold_texts(wrong):
    with pytest.raises(InvalidCredentialFormat, match=r"^creds: client_\w+ must be a str") as caught:
        from_creds(wrong, None)
    assert "S3CRET" not in str(caught.value)


def test_creds_are_left_alone():
    given = dict(PAIR)
    from_creds(given, "K")
    assert given == PAIR


def test_a_refusal_is_an_auth_error_and_a_value_error():
    assert issubclass(InvalidCredentialFormat, AuthError)
    assert issubclass(InvalidCredentialFormat, ValueError)


@given(st.text().map("a{}b".format), st.text().map("a{}b".format))
@settings(deadline=None)
def test_any_secret_survives_being_written_as_json(client_id, secret):
    creds = json.dumps({"client_id": client_id, "client_secret": secret})
    assert from_creds(creds, None) == Credentials(client_id, secret)


# The environment


def test_the_environment_has_names_by_default():
    assert environment_of(None) == environment_of({}) == ("FALCON_", "CLIENT_ID", "CLIENT_SECRET", "MEMBER_CID")


def test_each_name_may_be_another():
    assert environment_of({"prefix": ""}) == ("", "CLIENT_ID", "CLIENT_SECRET", "MEMBER_CID")
    assert environment_of({"id_name": "A", "secret_name": "B", "cid_name": "C"}) == ("FALCON_", "A", "B", "C")


@pytest.mark.parametrize("wrong", ["FALCON_", ["prefix"], 5])
def test_the_environment_is_a_dict(wrong):
    with pytest.raises(TypeError, match="environment must be a dict"):
        environment_of(wrong)


def test_a_wrong_name_in_the_environment_is_a_type_error_with_those_that_there_are():
    with pytest.raises(TypeError, match=r"prefix, id_name, secret_name, cid_name, not 'prefx'"):
        environment_of({"prefx": "A_"})


def test_names_in_the_environment_are_text():
    with pytest.raises(TypeError, match="each value must be a str"):
        environment_of({"prefix": None})  # type: ignore[dict-item]  # wrong on purpose


def test_the_environment_gives_credentials(monkeypatch):
    monkeypatch.setenv("FALCON_CLIENT_ID", "a")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "b")
    assert Environment().read(None) == Credentials("a", "b")


def test_the_environment_gives_credentials_under_other_names(monkeypatch):
    monkeypatch.setenv("MY_ID", "a")
    monkeypatch.setenv("MY_KEY", "b")
    monkeypatch.setenv("MY_CID", "c")
    names = environment_of({"prefix": "MY_", "id_name": "ID", "secret_name": "KEY", "cid_name": "CID"})
    assert names.read(None) == Credentials("a", "b", "c")


@pytest.mark.parametrize(
    "present", [{}, {"CLIENT_ID": "a"}, {"CLIENT_SECRET": "b"}, {"CLIENT_ID": "a", "CLIENT_SECRET": ""}]
)
def test_half_an_environment_gives_nothing(present, monkeypatch):
    for name, value in present.items():
        monkeypatch.setenv(f"FALCON_{name}", value)
    assert Environment().read("C") is None


def test_a_member_cid_given_beats_that_of_the_environment(monkeypatch):
    for name in ("CLIENT_ID", "CLIENT_SECRET", "MEMBER_CID"):
        monkeypatch.setenv(f"FALCON_{name}", name)
    assert Environment().read(None).member_cid == "MEMBER_CID"
    assert Environment().read("GIVEN").member_cid == "GIVEN"


def test_an_empty_member_cid_in_the_environment_is_none(monkeypatch):
    for name, value in (("CLIENT_ID", "a"), ("CLIENT_SECRET", "b"), ("MEMBER_CID", "")):
        monkeypatch.setenv(f"FALCON_{name}", value)
    assert Environment().read(None) == Credentials("a", "b")


# The running context


def found(known=None, /, **values):
    """Read a context that holds only these values, named as the variables above."""
    variables = {"alpha": ALPHA, "beta": BETA, "known": KNOWN, "foundry": FOUNDRY}

    def look():
        for name, value in values.items():
            variables[name].set(value)
        return from_context(known)

    return Context().run(look)


def request(token="T", **fields):
    return SimpleNamespace(access_token=token, **fields)


@pytest.fixture
def foundry(monkeypatch):
    module: Any = ModuleType(FOUNDRY_CONTEXT)
    module.ctx_request = FOUNDRY
    monkeypatch.setitem(sys.modules, FOUNDRY_CONTEXT, module)


def test_an_empty_context_has_no_token():
    assert found() is None


def test_any_value_with_a_token_counts():
    assert found(alpha=request("T")) == ("T", None, ALPHA, False)


@pytest.mark.parametrize("token", [None, "", 5, b"T", True, ["T"]])
def test_a_token_is_text_and_not_empty(token):
    assert found(alpha=request(token)) is None
    assert found(alpha=request(token), beta=request("T")).variable is BETA


@pytest.mark.parametrize("value", [{"access_token": "T"}, "T", 5, None, object()])
def test_a_value_without_the_attribute_does_not_count(value):
    assert found(alpha=value) is None


def test_a_value_that_breaks_when_asked_does_not_count():
    class Hostile:
        @property
        def access_token(self):
            raise RuntimeError("no")

    assert found(alpha=Hostile(), beta=request("T")).value == "T"


def test_a_value_whose_cloud_breaks_when_asked_does_not_count():
    class Hostile:
        access_token = "T"

        @property
        def cs_cloud(self):
            raise RuntimeError("no")

    assert found(alpha=Hostile()) is None


def test_of_several_the_first_by_name_counts_every_time():
    assert {found(beta=request("B"), alpha=request("A")).value for _ in range(20)} == {"A"}


def test_the_variable_that_served_before_comes_first(foundry):
    token = found(KNOWN, alpha=request("A"), known=request("K"), foundry=request("F"))
    assert (token.value, token.variable) == ("K", KNOWN)


def test_that_of_foundry_comes_before_others(foundry):
    assert found(alpha=request("A"), foundry=request("F")).value == "F"


def test_a_foundry_request_without_a_token_is_passed_over(foundry):
    assert found(alpha=request("A"), foundry=request("")).value == "A"
    assert found(foundry=request("")) is None


def test_a_known_variable_without_a_value_is_passed_over():
    assert found(KNOWN, alpha=request("A")).value == "A"


def test_a_cloud_may_come_with_the_token():
    assert found(alpha=request(cs_cloud=" us-2 ")).cloud == "us-2"


def test_the_cloud_of_the_token_beats_that_of_the_environment(monkeypatch):
    monkeypatch.setenv("CS_CLOUD", "eu-1")
    assert found(alpha=request(cs_cloud="us-2")).cloud == "us-2"


@pytest.mark.parametrize("fields", [{}, {"cs_cloud": None}, {"cs_cloud": ""}, {"cs_cloud": "  "}, {"cs_cloud": 5}])
def test_without_a_cloud_of_its_own_that_of_the_environment_counts(fields, monkeypatch):
    monkeypatch.setenv("CS_CLOUD", " eu-1 ")
    assert found(alpha=request(**fields)).cloud == "eu-1"


@pytest.mark.parametrize("blank", ["", "   "])
def test_a_blank_cloud_is_none(blank, monkeypatch):
    monkeypatch.setenv("CS_CLOUD", blank)
    assert found(alpha=request()).cloud is None


def test_a_context_token_does_not_show_its_value():
    assert repr(ContextToken("S3CRET", None, ALPHA)) == "<ContextToken of alpha>"
    assert "S3CRET" not in str(ContextToken("S3CRET", None, ALPHA))


def test_we_are_in_foundry_where_its_package_is_loaded(foundry):
    assert in_foundry()


def test_we_are_in_foundry_where_only_its_root_is_loaded(monkeypatch):
    monkeypatch.setitem(sys.modules, "crowdstrike.foundry.function", ModuleType("function"))
    assert in_foundry()


def test_we_are_not_in_foundry_elsewhere():
    assert not in_foundry()


# Known bugs, expected to fail: remove the mark with the fix


def test_a_literal_with_a_wrong_key_is_refused():
    with pytest.raises(InvalidCredentialFormat):
        from_creds("{[]: 'S3CRET'}", None)


def test_text_nested_beyond_all_measure_is_refused():
    with pytest.raises(InvalidCredentialFormat):
        from_creds("[" * 100_000, None)
