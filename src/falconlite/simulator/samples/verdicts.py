"""The verdict on a file or a URL, the same in all scanners and the sandbox."""

from __future__ import annotations

from typing import NamedTuple

EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
"""The content of the harmless test file that every scanner calls malicious."""


class Verdict(NamedTuple):
    """A verdict: *name* as in the sandbox, *score* from 0 to 100, *family* of the malware."""

    name: str
    score: int
    family: str = ""

    @property
    def short(self) -> str:
        """The verdict as in QuickScan Pro."""
        return self.name if self.score else "clean"


MALICIOUS = Verdict("malicious", 100, "EICAR")
SUSPICIOUS = Verdict("suspicious", 45)
HARMLESS = Verdict("no specific threat", 0)


def of_file(content: bytes, sha256: str) -> Verdict:
    """Return the verdict on a file: the test file is malicious, one in sixteen of the others is suspicious."""
    if EICAR in content:
        return MALICIOUS
    return SUSPICIOUS if sha256.endswith("0") else HARMLESS


def of_url(url: str) -> Verdict:
    """Return the verdict on a URL: malicious if the URL contains ``malware`` or ``eicar``."""
    return MALICIOUS._replace(family="") if "malware" in url or "eicar" in url.lower() else HARMLESS


TYPES = (
    (b"MZ", "PE32 executable (GUI) Intel 80386, for MS Windows", "peexe", "application/x-dosexec"),
    (b"\x7fELF", "ELF 64-bit LSB executable", "elf", "application/x-executable"),
    (b"%PDF", "PDF document", "pdf", "application/pdf"),
    (b"\x89PNG", "PNG image data", "image", "image/png"),
    (b"PK\x03\x04", "Zip archive data", "zip", "application/zip"),
    (b"7z\xbc\xaf", "7-zip archive data", "7z", "application/x-7z-compressed"),
    (b"\xd0\xcf\x11\xe0", "Composite Document File V2 Document", "doc", "application/msword"),
)


def type_of(content: bytes) -> tuple[str, str, str]:
    """Return the type of a file: in words, in short, and for MIME."""
    for magic, words, short, mime in TYPES:
        if content.startswith(magic):
            return words, short, mime
    text = b"\x00" not in content[:4096]
    return ("ASCII text", "text", "text/plain") if text else ("data", "data", "application/octet-stream")
