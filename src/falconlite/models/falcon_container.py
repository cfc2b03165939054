"""Models of the records of ``FalconContainer``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class ExternalExportJob(Record):
    """An export job, as ``read_export_jobs`` returns it."""

    created_at: Timestamp = None
    id: Text = None
    resource: Text = None
    retries: Number = None
    status: Text = None
    updated_at: Timestamp = None


class Credentials(Record):
    """Credentials, as ``get_credentials`` returns them."""

    token: Annotated[Text, Field(repr=False)] = None


class ExternalCredentialResponse(Record):
    """The ``credential`` of ``ExternalAPIRegistry``."""

    created_at: Timestamp = None
    details: Any = None
    expired: Flag = None
    expired_at: Text = None
    id: Text = None
    updated_at: Timestamp = None


class ExternalAPIRegistry(Record):
    """A registry, as ``read_registry_entities_by_uuid``, ``create_registry_entities`` and others return it."""

    created_at: Timestamp = None
    credential: One[ExternalCredentialResponse] = None
    id: Text = None
    last_refreshed_at: Text = None
    next_refresh_at: Text = None
    refresh_interval: Number = None
    state: Text = None
    state_changed_at: Text = None
    type: Text = None
    updated_at: Timestamp = None
    url: Text = None
    url_uniqueness_alias: Text = None
    user_defined_alias: Text = None


class APIPolicyEvaluationDetails(Record):
    """The ``evaluation_details`` of ``ExternalPolicyResponse``."""

    excluded_cve_list: Many[str] = ()
    excluded_detection_list: Many[str] = ()
    excluded_package_list: Many[str] = ()
    matched_base_os_list: Many[str] = ()
    matched_cve_list: Many[str] = ()
    matched_detection_list: Many[str] = ()
    matched_package_list: Many[str] = ()


class APIPolicyImage(Record):
    """The ``image`` of ``ExternalPolicyResponse``."""

    image_digest: Text = None
    image_id: Text = None
    registry: Text = None
    repository: Text = None
    tag: Text = None


class APIPolicyGroupData(Record):
    """The ``policy_group_data`` of ``APIPolicyGroup``."""

    conditions: Many[Any] = ()


class APIPolicyGroup(Record):
    """One of the ``groups`` of ``APIPolicyData``; also in ``ExternalPolicyResponse``."""

    created_at: Timestamp = None
    description: Text = None
    name: Text = None
    policy_group_data: One[APIPolicyGroupData] = None
    policy_uuid: Text = None
    updated_at: Timestamp = None
    uuid: Text = None


class APIPolicyRulesData(Record):
    """The ``policy_rules_data`` of ``APIPolicyRule``."""

    conditions: Many[Any] = ()


class APIPolicyRule(Record):
    """One of the ``rules`` of ``APIPolicyData``."""

    action: Text = None
    policy_rules_data: One[APIPolicyRulesData] = None


class APIPolicyData(Record):
    """The ``policy_data`` of ``APIPolicy``."""

    groups: Many[APIPolicyGroup] = ()
    rules: Many[APIPolicyRule] = ()


class APIPolicy(Record):
    """The ``policy`` of ``ExternalPolicyResponse``."""

    created_at: Timestamp = None
    description: Text = None
    is_default: Flag = None
    is_enabled: Flag = None
    name: Text = None
    policy_data: One[APIPolicyData] = None
    precedence: Number = None
    updated_at: Timestamp = None
    uuid: Text = None


class APIPolicyConfig(Record):
    """The ``policy_type`` of ``ExternalPolicyResponse``."""

    created_at: Timestamp = None
    description: Text = None
    name: Text = None
    policy_config_data: Any = None
    policy_type: Text = None
    updated_at: Timestamp = None
    uuid: Text = None
    version: Text = None


class ExternalPolicyResponse(Record):
    """A policy evaluation, as ``check_prevention_policies`` returns it."""

    action: Text = None
    conditions: Many[Any] = ()
    deny: Flag = None
    evaluated_at: Text = None
    evaluation_details: One[APIPolicyEvaluationDetails] = None
    image: One[APIPolicyImage] = None
    policy: One[APIPolicy] = None
    policy_group: One[APIPolicyGroup] = None
    policy_type: One[APIPolicyConfig] = None
