"""The reports of the sandbox: made up, the same for the same sample, and consistent with its verdict."""

from __future__ import annotations

import hashlib
import json
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.samples.verdicts import Verdict, of_file, of_url, type_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.simulator.samples.vault import Row, Vault

ENVIRONMENTS: Mapping[int, str] = {
    100: "Windows 7 32 bit",
    110: "Windows 7 64 bit",
    140: "Windows 11 64 bit",
    160: "Windows 10 64 bit",
    200: "Android Static Analysis",
    300: "Linux Ubuntu 16 64 bit",
    310: "Linux Ubuntu 20 64 bit",
    330: "Linux Ubuntu 24 64 bit",
    400: "macOS Catalina 10.15",
    430: "macOS Tahoe ARM",
}

FORMATS = {"csv": "text/csv", "json": "application/json", "stix": "application/json", "maec": "application/json"}

WINDOWS = frozenset((100, 110, 140, 160))


def _id(*parts: str) -> str:
    return hashlib.sha256(":".join(parts).encode()).hexdigest()


def facts(vault: Vault, sandbox: Row) -> Row:
    """Return the facts that the sandbox finds when a sample or a URL is submitted."""
    if sandbox.get("url"):
        return {"verdict": list(of_url(sandbox["url"]))}
    sha256 = sandbox["sha256"].lower()
    content = vault.content(sha256) or b""
    name = sandbox.get("submit_name") or vault.samples[sha256]["name"]
    verdict = list(of_file(content, sha256))
    return {"verdict": verdict, "sha256": sha256, "name": name, "type": type_of(content)[0], "size": len(content)}


def summary(vault: Vault, row: Row) -> dict[str, Any]:
    """Return the short report of a finished submission."""
    verdict = Verdict(*row["facts"]["verdict"])
    shown = {
        "id": row["id"],
        "cid": vault.cid,
        "created_timestamp": vault.stamp(row["time"]),
        "origin": "apigateway",
        "user_id": row["user"],
        "user_name": row["user"],
        "user_tags": row["user_tags"],
        "tags": [],
        "has_recording": False,
        "verdict": verdict.name,
        "sandbox": [_short(row)],
    }
    for breadth in ("strict", "broad"):
        for kind in FORMATS:
            shown[f"ioc_report_{breadth}_{kind}_artifact_id"] = _id(row["id"], breadth, kind)
    return shown


def _short(row: Row) -> dict[str, Any]:
    given, facts = row["sandbox"], row["facts"]
    verdict = Verdict(*facts["verdict"])
    shown = {
        "environment_id": given["environment_id"],
        "environment_description": ENVIRONMENTS[given["environment_id"]],
        "network_settings": given.get("network_settings", "default"),
        "verdict": verdict.name,
        "threat_score": verdict.score,
        "classification_tags": [verdict.family.lower()] if verdict.family else [],
        "incidents": [{"name": "Network Behavior", "details": ["Contacts 1 domain and 1 host"]}]
        if verdict.score
        else [],
        "sample_flags": ["Extracted Files"] if verdict.score else [],
    }
    if given.get("url"):
        return shown | {"submit_url": given["url"], "submission_type": "page_url"}
    shown |= {"sha256": facts["sha256"], "submit_name": facts["name"]}
    return shown | {"submission_type": "file", "file_type": facts["type"]}


def full(vault: Vault, row: Row) -> dict[str, Any]:
    """Return the full report of a finished submission."""
    verdict, chance = Verdict(*row["facts"]["verdict"]), Random(row["id"])
    short, given = _short(row), row["sandbox"]
    windows = given["environment_id"] in WINDOWS
    name = short.get("submit_name") or "iexplore.exe"
    pid = chance.randrange(1000, 9000)
    digest = short.get("sha256") or _id("page", given.get("url", ""))
    sandbox = short | {
        "architecture": "WINDOWS" if windows else "UNIX",
        "is_certificates_valid": False,
        "file_size": row["facts"].get("size", 0),
        "processes": [
            {
                "uid": f"{pid:08x}-0000{pid:04x}",
                "pid": pid,
                "name": name,
                "command_line": given.get("command_line", ""),
                "normalized_path": f"C:\\{name}" if windows else f"/tmp/{name}",  # noqa: S108  # a path of a made-up machine
                "sha256": digest,
            }
        ],
        "pcap_report_artifact_id": _id(row["id"], "pcap"),
        "screenshots_artifact_ids": [_id(row["id"], "screenshot")],
        "memory_dumps": [
            {
                "address": f"0x{chance.randrange(2**31):08x}",
                "binary_content_id": _id(row["id"], "memory"),
                "extracted_strings_id": _id(row["id"], "strings"),
                "hex_dump_id": _id(row["id"], "hex"),
                "file_process": name,
                "file_process_pid": pid,
                "file_process_sha256": digest,
                "filename": f"{pid:08x}.mdmp",
                "verdict": verdict.name,
            }
        ],
    }
    if verdict.score:
        domain, address = f"c{chance.randrange(10**6)}.example.net", f"203.0.113.{chance.randrange(1, 255)}"
        sandbox |= {
            "dns_requests": [{"domain": domain, "address": address, "country": "United States"}],
            "contacted_hosts": [{"address": address, "port": 443, "protocol": "TCP", "country": "United States"}],
            "signatures": [
                {
                    "identifier": "network-1",
                    "name": "Contacts a host",
                    "description": f'"{name}" contacted {domain}',
                    "category": "Network Related",
                    "attack_id": "T1071",
                    "relevance": 3,
                    "threat_level": 2 if verdict.score == 100 else 1,
                    "threat_level_human": verdict.name,
                    "type": 7,
                    "origin": "Network Traffic",
                }
            ],
            "mitre_attacks": [
                {
                    "tactic": "Command and Control",
                    "technique": "Application Layer Protocol",
                    "attack_id": "T1071",
                    "attack_id_wiki": "https://attack.mitre.org/techniques/T1071",
                }
            ],
        }
    families = [verdict.family] if verdict.family else []
    report = summary(vault, row) | {"sandbox": [sandbox], "verdict_source": "sandbox", "user_uuid": row["user"]}
    return report | {"intel": [{"actors": [], "malware_families": families, "related_indicators": []}]}


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
"""A picture of one pixel: the screenshot."""


def artifacts(vault: Vault, row: Row) -> dict[str, tuple[str, str, bytes]]:
    """Return the artifacts of a report by ID: kind, content type and content."""
    report, chance = full(vault, row), Random(f"{row['id']}:artifacts")
    sandbox = report["sandbox"][0]
    hosts = sandbox.get("contacted_hosts", ())
    rows = [("ipv4", host["address"]) for host in hosts]
    rows += [("domain", request["domain"]) for request in sandbox.get("dns_requests", ())]
    if "sha256" in sandbox:
        rows.append(("sha256", sandbox["sha256"]))
    table = "".join(f"{kind},{value}\n" for kind, value in [("type", "value"), *rows]).encode()
    listed = json.dumps([{"type": kind, "value": value} for kind, value in rows]).encode()
    memory = chance.randbytes(4096)
    strings = "\n".join(value for _, value in rows).encode()
    dumped = "\n".join(f"{at:08x}  {memory[at : at + 16].hex(' ')}" for at in range(0, len(memory), 16)).encode()
    found = {
        _id(row["id"], "pcap"): ("artifact", "application/octet-stream", b"\xd4\xc3\xb2\xa1" + chance.randbytes(2048)),
        _id(row["id"], "screenshot"): ("artifact", "image/png", PNG),
        _id(row["id"], "memory"): ("memory", "application/octet-stream", memory),
        _id(row["id"], "strings"): ("strings", "application/octet-stream", strings or b"no strings"),
        _id(row["id"], "hex"): ("hex", "application/octet-stream", dumped),
    }
    for breadth in ("strict", "broad"):
        for kind, media in FORMATS.items():
            content = table if kind == "csv" else listed
            found[_id(row["id"], breadth, kind)] = ("artifact", media, content)
    return found
