"""The pages of the command line name what it has; tests/test_docs_commands.py runs their commands."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_the_table_of_exit_statuses_is_that_of_the_command():
    from falconlite.cli.status import Status

    rows = re.findall(
        r"^\| (\d+) \| (.+) \|$", (ROOT / "docs" / "cli" / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert [(int(number), meaning) for number, meaning in rows] == [(int(one), one.meaning) for one in Status]
