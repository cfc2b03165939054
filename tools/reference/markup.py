"""Write Markdown: docstrings, tables, code, anchors."""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ITEM = re.compile(r"( *)[*-] ")
CODE = re.compile(r"``(.+?)``", re.DOTALL)
MARKED = re.compile(r"(?<![\w*\\])\*(\w+)\*(?![\w*])")
SPECIAL = re.compile(r"([\\`*_<>\[\]{}$|#])")
SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-Z`*])")


class Entry(NamedTuple):
    """A thing that the index and the search of the site find.

    - ``kind`` (str): what it is in Sphinx's Python domain: class, method, function, ...; "-" if nothing
    - ``name`` (str): its full name, which is an anchor
    - ``words``: further names, each in the index and an anchor; "--most; falconlite hosts list" is below "--most" there
    """

    kind: str
    name: str
    words: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"```{{entry}} {self.kind} {self.name}\n" + "".join(f"{word}\n" for word in self.words) + "```\n"


def entries(page: str) -> Iterator[Entry]:
    """Yield the entries in the text of a page."""
    for kind, name, words in re.findall(r"^```\{entry\} (\S+) (.+)\n((?:[^`].*\n)*)```$", page, re.MULTILINE):
        yield Entry(kind, name, tuple(words.splitlines()))


def escaped(text: str) -> str:
    """Return text whose characters mean nothing to Markdown."""
    return SPECIAL.sub(r"\\\1", text)


def code(text: object) -> str:
    """Return text in a code span."""
    shown = str(text)
    fence = "``" if "`" in shown else "`"
    return f"{fence}{shown}{fence}"


def codes(texts: Iterable[object]) -> str:
    """Return code spans, separated by commas."""
    return ", ".join(map(code, texts))


def inline(text: str) -> str:
    """Return a paragraph of a docstring as Markdown: ``code`` and *arguments* become code, all other text is plain."""
    parts = CODE.split(" ".join(text.split()))
    return "".join(code(part) if number % 2 else "".join(_plain(part)) for number, part in enumerate(parts))


def _plain(text: str) -> Iterator[str]:
    """Yield the pieces of a text without code."""
    for number, piece in enumerate(MARKED.split(text)):
        yield code(piece) if number % 2 else escaped(piece)


def markdown(docstring: str | None) -> str:
    """Return a docstring as Markdown: paragraphs, lists and indented examples."""
    blocks: list[str] = []
    for block in re.split(r"\n\s*\n", cleandoc(docstring or "")):
        lines = block.splitlines()
        if not block.strip():
            continue
        if "├" in block:  # a tree, whose lines belong together
            blocks.append(f"```text\n{CODE.sub(_bare, block)}\n```")
            continue
        if all(line.startswith("    ") for line in lines) and not ITEM.match(lines[0].removeprefix("    ")):
            text = "\n".join(line[4:] for line in lines)
            if blocks and blocks[-1].startswith("```python"):
                blocks[-1] = blocks[-1].removesuffix("\n```") + f"\n\n{text}\n```"
            else:
                blocks.append(f"```python\n{text}\n```")
        else:
            blocks.append("\n".join(_items(lines)))
    return "\n\n".join(blocks)


def _bare(found: re.Match[str]) -> str:
    return found[1]


def _items(lines: list[str]) -> Iterator[str]:
    """Yield the paragraph and the items of a block, each in one line."""
    found: list[str] = []
    listed = False
    for line in lines:
        if item := ITEM.match(line):
            if found:
                yield _item(found)
            if not listed and found:
                yield ""
            found, listed = [line[: item.end()], line[item.end() :]], True
        else:
            found = [*found, line] if found else ["", line]
    if found:
        yield _item(found)


def _item(parts: list[str]) -> str:
    start, *rest = parts
    indent = " " * (len(start) - len(start.lstrip()))
    return f"{indent}{'- ' if start.strip() else ''}{inline(' '.join(rest))}"


def described(docstring: str | None) -> dict[str, str]:
    """Return the items of the lists in a docstring by the names at their beginning: ``name`` (type): meaning."""
    found: dict[str, str] = {}
    item = r"^[*-] ((?:(?:``|\*)\w+(?:``|\*)(?:, | and )?)+)((?:.|\n  )*)"
    for names, text in re.findall(item, cleandoc(docstring or ""), re.MULTILINE):
        meaning = inline(re.sub(r"^\([^)]*\)(?:: *|$)", "", text.lstrip(":").strip()).lstrip(": "))
        for name in re.findall(r"\w+", names.replace(" and ", " ")):
            found.setdefault(name, meaning)
    return found


def sentences(docstring: str | None, name: str) -> str:
    """Return the sentences of a docstring that mention an argument or a field, as Markdown."""
    doc = cleandoc(docstring or "")
    listed = described(doc)
    if name in listed:
        return listed[name]
    found = [
        sentence
        for block in re.split(r"\n\s*\n", doc)
        for sentence in SENTENCE.split(" ".join(block.split()))
        if re.search(rf"\*{re.escape(name)}\*|``{re.escape(name)}(?:=[^`]*)?``", sentence)
    ]
    return inline(" ".join(found).rstrip(";"))


def table(head: tuple[str, ...], rows: Iterable[Iterable[str]]) -> str:
    """Return a table; columns in which no row has anything are left out. An empty str for no rows."""
    cells = [[cell.replace("\n", " ") for cell in row] for row in rows]
    if not cells:
        return ""
    kept = [number for number in range(len(head)) if any(row[number] for row in cells)]
    lines = [[head[number] for number in kept], ["---"] * len(kept)]
    lines += [[_cell(row[number]) for number in kept] for row in cells]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(text: str) -> str:
    return re.sub(r"(?<!\\)\|", r"\\|", text)


def block(language: str, text: str) -> str:
    """Return a block of code."""
    return f"```{language}\n{text}\n```\n"
