"""Name the classes of falconlite that replace falconpy's base classes."""

from __future__ import annotations

from falconlite.auth.interface import FalconInterface as BaseFalconAuth
from falconlite.operations.service import Service as BaseServiceClass
from falconlite.uber import APIHarnessV2 as UberInterface

__all__ = ["BaseFalconAuth", "BaseServiceClass", "UberInterface"]
