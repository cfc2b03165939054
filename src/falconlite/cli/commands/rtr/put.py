"""Copy a file to hosts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.hosts.targets import named_hosts, with_targets
from falconlite.cli.commands.rtr.carrying import InBatches
from falconlite.cli.commands.rtr.lines import ADMIN, READER, Line, quoted
from falconlite.cli.commands.rtr.outcomes import COLUMNS, DONE, is_unclear, show
from falconlite.cli.commands.rtr.run import SHOWN, timeout_option
from falconlite.cli.commands.sensors.resuming import digest_of
from falconlite.cli.failures import Failure
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.cli.commands.rtr.batch import Batch
    from falconlite.cli.commands.rtr.outcomes import Host
    from falconlite.cli.selection import Selection


@click.command("put", cls=ChangeCommand)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_targets
@click.option("--into", metavar="FOLDER", help="Folder on the hosts; default: that in which a session starts.")
@click.option("--name", help="Name in Falcon and on the hosts; default: the name of the file.")
@click.option("--description", default="Uploaded by falconlite", show_default=True, metavar="TEXT",
              help="Description of the put file, if it is uploaded.")  # fmt: skip
@timeout_option
@pass_session
def command(
    session: Session,
    file: Path,
    selection: Selection,
    into: str | None,
    name: str | None,
    description: str,
    timeout: int,
) -> None:
    r"""Copy FILE to each of HOSTS, given by agent ID or name.

    The file is uploaded to the put files of the tenant, unless they have it with the same name and content. A file on a
    host is not overwritten. The scope is Real time response (admin): Write.

    \b
    falconlite rtr put collect.sh web-1 web-2 --into /tmp
    falconlite rtr put fix.ps1 --filter "platform_name:'Windows'" --into 'C:\Temp' --report report.jsonl
    """
    from falconlite import Hosts

    session.output.check()
    put = Put(session, file, name or file.name, digest_of(file), into, description)
    quoted(put.name)
    quoted(into or put.name)
    records = named_hosts(session, session.service(Hosts), selection, SHOWN)
    run = InBatches(session, put.work, timeout, before=put.upload)
    change = Change(
        "rtr put",
        f"copy {put.name} to",
        "done",
        "hosts",
        run,
        columns=SHOWN,
        facts={"name": put.name, "sha256": put.digest, "into": into or ""},
        warning="" if session.change.resume else put.planned(),
        answers=run.answers,
        answer_columns=COLUMNS[:-1],
        show=lambda lines: show([line for line in lines if line["outcome"] != DONE], lambda _: ""),
        is_unclear=is_unclear,
    )
    carry_out(session, change, run.remember(records), "device_id")


@dataclass
class Put:
    """Copies a file to the hosts of a batch."""

    session: Session
    file: Path
    name: str
    digest: str
    into: str | None
    description: str

    @property
    def service(self) -> Any:
        """The service of administrators."""
        from falconlite import RealTimeResponseAdmin

        return self.session.service(RealTimeResponseAdmin)

    def is_there(self) -> bool:
        """Tell whether the tenant has the file; raise a failure if it has another one with the name."""
        from falconlite import fql as f

        ids = list(self.service.list_put_files.records(filter=f.field("name") == self.name))
        same = (
            [one for one in self.service.get_put_files_v2(ids=ids).resources if one["name"] == self.name] if ids else []
        )
        if any(str(one.get("sha256")).lower() == self.digest for one in same):
            return True
        if same:
            raise Failure(f"the tenant has another put file named {self.name}: give --name")
        return False

    def planned(self) -> str:
        """Say whether the file will be uploaded."""
        if self.is_there():
            return f"The put files of the tenant have {self.name} already."
        return f"{self.name} will be uploaded to the put files of the tenant."

    def upload(self, _hosts: Sequence[Host]) -> None:
        """Upload the file, unless the tenant has it."""
        if not self.is_there():
            self.service.create_put_files_v2(file=self.file, name=self.name, description=self.description)
            self.session.note(f"{self.name} is uploaded (SHA-256 {self.digest})")

    def work(self, batch: Batch) -> None:
        """Go to the folder, and copy the file there."""
        if self.into:
            batch.run(Line(f"cd {quoted(self.into)}", "cd", READER))
            for host in batch.hosts:
                if host.outcome == DONE:
                    host.outcome, host.complete = "", False
        batch.run(Line(f"put {quoted(self.name)}", "put", ADMIN))
