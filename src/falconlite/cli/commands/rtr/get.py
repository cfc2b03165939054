"""Copy a file from each of some hosts."""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.hosts.targets import named_hosts, with_targets
from falconlite.cli.commands.rtr.archives import check_extraction, extract
from falconlite.cli.commands.rtr.carrying import InBatches
from falconlite.cli.commands.rtr.lines import quoted
from falconlite.cli.commands.rtr.outcomes import DONE, FAILED, UNCLEAR, is_unclear, show
from falconlite.cli.commands.rtr.run import SHOWN, timeout_option
from falconlite.cli.failures import Failure, line_of, wrong
from falconlite.cli.options import FilesChange
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.cli.commands.rtr.batch import Batch
    from falconlite.cli.commands.rtr.outcomes import Host
    from falconlite.cli.selection import Selection

COLUMNS = ("hostname", "path", "size", "sha256")

LONGEST = 100
"""Most characters of the name of a remote file in the name of the local one."""


@click.command("get", cls=FilesChange)
@click.argument("path")
@with_targets
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="FOLDER",
              help="Folder for the files; it is created.")  # fmt: skip
@click.option("--extract", "extracts", is_flag=True, help="Take the files out of their 7z archives, and check them.")
@timeout_option
@pass_session
def command(session: Session, path: str, selection: Selection, folder: Path, extracts: bool, timeout: int) -> None:
    r"""Copy the file PATH from each of HOSTS, given by agent ID or name, to a folder.

    The API hands out a 7z archive with the password "infected". It is saved as HOSTNAME_AID_NAME.7z; --extract saves
    the file itself, and compares its SHA-256 digest with the one that the API reports. No file is overwritten.

    \b
    falconlite rtr get /etc/hosts web-1 web-2 --to evidence
    falconlite rtr get 'C:\Windows\Temp\a.exe' --filter "platform_name:'Windows'" --to evidence --extract
    """
    from falconlite import Hosts

    session.output.check()
    quoted(path)
    if extracts:
        check_extraction()
    records = named_hosts(session, session.service(Hosts), selection, SHOWN)
    if not session.change.dry_run:
        folder.mkdir(parents=True, exist_ok=True)
    if folder.exists() and not os.access(folder, os.W_OK):
        raise wrong(f"{folder} cannot be written")
    get = Get(path, folder, extracts)
    run = InBatches(session, get.work, timeout, before=get.refuse_existing)
    change = Change(
        "rtr get",
        f"copy {path} from",
        "done",
        "hosts",
        run,
        columns=SHOWN,
        facts={"path": path, "to": str(folder.absolute()), "extract": extracts},
        answers=run.answers,
        answer_columns=COLUMNS,
        show=partial(show, body=saved_as),
        is_unclear=is_unclear,
    )
    carry_out(session, change, run.remember(records), "device_id")


def saved_as(record: Mapping[str, Any]) -> str:
    """Return where the file of a host is, and its digest, for a terminal."""
    return f"{record['path']}  {record['size']} bytes\nSHA-256 {record['sha256']}" if record.get("path") else ""


def safe(name: str) -> str:
    """Return a name without separators and other characters that lead out of a folder or steer a terminal."""
    return re.sub(r"[^\w.-]", "_", name)


@dataclass
class Get:
    """Copies a file from the hosts of a batch."""

    path: str
    folder: Path
    extracts: bool

    def target(self, host: Host) -> Path:
        """Return the local file for a host."""
        name = safe(re.split(r"[\\/]", self.path.rstrip("\\/"))[-1])[-LONGEST:]
        ending = "" if self.extracts else ".7z"
        return self.folder / f"{safe(host.hostname or 'host').lstrip('.')}_{safe(host.device_id)}_{name}{ending}"

    def refuse_existing(self, hosts: Sequence[Host]) -> None:
        """End the hosts whose file exists."""
        for host in hosts:
            if self.target(host).exists():
                host.end(FAILED, f"{self.target(host)} exists")

    def work(self, batch: Batch) -> None:
        """Send the command, wait until the files have arrived in the cloud, and download each."""
        tasks = batch.answers(partial(batch.rtr.batch_get_command, file_path=self.path))
        waiting = {host.device_id: host for host in [*batch.hosts, *tasks.values()] if host.outcome in {DONE, ""}}
        waiting = {id: host for id, host in waiting.items() if host.session_id}
        for host in waiting.values():
            host.outcome = ""
        request, until = str(getattr(batch.last, "batch_get_cmd_req_id", "") or ""), batch.now() + batch.timeout
        while waiting and request:
            for id, file in self._arrived(batch, request).items():
                if id in waiting:
                    self._save(batch, waiting.pop(id), file)
            if batch.now() >= until:
                break
            if waiting:
                batch.pause()
        for host in waiting.values():
            host.end(UNCLEAR, f"the file has not arrived after {batch.timeout} s")

    def _arrived(self, batch: Batch, request: str) -> dict[str, Mapping[str, Any]]:
        """Return the files that have arrived, by host."""
        found = batch.rtr.batch_get_command_status(batch_get_cmd_req_id=request).data
        return {id: file for id, file in found.items() if isinstance(file, dict) and file.get("sha256")}

    def _save(self, batch: Batch, host: Host, file: Mapping[str, Any]) -> None:
        """Download the file of a host; end the host."""
        from falconlite.errors import FalconError

        target, digest, size = self.target(host), str(file["sha256"]).lower(), file.get("size")
        archive = target if not self.extracts else self._beside(target)
        try:
            with batch.rtr.get_extracted_file_contents(
                session_id=str(file.get("session_id") or host.session_id), sha256=digest, stream=True
            ) as download:
                saved = download.save(archive, overwrite=False)
            if self.extracts:
                self._extract(archive, target, digest, size if isinstance(size, int) else None)
        except (FalconError, OSError, Failure) as error:
            host.end(FAILED, line_of(error))
            return
        finally:
            if self.extracts:
                archive.unlink(missing_ok=True)
        host.more |= {"path": str(target), "size": size, "sha256": digest}
        if not self.extracts:
            host.more["archive_sha256"] = saved.sha256
        host.complete = True
        host.end(DONE)

    def _extract(self, archive: Path, target: Path, digest: str, size: int | None) -> None:
        """Put the file of an archive in its place if its digest is right."""
        draft = self._beside(target)
        try:
            found = extract(archive, draft, size)
            if found != digest:
                raise Failure(f"the file is damaged: its SHA-256 digest is {found}, not {digest}")
            if target.exists():
                raise Failure(f"{target} exists")
            draft.rename(target)
        finally:
            draft.unlink(missing_ok=True)

    def _beside(self, target: Path) -> Path:
        """Return a new path in the folder of a file."""
        return target.with_name(f".{secrets.token_hex(8)}.part")
