"""Single calls that send something else than falconpy's on purpose: the reason, and the calls that differ for it."""

from __future__ import annotations


MISSPELT = ", ".join(
    f"microsoft_graph_permissions_ids_readonly {form}" for form in ("alone", "commas", "single", "list")
)


def calls(method: str, forms: str) -> list[str]:
    """Name calls: ``calls("Class.method", "position one, x None")``."""
    return [f"{method}: {form.strip()}" for form in forms.split(",")]


INTENDED: dict[str, list[str]] = {
    "a body= is the caller's own, and is sent as it is": [
        "MLExclusions.create_exclusions: body",
        "CorrelationRules.update_rule: body",
    ],
    "a str is no body: it is refused": [
        "MLExclusions.update_exclusions: position commas",
        "MLExclusions.update_exclusions: position one",
    ],
    "the positional argument is sent under the name that the API knows": [
        *calls("CSPMRegistration.get_azure_user_scripts_attachment", "position list, position commas, position one"),
        *calls("CloudAzureRegistration.health_check", "position list, position commas, position one"),
        *calls("MessageCenter.download_case_attachment", "position list, position commas, position one"),
        *calls("SensorDownload.download_sensor_installer", "position list, position commas, position one"),
        *calls("SensorDownload.download_sensor_installer_v1", "position list, position commas, position one"),
        *calls("SensorDownload.download_sensor_installer_v2", "position list, position commas, position one"),
    ],
    "a list is sent where falconpy drops a value that is not a str": [
        *calls(
            "D4CRegistration.create_aws_account",
            "account_id list, account_type list, cloudtrail_region list, iam_role_arn list, organization_id list",
        ),
    ],
    "a value is sent under the name that the API knows, where falconpy misspells it": [
        *calls("CloudAzureRegistration.create_registration", MISSPELT),
        *calls("CloudAzureRegistration.update_registration", MISSPELT),
        *calls(
            "FalconXSandbox.submit",
            "send_email_notifications alone, send_email_notifications False",
        ),
    ],
}
