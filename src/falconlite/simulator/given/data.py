"""Read records of the user, if there are any. The modules that check them are imported only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.given.given import EMPTY

if TYPE_CHECKING:
    from falconlite.simulator.given.given import Given
    from falconlite.simulator.given.reading import Data


def read_data(data: Data | None) -> Given:
    """Read records of the user. The models that check them are loaded only if there are any."""
    if data is None:
        return EMPTY
    from falconlite.simulator.given.reading import read

    return read(data)
