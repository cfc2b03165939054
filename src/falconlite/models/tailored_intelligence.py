"""Models of the records of ``TailoredIntelligence``."""

from __future__ import annotations

from typing import Any

from falconlite.models.record import Flag, Many, Number, One, Record, Text


class KeyValuePair(Record):
    """One of the ``actions`` of ``BotnetConfigSource``."""

    name: Text = None
    value: Text = None


class BotnetInject(Record):
    """One of the ``injects`` of ``BotnetConfigSource``."""

    inject: Text = None
    pattern: Text = None


class BotnetConfigSource(Record):
    """The ``botnet_config_source`` of ``DomainEvent``."""

    actions: Many[KeyValuePair] = ()
    body: Text = None
    botnet: Text = None
    config_type: Text = None
    injects: Many[BotnetInject] = ()
    sub_botnet: Text = None
    subject: Text = None
    variables: Many[KeyValuePair] = ()


class DDOSTargetDetails(Record):
    """The ``target_details`` of ``DDOSAttackSource``."""

    asn: Number = None
    asn_name: Text = None
    cidr: Text = None
    city: Text = None
    company_name: Text = None
    connection_type: Text = None
    country: Text = None
    country_code: Text = None
    pdns: Many[str] = ()
    rdns: Text = None


class DDOSAttackSource(Record):
    """The ``ddos_attack_source`` of ``DomainEvent``."""

    attack_type: Text = None
    confidence: Text = None
    duration: Number = None
    key: Text = None
    network_protocol: Text = None
    protocols: Many[str] = ()
    requests: Number = None
    start_time: Text = None
    target: Text = None
    target_details: One[DDOSTargetDetails] = None
    target_domain: Text = None
    target_ip: Text = None
    target_ports: Many[int] = ()


class MatchedRule(Record):
    """One of the ``matched_rules`` of ``DomainEvent``."""

    customer_id: Text = None
    hit_id: Text = None
    rule_id: Text = None


class PastebinTextSource(Record):
    """The ``pastebin_text_source`` of ``DomainEvent``."""

    author_name: Text = None
    legacy_source: Any = None
    pastebin_id: Text = None
    source_link: Text = None
    title: Text = None


class TweetSource(Record):
    """The ``tweet_source`` of ``DomainEvent``."""

    author_name: Text = None
    language: Text = None
    legacy_source: Any = None
    source_link: Text = None
    tweet_id: Number = None


class DomainEvent(Record):
    """An event, as ``get_event_entities`` returns it."""

    body: Text = None
    body_is_truncated: Flag = None
    body_link: Text = None
    botnet_config_source: One[BotnetConfigSource] = None
    created_date: Text = None
    ddos_attack_source: One[DDOSAttackSource] = None
    event_type: Text = None
    fingerprint: Text = None
    id: Text = None
    matched_rules: Many[MatchedRule] = ()
    pastebin_text_source: One[PastebinTextSource] = None
    tags: Many[str] = ()
    tweet_source: One[TweetSource] = None
    updated_date: Text = None


class Rule(Record):
    """A rule, as ``get_rule_entities`` returns it."""

    created_date: Number = None
    description: Text = None
    id: Number = None
    last_modified_date: Number = None
    name: Text = None
    rich_text_description: Text = None
    short_description: Text = None
    tags: Many[str] = ()
    type: Text = None
