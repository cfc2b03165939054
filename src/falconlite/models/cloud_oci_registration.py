"""Models of the records of ``CloudOCIRegistration``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, Record, Text, Timestamp


class CloudCondition(Record):
    """One of the ``conditions`` of ``OCITenancyV1``."""

    feature: Text = None
    is_visible: Flag = None
    last_transition: Timestamp = None
    message: Text = None
    product: Text = None
    reason: Text = None
    status: Text = None
    type: Text = None


class ProductFeatureStatusConditions(Record):
    """One of the ``conditions`` of ``ProductFeatureStatus``."""

    feature: Text = None
    is_visible: Flag = None
    last_transition: Timestamp = None
    message: Text = None
    reason: Text = None
    status: Text = None
    type: Text = None


class OCIIssue(Record):
    """One of the ``issues`` of ``ProductFeatureStatus``."""

    category: Text = None
    impact: Text = None
    name: Text = None
    severity: Text = None


class OCIPermission(Record):
    """One of the ``permissions_status`` of ``ProductFeatureStatus``."""

    name: Text = None
    status: Text = None


class ProductFeatureStatus(Record):
    """A value in the ``products`` of ``OCITenancyV1`` and ``OCITenancyValidated``."""

    conditions: Many[ProductFeatureStatusConditions] = ()
    deployment_method: Text = None
    is_enabled: Flag = None
    issues: Many[OCIIssue] = ()
    permissions_status: Many[OCIPermission] = ()
    persona: Text = None
    registration_detailed_status: Text = None
    status: Text = None


class OCITenancyV1(Record):
    """An OCI tenancy, as ``get_account`` and ``update_account`` return it."""

    cid: Text = None
    cloud_registration_enabled: Flag = None
    conditions: Many[CloudCondition] = ()
    created_at: Timestamp = None
    cspm_enabled: Flag = None
    finger_print: Text = None
    group_name: Text = None
    group_ocid: Text = None
    home_region: Text = None
    is_connected: Flag = None
    key_age: Number = None
    overall_status: Text = None
    policy_name: Text = None
    policy_ocid: Text = None
    private_key: Annotated[Text, Field(repr=False)] = None
    products: Named[Named[ProductFeatureStatus]] = Field(default_factory=dict)
    public_key: Text = None
    registration_description: Text = None
    registration_id: Text = None
    registration_name: Text = None
    stack_name: Text = None
    stack_ocid: Text = None
    tenancy_name: Text = None
    tenancy_ocid: Text = None
    updated_at: Timestamp = None
    user_email: Text = None
    user_name: Text = None
    user_ocid: Text = None


class OCITenancyRotatedKey(Record):
    """A rotated key of an OCI tenancy, as ``rotate_key`` returns it."""

    cid: Text = None
    finger_print: Text = None
    public_key: Text = None
    tenancy_ocid: Text = None


class OCITenancyValidated(Record):
    """A validation of an OCI tenancy, as ``validate_tenancy`` returns it."""

    cid: Text = None
    home_region: Text = None
    overall_status: Text = None
    products: Named[Named[ProductFeatureStatus]] = Field(default_factory=dict)
    tenancy_ocid: Text = None


class OCICreateResponse(Record):
    """A new OCI tenancy, as ``create_account`` returns it."""

    cid: Text = None
    tenancy_ocid: Text = None


class OCITenancyScript(Record):
    """An OCI tenancy script, as ``download_script`` returns it."""

    cid: Text = None
    stack_url: Text = None
    tenancy_ocid: Text = None
    version: Text = None
    zip_url: Text = None
