"""Every public method of a class with a twin that is not an operation: awaited, iterated, or called at once."""

import asyncio
import importlib
import inspect
from types import FunctionType

from falconlite import aio
from falconlite._index import NAMES
from falconlite.aio.twins import Awaits, Iterates, Later
from falconlite.auth.interface import Child
from falconlite.simulator import Cloud

AWAITED, ITERATED, AT_ONCE = "awaited", "iterated", "at once"

KINDS = {
    AWAITED: """authenticate child_login child_logout children close command deauthenticate export export_devices login
        logout oAuth2AccessToken oAuth2RevokeToken oauth2AccessToken oauth2RevokeToken override process_list revoke send
        send_event send_event_file send_event_list send_events send_file test_connection wait""",
    ITERATED: "follow for_each_child iter_devices pages process_list_with_progress records",
    AT_ONCE: """authenticated child debug_log detect_gzip format_event log_activity log_startup secrets sibling
        slice_raw_data token_expired track_result valid_cred_format""",
}
KIND = {name: kind for kind, names in KINDS.items() for name in names.split()}

OF_CLASS = {
    ("APIHarnessV2", "headers"): AWAITED,  # a property elsewhere
    ("OAuth2", "token"): AWAITED,  # a property elsewhere
    ("Child", "give_up"): AWAITED,
    ("Child", "ready"): AWAITED,
    ("Child", "named"): AT_ONCE,
}


def classes():
    """Return the classes that have a twin, and the view of a child tenant."""
    found = {
        getattr(importlib.import_module(f"falconlite.{home}"), name) for name, home in NAMES.items() if has_twin(name)
    }
    return sorted(found | {Child}, key=lambda kind: kind.__name__)


def has_twin(name):
    try:
        return isinstance(getattr(aio, name), type)
    except AttributeError:
        return False


def methods():
    """Yield each public method that is not an operation once: a class that has it, and its name."""
    seen = set()
    for kind in classes():
        for owner in kind.__mro__[:-1]:
            for name, found in vars(owner).items():
                method = type(found) in {FunctionType, staticmethod, classmethod} or name == "override"
                if method and not name.startswith("_") and (owner, name) not in seen:
                    seen.add((owner, name))
                    yield kind, name


def expected(kind, name):
    own = (OF_CLASS[base.__name__, name] for base in kind.__mro__ if (base.__name__, name) in OF_CLASS)
    return next(own, KIND.get(name))


def made(kind, auth):
    """Return the twin of an object of a class."""
    if kind is Child:
        return auth.child("a" * 32)
    twin = getattr(aio, kind.__name__)
    if kind.__name__ == "HEC":
        return twin("key/of-the-connector", "url")
    return twin(auth_object=auth) if hasattr(kind, "sibling") else twin(**auth.creds, transport=Cloud(hosts=0))


def kind_of(found):
    return ITERATED if type(found) is Iterates else AWAITED if inspect.iscoroutinefunction(found) else AT_ONCE


def test_each_method_of_each_class_is_awaited_or_iterated_or_called_at_once():
    async def main():
        cloud = Cloud(hosts=0)
        auth = aio.OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
        wrong, seen = [], set()
        for kind, name in methods():
            found = getattr(made(kind, auth), name)
            said = AWAITED if type(found) is Awaits else kind_of(found)
            seen.add(name)
            if said != expected(kind, name):
                wrong.append(f"{kind.__name__}.{name} is {said}, not {expected(kind, name)}")
        assert not wrong
        assert not KIND.keys() - seen

    asyncio.run(main())


def test_properties_that_may_log_in_are_awaited_and_no_others():
    async def main():
        cloud = Cloud(hosts=0)
        given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": cloud}
        async with aio.Hosts(**given, lazy_login=True) as hosts, aio.APIHarnessV2(**given) as uber:
            for twin in (hosts, hosts.auth_object, uber):
                kind = type(twin._original)
                for name in dir(kind):
                    attribute = inspect.getattr_static(kind, name)
                    if isinstance(attribute, property) and not name.startswith("_"):
                        later = type(getattr(twin, name)) is Later
                        assert later == ("may log in" in (attribute.__doc__ or "").replace("\n", " ")), name
            assert not cloud.requests
            headers = await hosts.headers
            assert headers["Authorization"] == f"Bearer {hosts.token}"
            assert await hosts.auth_object.auth_headers == {"Authorization": headers["Authorization"]}
            assert (await uber.headers())["Authorization"] == f"Bearer {uber.token_value}"

    asyncio.run(main())


def test_what_sends_nothing_needs_no_event_loop(tmp_path):
    hec = aio.HEC("key/of-the-connector", "url")
    assert "a" in str(hec.format_event({"a": 1}))
    (tmp_path / "a").write_bytes(b"\x1f\x8b")
    assert hec.detect_gzip(tmp_path / "a") is True
    uber = aio.APIHarnessV2(client_id="a" * 32, client_secret="b" * 40)
    assert uber.valid_cred_format() is True
    assert uber.authenticated() is False
    assert uber.child("a" * 32).cid == "a" * 32
