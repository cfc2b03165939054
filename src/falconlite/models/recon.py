"""Models of the records of ``Recon``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for Recon
from falconlite.models.record import Figure, Flag, Many, Number, One, Record, Text, Timestamp


class ActionV1(Record):
    """An action, as ``get_actions``, ``create_actions`` and ``update_action`` return it."""

    cid: Text = None
    content_format: Text = None
    created_timestamp: Timestamp = None
    frequency: Text = None
    id: Text = None
    recipients: Many[str] = ()
    rule_id: Text = None
    status: Text = None
    trigger_matchless: Flag = None
    type: Text = None
    updated_timestamp: Timestamp = None
    user_uuid: Text = None


class ExportJobMetadataV1(Record):
    """Export job metadata, as ``get_export_jobs`` returns it."""

    completion_percentage: Number = None
    created_date: Text = None
    entity: Text = None
    filename: Text = None
    id: Text = None
    status: Text = None


class ExportJobV1(Record):
    """An export job, as ``create_export_jobs`` returns it."""

    id: Text = None
    status: Text = None


class DomainExposedDataRecordBotLocationV1(Record):
    """The ``location`` of ``DomainExposedDataRecordBotV1``."""

    country: Text = None
    zip_code: Text = None


class DomainExposedDataRecordBotOperatingSystemV1(Record):
    """The ``operating_system`` of ``DomainExposedDataRecordBotV1``."""

    antivirus: Many[str] = ()
    computer_name: Text = None
    domain: Text = None
    hardware_id: Text = None
    installed_software: Many[str] = ()
    language: Text = None
    layouts: Many[str] = ()
    os_architecture: Text = None
    os_version: Text = None
    timezone: Text = None
    uac: Text = None
    username: Text = None


class DomainExposedDataRecordBotV1(Record):
    """The ``bot`` of ``BreachedItemV1``."""

    bot_id: Text = None
    domain_detects: Many[str] = ()
    infection_build_id: Text = None
    infection_date: Timestamp = None
    infection_path: Text = None
    ip: Text = None
    location: One[DomainExposedDataRecordBotLocationV1] = None
    operating_system: One[DomainExposedDataRecordBotOperatingSystemV1] = None


class DomainExposedDataRecordFinancialV1(Record):
    """The ``financial`` of ``BreachedItemV1``."""

    bank_account: Text = None
    credit_card: Text = None
    crypto_currency_addresses: Many[str] = ()


class DomainExposedDataRecordLocationV1(Record):
    """The ``location`` of ``BreachedItemV1``."""

    city: Text = None
    country_code: Text = None
    federal_admin_region: Text = None
    federal_district: Text = None
    postal_code: Text = None
    state: Text = None


class DomainExposedDataRecordSocialV1(Record):
    """The ``social`` of ``BreachedItemV1``."""

    aim_id: Text = None
    facebook_id: Text = None
    icq_id: Text = None
    instagram_id: Text = None
    msn_id: Text = None
    skype_id: Text = None
    twitter_id: Text = None
    vk_id: Text = None
    vk_token: Annotated[Text, Field(repr=False)] = None


class BreachedItemV1(Record):
    """One of the ``items`` of ``BreachDetailsV1``."""

    bot: One[DomainExposedDataRecordBotV1] = None
    company: Text = None
    credential_status: Text = None
    credentials_domain: Text = None
    credentials_ip: Text = None
    credentials_url: Text = None
    display_name: Text = None
    domain: Text = None
    email: Text = None
    financial: One[DomainExposedDataRecordFinancialV1] = None
    hash_type: Text = None
    job_position: Text = None
    location: One[DomainExposedDataRecordLocationV1] = None
    login_id: Text = None
    malware_family: Text = None
    name: Text = None
    password: Annotated[Text, Field(repr=False)] = None
    password_hash: Annotated[Text, Field(repr=False)] = None
    password_salt: Annotated[Text, Field(repr=False)] = None
    phone: Text = None
    social: One[DomainExposedDataRecordSocialV1] = None
    user_id: Text = None
    user_ip: Text = None


class BreachDetailsV1(Record):
    """The ``breach_details`` of ``DetailedNotificationV1``."""

    items: Many[BreachedItemV1] = ()


class Attachment(Record):
    """One of the ``attachments`` of ``ItemDetailsV1``."""

    date: Timestamp = None
    file_name: Text = None
    id: Text = None
    link: Text = None
    mime_type: Text = None
    sha256: Text = None
    source_url: Text = None


class FragmentInfo(Record):
    """The ``fragment_info`` of ``ItemDetailsV1``."""

    content_offset: Number = None
    count: Number = None
    fragmented_fields: Many[str] = ()
    group_id: Text = None
    index: Number = None
    translated_content_offset: Number = None
    truncated_fields: Many[str] = ()


class DomainIOC(Record):
    """The ``iocs`` of ``ItemDetailsV1``."""

    at_accounts: Many[str] = ()
    aws_clis: Many[str] = ()
    aws_ids: Many[str] = ()
    aws_secrets: Annotated[Many[str], Field(repr=False)] = ()
    bitcoin_address: Many[str] = ()
    cves: Many[str] = ()
    discord_urls: Many[str] = ()
    domains: Many[str] = ()
    email_domains: Many[str] = ()
    emails: Many[str] = ()
    emails_local_part: Many[str] = ()
    ethereum_addresses: Many[str] = ()
    generic_apis: Many[str] = ()
    github_apis: Many[str] = ()
    google_apis: Many[str] = ()
    hashtags: Many[str] = ()
    i2p_urls: Many[str] = ()
    icq_urls: Many[str] = ()
    ips: Many[str] = ()
    magnet_urls: Many[str] = ()
    md5s: Many[str] = ()
    monero_addresses: Many[str] = ()
    onion_urls: Many[str] = ()
    paste_urls: Many[str] = ()
    phone_numbers: Many[str] = ()
    s3_buckets: Many[str] = ()
    sha1s: Many[str] = ()
    sha256s: Many[str] = ()
    sha512s: Many[str] = ()
    skype_urls: Many[str] = ()
    slack_apis: Many[str] = ()
    sqs_queues: Many[str] = ()
    telegram_urls: Many[str] = ()
    torrent_urls: Many[str] = ()
    urls: Many[str] = ()
    whatsapp_urls: Many[str] = ()


class DomainCard(Record):
    """The ``card`` of ``MarketplaceProduct``."""

    bin_code: Text = None
    cardholder_name: Text = None
    description: Text = None
    expiration: Text = None
    issuing_bank: Text = None
    last_transaction_at: Timestamp = None
    servicecode: Text = None


class MarketplaceCredentials(Record):
    """The ``credentials`` of ``MarketplaceProduct``."""

    sites_all: Many[str] = ()
    sites_with_cookie_only: Many[str] = ()
    sites_with_password: Many[str] = ()


class Host(Record):
    """The ``host`` of ``MarketplaceProduct``."""

    admin_available: Flag = None
    bandwidth_mbps: Figure = None
    behind_nat: Flag = None
    ip: Text = None
    ip_parsed: Text = None
    isp: Text = None
    os_banner: Text = None
    ping_ms: Number = None
    processor_banner: Text = None
    ram_gigs: Figure = None
    ssl_available: Flag = None
    tld: Text = None
    uptime_hours: Number = None


class MarketplaceProduct(Record):
    """The ``marketplace_product`` of ``ItemDetailsV1``."""

    card: One[DomainCard] = None
    country_code: Text = None
    credentials: One[MarketplaceCredentials] = None
    host: One[Host] = None
    location: Text = None
    price: Text = None
    type: Text = None


class Screenshot(Record):
    """One of the ``screenshots`` of ``ItemDetailsV1``."""

    date: Timestamp = None
    link: Text = None
    sha256: Text = None
    type: Text = None


class TelegramChannelInfo(Record):
    """The ``channel_info`` of ``TelegramInfo``."""

    title: Text = None
    url: Text = None


class TelegramRecipientInfo(Record):
    """The ``recipient_info`` of ``TelegramInfo``."""

    first_name: Text = None
    id: Number = None
    last_name: Text = None
    name: Text = None
    type: Text = None
    username: Text = None


class TelegramSenderInfo(Record):
    """The ``sender_info`` of ``TelegramInfo``."""

    first_name: Text = None
    id: Number = None
    last_name: Text = None
    name: Text = None
    type: Text = None
    username: Text = None


class TelegramInfo(Record):
    """The ``telegram_info`` of ``ItemDetailsV1``."""

    channel_info: One[TelegramChannelInfo] = None
    recipient_info: One[TelegramRecipientInfo] = None
    sender_info: One[TelegramSenderInfo] = None


class ItemDetailsV1(Record):
    """The ``details`` of ``DetailedNotificationV1``."""

    actor_slug: Text = None
    attachments: Many[Attachment] = ()
    author: Text = None
    author_id: Text = None
    category: Text = None
    collection_date: Timestamp = None
    content: Text = None
    created_date: Timestamp = None
    file_type: Text = None
    fragment_info: One[FragmentInfo] = None
    full_content_url: Text = None
    ioc_types: Many[str] = ()
    iocs: One[DomainIOC] = None
    labels: Many[str] = ()
    language: Text = None
    marketplace_product: One[MarketplaceProduct] = None
    mime_type: Text = None
    screenshots: Many[Screenshot] = ()
    sha256: Text = None
    site: Text = None
    site_id: Text = None
    size: Number = None
    telegram_info: One[TelegramInfo] = None
    thread_id: Text = None
    title: Text = None
    type: Text = None
    updated_date: Timestamp = None
    url: Text = None
    user_id: Text = None


class FileDetailsV1(Record):
    """One of the ``files`` of ``MatchedBreachSummaryV1``."""

    complete_data_set: Flag = None
    download_urls: Many[str] = ()
    name: Text = None
    size: Number = None


class MatchedBreachSummaryV1(Record):
    """The ``breach_summary`` of ``NotificationV1``."""

    community_name: Text = None
    confidence_level: Text = None
    credential_statuses: Many[str] = ()
    credentials_domains: Many[str] = ()
    credentials_ips: Many[str] = ()
    description: Text = None
    event_date: Text = None
    event_id: Text = None
    exposure_date: Timestamp = None
    fields: Many[str] = ()
    files: Many[FileDetailsV1] = ()
    idp_send_date: Timestamp = None
    idp_send_status: Text = None
    is_retroactively_deduped: Flag = None
    name: Text = None
    obtained_by: Text = None
    url: Text = None


class NotificationLog(Record):
    """One of the ``logs`` of ``NotificationV1``."""

    action: Text = None
    cid: Text = None
    created_date: Timestamp = None
    details: Text = None
    id: Text = None
    message: Text = None
    notification_id: Text = None
    user_email: Text = None
    user_uuid: Text = None
    username: Text = None


class RiskScoreMatchingCriteriaResponse(Record):
    """One of the ``risk_score_matching_criteria`` of ``NotificationV1``."""

    criteria: Text = None
    feature: Text = None


class TermMatch(Record):
    """One of the ``term_matches`` of ``NotificationV1``."""

    source_field: Text = None
    term: Text = None
    text: Text = None


class SubmissionInformation(Record):
    """The ``submit_for_blocking_info`` of ``TyposquattingBaseDomain`` and ``TyposquattingComponent``."""

    date: Timestamp = None
    status: Text = None
    user_uuid: Text = None


class WhoisRegistrant(Record):
    """The ``registrant`` of ``WhoisRecord``."""

    email: Text = None
    name: Text = None
    org: Text = None


class WhoisRegistrar(Record):
    """The ``registrar`` of ``WhoisRecord``."""

    name: Text = None
    status: Many[str] = ()


class WhoisRecord(Record):
    """The ``whois`` of ``TyposquattingBaseDomain``."""

    date_collected: Timestamp = None
    date_created: Timestamp = None
    date_expires: Timestamp = None
    date_updated: Timestamp = None
    name_servers: Many[str] = ()
    registrant: One[WhoisRegistrant] = None
    registrar: One[WhoisRegistrar] = None


class TyposquattingBaseDomain(Record):
    """The ``base_domain`` of ``TyposquattingComponent``."""

    created_date: Timestamp = None
    id: Text = None
    is_registered: Flag = None
    punycode_format: Text = None
    submit_for_blocking_info: One[SubmissionInformation] = None
    submit_for_takedown_info: One[SubmissionInformation] = None
    unicode_format: Text = None
    whois: One[WhoisRecord] = None


class TyposquattingParentDomain(Record):
    """The ``parent_domain`` of ``TyposquattingComponent``."""

    id: Text = None
    punycode_format: Text = None
    unicode_format: Text = None


class TyposquattingSubdomain(Record):
    """The ``subdomain`` of ``TyposquattingComponent``."""

    first_seen: Timestamp = None
    has_noisy_domain_prefix: Flag = None
    id: Text = None
    last_seen: Timestamp = None
    punycode_domain_prefix: Text = None
    punycode_format: Text = None
    unicode_domain_prefix: Text = None
    unicode_format: Text = None


class TyposquattingComponent(Record):
    """The ``typosquatting`` of ``NotificationV1``."""

    base_domain: One[TyposquattingBaseDomain] = None
    id: Text = None
    parent_domain: One[TyposquattingParentDomain] = None
    punycode_format: Text = None
    subdomain: One[TyposquattingSubdomain] = None
    submit_for_blocking_info: One[SubmissionInformation] = None
    submit_for_takedown_info: One[SubmissionInformation] = None
    unicode_format: Text = None


class NotificationV1(Record):
    """A notification, as ``get_notifications_translated``, ``get_notifications`` and others return it."""

    actor_slug: Text = None
    assigned_to_uid: Text = None
    assigned_to_username: Text = None
    assigned_to_uuid: Text = None
    breach_summary: One[MatchedBreachSummaryV1] = None
    cid: Text = None
    created_date: Timestamp = None
    highlights: Many[str] = ()
    id: Text = None
    item_author: Text = None
    item_author_id: Text = None
    item_date: Timestamp = None
    item_id: Text = None
    item_site: Text = None
    item_site_id: Text = None
    item_type: Text = None
    logs: Many[NotificationLog] = ()
    notification_group_id: Text = None
    raw_intel_id: Text = None
    risk_score_label: Text = None
    risk_score_matching_criteria: Many[RiskScoreMatchingCriteriaResponse] = ()
    rule_creator_name: Text = None
    rule_creator_uid: Text = None
    rule_creator_uuid: Text = None
    rule_id: Text = None
    rule_name: Text = None
    rule_priority: Text = None
    rule_topic: Text = None
    source_category: Text = None
    status: Text = None
    term_matches: Many[TermMatch] = ()
    typosquatting: One[TyposquattingComponent] = None
    updated_date: Timestamp = None


class DetailedNotificationV1(Record):
    """A detailed notification, as ``get_notifications_detailed_translated`` and others return it."""

    breach_details: One[BreachDetailsV1] = None
    details: One[ItemDetailsV1] = None
    id: Text = None
    missing_details_reason: Text = None
    notification: One[NotificationV1] = None


class APIExposedDataRecordBotLocationV1(Record):
    """The ``location`` of ``APIExposedDataRecordBotV1``."""

    country: Text = None
    zip_code: Text = None


class APIExposedDataRecordBotOperatingSystemV1(Record):
    """The ``operating_system`` of ``APIExposedDataRecordBotV1``."""

    antivirus: Many[str] = ()
    computer_name: Text = None
    domain: Text = None
    hardware_id: Text = None
    installed_software: Many[str] = ()
    language: Text = None
    layouts: Many[str] = ()
    os_architecture: Text = None
    os_version: Text = None
    timezone: Text = None
    uac: Text = None
    username: Text = None


class APIExposedDataRecordBotV1(Record):
    """The ``bot`` of ``NotificationExposedDataRecordV1``."""

    bot_id: Text = None
    domain_detects: Many[str] = ()
    infection_build_id: Text = None
    infection_date: Timestamp = None
    infection_path: Text = None
    ip: Text = None
    location: One[APIExposedDataRecordBotLocationV1] = None
    operating_system: One[APIExposedDataRecordBotOperatingSystemV1] = None


class ExposedDataFileDetailsV1(Record):
    """The ``file`` of ``NotificationExposedDataRecordV1``."""

    complete_data_set: Flag = None
    download_urls: Many[str] = ()
    name: Text = None
    size: Number = None


class APIExposedDataRecordFinancialV1(Record):
    """The ``financial`` of ``NotificationExposedDataRecordV1``."""

    bank_account: Text = None
    credit_card: Text = None
    crypto_currency_addresses: Many[str] = ()


class APIExposedDataRecordLocationV1(Record):
    """The ``location`` of ``NotificationExposedDataRecordV1``."""

    city: Text = None
    country_code: Text = None
    federal_admin_region: Text = None
    federal_district: Text = None
    postal_code: Text = None
    state: Text = None


class RuleDetailsV1(Record):
    """The ``rule`` of ``NotificationExposedDataRecordV1``."""

    id: Text = None
    name: Text = None
    priority: Text = None
    topic: Text = None


class APIExposedDataRecordSocialV1(Record):
    """The ``social`` of ``NotificationExposedDataRecordV1``."""

    aim_id: Text = None
    facebook_id: Text = None
    icq_id: Text = None
    instagram_id: Text = None
    msn_id: Text = None
    skype_id: Text = None
    twitter_id: Text = None
    vk_id: Text = None
    vk_token: Annotated[Text, Field(repr=False)] = None


class NotificationExposedDataRecordV1(Record):
    """A notification exposed data record, as ``get_notifications_exposed_data_records`` returns it."""

    author: Text = None
    author_id: Text = None
    bot: One[APIExposedDataRecordBotV1] = None
    cid: Text = None
    company: Text = None
    created_date: Timestamp = None
    credential_status: Text = None
    credentials_domain: Text = None
    credentials_ip: Text = None
    credentials_url: Text = None
    display_name: Text = None
    domain: Text = None
    email: Text = None
    event_date: Text = None
    exposure_date: Timestamp = None
    file: One[ExposedDataFileDetailsV1] = None
    financial: One[APIExposedDataRecordFinancialV1] = None
    full_name: Text = None
    hash_type: Text = None
    id: Text = None
    job_position: Text = None
    location: One[APIExposedDataRecordLocationV1] = None
    login_id: Text = None
    malware_family: Text = None
    notification_group_id: Text = None
    notification_id: Text = None
    password: Annotated[Text, Field(repr=False)] = None
    password_hash: Annotated[Text, Field(repr=False)] = None
    password_salt: Annotated[Text, Field(repr=False)] = None
    phone_number: Text = None
    raw_intel_id: Text = None
    rule: One[RuleDetailsV1] = None
    site: Text = None
    site_id: Text = None
    social: One[APIExposedDataRecordSocialV1] = None
    source_category: Text = None
    user_id: Text = None
    user_ip: Text = None
    user_uuid: Text = None


class CustomerAssets(Record):
    """The ``ownership_assets`` of ``Rule``."""

    domains: Many[str] = ()
    emails: Many[str] = ()


class Rule(Record):
    """A rule, as ``get_rules``, ``create_rules`` and ``update_rules`` return it."""

    breach_monitor_only: Flag = None
    breach_monitoring_enabled: Flag = None
    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    filter: Text = None
    id: Text = None
    lookback_period: Number = None
    match_on_tsq_result_types: Many[str] = ()
    name: Text = None
    originating_template_id: Text = None
    ownership_assets: One[CustomerAssets] = None
    permissions: Text = None
    priority: Text = None
    status: Text = None
    status_message: Text = None
    substring_matching_enabled: Flag = None
    template_priority: Number = None
    topic: Text = None
    updated_timestamp: Timestamp = None
    user_id: Text = None
    user_name: Text = None
    user_uuid: Text = None
