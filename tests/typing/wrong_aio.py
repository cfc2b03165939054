"""Wrong calls of falconlite.aio: type checkers must report each line that ends with ``wrong``, and no other."""

from __future__ import annotations

import falconlite
from falconlite import aio
from falconlite.aio import Nobody  # wrong

nobody = Nobody


async def calls(hosts: aio.Hosts, auth: aio.OAuth2, sync: falconlite.Hosts) -> None:
    (await hosts.query_devices(limit="5"))  # wrong
    (await hosts.query_devices(limt=5))  # wrong
    (await hosts.QueryDevicesByFilter(5))  # wrong
    await hosts.perform_action(action_name="explode", ids="a")  # wrong
    await hosts.get_device_details()  # wrong
    hosts.query_devices(limit=5).models  # wrong
    hosts.query_device(limit=5)  # wrong
    for device in hosts.iter_devices():  # wrong
        print(device)
    async for device in hosts.iter_devices(workers="2"):  # wrong
        print(device)
    async for page in hosts.query_devices_by_filter.pages(limt=5):  # wrong
        print(page)
    await hosts.query_devices_by_filter.pages()  # wrong
    hosts.perform_action.pages()  # wrong
    hosts.query_devices.bulk()  # wrong
    await hosts.wait(["a"], until="gone")  # wrong
    with hosts:  # wrong
        pass
    (await hosts.query_devices()).nothing  # wrong
    hosts.timeot = 5  # wrong
    hosts.timeout = "5"  # wrong
    aio.Hosts(client_ids="a")  # wrong
    (await hosts.override("GET", "/x", stream=True)).nothing  # wrong
    (await auth.token()).nothing  # wrong
    await aio.gather_children(auth, len)  # wrong
    await aio.run(sync.query_devices, limt=5)  # wrong
    print(aio.nothing)  # wrong
