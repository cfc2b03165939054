"""Make a small program from a template."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from falconlite.cli.failures import Failure, wrong
from falconlite.cli.options import Local
from falconlite.cli.status import Status
from falconlite.cli.templates import MOST, NAME, TEMPLATES, name_of, render


@click.command("init", cls=Local)
@click.argument("template", required=False, type=click.Choice([*TEMPLATES]))
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--name", help="Name of the program: small letters, digits and hyphens; default: that of the folder.")
@click.option("--force", is_flag=True, help="Overwrite files that exist.")
@click.option("--list", "only_list", is_flag=True, help="List the templates.")
def command(template: str | None, folder: Path | None, name: str | None, force: bool, only_list: bool) -> None:
    r"""Make a small program with its tests, its requirements and a README in a new folder.

    The default folder is falcon-TEMPLATE. Without a template, or with --list, the templates are listed. The program
    holds no secrets, and its tests run on an embedded Falcon API.

    \b
    falconlite init
    falconlite init cron stale-hosts
    falconlite init lambda "my functions/hosts" --name hosts
    """
    if template is None or only_list:
        for one, about in TEMPLATES.items():
            click.echo(f"{one:<10}{about}")
        return
    folder = Path(f"falcon-{template}") if folder is None else folder
    files = render(template, _checked(name or name_of(folder.resolve().name) or f"falcon-{template}"))
    if not force and (there := [path for path in files if (folder / path).is_symlink() or (folder / path).exists()]):
        more = f" and {len(there) - 1} more" if there[1:] else ""
        raise Failure(f"{folder / there[0]}{more} exist{'' if more else 's'}; --force overwrites", Status.OUTPUT)
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.is_symlink():
            place.unlink()  # the program is in the folder, not where a link leads to
        place.write_text(content, encoding="utf-8", newline="\n")
    click.echo(f"made {len(files)} files in {folder}:")
    for path in files:
        click.echo(f"  {path}")
    click.echo(f"next:\n  cd {shlex.quote(str(folder))} && python -m pip install -r requirements-dev.txt")
    click.echo("  python -m pytest")


def _checked(name: str) -> str:
    """Return a name; raise for one that is no file name, or not one in every manifest."""
    if NAME.fullmatch(name) and len(name) <= MOST:
        return name
    raise wrong(f"--name takes small letters, digits and hyphens, at most {MOST}, a letter first, not {name!r}")
