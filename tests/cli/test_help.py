"""``falconlite help``: topics, and the help of commands."""

import pytest

from falconlite.cli.commands.help.topics import TOPICS, folded, text_of
from falconlite.cli.status import Status
from falconlite.simulator.fql.grammar import mistake


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_folded_to_the_width(here, monkeypatch, topic):
    monkeypatch.setenv("COLUMNS", "60")
    ended = here("help", topic)
    assert ended.status == 0
    wide = [line for line in ended.out.splitlines() if len(line) > 60 and not line.startswith("    ")]
    assert not [line for line in wide if " " in line.strip("- `,.")], "only words that cannot be folded are wider"
    assert " ".join(ended.out.split()) == " ".join(text_of(topic).removeprefix("# ").split())


def test_statuses_are_those_of_the_command(here):
    text = " ".join(here("help", "statuses").out.split())
    assert [one for one in Status if f"- {one.value}: {one.meaning}" not in text] == []


def test_lists_and_blocks_keep_their_lines():
    assert folded("# T\n\n- a b\n- c --no-x\n\n    x  y\n", 8) == "T\n\n- a b\n- c\n  --no-x\n\n    x  y\n"


def test_filters_of_the_topic_are_fql():
    found = [part.split('"')[1] for part in text_of("filters").splitlines() if '--filter "' in part]
    assert len(found) == 3
    assert [text for text in found if mistake(text) is not None] == []


def test_help_of_a_command_is_that_of_the_command(here):
    assert here("help", "hosts", "list").out == here("hosts", "list", "--help").out
    assert "\n  falconlite hosts list --columns hostname,last_seen --output csv\n" in here("hosts", "list", "-h").out
    assert here("help", "simulate").out == here("simulate", "--help").out
    assert all(topic in here("help").out for topic in TOPICS)
    wrong = here("help", "statuse")
    assert (wrong.status, "did you mean statuses?" in wrong.err) == (2, True)
