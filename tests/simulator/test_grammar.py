"""The parser of filters: the same conditions, and the same characters named in errors, as a parser made from a grammar."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark, Transformer, UnexpectedInput, v_args

from falconlite.simulator.answers import Refused
from falconlite.simulator.fql.grammar import parsed

GRAMMAR = r"""
?start: "*" -> everything
      | any_of
?any_of: all_of ("," all_of)*
?all_of: primary ("+" primary)*
?primary: "(" any_of ")"
        | condition
condition: PROPERTY ":" [OPERATOR] value
?value: scalar
      | "[" scalar ("," scalar)* "]" -> listed
scalar: TEXT | NUMBER | WORD
PROPERTY: /_?[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z0-9][A-Za-z0-9_-]*)*/
OPERATOR: /!~|!\*|!|>=|<=|=<|>|<|~|\*/
TEXT: /'([^'\\]|\\.)*'|"([^"\\]|\\.)*"/s
NUMBER: /-?[0-9]+(\.[0-9]+)?/
WORD: /true|false|null/i
%ignore " "
"""


@v_args(inline=True)
class Reader(Transformer):
    def everything(self, *_):
        return None

    def any_of(self, *parts):
        return ("any", *parts)

    def all_of(self, *parts):
        return ("all", *parts)

    def listed(self, *values):
        return [*values]

    def condition(self, name, operator, value):
        return (name.lower(), {None: "", "=<": "<="}.get(operator, operator), value)

    def scalar(self, token):
        if token.type == "TEXT":
            return re.sub(r"\\(['\"\\])", r"\1", token[1:-1])
        return {"true": True, "false": False, "null": None}[token.lower()] if token.type == "WORD" else float(token)


ORACLE = Lark(GRAMMAR, parser="lalr", transformer=Reader(), maybe_placeholders=True)


def plain(node):
    if node is None:
        return None
    if hasattr(node, "parts"):
        return ("all" if node.every else "any", *map(plain, node.parts))
    return (node.name, node.operator, node.values if node.listed else node.values[0])


def conditions(node):
    return sum(map(conditions, node[1:])) if node[0] in {"all", "any"} else 1


def of_oracle(text):
    try:
        return ORACLE.parse(text)
    except UnexpectedInput as error:
        return f"invalid filter expression at character {error.column}"


def of_parser(text):
    try:
        found = parsed.__wrapped__(text)
    except Refused as refused:
        return refused.message
    assert found is None or found.size == conditions(plain(found))
    return plain(found)


SCALARS = ["'a'", '"b c"', r"'it\'s'", r"'\n\\'", "'two\nlines'", "''", "-1.5", "7", "true", "FALSE", "Null"]
NAMES = ["a", "B_c", "d.e-f", "true", "x.9", "_f"]
OPERATORS = ["", "!", "!~", "!*", ">", ">=", "<", "<=", "=<", "~", "*"]
VALUES = st.one_of(
    st.sampled_from(SCALARS),
    st.lists(st.sampled_from(SCALARS), min_size=1, max_size=3).map(lambda values: f"[{' , '.join(values)}]"),
)
CONDITIONS = st.builds(
    "{}{}:{}{}{}".format, st.sampled_from(NAMES), st.sampled_from(["", " "]), st.sampled_from(OPERATORS),
    st.sampled_from(["", "  "]), VALUES,
)  # fmt: skip
FILTERS = st.recursive(
    CONDITIONS,
    lambda inner: st.builds("{}{}{}{}{}".format, st.sampled_from(["(", "( ", ""]), inner,
                            st.sampled_from(["+", ",", " , "]), inner, st.sampled_from([")", " )", ""])),
    max_leaves=6,
)  # fmt: skip
TOKENS = [*SCALARS, *NAMES, *OPERATORS, *"()[]+,:* .$\n'\"\\5", "tru", "nullx", "a:1", "a:[", "(a:'x'"]


@settings(max_examples=600, deadline=None, derandomize=True)
@given(st.one_of(FILTERS, st.lists(st.sampled_from(TOKENS), min_size=1, max_size=8).map("".join)))
def test_a_filter_is_read_as_the_grammar_says(text):
    assert of_parser(text) == of_oracle(text)


def test_a_valid_filter_cut_or_changed_anywhere_is_refused_at_the_same_character():
    whole = r"(Ab.c:'x\'y'+d:!*[1, -2.5 ,'z\nw'],e:=<null)+ (f:>'now-1d' , (g:~true))"
    assert isinstance(of_parser(whole), tuple)
    for place in range(len(whole)):
        for text in (whole[:place], whole[:place] + "$" + whole[place + 1 :], whole[:place] + whole[place + 1 :]):
            if text.strip():
                assert of_parser(text) == of_oracle(text), text


def test_nesting_has_no_limit_and_a_long_filter_takes_no_long():
    deep = 50_000
    assert plain(parsed("(" * deep + "a:1" + ")" * deep)) == ("a", "", 1.0)
    for text in ("(" * deep, "a:[" + "'x'," * deep, "a:'" + r"\'" * deep, "a:1" + " " * deep + "b"):
        assert of_parser(text).startswith("invalid filter expression at character")
