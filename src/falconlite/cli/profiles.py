"""Read the names of the profiles, for completion and for the list of profiles."""

from __future__ import annotations


def names() -> list[str]:
    """Return the names of the profiles; an empty list if there is no file that can be read."""
    from falconlite.auth.providers import profiles
    from falconlite.errors import FalconError

    try:
        return sorted(profiles.load())
    except (FalconError, ModuleNotFoundError):
        return []
