"""Foundry: lookup files, LogScale, custom storage and functions, in one class."""

from __future__ import annotations

from falconlite.services.custom_storage import CustomStorage
from falconlite.services.faas_execution import FaaSExecution
from falconlite.services.foundry_logscale import FoundryLogScale
from falconlite.services.foundry_lookup_files import FoundryLookupFiles


class Foundry(FoundryLookupFiles, FoundryLogScale, CustomStorage, FaaSExecution):  # type: ignore[misc]  # CreateFileV1 and UpdateFileV1 are operations of two bases; the first wins, as in falconpy
    """Foundry: lookup files, LogScale, custom storage and functions, in one class.

    It has the operations of ``FoundryLookupFiles``, ``FoundryLogScale``, ``CustomStorage`` and ``FaaSExecution``.
    """
