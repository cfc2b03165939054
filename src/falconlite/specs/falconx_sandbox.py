"""Typed dicts of the request bodies of ``FalconXSandbox``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class SandboxParametersV1(Body, total=False):
    """One of the ``sandbox`` of ``SubmissionParametersV1``."""

    action_script: str
    browser: str
    command_line: str
    document_password: str
    enable_tor: bool
    environment_id: int
    interactivity: bool
    network_settings: str
    sha256: str
    submit_name: str
    system_date: str
    system_time: str
    url: str


class SubmissionParametersV1(Body, total=False):
    """The body of ``submit``."""

    auto_detect_environment: bool | None
    sandbox: Sequence[SandboxParametersV1]
    send_email_notification: bool
    user_tags: Sequence[str]


class QuerySamplesRequest(Body, total=False):
    """The body of ``query_sample``."""

    sha256s: Sequence[str]
