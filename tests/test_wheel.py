"""The wheel has all files of the package and no others, and stays small."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder

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
