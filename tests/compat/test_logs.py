"""Lines of the debug log, compared with falconpy's."""

from __future__ import annotations

import logging
import re

import falconpy

import falconlite
from tests.cases import each

from .differences import Difference, expected

WHY = "each line of the log ends with its call, its thread and the seconds since the call began"
MARK = re.compile(r"\[call=[0-9a-f]{16} thread=MainThread seconds=\d+\.\d{3}\]$")
LINES = ("OPERATION", "STATUS CODE")
"""Labels of lines that hold the same in both libraries."""

LINE_DIFFERENCES = {
    "OPERATION": Difference("OPERATION: QueryDevicesByFilter [mark]", WHY, "7"),
    "STATUS CODE": Difference("STATUS CODE: 200 [mark]", WHY, "7"),
}


@each("label", LINES)
def test_a_line_begins_as_in_falconpy(recorder, caplog, label):
    found = []
    for library in (falconpy, falconlite):
        caplog.clear()
        with caplog.at_level(logging.DEBUG):
            auth = library.OAuth2(base_url=recorder.url, access_token="T", debug=True)
            library.Hosts(auth_object=auth).query_devices_by_filter(limit=1)
        (line,) = [record.getMessage() for record in caplog.records if record.getMessage().startswith(f"{label}: ")]
        found.append(MARK.sub("[mark]", line))
    theirs, ours = found
    assert ours == expected(theirs, LINE_DIFFERENCES.get(label))
