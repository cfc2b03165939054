"""Records made by seed: each model reads its own, and nothing of them is lost."""

from __future__ import annotations

import importlib
import json
import pkgutil
from datetime import datetime, timezone
from random import Random

import pytest

import falconlite.models
from falconlite.models.alerts import Alert
from falconlite.models.device_control_policies import PolicyV1
from falconlite.models.hosts import Device
from falconlite.models.ioc import IndicatorV1
from falconlite.models.record import Record
from falconlite.models.workflows import SubSchema
from falconlite.redact import IDENTIFIERS, is_secret
from falconlite.simulator.records import made

NOW = datetime(2026, 1, 1, tzinfo=timezone.utc).timestamp()
CID = "0123456789abcdef0123456789abcdef"
COLLECTIONS = sorted(module.name for module in pkgutil.iter_modules(falconlite.models.__path__))


def models_of(collection):
    module = importlib.import_module(f"falconlite.models.{collection}")
    return [
        kind
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Record) and kind.__module__ == module.__name__
    ]


def lost(sent, read, place=""):
    """Yield the places of a record at which the model has another value than what was sent."""
    if isinstance(read, Record):
        if read.raw != sent:
            yield f"{place}: raw"
        for name, field in type(read).model_fields.items():
            wire = field.validation_alias.choices[0] if field.validation_alias else name
            if wire in sent:
                yield from lost(sent[wire], getattr(read, name), f"{place}.{wire}")
    elif isinstance(sent, list) and isinstance(read, tuple):
        if len(sent) != len(read):
            yield f"{place}: {len(sent)} items, {len(read)} read"
        for one, other in zip(sent, read, strict=False):
            yield from lost(one, other, f"{place}[]")
    elif isinstance(sent, dict) and isinstance(read, dict):
        if sent.keys() != read.keys():
            yield f"{place}: keys"
        for key in sent.keys() & read.keys():
            yield from lost(sent[key], read[key], f"{place}.{key}")
    elif isinstance(read, datetime):
        if read != datetime.fromisoformat(sent.replace("Z", "+00:00")):
            yield place
    elif sent in (None, "") or type(read) is not type(sent) or read != sent:
        yield place


ENDLESS = frozenset(("else", "if", "items", "media", "not", "parent", "then", "Model", "SubSchema"))
"""The fields of records that hold themselves: only they may end somewhere. And the moments of a deletion."""


def absent(read):
    """Yield the fields that a record or one within it lacks, by their names on the wire."""
    if isinstance(read, Record):
        for name, field in type(read).model_fields.items():
            wire = field.validation_alias.choices[0] if field.validation_alias else name
            if wire in read.raw:
                yield from absent(getattr(read, name))
            elif wire not in ENDLESS and "delete" not in wire.lower() and wire != "revoked_timestamp":
                yield f"{type(read).__name__}.{wire}"
    elif isinstance(read, (tuple, dict)):
        for each in read.values() if isinstance(read, dict) else read:
            yield from absent(each)


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_each_model_reads_the_records_made_for_it_and_loses_nothing(collection):
    for model in models_of(collection):
        record = made(model, Random(collection), now=NOW, cid=CID)
        assert record == made(model, Random(collection), now=NOW, cid=CID), "the same seed, the same record"
        assert len(json.dumps(record)) < 100_000
        read = model.model_validate(record)
        assert not [*lost(record, read, model.__name__)]
        assert not [*absent(read)], "generated clients refuse a record without a field that the API requires"


def test_a_record_has_the_fields_of_its_model_its_account_and_its_moments_in_order():
    chance = Random(7)
    for _ in range(50):
        record = made(IndicatorV1, chance, now=NOW, cid=CID)
        assert record.keys() == IndicatorV1.model_fields.keys()
        read = IndicatorV1.model_validate(record)
        assert read.created_on < read.modified_on < datetime.fromtimestamp(NOW, timezone.utc) < read.expiration
        device = made(Device, chance, now=NOW, cid=CID)
        assert device["cid"] == CID
        assert device["first_seen"] < device["last_seen"] < "2026-01-01T00:00:00Z"


def test_values_are_those_that_the_declaration_allows():
    chance = Random(7)
    records = [made(PolicyV1, chance, now=NOW) for _ in range(40)]
    assert {record["platform_name"] for record in records} == {"Windows", "Mac"}
    modes = {record["settings"]["enforcement_mode"] for record in records}
    assert modes == {"MONITOR_ONLY", "MONITOR_ENFORCE"}


def test_secrets_are_seen_to_be_made_up():
    secrets = set()
    for collection in COLLECTIONS:
        for model in models_of(collection):
            hidden = {name for name, field in model.model_fields.items() if field.repr is False or is_secret(name)}
            record = made(model, Random(7), now=NOW, depth=0)
            values = [record[name] for name in hidden - IDENTIFIERS if name in record]
            secrets |= {one for value in values for one in (value if isinstance(value, list) else [value])}
    assert len(secrets) > 15
    assert all(value.startswith("simulated-") for value in secrets if isinstance(value, str))


def test_depth_bounds_the_records_within_a_record():
    flat, deep = (made(Alert, Random(7), now=NOW, depth=depth) for depth in (0, 1))
    assert flat["device"].keys() == deep["device"].keys()
    assert flat["ioc_context"] == []
    assert len(deep["ioc_context"]) > 0
    assert len(json.dumps(made(SubSchema, Random(7), now=NOW, depth=100))) < 300_000
