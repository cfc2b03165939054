"""Create an installation token, relabel, revoke and delete it, and read its audit trail."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from falconlite import InstallationTokens


def main() -> None:
    """Run one token through all its states."""
    with InstallationTokens(pythonic=True) as tokens:
        end = (datetime.now(timezone.utc) + timedelta(days=1)).replace(microsecond=0)
        token = tokens.tokens_create(label="falconlite example", expires_timestamp=end).models[0]
        value = token.value or ""
        print(f"created {token.label!r}, value {value[:4]}{'*' * len(value[4:])}, until {token.expires_timestamp}")

        tokens.tokens_update(token.id, label="falconlite example, renamed")
        tokens.tokens_update(token.id, revoked=True)
        again = tokens.tokens_read(token.id).models[0]
        print(f"read back: {again.label!r} is {again.status}")
        tokens.tokens_delete(token.id)

        events = tokens.audit_events_query(filter=f"token_id:'{token.id}'", sort="timestamp.asc")
        for event in tokens.audit_events_read(events.resources).models:
            print(f"{event.timestamp} {event.action}: {event.description}")


if __name__ == "__main__":
    main()
