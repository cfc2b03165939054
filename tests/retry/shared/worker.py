"""One process of ``test_soak``: call as fast as the shared budget allows, and print what happened in each minute.

python worker.py STORE URL CLIENT_ID CLIENT_SECRET WEIGHT BEGINS MINUTES
"""

from __future__ import annotations

import json
import sys
import time

from falconlite import Hosts, OAuth2
from falconlite.retry.shared.limiter import RedisLimiter


def main() -> None:
    store, url, client_id, client_secret, weight, begins, minutes = sys.argv[1:]
    limiter = RedisLimiter(store, weight=float(weight))
    auth = OAuth2(
        client_id=client_id, client_secret=client_secret, base_url=url, allow_http=True, limiter=limiter, retry=False
    )
    hosts = Hosts(auth_object=auth)
    start, count = float(begins), int(minutes)
    ok, refused = [0] * count, [0] * count
    time.sleep(max(start - time.time(), 0))
    while (minute := int((time.time() - start) / 60)) < count:
        status = hosts.query_devices_by_filter(limit=1).status_code
        if minute < 0:
            continue
        if status == 200:
            ok[minute] += 1
        else:
            refused[minute] += 1
    print(json.dumps({"ok": ok, "refused": refused, "away": limiter.away}))  # noqa: T201  # for the test


if __name__ == "__main__":
    main()
