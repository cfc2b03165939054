"""Fill a template of a person with the fields of records: ``{hostname} {device_policies.prevention.policy_id}``."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import wrong
from falconlite.cli.output.printable import printable
from falconlite.exporting.fields import field, text

if TYPE_CHECKING:
    from collections.abc import Callable

ESCAPES = {"\\n": "\n", "\\t": "\t", "\\0": "\0", "\\\\": "\\"}


def compiled(template: str, *, safely: bool = False) -> Callable[[Any], str]:
    r"""Return a function that fills the template with a record.

    Names in braces are fields, with dots for nested ones. ``{hostname:>20}`` aligns and ``{{`` is a brace. ``\t``,
    ``\n`` and ``\0`` are a tab, a line end and a zero byte. Each record ends with a line end unless the template does.
    *safely* replaces what steers a terminal in the values.
    """

    def written(value: Any) -> str:
        return printable(text(value)) if safely else text(value)

    for escape, meaning in ESCAPES.items():
        template = template.replace(escape, meaning)
    try:
        parts = list(string.Formatter().parse(template))
        for _, _, spec, _ in parts:
            format("", spec or "")
    except ValueError as error:
        raise wrong(f"--template: {error}") from None
    for _, name, _, conversion in parts:
        if name is not None and (not name or conversion):
            raise wrong(f"--template: {f'!{conversion} is not supported' if name else 'a field must have a name'}")
    ending = "" if template.endswith(("\n", "\0")) else "\n"

    def fill(record: Any) -> str:
        made = "".join(
            literal + (format(written(field(record, name)), spec or "") if name is not None else "")
            for literal, name, spec, _ in parts
        )
        return made + ending

    return fill
