"""Results in pprint, rich, YAML, pandas, IPython and notebooks: on many lines, secrets masked, long answers cut."""

from __future__ import annotations

import copy
import io
import json
import pickle
import pprint
import subprocess
import sys
from html.parser import HTMLParser

import pandas as pd
import pytest
import rich
import rich.panel
import rich.pretty
import yaml
from IPython.core.formatters import DisplayFormatter
from IPython.lib.pretty import pretty
from rich.console import Console

from falconlite.auth.login import TOKEN
from falconlite.http.headers import Headers
from falconlite.http.messages import Response
from falconlite.operations.override import OVERRIDE
from falconlite.results.components import Resources
from falconlite.results.result import PythonicResult, Result
from falconlite.services.hosts import Hosts
from falconlite.services.installation_tokens import InstallationTokens
from tests.cases import each

JSON = {"Content-Type": "application/json"}
READ = InstallationTokens.operations["tokens_read"]
DEVICES = Hosts.operations["GetDeviceDetailsV2"]
KINDS = (Result, PythonicResult)


def result(kind, resources, operation=DEVICES, headers=JSON, status=200, **body):
    content = {"meta": {}, "resources": resources, "errors": [], **body}
    return kind.read(Response(status, headers, json.dumps(content).encode()), operation)


def hosts(kind, count=3):
    return result(kind, [{"device_id": f"{n:032x}", "hostname": f"host-{n}"} for n in range(count)])


def tokens(kind):
    headers = {**JSON, "X-Api-Key": "S3CRET-KEY"}
    return result(kind, [{"id": f"token-{n}", "value": f"S3CRET-{n}", "in": [{"value": "S3CRET"}]} for n in range(3)],
                  READ, headers)  # fmt: skip


def binary(size=1000):
    return PythonicResult.read(Response(200, {"Content-Type": "application/zip"}, b"\xff<PK>" * (size // 5)), OVERRIDE)


def in_rich(value):
    written = io.StringIO()
    Console(file=written, width=100, force_terminal=False).print(value)
    return written.getvalue()


def in_notebook(value):
    return DisplayFormatter().format(value)[0]["text/html"]


SHOW = {
    "pprint": pprint.pformat,
    "rich.print": in_rich,
    "rich, nested": lambda value: in_rich([value]),
    "rich.pretty": lambda value: rich.pretty.pretty_repr(value),
    "IPython": pretty,
    "IPython, nested": lambda value: pretty([value]),
    "pprint, nested": lambda value: pprint.pformat([value]),
}
DUMP = {
    "safe_dump": yaml.safe_dump,
    "dump": yaml.dump,
    "CSafeDumper": lambda value: yaml.dump(value, Dumper=yaml.CSafeDumper),
    "nested": lambda value: yaml.safe_dump([value]),
}


def plain(kind, count=3):
    whole = json.loads(json.dumps(hosts(kind, count)))
    return whole["body"]["resources"] if kind is PythonicResult else whole


# pprint, rich and IPython


@each("kind", KINDS)
@each("name", ["pprint", "rich.print", "IPython", "pprint, nested", "IPython, nested"])
def test_a_result_is_shown_as_the_dict_or_the_list_that_it_stands_for(name, kind):
    same = [plain(kind)] if "nested" in name else plain(kind)
    shown = SHOW[name.removesuffix(", nested")]
    assert SHOW[name](hosts(kind)) == shown(same)
    assert shown(same).count("\n") > 1


@each("kind", KINDS)
@each("name", [*SHOW])
def test_what_is_shown_has_a_line_for_each_record_and_no_secret(name, kind):
    shown = SHOW[name](tokens(kind))
    assert "S3CRET" not in shown
    assert [line for line in shown.splitlines() if "token-0" in line and "token-1" in line] == []
    assert "token-2" in shown


@each("kind", KINDS)
@each("name", [*SHOW])
def test_a_long_answer_is_cut_with_a_count(name, kind):
    shown = SHOW[name](hosts(kind, 5000))
    assert "... 4,900 more" in shown
    assert "host-99" in shown
    assert "host-100" not in shown


@each("name", [*SHOW])
def test_a_dict_with_many_entries_is_cut_with_a_count(name):
    shown = SHOW[name](result(Result, {f"aid-{n}": {"complete": True} for n in range(550)}, OVERRIDE))
    assert "... 50 more" in shown
    assert "aid-499" in shown
    assert "aid-500" not in shown


@each("kind", KINDS)
@each("whole", [dict, lambda r: r.full_return])
def test_the_whole_of_a_long_answer_is_shown_if_asked_for(whole, kind):
    shown = pprint.pformat(whole(hosts(kind, 5000)))
    assert "host-4999" in shown
    assert "more" not in shown


@each("kind", KINDS)
def test_a_value_that_is_asked_for_is_the_true_one(kind):
    read = tokens(kind)
    for show in SHOW.values():
        show(read)
    assert read["body"]["resources"][0]["value"] == "S3CRET-0"
    assert type(read["body"]["resources"][0]["value"]) is str
    assert read.resources[0]["value"] == "S3CRET-0"
    assert read.headers["x-api-key"] == "S3CRET-KEY"


@each("kind", KINDS)
@each("name", [*SHOW])
@each("depth", [60, 3000])
def test_an_answer_that_is_nested_deeply_is_shown(depth, name, kind):
    content = b'{"meta": {}, "errors": [], "resources": [' + b'{"a":' * depth + b"1" + b"}" * depth + b"]}"
    read = kind.read(Response(200, JSON, content), DEVICES)
    shown = "".join(SHOW[name](read).split())  # rich breaks long lines
    assert "nestedtoodeeplytobeshown" in shown or read.unreadable


def test_a_bearer_is_masked_in_an_answer_to_a_login_also_of_a_result_made_by_hand():
    body = {"access_token": "S3CRET-BEARER", "token_type": "bearer", "expires_in": 1799}
    told = Result.read(Response(201, JSON, json.dumps(body).encode()), TOKEN)
    for made in (told, Result(dict(told)), Result(full=told), Result(full=dict(told)), Result(201, {}, body)):
        for show in (*SHOW.values(), *DUMP.values(), in_notebook, repr, str):
            assert "S3CRET" not in show(made)
        assert made["body"]["access_token"] == "S3CRET-BEARER"


@each("name", [*SHOW])
def test_binary_content_is_cut_with_a_count(name):
    assert "... 10,000 bytes" in SHOW[name](binary(10_000))
    assert len(SHOW[name](binary(10_000))) < 1000


def test_pprint_keeps_its_options():
    read = hosts(Result, 1)
    for options in ({"width": 30}, {"indent": 4}, {"depth": 2}, {"compact": True}, {"sort_dicts": False}):
        assert pprint.pformat(read, **options) == pprint.pformat(plain(Result, 1), **options)


class Mine(Result):
    """A subclass with a repr of its own."""

    def __repr__(self):
        return "mine"


def test_pprint_shows_the_repr_of_a_subclass_that_has_one():
    assert pprint.pformat(Mine(dict(hosts(Result, 50))), width=1) == "mine"


def test_headers_are_shown_as_a_dict_without_secrets():
    headers = Headers(
        {"Content-Type": "application/json", "X-Api-Key": "S3CRET", **{f"X-{n}": "x" * 30 for n in range(5)}}
    )
    same = {**headers, "X-Api-Key": "REDACTED"}
    assert pprint.pformat(headers) == pprint.pformat(same)
    assert pretty(headers) == pretty(same)
    assert yaml.safe_load(yaml.safe_dump(headers)) == same
    assert in_rich(headers).count("\n") == len(same) + 2
    assert "S3CRET" not in in_rich(headers)


def test_a_result_can_stand_in_a_panel_of_rich():
    assert "host-2" in in_rich(rich.panel.Panel(hosts(PythonicResult)))


@pytest.mark.parametrize("first", ["pprint", "falconlite"])
def test_pprint_shows_a_dict_whichever_is_imported_first(first):
    program = (
        f"import {first}; import pprint; from falconlite import Result; r = Result({plain(Result)}); pprint.pprint(r)"
    )
    assert told_by(program) == pprint.pformat(plain(Result)) + "\n"


def test_pprint_shows_one_line_if_it_has_no_table_of_its_own(monkeypatch):
    monkeypatch.delattr(pprint.PrettyPrinter, "_dispatch")
    from falconlite.http.printing import teach_pprint

    teach_pprint(Result)


def told_by(program):
    run = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False)
    assert run.stderr == ""
    return run.stdout


AT_EXIT = """
import pprint, falconlite
class Last:
    made = falconlite.Result({"status_code": 200, "headers": {}, "body": {}})
    pythonic = falconlite.Result(full=made)
    def __del__(self): print(repr(self.made), repr(self.pythonic))
kept = Last()
"""


def test_a_result_has_a_repr_when_the_interpreter_exits():
    shown = "{'status_code': 200, 'headers': {}, 'body': {}} <PythonicResult 200>\n"  # imports fail by then
    assert told_by(AT_EXIT) == shown


# YAML


@pytest.mark.no_cover
@each("kind", KINDS)
@each("name", DUMP)
def test_yaml_writes_the_dict_with_all_records_and_secrets_masked(name, kind):
    written = yaml.safe_load(DUMP[name](hosts(kind, 500)))
    assert written == ([plain(Result, 500)] if name == "nested" else plain(Result, 500))
    assert "S3CRET" not in DUMP[name](tokens(kind))
    assert "value: REDACTED" in DUMP[name](tokens(kind))


def test_yaml_writes_the_parts_of_a_result():
    read = result(PythonicResult, ["a"], meta={"trace_id": "t"}, batch_id="b")
    parts = (read.resources, read.errors, read.meta, read.headers, read.raw, read.full_return, dict(read))
    for part in (*parts, read["body"]):
        assert yaml.safe_load(yaml.safe_dump(part)) == json.loads(json.dumps(part))
    assert yaml.safe_load(yaml.safe_dump(binary()))["body"] == binary().content


PROGRAM = """
import sys
{first}
{second}
from yaml.representer import SafeRepresenter
assert type(yaml.__spec__.loader) is type(yaml.__loader__) is type(sys.modules["yaml.representer"].__loader__)
r = falconlite.Result({answer})
print(yaml.safe_dump(r), yaml.dump(r, Dumper=Own), sep="", end="")
"""
YAML = "import yaml\nclass Own(yaml.SafeDumper): pass\nOwn.add_multi_representer(complex, None)"
OURS = "import falconlite; falconlite.Result"


@pytest.mark.parametrize(("first", "second"), [(YAML, OURS), (OURS, YAML)], ids=["yaml first", "falconlite first"])
def test_yaml_writes_a_dict_whichever_is_imported_first_also_for_dumpers_with_additions(first, second):
    program = PROGRAM.format(first=first, second=second, answer=plain(Result))
    assert told_by(program) == yaml.safe_dump(plain(Result)) * 2


def test_yaml_can_be_imported_again():
    program = f"""
import importlib, sys, falconlite
r = falconlite.Result({plain(Result)})
for _ in range(3):
    for name in [name for name in sys.modules if name == "yaml" or name.startswith("yaml.")]:
        del sys.modules[name]
    import yaml
    assert yaml.safe_load(yaml.safe_dump(r)) == r
for _ in range(2):
    for name in [name for name in sys.modules if name.startswith("falconlite")]:
        del sys.modules[name]
    import falconlite
    r = falconlite.Result(r)
    assert yaml.safe_load(yaml.safe_dump(r)) == r
assert sum("yaml" == getattr(finder, "library", "") for finder in sys.meta_path) == 1
"""
    assert told_by(program) == ""


@pytest.mark.parametrize("held", ["None", "types.ModuleType('yaml')"])
def test_another_module_named_yaml_stops_nothing(held):
    assert told_by(f"import sys, types; sys.modules['yaml'] = {held}; from falconlite import Result; Result()") == ""


def test_a_program_without_yaml_gets_its_own_import_error(tmp_path):
    program = f"""
import sys, falconlite
sys.path[:] = [path for path in sys.path if "site-packages" not in path] + [{str(tmp_path)!r}]
falconlite.Result
import importlib.util
assert importlib.util.find_spec("yaml") is None
with open({str(tmp_path / "yaml.py")!r}, "w") as file:
    file.write("here = True")
importlib.invalidate_caches()
import yaml
assert yaml.here
"""
    assert told_by(program) == ""


# A pythonic result is its records


def test_the_repr_of_a_pythonic_result_is_the_list_of_its_records():
    for count in (0, 1, 3):
        assert (
            repr(hosts(PythonicResult, count))
            == str(hosts(PythonicResult, count))
            == repr(plain(PythonicResult, count))
        )


@each(
    "record", [{"device_id": "a" * 32, "tags": ["x"] * 50}, "a" * 32, {"a": "x" * 50_000}, {"a": ["x" * 50_000] * 99}]
)
def test_a_repr_of_5000_records_has_less_than_4_kilobytes_and_a_count(record):
    shown = repr(Result(200, {}, {"resources": [record] * 5000}))
    assert 1000 < len(shown) < 4096
    [left] = [word for word in shown.rpartition("... ")[2].split() if word[0].isdigit()]
    whole = shown.count(repr(record))
    assert int(left.replace(",", "")) == 5000 - max(whole, 1)


@each("answer", [binary(), result(PythonicResult, {"aid": {"x": "y" * 9000}}, OVERRIDE)], ids=["binary", "dict"])
def test_a_repr_of_other_content_has_less_than_4_kilobytes(answer):
    assert len(repr(answer)) < 4096
    assert "... " in repr(answer)


def test_the_repr_of_a_dict_is_whole():
    assert repr(hosts(Result, 5000)) == repr(plain(Result, 5000))


def test_the_records_of_a_result_are_rows_of_a_data_frame():
    for records in (hosts(PythonicResult).resources, hosts(PythonicResult)[:], hosts(Result).resources):
        frame = pd.DataFrame(records)
        assert (len(frame), list(frame.columns), frame["hostname"][2]) == (3, ["device_id", "hostname"], "host-2")


@each("key", [0, -1, slice(0, 2), slice(None)])
def test_an_index_into_a_dict_says_what_to_use_instead(key):
    with pytest.raises(KeyError, match=r"result\.resources\[0\].*pythonic=True"):
        hosts(Result)[key]


@each(("key", "error"), [("resources", KeyError), (None, KeyError), ([], TypeError)])
def test_another_missing_key_is_the_error_of_a_dict(key, error):
    for kind in (Result, dict):
        with pytest.raises(error) as caught:
            kind(hosts(Result))[key]
        assert "pythonic" not in str(caught.value)


@each("round_trip", [lambda r: pickle.loads(pickle.dumps(r)), copy.copy, copy.deepcopy, Result.copy])
def test_a_result_with_components_can_be_copied(round_trip):
    read = result(PythonicResult, ["ab", "b"])
    assert read.resources.contains("b") == ["ab", "b"]
    again = round_trip(read)
    assert (again, type(again.resources), again.resources.contains("a")) == (read, Resources, ["ab"])
    assert json.loads(json.dumps(again)) == dict(again) == dict(read)


def test_the_components_are_the_lists_of_the_body():
    read = result(PythonicResult, ["a"])
    assert read.resources is read.resources is read["body"]["resources"]
    assert isinstance(read.resources, list)
    read.resources.append("b")
    assert list(read) == ["a", "b"]


# Notebooks


class Page(HTMLParser):
    """Collects the tags, and the text of each cell and paragraph."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.texts = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        assert not attrs
        self.tags.append(tag)
        self.texts.append("")

    def handle_data(self, data):
        if self.texts:
            self.texts[-1] += data.strip("\n")


@each("kind", KINDS)
def test_a_notebook_shows_a_table_of_the_first_records(kind):
    page = Page(in_notebook(hosts(kind, 5000)))
    assert page.tags.count("tr") == 1 + 20
    assert page.texts[0] == "200: 5,000 records"
    assert {"device_id", "hostname", "host-19", "... 4,980 more records"} <= {*page.texts}
    assert "host-20" not in page.texts


@each("kind", KINDS)
def test_a_notebook_shows_ids_errors_and_missing_fields(kind):
    page = Page(in_notebook(result(kind, ["a1", "b2"], errors=[{"code": 404, "message": "no <such> host"}])))
    assert {"record", "a1", "b2"} <= {*page.texts}
    assert any("no <such> host" in text for text in page.texts)
    page = Page(in_notebook(result(kind, [{"a": 1}, {"b": [2]}, "c"])))
    assert {"{'a': 1}", "{'b': [2]}", "c"} <= {*page.texts}
    page = Page(in_notebook(result(kind, [{"a": 1}, {"b": [2]}])))
    assert page.tags[-8:] == ["tr", "td", "td", "td"] * 2
    assert page.texts[-8:] == ["", "0", "1", "", "", "1", "", "[2]"]
    assert "... 3 more columns" in Page(in_notebook(result(kind, [{f"f{n}": n for n in range(15)}]))).texts


HOSTILE = "<script>alert('&amp;')</script>"


@each("kind", KINDS)
@each("records", [[{HOSTILE: HOSTILE, "b": [HOSTILE]}], [HOSTILE], {HOSTILE: HOSTILE}])
def test_a_notebook_escapes_what_a_server_sends(records, kind):
    page = Page(in_notebook(result(kind, records, OVERRIDE, errors=[{"message": HOSTILE}])))
    assert {*page.tags} <= {"p", "table", "tr", "th", "td"}
    assert isinstance(records, dict) or any(text == HOSTILE for text in page.texts)


@each("kind", KINDS)
def test_a_notebook_shows_no_secret(kind):
    assert "S3CRET" not in in_notebook(tokens(kind))
    assert "REDACTED" in in_notebook(tokens(kind))
    assert len(in_notebook(result(kind, [{"a": "x" * 10_000}] * 50))) < 5000


def test_a_notebook_shows_the_size_of_binary_content():
    page = Page(in_notebook(binary(10_000)))
    assert page.tags == ["p"]
    assert page.texts[0].startswith("200: b'")
    assert page.texts[0].endswith("... 10,000 bytes")
