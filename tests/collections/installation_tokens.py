"""Calls of every operation of installation tokens, in every way, and where falconlite means to differ."""

from __future__ import annotations

from falconpy._endpoint._installation_tokens import _installation_tokens_endpoints

from tests.compat.calls import (
    NO_ARGUMENT,
    REFUSED,
    Collection,
    call,
    ids_forms,
    plain_forms,
    resources,
    search_forms,
    unchecked_forms,
)

SEARCH = {"filter": "status:'valid'", "limit": 5, "offset": 10, "sort": "created_timestamp.desc"}
IDS = {"ids": ["a", "b"]}

PLAIN = {
    "audit_events_read": IDS,
    "audit_events_query": SEARCH | {"filter": "action:'token_create'", "sort": "timestamp.desc"},
    "customer_settings_read": {},
    "customer_settings_update": {"max_active_tokens": 10, "tokens_required": True},
    "tokens_read": IDS,
    "tokens_query": SEARCH,
    "tokens_create": {"label": "x", "type": "customer_managed", "expires_timestamp": "2030-01-01T00:00:00Z"},
    "tokens_update": IDS | {"label": "x", "expires_timestamp": "2030-01-01T00:00:00Z", "revoked": True},
    "tokens_delete": IDS,
}
BY_ID = ["audit_events_read", "tokens_read", "tokens_delete"]


def search_calls():
    for method in ("tokens_query", "audit_events_query"):
        yield from search_forms("InstallationTokens", method, PLAIN[method])


def ids_calls():
    for method in BY_ID:
        yield from ids_forms("InstallationTokens", method)
        yield from unchecked_forms("InstallationTokens", method)


def token_calls():
    create = ("InstallationTokens", "tokens_create")
    body = {"label": "x", "expires_timestamp": None, "type": "customer_managed"}
    yield call(*create, "label", label="x")
    yield call(*create, "never expires", label="x", expires_timestamp=None)
    yield call(*create, "empty label", label="", type="customer_managed")
    yield call(*create, "body", body=body)
    yield call(*create, "body over keywords", body={"label": "x"}, label="y", type="z")
    yield call(*create, "positional dict", body)
    yield call(*create, "parameters", label="x", parameters={"y": 1})
    yield call(*create, "positional text", "x")
    yield call(*create, "revoked", label="x", revoked=False)
    yield call(*create, "nothing")

    update = ("InstallationTokens", "tokens_update")
    yield call(*update, "commas", ids="a,b", revoked=False)
    yield call(*update, "tuple", ids=("a", "b"), label="x")
    yield call(*update, "set", ids={"a", "b"}, label="x")
    yield call(*update, "restore", ids="a", revoked=False)
    yield call(*update, "revoked None", ids="a", label="x", revoked=None)
    yield call(*update, "never expires", ids="a", expires_timestamp=None)
    yield call(*update, "empty label", ids="a", label="", revoked=True)
    yield call(*update, "body", ids="a", body={"label": "x", "revoked": False})
    yield call(*update, "body over keywords", ids="a", body={"label": "x"}, label="y", revoked=True)
    yield call(*update, "parameters", parameters=IDS, label="x")
    yield call(*update, "parameters and body", parameters=IDS, body={"label": "x"})
    yield call(*update, "parameters commas", parameters={"ids": "a,b"}, label="x")
    yield call(*update, "positional ids", "a", label="x")
    yield call(*update, "positional dict", {"label": "x"}, ids="a")
    yield call(*update, "ids alone", ids="a")
    yield call(*update, "no ids", label="x")

    settings = ("InstallationTokens", "customer_settings_update")
    yield call(*settings, "zero", max_active_tokens=0)
    yield call(*settings, "false", tokens_required=False)
    yield call(*settings, "None left out", max_active_tokens=3, tokens_required=None)
    yield call(*settings, "body", body={"max_active_tokens": 0, "tokens_required": False})
    yield call(*settings, "body over keywords", body={"tokens_required": True}, max_active_tokens=3)
    yield call(*settings, "positional dict", {"tokens_required": True})
    yield call(*settings, "parameters", tokens_required=True, parameters={"x": 1})
    yield call(*settings, "unknown keyword", tokens_required=True, x=1)
    yield call(*settings, "nothing")

    read = ("InstallationTokens", "customer_settings_read")
    yield call(*read, "parameters", parameters={"x": 1})
    yield call(*read, "positional", "x")
    yield call(*update, "no ids, unchecked", label="x")


CALLS = [
    *plain_forms("InstallationTokens", PLAIN),
    *search_calls(),
    *ids_calls(),
    *token_calls(),
    call("InstallationTokens", "override", "tokens", "GET", "/installation-tokens/queries/tokens/v1", {"limit": 1}),
]

BY_IDS = " ".join(BY_ID)
TOKENS = "/installation-tokens/entities/tokens/v1"
SETTINGS = "/installation-tokens/entities/customer-settings/v1"

TABLE = {
    ("a comma-separated str is split, without the spaces, wherever a list is expected", "3.2, W14"): [
        (BY_IDS, ["keyword commas and spaces", "positional commas", "parameters commas"], "as keywords"),
        ("tokens_update", ["parameters commas"], f'PATCH {TOKENS}?ids=a&ids=b {{"label": "x"}} -> 200'),
    ],
    ("a call without its IDs is not sent; falconpy sends it or reports a server error", "3.4, W51"): [
        ("tokens_delete", ["empty list", "empty text", "None", "nothing"], REFUSED),
        ("tokens_update", ["no ids"], REFUSED),
    ],
    ("a mistake of the caller is a 400", "3.4, W51"): [("tokens_create", ["positional text"], REFUSED)],
    ("an argument that does not exist is a TypeError", "3.1, W12"): [
        ("customer_settings_update", ["unknown keyword"], NO_ARGUMENT),
        ("tokens_create", ["revoked"], NO_ARGUMENT),
    ],
    ("an extra positional argument is a TypeError", "3.1, W50"): [(BY_IDS, ["two positionals"], NO_ARGUMENT)],
    ("an argument given twice is a TypeError, as for any function", "3.1"): [
        (BY_IDS, ["positional and keyword"], NO_ARGUMENT),
        ("tokens_update", ["positional dict"], NO_ARGUMENT),
    ],
    ("an argument also works by position and in parameters, and is sent where the API expects it", "3.1"): [
        ("tokens_update", ["positional ids"], f'PATCH {TOKENS}?ids=a {{"label": "x"}} -> 200'),
    ],
    ("every operation sends parameters; in falconpy only most do", "3.1"): [
        ("tokens_create", ["parameters"], f'POST {TOKENS}?y=1 {{"label": "x"}} -> 200'),
        ("customer_settings_update", ["parameters"], f'PATCH {SETTINGS}?x=1 {{"tokens_required": true}} -> 200'),
        ("customer_settings_read", ["parameters"], f"GET {SETTINGS}?x=1 -> 200"),
    ],
    ("an explicit empty value is sent", "3.1, clearing a label"): [
        ("tokens_create", ["empty label"], f'POST {TOKENS} {{"label": "", "type": "customer_managed"}} -> 200'),
        ("tokens_update", ["empty label"], f'PATCH {TOKENS}?ids=a {{"label": "", "revoked": true}} -> 200'),
    ],
    ("an empty str is an empty list, which is not sent", "3.2"): [
        ("audit_events_read tokens_read", ["empty text"], "as empty list")
    ],
}


def token(far):
    return resources(far.InstallationTokens.tokens_create(label="lab", expires_timestamp=None))[0]["id"]


def events(far):
    token(far)
    return resources(far.InstallationTokens.audit_events_query(limit=2))


COLLECTION = Collection(
    "InstallationTokens",
    _installation_tokens_endpoints,
    size=9,
    calls=CALLS,
    table=TABLE,
    bodies={
        "customer_settings_update": {"max_active_tokens": 5, "tokens_required": True},
        "tokens_create": {"label": "x", "expires_timestamp": "2030-01-01T00:00:00Z"},
        "tokens_update": {"label": "x", "revoked": True},
    },
    simulated={
        "tokens-create": lambda far: far.InstallationTokens.tokens_create(label="lab", expires_timestamp=None),
        "tokens-query": lambda far: far.InstallationTokens.tokens_query(filter="status:'valid'"),
        "tokens-read": lambda far: far.InstallationTokens.tokens_read(ids=[token(far)]),
        "tokens-update": lambda far: far.InstallationTokens.tokens_update(ids=[token(far)], revoked=True),
        "tokens-delete": lambda far: far.InstallationTokens.tokens_delete(ids=[token(far)]),
        "audit-events-query": lambda far: far.InstallationTokens.audit_events_query(filter="action:'token_create'"),
        "audit-events-read": lambda far: far.InstallationTokens.audit_events_read(ids=events(far)),
        "customer-settings-read": lambda far: far.InstallationTokens.customer_settings_read(),
        "customer-settings-update": lambda far: far.InstallationTokens.customer_settings_update(max_active_tokens=500),
    },
    models={
        "audit-events-read": "AuditEvent",
        "customer-settings-read": "CustomerSettings",
        "customer-settings-update": "CustomerSettings",
        "tokens-read": "InstallationToken",
        "tokens-create": "InstallationToken",
        "tokens-update": "InstallationToken",
        "tokens-delete": None,
    },
)
