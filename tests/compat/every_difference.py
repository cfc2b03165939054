"""Single calls that send something else than falconpy's on purpose: the reason, and the calls that differ for it."""

from __future__ import annotations

from itertools import chain

VALUES = "alone, commas, list, single"
POSITION = "position commas, position list, position one"


def calls(methods: str, *forms: str) -> list[str]:
    """Name calls: ``calls("Class.method Class.other", "x alone, position one")``."""
    return [f"{method}: {form}" for method in methods.split() for form in ", ".join(forms).split(", ")]


def of(argument: str, forms: str = VALUES) -> str:
    """Name the forms of one argument: ``of("ids", "alone, list")`` is "ids alone, ids list"."""
    return ", ".join(f"{argument} {form}" for form in forms.split(", "))


def ids(operations: str, *forms: str) -> list[str]:
    """Name calls of operation IDs by both Uber classes."""
    kinds = ("APIHarnessV2", "APIHarness")
    return [f"{kind}.command: {id}, {form}" for kind in kinds for id in operations.split() for form in forms]


ALERT_ACTIONS = (
    *("add_tag", "append_comment", "assign_to_name", "assign_to_user_id", "assign_to_uuid", "new_behavior_processed"),
    *("remove_tag", "remove_tags_by_prefix", "show_in_ui", "unassign", "update_status"),
)
INCIDENT_ACTIONS = ("add_comment", "update_assigned_to_v2", "update_description", "update_name", "update_status")
SCRIPTS = (
    "RealTimeResponseAdmin.create_scripts RealTimeResponseAdmin.create_scripts_v2 "
    "RealTimeResponseAdmin.update_scripts RealTimeResponseAdmin.update_scripts_v2"
)
STATUS = (
    "RealTimeResponse.check_command_status RealTimeResponse.check_active_responder_command_status "
    "RealTimeResponseAdmin.check_admin_command_status"
)
INSTALLERS = "SensorDownload.download_sensor_installer SensorDownload.download_sensor_installer_v2"

INTENDED: dict[str, list[str]] = {
    "a body= is the caller's own, and is sent unchanged": [
        *calls("MLExclusions.create_exclusions CorrelationRules.update_rule", "body"),
        *calls("DeliverySettings.create_delivery_settings SampleUploads.upload_archive_v1", "body"),
        *calls("KubernetesProtection.search_kubernetes_ioms", "body, body list"),
    ],
    "the positional argument is sent under the name that the API knows": [
        *calls("CSPMRegistration.get_azure_user_scripts_attachment CloudAzureRegistration.health_check", POSITION),
        *calls("MessageCenter.download_case_attachment Recon.delete_action", POSITION),
        *calls(f"{INSTALLERS} SensorDownload.download_sensor_installer_v3", POSITION),
    ],
    "a value is sent under the name, and in the place, that the API knows": [
        *calls(
            "CloudAzureRegistration.create_registration CloudAzureRegistration.update_registration",
            of("microsoft_graph_permissions_ids_readonly"),
        ),
        *calls("FileVantage.update_policies", "enabled alone"),
        *calls("FalconXSandbox.submit", of("send_email_notifications", "alone, commas, list, single, False")),
        *calls("Deployments.get_release_notes Deployments.get_release_notes_v1", of("ids")),
        *calls("DeliverySettings.create_delivery_settings", of("delivery_cadence"), of("delivery_type")),
        *calls("FalconContainer.update_registry_entities", of("id")),
        *calls("FalconContainer.create_registry_entities FalconContainer.update_registry_entities", of("details")),
        *calls("HostMigration.get_migration_destination", "every keyword"),
        *calls("IOC.indicator_aggregate", of("filter"), "every keyword"),
    ],
    "an argument that the API does not have is refused; falconpy sends it as another one": calls(
        "FileVantage.create_policy", of("enabled", f"{VALUES}, None, empty")
    ),
    "a list is sent where falconpy drops a value that is not a str": calls(
        "D4CRegistration.create_aws_account",
        *(
            f"{name} list"
            for name in ("account_id", "account_type", "cloudtrail_region", "iam_role_arn", "organization_id")
        ),
    ),
    "a list as the value of an action is refused": [
        *calls("Alerts.update_alerts_v2 Alerts.update_alerts_v3", *(f"{name} list" for name in ALERT_ACTIONS)),
        *calls("Incidents.perform_incident_action", *(f"{name} list" for name in INCIDENT_ACTIONS)),
    ],
    "a str for action_parameters is refused": calls(
        "Alerts.update_alerts_v2 Alerts.update_alerts_v3", of("action_parameters", "commas, single")
    ),
    "an argument that is None or empty makes no action; falconpy sends one with null": calls(
        "Incidents.perform_incident_action",
        *(f"{name} None" for name in INCIDENT_ACTIONS),
        "add_tag empty, delete_tag empty",
    ),
    "an empty value of an action is sent": calls(
        "PreventionPolicy.perform_policies_action ResponsePolicies.perform_policies_action", "group_id empty"
    ),
    "None is the default; falconpy sends null, or nothing": [
        *calls(STATUS, "sequence_id None"),
        *calls("EventStreams.refresh_active_stream", "action_name None"),
        *calls("FirewallManagement.update_rule_group", "diff_type None"),
        *calls("FirewallManagement.update_rule_group_validation", "diff_type None"),
        *calls("IdentityProtection.graphql", "query None"),
        *calls("Intel.get_malware_report", "format None"),
    ],
    "a form without a file is a plain form; files and data may come in either order": [
        *calls("SampleUploads.upload_archive", of("name"), POSITION, "position dict"),
        *calls(SCRIPTS, "file alone"),
        *calls("RealTimeResponseAdmin.create_put_files_v2", "file alone"),
    ],
    "a template goes into the form only; falconpy sends its text in the query, too": calls(
        "NGSIEM.update_parser_from_template", "yaml_template alone"
    ),
    "a comma-separated str is several fields of a form": calls(SCRIPTS, of("platform", "commas, empty")),
    "one record is sent for each ID": calls(
        "ReportExecutions.retry_reports ScheduledReports.launch", of("id", "commas, list")
    ),
    "an argument given twice is a TypeError": [
        *calls("FalconContainer.delete_image_details", POSITION),
        *calls("SampleUploads.upload_archive", "every keyword"),
    ],
    "an installer is saved only if both download_path and file_name are given; one alone is refused": calls(
        INSTALLERS, of("download_path"), of("file_name")
    ),
    "the default of a method is sent by operation ID, too": [
        *ids("GetMalwareMitreReport", "keyword id", "parameters id"),
        *ids(
            "RTR-CheckCommandStatus RTR_CheckCommandStatus RTR-CheckActiveResponderCommandStatus "
            "RTR_CheckActiveResponderCommandStatus RTR-CheckAdminCommandStatus RTR_CheckAdminCommandStatus",
            *("keyword cloud_request_id", "parameters cloud_request_id"),
        ),
        *ids(
            "update-rule-group update_rule_group update-rule-group-validation update_rule_group_validation",
            *("nothing", "keywords", "keyword comment", "parameters", "parameters comment"),
        ),
        *ids("api.preempt.proxy.post.graphql api_preempt_proxy_post_graphql post_graphql", "nothing"),
    ],
    "clone_id goes into the query and into the body, as by the method": ids(
        "createFirewallPolicies", "keyword clone_id", "keywords", "parameters", "parameters clone_id"
    ),
    "an ID with two routes leads to the newer one": [
        *ids("PatchEntitiesAlertsV1", "body", "body and parameters", "body list"),
        *ids("deleteCIDGroupMembers", "nothing", "body", "body and parameters", "body list"),
    ],
    "a list is no query: it is refused": calls("NGSIEM.start_search", "search list"),
    "a raw body is bytes: the fields of a form are not sent with it": calls(
        "SampleUploads.upload_archive_v1", "every keyword"
    ),
    "parameters holds activities, conditions and trigger, which go into the body": calls(
        "Workflows.promote Workflows.provision", "parameters"
    ),
}

CALLS = frozenset(chain.from_iterable(INTENDED.values()))
