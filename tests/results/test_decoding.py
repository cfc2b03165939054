"""Large answers use another decoder, with the same results."""

from __future__ import annotations

import gc
import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falconlite.http.messages import Response
from falconlite.results.decoding import HUGE, LARGE, Uncollected, decode
from falconlite.results.result import Result

TEXTS = st.text() | st.sampled_from(["é", "\ud800", "\x00", "2026-11-22T00:00:00Z", " "])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


@pytest.mark.no_cover
@given(JSON, st.booleans())
def test_every_value_comes_out_as_json_loads_has_it(value, escaped):
    try:
        content = json.dumps(value, ensure_ascii=escaped).encode()
    except UnicodeEncodeError:
        content = json.dumps(value).encode()
    assert decode(content) == json.loads(content) == value


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": 1, "a": 2}',
        b"[NaN, Infinity, -Infinity, 1e999]",
        b'"\\ud800"',
        b"\xef\xbb\xbf[1]",
        '["utf-16"]'.encode("utf-16"),
        b"[" * 500 + b"]" * 500,
        b'{"a": 123456789012345678901234567890}',
        b"1.0000000000000000000000001",
        b" [1 , 2]\n",
    ],
)
def test_odd_json_comes_out_as_json_loads_has_it(content):
    assert repr(decode(content)) == repr(json.loads(content))


@pytest.mark.parametrize("content", [b"", b"{", b'{"a":', b"[1,]", b"\xff", b"nul", b'"\x01"', b"[" * 100_000])
def test_what_is_no_json_raises_what_json_loads_raises(content):
    with pytest.raises((ValueError, RecursionError)) as theirs:
        json.loads(content)
    with pytest.raises(theirs.type):
        decode(content)


def test_equal_texts_of_a_large_answer_are_one_object():
    pytest.importorskip("pydantic_core")
    first, second = decode(json.dumps([{"platform_name": "Windows"}] * 2).encode())
    assert first["platform_name"] is second["platform_name"]


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_is_as_it_was_afterwards(on):
    before = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        with Uncollected():
            assert not gc.isenabled()
        assert gc.isenabled() is on
        with pytest.raises(ValueError):
            decode(b"[")
        assert gc.isenabled() is on
        decode(b"[]")
        assert gc.isenabled() is on
    finally:
        (gc.enable if before else gc.disable)()


@pytest.mark.parametrize("size", [10, LARGE, HUGE + 1])
def test_a_result_of_any_size_is_read(size):
    document = {"meta": {}, "resources": ["x" * size], "errors": []}
    result = Result.read(Response(200, {"Content-Type": "application/json"}, json.dumps(document).encode()))
    assert result.body == document


def said(program):
    """Run a program in a new process; return the words that it prints."""
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split()


def test_the_decoder_is_loaded_for_a_huge_answer_and_no_other():
    program = (
        "import sys; from falconlite.results.decoding import COMPILED, HUGE, LARGE, decode\n"
        "decode(b'[' + b'1,' * LARGE + b'1]'); print(COMPILED in sys.modules)\n"
        "decode(b'[' + b'1,' * HUGE + b'1]'); print(COMPILED in sys.modules)"
    )
    assert said(program) == ["False", "True"]


def test_the_decoder_is_loaded_once_large_answers_have_been_as_much_as_a_huge_one():
    program = (
        "import sys; from falconlite.results.decoding import COMPILED, HUGE, decode\n"
        "part = b'[' + b'1,' * (HUGE // 8) + b'1]'\n"
        "for _ in range(5): print(COMPILED in sys.modules); decode(part)"
    )
    assert said(program) == ["False"] * 4 + ["True"]


def test_the_decoder_is_loaded_without_its_package_which_can_be_imported_later():
    program = (
        "import sys; from falconlite.results.decoding import decoder\n"
        "found = decoder(10**9); print('pydantic_core' in sys.modules)\n"
        "import pydantic_core; print(pydantic_core.from_json is pydantic_core._pydantic_core.from_json is found)\n"
        "import pydantic; print(pydantic.TypeAdapter(int).validate_json('1'))"
    )
    assert said(program) == ["False", "True", "1"]


def test_without_the_compiled_module_the_package_is_imported():
    program = (
        "import sys, importlib.util; from falconlite.results.decoding import decoder\n"
        "def fails(spec): raise ImportError\n"
        "importlib.util.module_from_spec = fails\n"
        "print(decoder(10**9)(b'[1]'), 'pydantic_core' in sys.modules)"
    )
    assert said(program) == ["[1]", "True"]
