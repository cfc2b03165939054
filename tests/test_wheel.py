"""The wheel has all files of the package and no others, and stays small."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parent.parent
MOST_BYTES = 1_500_000


@pytest.mark.no_cover
def test_the_wheel_has_the_package_alone_and_stays_below_its_size(tmp_path):
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    source = ROOT / "src"
    files = {path for path in source.rglob("*") if path.is_file() and path.suffix not in {".pyc", ".so"}}
    assert packed == {path.relative_to(source).as_posix() for path in files}
    assert Path(wheel).stat().st_size < MOST_BYTES
