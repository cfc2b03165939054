"""The wheel has all files of the package and no others, and stays small."""

from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder
from markdown_it import MarkdownIt

ROOT = Path(__file__).parent.parent
MOST_BYTES = {"": 2_010_000, "simulator": 560_000, "cli": 260_000, "aio": 90_000}
"""Most bytes of the wheel, and of three of its packages in it; the rest is the synchronous library."""


@pytest.mark.no_cover
def test_the_wheel_has_the_package_alone_and_stays_below_its_size(tmp_path):
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
        sizes = {
            part: sum(one.compress_size for one in archive.infolist() if one.filename.startswith(f"falconlite/{part}/"))
            for part in MOST_BYTES
            if part
        }
    source = ROOT / "src"
    files = {path for path in source.rglob("*") if path.is_file() and path.suffix not in {".pyc", ".so"}}
    assert packed == {path.relative_to(source).as_posix() for path in files}
    sizes[""] = Path(wheel).stat().st_size
    assert {part: size for part, size in sizes.items() if size >= MOST_BYTES[part]} == {}
    # The rest has the headers of all files too: about 250 bytes each, also for the small files of falconlite init.
    assert 2 * sizes[""] - sum(sizes.values()) < 1_220_000


LINKS = """
# Title

See [the `code` of
it](docs/a.md#part), [this page](#title), [![badge](docs/b.svg)](LICENSE) and [elsewhere](https://git.example/x).

`[no](link)`

```python
names[0](argument)
```
"""


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("url", "links"),
    [
        ("", ["https://git.example/x"]),
        (
            "https://git.example/o/r/",
            [
                "https://git.example/o/r/blob/v1/docs/a.md#part",
                "https://git.example/o/r/blob/v1/README.md#title",
                "https://git.example/o/r/blob/v1/LICENSE",
                "https://git.example/o/r/raw/v1/docs/b.svg",
                "https://git.example/x",
            ],
        ),
    ],
)
def test_the_long_description_has_no_relative_links_and_keeps_code(tmp_path, monkeypatch, url, links):
    monkeypatch.setenv("FALCONLITE_URL", url)
    shutil.copy(ROOT / "hatch_build.py", tmp_path)
    (tmp_path / "README.md").write_text(LINKS)
    project = '[project]\nname = "one"\ndynamic = ["version", "readme", "urls"]\n[tool.hatch.metadata.hooks.custom]\n'
    (tmp_path / "pyproject.toml").write_text(f'{project}[tool.hatch.version]\npath = "v.py"\n')
    (tmp_path / "v.py").write_text('__version__ = "1"\n')
    made = WheelBuilder(str(tmp_path)).metadata.core
    tokens = [token for block in MarkdownIt().parse(made.readme) for token in [block, *(block.children or ())]]
    assert [token.attrs.get("href") or token.attrs.get("src") for token in tokens if token.attrs] == links
    assert [token.content for token in tokens if token.type in {"code_inline", "fence"}] == [
        "code",
        "[no](link)",
        "names[0](argument)\n",
    ]
    assert set(made.urls) == (
        {"Homepage", "Documentation", "Changelog", "Issues", "Security", "Source"} if url else set()
    )
    assert all(address.startswith("https://git.example/o/r") for address in made.urls.values())
