"""The recording of the command is what the command prints now; make check compares it."""

import re
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it needs a pseudo-terminal")


@pytest.fixture
def recording(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "tools"))
    import recording

    return recording


def test_a_recording_that_shows_something_else_is_out_of_date(recording, monkeypatch, tmp_path, capsys):
    said = recording.recorded()
    monkeypatch.setattr(recording, "recorded", lambda: said)
    monkeypatch.setattr(recording, "FILE", tmp_path / "images" / "recording.svg")
    monkeypatch.setattr(sys, "argv", ["recording.py"])
    assert recording.main() == 0
    before = recording.FILE.read_bytes()
    assert (recording.main(), recording.FILE.read_bytes()) == (0, before)
    monkeypatch.setattr(sys, "argv", ["recording.py", "--check"])
    assert recording.main() == 0
    recording.FILE.write_bytes(before.replace(b"contained", b"contaimed", 1))
    assert recording.main() == 0, "a change of what is not shown, the description"
    text = before.decode()
    place = text.rindex("contained")
    recording.FILE.write_text(text[:place] + "released" + text[place + 9 :], encoding="utf-8")
    assert recording.main() == 1
    assert "out of date: recording.svg" in capsys.readouterr().out


def test_the_recording_loads_nothing(recording):
    text = recording.FILE.read_text(encoding="utf-8")
    assert set(re.findall(r"https?://[^\s\"')]+", text)) == {"http://www.w3.org/2000/svg"}
    assert not re.search(r"@import|@font-face|<script|<foreignObject", text)
