"""Each operation as data: see Listed in tools/index.py. Derived by tools/index.py: run it, do not edit this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations._index import HOMES
from falconlite.operations.tables import listing

if TYPE_CHECKING:  # the type only: the rows cost a type checker time
    LISTING: tuple[tuple[Any, ...], ...]
else:
    # fmt: off
    LISTING = listing(
        HOMES,
        # verb
        """\
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
DELETE
GET
GET
GET
POST
PATCH
POST
POST
GET
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
POST
GET
POST
GET
GET
GET
POST
GET
GET
GET
GET
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
GET
GET
POST
GET
POST
POST
POST
POST
PUT
POST
PUT
POST
PUT
PUT
PUT
GET
GET
POST
POST
POST
POST
DELETE
DELETE
DELETE
GET
GET
DELETE
PUT
PUT
PATCH
PATCH
PATCH
GET
POST
POST
PATCH
GET
GET
GET
GET
POST
DELETE
GET
GET
PATCH
POST
POST
POST
POST
POST
GET
GET
PATCH
PATCH
POST
POST
POST
DELETE
GET
GET
GET
GET
PATCH
POST
GET
GET
GET
POST
POST
POST
POST
POST
POST
DELETE
DELETE
GET
GET
GET
GET
GET
GET
GET
POST
POST
POST
POST
PATCH
PATCH
POST
POST
GET
GET
GET
GET
GET
GET
POST
POST
POST
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
POST
POST
POST
POST
POST
POST
POST
POST
PUT
POST
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
DELETE
DELETE
GET
POST
POST
GET
POST
GET
POST
GET
GET
GET
POST
POST
GET
POST
POST
GET
POST
GET
GET
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
POST
POST
DELETE
GET
GET
GET
PATCH
POST
DELETE
GET
GET
POST
PATCH
POST
POST
DELETE
GET
GET
GET
GET
GET
GET
PATCH
POST
DELETE
DELETE
GET
POST
GET
POST
PATCH
POST
POST
DELETE
GET
GET
POST
GET
GET
PATCH
POST
POST
PATCH
POST
DELETE
POST
GET
GET
POST
PUT
POST
DELETE
POST
GET
POST
PATCH
POST
POST
POST
POST
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
DELETE
GET
GET
GET
POST
GET
GET
GET
GET
GET
GET
GET
GET
PATCH
PUT
PATCH
PATCH
PATCH
PATCH
PATCH
GET
POST
DELETE
GET
GET
GET
PATCH
POST
GET
GET
GET
GET
GET
GET
POST
GET
GET
GET
POST
GET
GET
GET
GET
GET
POST
POST
GET
GET
POST
POST
DELETE
DELETE
DELETE
POST
GET
GET
GET
GET
GET
GET
POST
POST
PATCH
POST
POST
POST
POST
POST
POST
POST
POST
POST
POST
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
DELETE
GET
POST
GET
GET
GET
GET
GET
POST
PATCH
POST
POST
POST
DELETE
DELETE
POST
GET
GET
GET
GET
GET
GET
POST
PATCH
GET
GET
GET
PATCH
PUT
PUT
POST
POST
DELETE
DELETE
GET
GET
GET
GET
GET
POST
GET
GET
GET
GET
GET
GET
PATCH
PATCH
PATCH
POST
DELETE
DELETE
GET
PUT
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
PUT
PUT
GET
GET
POST
POST
POST
POST
DELETE
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
PATCH
PATCH
POST
POST
POST
POST
POST
POST
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
DELETE
DELETE
DELETE
DELETE
DELETE
POST
DELETE
GET
PATCH
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
POST
PATCH
POST
GET
GET
POST
POST
GET
GET
GET
POST
POST
GET
PATCH
GET
GET
POST
POST
DELETE
GET
GET
GET
GET
POST
GET
GET
GET
GET
POST
PATCH
PATCH
PATCH
PATCH
PATCH
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
POST
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
PATCH
GET
GET
GET
GET
GET
GET
GET
POST
DELETE
DELETE
GET
GET
GET
GET
GET
HEAD
GET
POST
GET
GET
POST
GET
GET
POST
PATCH
DELETE
GET
GET
PATCH
DELETE
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
GET
POST
POST
DELETE
PATCH
POST
POST
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
POST
POST
POST
POST
POST
POST
POST
DELETE
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
PATCH
POST
POST
PUT
PUT
PATCH
PATCH
PUT
POST
POST
DELETE
GET
POST
GET
GET
GET
GET
POST
PATCH
POST
POST
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
DELETE
DELETE
GET
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
PATCH
PATCH
POST
GET
POST
POST
GET
POST
POST
GET
GET
POST
PATCH
POST
PATCH
POST
DELETE
GET
POST
GET
GET
GET
GET
PATCH
POST
POST
POST
POST
POST
GET
POST
POST
GET
GET
POST
POST
GET
GET
GET
POST
POST
POST
POST
GET
GET
GET
GET
GET
POST
PATCH
POST
POST
DELETE
DELETE
POST
GET
POST
POST
POST
GET
GET
GET
PATCH
PATCH
GET
GET
GET
GET
GET
GET
GET
POST
POST
GET
POST
DELETE
GET
POST
GET
PATCH
GET
GET
GET
GET
GET
POST
POST
POST
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
DELETE
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
GET
GET
GET
GET
GET
GET
POST
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
PATCH
POST
DELETE
GET
POST
POST
POST
GET
GET
POST
POST
DELETE
DELETE
GET
GET
GET
PATCH
POST
PATCH
POST
GET
POST
POST
POST
GET
GET
GET
GET
GET
PATCH
POST
DELETE
GET
GET
PATCH
POST
POST
GET
GET
POST
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
POST
DELETE
GET
GET
GET
GET
GET
GET
PATCH
POST
GET
GET
GET
POST
DELETE
GET
PUT
GET
GET
POST
GET
POST
PATCH
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
DELETE
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
GET
GET
POST
POST
PATCH
PATCH
POST
POST
POST
DELETE
DELETE
POST
GET
GET
GET
POST
POST
GET
GET
PATCH
PATCH
POST
POST
GET
GET
GET
GET
GET
POST
POST
POST
POST
POST
POST
GET
POST
POST
GET
GET
POST
POST
GET
GET
POST
POST
POST
POST
POST
POST
POST
POST
POST
POST
GET
POST
POST
POST
POST
POST
PATCH
POST
PATCH
PATCH
PATCH
POST
POST
POST
POST
POST
POST
POST
POST
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
DELETE
DELETE
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
GET
GET
GET
GET
GET
GET
GET
GET
PATCH
POST
DELETE
DELETE
DELETE
POST
POST
DELETE
POST
PATCH
PATCH
PUT
PATCH
PUT
PATCH
PATCH
PATCH
PUT
PATCH
PATCH
PATCH
PATCH
PUT
POST
POST
DELETE
GET
GET
PATCH
POST
GET
GET
GET
GET
PATCH
POST
POST
DELETE
GET
GET
PATCH
GET
POST
POST
GET
GET
PATCH
POST
GET
GET
PATCH
POST
POST
DELETE
GET
GET
PATCH
POST
DELETE
GET
GET
GET
PATCH
POST
GET
POST
DELETE
GET
GET
PATCH
POST
POST
POST
POST
POST
POST
POST
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
POST
DELETE
GET
POST
GET
GET
GET
GET
POST
PATCH
POST
DELETE
POST
POST
POST
POST
POST
GET
PATCH
GET
POST
POST
GET
PATCH
PATCH
GET
POST
GET
POST
DELETE
DELETE
GET
POST
GET
POST
POST
POST
POST
POST
GET
POST
POST
GET
GET
DELETE
DELETE
DELETE
DELETE
POST
POST
GET
POST
GET
GET
GET
POST
POST
POST
POST
GET
POST
POST
POST
POST
DELETE
DELETE
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
PATCH
PATCH
GET
POST
POST
POST
POST
POST
DELETE
DELETE
DELETE
DELETE
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
GET
GET
GET
GET
PATCH
PATCH
PATCH
GET
GET
GET
POST
POST
DELETE
GET
POST
GET
GET
GET
GET
POST
PATCH
POST
POST
POST
POST
POST
DELETE
POST
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
POST
POST
POST
POST
DELETE
DELETE
GET
GET
GET
GET
GET
POST
POST
POST
POST
DELETE
GET
GET
GET
GET
POST
PATCH
GET
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
DELETE
GET
GET
POST
POST
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
PATCH
PATCH
GET
GET
POST
DELETE
GET
GET
PATCH
GET
POST
GET
GET
GET
POST
DELETE
GET
GET
GET
PUT
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
GET
POST
POST
DELETE
DELETE
GET
GET
POST
GET
POST
GET
GET
POST
GET
POST
GET
GET
GET
GET
GET
GET
GET
GET
POST
POST
DELETE
PATCH
PATCH
POST
POST
POST
POST
POST
POST
POST
POST
GET
GET
GET
POST
POST
POST
POST
GET
GET
GET
GET
GET
GET
PUT
PATCH
POST
DELETE
GET
GET
GET
""",
        # route
        """\
/aidr/aggregates/agent-sessions/v1
/aidr/aggregates/agents/v1
/aidr/aggregates/detections/v1
/aidr/aggregates/skill-usage/v1
/aidr/aggregates/skills/v1
/aidr/aggregates/tool-usage/v1
/aidr/aggregates/tools/v1
/aidr/entities/agent-installations/v1
/aidr/entities/agent-os-users/v1
/aidr/entities/agent-sessions/v1
/aidr/entities/agents/v1
/aidr/entities/classified-file-access/v1
/aidr/entities/executions/v1
/aidr/entities/file-events/v1
/aidr/entities/model-names/v1
/aidr/entities/network-events/v1
/aidr/entities/process-tree/v1
/aidr/entities/session-activity/v1
/aidr/entities/skills/v1
/aidr/entities/tools/v1
/aidr/queries/agent-installations/v1
/aidr/queries/agent-os-users/v1
/aidr/queries/agent-sessions/v1
/aidr/queries/agents/v1
/aidr/queries/detections/v1
/aidr/queries/executions/v1
/aidr/queries/mcp-server-names/v1
/aidr/queries/model-names/v1
/aidr/queries/prompts/v1
/aidr/queries/skill-usage/v1
/aidr/queries/skills/v1
/aidr/queries/tool-usage/v1
/aidr/queries/tools/v1
/api-clients/entities/api-clients/v1
/api-clients/entities/api-clients/v1
/api-clients/entities/accessible-scopes/v1
/api-clients/queries/api-clients/v1
/api-clients/entities/api-clients/v1
/api-clients/entities/api-clients-actions/v1
/api-clients/entities/api-clients/v1
/plugins/entities/execute/v1
/plugins/entities/execute-proxy/v1
/plugins/combined/configs/v1
/aspm-api-gateway/api/v1/executor_nodes
/aspm-api-gateway/api/v1/integrations
/aspm-api-gateway/api/v1/integration_tasks
/aspm-api-gateway/api/v1/group/{id}
/aspm-api-gateway/api/v1/integrations/{id}
/aspm-api-gateway/api/v1/integration_tasks/{id}
/aspm-api-gateway/api/v1/executor_nodes/{id}
/aspm-api-gateway/api/v1/tags
/application-security/combined/function-data/v1
/application-security/aggregates/function-data/count/v1
/application-security/combined/query-function-data/v1
/application-security/aggregates/query-function-data-count/v1
/application-security/combined/functions/v1
/application-security/aggregates/functions/count/v1
/application-security/combined/functions-overtime/v1
/application-security/combined/query-functions/v1
/application-security/aggregates/query-functions-count/v1
/application-security/combined/query-functions-overtime/v1
/aspm-api-gateway/api/v1/query
/aspm-api-gateway/api/v1/cloud_security_config
/aspm/combined/aspm-application-findings/v1
/aspm-api-gateway/api/v1/executor_nodes
/aspm-api-gateway/api/v1/executor_nodes/metadata
/aspm-api-gateway/api/v1/groups/hier/v2
/aspm-api-gateway/api/v1/group/{id}/v2
/aspm-api-gateway/api/v1/groups/list/v2
/aspm-api-gateway/api/v1/integration_tasks
/aspm-api-gateway/api/v1/integration_tasks/admin
/aspm-api-gateway/api/v1/integration_tasks/metadata
/aspm-api-gateway/api/v1/integration_tasks/v2
/aspm-api-gateway/api/v1/integration_types
/aspm-api-gateway/api/v1/integrations
/aspm-api-gateway/api/v1/integrations/v2
/aspm-api-gateway/api/v1/artifacts
/aspm-api-gateway/api/v1/services/violations/types
/aspm-api-gateway/api/v1/servicenow/deployments
/aspm-api-gateway/api/v1/servicenow/services
/aspm-api-gateway/api/v1/services/count
/aspm-api-gateway/api/v1/tags
/aspm-api-gateway/api/v1/users/v2
/aspm-api-gateway/api/v1/group/v2
/aspm-api-gateway/api/v1/executor_nodes/{id}/instances/csv
/aspm-api-gateway/api/v1/integration_tasks/{id}/run
/aspm-api-gateway/api/v1/integration_tasks/{id}/run/admin
/aspm-api-gateway/api/v1/integration_tasks/{id}/run/v2
/aspm-api-gateway/api/v1/cloud_security_config
/aspm-api-gateway/api/v1/business_applications
/aspm-api-gateway/api/v1/group/{id}/update_default
/aspm-api-gateway/api/v1/executor_nodes
/aspm-api-gateway/api/v1/group/{id}/v2
/aspm-api-gateway/api/v1/integrations/{id}
/aspm-api-gateway/api/v1/integration_tasks/{id}
/aspm-api-gateway/api/v1/tags
/access-scope-management/entities/access-scopes/v1
/access-scope-management/queries/access-scopes/v1
/admission-control-policies/entities/policy-rule-group-custom-rules/v1
/admission-control-policies/entities/policy-host-groups/v1
/admission-control-policies/entities/policies/v1
/admission-control-policies/entities/policy-rule-groups/v1
/admission-control-policies/entities/policy-rule-group-custom-rules/v1
/admission-control-policies/entities/policies/v1
/admission-control-policies/entities/policy-rule-groups/v1
/admission-control-policies/entities/policies/v1
/admission-control-policies/queries/policies/v1
/admission-control-policies/entities/policy-host-groups/v1
/admission-control-policies/entities/policy-rule-group-selectors/v1
/admission-control-policies/entities/policy-rule-group-precedence/v1
/admission-control-policies/entities/policies/v1
/admission-control-policies/entities/policy-precedence/v1
/admission-control-policies/entities/policy-rule-groups/v1
/agentic-studio/entities/agent-invocations/v3
/agentic-studio/entities/agent-version-invocations/v1
/agentic-studio/entities/agent-invocations/v1
/agentic-studio/entities/agent-invocations/v3
/agentic-studio/entities/agent-templates/v1
/agentic-studio/queries/agent-templates/v1
/agentic-studio/entities/agent-versions/v1
/agentic-studio/queries/agent-versions/v1
/agentic-studio/entities/agents/v3
/agentic-studio/entities/agents/v1
/agentic-studio/entities/agents/v2
/agentic-studio/queries/agents/v2
/agentic-studio/entities/agents/v3
/alerts/aggregates/alerts/v1
/alerts/aggregates/alerts/v2
/alerts/combined/alerts/v1
/alerts/entities/alerts/v1
/alerts/entities/alerts/v2
/alerts/queries/alerts/v1
/alerts/queries/alerts/v2
/alerts/entities/alerts/v2
/alerts/entities/alerts/v3
/exclusions/aggregates/app-abuse-exclusions/GET/v1
/exclusions/entities/app-abuse-exclusions/v1
/exclusions/entities/app-abuse-exclusions/reports/v1
/exclusions/entities/app-abuse-exclusions/v1
/exclusions/entities/combined-app-abuse-prevention-apps/v1
/exclusions/entities/combined-app-abuse-prevention-categories/v1
/exclusions/entities/app-abuse-exclusions/v1
/exclusions/queries/app-abuse-exclusions/v1
/exclusions/entities/app-abuse-exclusions/v1
/audit-logs/queries/queryjobs/v1
/audit-logs/entities/queryjob-exports/v1
/audit-logs/entities/queryjob-results/v1
/audit-logs/entities/queryjobs/v1
/seraphic-enterprise-browser/entities/agent-activation/v1
/seraphic-enterprise-browser/entities/url-domain-lists/v1
/seraphic-enterprise-browser/entities/agent-tasks/v1
/seraphic-enterprise-browser/combined/domain-classifications/v1
/seraphic-enterprise-browser/entities/destination-groups/v1
/seraphic-enterprise-browser/entities/agent-deactivation/v1
/seraphic-enterprise-browser/entities/destination-groups/v1
/seraphic-enterprise-browser/entities/url-domain-lists/v1
/seraphic-enterprise-browser/entities/destination-groups/v1
/seraphic-enterprise-browser/entities/extension-analysis/v1
/seraphic-enterprise-browser/entities/agents/v1
/seraphic-enterprise-browser/entities/audit-logs/v1
/seraphic-enterprise-browser/entities/rules/v1
/seraphic-enterprise-browser/entities/tenant-settings/v1
/seraphic-enterprise-browser/entities/url-domain-lists/v1
/seraphic-enterprise-browser/combined/agents/v1
/seraphic-enterprise-browser/queries/destination-groups/v1
/seraphic-enterprise-browser/queries/agents/v1
/seraphic-enterprise-browser/queries/rules/v1
/seraphic-enterprise-browser/entities/destination-groups/v1
/seraphic-enterprise-browser/entities/rules/v1
/hunting/aggregates/hunting-guides/v1
/hunting/aggregates/intelligence-queries/v1
/hunting/entities/archive-exports/v1
/hunting/entities/hunting-guides/v1
/hunting/entities/intelligence-queries/v1
/hunting/queries/hunting-guides/v1
/hunting/queries/intelligence-queries/v1
/cloud-connect-cspm-azure/entities/download-certificate/v1
/cloud-connect-cspm-azure/entities/refresh-certificate/v1
/cloud-connect-cspm-gcp/entities/account/v2
/cloud-connect-cspm-aws/entities/account/v1
/cloud-connect-cspm-azure/entities/account/v1
/cloud-connect-cspm-azure/entities/management-group/v1
/cloud-connect-cspm-gcp/entities/account/v1
/cloud-connect-cspm-aws/entities/account/v1
/cloud-connect-cspm-azure/entities/account/v1
/cloud-connect-cspm-azure/entities/management-group/v1
/cloud-connect-cspm-gcp/entities/account/v1
/cloud-connect-cspm-aws/entities/account/v1
/cloud-connect-cspm-aws/entities/user-scripts-download/v1
/cloud-connect-cspm-aws/entities/console-setup-urls/v1
/cloud-connect-cspm-azure/entities/account/v1
/cloud-connect-cspm-azure/entities/management-group/v1
/cloud-connect-cspm-azure/entities/user-scripts-download/v1
/detects/entities/ioa/v1
/detects/queries/cloud-events/v1
/detects/entities/iom/v2
/detects/queries/iom/v2
/detects/entities/iom/v1
/cloud-connect-cspm-gcp/entities/account/v1
/cloud-connect-cspm-gcp/entities/service-accounts/v1
/cloud-connect-cspm-gcp/entities/user-scripts-download/v1
/ioa/entities/events/v1
/ioa/entities/users/v1
/settings/entities/policy-details/v1
/settings/entities/policy-details/v2
/settings/entities/policy/v1
/settings/scan-schedule/v1
/cloud-connect-cspm-aws/entities/account/v1
/cloud-connect-cspm-azure/entities/account/v1
/cloud-connect-cspm-azure/entities/client-id/v1
/cloud-connect-cspm-azure/entities/default-subscription-id/v1
/cloud-connect-cspm-gcp/entities/account/v1
/cloud-connect-cspm-gcp/entities/service-accounts/v1
/settings/entities/policy/v1
/settings/scan-schedule/v1
/cloud-connect-cspm-gcp/entities/account/validate/v1
/cloud-connect-cspm-gcp/entities/service-accounts/validate/v1
/cases/entities/alert-evidence/v1
/cases/entities/event-evidence/v1
/cases/entities/case-tags/v1
/case-files/aggregates/file-details/v1
/case-files/entities/files/bulk-download/v1
/cases/entities/cases/v2
/casemgmt/entities/notification-groups/v1
/casemgmt/entities/notification-groups/v2
/casemgmt/entities/slas/v1
/casemgmt/entities/templates/v1
/cases/entities/case-tags/v1
/case-files/entities/files/v1
/casemgmt/entities/notification-groups/v1
/casemgmt/entities/notification-groups/v2
/casemgmt/entities/slas/v1
/casemgmt/entities/templates/v1
/case-files/entities/files/download/v1
/case-files/entities/files/download/v1
/cases/entities/merge/v1
/casemgmt/entities/templates/export/v1
/casemgmt/aggregates/access-tags/v1
/casemgmt/entities/access-tags/v1
/cases/entities/cases/v2
/casemgmt/entities/fields/v1
/case-files/entities/file-details/v1
/casemgmt/entities/notification-groups/v1
/casemgmt/aggregates/notification-groups/v1
/casemgmt/aggregates/notification-groups/v2
/casemgmt/entities/notification-groups/v2
/case-files/entities/get-rtr-file-metadata/v1
/casemgmt/aggregates/slas/v1
/casemgmt/entities/slas/v1
/casemgmt/aggregates/templates/v1
/casemgmt/entities/template-snapshots/v1
/casemgmt/entities/templates/v1
/casemgmt/entities/templates/import/v1
/casemgmt/queries/access-tags/v1
/cases/queries/cases/v1
/casemgmt/queries/fields/v1
/case-files/queries/file-details/v1
/case-files/combined/file-details/v1
/casemgmt/queries/notification-groups/v1
/casemgmt/queries/notification-groups/v2
/casemgmt/queries/slas/v1
/casemgmt/queries/template-snapshots/v1
/casemgmt/queries/templates/v1
/case-files/entities/retrieve-rtr-file/v1
/case-files/entities/retrieve-rtr-recent-file/v1
/cases/entities/cases/v2
/case-files/entities/file-details/v1
/casemgmt/entities/notification-groups/v1
/casemgmt/entities/notification-groups/v2
/casemgmt/entities/slas/v1
/casemgmt/entities/templates/v1
/case-files/entities/files/upload/v1
/exclusions/entities/cert-based-exclusions/v1
/exclusions/entities/cert-based-exclusions/v1
/exclusions/entities/certificates/v1
/exclusions/entities/cert-based-exclusions/v1
/exclusions/queries/cert-based-exclusions/v1
/exclusions/entities/cert-based-exclusions/v1
/cloud-security-registration-aws/entities/account/v1
/cloud-security-registration-aws/entities/account/v1
/cloud-security-registration-aws/entities/account/v1
/cloud-security-registration-aws/queries/account/v1
/cloud-security-registration-aws/entities/account-scans/v1
/cloud-security-registration-aws/entities/account/v1
/cloud-security-registration-aws/entities/account/validate/v1
/cloud-security-registration-azure/entities/issue-suppressions/v1
/cloud-security-registration-azure/entities/issue-suppressions/v1
/cloud-security-registration-azure/aggregates/issue-suppressions-values-by-fields/v1
/cloud-security-registration-azure/aggregates/issues-values-by-fields/v1
/cloud-security-registration-azure/entities/issues/v1
/cloud-security-registration-azure/entities/scripts/v1
/cloud-security-registration-azure/entities/script-versions/v1
/cloud-security-registration-azure/entities/issue-suppressions/v1
/cloud-security-registration-azure/entities/issue-suppressions/v1
/cloud-security-registration-azure/entities/registrations/v1
/cloud-security-registration-azure/entities/accounts/legacy/v1
/cloud-security-registration-azure/entities/registrations/v1
/cloud-security-registration-azure/entities/scripts/v1
/cloud-security-registration-azure/entities/scripts/v1
/cloud-security-registration-azure/entities/registrations/v1
/cloud-security-registration-azure/entities/registrations/healthcheck/v1
/cloud-security-registration-azure/entities/registrations/v1
/cloud-security-registration-azure/entities/registrations/validate/v1
/cloud-connect-aws/entities/settings/v1
/cloud-connect-aws/entities/accounts/v1
/cloud-connect-aws/entities/accounts/v1
/cloud-connect-aws/combined/settings/v1
/cloud-connect-aws/entities/accounts/v1
/cloud-connect-aws/combined/accounts/v1
/cloud-connect-aws/queries/accounts/v1
/cloud-connect-aws/entities/accounts/v1
/cloud-connect-aws/entities/verify-account-access/v1
/cloud-security-registration-google-cloud/entities/scripts-terraform/v1
/cloud-security-registration-google-cloud/entities/registrations/v1
/cloud-security-registration-google-cloud/entities/registrations/v1
/cloud-security-registration-google-cloud/entities/registrations/v1
/cloud-security-registration-google-cloud/entities/scripts-infra-manager/v1
/cloud-security-registration-google-cloud/entities/accounts/v1
/cloud-security-registration-google-cloud/entities/registrations/v1
/cloud-security-registration-google-cloud/entities/registration-scans/v1
/cloud-security-registration-google-cloud/entities/registrations/v1
/cloud-security-registration-oci/entities/accounts/v1
/cloud-security-registration-oci/entities/accounts/v1
/cloud-security-registration-oci/entities/scripts/v1
/cloud-security-registration-oci/combined/accounts/v1
/cloud-security-registration-oci/entities/account-rotate-keys/v1
/cloud-security-registration-oci/entities/accounts/v1
/cloud-security-registration-oci/entities/account-validate/v1
/cloud-policies/entities/compliance/clone-framework/v1
/cloud-policies/entities/compliance/controls/v1
/cloud-policies/entities/compliance/frameworks/v1
/cloud-policies/entities/rules/v1
/cloud-policies/entities/rule-overrides/v1
/cloud-policies/entities/suppression-rules/v1
/cloud-policies/entities/compliance/controls/v1
/cloud-policies/entities/compliance/frameworks/v1
/cloud-policies/entities/rules/v1
/cloud-policies/entities/rule-overrides/v1
/cloud-policies/entities/suppression-rules/v1
/cloud-policies/entities/compliance/controls/v1
/cloud-policies/entities/compliance/frameworks/v1
/cloud-policies/entities/enriched-resources/v1
/cloud-policies/entities/evaluation/v1
/cloud-policies/entities/rules/v1
/cloud-policies/combined/rules/input-schema/v1
/cloud-policies/entities/rule-overrides/v1
/cloud-policies/entities/suppression-rules/v1
/cloud-policies/queries/compliance/controls/v1
/cloud-policies/queries/compliance/frameworks/v1
/cloud-policies/queries/rules/v1
/cloud-policies/queries/suppression-rules/v1
/cloud-policies/entities/compliance/frameworks/section/v1
/cloud-policies/entities/compliance/control-rule-assignments/v1
/cloud-policies/entities/compliance/controls/v1
/cloud-policies/entities/compliance/frameworks/v1
/cloud-policies/entities/rules/v1
/cloud-policies/entities/rule-overrides/v1
/cloud-policies/entities/suppression-rules/v1
/cloud-security-risks/combined/cloud-risks/v1
/cloud-security/entities/cloud-groups/v1
/cloud-security/entities/cloud-groups/v1
/cloud-security/combined/cloud-groups/v1
/cloud-security/entities/cloud-groups/v1
/cloud-security/queries/cloud-groups/v1
/cloud-security/entities/cloud-groups/v1
/cloud-security-assets/entities/resources/v1
/cloud-security-assets/combined/application-findings/v1
/cloud-security-assets/entities/resources/v1
/cloud-security-assets/combined/compliance-controls/by-account-region-and-resource-type/v1
/cloud-security-assets/queries/resources/v1
/cloud-security-compliance/entities/framework-posture-summaries/v1
/cloud-security-compliance/entities/rule-posture-summaries/v1
/cloud-security-evaluations/entities/ioms/v1
/cloud-security-evaluations/combined/ioms-by-rule/v1
/cloud-security-evaluations/entities/ioms/v1
/cloud-security-evaluations/queries/ioms/v1
/cloud-security-registration/aggregates/accounts/v1
/cloud-security-timeline/entities/cloud-risks-enriched-timeline/v1
/snapshots/entities/image-registry-credentials/v1
/iac/entities/image-registry-credentials/v1
/snapshots/entities/deployments/v1
/snapshots/entities/scanreports/v1
/snapshots/entities/deployments/v1
/snapshots/entities/accounts/v1
/iac/combined/detections/v1
/snapshots/combined/deployments/v1
/scm-integration/entities/branch-configs/v1
/scm-integration/entities/exclusions/v1
/scm-integration/entities/branch-configs/v1
/scm-integration/entities/connections/v1/{uuid}
/scm-integration/entities/exclusions/v1/{id}
/scm-integration/github-apps/exchange/v1
/scm-integration/entities/branch-configs/v1
/scm-integration/entities/connections/v1/{uuid}
/scm-integration/aggregates/repositories/values-by-field/v1
/scm-integration/entities/connections/v1
/scm-integration/entities/exclusions/v1
/scm-integration/entities/repositories/v1
/scm-integration/registrations
/scm-integration/entities/connections/v1/{uuid}/sync
/scm-integration/entities/branch-configs/v1
/falcon-complete-dashboards/aggregates/alerts/GET/v1
/falcon-complete-dashboards/aggregates/allowlist/GET/v1
/falcon-complete-dashboards/aggregates/blocklist/GET/v1
/falcon-complete-dashboards/aggregates/devicecount-collections/GET/v1
/falcon-complete-dashboards/aggregates/escalations/GET/v1
/falcon-complete-dashboards/aggregates/incidents/GET/v1
/falcon-complete-dashboards/aggregates/prevention-policies/v1
/falcon-complete-dashboards/aggregates/remediations/GET/v1
/falcon-complete-dashboards/aggregates/sensor-update-policies/v1
/falcon-complete-dashboards/aggregates/support-issues/v1
/falcon-complete-dashboards/aggregates/total-device-counts/v1
/falcon-complete-dashboards/queries/devicecount-collections/v1
/falcon-complete-dashboards/queries/alerts/v2
/falcon-complete-dashboards/queries/alerts/v1
/falcon-complete-dashboards/queries/allowlist/v1
/falcon-complete-dashboards/queries/blocklist/v1
/falcon-complete-dashboards/queries/escalations/v1
/falcon-complete-dashboards/queries/incidents/v1
/falcon-complete-dashboards/queries/remediations/v1
/configuration-assessment/entities/rule-details/v1
/configuration-assessment/combined/assessments/v1
/configuration-assessment/entities/evaluation-logic/v1
/container-security/aggregates/container-alerts/count/v1
/container-security/aggregates/container-alerts/count-by-severity/v1
/container-security/combined/container-alerts/v1
/container-security/combined/detections/v1
/container-security/aggregates/detections/count-by-severity/v1
/container-security/entities/detections/v1
/container-security/aggregates/detections/count/v1
/container-security/aggregates/detections/count-by-type/v1
/container-security/queries/detections/v1
/container-security/combined/runtime-detections/v2
/container-compliance/aggregates/compliance-by-clusters/v2
/container-compliance/aggregates/failed-containers-by-rules/v2
/container-compliance/aggregates/failed-containers-count-by-severity/v2
/container-compliance/aggregates/failed-images-by-rules/v2
/container-compliance/aggregates/failed-images-count-by-severity/v2
/container-compliance/aggregates/failed-rules-by-clusters/v2
/container-compliance/aggregates/failed-rules-by-images/v2
/container-compliance/aggregates/failed-rules-count-by-severity/v2
/container-compliance/aggregates/compliance-by-images/v2
/container-compliance/aggregates/compliance-by-rules/v2
/container-compliance/aggregates/rules-by-status/v2
/container-security/aggregates/images/assessment-history/v1
/container-security/aggregates/images/count/v1
/container-security/aggregates/images/count-by-os-distribution/v1
/container-security/aggregates/images/count-by-state/v1
/container-security/entities/base-images/v1
/container-security/entities/base-images/v1
/container-security/combined/base-images/v1
/container-security/combined/images/detail/v1
/container-security/combined/image-assessment/images/v1
/container-security/combined/images/by-vulnerability-count/v1
/container-security/combined/images/issues-summary/v1
/container-security/combined/images/vulnerabilities-summary/v1
/container-security/combined/images/export/v1
/container-security/combined/packages/v1
/container-security/combined/packages/export/v1
/container-security/combined/packages/app-by-fixable-vulnerability-count/v1
/container-security/combined/packages/v2
/container-security/aggregates/packages/by-image-count/v1
/container-security/combined/packages/by-vulnerability-count/v1
/container-security/aggregates/packages/count-by-zero-day/v1
/container-security/combined/vulnerabilities/v1
/container-security/combined/vulnerabilities/info/v1
/container-security/combined/vulnerabilities/details/v1
/container-security/combined/vulnerabilities/by-image-count/v1
/container-security/combined/vulnerabilities/by-published-date/v1
/container-security/aggregates/vulnerabilities/count/v1
/container-security/aggregates/vulnerabilities/count-by-actively-exploited/v1
/container-security/aggregates/vulnerabilities/count-by-cps-rating/v1
/container-security/aggregates/vulnerabilities/count-by-cvss-score/v1
/container-security/aggregates/vulnerabilities/count-by-severity/v1
/policy/entities/content-update/v1
/policy/entities/content-update/v1
/policy/entities/content-update/v1
/policy/entities/content-update-actions/v1
/policy/queries/content-update-pin-versions/v1
/policy/queries/content-update/v1
/policy/combined/content-update/v1
/policy/queries/content-update-members/v1
/policy/combined/content-update-members/v1
/policy/entities/content-update-precedence/v1
/policy/entities/content-update/v1
/correlation-rules/aggregates/rule-versions/v1
/correlation-rules/entities/rules/v1
/correlation-rules/entities/templates/rules/v1
/correlation-rules/entities/rule-versions/v1
/correlation-rules/entities/rules/v1
/correlation-rules/entities/rule-versions/export/v1
/correlation-rules/entities/latest-rules/v1
/correlation-rules/entities/templates/v1
/correlation-rules/entities/rules/v1
/correlation-rules/combined/rules/v1
/correlation-rules/combined/rules/v2
/correlation-rules/entities/rules/v2
/correlation-rules/entities/rule-versions/import/v1
/correlation-rules/entities/rule-versions/publish/v1
/correlation-rules/queries/rules/v1
/correlation-rules/queries/rules/v2
/correlation-rules/queries/templates/v1
/correlation-rules/entities/rules/v1
/correlation-rules/entities/rules/ownership/v1
/correlation-rules/entities/rules/ownership/v2
/ioarules/entities/rules/v1
/ioarules/entities/rule-groups/v1
/ioarules/entities/rule-groups/v1
/ioarules/entities/rules/v1
/ioarules/entities/pattern-severities/v1
/ioarules/entities/platforms/v1
/ioarules/entities/rule-groups/v1
/ioarules/entities/rule-types/v1
/ioarules/entities/rules/v1
/ioarules/entities/rules/GET/v1
/ioarules/queries/pattern-severities/v1
/ioarules/queries/platforms/v1
/ioarules/queries/rule-groups/v1
/ioarules/queries/rule-groups-full/v1
/ioarules/queries/rule-types/v1
/ioarules/queries/rules/v1
/ioarules/entities/rule-groups/v1
/ioarules/entities/rules/v1
/ioarules/entities/rules/v2
/ioarules/entities/rules/validate/v1
/customobjects/v1/collections/{collection_name}/objects/{object_key}
/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}
/customobjects/v1/collections/{collection_name}
/customobjects/v1/collections
/customobjects/v1/collections/{collection_name}/objects/{object_key}
/customobjects/v1/collections/{collection_name}/schemas/{schema_version}
/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}
/customobjects/v1/collections/{collection_name}/objects
/customobjects/v1/collections/{collection_name}/{collection_version}/objects
/customobjects/v1/collections
/customobjects/v1/collections/{collection_name}/schemas
/customobjects/v1/collections/{collection_name}/objects/{object_key}/metadata
/customobjects/v1/collections/{collection_name}/schemas/{schema_version}/metadata
/customobjects/v1/collections/{collection_name}/objects
/customobjects/v1/collections/{collection_name}/{collection_version}/objects
/customobjects/v1/collections/{collection_name}/objects/{object_key}
/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}
/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}/metadata
/cloud-connect-azure/entities/download-certificate/v1
/cloud-connect-gcp/entities/account/v2
/cloud-connect-aws/entities/account/v2
/cloud-connect-azure/entities/account/v1
/cloud-connect-gcp/entities/account/v1
/cloud-connect-aws/entities/account/v2
/cloud-connect-gcp/entities/account/v1
/cloud-connect-aws/entities/account/v2
/cloud-connect-aws/entities/user-scripts-download/v1
/cloud-connect-aws/entities/console-setup-urls/v1
/settings-discover/entities/gen/scripts/v1
/cloud-connect-azure/entities/account/v1
/cloud-connect-azure/entities/tenant-id/v1
/cloud-connect-azure/entities/user-scripts/v1
/cloud-connect-azure/entities/user-scripts-download/v1
/cloud-connect-gcp/entities/account/v1
/cloud-connect-gcp/entities/service-accounts/v1
/cloud-connect-gcp/entities/user-scripts/v1
/cloud-connect-gcp/entities/user-scripts-download/v1
/cloud-connect-azure/entities/client-id/v1
/cloud-connect-gcp/entities/service-accounts/v1
/data-protection/entities/classifications/v2
/data-protection/entities/cloud-applications/v1
/data-protection/entities/content-patterns/v1
/data-protection/entities/enterprise-accounts/v1
/data-protection/entities/local-applications/v1
/data-protection/entities/local-application-groups/v1
/data-protection/entities/policies/v2
/data-protection/entities/labels/v2
/data-protection/entities/web-locations/v2
/data-protection/entities/classifications/v2
/data-protection/entities/cloud-applications/v1
/data-protection/entities/content-patterns/v1
/data-protection/entities/enterprise-accounts/v1
/data-protection/entities/local-applications/v1
/data-protection/entities/local-application-groups/v1
/data-protection/entities/policies/v2
/data-protection/entities/labels/v2
/data-protection/entities/web-locations/v2
/data-protection/entities/web-location-groups/v2
/data-protection/entities/web-location-groups/v2
/data-protection/entities/web-location-groups/v2
/data-protection/entities/web-location-groups/v2
/data-protection/entities/classifications/v2
/data-protection/entities/cloud-applications/v1
/data-protection/entities/content-patterns/v1
/data-protection/entities/enterprise-accounts/v1
/data-protection/entities/file-types/v1
/data-protection/entities/local-applications/v1
/data-protection/entities/local-application-groups/v1
/data-protection/entities/policies/v2
/data-protection/entities/labels/v2
/data-protection/entities/web-locations/v2
/data-protection/queries/web-location-groups/v2
/data-protection/queries/classifications/v2
/data-protection/queries/cloud-applications/v2
/data-protection/queries/content-patterns/v2
/data-protection/queries/enterprise-accounts/v2
/data-protection/queries/file-types/v2
/data-protection/queries/local-application-groups/v1
/data-protection/queries/local-applications/v1
/data-protection/queries/policies/v2
/data-protection/queries/labels/v2
/data-protection/queries/web-locations/v2
/data-protection/entities/classifications/v2
/data-protection/entities/cloud-applications/v1
/data-protection/entities/content-patterns/v1
/data-protection/entities/enterprise-accounts/v1
/data-protection/entities/local-applications/v1
/data-protection/entities/local-application-groups/v1
/data-protection/entities/policies/v2
/data-protection/entities/data-protection-precedence/v1
/data-protection/entities/web-locations/v2
/delivery-settings/entities/delivery-settings/v1
/delivery-settings/entities/delivery-settings/v1
/deployment-coordinator/entities/deployments/external/v1
/deployment-coordinator/entities/release-notes/GET/v2
/deployment-coordinator/entities/release-notes/GET/v1
/deployment-coordinator/queries/release-notes/v1
/deployment-coordinator/combined/release-notes/v1
/deployment-coordinator/combined/releases/v1
/detects/aggregates/detects/GET/v1
/detects/entities/summaries/GET/v1
/detects/queries/detects/v1
/detects/entities/detects/v2
/device-content/entities/states/v1
/device-content/queries/states/v1
/policy/entities/device-control/v1
/policy/entities/device-control/v2
/policy/entities/device-control/v1
/policy/entities/default-device-control/v1
/policy/entities/device-control-default-settings/v1
/policy/entities/device-control/v1
/policy/entities/device-control/v2
/policy/entities/device-control-actions/v1
/policy/combined/device-control/v1
/policy/combined/device-control-members/v1
/policy/queries/device-control/v1
/policy/queries/device-control-members/v1
/policy/entities/device-control-precedence/v1
/policy/entities/default-device-control/v1
/policy/entities/device-control-default-settings/v1
/policy/entities/device-control/v1
/policy/entities/device-control/v2
/policy/entities/device-control-classes/v1
/discover/entities/accounts/v1
/discover/entities/applications/v1
/discover/entities/hosts/v1
/discover/entities/iot-hosts/v1
/discover/entities/logins/v1
/discover/queries/accounts/v1
/discover/queries/applications/v1
/discover/combined/applications/v1
/discover/combined/hosts/v1
/discover/queries/hosts/v1
/discover/queries/iot-hosts/v1
/discover/queries/iot-hosts/v2
/discover/queries/logins/v1
/csdownloads/entities/files/download/v1
/csdownloads/entities/files/enumerate/v1
/csdownloads/combined/files-download/v1
/csdownloads/combined/files-download/v2
/container-security/aggregates/drift-indicators/count-by-date/v1
/container-security/aggregates/drift-indicators/count/v1
/container-security/entities/drift-indicators/v1
/container-security/combined/drift-indicators/v1
/container-security/queries/drift-indicators/v1
/sensors/entities/datafeed/v2
/sensors/entities/datafeed-actions/v1/{partition}
/fem/entities/external-asset-inventory/v1
/fem/aggregates/external-assets/v1
/fem/entities/external-assets/v1
/fem/entities/blobs-download/v1
/fem/entities/external-assets/v1
/fem/entities/ecosystem-subsidiaries/v1
/fem/entities/blobs-preview/v1
/fem/queries/external-assets/v2
/fem/queries/external-assets/v1
/fem/combined/ecosystem-subsidiaries/v1
/fem/queries/ecosystem-subsidiaries/v1
/fem/entities/external-assets/v1
/fdr/combined/schema-members/v1
/fdr/entities/schema-events/v1
/fdr/entities/schema-fields/v1
/fdr/queries/schema-events/v1
/fdr/queries/schema-fields/v1
/faas-gateway/entities/execution-request-body/v2
/image-assessment/entities/policy-checks/v2
/container-security/entities/registries/v1
/images/{image_id}
/container-security/entities/registries/v1
/container-security/entities/exports/files/v1
/reports
/container-security/entities/image-registry-credentials/v1
/image-assessment/entities/reports/v2/{uuid}
/image-assessment/entities/reports/v2
/image-assessment/entities/image-inventory/v1
/policy-checks
/container-security/entities/exports/v1
/container-security/queries/exports/v1
/container-security/entities/exports/v1
/image-assessment/combined/vulnerability-lookups/v1
/container-security/queries/registries/v1
/container-security/entities/registries/v1
/image-assessment/entities/image-inventory/v1
/container-security/entities/registries/v1
/falcon-id/entities/third-party-passkeys/v1
/falcon-id/entities/third-party-passkeys/v1
/falcon-id/queries/third-party-passkeys/v1
/falcon-id/entities/third-party-passkeys/v1
/falconx/entities/reports/v1
/samples/entities/samples/v2
/falconx/entities/artifacts/v1
/falconx/entities/memory-dump/extracted-strings/v1
/falconx/entities/memory-dump/hex-dump/v1
/falconx/entities/memory-dump/v1
/falconx/entities/reports/v1
/samples/entities/samples/v2
/falconx/entities/submissions/v1
/falconx/entities/report-summaries/v1
/falconx/queries/reports/v1
/samples/queries/samples/GET/v1
/falconx/queries/submissions/v1
/falconx/entities/submissions/v1
/samples/entities/samples/v2
/ngsiem/entities/federated-connections-config/v1
/ngsiem/entities/federated-connections-config/v1
/ngsiem/entities/federated-connections-config/v1
/filevantage/entities/policies/v1
/filevantage/entities/rule-groups-rules/v1
/filevantage/entities/rule-groups/v1
/filevantage/entities/policy-scheduled-exclusions/v1
/filevantage/entities/policies/v1
/filevantage/entities/rule-groups/v1
/filevantage/entities/rule-groups-rules/v1
/filevantage/entities/policy-scheduled-exclusions/v1
/filevantage/entities/actions/v1
/filevantage/entities/changes/v2
/filevantage/entities/change-content/v1
/filevantage/entities/policies/v1
/filevantage/entities/rule-groups/v1
/filevantage/entities/rule-groups-rules/v1
/filevantage/entities/policy-scheduled-exclusions/v1
/filevantage/queries/actions/v1
/filevantage/queries/changes/v2
/filevantage/queries/changes/v3
/filevantage/queries/policies/v1
/filevantage/queries/rule-groups/v1
/filevantage/queries/policy-scheduled-exclusions/v1
/filevantage/entities/workflow/v1
/filevantage/entities/actions/v1
/filevantage/entities/policies/v1
/filevantage/entities/policies-host-groups/v1
/filevantage/entities/policies-precedence/v1
/filevantage/entities/policies-rule-groups/v1
/filevantage/entities/rule-groups-rules/v1
/filevantage/entities/rule-groups/v1
/filevantage/entities/rule-groups-rule-precedence/v1
/filevantage/entities/policy-scheduled-exclusions/v1
/fwmgr/aggregates/events/GET/v1
/fwmgr/aggregates/policy-rules/GET/v1
/fwmgr/aggregates/rule-groups/GET/v1
/fwmgr/aggregates/rules/GET/v1
/fwmgr/entities/network-locations/v1
/fwmgr/entities/rule-groups/v1
/fwmgr/entities/rule-groups/validation/v1
/fwmgr/entities/network-locations/v1
/fwmgr/entities/rule-groups/v1
/fwmgr/entities/events/v1
/fwmgr/entities/firewall-fields/v1
/fwmgr/entities/network-locations/v1
/fwmgr/entities/network-locations-details/v1
/fwmgr/entities/platforms/v1
/fwmgr/entities/policies/v1
/fwmgr/entities/rule-groups/v1
/fwmgr/entities/rules/v1
/fwmgr/queries/events/v1
/fwmgr/queries/firewall-fields/v1
/fwmgr/queries/network-locations/v1
/fwmgr/queries/platforms/v1
/fwmgr/queries/policy-rules/v1
/fwmgr/queries/rule-groups/v1
/fwmgr/queries/rules/v1
/fwmgr/entities/network-locations/v1
/fwmgr/entities/network-locations-metadata/v1
/fwmgr/entities/network-locations-precedence/v1
/fwmgr/entities/policies/v2
/fwmgr/entities/policies/v1
/fwmgr/entities/rule-groups/v1
/fwmgr/entities/rule-groups/validation/v1
/fwmgr/entities/network-locations/v1
/fwmgr/entities/rules/validate-filepath/v1
/policy/entities/firewall/v1
/policy/entities/firewall/v1
/policy/entities/firewall/v1
/policy/entities/firewall-actions/v1
/policy/combined/firewall/v1
/policy/combined/firewall-members/v1
/policy/queries/firewall/v1
/policy/queries/firewall-members/v1
/policy/entities/firewall-precedence/v1
/policy/entities/firewall/v1
/mssp/entities/cid-group-members/v1
/mssp/entities/mssp-roles/v1
/mssp/entities/user-group-members/v1
/mssp/entities/cid-groups/v1
/mssp/entities/user-groups/v1
/mssp/entities/cid-group-members/v2
/mssp/entities/cid-group-members/v1
/mssp/entities/cid-groups/v1
/mssp/entities/mssp-roles/v1
/mssp/entities/user-group-members/v1
/mssp/entities/user-groups/v1
/mssp/entities/children/v1
/mssp/entities/children/GET/v2
/mssp/entities/cid-groups/v2
/mssp/entities/cid-groups/v1
/mssp/entities/cid-group-members/v2
/mssp/entities/cid-group-members/v1
/mssp/entities/mssp-roles/v1
/mssp/entities/user-group-members/v2
/mssp/entities/user-group-members/v1
/mssp/entities/user-groups/v2
/mssp/entities/user-groups/v1
/mssp/queries/children/v1
/mssp/queries/cid-group-members/v1
/mssp/queries/cid-groups/v1
/mssp/queries/mssp-roles/v1
/mssp/queries/user-group-members/v1
/mssp/queries/user-groups/v1
/mssp/entities/cid-groups/v1
/mssp/entities/user-groups/v1
/loggingapi/entities/lookup-files/v1
/loggingapi/entities/saved-searches/job-results-download/v1
/loggingapi/entities/saved-searches/execute/v1
/loggingapi/entities/saved-searches/execute-dynamic/v1
/loggingapi/entities/saved-searches/execute/v1
/loggingapi/entities/data-ingestion/ingest/v1
/loggingapi/entities/data-ingestion/ingest-async/v1
/loggingapi/combined/repos/v1
/loggingapi/entities/views/v1
/loggingapi/entities/saved-searches/ingest/v1
/loggingapi/entities/lookup-files/v1
/loggingapi/entities/lookup-files/v1
/loggingapi/entities/lookup-files/v1
/devices/entities/host-groups/v1
/devices/entities/host-groups/v1
/devices/entities/host-groups/v1
/devices/entities/host-group-actions/v1
/devices/combined/host-group-members/v1
/devices/combined/host-groups/v1
/devices/queries/host-group-members/v1
/devices/queries/host-groups/v1
/devices/entities/host-groups/v1
/host-migration/aggregates/host-migrations/v1
/host-migration/aggregates/migrations/v1
/host-migration/entities/migrations/v1
/host-migration/entities/host-migrations/GET/v1
/host-migration/entities/migration-destinations/GET/v1
/host-migration/entities/migrations/v1
/host-migration/entities/host-migrations-actions/v1
/host-migration/entities/migrations-actions/v1
/host-migration/queries/host-migrations/v1
/host-migration/queries/migrations/v1
/devices/entities/devices-actions-delete/v1
/devices/entities/devices/v2
/devices/entities/devices/v1
/devices/entities/devices/v2
/devices/entities/online-state/v1
/devices/entities/devices-actions/v2
/devices/entities/group-actions/v1
/devices/combined/devices/login-history/v1
/devices/combined/devices/login-history/v2
/devices/queries/devices/v1
/devices/combined/devices/v1
/devices/queries/devices-scroll/v1
/devices/queries/devices-hidden/v1
/devices/combined/devices-hidden/v1
/devices/combined/devices/network-address-history/v1
/devices/entities/devices/tags/v1
/policy/entities/ioa-exclusions/v1
/exclusions/entities/ss-ioa-exclusions/v2
/policy/entities/ioa-exclusions/v1
/exclusions/entities/ss-ioa-exclusions/v2
/exclusions/entities/ss-ioa-new-rules/v2
/policy/entities/ioa-exclusions/v1
/exclusions/aggregates/ss-ioa-exclusions/GET/v2
/exclusions/entities/ss-ioa-matched-rules/v2
/exclusions/entities/ss-ioa-exclusions/reports/v2
/exclusions/entities/ss-ioa-exclusions/v2
/policy/queries/ioa-exclusions/v1
/exclusions/queries/ss-ioa-exclusions/v2
/policy/entities/ioa-exclusions/v1
/exclusions/entities/ss-ioa-exclusions/v2
/iocs/entities/actions/v1
/iocs/queries/actions/v1
/iocs/aggregates/indicators/device-count/v1
/indicators/aggregates/devices-count/v1
/iocs/queries/indicators/devices/v1
/indicators/queries/devices/v1
/processes/entities/processes/v1
/iocs/entities/indicators-reports/v1
/iocs/aggregates/indicators/v1
/iocs/combined/indicator/v1
/iocs/entities/indicators/v1
/iocs/entities/indicators/v1
/iocs/entities/indicators/v1
/iocs/sdmf/query/v1
/iocs/queries/indicators/v1
/iocs/entities/indicators/v1
/iocs/queries/ioc-types/v1
/iocs/queries/platforms/v1
/iocs/queries/indicators/processes/v1
/indicators/queries/processes/v1
/iocs/queries/severities/v1
/it-automation/entities/task-execution-cancel/v1
/it-automation/entities/policies/v1
/it-automation/entities/scheduled-tasks/v1
/it-automation/entities/tasks/v1
/it-automation/entities/task-groups/v1
/it-automation/entities/it-user-groups/v1
/it-automation/entities/policies/v1
/it-automation/entities/scheduled-tasks/v1
/it-automation/entities/tasks/v1
/it-automation/entities/task-groups/v1
/it-automation/entities/it-user-groups/v1
/it-automation/entities/task-execution-results-search/v1
/it-automation/combined/associated-tasks/v1
/it-automation/entities/task-executions/v1
/it-automation/entities/task-execution-host-status/v1
/it-automation/entities/task-execution-results/v1
/it-automation/entities/task-execution-results-search/v1
/it-automation/combined/task-executions/v1
/it-automation/entities/policies/v1
/it-automation/entities/scheduled-tasks/v1
/it-automation/entities/task-groups/v1
/it-automation/combined/task-groups/v1
/it-automation/entities/tasks/v1
/it-automation/combined/tasks/v1
/it-automation/entities/it-user-groups/v1
/it-automation/queries/policies/v1
/it-automation/entities/task-execution-rerun/v1
/it-automation/entities/live-query-execution/v1
/it-automation/combined/scheduled-tasks/v1
/it-automation/queries/scheduled-tasks/v1
/it-automation/queries/task-executions/v1
/it-automation/queries/task-groups/v1
/it-automation/queries/tasks/v1
/it-automation/queries/it-user-groups/v1
/it-automation/entities/task-executions/v1
/it-automation/entities/policies-precedence/v1
/it-automation/entities/policies/v1
/it-automation/entities/policies-host-groups/v1
/it-automation/entities/scheduled-tasks/v1
/it-automation/entities/tasks/v1
/it-automation/entities/task-groups/v1
/it-automation/entities/it-user-groups/v1
/identity-protection/entities/policy-rules/v1
/identity-protection/entities/policy-rules/v1
/identity-protection/entities/policy-rules/v1
/identity-protection/aggregates/devices/GET/v1
/identity-protection/entities/devices/GET/v1
/identity-protection/combined/graphql/v1
/identity-protection/queries/policy-rules/v1
/identity-protection/queries/devices/v1
/container-security/entities/image-assessment-policies/v1
/container-security/entities/image-assessment-policy-groups/v1
/container-security/entities/image-assessment-policies/v1
/container-security/entities/image-assessment-policy-groups/v1
/container-security/entities/image-assessment-policies/v1
/container-security/entities/image-assessment-policy-exclusions/v1
/container-security/entities/image-assessment-policy-groups/v1
/container-security/entities/image-assessment-policies/v1
/container-security/entities/image-assessment-policy-exclusions/v1
/container-security/entities/image-assessment-policy-groups/v1
/container-security/entities/image-assessment-policy-precedence/v1
/incidents/combined/crowdscores/v1
/incidents/entities/behaviors/GET/v1
/incidents/entities/incidents/GET/v1
/incidents/entities/incident-actions/v1
/incidents/queries/behaviors/v1
/incidents/queries/incidents/v1
/installation-tokens/queries/audit-events/v1
/installation-tokens/entities/audit-events/v1
/installation-tokens/entities/customer-settings/v1
/installation-tokens/entities/customer-settings/v1
/installation-tokens/entities/tokens/v1
/installation-tokens/entities/tokens/v1
/installation-tokens/queries/tokens/v1
/installation-tokens/entities/tokens/v1
/installation-tokens/entities/tokens/v1
/intel/aggregates/incidents/v1
/intel/entities/incidents/GET/v1
/intel/queries/incidents/v1
/intel/entities/actors/v1
/intel/entities/indicators/GET/v1
/intel/entities/rules-latest-files/v1
/intel/entities/malware/v1
/intel/entities/malware-mitre-reports/v1
/intel/entities/mitre-reports/v1
/intel/entities/reports/v1
/intel/entities/report-files/v1
/intel/entities/rules/v1
/intel/entities/rules-files/v1
/intel/entities/vulnerabilities/GET/v1
/intel/entities/mitre/v1
/intel/combined/actors/v1
/intel/queries/actors/v1
/intel/combined/indicators/v1
/intel/queries/indicators/v1
/intel/queries/malware/v1
/intel/combined/malware/v1
/intel/queries/mitre/v1
/intel/queries/mitre-malware/v1
/intel/combined/reports/v1
/intel/queries/reports/v1
/intel/queries/rules/v1
/intel/queries/vulnerabilities/v1
/indicator-feed/entities/feed-download/v1
/indicator-feed/entities/feed/v1
/indicator-feed/queries/feed/v1
/intelligence/combined/lookup-indicators/v1
/intelligence/combined/indicators/v1
/indicators/entities/iocs/v1
/indicators/entities/iocs/v1
/indicators/aggregates/devices-count/v1
/indicators/queries/devices/v1
/processes/entities/processes/v1
/indicators/entities/iocs/v1
/indicators/queries/processes/v1
/indicators/queries/iocs/v1
/indicators/entities/iocs/v1
/agentic-studio/aggregates/knowledge_base_audit_events/v1
/agentic-studio/combined/knowledge_base_audit_events/v1
/agentic-studio/entities/knowledge_base_audit_events/v1
/agentic-studio/queries/knowledge_base_audit_events/v1
/agentic-studio/entities/knowledge_base_files/v1
/agentic-studio/entities/knowledge_base_files/v1
/agentic-studio/entities/knowledge_base_files/download/v1
/agentic-studio/entities/knowledge_base_files/v1
/agentic-studio/entities/knowledge_base_files/v1
/agentic-studio/queries/knowledge_base_files/v1
/agentic-studio/aggregates/knowledge_bases/v1
/agentic-studio/combined/knowledge_bases/v1
/agentic-studio/entities/knowledge_bases/v1
/agentic-studio/entities/knowledge_bases/v1
/agentic-studio/entities/knowledge_bases/v1
/agentic-studio/queries/knowledge_bases/v1
/container-compliance/aggregates/clusters/v2
/container-compliance/aggregates/rules/v2
/container-compliance/aggregates/compliance-by-asset-type/v2
/container-compliance/aggregates/compliance-by-cluster-type/v2
/container-compliance/aggregates/compliance-by-framework/v2
/container-compliance/aggregates/failed-rules-by-clusters/v3
/container-compliance/aggregates/top-failed-images/v2
/container-compliance/combined/rule-details-by-rule-ids/v1
/container-compliance/combined/findings-by-images/v2
/container-compliance/combined/findings-by-nodes/v2
/kubernetes-protection/entities/accounts/aws/v1
/kubernetes-protection/entities/accounts/azure/v1
/kubernetes-protection/entities/accounts/aws/v1
/kubernetes-protection/entities/accounts/azure/v1
/container-security/aggregates/containers/find-by-runtimeversion/v1
/kubernetes-protection/entities/accounts/aws/v1
/kubernetes-protection/entities/user-script/azure/v1
/kubernetes-protection/entities/config/azure/v1
/kubernetes-protection/entities/tenants/azure/v1
/kubernetes-protection/entities/cloud_cluster/v1
/kubernetes-protection/entities/kubernetes/clusters/v1
/kubernetes-protection/entities/integration/agent/v1
/kubernetes-protection/entities/cloud-locations/v1
/kubernetes-protection/entities/gen/scripts/v1
/container-security/aggregates/containers/group-by-managed/v1
/kubernetes-protection/entities/accounts/azure/v1
/container-security/aggregates/pods/v1
/container-security/aggregates/clusters/count/v1
/container-security/aggregates/enrichment/clusters/entities/v1
/container-security/aggregates/clusters/count-by-date/v1
/container-security/aggregates/clusters/count-by-status/v1
/container-security/aggregates/clusters/count-by-kubernetes-version/v1
/container-security/combined/clusters/v1
/container-security/combined/clusters/v2
/container-security/aggregates/containers/count/v1
/container-security/aggregates/enrichment/containers/entities/v1
/container-security/aggregates/containers/count-by-date/v1
/container-security/aggregates/containers/count-by-registry/v1
/container-security/combined/containers/v1
/container-security/aggregates/deployments/count/v1
/container-security/aggregates/deployments/count-by-date/v1
/container-security/aggregates/enrichment/deployments/entities/v1
/container-security/combined/deployments/v1
/container-security/aggregates/containers/image-detections-count-by-date/v1
/container-security/aggregates/images/count-by-distinct/v1
/container-security/aggregates/images/most-used/v1
/container-security/aggregates/containers/images-by-state/v1
/container-security/aggregates/kubernetes-ioms/count/v1
/container-security/aggregates/kubernetes-ioms/count-by-date/v1
/container-security/entities/kubernetes-ioms/v1
/container-security/aggregates/namespaces/count/v1
/container-security/aggregates/namespaces/count-by-date/v1
/container-security/aggregates/nodes/count/v1
/container-security/aggregates/nodes/count-by-cloud/v1
/container-security/aggregates/nodes/count-by-date/v1
/container-security/aggregates/enrichment/nodes/entities/v1
/container-security/aggregates/nodes/count-by-container-engine-version/v1
/container-security/combined/nodes/v1
/container-security/aggregates/pods/count/v1
/container-security/aggregates/pods/count-by-date/v1
/container-security/aggregates/enrichment/pods/entities/v1
/container-security/combined/pods/v1
/container-security/combined/container-images/v1
/container-security/aggregates/containers/sensor-coverage/v1
/container-security/aggregates/containers/vulnerability-count-by-severity/v1
/container-security/aggregates/containers/count-vulnerable-images/v1
/container-security/aggregates/containers/count-by-zero-day/v1
/kubernetes-protection/entities/integration/api-key/v1
/container-security/combined/kubernetes-ioms/v1
/container-security/queries/kubernetes-ioms/v1
/container-security/combined/kubernetes-ioms/search/v1
/kubernetes-protection/entities/scan/trigger/v1
/kubernetes-protection/entities/accounts/aws/v1
/kubernetes-protection/entities/service-principal/azure/v1
/exclusions/aggregates/exclusions/GET/v2
/exclusions/entities/exclusions/v2
/policy/entities/ml-exclusions/v1
/policy/entities/ml-exclusions/v1
/exclusions/entities/exclusions/v2
/exclusions/sdmf/query/v1
/exclusions/entities/all-exclusions/v2
/exclusions/entities/exclusions/v2
/policy/entities/ml-exclusions/v1
/exclusions/entities/exclusions/reports/v2
/exclusions/entities/exclusion-actions/v2
/policy/queries/ml-exclusions/v1
/exclusions/queries/exclusions/v2
/exclusions/entities/exclusions/v2
/policy/entities/ml-exclusions/v1
/malquery/queries/exact-search/v1
/malquery/combined/fuzzy-search/v1
/malquery/entities/download-files/v1
/malquery/entities/metadata/v1
/malquery/aggregates/quotas/v1
/malquery/entities/requests/v1
/malquery/entities/samples-fetch/v1
/malquery/queries/hunt/v1
/malquery/entities/samples-multidownload/v1
/message-center/entities/case-activity/v1
/message-center/entities/case-attachment/v1
/message-center/aggregates/cases/GET/v1
/message-center/entities/case/v2
/message-center/entities/case-attachment/v1
/message-center/entities/case-activities/GET/v1
/message-center/entities/cases/GET/v1
/message-center/queries/case-activities/v1
/message-center/queries/cases/v1
/enrollments/entities/details/v3
/enrollments/entities/details/v4
/agentic-studio/entities/models/v1
/agentic-studio/queries/models/v1
/ngsiem-content/entities/dashboard-labels/v1
/ngsiem-content/entities/lookupfile-labels/v1
/ngsiem-content/entities/savedquery-labels/v1
/ngsiem-content/entities/bulk-dashboard-labels-add/v1
/ngsiem-content/entities/bulk-lookupfile-labels-add/v1
/ngsiem-content/entities/bulk-savedquery-labels-add/v1
/ngsiem-content/entities/bulk-dashboards-template/v1
/ngsiem-content/entities/bulk-lookupfiles/v1
/ngsiem-content/entities/bulk-persisted-aggregations/v1
/ngsiem-content/entities/bulk-savedqueries-template/v1
/ngsiem-content/entities/bulk-lookupfiles/v1
/ngsiem-content/entities/parsers/bulk-install/v1
/ngsiem-content/entities/bulk-dashboard-labels-remove/v1
/ngsiem-content/entities/bulk-lookupfile-labels-remove/v1
/ngsiem-content/entities/bulk-savedquery-labels-remove/v1
/ngsiem-content/entities/bulk-dashboard-labels-replace/v1
/ngsiem-content/entities/bulk-dashboards-template/v1
/ngsiem-content/entities/bulk-lookupfile-labels-replace/v1
/ngsiem-content/entities/bulk-lookupfiles/v1
/ngsiem-content/entities/bulk-persisted-aggregations/v1
/ngsiem-content/entities/bulk-savedqueries-template/v1
/ngsiem-content/entities/bulk-savedquery-labels-replace/v1
/ngsiem-content/entities/parsers-clone/v1
/ngsiem/entities/connectors/configs/v1
/ngsiem-content/entities/dashboards-template/v1
/ngsiem/entities/connections/v1
/ngsiem-content/entities/lookupfiles/v1
/ngsiem-content/entities/parsers/v1
/ngsiem-content/entities/parsers-extensions/v1
/ngsiem-content/entities/parsers-template/v1
/ngsiem-content/entities/persisted-aggregations/v1
/ngsiem-content/entities/savedqueries-template/v1
/ngsiem/entities/connectors/configs/v1
/ngsiem-content/entities/dashboards/v1
/ngsiem/entities/connections/v1
/ngsiem-content/entities/lookupfiles/v1
/ngsiem-content/entities/parsers/v1
/ngsiem-content/entities/persisted-aggregations/v1
/ngsiem-content/entities/savedqueries/v1
/ngsiem/entities/connections/v1
/ngsiem-content/entities/dashboards-template/v1
/humio/api/v1/repositories/{repository}/files/{filename}
/humio/api/v1/repositories/{repository}/files/{package}/{filename}
/humio/api/v1/repositories/{repository}/files/{namespace}/{package}/{filename}
/ngsiem/entities/connections/token/v1
/ngsiem-content/entities/lookupfiles/v1
/ngsiem-content/entities/parsers/v1
/ngsiem-content/entities/parsers-rollback/v1
/ngsiem-content/entities/parsers-template/v1
/ngsiem-content/entities/persisted-aggregations/v1
/ngsiem/entities/connections/status/v1
/ngsiem-content/entities/savedqueries-template/v1
/humio/api/v1/repositories/{repository}/queryjobs/{id}
/ngsiem-content/entities/parsers/install/v1
/ngsiem/entities/connectors/configs/v1
/ngsiem-content/queries/dashboards/v1
/ngsiem/combined/connections/v1
/ngsiem/combined/connectors/v1
/ngsiem-content/queries/lookupfiles/v1
/ngsiem-content/queries/parsers/v1
/ngsiem-content/queries/persisted-aggregations/v1
/ngsiem-content/queries/savedqueries/v1
/ngsiem/entities/connectors/configs/v1
/ngsiem/entities/connections/token/v1
/ngsiem-content/entities/dashboard-labels/v1
/ngsiem-content/entities/lookupfile-labels/v1
/ngsiem-content/entities/savedquery-labels/v1
/ngsiem-content/entities/parsers-rollback/v1
/humio/api/v1/repositories/{repository}/queryjobs
/humio/api/v1/repositories/{repository}/queryjobs/{id}
/ngsiem-content/entities/parsers-template-test/v1
/ngsiem/entities/connections/status/v1
/ngsiem-content/entities/dashboards-template/v1
/ngsiem-content/entities/dashboard-labels/v1
/ngsiem/entities/connections/v1
/ngsiem-content/entities/lookupfile-labels/v1
/ngsiem-content/entities/lookupfiles/v1
/ngsiem-content/entities/lookupfiles-entries/v1
/ngsiem-content/entities/parsers/v1
/ngsiem-content/entities/parsers/autoupdate/v1
/ngsiem-content/entities/parsers-extensions/v1
/ngsiem-content/entities/parsers-template/v1
/ngsiem-content/entities/persisted-aggregations/v1
/ngsiem-content/entities/savedqueries-template/v1
/ngsiem-content/entities/savedquery-labels/v1
/humio/api/v1/repositories/{repository}/files
/customers/entities/containment-allowlist-rules/v1
/customers/entities/containment-allowlist-rules/v1
/customers/entities/containment-allowlist-rules/v1
/customers/queries/containment-allowlist-rules/v1
/customers/entities/containment-allowlist-rules/v1
/netscan/aggregates/detections/GET/v1
/netscan/combined/detections/v1
/netscan/entities/detections/v1
/netscan/queries/detections/v1
/netscan/entities/global-configs/v1
/netscan/entities/global-configs/v1
/netscan/aggregates/networks/GET/v1
/netscan/entities/networks/v1
/netscan/entities/networks/v1
/netscan/entities/networks/v1
/netscan/queries/networks/v1
/netscan/entities/networks/v1
/netscan/entities/scan-run-reports/v1
/netscan/aggregates/scan-runs/GET/v1
/netscan/entities/scan-runs/v1
/netscan/entities/scan-runs/v1
/netscan/queries/scan-runs/v1
/netscan/entities/scan-runs/v1
/netscan/aggregates/scanners/GET/v1
/netscan/entities/scanners/v1
/netscan/queries/scanners/v1
/netscan/entities/scanners/v1
/netscan/aggregates/scans/GET/v1
/netscan/entities/scans/v1
/netscan/entities/scans/v1
/netscan/entities/scans/v1
/netscan/queries/scans/v1
/netscan/entities/scans/v1
/netscan/entities/templates/v1
/netscan/entities/templates/v1
/netscan/entities/template-configs/v1
/netscan/entities/templates/v1
/netscan/queries/templates/v1
/netscan/entities/templates/v1
/netscan/aggregates/zones/GET/v1
/netscan/combined/zones/v1
/netscan/entities/zones/v1
/netscan/entities/zones/v1
/netscan/entities/zones/v1
/netscan/queries/zones/v1
/netscan/entities/zones/v1
/oauth2/revoke
/oauth2/token
/ods/aggregates/scan-hosts/v1
/ods/aggregates/scans/v1
/ods/aggregates/scheduled-scans/v1
/ods/entities/scan-control-actions/cancel/v1
/ods/entities/scans/v1
/ods/entities/scheduled-scans/v1
/ods/entities/malicious-files/v1
/ods/entities/scan-hosts/v1
/ods/entities/scans/v2
/ods/entities/scans/v1
/ods/entities/scheduled-scans/v1
/ods/queries/malicious-files/v1
/ods/queries/scan-hosts/v1
/ods/queries/scans/v1
/ods/queries/scheduled-scans/v1
/ods/entities/scans-reports/v1
/ods/entities/scheduled-scans/v1
/policy/entities/prevention/v1
/policy/entities/prevention/v1
/policy/entities/prevention/v1
/policy/entities/prevention-actions/v1
/policy/combined/prevention/v1
/policy/combined/prevention-members/v1
/policy/queries/prevention/v1
/policy/queries/prevention-members/v1
/policy/entities/prevention-precedence/v1
/policy/entities/prevention/v1
/user-management/entities/groups/v1
/user-management/entities/groups/v1
/user-management/entities/group-users/GET/v1
/user-management/entities/groups/GET/v1
/user-management/entities/user-groups/GET/v1
/user-management/entities/group-actions/v1
/user-management/entities/group-users-actions/v1
/user-management/queries/groups/v1
/user-management/entities/groups/v1
/quarantine/aggregates/action-update-count/v1
/quarantine/aggregates/quarantined-files/GET/v1
/quarantine/entities/quarantined-files/GET/v1
/quarantine/queries/quarantined-files/v1
/quarantine/entities/quarantined-files/v1
/quarantine/queries/quarantined-files/v1
/scanner/entities/scans/v1
/scanner/aggregates/scans/GET/v1
/scanner/queries/scans/v1
/scanner/entities/scans/v1
/quickscanpro/entities/files/v1
/quickscanpro/entities/scans/v1
/quickscanpro/entities/scans/v1
/quickscanpro/entities/scans/v1
/quickscanpro/queries/scans/v1
/quickscanpro/entities/files/v1
/real-time-response/aggregates/sessions/GET/v1
/real-time-response/combined/batch-active-responder-command/v1
/real-time-response/combined/batch-command/v1
/real-time-response/combined/batch-get-command/v1
/real-time-response/combined/batch-get-command/v1
/real-time-response/combined/batch-init-session/v1
/real-time-response/combined/batch-refresh-session/v1
/real-time-response/entities/active-responder-command/v1
/real-time-response/entities/command/v1
/real-time-response/entities/file/v1
/real-time-response/entities/file/v2
/real-time-response/entities/queued-sessions/command/v1
/real-time-response/entities/sessions/v1
/real-time-response/entities/active-responder-command/v1
/real-time-response/entities/command/v1
/real-time-response/entities/extracted-file-contents/v1
/real-time-response/entities/sessions/v1
/real-time-response/queries/sessions/v1
/real-time-response/entities/file/v1
/real-time-response/entities/file/v2
/real-time-response/entities/queued-sessions/GET/v1
/real-time-response/entities/sessions/GET/v1
/real-time-response/entities/refresh-session/v1
/real-time-response/combined/batch-admin-command/v1
/real-time-response/entities/admin-command/v1
/real-time-response/entities/put-files/v1
/real-time-response/entities/put-files/v2
/real-time-response/entities/scripts/v1
/real-time-response/entities/scripts/v2
/real-time-response/entities/put-files/v1
/real-time-response/entities/scripts/v1
/real-time-response/entities/admin-command/v1
/real-time-response/entities/falcon-scripts/v1
/real-time-response/entities/put-file-contents/v1
/real-time-response/entities/put-files/v1
/real-time-response/entities/put-files/v2
/real-time-response/entities/scripts/v1
/real-time-response/entities/scripts/v2
/real-time-response/queries/falcon-scripts/v1
/real-time-response/queries/put-files/v1
/real-time-response/queries/scripts/v1
/real-time-response/entities/scripts/v1
/real-time-response/entities/scripts/v2
/real-time-response-audit/combined/sessions/v1
/recon/aggregates/notifications/GET/v1
/recon/aggregates/notifications-exposed-data-records/GET/v1
/recon/entities/actions/v1
/recon/entities/exports/v1
/recon/entities/rules/v1
/recon/entities/actions/v1
/recon/entities/exports/v1
/recon/entities/notifications/v1
/recon/entities/rules/v1
/recon/entities/actions/v1
/recon/entities/export-files/v1
/recon/entities/exports/v1
/recon/entities/notifications/v1
/recon/entities/notifications-detailed/v1
/recon/entities/notifications-detailed-translated/v1
/recon/entities/notifications-exposed-data-records/v1
/recon/entities/notifications-translated/v1
/recon/entities/rules/v1
/recon/aggregates/rules-preview/GET/v1
/recon/queries/actions/v1
/recon/queries/notifications/v1
/recon/queries/notifications-exposed-data-records/v1
/recon/queries/rules/v1
/recon/entities/actions/v1
/recon/entities/notifications/v1
/recon/entities/rules/v1
/reports/entities/report-executions-download/v1
/reports/entities/report-executions/v1
/reports/queries/report-executions/v1
/reports/entities/report-executions-retry/v1
/policy/entities/response/v1
/policy/entities/response/v1
/policy/entities/response/v1
/policy/entities/response-actions/v1
/policy/combined/response/v1
/policy/combined/response-members/v1
/policy/queries/response/v1
/policy/queries/response-members/v1
/policy/entities/response-precedence/v1
/policy/entities/response/v1
/saas-security/entities/custom-integration-close/v3
/saas-security/entities/check-tags/v3
/saas-security/entities/app-journal/v3
/saas-security/entities/check-journal/v3
/saas-security/entities/user-journal/v3
/saas-security/entities/check-tags/v3
/saas-security/entities/check-dismiss-affected/v3
/saas-security/entities/check-dismiss/v3
/saas-security/entities/monitor/v3
/saas-security/entities/ai-agent-details/v3
/saas-security/entities/ai-agents/v3
/saas-security/entities/alerts/v3
/saas-security/entities/app-journal/v3
/saas-security/entities/apps/v3
/saas-security/entities/app-users/v3
/saas-security/entities/data/v3
/saas-security/entities/check-journal/v3
/saas-security/entities/check-params/v3
/saas-security/entities/check-tags/v3
/saas-security/entities/devices/v3
/saas-security/entities/custom-integration-status/v3
/saas-security/entities/integrations/v3
/saas-security/aggregates/check-metrics/v3
/saas-security/entities/check-affected/v3
/saas-security/entities/compliance/v3
/saas-security/entities/checks/v3
/saas-security/entities/supported-saas/v3
/saas-security/entities/system-logs/v3
/saas-security/entities/system-users/v3
/saas-security/entities/users/v3
/saas-security/entities/user-journal/v3
/saas-security/entities/custom-integration-reset/v3
/saas-security/entities/check-restore-affected/v3
/saas-security/entities/check-restore/v3
/saas-security/entities/check-params/v3
/saas-security/entities/custom-integration-upload/v3
/archives/entities/extractions/v1
/archives/entities/archives/v1
/samples/entities/samples/v3
/archives/entities/archives/v1
/archives/entities/extractions/v1
/samples/entities/samples/v3
/archives/entities/archive-files/v1
/archives/entities/extraction-files/v1
/archives/entities/archives/v2
/archives/entities/archives/v1
/samples/entities/samples/v3
/agentless-scanning/entities/schedules/v1
/agentless-scanning/entities/schedules/v1
/agentless-scanning/combined/schedules/v1
/agentless-scanning/entities/schedules/v1
/agentless-scanning/entities/supported-service-types/v1
/agentless-scanning/queries/schedules/v1
/agentless-scanning/entities/scan-by-schedule/v1
/agentless-scanning/entities/schedules/v1
/reports/entities/scheduled-reports/v1
/reports/entities/scheduled-reports/execution/v1
/reports/queries/scheduled-reports/v1
/sensors/entities/download-installer/v1
/sensors/entities/download-installer/v2
/sensors/entities/download-installer/v3
/sensors/combined/installers/v1
/sensors/combined/installers/v2
/sensors/combined/installers/v3
/sensors/queries/installers/ccid/v1
/sensors/entities/installers/v1
/sensors/entities/installers/v2
/sensors/entities/installers/v3
/sensors/queries/installers/v1
/sensors/queries/installers/v2
/sensors/queries/installers/v3
/policy/entities/sensor-update/v1
/policy/entities/sensor-update/v2
/policy/entities/sensor-update/v1
/policy/entities/sensor-update/v1
/policy/entities/sensor-update/v2
/policy/combined/increment-uninstall-token/v1
/policy/entities/sensor-update-actions/v1
/policy/combined/sensor-update-builds/v1
/policy/combined/sensor-update-kernels/v1
/policy/combined/sensor-update/v1
/policy/combined/sensor-update/v2
/policy/combined/sensor-update-members/v1
/policy/queries/sensor-update-kernels/{distinct_field}/v1
/policy/queries/sensor-update/v1
/policy/queries/sensor-update-members/v1
/policy/combined/reveal-uninstall-token/v1
/policy/entities/sensor-update-precedence/v1
/policy/entities/sensor-update/v1
/policy/entities/sensor-update/v2
/billing-dashboards-usage/aggregates/hourly-average/v1
/billing-dashboards-usage/aggregates/weekly-average/v1
/policy/entities/sv-exclusions/v1
/policy/entities/sv-exclusions/v1
/policy/entities/sv-exclusions/v1
/policy/queries/sv-exclusions/v1
/policy/entities/sv-exclusions/v1
/lambdas/entities/exports/files/v1
/lambdas/entities/exports/v1
/lambdas/queries/exports/v1
/lambdas/entities/exports/v1
/lambdas/combined/vulnerabilities/sarif/v1
/agentic-studio/entities/skills/v1
/agentic-studio/entities/skills/v1
/agentic-studio/entities/skills/download/v2
/agentic-studio/entities/skills/v1
/agentic-studio/queries/skills/v1
/agentic-studio/entities/skills/v1
/agentic-studio/entities/spans/v1
/agentic-studio/queries/spans/v1
/spotlight/entities/evaluation-logic/v1
/spotlight/combined/supported-evaluation-external/v1
/spotlight/queries/evaluation-logic/v1
/spotlight/combined/evaluation-logic/v1
/spotlight/entities/remediations/v2
/spotlight/entities/remediations/v2
/spotlight/entities/vulnerabilities/v2
/spotlight/combined/installed-patches/v1
/spotlight/queries/vulnerabilities/v1
/spotlight/combined/vulnerabilities/v1
/spotlight/combined/vulnerability-metadata-external/v1
/agentic-studio-streaming/entities/agent-invocations/v1
/ti/events/entities/events-full-body/v2
/ti/events/entities/events/GET/v2
/ti/rules/entities/rules/GET/v2
/ti/events/queries/events/v2
/ti/rules/queries/rules/v2
/threatgraph/queries/edge-types/v1
/threatgraph/combined/edges/v1
/threatgraph/combined/ran-on/v1
/threatgraph/combined/{vertex_type}/summary/v1
/threatgraph/entities/{vertex_type}/v2
/threatgraph/entities/{vertex_type}/v1
/agentic-studio/entities/tools/v1
/agentic-studio/queries/tools/v1
/container-security/aggregates/unidentified-containers/count/v1
/container-security/aggregates/unidentified-containers/count-by-date/v1
/container-security/combined/unidentified-containers/v1
/user-management/aggregates/users/v1
/user-management/aggregates/users/v2
/user-management/combined/user-roles/v3
/users/entities/users/v1
/user-management/entities/users/v1
/users/entities/users/v1
/user-management/entities/users/v1
/user-roles/queries/user-role-ids-by-cid/v1
/user-roles/entities/user-roles/v1
/user-management/entities/roles/GET/v2
/user-management/entities/roles/v1
/user-management/entities/user-allowed-actions/v1
/user-management/combined/user-roles/v2
/user-management/combined/user-roles/v1
/user-management/entities/user-invitations/GET/v1
/user-roles/queries/user-role-ids-by-user-uuid/v1
/user-roles/entities/user-roles/v1
/user-management/queries/roles/v1
/user-management/queries/user-invitations/v1
/user-management/queries/users/v1
/user-management/queries/users/v2
/users/queries/emails-by-cid/v1
/users/entities/users/v1
/users/queries/user-uuids-by-email/v1
/users/queries/user-uuids-by-cid/v1
/user-management/entities/users/GET/v1
/user-management/entities/users/GET/v2
/user-roles/entities/user-roles/v1
/users/entities/users/v1
/user-management/entities/users/v1
/user-management/entities/user-role-actions/v2
/user-management/entities/user-actions/v1
/user-management/entities/user-role-actions/v1
/workflows/system-definitions/deprovision/v1
/workflows/entities/execute/v1
/workflows/entities/execute/internal/v1
/workflows/entities/single-node-executions/v1
/workflows/entities/execution-actions/v1
/workflows/entities/execution-results/v1
/workflows/entities/definitions/export/v1
/workflows/entities/human-inputs/v1
/workflows/entities/definitions/import/v1
/workflows/entities/mock-executions/v1
/workflows/system-definitions/promote/v1
/workflows/system-definitions/provision/v1
/workflows/queries/child-executions/v1
/workflows/combined/activities/v1
/workflows/combined/activity-content/v1
/workflows/combined/definitions/v1
/workflows/combined/executions/v1
/workflows/combined/triggers/v1
/workflows/entities/definitions/v1
/workflows/entities/human-inputs/v1
/workflows/entities/definition-actions/v1
/workflows/entities/definitions/v1
/zero-trust-assessment/entities/assessments/v1
/zero-trust-assessment/queries/assessments/v1
/zero-trust-assessment/entities/audit/v1
""",
        # summary
        """\
Count the sessions of AI agents by product.
Count the AI agents by product.
Get the highest severity of detections for each host and product.
Count how often each skill was used, from raw events.
Count the skills in the inventory by name.
Count how often each tool was used, from raw events.
Count the tools in the inventory by name; *sensor_id* selects one host.
Describe installations of AI agents by the ``Id`` of their records: version, binary and source.
Describe a user of an operating system who ran AI agents, by host and name.
Describe sessions of AI agents by the ``Id`` of their records: models, times and working directory.
Describe AI agents by the ``Id`` of their records, 100 a call.
List the classified files that a process of an AI agent read or wrote, as data protection saw it.
Describe the processes that ran in a session, with models and numbers of tokens.
List the files that processes of a session wrote.
Describe AI models by the ``Id`` of their records.
List the outgoing connections that processes of a session opened.
Get the tree of the processes that a session started.
Get the graph of sessions: the tools, models, skills, MCP servers and processes that they used.
Describe skills by the ``Id`` of their records: name, description and hash of the directory.
Describe tools of AI agents by the ``Id`` of their records.
List installations of AI agents: product, version, binary and host.
List the users of operating systems who ran AI agents.
List sessions of AI agents, with their models and working directory.
List AI agents: product, name, host, and when they were seen.
List detections that involve processes of AI agents: severity, tactic, technique and status.
List processes of AI agents, with session, model and numbers of tokens, from raw events.
List the MCP servers that AI agents connected to, over all hosts.
List the AI models that agents used, over all hosts.
List the prompts that users gave to AI agents, from raw events.
List the uses of skills, one record for each, from raw events.
List the skills in the inventory: name, description and hash of the directory.
List the uses of tools, one record for each, with command lines and paths, from raw events.
List the tools in the inventory; *sensor_id* selects one host.
Create an API client and return it with its secret, which the API shows only once.
Delete API clients by ID; programs that use them can no longer log in.
List the scopes that API clients of the tenant can have.
Find IDs of the API clients of the tenant.
Describe API clients by ID: name, description and scopes, not the secret.
Give API clients new secrets; the old ones stop working.
Replace name, description and scopes of an API client; its secret stays.
Run a command and return status, headers and body of the answer in a record.
Run a command and return the answer of the third-party API unchanged.
Find configurations of plugins and return their records.
Add a relay node and return its record.
Add an integration with another product from *integration*, an object with its name, type and settings.
Create an integration task from *integration_task*, an object with its name, type, integration and schedule.
Delete one group of applications by ID; no record comes back.
Delete an integration by ID; this cannot be undone.
Delete an integration task by ID, and with it its schedule.
Remove a relay node by ID.
Remove a tag's entries from services: *name* is the tag.
Read data of functions, such as libraries or data sources, for the query that *field* names.
Count the data of one cloud function: libraries, data sources, tags or risks, by *query_name*.
Read data of functions by a query of the query language in *field*, as rows in ``resultJSON``.
Count the data of functions, for the query that *field* names.
List functions for the query that *field* names, as rows in ``resultJSON``.
Count cloud functions that match a question, such as those with sensitive data or those that are reachable.
Count functions at points in time, for the query in *field*: one record for each time.
List functions by a query of the query language in *field*, as rows in ``resultJSON``.
Count functions for the query that *field* names.
Count functions at points in time by a query of the query language in *field*.
Run a query as on the query page of the console, and return the rows in ``resultJSON``.
Tell whether Falcon Cloud Security is integrated, and whether the customer has it.
Find findings of one kind in an application and return their records.
List relay nodes of one *node_type*, with their state; *order_by* is "name", "id", "state" or "type".
Count relay nodes and list their distinct IDs, names, states and types, in one record.
List all groups as a tree: each record has its ``children``.
Describe one group: its parent, its children, its scope, and who created it.
List groups without their scopes; *type* is "parents" or "children", or left out for all.
List integration tasks with their schedule and latest run; ``get_integration_tasks_v2`` has the same records.
List integration tasks of all users; this needs an administrator's scope.
Count integration tasks and list their distinct IDs, names and types, in one record.
List integration tasks with their schedule and latest run, through the newer route.
List the kinds of integrations that can be set up; each has an ID, a name and whether it is configured.
List integrations with their relay nodes; *integration_type* is the ID of a type.
List integrations by the newer route; *category* and *integration_type* (the ID of a type) narrow it.
List the artifacts of one service: their names, paths and hashes.
List the types of violations that services can have, in one record.
List deployments of services for ServiceNow, one record for each service.
List services for ServiceNow with their APIs, dependencies and configurations.
Count services that match filters; the shape of the answer is not documented.
List tags with the number of services that have each; *name* takes several names of tags.
List users with their role, groups and last login.
Create a group of applications or of other groups.
Export the running instances of a relay node as CSV.
Start an integration task now and return the ID of the run as ``action_run_id``.
Start an integration task of any user; this needs an administrator's scope.
Start an integration task through the newer route.
Switch the integration with Falcon Cloud Security on or off.
Create a business application, or change the services of the one that has this *name*.
Make a group the default one, in place of the present default.
Replace the settings of a relay node; *id* names the node.
Replace name, description, scope, parent and children of a group.
Replace the settings of an integration by ID; *overwrite_fields* names the fields that change.
Replace an integration task by ID with *integration_task*, which is the whole task.
Create or change tags; several are given in *entries*, one by *name*, *value* and *is_sensitive*.
Describe access scopes by ID: name, description, creator and times.
Find IDs of access scopes.
Add Rego rules of your own to a rule group of a policy.
Apply a policy to more host groups.
Create a policy without host groups.
Add new rule groups to a policy.
Remove Rego rules of your own from all rule groups of a policy; at most 100 *custom_rule_ids* a call.
Delete policies by ID; at most 100 IDs a call.
Delete rule groups of a policy; at most 100 *rule_group_ids* a call.
Describe policies by ID, with their rule groups and host groups; at most 100 IDs a call.
Find IDs of policies; *limit* is 1 to 500 (100).
Take host groups from a policy; at most 100 of *host_group_ids* a call.
Set the labels and namespaces that rule groups of a policy apply to.
Set the order of the rule groups of a policy.
Change the name or the description of a policy, or whether it is enabled.
Move a policy to another place in the order of policies.
Change rule groups: name, description, actions of the rules, and how unassessed images are treated.
Read the messages that an invocation has produced, by its ID.
Run one version of an agent, by agent ID and version ID, and return its answer.
Run the published version of the agent with this *id*, and return its answer.
Cancel an invocation: *status* may only be ``cancelled``.
Describe agent templates by ID.
Find IDs of agent templates; *limit* is 1 to 500 (30), *offset* the number to skip (0).
Describe versions of agents by ID.
Find IDs of agent versions; *limit* is 1 to 500 (10), *offset* the number to skip (0).
Create an agent, or add a new version to the agent with this *id*.
Delete an agent with all of its versions; it cannot be invoked any more.
Describe agents by ID.
Find IDs of agents; *limit* is 1 to 500 (10), *offset* the number to skip (0).
Enable, disable, publish or unpublish a version of an agent; one change a call.
Count alerts; replaced by ``get_aggregate_alerts_v2``.
Count alerts by the fields of one specification, or of several in *body*, a list.
Find alerts and return their records, page by page, past 10,000 records.
Describe alerts; replaced by ``get_alerts_v2``.
Describe alerts by composite ID, up to 1,000 IDs a call.
Find IDs of alerts; replaced by ``query_alerts_v2``.
Find composite IDs of alerts; *limit* is up to 10,000 (100), *offset* plus *limit* at most 10,000.
Update alerts; replaced by ``update_alerts_v3``.
Assign, tag, comment, show, hide or close alerts, up to 1,000 IDs a call.
Count exclusions by field or date range, as an aggregation describes it.
Create exclusions; *exclusions* is a list of dicts.
Create a report of the exclusions that match *filter*, which is sent in *search*, as *sort* is.
Delete application abuse exclusions by ID; *comment* is the reason.
List the applications of a category, such as rmm.
List the categories of applications that can be blocked.
Describe application abuse exclusions by ID.
Find IDs of exclusions; *limit* is 1 to 100, *offset* the number to skip (0).
Change exclusions; *exclusions* is a list of dicts.
Start a search of the audit log and return its job.
Export the entries that a completed search found; *format* is csv or json.
Read the entries that a completed search found, page by page.
Check whether a search of the audit log is complete.
Switch browser agents on, by ID.
Add URLs and domains to the list of an integration, named by *integration_id*.
Send tasks to one browser agent.
Look up the categories of domains in the browser's classification.
Create a group of destinations that rules can refer to.
Switch browser agents off, by ID; ``activate_agents`` undoes it.
Delete one destination group; *id* is its ID.
Remove URLs and domains from a list; *id* is the ID of the list.
Describe destination groups by ID: the domains, addresses and countries that a rule applies to.
Read the risk analysis of one browser extension; *store* names the store that *id* is from.
Describe browser agents by ID.
Describe entries of the audit log by ID.
Describe rules by ID: their targets, destinations and status.
Read the settings of the tenant for the enterprise browser.
Read lists of URLs and domains, by the ID of their integration; *limit* is the number of entries (50).
Find browser agents and return their records; *limit* is up to 2,500.
Find destination groups; *exclude* takes values to leave out, and *filter* is an object.
Find IDs of browser agents; *limit* is up to 1,000.
Find rules of one *category*; *rule_ids* narrows the search to some, *exclude* leaves some out.
Change the given fields of a destination group; takes the fields of ``create_destination_group``.
Change one rule: add or remove extensions, or replace its targets, destinations or status.
Count hunting guides by field or date range.
Count intelligence queries by field or date range.
Download intelligence queries in a *language* as an archive.
Describe hunting guides by ID.
Describe intelligence queries by ID.
Find IDs of hunting guides.
Find IDs of intelligence queries.
Get the certificates of service principals, base64-encoded, for Azure tenants.
Replace the certificates of Azure tenants, and return the new ones, base64-encoded.
Register a Google Cloud parent with a service account of your own: a new key, or one that is known.
Register an AWS account or organization; the record has the URLs and the role for the set-up in AWS.
Register an Azure subscription of a tenant; the record has the certificate for the service principal.
Register the management group of an Azure tenant, given by *tenant_id*.
Register a Google Cloud organization, folder or project, with a new service account that you give access.
Remove AWS accounts by ID, or whole organizations by *organization_ids*, from the registration.
Remove Azure subscriptions by ID, or whole tenants by *tenant_ids*, from the registration.
Remove the management groups of Azure tenants from the registration, by *tenant_ids*.
Remove Google Cloud organizations, folders or projects from the registration, by ID.
List AWS accounts with their registration status, settings and permissions.
Get the script, Bash or Terraform, that grants access to AWS accounts, as JSON or as the bytes of a file.
Get the URL of the AWS console at which an account grants access, for each account.
List Azure subscriptions with their registration status, permissions and certificate.
List the Azure management groups that are registered, by tenant, with status and role assignments.
Get the script that grants access to Azure subscriptions, as JSON or as the bytes of a file.
List indicators of attack found in the clouds, with confidence and events, of the last 24 hours.
List the LogScale IDs of the cloud events behind an indicator of attack, by its aggregate event ID.
Describe misconfigurations by ID, of default and of custom policies.
Find IDs of active misconfigurations, of default and of custom policies.
List active misconfigurations; the API has shut this operation down.
List Google Cloud organizations, folders and projects with their registration status.
Get ID, client email and conditions of a Google Cloud service account.
Get the script that grants access to Google Cloud parents, as JSON or as the bytes of a file.
List the events of one policy of indicators of attack, in one cloud.
List the users, ID and name, that one policy of indicators of attack names, in one cloud.
Describe one posture policy by its ID, a number.
Describe posture policies by ID: logic, benchmarks, severity and remediation.
List the settings of posture policies: which are on, with which severity, for which accounts.
List how often each cloud is scanned, and when the next scan is.
Change features, role, regions or organizational units of a registered AWS account, given by *account_id*.
Change the *environment* of a registered Azure subscription, given by *subscription_id*.
Set the client ID of the application that you created in Azure with CrowdStrike's public key.
Set the default subscription of an Azure tenant.
Change the *environment* or *service_account* of a registered Google Cloud *parent_id*.
Replace the key of a Google Cloud service account.
Turn a posture policy on or off, or change its severity, for accounts and regions.
Set how often a cloud is scanned, or when it is scanned next.
Check the health of registered Google Cloud parents, and wait for the outcome.
Check whether the key of a Google Cloud service account is valid, before it is used.
Add alerts to the evidence of a case.
Add events to the evidence of a case.
Add tags to a case; returns the case.
Count the files of cases by a field, or by ranges of dates or numbers.
Get the link from which files can be downloaded together, as one ZIP archive.
Open a case and return its record.
Create a notification group of the first version; use ``create_notification_group_v2``.
Create a notification group: the channels that the escalation of an SLA notifies.
Create an SLA: the goals for the time that cases may take.
Create a template: the fields, the SLA and the workflows that new cases get.
Remove tags from a case by *id*, several in *tag*; returns the case.
Delete files of cases by ID; no operation restores them.
Delete notification groups of the first version by ID; use ``delete_notification_group_v2``.
Delete notification groups by ID.
Delete SLAs by ID.
Delete templates of cases by ID; no operation restores them.
Get the link from which a file can be downloaded.
Get the link from which files of cases can be downloaded, with their IDs in the body.
Merge the case *source_id* into the case *destination_id*; no operation undoes it.
Get the link to a ZIP archive of templates: these *ids*, or all that match *filter*.
Count access tags by a field or by ranges of dates.
Describe access tags by ID: key and templates.
Describe cases by ID: status, severity, assignee, evidence, fields and SLA.
Describe custom fields of templates by ID: name, types of data and input, options and default.
Describe files of cases by ID: case, name, size, type, hash, source and uploader.
Describe notification groups of the first version by ID; use ``get_notification_groups_v2``.
Count notification groups of the first version; use ``get_notification_groups_aggregation_v2``.
Count notification groups by a field or by ranges of dates.
Describe notification groups by ID: name, channels, and who changed them.
Read the name and the size of a file on a host, without retrieving it.
Count SLAs by a field or by ranges of dates.
Describe SLAs by ID: name, goals and escalation.
Count templates by a field or by ranges of dates.
Describe snapshots of templates: by *ids*, or the latest of each template of *template_ids*.
Describe templates by ID: fields, SLA, access tags and workflows.
Create a template from a file that ``export_templates`` made.
Find IDs of access tags.
Find IDs of cases; *limit* is 1 to 10,000 (100).
Find IDs of custom fields of templates; *limit* is 1 to 200.
Find IDs of files of cases; *limit* is 1 to 10.
Find files of cases and return their records; *limit* is 1 to 10.
Find IDs of notification groups of the first version; *limit* is 1 to 200.
Find IDs of notification groups; *limit* is 1 to 200.
Find IDs of SLAs; *limit* is 1 to 200.
Find IDs of snapshots of templates; *limit* is 1 to 200.
Find IDs of templates; *limit* is 1 to 200.
Retrieve a file from a host and add it to a case.
Add a file to a case that a Real Time Response session has retrieved before.
Change fields of a case by *id*; returns the case.
Replace the description of a file.
Replace name, description and channels of a notification group of the first version, by *id*.
Replace name, description and channels of a notification group, by *id*.
Replace name, description and goals of an SLA, by *id*.
Change a template by *id*.
Upload a file to a case and return its record.
Create an exclusion for the files of one certificate, for all hosts or some groups.
Delete certificate-based exclusions by ID; *comment* is the reason.
Read the certificates that signed a file; *ids* is the SHA-256 of one file.
Describe certificate-based exclusions by ID.
Find IDs of certificate-based exclusions; *limit* is 1 to 100, *offset* the number to skip (0).
Change a certificate-based exclusion; give its *id* and the fields that change.
Register an AWS account or organization with Falcon Cloud Security.
Remove AWS accounts by ID, or whole organizations by *organization_ids*, from Falcon Cloud Security.
Describe AWS accounts by ID, or the accounts of organizations: products, status, conditions and settings.
Find IDs of AWS accounts that have given *products* and *features*.
Start health checks of AWS accounts, and return how many started and how many failed to.
Change products, features, regions or roles of a registered AWS account, given by *account_id*.
Check the registration of an AWS account, or of an organization and all accounts in it.
Hide issues of a registration: one suppression from keywords, or several in *resources*.
Delete suppressions by *suppression_ids*; their issues are shown again.
Count the values of one *field* in the suppressions of a registration.
Count the values of one *field* in the issues of a registration.
List the issues of a registration, such as missing permissions, with severity and entity.
Download the set-up script of an Azure tenant, in Terraform or Bicep.
List the versions of set-up scripts for one *deployment_method*, with their URLs.
List the suppressions of a registration: which issues are hidden, by whom and why.
Change the *reason* of a suppression, given by *suppression_id*, or of several in *resources*.
Register an Azure tenant with Falcon Cloud Security.
Remove an Azure subscription that was registered in the old way.
Remove the registrations of Azure tenants, by *tenant_ids*.
Download the set-up script of an Azure tenant by the older operation ID ``download_azure_script``.
Get the URL and version of the script that creates the Azure resources of a tenant.
Describe the registration of an Azure tenant, by *tenant_id* or by *registration_id*.
Start health checks of registered Azure tenants.
Change the registration of an Azure tenant, given by *tenant_id*.
Check the service principal and the role assignments of an Azure registration.
Set the owner of the CloudTrail bucket and the external ID for all AWS accounts.
Delete the records of AWS accounts by ID.
Describe AWS accounts by ID, up to 5,000 a call.
Get the settings that apply to all AWS accounts: owner of the CloudTrail bucket and external ID.
Provision an AWS account: the role and the CloudTrail bucket that the API reads from.
Find AWS accounts and return their records: role, CloudTrail bucket, health and state of provisioning.
Find IDs of AWS accounts; ``get_aws_accounts`` describes them.
Change role, external ID, bucket or rate limit of an AWS account, given by *id*.
Check whether the API has access to AWS accounts, by ID; each record says ``successful`` and ``reason``.
Download the Terraform files that set up a registration, a zip file, as bytes.
Change fields of a Google Cloud registration, given by its ID in *ids*.
Register a Google Cloud organization, folders or projects with Falcon Cloud Security.
Delete a Google Cloud registration by its ID, and return it.
Get the commands that set up a registration by Google Cloud's Infrastructure Manager.
List the organizations, folders and projects of registrations, in one object with a list for each kind.
Describe a Google Cloud registration by its ID.
Start health checks of Google Cloud registrations, by ID.
Create a Google Cloud registration, or replace one, from a full description.
Register an OCI tenancy with Falcon Cloud Security.
Remove OCI tenancies from Falcon Cloud Security, by OCID.
Get the URLs of the script, or of the stack, that creates the resources in an OCI tenancy.
List OCI tenancies with their status, products and keys, page by page.
Make a new API key for an OCI tenancy; the record has its public key and fingerprint.
Change the products or the OCI resources of a registered tenancy, given by *tenancy_ocid*.
Check the registration of an OCI tenancy: its status and the status of its *products*.
Copy a compliance framework to a custom one, which can be changed.
Create a custom control in a section of a framework.
Create a custom compliance framework.
Create a custom rule, or a copy of a managed rule.
Create rule overrides and return their IDs.
Create a suppression rule, which hides findings, and return its ID.
Delete custom compliance controls by ID.
Delete a custom framework with all its controls and their assignments of rules.
Delete custom rules by ID.
Delete rule overrides by ID; the answer may be empty.
Delete suppression rules by ID; at most 10 IDs a call.
Describe compliance controls by ID.
Describe compliance frameworks by ID.
Get assets together with their related resources; at most 100 IDs a call.
Try out a rule on assets; at most 100 IDs a call.
Describe rules by ID.
Get the JSON schema of the input that a rule gets for a resource type.
Describe rule overrides by ID.
Describe suppression rules by ID.
Find IDs of compliance controls.
Find IDs of compliance frameworks.
Find IDs of rules.
Find IDs of suppression rules; *limit* is 1 to 50 (20).
Rename a section of a custom framework.
Set the rules of a compliance control; rules that are not given are removed from it.
Change the name or the description of a custom compliance control.
Change the name or the description of a custom framework, or whether it is active.
Change the custom rule *uuid*.
Change rule overrides and return their IDs.
Change the suppression rule *id*; arguments as in ``create_suppression_rule``.
Find cloud risks and return their records; *limit* is at most 1,000 (500).
Create a cloud group and return its ID.
Delete cloud groups by ID.
Find cloud groups and return their records; sorted by name by default.
Describe cloud groups by ID.
Find IDs of cloud groups; sorted by name by default.
Change a cloud group, and return its ID.
Describe cloud resources by ID, sent in the body; at most 500 IDs a call.
Find the findings in an application and return their records; *limit* is 1 to 1,000 (50).
Describe cloud resources by ID; at most 100 IDs a call.
Count compliant resources by account, region and resource type; *limit* is at most 10,000 (20).
Find IDs of cloud resources; *limit* is at most 1,000 (500).
Get the scores of frameworks, with their sections and requirements; at most 20 IDs a call.
Get the scores of rules and the numbers of assets that pass and fail; at most 350 IDs a call.
Describe indicators by ID, sent in the body; at most 500 IDs a call.
Group the indicators by rule and return a record for each; *limit* is at most 1,000 (500).
Describe indicators by ID; at most 100 IDs a call.
Find IDs of indicators; *limit* is at most 1,000 (500).
Count registered cloud accounts by status, field or date range, for all providers.
Get the timeline of an asset: when its risks and its configuration changed.
Get the token that pulls the image of the snapshot scanner.
Get the token that pulls the image of the scanner for infrastructure as code.
Describe snapshot scans by ID; at most 100 IDs a call.
Get the scan reports of instances: packages, vulnerabilities and detections.
Start a snapshot scan of a cloud asset.
Register AWS accounts for snapshot scans.
Find misconfigurations in infrastructure as code and return their records.
Find snapshot scans and return their records as dicts.
Create a branch configuration.
Create an exclusion rule, which leaves repositories out of scans.
Delete the branch configuration *ids*.
Delete a connection to source code management.
Delete the exclusion rule *id*.
Exchange the code of a GitHub App manifest for the app, or complete its registration.
Get the branch configuration of a connection, or of some of its repositories.
Describe one connection to source code management.
Count repositories by the values of a field.
List the connections to source code management.
List the exclusion rules of a connection.
Find repositories of the connections and return their records; *limit* is at most 500 (100).
Register a GitHub App that exists already.
Read the repositories of a connection again, now.
Change the branch configuration *id*.
Count endpoint alerts by a field, or by ranges of dates or numbers.
Count tickets about the allowlist by field or date range.
Count tickets about the blocklist by field or date range.
Count hosts by field or date range.
Count tickets that were escalated to the customer, by field or date range.
Count incidents; decommissioned: the API no longer has them.
Count prevention policies by the values of a field.
Count remediation tickets by field or date range.
Count sensor update policies by the values of a field.
Count tickets about support issues by field or date range.
Count the hosts in total, all of those that match *filter*.
Find IDs of the collections that hold host counts.
Find IDs of alerts of endpoints, identities and Next-Gen SIEM.
Find IDs of endpoint alerts; ``query_alert_ids_by_filter`` also finds alerts of other products.
Find IDs of tickets about the allowlist.
Find IDs of tickets about the blocklist.
Find IDs of tickets that were escalated to the customer.
Find IDs of incidents; decommissioned: the API no longer has them.
Find IDs of remediation tickets of the managed service.
Describe rules by ID, up to 400 IDs a call.
Find findings of hosts and return their records, page by page; *limit* is 1 to 5,000 (100).
Describe the tests behind findings; *ids* are IDs of findings.
Count the alerts that match a filter; one record with the number.
Count alerts for each severity.
Find alerts and return their records; *limit* is 1 to 100 (100).
Find kinds of image detections, with the numbers of images and containers that have them.
Count image detections for each severity.
Find detections and return their records, each with the image that it was found in.
Count the image detections that match a filter; one record with the number.
Count image detections for each detection type.
Find IDs of image detections.
Find detections in running containers and return their records.
List the clusters with the results of the rules for each.
List the rules that containers failed, with the containers of each.
Count the containers that failed a rule, by severity.
List the rules that images failed, with the images of each.
Count the images that failed a rule, by severity.
List the clusters with the rules that failed there, by severity.
List the images that failed rules, with the number of rules of each severity.
Count the rules that failed for any asset that *filter* matches, by severity.
List the images with the results of the rules for each; *limit* is the number of images (10,000).
List the rules with the results of each for all assets that *filter* matches.
List the rules by whether they passed or failed.
Count assessments of images over time; *filter* takes cid, registry and repository.
Count the images that match a filter; one record with the number.
Count images for each distribution of their base operating system.
Count images for each state.
Declare images as base images.
Declare that images are base images no longer; *ids* are UUIDs of base images.
Find base images; *filter* takes image_digest, image_id, registry, repository and tag.
Find images and return every known field of them; *with_config* adds their configuration.
Find images and return their assessments: the highest severities and the numbers of findings.
List the images with most vulnerabilities; *limit* is how many.
Count the issues of one image: detections, runtime detections, policies and vulnerabilities.
Count the vulnerabilities of one image for each severity.
Find images for an export: one page of records, as images or with details of their findings.
Find packages and return their records with vulnerabilities; ``read_packages`` is the newer form.
Find packages for an export, with their vulnerabilities.
List the application packages with most vulnerabilities that have a fix.
Find packages and return their records in the newer form.
List the packages that most images contain; *limit* is 1 to 100 (5).
List the packages with most vulnerabilities.
Count the packages with zero-day vulnerabilities; *filter* takes ``cid`` only.
Find vulnerabilities and return their records with the numbers of images and packages they affect.
List the images and packages that have one vulnerability; *cve_id* is like CVE-2024-3094.
List the vulnerabilities of one image, with the packages that have them; *id* is its UUID.
List the vulnerabilities that most images have.
List the vulnerabilities that were published last.
Count the vulnerabilities that match a filter; one record with the number.
Count vulnerabilities that are exploited actively, and the others.
Count vulnerabilities for each CPS rating.
Count vulnerabilities for each range of the CVSS score.
Count vulnerabilities for each severity.
Create a content update policy; ``perform_action`` then enables it and assigns groups.
Delete content update policies by ID; this cannot be undone.
Describe content update policies by ID: settings, assigned groups and author of the last change.
Enable or disable policies, assign host groups, or pin and pause their content; *ids* are policy IDs.
Find the content versions of a category that a policy can be pinned to.
Find IDs of content update policies; takes the same arguments as ``query_policies_combined``.
Find content update policies and return their records.
Find IDs of the hosts that a content update policy applies to.
Find the hosts that a content update policy applies to and return their records.
Order the policies by precedence; *ids* starts with the highest.
Change the name, description or ring assignments of the policy *id*.
Count versions of rules by field; *ids* are the rules.
Create a rule from its search, schedule and outcome.
Create rules from templates; each item of *templates* holds the values that differ from its template.
Delete versions of rules by ID.
Delete rules by ID.
Start a job that exports the versions of rules that match a filter; the record has a link to the job.
Describe the latest version of each rule; *rule_ids* are the rules.
Describe templates of rules by ID.
Describe rules by ID: the search, the schedule, and the detection that a match raises.
Find rules and return their records.
Find versions of rules and return their records.
Describe versions of rules by ID.
Import a rule; *rule* is the exported rule, and the whole body of the request.
Publish a version of a rule; *id* is the version.
Find IDs of rules.
Find IDs of versions of rules.
Find IDs of templates of rules.
Change a rule; give its *id* and the fields that change.
Change the owner of one rule; *id* is the rule, *user_uuid* the new owner.
Change the owner of several rules; *ids* are the rules, *user_uuid* the new owner.
Create a rule in a group; it is disabled at first.
Create an empty rule group for one platform; it is disabled at first.
Delete rule groups with all their rules; *comment* is the reason.
Delete rules of one group; *comment* is the reason.
Describe the severities of rules by ID.
Describe platforms by ID: windows, mac or linux.
Describe rule groups by ID, with their rules.
Describe rule types by ID: the fields of a rule of this type, and the actions it can take.
Describe rules by ID; for many IDs use ``get_rules_get``, which sends them in the body.
Describe rules by ID; the IDs are sent in the body, so one call takes more of them.
Find the IDs of all severities.
Find the IDs of all platforms.
Find IDs of rule groups.
Find rule groups and return their records.
Find the IDs of all rule types.
Find IDs of rules; *sort* is a field of rules such as ``rules.created_on``.
Change the name or description of a rule group, or enable or disable it.
Replace all rules of a group: *rule_updates* holds the complete state of each rule.
Change some rules of a group: name, description, field values, and whether they are enabled.
Validate the field values of a rule, and match them against a test string if one is given.
Delete an object by key. This cannot be undone.
Delete an object from one version of a collection. This cannot be undone.
Describe one collection by name; for several use ``describe_collections``.
Describe collections by name: schema version, permissions and authors.
Return the content of an object as bytes.
Return a schema of a collection as bytes; *schema_version* is ``latest`` by default.
Return the content of an object in one version of a collection, as bytes.
Find the keys of objects in a collection.
Find the keys of objects in one version of a collection.
Find the names of collections.
Find the versions of a collection's schema, the latest first.
Describe an object by key: versions and time of the last change, without its content.
Describe a schema of a collection, with the fields that it indexes and their FQL names.
Find objects by the fields that the schema of the collection indexes, and return their metadata.
Find objects in one version of a collection, and return their metadata; arguments as for ``search``.
Store an object under a key; an object with this key is overwritten.
Store an object in one version of a collection; an object with this key is overwritten.
Describe an object in one version of a collection, without its content.
Get the certificates of the service principals of Azure tenants, base64-encoded.
Register a Google Cloud parent with a service account of your own: a new key, or one that is known.
Register an AWS account or organization with Discover for Cloud.
Register an Azure subscription of a tenant with Discover for Cloud.
Register a Google Cloud organization, folder or project, with a new service account that you give access.
Remove AWS accounts by ID, or organizations by *organization_ids*, from Discover for Cloud.
Remove Google Cloud organizations, folders or projects from Discover for Cloud, by ID.
List AWS accounts of Discover for Cloud with their registration status.
Get the Bash script that grants access to AWS accounts, as JSON or as the bytes of a file.
Get the URL of the AWS console at which an account grants access, in a *region* such as "us-east-1".
Get the static installation scripts of Falcon Horizon for AWS.
List Azure subscriptions of Discover for Cloud with their registration status.
List the Azure tenants that Discover for Cloud knows, each with its subscription IDs.
Get the script that grants access to all Azure subscriptions, as a str in ``bash`` of the record.
Get the script that grants access to subscriptions of Azure tenants, as JSON or as the bytes of a file.
List Google Cloud organizations, folders and projects of Discover for Cloud with their registration status.
Get ID, client email and conditions of a Google Cloud service account.
Get the script that grants access to Google Cloud, as a str in ``bash`` of the record.
Get the script that grants access to Google Cloud parents, as JSON or as the bytes of a file.
Set client and object ID of the application that you created in Azure with CrowdStrike's public key.
Replace the key of a Google Cloud service account.
Create a classification: *name*, and *classification_properties* with the data that it detects.
Create a cloud application from *name* and *urls*.
Create a content pattern: the *regexes* that sensitive text matches.
Create an enterprise account: the *domains* of an application that count as the company's.
Create a local application, which is identified by *executable_name*.
Create a group of local applications; *local_application_ids* are its members.
Create a policy for the platform *platform_name*, "win" or "mac".
Create a sensitivity label that a provider such as Microsoft puts on files.
Create a web location; several are given in *web_locations*.
Delete classifications by ID, up to 100 IDs in a call, and return their records.
Delete cloud applications by ID.
Delete content patterns by ID, and return their records.
Delete enterprise accounts, given by ID.
Delete local applications by ID; the API hides them and keeps their records.
Delete groups of local applications by ID; the API hides them and keeps their records.
Delete policies of one platform by ID, up to 100 IDs in a call, and return their records.
Delete sensitivity labels by ID, and return their records.
Delete web locations by ID, and return their records.
Create a group of web locations; *web_location_ids* are its members.
Delete groups of web locations by ID; the API hides them and keeps their records.
Describe groups of web locations by ID.
Change one group of web locations; *web_location_ids* are its members.
Describe classifications by ID: up to 100 IDs in a call.
Describe cloud applications by ID: their URLs, and whether they can be inspected.
Describe content patterns by ID: their regular expressions, category and region.
Describe enterprise accounts by ID: the domains of an application that belong to the company.
Describe file types by ID: their platforms, and whether their content can be inspected.
Describe local applications by ID: their executables, and the groups that they are in.
Describe groups of local applications by ID.
Describe policies by ID: up to 100 IDs in a call.
Describe sensitivity labels by ID, with their provider and display name.
Describe web locations by ID: places on the web that data can go to.
Find IDs of groups of web locations; *type* is "predefined" or "custom".
Find IDs of classifications; *offset* is at most 10,000.
Find IDs of cloud applications.
Find IDs of content patterns.
Find IDs of enterprise accounts.
Find IDs of file types.
Find IDs of groups of local applications.
Find IDs of local applications.
Find IDs of policies of one platform; *offset* is at most 10,000.
Find IDs of sensitivity labels.
Find IDs of web locations; *type* is "predefined" or "custom".
Change the name or the properties of one classification, named by *id*.
Change one cloud application; *urls* are checked as in ``create_cloud_application``, all of them.
Change one content pattern, named by *id*: its name, description, example, expressions or threshold.
Change the name or the *domains* of one enterprise account, named by *id*.
Change one local application, named by *id*; *group_ids* are the groups that it is in.
Change one group of local applications; *local_application_ids* are its members.
Change one policy, named by *id*; several are given in *resources*.
Set the order of the policies of a *platform*: *precedence* lists their IDs in this order.
Replace one web location, named by *id*; the API also requires *deleted*, *location_type* and *type*.
Set the cadence of one type of delivery, or of several with *delivery_settings*.
List the tenant's settings: the cadence for each type of delivery.
Describe the rollout of releases by release version ID: status, times and rings.
Describe release notes by ID, with the dates of early access and general availability in ISO 8601.
Describe release notes by ID; ``get_release_notes`` returns dates in ISO 8601.
Find IDs of release notes.
Find release notes and return their records.
Find releases and return their records: status, times and contents.
Count detections by the fields of one specification, or of several in *body*, a list.
Describe detections by ID, up to 1,000 IDs a call.
Find IDs of detections; *limit* is up to 9,999, *offset* plus *limit* at most 10,000.
Assign, comment, show, hide or close detections.
Describe the content of up to 100 hosts: the last update and policy setting of each category.
Find IDs of hosts by the state of their content.
Create a device control policy for USB; ``perform_action`` then enables it and assigns groups.
Create a device control policy with USB and Bluetooth settings, or copy the policy *clone_id*.
Delete device control policies by ID; this cannot be undone.
Return the default device control policies, which apply to hosts in no other policy.
Return the messages that users see by default when a USB or Bluetooth device is blocked.
Describe device control policies by ID: settings, assigned groups and author of the last change.
Describe device control policies by ID, with their USB and Bluetooth settings.
Enable or disable policies, or assign groups to them; *ids* are policy IDs.
Find device control policies and return their records.
Find the hosts that a device control policy applies to and return their records.
Find IDs of device control policies; takes the same arguments as ``query_combined_policies``.
Find IDs of the hosts that a device control policy applies to.
Order the policies of the platform by precedence; *ids* starts with the highest.
Set the messages that users see when the default policy blocks or restricts a USB device.
Change the messages that users see by default when a USB or Bluetooth device is blocked.
Change the name, description or USB settings of the policy *id*.
Change the name, description, and USB or Bluetooth settings of the policy *id*, except its classes.
Change what the policy *id* does with classes of USB and Bluetooth devices, and its exceptions.
Describe accounts by ID, up to 100 IDs a call.
Describe applications by ID, up to 100 IDs a call.
Describe assets by ID, up to 100 IDs a call.
Describe IoT assets by ID, up to 100 IDs a call.
Describe logins by ID, up to 100 IDs a call.
Find IDs of accounts; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Find IDs of applications; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Find applications and return their records, page by page.
Find assets and return their records, page by page.
Find IDs of assets; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Find IDs of IoT assets; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Find IDs of IoT assets, page by page; *limit* is 1 to 100 (100).
Find IDs of logins; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Get the download URL of a file by its name and version; the file itself is not downloaded.
List the files that your tenant may download; each argument is a value to filter by.
Find files and return a download URL for each; ``fetch_download_info_v2`` pages.
Find tools and return a download URL for each; *limit* is at most 100 (100).
Count drift indicators by date, for the last seven days by default.
Count the drift indicators that match a filter; one record with the number.
Describe drift indicators by ID, up to 100 IDs a call.
Find drift indicators and return their records.
Find IDs of drift indicators; *sort* is a field to order them by.
List the streams, each with the URL to read, a session token, and how to refresh the session.
Keep the session of a stream alive; call it before ``refreshActiveSessionInterval`` seconds have passed.
Add external assets to be scanned.
Count external assets by field or date range, as an aggregation describes it.
Delete external assets, up to 100 IDs a call; *description* is the reason.
Download a file that belongs to an external asset, by asset ID and file hash.
Describe external assets by ID, up to 100 IDs a call.
Describe subsidiaries by ID, up to 100 IDs a call.
Download the preview of a file of an external asset, by asset ID and file hash.
Find IDs of external assets, page by page; *after* is the token of the previous answer.
Find IDs of external assets; *offset* is the number to skip (0).
Find subsidiaries and return their records; *limit* is how many (100), *offset* the number to skip (0).
Find IDs of subsidiaries; *limit* is how many (100), *offset* the number to skip (0).
Update the criticality and the triage of external assets.
Return the whole schema: every event with its fields, platform and version.
Describe events of the schema by ID, with their fields.
Describe fields of the schema by ID: type, meaning and known values.
Find IDs of events in the schema, for ``get_event_entities``.
Find IDs of fields in the schema, for ``get_field_entities``.
Fetch a request body, such as a file, that the platform put into object storage, as bytes.
Check whether the image assessment policies allow an image.
Connect an image registry, so that its images are scanned.
Delete an image and its scan results from the upload host.
Disconnect image registries, given the IDs of the connections.
Download the file of a finished export.
Get the scan report of an image that was pushed to the upload host.
Get the token that pulls the images of the vendor's registry.
Get the report of one scan.
Get the scan report of an image, named by its reference, ID or digest.
Ask for the headers that ``scan_inventory`` needs; the answer has no body.
Check whether the policies of the upload host advise against deploying a scanned image.
Start an export of container data to a file and return the ID of the job.
Find IDs of the last 100 export jobs at most.
Describe export jobs by ID; at most 100 IDs a call.
Look up the known vulnerabilities of the packages of an image, without a scan of it.
Find IDs of the registry connections; *limit* is at most 5,000.
Describe registry connections by ID; at most 100 in a call.
Send the inventory of an image to have it assessed: its layers, packages and files.
Change the connection *id* of an image registry: its state, its alias or its credentials.
Delete passkeys by ID; no operation restores them.
Describe passkeys by ID: user, device, site, last use, and whether they are enabled.
Find IDs of passkeys.
Enable or disable a passkey by its *id*.
Delete a report, one ID in a call. It cannot be undone.
Delete a sample with its metadata and submissions, one SHA-256 digest in a call. It cannot be undone.
Download an artifact of an analysis: IOCs, network traffic, a screenshot or a memory dump.
Download the strings found in a memory dump; *id* is the ID of the strings, from a report.
Download a memory dump in hexadecimal form; *id* is the ID of the hex dump, from a report.
Download a memory dump in its binary form; *id* comes from a report.
Describe reports by ID in full: processes, network, signatures, extracted files.
Download a sample by its SHA-256 digest, one in a call. It may be malware.
Read the state of submissions by ID: ``created``, ``running``, ``success`` or ``error``.
Describe reports by ID in short: verdict, environment, and IDs of the artifacts.
Find IDs of reports; *limit* is at most 5,000. *sort* is ``asc`` or ``desc``.
Find which samples exist and may be used, by SHA-256 digest; up to 200 *sha256s* in a call.
Find IDs of submissions; *limit* is at most 5,000. *sort* is ``asc`` or ``desc``.
Submit a sample or a URL for analysis.
Upload a sample of up to 256 MB; ``submit`` analyzes it.
Delete the configuration of a federated connection; a success has no body.
Replace the cluster and the token of a federated connection.
Configure a federated connection for the first time; the API requires all three arguments.
Create a policy for one platform, last in the order of precedence.
Add a rule to a rule group, as the last one: a path to watch, and the changes to report.
Create a rule group of one type; add rules with ``create_rule``.
Add a scheduled exclusion to a policy: a time in which changes by some users or processes are ignored.
Delete policies, up to 500 IDs a call.
Delete rule groups, up to 500 IDs a call.
Delete rules of a rule group, up to 500 IDs a call.
Delete scheduled exclusions of a policy, up to 500 IDs a call.
Describe actions by ID, with their status and results.
Describe changes by ID: the host, the file, the user and the process. Up to 500 IDs a call.
Read the content that was captured for a change; *id* is the change.
Describe policies by ID, up to 500 IDs a call.
Describe rule groups by ID, up to 500 IDs a call.
Describe rules of a rule group, up to 500 IDs a call.
Describe scheduled exclusions of a policy, up to 500 IDs a call.
Find IDs of actions; *filter* is FQL over fields like status and operation_type.
Find IDs of changes by offset; for many changes use ``query_changes_scroll``.
Find IDs of changes, page by page; *limit* is 1 to 5,000 (100).
Find IDs of the policies of one platform; *type* is Windows, Linux or Mac.
Find IDs of the rule groups of one type.
Find IDs of the scheduled exclusions of a policy.
Start workflows for changes; *ids* are up to 100 changes a call.
Start an action on changes: *operation* is suppress, unsuppress or purge.
Rename a policy, change its description, or enable or disable it; its platform cannot change.
Assign host groups to a policy, or unassign them.
Set the order of precedence of all policies of one platform.
Assign rule groups to a policy, unassign them, or set their order.
Change a rule of a rule group; *id* is the rule. For the other arguments see ``create_rule``.
Change the name or description of a rule group; its type cannot change.
Set the order of precedence of all rules of a rule group; *ids* are up to 500 rules, in that order.
Change a scheduled exclusion of a policy.
Count firewall events, by field or date range.
Count the rules of firewall policies, by field or date range.
Count firewall rule groups, by field or date range.
Count firewall rules of all groups, by field or date range.
Create a network location, or copy the location *clone_id*.
Create a rule group for a platform, with rules or copied from the group *clone_id*; returns its ID.
Check a new rule group without creating it; takes the same arguments as ``create_rule_group``.
Delete network locations by ID; returns the IDs. This cannot be undone.
Delete rule groups by ID, with their rules; returns the IDs. This cannot be undone.
Describe firewall events by ID: the host, the connection and the rule that matched.
Describe the fields that rules of a platform can have; *ids* come from ``query_firewall_fields``.
Describe network locations by ID in short: name, state and number of rules.
Describe network locations by ID, with all conditions that recognise them.
Describe platforms of the firewall by ID, such as ``windows`` or ``mac``.
Describe policy containers: the settings of firewall policies and their rule groups.
Describe rule groups by ID; ``rule_ids`` lists the rules, from high to low precedence.
Describe rules by ID or family ID.
Find IDs of firewall events.
Find IDs of the field specifications of a platform; *platform_id* is an ID of ``query_platforms``.
Find IDs of network locations; *filter* takes ``name``.
List IDs of the platforms that have a firewall; *limit* is 1 to 100.
Find IDs of the rules of one policy, from high to low precedence; *id* is the policy's.
Find IDs of rule groups.
Find IDs of rules in all groups.
Change the given fields of the network location *id*; returns its ID.
Set how often hosts check the conditions of network locations, for the whole CID *cid*.
Order the network locations of the CID *cid*: *location_precedence* lists their IDs, first the highest.
Set the rule groups and settings of the firewall policy *policy_id*.
Change the container of a firewall policy; local logging may be switched off by this call.
Change a rule group by a JSON patch: its name, state and rules; returns its ID.
Check a change of a rule group without making it; takes the same arguments as ``update_rule_group``.
Replace the network location *id* by the given values, or create it; returns its ID.
Check whether the glob *filepath_pattern* matches the path *filepath_test_string*.
Create a firewall policy; ``perform_action`` then enables it and assigns groups.
Delete firewall policies by ID; this cannot be undone.
Describe firewall policies by ID: settings, assigned groups and author of the last change.
Enable or disable policies, or assign groups to them; *ids* are policy IDs.
Find firewall policies and return their records.
Find the hosts that a firewall policy applies to and return their records.
Find IDs of firewall policies; takes the same arguments as ``query_combined_policies``.
Find IDs of the hosts that a firewall policy applies to.
Order the policies of the platform by precedence; *ids* starts with the highest.
Change the name or description of the firewall policy *id*.
Add child customers to a CID group; *cids* are their CIDs.
Link a user group to a CID group, with roles; an existing link keeps its roles and gains these.
Add users to a user group; *user_uuids* are the UUIDs of the users.
Create a CID group; the API requires *name* and assigns the ID.
Create a user group; the API requires *name* and assigns the ID.
Remove child customers from a CID group; *cids* are their CIDs.
Remove child customers from a CID group; replaced by ``delete_cid_group_members``.
Delete CID groups by ID; the child customers in them stay.
Take roles away from the link of a user group and a CID group, or delete the link.
Remove users from a user group; *user_uuids* are the UUIDs of the users.
Delete user groups by ID; the users in them stay.
Describe child customers by CID; for many CIDs use ``get_children_v2``, which sends them in the body.
Describe child customers by CID.
Describe CID groups by ID.
Describe CID groups; replaced by ``get_cid_group_by_id``.
List the CIDs in CID groups, one record for each group.
List the CIDs in CID groups; replaced by ``get_cid_group_members_by``.
Describe links between user groups and CID groups, by ID.
List the users in user groups, one record for each group.
List the users in user groups; replaced by ``get_user_group_members_by_id``.
Describe user groups by ID.
Describe user groups; replaced by ``get_user_groups_by_id``.
Find the CIDs of child customers; *filter* supports ``cid`` only.
Find the IDs of the CID groups that contain a child; *cid* is the child's.
Find the IDs of CID groups, of all or of those with *name*.
Find the IDs of links between groups; the API requires *user_group_id* or *cid_group_id*.
Find the IDs of the user groups that contain a user; *user_uuid* is the user's.
Find the IDs of user groups, of all or of those with *name*.
Set the name and the description of a CID group; its members stay.
Set the name and the description of a user group; its members stay.
Upload a lookup file. The API has withdrawn this operation; see ``NGSIEM.create_lookup_file``.
Download the rows of an asynchronous search as bytes, in *result_format* ``json`` or ``csv``.
Run a saved search, given by *id* or *name*, and optionally *version*.
Run a query that is not saved: *search_query* in the repository or view *repo_or_view*.
Return the rows, and the state, of an asynchronous search by *job_id*.
Store events in the repository of an app, and return the number of rows written.
Queue events for the repository of an app, and return before they are stored.
List the repositories that a search may name; *check_test_data* also tells whether one holds test data.
List the views that a search may name; *check_test_data* also tells whether one holds test data.
Write the data of an app's saved search to the repository.
Replace a lookup file by *id*. The API has withdrawn this operation; see ``NGSIEM.update_lookup_file``.
Upload a lookup file. The API has withdrawn this operation; see ``NGSIEM.create_lookup_file``.
Replace the content or description of a lookup file. The API has withdrawn this operation.
Create a host group; 201. The API requires *name* and *group_type*.
Delete host groups; their hosts are kept.
Describe host groups by ID.
Add hosts to groups or remove them; *ids* are group IDs.
Find the members of a group and return their records; *id* is the group's.
Find host groups and return their records.
Find the IDs of a group's members; *id* is the group's.
Find IDs of host groups; arguments as in ``query_combined_host_groups``.
Update the host group *id*; omitted arguments do not change, and ``""`` clears a field.
Count the host migrations of a job, by field or date range.
Count migration jobs, by field or date range.
Create a job that moves hosts to the CID *target_cid*; it does not start yet.
Describe host migrations by ID: host, CIDs, status and events.
List the CIDs that hosts can move to; *device_ids* are the hosts, or *filter* selects them.
Describe migration jobs by ID: name, target CID, status, times and number of hosts.
Remove hosts from the job *id*, or change the static host groups that they get; only before it starts.
Start, cancel, rename or delete migration jobs; *ids* are the jobs.
Find IDs of the host migrations of the job *id*.
Find IDs of migration jobs.
Delete hosts permanently; 202. To be able to restore them, hide them with ``perform_action``.
Describe hosts by ID, up to 5,000 IDs a call.
Describe hosts by ID, up to 500 IDs a call, by a route that the API has retired.
Describe hosts by ID, up to 100 IDs a call; ``get_device_details`` takes 5,000.
Get the state of hosts (online, offline or unknown), up to 100 IDs a call.
Contain, release, hide or restore hosts; 202, or 409 if a host is in that state already.
Add hosts to host groups or remove them; *ids* are group IDs.
Get the last logins on hosts, up to 500 IDs a call.
Get the interactive logins on hosts, up to 10 IDs a call.
Find IDs of hosts; *limit* is 1 to 5,000 (100), *offset* plus *limit* at most 10,000.
Find hosts and return their records, page by page, past 10,000 records.
Find IDs of hosts, page by page, past 10,000 IDs.
Find IDs of hidden hosts; *limit* is 1 to 5,000 (100), *offset* plus *limit* at most 10,000.
Find hidden hosts and return their records; arguments as in ``query_devices_by_filter_combined``.
Get the IP and MAC addresses that hosts had, up to 500 IDs a call.
Add Falcon grouping tags to hosts or remove them, up to 50 tags and 5,000 hosts a call.
Create an exclusion of one pattern, for all hosts (``groups=["all"]``) or some groups.
Create self-service exclusions: each has one pattern, and regular expressions of up to three processes.
Delete IOA exclusions by ID; *comment* is the reason. The behaviour is reported again.
Delete self-service exclusions by ID; *comment* is the reason.
Propose the fields of an exclusion for given image file names and command lines; nothing is created.
Describe IOA exclusions by ID: the pattern, the regular expressions and the groups.
Count self-service exclusions by field, narrowed by regular expressions of processes.
Find the self-service exclusions that match given image file names and command lines.
Create a report of the self-service exclusions that match a filter.
Describe self-service exclusions by ID, with the regular expressions of all three processes.
Find IDs of IOA exclusions, by FQL and by regular expressions of processes.
Find IDs of self-service exclusions; *sort* is a field with ``.asc`` or ``.desc``.
Change an exclusion; give its *id* and the fields that change.
Change self-service exclusions: each item of *exclusions* has the ``id`` and the fields that change.
Describe actions by ID: the platforms and severities with which each type of indicator may have them.
List IDs of the actions that an indicator can have, such as "prevent".
Count the hosts on which an indicator was seen, by its type and value.
Count the hosts on which an indicator was seen, over the first-generation route.
Find IDs (AIDs) of hosts on which an indicator was seen, by its type and value.
Find AIDs of hosts on which an indicator was seen, over the first-generation route.
Describe processes by ID: command line, file name, host, start and end.
Start a job that exports indicators to a file.
Count indicators by a field, or by ranges of dates or numbers, in one specification.
Find indicators and return their records, page by page.
Create indicators: one from keywords, or several in *indicators*, up to 2,000 a call.
Delete indicators by ID, or all that match *filter* (FQL), which makes the API ignore *ids*.
Describe indicators by ID: type, value, action, severity, platforms, host groups and expiration.
Run a data-frame query (SDMF) over indicators and return its rows.
Find IDs of indicators that match an FQL filter.
Update one indicator from keywords, several in *indicators*, or all of a filter in *bulk_update*.
List the types that an indicator can have, such as "sha256".
List the platforms to which an indicator can apply, such as "windows".
Find IDs of processes on a host, *device_id* (AID), in which an indicator was seen.
Find IDs of processes that had an indicator, over the first-generation route.
List the severities that an indicator can have, such as "medium".
Cancel a running execution.
Create a policy: which kinds of code may run on hosts, and the resources that it may use.
Schedule a task, once or repeatedly.
Create a task: a query that reads from hosts, or a remediation that changes them.
Create a group of tasks that share users.
Create a group of users, to whom tasks and task groups can be assigned.
Delete policies by ID; no operation restores them.
Delete scheduled tasks by ID, so that they do not run again; the tasks themselves remain.
Delete tasks by ID; no operation restores them.
Delete task groups by ID; no operation restores them.
Delete user groups by ID; no operation restores them.
Start a search for the results of an execution and return a record with its ``job_id``.
Find the tasks that use a file, by the file's ID, and return the ID and name of each task.
Describe executions by ID: task, target, and the number of hosts by status.
Read the status of executions on each host, by the IDs of the executions.
Read the results that a finished search found, for up to 24 hours.
Check whether a search for results is complete: ``is_pending`` is then False.
Find executions of tasks and return their records.
Describe policies by ID, up to 500 a call: settings, host groups and precedence.
Describe scheduled tasks by ID: task, target, schedule, last run and next run.
Describe task groups by ID: name, tasks, and the users who may use them.
Find task groups and return their records.
Describe tasks by ID: scripts or query, parameters, target, and who may use them.
Find tasks and return their records.
Describe user groups by ID: name, members, tasks and task groups.
Find IDs of the policies of a *platform*: Windows, Mac or Linux.
Run an execution again and return the IDs of the new executions.
Run a query on hosts without storing a task, and return the IDs of the executions.
Find scheduled tasks and return their records.
Find IDs of scheduled tasks.
Find IDs of executions of tasks.
Find IDs of task groups.
Find IDs of tasks.
Find IDs of user groups.
Run a task now and return the IDs of the executions.
Set the order in which the policies of a platform apply.
Update a policy by its *id*: name, description, settings, and whether it is active.
Assign host groups to a policy, or remove them from it.
Update a scheduled task by its *id*; the other arguments are the same as in ``create_scheduled_task``.
Update a task by its *id*: scripts, parameters, target, conditions, and who may use it.
Update a task group by its *id*: name, description, tasks, and the users who may use it.
Rename a user group, change its description, or add and remove members.
Create a policy rule: the action to take if a user accesses a destination from an endpoint.
Delete policy rules by ID, up to 100 a call.
Describe policy rules by ID, up to 100 a call.
Count sensors by a field, or by ranges of dates or numbers; *body* is a list of several specifications.
Describe sensors by AID, up to 5,000 a call: host, domain, status, policy and protocol settings.
Run a GraphQL query or mutation over entities, activities, incidents and security assessments.
Find IDs of policy rules, of all or of those that match the arguments given.
Find AIDs of the hosts with a sensor.
Create an image assessment policy.
Create a group of images for a policy.
Delete the image assessment policy *id*.
Delete the image group *id*.
List all image assessment policies.
List the exclusions: conditions under which findings do not count.
List the image groups of the policies.
Change the image assessment policy *id*: name, description, rules, or whether it is enabled.
Set the exclusions: conditions under which findings do not count.
Change the image group *id*: name, description or conditions.
Set the order of the policies.
List the CrowdScore of the tenant over time, one record for each calculation.
Describe behaviors by ID: process, tactic, technique and incident.
Describe incidents by ID: state, score, hosts, users, tactics and times.
Update incidents: name, description, status, assignee, tags and comments, up to 5,000 IDs a call.
Find IDs of behaviors that match an FQL filter; *limit* is 1 to 500.
Find IDs of incidents that match an FQL filter; *limit* is 1 to 500.
Find IDs of audit events; *limit* is 1 to 1,000 (50).
Describe audit events by ID: the token, the action, the time and the actor.
Read the settings: whether sensors need a token, and how many tokens may be active. One record.
Update the settings; omitted arguments do not change.
Create a token; 201, or 409 if the settings allow no more active tokens.
Delete tokens permanently; to be able to restore them, revoke them with ``tokens_update``.
Find IDs of tokens; *limit* is 1 to 1,000 (50).
Describe tokens by ID, including the secret ``value`` that an installer needs.
Relabel tokens, change their expiry, revoke (``revoked=True``) or restore (``revoked=False``) them.
Count CAO incidents by field or date range.
Describe CAO incidents by ID: the adversary's activity, its times, targets and techniques.
Find IDs of CAO incidents; *limit* is at most 200.
Describe actors by ID.
Describe indicators by ID.
Download the newest rule set of a *type*, if it has changed.
Describe malware families by name.
Download the MITRE ATT&CK techniques of a malware family as a file.
Download the MITRE ATT&CK techniques of an actor as a file.
Describe reports by ID.
Download a report as PDF.
Describe rule sets by ID.
Download a rule set by its ID; ``get_latest_rule_file`` finds the newest one by type.
Describe vulnerabilities by ID.
Find the reports and observables behind attacks of actors.
Find actors and return their records; *limit* is 1 to 5,000.
Find IDs of actors; *limit* is 1 to 5,000.
Find indicators and return their records; *limit* is 1 to 10,000.
Find IDs of indicators; *limit* is 1 to 10,000.
Find names of malware families; *limit* is 1 to 5,000.
Find malware families and return their records; *limit* is 1 to 5,000.
Find the MITRE ATT&CK tactics and techniques of actors.
Find the MITRE ATT&CK tactics and techniques of malware families; *ids* are their names.
Find reports and return their records; *limit* is 1 to 5,000.
Find IDs of reports; *limit* is 1 to 5,000.
Find IDs of rule sets of a *type*; *limit* is 10 by default.
Find IDs of vulnerabilities.
Get the address of an archive of a feed, a zip file; *feed_item_id* comes from ``query_feeds``.
List the feeds with their names, descriptions and intervals.
Find archives of a feed, each with its ID, interval and time.
Look up indicators by value: domains, IP addresses, URLs, file digests.
Find indicators and return their records.
Create custom indicators: one from keywords, or several as a list in *body*; retired.
Delete a custom indicator by type and value; retired, replaced by ``IOC.indicator_delete``.
Count the hosts on which an indicator was seen; ``limit_exceeded`` is true if there are more than counted.
Find IDs (AIDs) of hosts on which an indicator was seen.
Describe processes by ID: command line, file name, host, start and end.
Describe a custom indicator by type and value; retired, replaced by ``IOC.indicator_get``.
Find IDs of processes on a host, *device_id*, in which an indicator was seen.
Find custom indicators by type, value, policy, source or expiration; retired, see ``IOC.indicator_search``.
Change the policy, expiration or description of a custom indicator; retired, see ``IOC.indicator_update``.
Count audit events by field; the API has decommissioned this operation.
Find audit events and return their records; *limit* is 1 to 500 (10), *offset* the number to skip (0).
Describe audit events of one knowledge base by ID: the user, the operation and the time.
Find IDs of audit events; *limit* is 1 to 500 (10), *offset* the number to skip (0).
Upload a file to a knowledge base.
Delete one file of a knowledge base.
Download the content of one file of a knowledge base.
Replace the content of the file with this *id*, and optionally its description.
Describe files of one knowledge base by ID: name, size, status and times of change.
Find IDs of the files of a knowledge base; *limit* is 1 to 500 (10).
Count knowledge bases by field; the API has decommissioned this operation.
Find knowledge bases and return their records; *limit* is 1 to 500 (10).
Create a knowledge base, or update the one with this *id*; ``is_deleted=True`` deletes it.
Change a knowledge base; give its *id* and the fields that change.
Describe knowledge bases by ID.
Find IDs of knowledge bases; *limit* is 1 to 500 (10).
Count passed and failed assessments for each cluster, by type of asset.
Count passed and failed assessments for each rule.
Count assessments and the states of rules for each type of asset.
Count assessments and the states of rules for each type of cluster.
Count assessments and the states of rules for each compliance framework.
List the clusters with most failed rules, by severity; *limit* is 1 to 100 (10).
List the images with most failed assessments, by severity; *limit* is 1 to 100 (10).
Describe rules by ID: the requirement, how to audit it and how to repair a failure.
List the findings of images, page by page; *limit* is 1 to 100 images (100).
List the findings of nodes, page by page; *limit* is 1 to 100 nodes (100).
Register an AWS account and make the script that installs it; *region* is a name like ``us-west-2``.
Register an Azure subscription; give its ID and the ID of its tenant.
Remove AWS accounts from Kubernetes Protection.
Remove Azure subscriptions from Kubernetes Protection; *ids* are subscription IDs.
Find containers and the versions of their container runtimes; *limit* is 1 to 200 (200).
List the AWS accounts that are registered; *ids* are account IDs.
Read the script that grants access to an Azure tenant and its subscriptions.
Read how Azure tenants are set up: client ID and subscriptions; *limit* is 1 to 1,000.
List Azure tenants with their subscriptions; *limit* is 1 to 1,000.
List cloud accounts together with the clusters in them.
List the clusters that accounts and agents have reported; *limit* is 1 to 1,000.
Download a values.yaml for the Helm chart of the agent, filled in for one cluster.
List the cloud regions that the service knows, for all *clouds* or some of them.
Read the bash scripts that a registration uses.
Count managed and unmanaged containers; *filter* takes neither agent_type nor package_name_version.
List the Azure subscriptions that are registered; *ids* are tenant IDs.
Count pods by field or date range, as an aggregation describes it.
Count the clusters that match a filter; one record with the number.
Describe clusters by *cluster_id*: the numbers of their nodes, pods and containers.
Count clusters for each date range.
Count clusters for each status.
Count clusters for each Kubernetes version.
Find clusters and return their records; *limit* is 1 to 200 (200).
Find clusters and return their records in the newer form; *limit* is 1 to 200 (200).
Count the containers that match a filter; one record with the number.
Describe containers by *container_id*: where they run, and the known facts of their images.
Count containers for each date range.
Count containers for each image registry, the most used ones first.
Find containers and return their records; *limit* is 1 to 200 (200).
Count the deployments that match a filter; one record with the number.
Count deployments for each date range.
Describe deployments by *deployment_id*: the pods and containers that belong to them.
Find deployments and return their records; *limit* is 1 to 200 (200).
Count what the image assessment detected in running containers, over time.
Count the different images that containers run.
Count containers for each image digest, the most used images first.
Count the images that containers run, for each state.
Count the IOMs of the last seven days; one record with the number.
Count IOMs by date, for the last seven days by default.
Describe IOMs by ID, up to 100 IDs a call.
Count the namespaces that match a filter; one record with the number.
Count namespaces for each date range.
Count the nodes that match a filter; one record with the number.
Count nodes for each cloud provider.
Count nodes for each date range.
Describe nodes by *node_name*: the pods and containers on them.
Count nodes for each version of the container engine.
Find nodes and return their records; *limit* is 1 to 200 (200).
Count the pods that match a filter; one record with the number.
Count pods for each date range.
Describe pods by *pod_id*: the containers in them.
Find pods and return their records; *limit* is 1 to 200 (200).
Find the images that containers run and return their records; *limit* is 1 to 200 (200).
Count containers for each type of agent, with the share that is covered.
Count the vulnerabilities of containers for each severity.
Count the vulnerable images that containers run.
Count the containers whose images have zero-day vulnerabilities.
Replace the API key for the Docker registry and return the new one.
Find IOMs and return their records; *limit* is 1 to 100 (100).
Find the UUIDs of IOMs; *limit* is 1 to 100 (100).
Find IOMs page by page, in ascending order of their IDs; *limit* is 1 to 500 (100).
Start a scan of the Kubernetes inventory: a dry run, a full scan, or a refresh of the clusters.
Set the default region of an AWS account; *region* is a name like ``us-west-2``.
Store the client ID with which an Azure tenant is read; *id* is the tenant. Both are UUIDs.
Count exclusions by field or date range, as an aggregation describes it.
Create exclusions, for all hosts or some groups, which can be limited to children of some processes.
Create an exclusion as ``create_exclusions`` does; *groups* has no default.
Delete exclusions by ID; *comment* is the reason.
Delete exclusions by ID; *comment* is the reason. The sensor then detects those files again.
Query exclusions as a data frame, with columns, filters and groups.
List all exclusions of the customer in one answer.
Describe exclusions by ID, with their parent and grandparent processes.
Describe exclusions by ID; another name of ``get_exclusions``.
Create a report of the exclusions that match a filter; *search* holds ``filter`` and ``sort``.
Add a value to an exclusion, remove one, or validate a file path.
Find IDs of exclusions; *sort* is a field with ``.asc`` or ``.desc``.
Find IDs of exclusions, also by fields of the parent and grandparent processes.
Change an exclusion with its parent and grandparent processes; omitted arguments do not change.
Change an exclusion; another name of ``update_exclusions``.
Start a search for samples that contain all *patterns*.
Search for samples by strings or bytes and return their metadata in the same call.
Download a sample by its SHA-256 digest, one in a call. It may be malware.
Describe samples by SHA-256 digest: type, size, family, label and when they were first seen.
Read the quotas of searches and downloads, and how much of them is used; they are in ``meta``.
Read the state and the results of a request, one ID in a call: ``meta.status`` is ``done`` at the end.
Download the archive that ``samples_multidownload`` made, once its request is done.
Start a search for samples that match a YARA rule.
Start the packing of several samples, by SHA-256 digest, into one archive for ``get_samples``.
Add a comment to a case.
Upload a file to a case.
Count cases by a field, or by ranges of dates or numbers; *body* is a list of several specifications.
Open a case and return its ID.
Download an attachment of a case by its ID, from the record of the case.
Describe activities of cases by ID: author, time, type and text.
Describe cases by ID: title, text, status, assigner, hosts, detections and attachments.
Find IDs of the activities of a case.
Find IDs of cases.
Invite users to enroll a mobile device, or to enroll it again.
Invite users to enroll a mobile device, of a given kind of enrollment.
Describe language models by ID.
Find IDs of language models; *limit* is 1 to 500 (30), *offset* the number to skip (0).
Add labels to one dashboard, and return all of its labels.
Add labels to one lookup file, and return all of its labels.
Add labels to one saved query, and return all of its labels.
Add labels to up to 100 dashboards, given as *items* with ``id`` and ``labels``.
Add labels to up to 100 lookup files, given as *items* with ``filename`` and ``labels``.
Add labels to up to 100 saved queries, given as *items* with ``id`` and ``labels``.
Create dashboards from YAML templates, one for each of *dashboard_items*.
Create lookup files, one for each of *lookup_files*, which have ``filename`` and ``content``.
Create up to 100 persisted aggregations; *items* have the fields of ``create_persisted_aggregation``.
Create saved queries, one for each of *saved_query_items*, which hold a ``yaml_template``.
Return lookup files by *filename*, with the content of each as a str.
Install up to 100 of CrowdStrike's parsers, each given by ``parser_id`` and ``version``.
Remove labels from up to 100 dashboards; each of the *items* names the labels to take away.
Remove labels from up to 100 lookup files; each of the *items* names the labels to take away.
Remove labels from up to 100 saved queries; each of the *items* names the labels to take away.
Set the labels of up to 100 dashboards; labels that *items* does not name are lost.
Replace the contents of dashboards by YAML templates.
Set the labels of up to 100 lookup files; labels that *items* does not name are lost.
Replace the contents of lookup files, given as *lookup_files* with ``filename`` and ``content``.
Change up to 100 persisted aggregations; *items* have the fields of ``update_persisted_aggregation``.
Replace saved queries, given as *saved_query_items* with ``id`` and ``yaml_template``.
Set the labels of up to 100 saved queries; labels that *items* does not name are lost.
Copy the parser *source_id* under the name *new_name*, and return the ID of the copy.
Create a configuration of a data connector, and return its ID.
Create a dashboard from a YAML template, and return its ID.
Create a data connection, and return its ID.
Create a lookup file from *file*; *search_domain* is ``all`` by default.
Create a parser from its script and test cases; replaced by ``create_parser_from_template``.
Create an extension of the parser *base_parser_id*: scripts that run before and after its own.
Create a parser from a YAML template, and return its ID.
Create a persisted aggregation: a query that runs on a schedule and stores its results.
Create a saved query from a YAML template, and return its ID.
Delete up to 20 configurations of a data connector by ID. This cannot be undone.
Delete dashboards by ID. This cannot be undone.
Delete one data connection by ID. This cannot be undone.
Delete lookup files by *filename*, one or several. This cannot be undone.
Delete one parser by ID. This cannot be undone.
Delete persisted aggregations by ID. This cannot be undone.
Delete saved queries by ID. This cannot be undone.
Describe data connections by ID.
Export dashboards by ID as YAML templates, with their names and labels.
Download a lookup file of a repository as bytes.
Download a lookup file as bytes from a package without a namespace.
Download a lookup file as bytes from a package that has a namespace.
Return the ingest token and URL of one data connection. Results mask the token when they are shown.
Download a lookup file of a view or repository as bytes.
Describe one parser by ID; replaced by ``get_parser_template``.
List the earlier versions that a parser can return to, with author and changelog.
Export one parser by ID as a YAML template.
Describe one persisted aggregation by ID.
Return whether data connections are set up and receive data, by ID.
Export saved queries by ID as YAML templates.
Return the state of a search, with the events found so far.
Install one version of a parser that CrowdStrike maintains; it cannot be edited afterwards.
List the configurations of the data connector with the ID *ids*.
Find dashboards by *filter* and *search_domain*.
Find data connections, and return their status, parser and volume; *filter* is FQL.
Find the data connectors that a connection may use; *filter* is FQL.
Find the names of lookup files by *filter* and *search_domain*.
Find parsers, and return their versions and vendors.
Find the persisted aggregations of one *search_domain*.
Find saved queries by *filter* and *search_domain*.
Change the configuration *ids* of a data connector; *config* is as for ``create_connector_config``.
Replace the ingest token of one data connection; the old token stops working.
Remove labels from one dashboard, and return those that it keeps.
Remove labels from one lookup file, and return those that it keeps.
Remove labels from one saved query, and return those that it keeps.
Return a parser to *target_version*, one of ``get_parser_rollback_options``.
Start a search of a repository or view, and return its ID for ``get_search_status``.
Stop a running search by *id*, also named ``search_id``; its results are discarded.
Run the test cases of a parser template, and return output events and failures; nothing is stored.
Change the status of the data connection with the ID *ids*.
Replace the content of the dashboard with the ID *ids* by a YAML template.
Set the labels of one dashboard; labels that *labels* does not name are lost.
Change the data connection with the ID *ids*: name, parser, configuration, log sources or enrichment.
Set the labels of one lookup file; labels that *labels* does not name are lost.
Replace the whole content of a lookup file; *search_domain* is ``all`` by default.
Append rows to a lookup file, or update the rows with the same keys; the rest of the file stays.
Replace the script, tags and test cases of a parser; replaced by ``update_parser_from_template``.
Turn the automatic update of parsers ``on`` or ``off``, with an optional *reason*.
Change the scripts or the test cases of a parser extension; give at least one of them.
Replace the parser with the ID *ids* by a YAML template, which must keep the name of the parser.
Rename, describe, label, enable or disable the persisted aggregation *id*.
Replace the saved query with the ID *ids* by a YAML template.
Set the labels of one saved query; labels that *labels* does not name are lost.
Upload a lookup file, CSV or JSON, to a repository; a file of the same name is replaced.
Add rules to the allowlist; contained hosts may then reach these addresses.
Remove rules from the allowlist by ID; contained hosts lose these addresses.
Describe allowlist rules by ID: the address, its type, label and context.
Find IDs of allowlist rules; *filter* is FQL over ``context`` only.
Change rules of the allowlist; each dict of *rules* names its rule by ``id``.
Count detections by field or date range, as an aggregation describes it.
Find detections and return their records.
Describe detections by ID, up to 100 IDs a call.
Find IDs of detections.
Read the settings of the CID, for example the scanners and the exclusions.
Change the settings of the CID; *scan_exclusion* is required.
Count networks by field or date range, as an aggregation describes it.
Create a network; *name*, *subnet* and *zone_id* are required.
Delete networks, up to 100 IDs a call.
Describe networks by ID, up to 100 IDs a call.
Find IDs of networks; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Change the network with this *id*; omitted arguments do not change. *body* is a list of several networks.
Download the report of one scan run as CSV; *id* is the scan run.
Count scan runs by field or date range, as an aggregation describes it.
Create a run of the scan *scan_id*, or one with its own *config*; *body* is a list of several runs.
Describe scan runs by ID, up to 100 IDs a call.
Find IDs of scan runs; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Stop the scan run with this *id*: *action* is stop. *body* is a list for several runs.
Count scanners by field or date range, as an aggregation describes it.
Describe scanners by ID, up to 100 IDs a call.
Find IDs of scanners; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Add hosts as scanners, or remove them; *aids* are AIDs.
Count scans by field or date range, as an aggregation describes it.
Create a scan of networks or assets.
Delete scans, up to 100 IDs a call.
Describe scans by ID, up to 100 IDs a call.
Find IDs of scans; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Change the scan with this *id*; omitted arguments do not change. *body* is a list of several scans.
Create a template; *body* is a list of several templates.
Delete templates, up to 100 IDs a call.
Read the details of the template configurations.
Describe templates by ID, up to 100 IDs a call.
Find IDs of templates; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Change the template with this *id*; omitted arguments do not change.
Count zones by field or date range, as an aggregation describes it.
Find zones and return their records; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Create a zone; *scanners* are the AIDs of the hosts that scan it. *body* is a list of several zones.
Delete zones, up to 100 IDs a call.
Describe zones by ID, up to 100 IDs a call.
Find IDs of zones; *limit* is 1 to 100 (100), *offset* the number to skip (0).
Change the name of the zone with this *id*, or add and remove scanners, which are AIDs.
Revoke a bearer token: send a form with basic authentication, expect status 200.
Issue a bearer token: send a form, expect status 201. *member_cid* limits it to one child tenant.
Count hosts in scans by field or date range.
Count scans by field or date range.
Count scheduled scans by field or date range.
Cancel scans by ID; they cannot be continued.
Start a scan of files on hosts.
Delete scheduled scans by ID, and those that a *filter* matches. It cannot be undone.
Describe malicious files that scans found, by ID.
Describe hosts in scans by ID: state, times, and how many files were scanned and found malicious.
Describe scans by ID, without their hosts: ``query_scan_hosts`` finds those.
Describe scans by ID, each with the metadata of its hosts; ``get_scans`` leaves those out.
Describe scheduled scans by ID.
Find IDs of malicious files that scans found.
Find IDs of hosts in scans.
Find IDs of scans.
Find IDs of scheduled scans.
Make a report of scans as a file; falconpy has no method for it.
Schedule a scan of files on hosts of host groups.
Create a policy; ``perform_policies_action`` then enables it and assigns groups.
Delete prevention policies by ID; this cannot be undone.
Describe prevention policies by ID: settings, assigned groups and author of the last change.
Enable or disable policies, or assign groups to them; *ids* are policy IDs.
Find prevention policies and return their records.
Find the hosts that a prevention policy applies to and return their records.
Find IDs of prevention policies; takes the same arguments as ``query_combined_policies``.
Find IDs of the hosts that a prevention policy applies to.
Order the policies of the platform by precedence; *ids* starts with the highest.
Change the name, description or settings of the policy *id*.
Create a profile group in a tenant; the API requires *cid* and *name*.
Delete profile groups by ID; their users stay.
List the users in profile groups, by group ID, one record for each group.
Describe profile groups by ID: name, number of members, and the roles assigned.
List the profile groups that users are in, by user UUID, one record for each user.
Add roles, user groups or FGA objects to profile groups, or remove them.
Add users to profile groups, or remove them.
Find IDs of profile groups.
Set the name and the description of a profile group; its members stay.
Count the files that each action would change, for an FQL filter; use it before an update by query.
Count quarantined files by a field, or by ranges of dates or numbers, in one specification.
Describe quarantined files by ID: host, user, path, digest, state and related alerts.
Find IDs of quarantined files.
Release, unrelease or delete quarantined files by ID.
Release, unrelease or delete all quarantined files that match *filter* (FQL) or *q*.
Describe scans by ID: the ``status``, and a verdict for each sample.
Count quick scans by field or date range; the body is one aggregate, not a list.
Find IDs of scans; *limit* is at most 5,000.
Start a scan of samples by SHA-256 digest; the answer is the scan's ID.
Delete uploaded files by SHA-256 digest. It cannot be undone.
Delete results of scans by ID. It cannot be undone.
Describe scans by ID: the status, and the verdict with its reasons.
Start a scan of an uploaded file; *sha256* is its digest, *password* opens an encrypted archive.
Find IDs of scans; *limit* is at most 5,000 (50).
Upload a file of up to 256 MB, and scan it if *scan* is True.
Count sessions by a field, or by ranges of dates; *body* is a list of several specifications.
Run an active-responder command on the hosts of a batch, and wait for their output.
Run a read-only command on the hosts of a batch, and wait for their output.
Retrieve a file from every host of a batch; ``batch_get_command_status`` tells when it has arrived.
Read which files of a ``batch_get_command`` have arrived in the cloud.
Open a session on each of up to 10,000 hosts, and return the ID of the batch.
Keep the sessions of a batch open for 10 more minutes.
Read the state and the output of an active-responder command on one host.
Read the state and the output of a read-only command on one host.
Delete a retrieved file by its number in the records of ``list_files``, one a call.
Delete a retrieved file by its ID from ``list_files_v2``, one ID a call.
Cancel a command that waits for an offline host.
Close a session by ID.
Run an active-responder command on the host of a session, and return immediately with its request ID.
Run a read-only command on the host of a session, and return immediately with its request ID.
Download a file that a ``get`` command retrieved, as a 7z archive.
Open a session on a host, or return the one that the caller has there.
Find IDs of sessions that match an FQL filter.
List the files retrieved in a session, in the format before progress was reported; use ``list_files_v2``.
List the files retrieved in a session, with the progress of each upload.
Describe sessions with commands that wait for offline hosts, by session ID.
Describe sessions by ID, with the commands run in them.
Keep the session on a host open for 10 more minutes, and return it.
Run any command on the hosts of a batch, and wait for their output.
Read the state and the output of an administrator's command on one host.
Upload a put file; returns no record, which ``create_put_files_v2`` does.
Upload a put file and return its record.
Upload a custom script; returns no record, which ``create_scripts_v2`` does.
Upload a custom script and return its record.
Delete a put file, one ID a call.
Delete a custom script, one ID a call.
Run any command on the host of a session, and return immediately with its request ID.
Describe CrowdStrike's scripts by ID, with their content and the schemas of their input and output.
Download the content of a put file.
Describe put files by ID, without the fields for workflows; use ``get_put_files_v2``.
Describe put files by ID, with their size, SHA-256 digest and use in workflows.
Describe custom scripts by ID, without the fields for workflows; use ``get_scripts_v2``.
Describe custom scripts by ID, with their content and use in workflows.
Find IDs of CrowdStrike's scripts that the caller may run.
Find IDs of put files that match an FQL filter.
Find IDs of custom scripts that match an FQL filter.
Replace a custom script; returns no record, which ``update_scripts_v2`` does.
Replace a custom script and return its record.
Find sessions of all users and return their records.
Count notifications by a field, or by ranges of dates or numbers; *body* is a list of several specifications.
Count exposed data records by a field, or by ranges of dates or numbers.
Add actions to a monitoring rule: the recipients, frequency and format of notifications.
Start a job that exports records to a file, and return its ID.
Create a monitoring rule.
Delete an action of a monitoring rule by its ID.
Delete export jobs and their files, by ID.
Delete notifications by ID; they cannot be restored.
Delete monitoring rules by ID, with their notifications if *notifications_deletion_requested* is true.
Describe actions by ID: type, frequency, recipients and status.
Download the file of an export job by the ID of the job, as bytes.
Describe export jobs by ID: status, progress and file name.
Describe notifications by ID, with texts in the original language.
Describe notifications by ID, with the content that matched, in the original language.
Describe notifications by ID, with the content that matched, in English.
Describe exposed data records by ID: the leaked account, the file and the site.
Describe notifications by ID, with texts in English.
Describe monitoring rules by ID: topic, filter, priority, permissions and status.
Estimate the notifications of a rule before you create it, by channel, site and in all.
Find IDs of actions.
Find IDs of notifications.
Find IDs of exposed data records.
Find IDs of monitoring rules.
Set the frequency, recipients, format and status of an action; the API requires *id*.
Set the status or the assignee of notifications; the API requires *id*.
Set the name, filter, priority and other values of a monitoring rule; the API requires *id*.
Download the file of a run by the ID of the run, as bytes.
Describe runs by ID: status, times, parameters and result.
Find IDs of runs.
Run failed executions again, by ID; returns the records of the runs.
Create a policy; ``perform_policies_action`` then enables it and assigns groups.
Delete response policies by ID; this cannot be undone.
Describe response policies by ID: settings, assigned groups and author of the last change.
Enable or disable policies, or assign groups to them; *ids* are policy IDs.
Find response policies and return their records.
Find the hosts that a response policy applies to and return their records.
Find IDs of response policies; takes the same arguments as ``query_combined_policies``.
Find IDs of the hosts that a response policy applies to.
Order the policies of the platform by precedence; *ids* starts with the highest.
Change the name, description or settings of the policy *id*.
Close the upload of data to a custom integration, so that the data is processed.
Add a tag to a security check; *id* is the check's, *tag_id* the tag's.
Add a comment, *note*, to the journals of applications.
Add a comment, *note*, to the journals of security checks; *id* is the check's.
Add a comment, *note*, to the journals of SaaS users; *id* is an email address or login name.
Remove a tag from a security check; *id* is the check's, *tag_id* the tag's.
Dismiss entities that a security check found, so that they do not count as findings.
Dismiss a whole security check, with a *reason*.
Read the activities of users in the connected products.
Describe an AI agent, by an ID of the form ``agent_id|||integration_id``.
Find AI agents in the connected products.
Find alerts, or read one by *id*.
Read the journal of an application, by an ID of the form ``app_id|||integration_id``.
Find applications that users have connected, with their permissions.
List the users of an application; *item_id* has the form ``integration_id|||app_id``.
Find files and other data in SaaS products, with their owner and who has access.
Read the journal of a security check: changes and comments.
List the parameters of a security check and their values.
List the tags that security checks can have.
Find devices that users of SaaS products sign in from.
Read how far the upload to a custom integration is, by the integration's *id*.
List the integrations, with status and issues; *saas_id* limits them to these products.
Count security checks by status and compute the total score of the account.
List the entities (users, devices, settings) that a security check found, by the check's *id*.
List the criteria of compliance frameworks that a security check covers.
Find security checks, or read one by *id*: status, impact, affected entities and remediation.
List the SaaS products that can be connected, with their IDs.
Read the log of actions in Falcon Shield itself.
List the users of Falcon Shield itself, with their roles.
Find users of SaaS products, with their integrations, roles and exposures.
Read the journal of a SaaS user; *id* is the user's email address or login name.
Discard the data that was uploaded to a custom integration, by the integration's *id*.
Undo the dismissal of entities of a security check.
Undo the dismissal of a security check; *id* is the check's.
Set a parameter of a security check: *param_name* to *value*, for a *reason*.
Upload *data*, a str, to one source of a custom integration.
Extract files of an archive and store them as samples.
Delete an uploaded archive. It cannot be undone.
Delete a sample with its metadata, one SHA-256 digest in a call. It cannot be undone.
Read how far the processing of an archive is.
Read how far an extraction is: ``error`` if at least one file failed.
Download a sample by its SHA-256 digest, one in a call. It may be malware.
List the names of the files in an archive; *limit* is 100 by default, *offset* skips names.
List the files of an extraction, each with its status and SHA-256 digest.
Upload an archive and list the files in it.
Upload an archive of up to 100 MB as a body of bytes; replaced by ``upload_archive``.
Upload a sample of up to 256 MB, for QuickScan and other analyses.
Create schedules of agentless scans.
Delete schedules by ID.
Find schedules and return their records.
Describe schedules by ID.
List the cloud services that a scan product can scan.
Find IDs of schedules.
Start the scans of schedules now, given the IDs of the schedules.
Change schedules, or switch them on and off.
Describe scheduled reports by ID: schedule, recipients, parameters and last run.
Start scheduled reports now, by ID; returns the records of the runs.
Find IDs of scheduled reports.
Download an installer by ID; ``download_sensor_installer_v3`` is the newest version.
Download an installer by ID, version 2 of the route.
Download an installer by ID, version 3 of the route.
Find installers and return their records, without the fields that versions 2 and 3 add.
Find installers and return their records, with architectures.
Find installers and return their records, with architectures and long-term support.
Read the customer ID with checksum (CCID), which the installer of the sensor needs.
Describe installers by ID; ``get_sensor_installer_entities_v3`` returns more fields.
Describe installers by ID, with architectures.
Describe installers by ID, with architectures and long-term support.
Find IDs of installers, version 1 of the route.
Find IDs of installers among the records of version 2.
Find IDs of installers among the records of version 3.
Create a sensor update policy for one build; ``perform_policies_action`` then enables it.
Create a sensor update policy with uninstall protection, a schedule or variants of the build.
Delete sensor update policies by ID; this cannot be undone.
Describe sensor update policies by ID: settings, assigned groups and author of the last change.
Describe sensor update policies by ID, with uninstall protection, schedule and variants.
Replace the bulk maintenance token with a new one; the old one stops working.
Enable or disable policies, or assign groups to them; *ids* are policy IDs.
List the sensor builds that a policy can name, by *platform* and *stage*.
Find Linux kernels and the sensor versions that support them, as records.
Find sensor update policies and return their records.
Find sensor update policies and return their records with uninstall protection.
Find the hosts that a sensor update policy applies to and return their records.
List the distinct values of one field of the supported Linux kernels.
Find IDs of sensor update policies; takes the same arguments as ``query_combined_policies``.
Find IDs of the hosts that a sensor update policy applies to.
Return the token that is needed to remove or update the sensor of a host by hand.
Order the policies of the platform by precedence; *ids* starts with the highest.
Change the name, description or build of the sensor update policy *id*.
Change the sensor update policy *id*, including uninstall protection, schedule and variants.
List hourly averages: sensors seen per hour, over the 28 days before each day.
List weekly averages: sensors seen per week, over the 28 days before each day.
Create an exclusion for all hosts (``groups=["all"]``) or some groups.
Delete sensor visibility exclusions by ID; *comment* is the reason.
Describe sensor visibility exclusions by ID.
Find IDs of exclusions; *limit* is 1 to 500, *offset* the number to skip (0).
Change an exclusion: its pattern, groups or comment.
Download the file of a finished export of serverless functions.
Start an export of data of serverless functions and return the ID of the job.
Find IDs of export jobs among the last 100.
Describe export jobs by ID, with their ``status`` and their times; at most 100 IDs a call.
Find vulnerabilities of serverless functions and return them as a SARIF document.
Upload a zip archive as a new skill.
Delete one skill by ID.
Download one skill as a zip archive.
Describe skills by ID.
Find IDs of skills; *limit* is 1 to 500 (10), *offset* the number to skip (0).
Replace the skill with this *id* by a new zip archive.
Describe spans by ID, up to 1,000 IDs a call.
Find IDs of spans; *limit* is 1 to 500 (10), *offset* the number to skip (0).
Describe evaluation logic by ID: the host, and the tests with their expression.
Find the risks that can be evaluated, by provider and platform; *limit* is 1 to 400 (100).
Find IDs of evaluation logic, page by page.
Find evaluation logic and return its records, page by page.
Describe remediations by ID, up to 400 IDs a call; sends the same request as ``get_remediations_v2``.
Describe remediations by ID, up to 400 IDs a call.
Describe vulnerabilities by ID, up to 400 IDs a call.
Find the patches installed on hosts, page by page.
Find IDs of vulnerabilities, page by page; *limit* is 1 to 400 (100).
Find vulnerabilities and return their records, page by page; *limit* is 1 to 5,000 (100).
Find the metadata of CVEs, page by page; *limit* is 1 to 400 (100).
Read the results of an invocation as a stream of events.
Download the whole text of an event, which records cut if ``body_is_truncated``.
Describe events by ID.
Describe rules by ID.
Find IDs of events.
Find IDs of rules.
List the types of edges.
List edges of one *edge_type* from a vertex; *limit* is 1 to 100 (100).
List where an indicator was seen on your hosts; *limit* is 1 to 100 (100).
Summarize vertices by ID, up to 100 in a call.
Describe vertices by ID, up to 100 in a call.
Describe vertices by ID, up to 100 in a call; use ``get_vertices``, this route is only for older programs.
Describe tools by ID.
Find IDs of tools; *limit* is 1 to 500 (10), *offset* the number to skip (0).
Count the unidentified containers that match a filter; one record with the number.
Count the unidentified containers of the last seven days, by date.
Find unidentified containers and return their records; *limit* is 1 to 100 (100).
Count the users of a tenant by a field, or by ranges of dates or numbers.
Count users, external ones too, by a field or by ranges of dates or numbers.
List the grants of roles to a user, who may be an external one.
Create a user; replaced by ``create_user_mssp``.
Create a user; ``user_roles_action`` then grants roles.
Delete a user for good; replaced by ``delete_user_mssp``.
Delete a user for good.
Find IDs of the roles of a tenant; replaced by ``query_roles``.
Describe roles by ID; replaced by ``get_roles_mssp_v1``.
Describe roles by ID, up to 5,000 IDs a call, which go in the body.
Describe roles by ID; for many IDs use ``get_roles_mssp``, which sends them in the body.
Ask which actions may be performed on users of a tenant.
List the grants of roles to a user, direct ones and those through Flight Control groups.
List the grants of roles to a user; replaced by ``get_user_grants``.
Describe invitations of external users by ID.
Find IDs of the roles that a user has; replaced by ``get_user_grants``.
Grant roles to a user; replaced by ``user_roles_action``.
Find IDs of the roles of a tenant, or of those that a user may get.
Find IDs of invitations of external users.
Find UUIDs of users.
Find UUIDs of users, external ones with a role in the tenant included.
List the usernames of all users; replaced by ``retrieve_users``.
Describe users by UUID; replaced by ``retrieve_users``.
Find UUIDs of users by username; replaced by ``query_users``, with *uid* in its filter.
List the UUIDs of all users; replaced by ``query_users``.
Describe users by UUID, up to 5,000 a call: name, username, tenant, status and last login.
Describe users by UUID, up to 5,000 a call, and whether they are external.
Revoke roles of a user; replaced by ``user_roles_action``.
Set the first or the last name of a user; replaced by ``update_user_mssp``.
Set the first and the last name of a user; the API requires both.
Grant roles to a user or revoke them, also for an external user who was invited.
Reset the password or the second factor of users.
Grant roles to a user or revoke them, for one tenant.
Remove a system workflow from a tenant, by definition or template.
Run a workflow on demand, by *definition_id* or *name*; *body* is the input of its trigger.
Run a workflow, also an internal one; the API has withdrawn this route: use ``execute``.
Run one activity as a test, with *mocks*: the execution is marked ``test_mode``.
Resume failed executions, or cancel running ones, by the IDs of the executions.
Read the results of executions by ID, up to 500 a call: status, activities, loops and output.
Download a workflow definition as YAML, by its ID.
Describe requests for human input by ID: allowed answers, who may answer, and the answer if there is one.
Create a workflow definition from YAML and return it with its validation errors.
Run a workflow with mocks instead of real activities.
Update a provisioned system workflow to another version of its template.
Install a system workflow in a tenant, from a template.
Find IDs of executions that were started by other executions.
Find activities, the steps that workflows consist of, and return their records.
Find activities that come with installed content, and return their records.
Find workflow definitions and return their records, which can be large.
Find executions of workflows and return their results.
Find the triggers that can start a workflow, and return their records.
Replace a workflow definition by a new version; *id* is the definition's.
Answer a request for human input, by its *id* of 32 characters.
Enable or disable workflows, or cancel all their executions, by definition ID.
Delete workflow definitions by ID, with all their versions, up to 5,000 a call.
Describe the assessments of hosts by AID: the scores, and the signals that they consist of.
Find hosts in a range of scores, and return their AIDs and scores.
Report the average score of the tenant and of each platform, with the number of hosts.
""",
        # scope
        """\
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
AIDR: Read
Api Client Mgmt: Write
Api Client Mgmt: Write
Api Client Mgmt: Read
Api Client Mgmt: Read
Api Client Mgmt: Read
Api Client Mgmt: Write
Api Client Mgmt: Write
API integrations: Write
API integrations: Write
API integrations: Read
ASPM Admin: Write
ASPM Admin: Write
ASPM Admin: Write

ASPM Admin: Write

ASPM Admin: Write
ASPM Analyst: Write
ASPM Read-Only: Read
ASPM Read-Only: Read
ASPM Read-Only: Read
ASPM Read-Only: Read
ASPM Read-Only: Read






ASPM Admin: Read

ASPM Admin: Read

ASPM Admin: Read
ASPM Admin: Read







ASPM Admin: Read







ASPM Falcon Admin: Write

ASPM Analyst: Write



ASPM Analyst: Write
ASPM Falcon Admin: Write

ASPM Falcon Admin: Write


ASPM Analyst: Write
Access Scope: Read
Access Scope: Read
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Read
Falcon Container Policies: Read
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Write
Falcon Container Policies: Write
Charlotte AI Agent Definition: Read



Charlotte AI Agent Definition: Read
Charlotte AI Agent Definition: Read
Charlotte AI Agent Definition: Read
Charlotte AI Agent Definition: Read


Charlotte AI Agent Definition: Read
Charlotte AI Agent Definition: Read

Alerts: Read
Alerts: Read
Alerts: Read
Alerts: Read
Alerts: Read
Alerts: Read
Alerts: Read
Alerts: Write
Alerts: Write


































CAO Hunting: Read
CAO Hunting: Read
CAO Hunting: Read
CAO Hunting: Read
CAO Hunting: Read
CAO Hunting: Read
CAO Hunting: Read
CSPM registration: Read
CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
CSPM registration: Write

CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
CSPM registration: Read
CSPM registration: Read
CSPM registration: Read
CSPM registration: Read
CSPM registration: Read
CSPM registration: Read
CSPM registration: Read
CSPM registration: Read
CSPM registration: Read
CSPM registration: Read

CSPM registration: Read
CSPM registration: Read
CSPM registration: Read



CSPM registration: Read
CSPM registration: Read
CSPM registration: Read
CSPM registration: Write

CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
CSPM registration: Write
Cases: Write
Cases: Write
Cases: Write
Cases: Read
Cases: Read
Cases: Write
Case Templates: Write

Case Templates: Write
Case Templates: Write
Cases: Write
Cases: Write
Case Templates: Write
Case Templates: Write
Case Templates: Write
Case Templates: Write
Cases: Read



Case Templates: Read

Cases: Read
Case Templates: Read
Cases: Read

Case Templates: Read
Case Templates: Read
Case Templates: Read

Case Templates: Read
Case Templates: Read
Case Templates: Read
Case Templates: Read
Case Templates: Read


Cases: Read
Case Templates: Read
Cases: Read
Cases: Read

Case Templates: Read
Case Templates: Read
Case Templates: Read
Case Templates: Read


Cases: Write
Cases: Write
Case Templates: Write
Case Templates: Write
Case Templates: Write
Case Templates: Write
Cases: Write
Machine Learning Exclusions: Write
Machine Learning Exclusions: Write
Machine Learning Exclusions: Read
Machine Learning Exclusions: Read
Machine Learning Exclusions: Read
Machine Learning Exclusions: Write
Cloud Security AWS Registration: Write
Cloud Security AWS Registration: Write
Cloud Security AWS Registration: Read
Cloud Security AWS Registration: Read
Cloud Security AWS Registration: Read
Cloud Security AWS Registration: Write
Cloud Security AWS Registration: Read
Cloud Security Azure Registration: Write
Cloud Security Azure Registration: Write
Cloud Security Azure Registration: Read
Cloud Security Azure Registration: Read
Cloud Security Azure Registration: Read
Cloud Security Azure Registration: Read



Cloud Security Azure Registration: Write
Cloud Security Azure Registration: Write
Cloud Security Azure Registration: Write
Cloud Security Azure Registration: Read

Cloud Security Azure Registration: Read



AWS accounts: Write
AWS accounts: Write
AWS accounts: Read
AWS accounts: Read
AWS accounts: Write
AWS accounts: Read
AWS accounts: Read
AWS accounts: Write
AWS accounts: Write
Cloud Security Google Cloud Registration: Write

Cloud Security Google Cloud Registration: Write
Cloud Security Google Cloud Registration: Write

Cloud Security Google Cloud Registration: Read
Cloud Security Google Cloud Registration: Read
Cloud Security Google Cloud Registration: Write
Cloud Security Google Cloud Registration: Write
Cloud Security OCI Registration: Write
Cloud Security OCI Registration: Write
Cloud Security OCI Registration: Read
Cloud Security OCI Registration: Read
Cloud Security OCI Registration: Write
Cloud Security OCI Registration: Write
Cloud Security OCI Registration: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Read
Cloud Security Policies: Read
Cloud Security Policies: Read
Cloud Security Policies: Write
Cloud Security Policies: Read
Cloud Security Policies: Read
Cloud Security Policies: Read
Cloud Security Policies: Read
Cloud Security Policies: Read
Cloud Security Policies: Read
Cloud Security Policies: Read
Cloud Security Policies: Read
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security Policies: Write
Cloud Security API Risks: Read
Assets: Write
Assets: Write
Assets: Read
Assets: Read
Assets: Read
Assets: Write
Cloud Security API Assets: Read
Cloud Security API Assets: Read
Cloud Security API Assets: Read
Cloud Security API Assets: Read
Cloud Security API Assets: Read
Cloud Security API Assets: Read
Cloud Security API Assets: Read
Cloud Security API Detections: Read
Cloud Security API Detections: Read
Cloud Security API Detections: Read
Cloud Security API Detections: Read
Cloud Registration: Write
Cloud Security API Risks: Read
Snapshot Scanner Image Download: Read
Infrastructure as Code (IaC): Read
Snapshot: Read
Snapshot: Read
Snapshot: Write
Snapshot: Write
Infrastructure as Code (IaC): Read
Snapshot: Read















Falcon Complete Dashboard: Read
Falcon Complete Dashboard: Read
Falcon Complete Dashboard: Read
Falcon Complete Dashboard: Read
Falcon Complete Dashboard: Read






Falcon Complete Dashboard: Read

Falcon Complete Dashboard: Read
Falcon Complete Dashboard: Read
Falcon Complete Dashboard: Read
Falcon Complete Dashboard: Read
Falcon Complete Dashboard: Read
Falcon Complete Dashboard: Read
Configuration Assessment: Read
Configuration Assessment: Read
Configuration Assessment: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read

Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Write
Falcon Container Image: Write

Falcon Container Image: Read
Falcon Container Image: Read




Falcon Container Image: Read





Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read



Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Content Update Policy: Write
Content Update Policy: Write
Content Update Policy: Read
Content Update Policy: Write
Content Update Policy: Read
Content Update Policy: Read
Content Update Policy: Read
Content Update Policy: Read
Content Update Policy: Read
Content Update Policy: Write
Content Update Policy: Write
Correlation Rules: Write
Correlation Rules: Write

Correlation Rules: Write
Correlation Rules: Write
Correlation Rules: Write
Correlation Rules: Read
Correlation Rules: Read
Correlation Rules: Read
Correlation Rules: Read
Correlation Rules: Read
Correlation Rules: Read
Correlation Rules: Write
Correlation Rules: Write
Correlation Rules: Read

Correlation Rules: Read
Correlation Rules: Write
Correlation Rules Admin: Write
Correlation Rules Admin: Write
Custom IOA rules: Write
Custom IOA rules: Write
Custom IOA rules: Write
Custom IOA rules: Write
Custom IOA rules: Read
Custom IOA rules: Read
Custom IOA rules: Read
Custom IOA rules: Read

Custom IOA rules: Read
Custom IOA rules: Read
Custom IOA rules: Read
Custom IOA rules: Read
Custom IOA rules: Read
Custom IOA rules: Read
Custom IOA rules: Read
Custom IOA rules: Write
Custom IOA rules: Write
Custom IOA rules: Write
Custom IOA rules: Write
Custom storage: Write
Custom storage: Write
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Read
Custom storage: Write
Custom storage: Write
Custom storage: Read
CSPM registration: Read
D4C registration: Write
D4C registration: Write
D4C registration: Write
D4C registration: Write
D4C registration: Write

D4C registration: Read
D4C registration: Read
D4C registration: Read





D4C registration: Read
D4C registration: Read




Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Read
Data Protection: Write
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Read
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Data Protection: Write
Delivery Settings: Write
Delivery Settings: Read
Deployment Coordinator: Read
Deployment Coordinator: Read
Deployment Coordinator: Read
Deployment Coordinator: Read
Deployment Coordinator: Read
Deployment Coordinator: Read
Detections: Read
Detections: Read
Detections: Read
Detections: Write
Device Content: Read
Device Content: Read
Device control policies: Write
Device control policies: Write
Device control policies: Write
Device control policies: Read
Device control policies: Read
Device control policies: Read
Device control policies: Read
Device control policies: Write
Device control policies: Read
Device control policies: Read
Device control policies: Read
Device control policies: Read
Device control policies: Write
Device control policies: Write
Device control policies: Write
Device control policies: Write
Device control policies: Write
Device control policies: Write
Assets: Read
Assets: Read
Assets: Read
Falcon Discover IoT: Read
Assets: Read
Assets: Read
Assets: Read
Assets: Read
Assets: Read
Assets: Read
Falcon Discover IoT: Read
Falcon Discover IoT: Read
Assets: Read
Infrastructure as Code (IaC): Read
Infrastructure as Code (IaC): Read
Infrastructure as Code (IaC): Read
Cloud Security Tools Download: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Event streams: Read
Event streams: Read


Assets: Write

Assets: Read



Assets: Read


Assets: Write
Falcon Data Replicator: Read
Falcon Data Replicator: Read
Falcon Data Replicator: Read
Falcon Data Replicator: Read
Falcon Data Replicator: Read
Apps: Read

Falcon Container Image: Write

Falcon Container Image: Write


Falcon Container CLI: Read


Falcon Container CLI: Read




Falcon Container CLI: Write
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container CLI: Write
Falcon Container Image: Write
Falcon Id: Write
Falcon Id: Read
Falcon Id: Read
Falcon Id: Write
Sandbox (Falcon Intelligence): Write
Sandbox (Falcon Intelligence): Write
Sandbox (Falcon Intelligence): Read
Sandbox (Falcon Intelligence): Read
Sandbox (Falcon Intelligence): Read
Sandbox (Falcon Intelligence): Read
Sandbox (Falcon Intelligence): Read

Sandbox (Falcon Intelligence): Read
Sandbox (Falcon Intelligence): Read
Sandbox (Falcon Intelligence): Read

Sandbox (Falcon Intelligence): Read
Sandbox (Falcon Intelligence): Write
Sandbox (Falcon Intelligence): Write
NGSIEM Data Connections API: Write
NGSIEM Data Connections API: Write
NGSIEM Data Connections API: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Read
Falcon FileVantage: Read
Falcon FileVantage Content: Read
Falcon FileVantage: Read
Falcon FileVantage: Read
Falcon FileVantage: Read
Falcon FileVantage: Read
Falcon FileVantage: Read

Falcon FileVantage: Read
Falcon FileVantage: Read
Falcon FileVantage: Read
Falcon FileVantage: Read
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Falcon FileVantage: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Write
Firewall management: Read
Firewall management: Write
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Read
Firewall management: Write
Firewall management: Write
Flight Control: Write
Flight Control: Write
Flight Control: Write
Flight Control: Write
Flight Control: Write
Flight Control: Write
Flight Control: Write
Flight Control: Write
Flight Control: Write
Flight Control: Write
Flight Control: Write
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Read
Flight Control: Write
Flight Control: Write

App Logs: Read
App Logs: Write
App Logs: Write
App Logs: Read
App Logs: Write
App Logs: Write
App Logs: Read
App Logs: Read
App Logs: Write



Host groups: Write
Host groups: Write
Host groups: Read
Host groups: Write
Host groups: Read
Host groups: Read
Host groups: Read
Host groups: Read
Host groups: Write
Host Migration: Write
Host Migration: Write
Host Migration: Write
Host Migration: Read
Host Migration: Read
Host Migration: Read
Host Migration: Write
Host Migration: Write
Host Migration: Read
Host Migration: Read
Hosts: Write
Hosts: Read
Hosts: Read
Hosts: Read
Hosts: Read
Hosts: Write
Hosts: Write
Hosts: Read
Hosts: Read
Hosts: Read
Hosts: Read
Hosts: Read
Hosts: Read
Hosts: Read
Hosts: Read
Hosts: Write
IOA Exclusions: Write
IOA Exclusions: Write
IOA Exclusions: Write
IOA Exclusions: Write
IOA Exclusions: Write
IOA Exclusions: Read
IOA Exclusions: Write
IOA Exclusions: Write
IOA Exclusions: Write
IOA Exclusions: Read
IOA Exclusions: Read
IOA Exclusions: Read
IOA Exclusions: Write
IOA Exclusions: Write
IOC Management: Read
IOC Management: Read

IOCs (Indicators of Compromise): Read

IOCs (Indicators of Compromise): Read
IOCs (Indicators of Compromise): Read
IOC Management: Read
IOC Management: Read
IOC Management: Read
IOC Management: Write
IOC Management: Write
IOC Management: Read
IOC Management: Write
IOC Management: Read
IOC Management: Write
IOC Management: Read
IOC Management: Read

IOCs (Indicators of Compromise): Read
IOC Management: Read
IT Automation - Task Executions: Write
IT Automation - Policies: Write
IT Automation - Task Executions: Write
IT Automation - Tasks: Write
IT Automation - Tasks: Write
IT Automation - User Groups: Write
IT Automation - Policies: Write
IT Automation - Task Executions: Write
IT Automation - Tasks: Write
IT Automation - Tasks: Write
IT Automation - User Groups: Write

IT Automation - Tasks: Read
IT Automation - Task Executions: Read

IT Automation - Task Executions: Read
IT Automation - Task Executions: Read

IT Automation - Policies: Read
IT Automation - Task Executions: Read
IT Automation - Tasks: Read
IT Automation - Tasks: Read
IT Automation - Tasks: Read
IT Automation - Tasks: Read
IT Automation - User Groups: Read
IT Automation - Policies: Read
IT Automation - Task Executions: Write
IT Automation - Task Executions: Write
IT Automation - Task Executions: Read




IT Automation - User Groups: Read

IT Automation - Policies: Write
IT Automation - Policies: Write
IT Automation - Policies: Write

IT Automation - Tasks: Write

IT Automation - User Groups: Write
Identity Protection Policy Rules: Write
Identity Protection Policy Rules: Write
Identity Protection Policy Rules: Read
Identity Protection Entities: Read
Identity Protection Entities: Read
Identity Protection GraphQL: Write
Identity Protection Policy Rules: Read
Identity Protection Entities: Read
Falcon Container Image: Write
Falcon Container Image: Write
Falcon Container Image: Write
Falcon Container Image: Write
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Write
Falcon Container Image: Write
Falcon Container Image: Write
Falcon Container Image: Write
Incidents: Read
Incidents: Read
Incidents: Read
Incidents: Write
Incidents: Read
Incidents: Read
Installation Tokens: Read
Installation Tokens: Read
Installation Tokens: Read
Installation Token Settings: Write
Installation Tokens: Write
Installation Tokens: Write
Installation Tokens: Read
Installation Tokens: Read
Installation Tokens: Write
CAO Incidents: Read
CAO Incidents: Read
CAO Incidents: Read
Actors (Falcon Intelligence): Read
Indicators (Falcon Intelligence): Read
Rules (Falcon Intelligence): Read
Malware Families (Falcon Intelligence): Read
Malware Families (Falcon Intelligence): Read
Actors (Falcon Intelligence): Read
Reports (Falcon Intelligence): Read
Reports (Falcon Intelligence): Read
Rules (Falcon Intelligence): Read
Rules (Falcon Intelligence): Read
Vulnerabilities (Falcon Intelligence): Read
Actors (Falcon Intelligence): Read
Actors (Falcon Intelligence): Read
Actors (Falcon Intelligence): Read
Indicators (Falcon Intelligence): Read
Indicators (Falcon Intelligence): Read
Malware Families (Falcon Intelligence): Read
Malware Families (Falcon Intelligence): Read
Actors (Falcon Intelligence): Read
Malware Families (Falcon Intelligence): Read
Reports (Falcon Intelligence): Read
Reports (Falcon Intelligence): Read
Rules (Falcon Intelligence): Read
Vulnerabilities (Falcon Intelligence): Read
Falcon Indicator Graph: Read
Falcon Indicator Graph: Read
Falcon Indicator Graph: Read
Falcon Indicator Graph: Read
Falcon Indicator Graph: Read
IOCs (Indicators of Compromise): Write
IOCs (Indicators of Compromise): Write
IOCs (Indicators of Compromise): Read
IOCs (Indicators of Compromise): Read
IOCs (Indicators of Compromise): Read
IOCs (Indicators of Compromise): Read
IOCs (Indicators of Compromise): Read
IOCs (Indicators of Compromise): Read
IOCs (Indicators of Compromise): Write

Charlotte AI Agent Definition: Read


Charlotte AI Agent Definition: Write
Charlotte AI Agent Definition: Write

Charlotte AI Agent Definition: Write




Charlotte AI Agent Definition: Write
Charlotte AI Agent Definition: Write












Kubernetes Protection: Write
Kubernetes Protection: Write
Kubernetes Protection: Write
Kubernetes Protection: Write

Kubernetes Protection: Read
Kubernetes Protection: Read
Kubernetes Protection: Read
Kubernetes Protection: Read
Kubernetes Protection: Read
Kubernetes Protection: Read
Kubernetes Protection: Read
Kubernetes Protection: Read
Kubernetes Protection: Read
Falcon Container Image: Read
Kubernetes Protection: Read

Falcon Container Image: Read

Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read

Falcon Container Image: Read

Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read

Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read

Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read

Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Falcon Container Image: Read
Kubernetes Protection: Write
Falcon Container Image: Read
Falcon Container Image: Read

Kubernetes Protection: Write
Kubernetes Protection: Write
Kubernetes Protection: Write

Machine Learning Exclusions: Write
Machine Learning Exclusions: Write
Machine Learning Exclusions: Write
Machine Learning Exclusions: Write

Machine Learning Exclusions: Read
Machine Learning Exclusions: Read
Machine Learning Exclusions: Read


Machine Learning Exclusions: Read
Machine Learning Exclusions: Read
Machine Learning Exclusions: Write
Machine Learning Exclusions: Write
MalQuery: Write
MalQuery: Write
MalQuery: Read
MalQuery: Read
MalQuery: Read
MalQuery: Read
MalQuery: Read
MalQuery: Write
MalQuery: Write
Message Center: Write
Message Center: Write
Message Center: Read
Message Center: Write
Message Center: Read
Message Center: Read
Message Center: Read
Message Center: Read
Message Center: Read
Mobile Enrollment: Write
Mobile Enrollment: Write


NGSIEM Dashboards: Write
NGSIEM Lookup Files: Write
NGSIEM Saved Queries: Write
NGSIEM Dashboards: Write
NGSIEM Lookup Files: Write
NGSIEM Saved Queries: Write
NGSIEM Dashboards: Write
NGSIEM Lookup Files: Write

NGSIEM Saved Queries: Write
NGSIEM Lookup Files: Read
NGSIEM Parsers: Write
NGSIEM Dashboards: Write
NGSIEM Lookup Files: Write
NGSIEM Saved Queries: Write
NGSIEM Dashboards: Write

NGSIEM Lookup Files: Write


NGSIEM Saved Queries: Write

NGSIEM Parsers: Write
NGSIEM Data Connections API: Write
NGSIEM Dashboards: Write
NGSIEM Data Connections API: Write
NGSIEM Lookup Files: Write
NGSIEM Parsers: Write
NGSIEM Parsers: Write
NGSIEM Parsers: Write

NGSIEM Saved Queries: Write
NGSIEM Data Connections API: Write
NGSIEM Dashboards: Write
NGSIEM Data Connections API: Write
NGSIEM Lookup Files: Write
NGSIEM Parsers: Write

NGSIEM Saved Queries: Write
NGSIEM Data Connections API: Read
NGSIEM Dashboards: Read
NGSIEM: Read
NGSIEM: Read
NGSIEM: Read
NGSIEM Data Connections API: Read
NGSIEM Lookup Files: Read
NGSIEM Parsers: Read

NGSIEM Parsers: Read

NGSIEM Data Connections API: Read
NGSIEM Saved Queries: Read
NGSIEM: Read

NGSIEM Data Connections API: Read
NGSIEM Dashboards: Read
NGSIEM Data Connections API: Read
NGSIEM Data Connections API: Read
NGSIEM Lookup Files: Read
NGSIEM Parsers: Read

NGSIEM Saved Queries: Read
NGSIEM Data Connections API: Write
NGSIEM Data Connections API: Write




NGSIEM: Write
NGSIEM: Write
NGSIEM Parsers: Read
NGSIEM Data Connections API: Write


NGSIEM Data Connections API: Write



NGSIEM Parsers: Write






NGSIEM: Write









Network scanning: Read
Network scanning: Write
Network scanning: Read
Network scanning: Write
Network scanning: Write
Network scanning: Read
Network scanning: Read
Network scanning: Write
Network scanning: Read

Network scanning: Write
Network scanning: Read
Network scanning: Read








Network scanning: Read
Network scanning: Read




Network scanning: Read
Network scanning: Read


Network scanning: Read


Network scanning: Read
Network scanning: Read



On-demand scans (ODS): Write
On-demand scans (ODS): Read
On-demand scans (ODS): Read
On-demand scans (ODS): Write
On-demand scans (ODS): Write
On-demand scans (ODS): Write
On-demand scans (ODS): Read
On-demand scans (ODS): Read
On-demand scans (ODS): Read
On-demand scans (ODS): Read
On-demand scans (ODS): Read
On-demand scans (ODS): Read
On-demand scans (ODS): Read
On-demand scans (ODS): Read
On-demand scans (ODS): Read
On-demand scans (ODS): Write
On-demand scans (ODS): Write
Prevention policies: Write
Prevention policies: Write
Prevention policies: Read
Prevention policies: Write
Prevention policies: Read
Prevention policies: Read
Prevention policies: Read
Prevention policies: Read
Prevention policies: Write
Prevention policies: Write
User management: Write
User management: Write
User management: Read
User management: Read
User management: Read
User management: Write
User management: Write
User management: Read
User management: Write
Quarantined Files: Read
Quarantined Files: Read
Quarantined Files: Read
Quarantined Files: Read
Quarantined Files: Write
Quarantined Files: Write
Quick Scan (Falcon Intelligence): Read
Quick Scan (Falcon Intelligence): Read
Quick Scan (Falcon Intelligence): Read
Quick Scan (Falcon Intelligence): Write
QuickScan Pro: Write
QuickScan Pro: Write
QuickScan Pro: Read
QuickScan Pro: Write
QuickScan Pro: Read
QuickScan Pro: Write
Real time response: Read
Real time response: Write
Real time response: Read
Real time response: Write
Real time response: Write
Real time response: Read
Real time response: Read
Real time response: Write
Real time response: Read
Real time response: Write
Real time response: Write
Real time response: Read
Real time response: Read
Real time response: Write
Real time response: Read
Real time response: Write
Real time response: Read
Real time response: Read

Real time response: Write

Real time response: Read
Real time response: Read
Real time response (admin): Write
Real time response (admin): Write
Real time response (admin): Write
Real time response (admin): Write
Real time response (admin): Write

Real time response (admin): Write
Real time response (admin): Write
Real time response (admin): Write
Real time response (admin): Write


Real time response (admin): Write

Real time response (admin): Write
Real time response (admin): Write
Real time response (admin): Write
Real time response (admin): Write
Real time response (admin): Write

Real time response audit: Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Write
Monitoring rules (Falcon Intelligence Recon): Write
Monitoring rules (Falcon Intelligence Recon): Write
Monitoring rules (Falcon Intelligence Recon): Write
Monitoring rules (Falcon Intelligence Recon): Write
Monitoring rules (Falcon Intelligence Recon): Write
Monitoring rules (Falcon Intelligence Recon): Write
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Read
Monitoring rules (Falcon Intelligence Recon): Write
Monitoring rules (Falcon Intelligence Recon): Write
Monitoring rules (Falcon Intelligence Recon): Write
Scheduled Reports: Read
Scheduled Reports: Read
Scheduled Reports: Read
Scheduled Reports: Read
Response policies: Write
Response policies: Write
Response policies: Read
Response policies: Write
Response policies: Read
Response policies: Read
Response policies: Read
Response policies: Read
Response policies: Write
Response policies: Write
SaaS Security (Falcon Shield): Write





SaaS Security (Falcon Shield): Write
SaaS Security (Falcon Shield): Write
SaaS Security (Falcon Shield): Read


SaaS Security (Falcon Shield): Read

SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read



SaaS Security (Falcon Shield): Read

SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read
SaaS Security (Falcon Shield): Read

SaaS Security (Falcon Shield): Write



SaaS Security (Falcon Shield): Write
Sample uploads: Write
Sample uploads: Write
Sample uploads: Write
Sample uploads: Read
Sample uploads: Read
Sample uploads: Read
Sample uploads: Read
Sample uploads: Read
Sample uploads: Write
Sample uploads: Write
Sample uploads: Write








Scheduled Reports: Read
Scheduled Reports: Read
Scheduled Reports: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor Download: Read
Sensor update policies: Write
Sensor update policies: Write
Sensor update policies: Write
Sensor update policies: Read
Sensor update policies: Read
Bulk uninstallation token: Write
Sensor update policies: Write
Sensor update policies: Read
Sensor update policies: Read
Sensor update policies: Read
Sensor update policies: Read
Sensor update policies: Read
Sensor update policies: Read
Sensor update policies: Read
Sensor update policies: Read
Sensor update policies: Write
Sensor update policies: Write
Sensor update policies: Write
Sensor update policies: Write
Sensor Usage: Read
Sensor Usage: Read
Sensor Visibility Exclusions: Write
Sensor Visibility Exclusions: Write
Sensor Visibility Exclusions: Read
Sensor Visibility Exclusions: Read
Sensor Visibility Exclusions: Write




Falcon Container Image: Read






Charlotte AI Agent Definition: Read
Charlotte AI Agent Definition: Read
Vulnerabilities: Read
Risk Platform - Risk: Read
Vulnerabilities: Read
Vulnerabilities: Read
Vulnerabilities: Read
Vulnerabilities: Read
Vulnerabilities: Read

Vulnerabilities: Read
Vulnerabilities: Read
Risk Platform - Risk: Read

Tailored Intelligence: Read
Tailored Intelligence: Read
Tailored Intelligence: Read
Tailored Intelligence: Read
Tailored Intelligence: Read
Threatgraph: Read
Threatgraph: Read
Threatgraph: Read
Threatgraph: Read
Threatgraph: Read
Threatgraph: Read


Falcon Container Image: Read
Falcon Container Image: Read





User management: Write

User management: Write



User management: Read


User management: Read



User management: Read

User management: Read





User management: Read



User management: Write

User management: Write
User management: Write

Workflow: Write


Workflow: Write
Workflow: Read
Workflow: Read
Workflow: Read
Workflow: Write



Workflow: Read
Workflow: Read
Workflow: Read
Workflow: Read
Workflow: Read
Workflow: Read
Workflow: Write

Workflow: Write
Workflow: Write
Zero Trust Assessment: Read
Zero Trust Assessment: Read
Zero Trust Assessment: Read
""",
        # model
        """\
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Scope
str
Any
Any
Any
ExecuteCommandResultV1
Any
PluginConfigV1
ExecutorNode
CreateIntegrationResponse
IntegrationTaskResponse
Any
Any
Any
Any
Any
QueryResponse
QueryCountResponse
QueryResponse
QueryCountResponse
QueryResponse
QueryCountResponse
QueryOvertimeResponseItem
QueryResponse
QueryCountResponse
QueryOvertimeResponseItem
QueryResponse
GetCloudSecurityIntegrationStateResponse
Any
ExecutorNode
GetExecutorNodesMetadataResponse
GroupInHierarchy
GroupDetails
GroupListItem
IntegrationTask
IntegrationTask
GetIntegrationTasksMetadataResponse
IntegrationTask
IntegrationType
ListIntegrationItem
ListIntegrationItem
Artifact
GetViolationTypesResponse
ServiceNowServiceDeployments
ServiceNowServiceData
Any
TagData
User
Any
Any
IntegrationTaskTestConnectionResponse
IntegrationTaskTestConnectionResponse
IntegrationTaskTestConnectionResponse
Any
Any
Any
ExecutorNode
Any
IntegrationResponse
IntegrationTaskResponse
Any
AccessScope
str
KACPolicy
KACPolicy
KACPolicy
KACPolicy
KACPolicy
KACPolicy
KACPolicy
KACPolicy
str
KACPolicy
KACPolicy
KACPolicy
KACPolicy
KACPolicy
KACPolicy
AgentInvocationResponseResource
Any
AgentInvocationResponseResource
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Aggregate
Aggregate
Alert
Alert
Alert
str
str
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Aggregate
Aggregate
bytes
HuntingGuideEntity
IntelligenceQueryEntity
str
str
AzureKeyV1
AzureKeyV1
GCPAccountRspObjV2
AWSAccountV2
AzureAccountV1Ext
AzureAccountV1Ext
GCPAccountV1
Any
Any
Any
Any
AWSAccountV2
AWSAccountScript
AWSAccountConsoleURL
AzureAccountV1Ext
AzureManagementGroupV1Ext
AzureUserScript
ExternalIOAResources
str
IOMEventV2
str
IOMResources
GCPAccountV1
GCPServiceAccountExtV1
GCPUserScript
ExternalIOAResources
IOAUser
PolicyInfo
PolicyInfo
CIDPolicyAssignments
ScanScheduleDataV1
AWSAccountV2
AzureAccountV1Ext
AzureClientServicePrincipalV1
Any
GCPAccountV1
GCPServiceAccountExtV1
CIDPolicyAssignments
ScanScheduleDataV1
GCPAccountValidatedV1
GCPServiceAccountExtV1
CaseVM
CaseVM
CaseVM
Aggregate
DownloadLink
CaseVM
NotificationGroupV1
NotificationGroupV2
SLAV1
TemplateV1
CaseVM
str
str
str
str
Any
DownloadLink
DownloadLink
Any
DownloadLinkV1
Aggregate
AccessTagV1
CaseVM
FieldV1
FileDetails
NotificationGroupV1
Aggregate
Aggregate
NotificationGroupV2
GetRTRFileMetaDataV1Response
Aggregate
SLAV1
Aggregate
TemplateSnapshotV1
TemplateV1
TemplateV1
str
str
str
str
FileDetails
str
str
str
str
str
FileDetails
FileDetails
CaseVM
FileDetails
NotificationGroupV1
NotificationGroupV2
SLAV1
TemplateV1
FileDetails
CertBasedExclusionV1
CertBasedExclusionV1
CertificatesResponseV1
CertBasedExclusionV1
str
CertBasedExclusionV1
CloudAWSAccountV1
Any
CloudAWSAccountV1
str
HealthCheckTriggerInfo
CloudAWSAccountV1
AWSAccountValidated
Suppression
Any
IssueFieldValue
IssueFieldValue
Issue
Any
ScriptVersion
Suppression
Suppression
TenantRegistration
DeletedSubscriptionInfo
DeletedRegistration
Any
AzureScript
TenantRegistration
HealthCheckTriggerInfo
TenantRegistration
Any
AWSConfiguration
Any
AWSAccountV1
AWSConfiguration
AWSAccountV1
AWSAccountV1
str
AWSAccountV1
AccountAccessResult
Any
GCPRegistration
GCPRegistration
GCPRegistration
Any
GCPEntitiesResources
GCPRegistration
HealthCheckTriggerInfo
GCPRegistration
OCICreateResponse
Any
OCITenancyScript
OCITenancyV1
OCITenancyRotatedKey
OCITenancyV1
OCITenancyValidated
SecurityFramework
Control
SecurityFramework
Rule
str
str
str
str
str
RuleOverride
SuppressionRule
Control
SecurityFramework
str
str
Rule
Any
RuleOverride
SuppressionRule
str
str
str
str
str
str
Control
SecurityFramework
Rule
str
SuppressionRule
UnionCloudRisk
str
Any
CloudGroup
CloudGroup
str
str
CloudResource
ResourceApplicationFindingsItem
CloudResource
ComplianceControl
str
FrameworkSummary
RulePostureSummary
Evaluation
IOMsByRuleResource
Evaluation
str
Aggregate
EnrichedTimelineResource
Credentials
Credentials
Any
ScanReportType
Any
SnapshotAccountStatus
APIDetectionResponse
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Any
Aggregate
Aggregate
Aggregate
Aggregate
Aggregate
Aggregate
Aggregate
Aggregate
Aggregate
Aggregate
Aggregate
str
str
str
str
str
str
str
str
APIRuleDetailsV1
APIFindingFacetV1
APIEvaluationLogicV1
CountAsResource
CountAsResource
APIContainerAlert
APICombinedDetections
APIFilterResponse
APIAssessmentDetections
APIDetectionCount
APIFilterResponse
str
APIRuntimeDetection
ComplianceExportGroupedByClustersReport
RulesWithNonCompliantAssets
NonCompliantAssetsBySeverity
RulesWithNonCompliantAssets
NonCompliantAssetsBySeverity
ClusterWithFailedRules
ImagesWithRulesFailed
RulesFailedBySeverity
ComplianceFindingsGroupedByImagesWithScroll
ComplianceExportGroupedByRulesReport
ComplianceByRules
APIImageAssessmentHistory
APIImageCount
APIFilterResponse
APIFilterResponse
Any
Any
Any
APICustomerAndImage
ExtAPIImageCombined
APIImageByVulnerabilityCount
APIImageIssuesSummary
APIImageVulnerabilitiesSummary
APIImageCombinedExport
APIPackageCombined
APIPackageCombined
APIPackagesByVulnCount
APIPackageCombinedV2
APIFilterResponse
APIPackagesByVulnCount
CountAsResource
APIVulnerabilityCombined
APIVulnerabilityInfo
APIVulnerabilityDetails
APIVulnByImageCount
APIVulnByPublicationDate
APIVulnCount
APIVulnCount
APIFilterResponse
APIFilterResponse
APIFilterResponse
PolicyV1
str
PolicyV1
PolicyV1
str
str
PolicyV1
str
Device
str
PolicyV1
Aggregate
RuleV1
RuleV1
str
str
JobWithLink
RuleV1
TemplateV1
RuleV1
RuleV1
RuleV1
RuleV1
RuleV1
RuleV1
str
str
str
RuleV1
RuleV1
str
RuleV1
RuleGroupV1
Any
Any
PatternV1
Platform
RuleGroupV1
RuleTypeV1
RuleV1
RuleV1
str
str
str
RuleGroupV1
str
str
RuleGroupV1
RuleV1
RuleV1
PatternMatchV1
ObjectMetadata
ObjectMetadata
CollectionMetadata
CollectionMetadata
bytes
bytes
bytes
str
str
str
str
ObjectMetadata
SchemaMetadata
ObjectMetadata
ObjectMetadata
ObjectMetadata
ObjectMetadata
ObjectMetadata
AzureKeyV1
GCPAccountRspObjV2
AWSAccountV2
AzureAccountV1Ext
GCPAccountV1
Any
Any
AWSAccountV2
AWSAccountScript
AWSAccountConsoleURL
Any
AzureAccountV1Ext
AzureTenantIDsResponseV1Item
AzureUserScript
AzureUserScript
GCPAccountV1
GCPServiceAccountExtV1
GCPUserScript
GCPUserScript
AzureClientServicePrincipalV1
GCPServiceAccountExtV1
ExternalClassification
CloudApplicationV1
ContentPatternV1
EnterpriseAccountV1
LocalApplication
LocalApplicationGroup
ExternalPolicy
SensitivityLabelV2
WebLocationV2
ExternalClassification
CloudApplicationV1
ContentPatternV1
EnterpriseAccountV1
LocalApplication
LocalApplicationGroup
ExternalPolicy
SensitivityLabelV2
WebLocationV2
Any
Any
Any
Any
ExternalClassification
CloudApplicationV1
ContentPatternV1
EnterpriseAccountV1
FileTypeV1
LocalApplication
LocalApplicationGroup
ExternalPolicy
SensitivityLabelV2
WebLocationV2
str
str
str
str
str
str
str
str
str
str
str
ExternalClassification
CloudApplicationV1
ContentPatternV1
EnterpriseAccountV1
LocalApplication
LocalApplicationGroup
ExternalPolicy
ExternalPolicy
WebLocationV2
DeliverySetting
DeliverySetting
APIDeploymentView
ReleaseNoteV2
ReleaseNoteV1
str
ReleaseNoteV1
ReleaseResponseV1
Aggregate
Detection
str
Any
ContentState
str
PolicyV1
RespPolicyV2
str
PolicyV1
RespUpdateDefaultSettingsV1
PolicyV1
RespPolicyV2
PolicyV1
PolicyV1
Device
str
str
str
PolicyV1
RespUpdateDefaultSettingsV1
PolicyV1
RespPolicyV2
RespPolicyV2
DiscoverAPIAccount
DiscoverAPIApplication
DiscoverAPIHost
DiscoverAPIIoTHost
DiscoverAPILogin
str
str
DiscoverAPIApplication
DiscoverAPIHost
str
str
str
str
Any
Any
Any
CombinedFileDownloadResource
APIFilterResponse
CountAsResource
APIDriftIndicators
APIDriftIndicators
str
AvailableStreamV2
Any
UserExternalAssetResult
Aggregate
str
bytes
FemExternalAsset
FemEcosystemSubsidiary
str
str
str
FemEcosystemSubsidiary
str
FemExternalAsset
SensorEvent
SensorEvent
SensorField
str
str
bytes
ExternalPolicyResponse
ExternalAPIRegistry
Any
ExternalAPIRegistry
bytes
Any
Credentials
Any
Any
Any
Any
str
str
ExternalExportJob
Any
str
ExternalAPIRegistry
Any
ExternalAPIRegistry
str
ThirdPartyPasskeyRegistryDeviceIntegrity
str
ThirdPartyPasskeyRegistry
str
str
bytes
bytes
bytes
bytes
ReportV1
bytes
SubmissionV1
SummaryReportV1
str
str
str
SubmissionV1
SampleMetadataV2
Any
FederatedConnectionConfigResource
FederatedConnectionConfigResource
Policy
Rule
RuleGroup
ScheduledExclusion
str
str
str
str
Action
Change
ContentDiff
Policy
RuleGroup
Rule
ScheduledExclusion
str
str
str
str
str
str
Any
ActionResponse
Policy
Policy
str
Policy
Rule
RuleGroup
RuleGroup
ScheduledExclusion
Aggregate
Aggregate
Aggregate
Aggregate
NetworkLocationsV1
str
str
str
str
MatchEventResponse
FirewallFieldsV1
NetworkLocationSummaryV1
NetworkLocationsV1
Platform
PolicyContainerV1
RuleGroupV1
RuleV1
str
str
str
str
str
str
str
str
str
str
Any
Any
str
str
str
FilepathTestResult
PolicyV1
str
PolicyV1
PolicyV1
PolicyV1
Device
str
str
str
PolicyV1
CIDGroupMembers
Role
UserGroupMembers
CIDGroup
UserGroup
CIDGroupMembers
CIDGroupMembers
Any
Role
UserGroupMembers
Any
ChildLink
ChildLink
CIDGroup
CIDGroup
CIDGroupMembers
CIDGroupMembers
Role
UserGroupMembers
UserGroupMembers
UserGroup
UserGroup
str
str
str
str
str
str
CIDGroup
UserGroup
LookupFile
bytes
QueryResponseV1
QueryResponseV1
QueryResponseV1
DataIngestResponseV1
DataIngestResponseV1
RepoViewListItemV1
RepoViewListItemV1
DataIngestResponseV1
LookupFile
LookupFile
LookupFile
Group
str
Group
Group
Device
Group
str
str
Group
Aggregate
Aggregate
MigrateHostsInfo
APIHostMigration
MigrationDestination
Migration
str
str
str
str
AffectedEntity
Device
Device
Device
OnlineState
AffectedEntity
HostGroupRecord
LoginHistory
LoginHistory
str
Device
str
str
Device
AddressHistory
TagResult
IoaExclusionRespV1
SsIoaExclusionsV2
str
SsIoaExclusionsV2
SsIoaExclusionsNewRuleRespV2
IoaExclusionRespV1
Aggregate
SsIoaExclusionsV2
Any
SsIoaExclusionsV2
str
str
IoaExclusionRespV1
SsIoaExclusionsV2
ActionV1
str
DeviceCountV1
IOCDevicesCount
str
str
ProcessDetail
Any
Aggregate
IndicatorV1
IndicatorV1
str
IndicatorV1
Any
str
IndicatorV1
str
str
str
str
str
TaskExecution
Policy
ScheduledTask
Task
TaskGroup
UserGroup
str
str
str
str
str
SearchStatus
FileTaskAssociation
TaskExecution
TaskExecutionHostStatus
Any
SearchStatus
TaskExecution
Policy
ScheduledTask
TaskGroup
TaskGroup
Task
Task
UserGroup
str
str
str
ScheduledTask
str
str
str
str
str
str
str
Policy
Policy
ScheduledTask
Task
TaskGroup
UserGroup
Any
Any
Any
Aggregate
SensorStatus
GraphQLResponse
Any
str
APIPolicyEntity
APIPolicyGroup
Any
Any
APIPolicyEntity
APIPolicyExclusion
APIPolicyGroup
APIPolicyEntity
APIPolicyExclusion
APIPolicyGroup
APIPolicyEntity
EnvironmentScore
Behavior
Incident
Any
str
str
str
AuditEvent
CustomerSettings
CustomerSettings
InstallationToken
Any
str
InstallationToken
InstallationToken
Aggregate
ResponseEntityV1
str
ActorDocument
PublicIndicatorV3
bytes
MalwareDocument
bytes
bytes
NewsDocument
bytes
Rule
bytes
Vulnerability
Any
ActorDocument
str
PublicIndicatorV3
str
str
MalwareDocument
str
str
NewsDocument
str
str
str
bytes
IndicatorGetFeedsItem
IndicatorFeedQueryItem
LookupIndicator
Indicator
IOCViewRecord
IOCViewRecord
IOCDevicesCount
str
ProcessDetail
IOCViewRecord
str
str
IOCViewRecord
Aggregate
KnowledgeBaseAuditEvent
KnowledgeBaseAuditEvent
str
KnowledgeBaseFile
Any
bytes
KnowledgeBaseFile
KnowledgeBaseFile
str
Aggregate
KnowledgeBase
KnowledgeBase
KnowledgeBase
KnowledgeBase
str
APIAggregateResponseGroupByClustersV2Item
APIAggregateResponseGroupByRulesV1Item
APIAggregateResponseComplianceByAssetTypeV1Item
APIAggregateResponseComplianceByClusterTypeV1Item
APIAggregateResponseComplianceByFrameworkV1Item
APIAggregateResponseFailedRulesByClustersTypeV2Item
APIAggregateResponseTopFailedImagesV1Item
APIRuleMetadata
APICombinedImagesFindings
APICombinedNodesFindings
AWSAccountResp
Any
Any
Any
ContainerRuntimePivot
AWSAccountResp
AzureBashScript
AzureTenantConfig
AzureTenantInfo
ListClusterCloudItemResp
ClusterResp
bytes
LocationResp
Any
ContainerCoverage
AzureSubscriptionResp
Aggregate
CountAsResource
ClusterEnrichmentEntry
APIFilterResponse
APIFilterResponse
APIFilterResponse
Cluster
ClusterV2
CountAsResource
ContainerEnrichmentEntry
APIFilterResponse
APIFilterResponse
Container
CountAsResource
APIFilterResponse
DeploymentEnrichmentEntry
Deployment
APIFilterResponse
APIFilterResponse
APIFilterResponse
APIFilterResponse
CountAsResource
APIFilterResponse
APIKubernetesIOM
CountAsResource
APIFilterResponse
CountAsResource
APIFilterResponse
APIFilterResponse
NodeEnrichmentEntry
APIFilterResponse
Node
CountAsResource
APIFilterResponse
PodEnrichmentEntry
Pod
ContainerImage
APIFilterResponse
APIFilterResponse
APIFilterResponse
CountAsResource
APIKey
APIKubernetesIOM
str
SearchResult
Any
Any
AzureTenantConfig
Any
ExclusionV1
ExclusionV1
str
str
Any
Any
ExclusionV1
ExclusionV1
Any
Any
str
str
ExclusionV1
ExclusionV1
ExternalResource
SampleMetadata
bytes
SampleMetadata
Any
ExternalResource
bytes
ExternalResource
ExternalResource
Any
Attachment
Aggregate
AffectedEntity
bytes
Activity
Case
str
str
str
str
Any
Any
LabelResourceV1
FileLabelResourceV1
LabelResourceV1
BulkLabelResult
BulkFileLabelResult
BulkLabelResult
DashboardBulkCreateResult
LookupFileBulkCreateResult
Any
SavedQueryBulkCreateResult
LookupFileInfo
ParserBulkInstallResult
BulkLabelResult
BulkFileLabelResult
BulkLabelResult
BulkLabelResult
DashboardBulkUpdateResult
BulkFileLabelResult
LookupFileBulkUpdateResult
Any
SavedQueryBulkUpdateResult
BulkLabelResult
CloneParserResourceV1
GenericCreateResponse
str
GenericCreateResponse
str
str
str
str
Any
str
AffectedEntity
str
AffectedEntity
str
str
Any
str
DataConnection
DashboardTemplate
bytes
bytes
bytes
ConnectionToken
bytes
APIParser
Any
ParserTemplate
Any
ConnectionStatus
SavedQuery
QueryJobsResults
ParserInstallResponseV1
ConnectorConfig
str
DataConnection
DataConnector
str
ContentParser
Any
str
AffectedEntity
ConnectionToken
LabelResourceV1
FileLabelResourceV1
LabelResourceV1
Any
QueryJobResponse
str
ParserTestRunResultV1
ConnectionStatus
str
LabelResourceV1
AffectedEntity
FileLabelResourceV1
str
str
str
UpdateAutoUpdatePolicyResponseV1
str
str
Any
str
LabelResourceV1
str
Any
Any
Any
Any
Any
Any
Any
Any
Any
GlobalConfig
GlobalConfig
Aggregate
Network
str
Network
str
Network
bytes
Aggregate
ScanRun
ScanRun
str
ScanRun
Aggregate
Scanner
str
str
Aggregate
Scan
str
Scan
str
Scan
Template
str
str
Template
str
Template
Aggregate
Zone
Zone
str
Zone
str
Zone

AccessToken
Aggregate
Aggregate
Aggregate
str
Scan
str
MaliciousFile
ScanHostMetadata
ScanV2
Scan
ScanProfile
str
str
str
str
JobWithLink
ScanProfile
PolicyV1
str
PolicyV1
PolicyV1
PolicyV1
Device
str
str
str
PolicyV1
ProfileGroupV1
Any
GroupUsersV1
ProfileGroupV1
UserGroupsV1
Any
Any
str
ProfileGroupV1
Aggregate
Aggregate
QuarantinedFile
str
Any
Any
SamplesScanResult
Any
str
str
str
str
GetScanResultResource
LaunchScanResource
str
FileUploadResource
Aggregate
MultiStatusSensorResponse
MultiStatusSensorResponse
MultiStatusSensorResponse
File
MultiStatusSensorResponse
MultiPulseSensorResponse
StatusResponse
StatusResponse
Any
Any
Any
Any
CommandExecuteResponse
CommandExecuteResponse
bytes
InitResponse
str
File
FileV2
QueuedSessionJob
Session
InitResponse
MultiStatusSensorResponse
StatusResponse
Any
RemoteCommandPutFileV2
Any
RemoteCommandPutFileV2
Any
Any
CommandExecuteResponse
FalconScript
bytes
RemoteCommandPutFileV1
RemoteCommandPutFileV2
RemoteCommandPutFileV1
RemoteCommandPutFileV2
str
str
str
Any
RemoteCommandPutFileV2
Session
Aggregate
Aggregate
ActionV1
ExportJobV1
Rule
str
str
str
str
ActionV1
bytes
ExportJobMetadataV1
NotificationV1
DetailedNotificationV1
DetailedNotificationV1
NotificationExposedDataRecordV1
NotificationV1
Rule
Aggregate
str
str
str
str
ActionV1
NotificationV1
Rule
bytes
ReportExecutionV1
str
ReportExecutionV1
PolicyV1
str
PolicyV1
PolicyV1
PolicyV1
Device
str
str
str
PolicyV1
EndedTransaction
Any
Any
Any
Any
Any
ReasonResult
str
Activity
Any
Any
Alert
Any
App
AppUsers
Asset
Any
Any
Any
Device
TransactionStatus
AccountIntegration
SecurityCheckMetrics
AffectedEntity
Criteria
SecurityCheck
SupportedIntegration
SystemLog
SystemUser
User
Any
TransactionStatus
Any
Any
Any
UploadTransaction
ExtractionWithFilesV1
Any
str
ArchiveWithFilesV1
ExtractionWithFilesV1
bytes
str
ExtractionFileResultV1
ArchiveWithFilesV1
ArchiveWithFilesV1
SampleMetadataV2
ScheduleRule
Any
ScheduleRule
ScheduleRule
ServiceType
str
ScheduleRule
ScheduleRule
ScheduledReportV1
ReportExecutionV1
str
bytes
bytes
bytes
SensorInstallerV1
SensorInstallerV2
SensorInstallerV3
str
SensorInstallerV1
SensorInstallerV2
SensorInstallerV3
str
str
str
PolicyV1
PolicyV2
str
PolicyV1
PolicyV2
Any
PolicyV1
BuildRespV1
KernelRespV1
PolicyV1
PolicyV2
Device
str
str
str
UninstallTokenV1
str
PolicyV1
PolicyV2
RollingAverage
RollingAverage
ExclusionV1
str
SVExclusionV1
str
SVExclusionV1
bytes
str
str
ExternalExportJob
VulnerabilitySARIF
Any
Any
bytes
Any
Any
Any
Any
Any
APIEvaluationLogicV1
SupportedEvaluation
str
APIEvaluationLogicV1
APIRemediationV2
APIRemediationV2
APIVulnerabilityV2
APIHostPatchDetails
str
BaseAPIVulnerabilityV2
VulnerabilityProviderMetadata
bytes
bytes
DomainEvent
Rule
str
str
Any
Any
Any
Any
VertexDetails
VertexDetails
Any
Any
CountAsResource
APIFilterResponse
APIUnidentifiedContainer
Aggregate
Aggregate
Any
UserMetadata
User
Any
Any
str
UserRole
Role
Role
Any
CombinedUserRolesResourceV2
CombinedUserRolesResourceV1
Any
str
str
str
str
str
str
str
UserMetadata
str
str
User
Any
str
UserMetadata
User
Any
Any
Any
str
str
str
str
str
ExecutionResult
bytes
ViewModel
DefinitionImportResponseEntity
str
str
str
str
ExternalActivity
ExternalActivity
DefinitionExt
ExecutionResult
TriggerExt
str
str
str
str
SignalProperties
ZeroTrustSimpleAssessment
CIDAuditResult
""",
        # answers
        """\
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
envelope
json
envelope
record
record
record
json
json
json
json
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
record
record
envelope
envelope
record
envelope
record
list
envelope
envelope
record
envelope
envelope
envelope
envelope
envelope
record
envelope
envelope
json
envelope
envelope
json
json
record
record
record
json
json
json
record
json
record
record
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
object
envelope
envelope
envelope
object
envelope
envelope
envelope
object
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
envelope
envelope
envelope
record
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
json
object
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
object
object
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
object
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
file
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
json
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
object
json
envelope
file
json
envelope
json
json
json
json
envelope
envelope
envelope
json
envelope
envelope
json
object
envelope
envelope
envelope
envelope
envelope
envelope
file
file
file
file
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
object
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
record
record
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
record
envelope
envelope
envelope
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
json
json
envelope
envelope
record
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
file
file
envelope
file
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
envelope
envelope
envelope
envelope
envelope
json
envelope
envelope
json
json
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
object
record
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
file
file
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
record
record
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
record
text
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
record
envelope
envelope
envelope
envelope
envelope
text
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
json
token
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
map
map
map
map
map
map
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
map
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
list
envelope
envelope
envelope
envelope
envelope
file
file
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
object
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
file
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
envelope
""",
        # pages
        """\




















offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500



offset





offset 500




















offset 1000
offset




offset
offset

offset



offset


offset

offset















offset








offset 500











offset 500

offset 500



offset 500



after 1000


offset 10000
offset 10000









offset 100



offset



























offset
offset











offset


offset
offset




offset 1000

offset






















































after 200
offset 10000
offset 200
offset 10
offset 10
offset 200
offset 200
offset 200
offset 200
offset 200













offset 100




offset 500







offset 1000

offset 1000
offset 1000















offset 1000
offset 1000














offset 10000






















offset 500
offset 500
offset 500
offset 50







offset 1000


offset

offset


offset 1000

after 10000
after 1000



offset 1000

after 1000








offset
offset











offset 500














offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500

after 5000



offset 100
offset 100

offset 100


offset 100
offset 100


















offset 100
offset 100




offset 100
offset 100
offset 100
offset 100

offset 100

offset 100
offset 100
offset 5000
offset 100
offset 100










offset 5000
offset 5000
offset 5000
offset 5000











offset
offset



offset
offset
offset













offset
offset
offset
offset
offset
offset

















offset
offset










offset



offset



offset





































offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500
offset 500














offset 500
offset 500
offset 500


offset 9999


scroll 10000








offset 5000
offset 5000
offset 5000
offset 5000











offset 100
offset 100
after 1000
after 1000
offset 100
offset 100
after 100
offset 100



offset 100



offset 100
offset 100









after
offset
offset
offset




offset
offset
















offset 5000





offset











offset 5000

offset 5000




















offset 500
offset 500
after 5000
offset 500
offset 500




























after 5000
offset 5000
after
offset 100
offset 5000
after 5000
after 5000













offset 5000
offset 5000
offset 5000
offset 5000
























offset 1000
offset 1000
offset 1000
offset 1000
offset 1000
offset 1000



















offset 5000
offset 5000
offset 5000
offset 5000









offset 10000
offset 10000









offset 5000
next 10000
scroll 10000
offset 5000
next 10000












offset 500
offset 500



offset


scroll
scroll 100



after 2000




after 2000

offset
offset
scroll
scroll 100
offset












offset 1000

offset 1000
offset

offset 1000



offset 1000

offset 1000

offset 500


offset 1000
offset 1000
offset 1000
offset 1000
offset 1000
offset 1000















offset 200











offset 2500



offset 500
offset 500
offset 1000





offset 1000




offset 200












offset 5000
offset 5000
offset 10000
offset 10000
offset 5000
offset 5000


offset 5000
offset 5000
offset
offset




offset



scroll 100


scroll 100



offset 500

offset 500





offset 500

offset 500



offset 500








after 100
after 100




offset 200
offset 1000

offset 1000
offset 1000

offset 1000




offset 1000






offset 200
offset 200




offset 200



offset 200














offset 200



offset 200
offset 200





offset 100
offset 100















offset 500
offset 500


















offset 500
offset 500



offset 500























































offset
offset
offset
offset
offset
offset
offset






























offset 100

offset 100






offset 100





offset 100



offset 100





offset 100





offset 100


offset 100



offset 100














offset
offset
offset
offset






offset 5000
offset 5000
offset 5000
offset 5000









offset 500




offset 5000




offset 5000





offset 5000


















offset




















offset 100
offset 100
offset 100


offset 1000



















offset 500
offset 500
offset 500
offset 500





offset





offset 5000
offset 5000
offset 5000
offset 5000












offset
offset
offset
offset

offset
offset


offset



offset

offset

offset

offset
offset











offset
offset





offset 100


offset 100




offset



offset 500
offset 500
offset 500




offset 500
offset 500
offset 500








offset 500
offset 5000
offset 5000
offset 5000
offset 500
offset 5000
offset 5000









offset 500










offset 500


offset 500

after 400
after
after



after
after 400
after 5000
after 400




offset
offset

scroll 100
scroll 100




offset 500


offset 100


offset 500









offset 500
offset 500




offset 500
offset 500
offset 500
























offset
offset
offset
offset
offset
offset





after 1000

""",
        # at_once
        (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1000,
            1000,
            None,
            None,
            1000,
            1000,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            5000,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            None,
            1,
            None,
            None,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            10,
            None,
            None,
            100,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            500,
            None,
            100,
            None,
            None,
            20,
            350,
            500,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            400,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1000,
            None,
            1000,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            100,
            100,
            100,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            100,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            500,
            500,
            500,
            500,
            None,
            500,
            None,
            500,
            500,
            500,
            500,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            100,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            5000,
            500,
            100,
            100,
            (("contain", 500), ("lift_containment", 500), ("", 100)),
            100,
            500,
            10,
            None,
            None,
            None,
            None,
            None,
            500,
            5000,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            500,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            100,
            None,
            5000,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            5000,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            100,
            None,
            100,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            20,
            None,
            1,
            None,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            None,
            1,
            None,
            1,
            1,
            None,
            None,
            None,
            None,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            1,
            None,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            None,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            100,
            100,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            100,
            100,
            None,
            None,
            None,
            100,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            100,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            1000,
            None,
            None,
            None,
            None,
            None,
            400,
            400,
            400,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100,
            100,
            100,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            5000,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            5000,
            5000,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            500,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            5000,
            None,
            None,
            None,
        ),
        # replacement
        (
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "get_aggregate_alerts_v2",
            "",
            "",
            "get_alerts_v2",
            "",
            "query_alerts_v2",
            "",
            "update_alerts_v3",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "get_configuration_detection_ids_v2",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            True,
            "",
            "",
            "",
            "",
            "",
            True,
            "CSPMRegistration.delete_aws_account",
            "CSPMRegistration.get_aws_account",
            True,
            "CSPMRegistration.create_aws_account",
            "CSPMRegistration.get_aws_account",
            "CSPMRegistration",
            "CSPMRegistration.update_aws_account",
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "CSPMRegistration.azure_download_certificate",
            "CSPMRegistration",
            "CSPMRegistration.create_aws_account",
            "CSPMRegistration.create_azure_account",
            "CSPMRegistration",
            "CSPMRegistration.delete_aws_account",
            "CSPMRegistration",
            "CSPMRegistration.get_aws_account",
            "CSPMRegistration.get_aws_account_scripts_attachment",
            "CSPMRegistration.get_aws_console_setup_urls",
            True,
            "CSPMRegistration.get_azure_account",
            True,
            "CSPMRegistration",
            "CSPMRegistration.get_azure_user_scripts_attachment",
            "CSPMRegistration",
            "CSPMRegistration",
            "CSPMRegistration",
            "CSPMRegistration",
            "CSPMRegistration.update_azure_account_client_id",
            "CSPMRegistration",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "Alerts",
            "Alerts",
            "Alerts",
            "Alerts",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "update_policy_container",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "delete_cid_group_members",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "get_cid_group_by_id",
            "",
            "get_cid_group_members_by",
            "",
            "",
            "get_user_group_members_by_id",
            "",
            "get_user_groups_by_id",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            True,
            True,
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            True,
            True,
            True,
            True,
            True,
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "IOC.indicator_create",
            "IOC.indicator_delete",
            "IOC",
            "IOC",
            "IOC",
            "IOC.indicator_get",
            "IOC",
            "IOC.indicator_search",
            "IOC.indicator_update",
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "create_parser_from_template",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "get_parser_template",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "update_parser_from_template",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "upload_archive",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            True,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "create_user_mssp",
            "",
            "delete_user_mssp",
            "",
            "query_roles",
            "get_roles_mssp_v1",
            "",
            "",
            "",
            "",
            "get_user_grants",
            "",
            "get_user_grants",
            "user_roles_action",
            "",
            "",
            "",
            "",
            "retrieve_users",
            "retrieve_users",
            "query_users",
            "query_users",
            "",
            "",
            "user_roles_action",
            "update_user_mssp",
            "",
            "",
            "",
            "",
            "",
            "",
            "execute",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ),
        # arguments
        (
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("product", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("agent_id", "query", "str"), ("product", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("session_id", "query", "str"), ("aid", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("name_filter", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("session_id", "query", "str"), ("aid", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("sensor_id", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("aid", "query", "str", True), ("username", "query", "str", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True),),
            (("id", "query", "str", True), ("context_process_id", "query", "str")),
            (("id", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True),),
            (("id", "query", "str", True), ("depth", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("sensor_id", "query", "str"), ("product", "query", "str"), ("hostname", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("object_sid", "query", "str"), ("aid", "query", "str"), ("username", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("product", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("product", "query", "str"), ("hostname", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("agent_id", "query", "str"), ("product", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("session_id", "query", "str"), ("aid", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("session_id", "query", "str"), ("aid", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("name", "query", "str"), ("session_id", "query", "str"), ("aid", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("name_filter", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("tool_name", "query", "str"), ("session_id", "query", "str"), ("aid", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("time_range", "query", "str"), ("sensor_id", "query", "str")),
            (("description", "body", "str"), ("is_confidential", "body", "bool"), ("name", "body", "str"), ("redirect_uris", "body", "str or Iterable[str]"), ("scopes", "body", "str or Iterable[str]"), ("type", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True), ("action_name", "query", "str", True)),
            (("ids", "query", "str", True), ("description", "body", "str"), ("is_confidential", "body", "bool"), ("name", "body", "str"), ("redirect_uris", "body", "str or Iterable[str]"), ("scopes", "body", "str or Iterable[str]"), ("type", "body", "str")),
            (("config", "body", "ConfigData"), ("config_auth_type", "body", "str"), ("config_id", "body", "str"), ("definition_id", "body", "str"), ("id", "body", "str"), ("operation_id", "body", "str"), ("request", "body", "DomainRequest"), ("version", "body", "int"), ("cookie", "body", "Any"), ("data", "body", "str"), ("header", "body", "Any"), ("params", "body", "DomainParams"), ("path", "body", "Any"), ("query", "body", "Any"), ("json", "body", "Any"), ("x_www_form_urlencoded", "body", "Any", False, "x-www-form-urlencoded")),
            (("config", "body", "ConfigData"), ("config_auth_type", "body", "str"), ("config_id", "body", "str"), ("definition_id", "body", "str"), ("id", "body", "str"), ("operation_id", "body", "str"), ("request", "body", "DomainRequest"), ("version", "body", "int"), ("cookie", "body", "Any"), ("data", "body", "str"), ("header", "body", "Any"), ("params", "body", "DomainParams"), ("path", "body", "Any"), ("query", "body", "Any"), ("json", "body", "Any"), ("x_www_form_urlencoded", "body", "Any", False, "x-www-form-urlencoded")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("additional_header", "body", "str"), ("current_aws_arn", "body", "str"), ("dashboard_url", "body", "str"), ("id", "body", "str"), ("last_health_check", "body", "int"), ("name", "body", "str"), ("node_type", "body", "str"), ("password", "body", "str"), ("pod_settings", "body", "K8SPodSettings"), ("proxy_address", "body", "str"), ("status", "body", "ExecutorNodeStatus"), ("type", "body", "str"), ("use_jobs", "body", "bool", False, "useJobs"), ("username", "body", "str")),
            (("integration", "body", "Integration"),),
            (("integration_task", "body", "IntegrationTaskSpec"),),
            (("id", "path", "int", True),),
            (("id", "path", "int", True),),
            (("id", "path", "int", True),),
            (("id", "path", "int", True),),
            (("entries", "body", "Sequence[TagEntry]"), ("name", "body", "str"), ("is_sensitive", "body", "bool"), ("persistent_signature", "body", "str"), ("value", "body", "str")),
            (("field", "query", "str", True),),
            (("query_name", "query", "str", True), ("cloud_provider", "query", "str", True), ("aws_lambda_arn", "query", "str"), ("gcp_cloud_function_url", "query", "str"), ("azure_site_subscription_id", "query", "str"), ("azure_site_resource_group", "query", "str"), ("azure_function_app_name", "query", "str")),
            (("field", "query", "str", True),),
            (("field", "query", "str", True),),
            (("field", "query", "str", True),),
            (("query_name", "query", "str", True), ("cloud_provider", "query", "str or Iterable[str]"), ("cloud_account_id", "query", "str or Iterable[str]"), ("region", "query", "str or Iterable[str]"), ("cid", "query", "str or Iterable[str]")),
            (("field", "query", "str", True),),
            (("field", "query", "str", True),),
            (("field", "query", "str", True),),
            (("field", "query", "str", True),),
            (("paginate", "body", "Paginate"), ("query", "body", "str"), ("revision_id", "body", "int", False, "revisionId"), ("select_fields", "body", "QueryRequestSelectFields", False, "selectFields"), ("timestamp", "body", "int")),
            (),
            (("gcrn", "query", "str", True), ("type", "query", "str", True), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("node_type", "query", "str", True), ("integration_type", "query", "int"), ("offset", "query", "int"), ("limit", "query", "int"), ("order_by", "query", "Literal['name', 'id', 'state', 'type']"), ("direction", "query", "Literal['asc', 'desc']"), ("executor_node_ids", "query", "str or Iterable[str]"), ("executor_node_names", "query", "str or Iterable[str]"), ("executor_node_states", "query", "str or Iterable[str]"), ("executor_node_types", "query", "str or Iterable[str]")),
            (("executor_node_ids", "query", "str or Iterable[str]"), ("executor_node_names", "query", "str or Iterable[str]"), ("executor_node_states", "query", "str or Iterable[str]"), ("executor_node_types", "query", "str or Iterable[str]")),
            (),
            (("id", "path", "int", True),),
            (("type", "query", "str"),),
            (("integration_task_type", "query", "int"), ("category", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("order_by", "query", "Literal['name', 'id', 'integrationTask']", False, "orderBy"), ("direction", "query", "Literal['asc', 'desc']"), ("integration_task_types", "query", "int"), ("ids", "query", "int"), ("names", "query", "str")),
            (("integration_task_type", "query", "int"), ("category", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("order_by", "query", "Literal['name', 'id', 'integrationTask']", False, "orderBy"), ("direction", "query", "Literal['asc', 'desc']"), ("integration_task_types", "query", "int"), ("ids", "query", "int"), ("names", "query", "str")),
            (("category", "query", "Literal['collecting', 'exporting']"), ("integration_task_types", "query", "int"), ("ids", "query", "int"), ("names", "query", "str")),
            (("integration_task_type", "query", "int"), ("category", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("order_by", "query", "Literal['name', 'id', 'integrationTask']", False, "orderBy"), ("direction", "query", "Literal['asc', 'desc']"), ("integration_task_types", "query", "int"), ("ids", "query", "int"), ("names", "query", "str")),
            (),
            (("integration_type", "query", "int"), ("category", "query", "str")),
            (("integration_type", "query", "int"), ("category", "query", "str")),
            (("persistent_signature", "query", "str", True, "persistentSignature"), ("optional_time", "query", "int", False, "optionalTime"), ("revision_id", "query", "int", False, "revisionId"), ("limit", "query", "int"), ("offset", "query", "int"), ("order_by", "query", "str or Iterable[str]", False, "orderBy"), ("direction", "query", "Literal['asc', 'desc']")),
            (("filter", "body", "ResultsFilter"), ("optional_time", "body", "int", False, "optionalTime"), ("revision_id", "body", "int", False, "revisionId")),
            (("ql_filters", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("order_by", "query", "str", False, "orderBy"), ("direction", "query", "str")),
            (("ql_filters", "query", "str"), ("exclude_artifacts", "query", "bool"), ("limit", "query", "int"), ("offset", "query", "int"), ("order_by", "query", "str", False, "orderBy"), ("direction", "query", "str")),
            (("cids", "body", "str or Iterable[str]"), ("deployment_tuple_filters", "body", "Sequence[DeploymentUnitsTupleFilters]", False, "deploymentTupleFilters"), ("nesting_level", "body", "int", False, "nestingLevel"), ("only_count", "body", "bool", False, "onlyCount"), ("optional_time", "body", "int", False, "optionalTime"), ("pagination", "body", "Pagination"), ("persistent_signatures", "body", "str or Iterable[str]", False, "persistentSignatures"), ("ql_filters", "body", "str", False, "qlFilters"), ("related_entities", "body", "Sequence[GetServicesRelatedEntity]", False, "relatedEntities"), ("revision_id", "body", "int", False, "revisionId"), ("roles_signature", "body", "str", False, "rolesSignature")),
            (("is_unique", "query", "bool", False, "isUnique"), ("tag_name", "query", "str", False, "tagName"), ("limit", "query", "int"), ("offset", "query", "int"), ("name", "query", "str or Iterable[str]")),
            (("pagination", "query", "str"),),
            (("children", "body", "Sequence[int]"), ("description", "body", "str"), ("group_type", "body", "str", False, "groupType"), ("is_default", "body", "bool", False, "isDefault"), ("name", "body", "str"), ("parent_id", "body", "int", False, "parentId"), ("scope", "body", "str")),
            (("id", "path body", "int", True), ("additional_header", "body", "str"), ("current_aws_arn", "body", "str"), ("dashboard_url", "body", "str"), ("last_health_check", "body", "int"), ("name", "body", "str"), ("node_type", "body", "str"), ("password", "body", "str"), ("pod_settings", "body", "K8SPodSettings"), ("proxy_address", "body", "str"), ("status", "body", "ExecutorNodeStatus"), ("type", "body", "str"), ("use_jobs", "body", "bool", False, "useJobs"), ("username", "body", "str")),
            (("id", "path", "int", True), ("category", "query body", "str"), ("access_token", "body", "str"), ("data", "body", "str"), ("override", "body", "bool"), ("scheduled", "body", "bool"), ("task_id", "body", "int")),
            (("id", "path", "int", True), ("category", "query body", "str"), ("access_token", "body", "str"), ("data", "body", "str"), ("override", "body", "bool"), ("scheduled", "body", "bool"), ("task_id", "body", "int")),
            (("id", "path", "int", True), ("category", "query body", "str"), ("access_token", "body", "str"), ("data", "body", "str"), ("override", "body", "bool"), ("scheduled", "body", "bool"), ("task_id", "body", "int")),
            (("is_enabled", "body", "bool", False, "isEnabled"),),
            (("name", "body", "str"), ("persistent_signatures", "body", "str or Iterable[str]", False, "persistentSignatures")),
            (("id", "path", "int", True),),
            (("additional_header", "body", "str"), ("current_aws_arn", "body", "str"), ("dashboard_url", "body", "str"), ("id", "body", "str"), ("last_health_check", "body", "int"), ("name", "body", "str"), ("node_type", "body", "str"), ("password", "body", "str"), ("pod_settings", "body", "K8SPodSettings"), ("proxy_address", "body", "str"), ("status", "body", "ExecutorNodeStatus"), ("type", "body", "str"), ("use_jobs", "body", "bool", False, "useJobs"), ("username", "body", "str")),
            (("id", "path", "int", True), ("children", "body", "Sequence[int]"), ("description", "body", "str"), ("group_id", "body", "int", False, "groupId"), ("group_type", "body", "str", False, "groupType"), ("is_default", "body", "bool", False, "isDefault"), ("name", "body", "str"), ("parent_id", "body", "int", False, "parentId"), ("scope", "body", "str")),
            (("id", "path", "int", True), ("integration", "body", "Integration"), ("overwrite_fields", "body", "str or Iterable[str]", False, "overwriteFields")),
            (("id", "path", "int", True), ("integration_task", "body", "IntegrationTaskSpec")),
            (("entries", "body", "Sequence[UniqueTagEntry]"), ("is_sensitive", "body", "bool"), ("name", "body", "str"), ("tag_type", "body", "str"), ("value", "body", "str")),
            (("ids", "query", "str or Iterable[str]"),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("id", "body", "str"), ("rule_groups", "body", "Sequence[AddRuleGroupRule]")),
            (("host_groups", "body", "str or Iterable[str]"), ("id", "body", "str")),
            (("description", "body", "str"), ("name", "body", "str")),
            (("id", "body", "str"), ("rule_groups", "body", "Sequence[CreateRuleGroup]")),
            (("policy_id", "query", "str", True), ("custom_rule_ids", "query", "str or Iterable[str]", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("policy_id", "query", "str", True), ("rule_group_ids", "query", "str or Iterable[str]", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("policy_id", "query", "str", True), ("host_group_ids", "query", "str or Iterable[str]", True)),
            (("id", "body", "str"), ("rule_groups", "body", "Sequence[ReplaceRuleGroupSelectors]")),
            (("id", "body", "str"), ("rule_groups", "body", "Sequence[ChangeRuleGroupPrecedence]")),
            (("ids", "query", "str", True), ("description", "body", "str"), ("is_enabled", "body", "bool"), ("name", "body", "str")),
            (("id", "body", "str"), ("precedence", "body", "int")),
            (("id", "body", "str"), ("rule_groups", "body", "Sequence[UpdateRuleGroup]")),
            (("id", "query", "str", True),),
            (("credit_cents_limit", "body", "int"), ("deadline_seconds", "body", "int"), ("id", "body", "str"), ("messages", "body", "Sequence[Mapping[str, Any]]"), ("version_id", "body", "str")),
            (("credit_cents_limit", "body", "int"), ("deadline_seconds", "body", "int"), ("id", "body", "str"), ("messages", "body", "Sequence[Message]")),
            (("id", "body", "str"), ("status", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("filter", "query", "str"), ("sort", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("duplicate_from_agent_id", "body", "str"), ("id", "body", "str"), ("template_id", "body", "str"), ("version_definition", "body", "Mapping[str, Any]"), ("compaction_config", "body", "Mapping[str, Any]"), ("description", "body", "str"), ("input_format", "body", "Mapping[str, Any]"), ("knowledge_base_ids", "body", "str or Iterable[str]"), ("model", "body", "str"), ("model_config_", "body", "Mapping[str, Any]", False, "model_config"), ("name", "body", "str"), ("output_format", "body", "Mapping[str, Any]"), ("parent_version_ids", "body", "str or Iterable[str]"), ("skill_ids", "body", "str or Iterable[str]"), ("system_prompt", "body", "str"), ("targeting_config", "body", "Mapping[str, Any]"), ("tools", "body", "str or Iterable[str]")),
            (("id", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("id", "query", "str", True), ("dry_run", "query", "bool"), ("is_enabled", "body", "bool"), ("is_published", "body", "bool"), ("version_id", "body", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("field", "body", "str"), ("filter", "body", "str"), ("from_", "body", "int", False, "from"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str")),
            (("include_hidden", "query", "bool"), ("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("field", "body", "str"), ("filter", "body", "str"), ("from_", "body", "int", False, "from"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str")),
            (("after", "body", "str"), ("filter", "body", "str"), ("limit", "body", "int"), ("sort", "body", "str")),
            (("ids", "body", "str or Iterable[str]", True),),
            (("composite_ids", "body", "str or Iterable[str]", True), ("include_hidden", "query", "bool")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("include_hidden", "query", "bool"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("ids", "body", "str or Iterable[str]", True), ("remove_tag", "body", "str"), ("assign_to_user_id", "body", "str"), ("unassign", "body", "bool or str"), ("new_behavior_processed", "body", "str"), ("update_status", "body", "str"), ("assign_to_uuid", "body", "str"), ("add_tag", "body", "str"), ("remove_tags_by_prefix", "body", "str"), ("append_comment", "body", "str"), ("assign_to_name", "body", "str"), ("show_in_ui", "body", "bool or str"), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]")),
            (("composite_ids", "body", "str or Iterable[str]", True), ("include_hidden", "query", "bool"), ("remove_tag", "body", "str"), ("assign_to_user_id", "body", "str"), ("unassign", "body", "bool or str"), ("new_behavior_processed", "body", "str"), ("update_status", "body", "str"), ("assign_to_uuid", "body", "str"), ("add_tag", "body", "str"), ("remove_tags_by_prefix", "body", "str"), ("append_comment", "body", "str"), ("assign_to_name", "body", "str"), ("show_in_ui", "body", "bool or str"), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("exclusions", "body", "Sequence[Any]"),),
            (("report_format", "body", "str"), ("search", "body", "Mapping[str, Any]"), ("filter", "body", "str"), ("sort", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("category", "query", "str"), ("show_available_only", "query", "bool")),
            (),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("exclusions", "body", "Sequence[Any]"),),
            (("action", "body", "str or Iterable[str]"), ("action_description", "body", "str or Iterable[str]"), ("actor_id", "body", "str or Iterable[str]"), ("actor_ip", "body", "str or Iterable[str]"), ("actor_type", "body", "str or Iterable[str]"), ("category", "body", "str or Iterable[str]"), ("category_description", "body", "str or Iterable[str]"), ("cid", "body", "str or Iterable[str]"), ("end_time", "body", "datetime or str"), ("event_id", "body", "str or Iterable[str]"), ("event_version", "body", "str or Iterable[str]"), ("extensions", "body", "Mapping[str, Any]"), ("geo_city", "body", "str or Iterable[str]"), ("geo_country", "body", "str or Iterable[str]"), ("sort", "body", "str"), ("start_time", "body", "datetime or str"), ("target_display_name", "body", "str or Iterable[str]"), ("target_id", "body", "str or Iterable[str]"), ("target_type", "body", "str or Iterable[str]"), ("user_agent", "body", "str or Iterable[str]")),
            (("id", "query", "str", True), ("format", "query", "str", True), ("include_descriptions", "query", "bool"), ("include_extension_metadata", "query", "bool")),
            (("id", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("include_descriptions", "query", "bool"), ("include_extension_metadata", "query", "bool")),
            (("id", "query", "str", True),),
            (("ids", "body", "str or Iterable[str]"),),
            (("integration_id", "body", "str", False, "integrationId"), ("urls", "body", "str or Iterable[str]")),
            (("agent_id", "query", "str", True), ("actions", "body", "Sequence[Any]"), ("ttl", "body", "int")),
            (("domains", "body", "str or Iterable[str]"),),
            (("classification", "body", "str or Iterable[str]"), ("countries", "body", "str or Iterable[str]"), ("description", "body", "str"), ("domains", "body", "str or Iterable[str]"), ("ips_range", "body", "Sequence[Any]", False, "ipsRange"), ("match_ips", "body", "bool"), ("name", "body", "str"), ("single_ips", "body", "str or Iterable[str]", False, "singleIps"), ("top_level_domains", "body", "str or Iterable[str]")),
            (("ids", "body", "str or Iterable[str]"),),
            (("id", "query", "str", True),),
            (("id", "query", "str", True), ("integration_id", "body", "str", False, "integrationId"), ("urls", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("store", "query", "str", True), ("id", "query", "str", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (),
            (("ids", "query", "str or Iterable[str]", True), ("skip", "query", "int"), ("limit", "query", "int")),
            (("filter", "body", "Mapping[str, Any]"), ("limit", "body", "int"), ("search", "body", "str"), ("skip", "body", "int"), ("sort", "body", "Sequence[Mapping[str, str]]"), ("application", "body", "str or Iterable[str]"), ("application_name", "body", "str or Iterable[str]"), ("application_version", "body", "str or Iterable[str]"), ("browser_name", "body", "str or Iterable[str]"), ("browser_version", "body", "str or Iterable[str]"), ("deployment_method", "body", "str or Iterable[str]"), ("email", "body", "str or Iterable[str]"), ("first_seen", "body", "Mapping[str, str]"), ("host_id", "body", "str or Iterable[str]"), ("hostname", "body", "str or Iterable[str]"), ("id", "body", "str or Iterable[str]"), ("last_seen", "body", "Mapping[str, str]"), ("os_name", "body", "str or Iterable[str]"), ("platform", "body", "str or Iterable[str]"), ("policy_updated", "body", "str or Iterable[str]"), ("protection_type", "body", "str or Iterable[str]"), ("status", "body", "str or Iterable[str]"), ("username", "body", "str or Iterable[str]")),
            (("exclude", "body", "str or Iterable[str]"), ("filter", "body", "Mapping[str, Any]"), ("limit", "body", "int"), ("search", "body", "str"), ("skip", "body", "int"), ("sort", "body", "Sequence[Any]")),
            (("filter", "body", "Mapping[str, Any]"), ("limit", "body", "int"), ("search", "body", "str"), ("skip", "body", "int"), ("sort", "body", "Sequence[Mapping[str, str]]"), ("application", "body", "str or Iterable[str]"), ("application_name", "body", "str or Iterable[str]"), ("application_version", "body", "str or Iterable[str]"), ("browser_name", "body", "str or Iterable[str]"), ("browser_version", "body", "str or Iterable[str]"), ("deployment_method", "body", "str or Iterable[str]"), ("email", "body", "str or Iterable[str]"), ("first_seen", "body", "Mapping[str, str]"), ("host_id", "body", "str or Iterable[str]"), ("hostname", "body", "str or Iterable[str]"), ("id", "body", "str or Iterable[str]"), ("last_seen", "body", "Mapping[str, str]"), ("os_name", "body", "str or Iterable[str]"), ("platform", "body", "str or Iterable[str]"), ("policy_updated", "body", "str or Iterable[str]"), ("protection_type", "body", "str or Iterable[str]"), ("status", "body", "str or Iterable[str]"), ("username", "body", "str or Iterable[str]")),
            (("category", "query", "str", True), ("advanced_filter", "body", "Mapping[str, Any]"), ("exclude", "body", "Sequence[Any]"), ("filter", "body", "Mapping[str, Any]"), ("limit", "body", "int"), ("rule_ids", "body", "Sequence[Any]"), ("search", "body", "str"), ("skip", "body", "int"), ("sort", "body", "Sequence[Any]")),
            (("id", "query", "str", True), ("classification", "body", "str or Iterable[str]"), ("countries", "body", "str or Iterable[str]"), ("description", "body", "str"), ("domains", "body", "str or Iterable[str]"), ("ips_range", "body", "Sequence[Any]", False, "ipsRange"), ("match_ips", "body", "bool"), ("name", "body", "str"), ("single_ips", "body", "str or Iterable[str]", False, "singleIps"), ("top_level_domains", "body", "str or Iterable[str]")),
            (("id", "query", "str", True), ("add_extension_ids", "body", "str or Iterable[str]", False, "addExtensionIds"), ("add_extension_names", "body", "str or Iterable[str]", False, "addExtensionNames"), ("destinations", "body", "Mapping[str, Any]"), ("remove_extension_ids", "body", "str or Iterable[str]", False, "removeExtensionIds"), ("remove_extension_names", "body", "str or Iterable[str]", False, "removeExtensionNames"), ("status", "body", "Mapping[str, Any]"), ("targets", "body", "Mapping[str, Any]")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("language", "query", "str", True), ("filter", "query", "str"), ("archive_type", "query", "Literal['zip', 'gzip']")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True), ("include_translated_content", "query", "str or Iterable[str]")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("tenant_id", "query", "str or Iterable[str]", True),),
            (("tenant_id", "query", "str or Iterable[str]", True), ("years_valid", "query", "int or str")),
            (("client_email", "body", "str"), ("client_id", "body", "str"), ("parent_id", "body", "str"), ("parent_type", "body", "str"), ("private_key", "body", "str"), ("private_key_id", "body", "str"), ("project_id", "body", "str"), ("service_account_conditions", "body", "Sequence[AccountCondition]"), ("service_account_id", "body", "int")),
            (("account_id", "body", "str"), ("account_type", "body", "str"), ("behavior_assessment_enabled", "body", "bool"), ("cloudtrail_region", "body", "str"), ("deployment_method", "body", "str"), ("dspm_enabled", "body", "bool"), ("dspm_host_account_id", "body", "str"), ("dspm_role", "body", "str"), ("falcon_client_id", "body", "str"), ("iam_role_arn", "body", "str"), ("is_master", "body", "bool"), ("organization_id", "body", "str"), ("root_stack_id", "body", "str"), ("sensor_management_enabled", "body", "bool"), ("target_ous", "body", "str or Iterable[str]"), ("use_existing_cloudtrail", "body", "bool"), ("vulnerability_scanning_enabled", "body", "bool"), ("vulnerability_scanning_host_account_id", "body", "str"), ("vulnerability_scanning_role", "body", "str")),
            (("account_type", "body", "str"), ("client_id", "body", "str"), ("default_subscription", "body", "bool"), ("subscription_id", "body", "str"), ("tenant_id", "body", "str"), ("years_valid", "body", "int"), ("target_ous", "body", "str or Iterable[str]")),
            (("default_subscription_id", "body", "str"), ("tenant_id", "body", "str"), ("target_ous", "body", "str or Iterable[str]")),
            (("parent_id", "body", "str"), ("parent_type", "body", "str")),
            (("ids", "query", "str or Iterable[str]"), ("organization_ids", "query", "str or Iterable[str]", False, "organization-ids")),
            (("ids", "query", "str or Iterable[str]"), ("tenant_ids", "query", "str or Iterable[str]"), ("retain_tenant", "query", "bool or Literal['true', 'false']")),
            (("tenant_ids", "query", "str or Iterable[str]"),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]"), ("iam_role_arns", "query", "str or Iterable[str]"), ("status", "query", "Literal['provisioned', 'operational']"), ("limit", "query", "int"), ("cspm_lite", "query", "bool or Literal['true', 'false']"), ("migrated", "query", "bool or Literal['true', 'false']"), ("offset", "query", "int"), ("group_by", "query", "Literal['organization']"), ("scan_type", "query", "Literal['dry', 'full']", False, "scan-type"), ("organization_ids", "query", "str or Iterable[str]", False, "organization-ids")),
            (("ids", "query", "str or Iterable[str]"), ("template", "query", "Literal['aws-bash', 'aws-terraform']"), ("account_type", "query", "Literal['commercial', 'gov']"), ("accounts", "query", "str or Sequence[str]"), ("behavior_assessment_enabled", "query", "bool or Literal['true', 'false']"), ("sensor_management_enabled", "query", "bool or Literal['true', 'false']"), ("dspm_enabled", "query", "bool or Literal['true', 'false']"), ("dspm_regions", "query", "str or Iterable[str]"), ("dspm_role", "query", "str"), ("use_existing_cloudtrail", "query", "bool or Literal['true', 'false']"), ("organization_id", "query", "str"), ("aws_profile", "query", "str"), ("custom_role_name", "query", "str")),
            (("ids", "query", "str or Iterable[str]"), ("use_existing_cloudtrail", "query", "bool or Literal['true', 'false']"), ("region", "query", "str"), ("tags", "query", "str"), ("template", "query", "Literal['aws-url', 'aws-iom-url', 'aws-ioa-url', 'aws-sensor-management-url', 'aws-dspm-url', 'aws-idp-url', 'aws-modular-cft-url', 'aws-modular-cft-gov-commercial-url']")),
            (("ids", "query", "str or Iterable[str]"), ("tenant_ids", "query", "str or Iterable[str]"), ("status", "query", "Literal['provisioned', 'operational']"), ("cspm_lite", "query", "bool or Literal['true', 'false']"), ("limit", "query", "int"), ("offset", "query", "int"), ("scan_type", "query", "Literal['dry', 'full']", False, "scan-type")),
            (("tenant_ids", "query", "str or Iterable[str]"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("tenant_id", "query", "str", False, "tenant-id"), ("subscription_ids", "query", "str or Iterable[str]"), ("account_type", "query", "Literal['commercial', 'gov']"), ("template", "query", "str"), ("azure_management_group", "query", "bool")),
            (("cloud_provider", "query", "Literal['aws', 'azure']"), ("service", "query", "Literal['ACM', 'ACR', 'Any', 'App Engine', 'AppService', 'BigQuery', 'Cloud Load Balancing', 'Cloud Logging', 'Cloud SQL', 'Cloud Storage', 'CloudFormation', 'CloudTrail', 'CloudWatch Logs', 'Cloudfront', 'Compute Engine', 'Config', 'Disk', 'DynamoDB', 'EBS', 'EC2', 'ECR', 'EFS', 'EKS', 'ELB', 'EMR', 'Elasticache', 'GuardDuty', 'IAM', 'Identity', 'KMS', 'KeyVault', 'Kinesis', 'Kubernetes', 'Lambda', 'LoadBalancer', 'Monitor', 'NLB/ALB', 'NetworkSecurityGroup', 'PostgreSQL', 'RDS', 'Redshift', 'S3', 'SES', 'SNS', 'SQLDatabase', 'SQLServer', 'SQS', 'SSM', 'Serverless Application Repository', 'StorageAccount', 'Subscriptions', 'VPC', 'VirtualMachine', 'VirtualNetwork']"), ("account_id", "query", "str"), ("aws_account_id", "query", "str"), ("azure_subscription_id", "query", "str"), ("azure_tenant_id", "query", "str"), ("state", "query", "Literal['closed', 'open']"), ("date_time_since", "query", "datetime or str"), ("since", "query", "str"), ("severity", "query", "Literal['Critical', 'High', 'Informational', 'Medium']"), ("next_token", "query", "str"), ("limit", "query", "int"), ("resource_id", "query", "str or Iterable[str]"), ("resource_uuid", "query", "str or Iterable[str]")),
            (("id", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("next_token", "query", "str")),
            (("cloud_provider", "query", "Literal['aws', 'azure', 'gcp']"), ("account_id", "query", "str"), ("azure_subscription_id", "query", "str"), ("azure_tenant_id", "query", "str"), ("status", "query", "Literal['all', 'new', 'reoccurring']"), ("region", "query", "str"), ("severity", "query", "Literal['Critical', 'High', 'Informational', 'Medium']"), ("service", "query", "Literal['ACM', 'ACR', 'Any', 'App Engine', 'AppService', 'BigQuery', 'Cloud Load Balancing', 'Cloud Logging', 'Cloud SQL', 'Cloud Storage', 'CloudFormation', 'CloudTrail', 'CloudWatch Logs', 'Cloudfront', 'Compute Engine', 'Config', 'Disk', 'DynamoDB', 'EBS', 'EC2', 'ECR', 'EFS', 'EKS', 'ELB', 'EMR', 'Elasticache', 'GuardDuty', 'IAM', 'Identity', 'KMS', 'KeyVault', 'Kinesis', 'Kubernetes', 'Lambda', 'LoadBalancer', 'Monitor', 'NLB/ALB', 'NetworkSecurityGroup', 'PostgreSQL', 'RDS', 'Redshift', 'S3', 'SES', 'SNS', 'SQLDatabase', 'SQLServer', 'SQS', 'SSM', 'Serverless Application Repository', 'StorageAccount', 'Subscriptions', 'VPC', 'VirtualMachine', 'VirtualNetwork']"), ("next_token", "query", "str"), ("limit", "query", "int")),
            (("parent_type", "query", "Literal['Folder', 'Organization', 'Project']"), ("ids", "query", "str or Iterable[str]"), ("status", "query", "Literal['provisioned', 'operational']"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str"), ("scan_type", "query", "Literal['dry', 'full']", False, "scan-type")),
            (("id", "query", "str"),),
            (("ids", "query", "str or Iterable[str]"), ("parent_type", "query", "Literal['Folder', 'Organization', 'Project']")),
            (("policy_id", "query", "str", True), ("cloud_provider", "query", "str", True), ("account_id", "query", "str"), ("aws_account_id", "query", "str"), ("azure_subscription_id", "query", "str"), ("azure_tenant_id", "query", "str"), ("user_ids", "query", "str or Iterable[str]"), ("state", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("policy_id", "query", "str", True), ("cloud_provider", "query", "str", True), ("state", "query", "str"), ("account_id", "query", "str"), ("aws_account_id", "query", "str"), ("azure_subscription_id", "query", "str"), ("azure_tenant_id", "query", "str")),
            (("ids", "query", "int or str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("service", "query", "Literal['ACM', 'ACR', 'Any', 'App Engine', 'AppService', 'BigQuery', 'Cloud Load Balancing', 'Cloud Logging', 'Cloud SQL', 'Cloud Storage', 'CloudFormation', 'CloudTrail', 'CloudWatch Logs', 'Cloudfront', 'Compute Engine', 'Config', 'Disk', 'DynamoDB', 'EBS', 'EC2', 'ECR', 'EFS', 'EKS', 'ELB', 'EMR', 'Elasticache', 'GuardDuty', 'IAM', 'Identity', 'KMS', 'KeyVault', 'Kinesis', 'Kubernetes', 'Lambda', 'LoadBalancer', 'Monitor', 'NLB/ALB', 'NetworkSecurityGroup', 'PostgreSQL', 'RDS', 'Redshift', 'S3', 'SES', 'SNS', 'SQLDatabase', 'SQLServer', 'SQS', 'SSM', 'Serverless Application Repository', 'StorageAccount', 'Subscriptions', 'VPC', 'VirtualMachine', 'VirtualNetwork']"), ("policy_id", "query", "str", False, "policy-id"), ("cloud_platform", "query", "Literal['aws', 'azure', 'gcp']", False, "cloud-platform")),
            (("cloud_platform", "query", "str or Iterable[str]", False, "cloud-platform"),),
            (("account_id", "body", "str"), ("behavior_assessment_enabled", "body", "bool"), ("cloudtrail_region", "body", "str"), ("deployment_method", "body", "str"), ("dspm_enabled", "body", "bool"), ("dspm_role", "body", "str"), ("environment", "body", "str"), ("falcon_client_id", "body", "str"), ("iam_role_arn", "body", "str"), ("remediation_region", "body", "str"), ("remediation_tou_accepted", "body", "datetime or str"), ("root_stack_id", "body", "str"), ("sensor_management_enabled", "body", "bool"), ("target_ous", "body", "str or Iterable[str]"), ("vulnerability_scanning_enabled", "body", "bool"), ("vulnerability_scanning_role", "body", "str")),
            (("environment", "body", "str"), ("subscription_id", "body", "str"), ("target_ous", "body", "str or Iterable[str]")),
            (("id", "query", "str", True), ("tenant_id", "query", "str", False, "tenant-id")),
            (("subscription_id", "query", "str", True), ("tenant_id", "query", "str", False, "tenant-id")),
            (("environment", "body", "str"), ("parent_id", "body", "str"), ("service_account", "body", "GCPServiceAccountPatchV1")),
            (("client_email", "body", "str"), ("client_id", "body", "str"), ("private_key", "body", "str"), ("private_key_id", "body", "str"), ("project_id", "body", "str"), ("service_account_conditions", "body", "Sequence[AccountCondition]"), ("service_account_id", "body", "int"), ("resources", "body", "Sequence[GCPServiceAccountPatchV1]")),
            (("account_id", "body", "str"), ("account_ids", "body", "str or Iterable[str]"), ("enabled", "body", "bool"), ("policy_id", "body", "int"), ("regions", "body", "str or Iterable[str]"), ("severity", "body", "str"), ("tag_excluded", "body", "bool")),
            (("cloud_platform", "body", "str"), ("last_scan_completed_at", "body", "datetime or str"), ("next_scan_timestamp", "body", "datetime or str"), ("scan_interval", "body", "str"), ("scan_schedule", "body", "str")),
            (("resources", "body", "Sequence[GCPAccountValidationReqObjV1]"), ("parent_id", "body", "str")),
            (("client_email", "body", "str"), ("client_id", "body", "str"), ("private_key", "body", "str"), ("private_key_id", "body", "str"), ("project_id", "body", "str"), ("service_account_conditions", "body", "Sequence[AccountCondition]"), ("service_account_id", "body", "int"), ("resources", "body", "Sequence[GCPServiceAccountValidationRequestObjV1]")),
            (("alerts", "body", "Sequence[Mapping[str, Any]] or Sequence[AlertEvidenceSelector]"), ("id", "body", "str")),
            (("events", "body", "Sequence[Mapping[str, Any]] or Sequence[EventEvidenceSelector]"), ("id", "body", "str")),
            (("id", "body", "str"), ("tags", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True), ("filter", "query", "str"), ("date_ranges", "body", "Sequence[Mapping[str, Any]]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, Any]"), ("field", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("from_", "body", "int", False, "from"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, Any]]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str")),
            (("ids", "body", "str or Iterable[str]"),),
            (("access_tags", "body", "Sequence[Mapping[str, Any]] or Sequence[CaseAccessTag]"), ("assigned_to_user_uuid", "body", "str"), ("description", "body", "str"), ("description_format", "body", "str"), ("description_tagged_users", "body", "str or Iterable[str]"), ("evidence", "body", "Mapping[str, Any] or CreateCaseRequestEvidence"), ("name", "body", "str"), ("severity", "body", "int"), ("severity_info", "body", "Mapping[str, Any] or CaseSeverityInfoAssignment"), ("status", "body", "str"), ("tags", "body", "str or Iterable[str]"), ("template", "body", "Mapping[str, Any] or TemplateSelector")),
            (("channels", "body", "Sequence[Mapping[str, Any]] or Sequence[NotificationChannelV1]"), ("description", "body", "str"), ("name", "body", "str")),
            (("channels", "body", "Sequence[Mapping[str, Any]] or Sequence[NotificationChannelV2CreateRequest]"), ("description", "body", "str"), ("name", "body", "str")),
            (("description", "body", "str"), ("goals", "body", "Sequence[Mapping[str, Any]] or Sequence[SLAV1CreateRequestGoals]"), ("name", "body", "str")),
            (("access_tags", "body", "Sequence[Mapping[str, Any]] or Sequence[AccessTagV1Spec]"), ("description", "body", "str"), ("fields", "body", "Sequence[Mapping[str, Any]] or Sequence[FieldV1CreateRequest]"), ("name", "body", "str"), ("sla_id", "body", "str"), ("sla_rules", "body", "Sequence[Mapping[str, Any]] or Sequence[TemplateSLARuleV1CreateRequest]"), ("workflows", "body", "Sequence[Mapping[str, Any]] or Sequence[WorkflowV1]")),
            (("id", "query", "str", True), ("tag", "query", "str or Iterable[str]", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True),),
            (("ids", "body", "str or Iterable[str]"),),
            (("destination_id", "body", "str"), ("source_id", "body", "str")),
            (("ids", "query", "str or Iterable[str]"), ("filter", "query", "str"), ("format", "query", "Literal['yaml', 'json']")),
            (("date_ranges", "body", "Sequence[Mapping[str, Any]]"), ("field", "body", "str"), ("filter", "body", "str"), ("name", "body", "str"), ("size", "body", "int"), ("sort", "body", "str"), ("type", "body", "Literal['terms', 'date_range']"), ("from_", "body", "int", False, "from")),
            (("ids", "query", "str or Iterable[str]", True), ("with_has_access", "query", "bool")),
            (("ids", "body", "str or Iterable[str]"),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("date_ranges", "body", "Sequence[Mapping[str, Any]]"), ("field", "body", "str"), ("filter", "body", "str"), ("name", "body", "str"), ("size", "body", "int"), ("sort", "body", "str"), ("type", "body", "Literal['terms', 'date_range']"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, Any]]"), ("field", "body", "str"), ("filter", "body", "str"), ("name", "body", "str"), ("size", "body", "int"), ("sort", "body", "str"), ("type", "body", "Literal['terms', 'date_range']"), ("from_", "body", "int", False, "from")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("aid", "body", "str"), ("file_path", "body", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, Any]]"), ("field", "body", "str"), ("filter", "body", "str"), ("name", "body", "str"), ("size", "body", "int"), ("sort", "body", "str"), ("type", "body", "Literal['terms', 'date_range']"), ("from_", "body", "int", False, "from")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("date_ranges", "body", "Sequence[Mapping[str, Any]]"), ("field", "body", "str"), ("filter", "body", "str"), ("name", "body", "str"), ("size", "body", "int"), ("sort", "body", "str"), ("type", "body", "Literal['terms', 'date_range']"), ("from_", "body", "int", False, "from")),
            (("ids", "query", "str or Iterable[str]"), ("template_ids", "query", "str or Iterable[str]"), ("versions", "query", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True), ("with_has_access", "query", "bool")),
            (("file", "file", "Any", True), ("dry_run", "body", "bool")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("after", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("aid", "body", "str"), ("case_id", "body", "str"), ("description", "body", "str"), ("file_path", "body", "str")),
            (("aid", "body", "str"), ("case_id", "body", "str"), ("description", "body", "str"), ("session_id", "body", "str"), ("sha256", "body", "str")),
            (("expected_consistency_version", "body", "int"), ("expected_version", "body", "int"), ("fields", "body", "Mapping[str, Any] or CaseFieldChanges"), ("id", "body", "str")),
            (("description", "body", "str"), ("id", "body", "str")),
            (("channels", "body", "Sequence[Mapping[str, Any]] or Sequence[NotificationChannelV1]"), ("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str")),
            (("channels", "body", "Sequence[Mapping[str, Any]] or Sequence[NotificationChannelV2CreateRequest]"), ("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str")),
            (("description", "body", "str"), ("goals", "body", "Sequence[Mapping[str, Any]] or Sequence[SLAV1CreateRequestGoals]"), ("id", "body", "str"), ("name", "body", "str")),
            (("access_tags", "body", "Sequence[Mapping[str, Any]] or Sequence[AccessTagV1Spec]"), ("description", "body", "str"), ("fields", "body", "Sequence[Mapping[str, Any]] or Sequence[FieldV1UpdateRequest]"), ("id", "body", "str"), ("name", "body", "str"), ("sla_id", "body", "str"), ("sla_rules", "body", "Sequence[Mapping[str, Any]] or Sequence[TemplateSLARuleV1UpdateRequest]"), ("workflows", "body", "Sequence[Mapping[str, Any]] or Sequence[WorkflowV1]")),
            (("file", "file", "Any", True), ("case_id", "body", "str", True), ("description", "body", "str")),
            (("exclusions", "body", "Sequence[CertBasedExclusionCreateReqV1]"), ("applied_globally", "body", "bool"), ("certificate", "body", "CertificateReqV1"), ("children_cids", "body", "str or Iterable[str]"), ("comment", "body", "str"), ("created_by", "body", "str"), ("created_on", "body", "datetime or str"), ("description", "body", "str"), ("host_groups", "body", "str or Iterable[str]"), ("issuer", "body", "str"), ("modified_by", "body", "str"), ("modified_on", "body", "datetime or str"), ("name", "body", "str"), ("serial", "body", "str"), ("status", "body", "str"), ("subject", "body", "str"), ("thumbprint", "body", "str"), ("valid_from", "body", "datetime or str"), ("valid_to", "body", "datetime or str")),
            (("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by', 'created_on', 'modified_by', 'modified_on', 'name']")),
            (("exclusions", "body", "Sequence[CertBasedExclusionUpdateReqV1]"), ("applied_globally", "body", "bool"), ("certificate", "body", "CertificateReqV1"), ("children_cids", "body", "str or Iterable[str]"), ("comment", "body", "str"), ("created_by", "body", "str"), ("created_on", "body", "datetime or str"), ("description", "body", "str"), ("host_groups", "body", "str or Iterable[str]"), ("issuer", "body", "str"), ("modified_by", "body", "str"), ("modified_on", "body", "datetime or str"), ("name", "body", "str"), ("serial", "body", "str"), ("status", "body", "str"), ("subject", "body", "str"), ("thumbprint", "body", "str"), ("valid_from", "body", "datetime or str"), ("valid_to", "body", "datetime or str"), ("id", "body", "str")),
            (("account_id", "body", "str"), ("account_type", "body", "str"), ("cloudformation_stack_arn", "body", "str"), ("cloudtrail_region", "body", "str"), ("csp_events", "body", "bool"), ("deployment_method", "body", "str"), ("dspm_custom_vpc_configuration", "body", "Mapping[str, Any]"), ("dspm_host_account_id", "body", "str"), ("dspm_network_configuration_type", "body", "str"), ("dspm_regions", "body", "str or Iterable[str]"), ("dspm_role", "body", "str"), ("dspm_service_permissions_override", "body", "str or Iterable[str]"), ("falcon_client_id", "body", "str"), ("iam_role_arn", "body", "str"), ("ioa_regions", "body", "str or Iterable[str]"), ("is_master", "body", "bool"), ("log_ingestion_method", "body", "str"), ("organization_id", "body", "str"), ("products", "body", "Sequence[AccountProductRequestExtV1]"), ("resource_name_prefix", "body", "str"), ("resource_name_suffix", "body", "str"), ("root_stack_id", "body", "str"), ("s3_log_ingestion_bucket_name", "body", "str"), ("s3_log_ingestion_bucket_prefix", "body", "str"), ("s3_log_ingestion_kms_key_arn", "body", "str"), ("s3_log_ingestion_sns_topic_arn", "body", "str"), ("target_ous", "body", "str or Iterable[str]"), ("use_existing_cloudtrail", "body", "bool"), ("vulnerability_scanning_custom_vpc_configuration", "body", "Mapping[str, Any]"), ("vulnerability_scanning_host_account_id", "body", "str"), ("vulnerability_scanning_network_configuration_type", "body", "str"), ("vulnerability_scanning_regions", "body", "str or Iterable[str]"), ("vulnerability_scanning_role", "body", "str")),
            (("ids", "query", "str or Iterable[str]"), ("organization_ids", "query", "str or Iterable[str]", False, "organization-ids")),
            (("ids", "query", "str or Iterable[str]"), ("organization_ids", "query", "str or Iterable[str]", False, "organization-ids")),
            (("products", "query", "str or Iterable[str]", True), ("features", "query", "str or Iterable[str]", True), ("limit", "query", "int"), ("offset", "query", "int"), ("group_by", "query", "Literal['organization']"), ("organization_ids", "query", "str or Iterable[str]", False, "organization-ids"), ("account_status", "query", "Literal['provisioned', 'operational']", False, "account-status")),
            (("account_ids", "query", "str or Iterable[str]", False, "account-ids"), ("organization_ids", "query", "str or Iterable[str]", False, "organization-ids")),
            (("account_id", "body", "str"), ("cloudformation_stack_arn", "body", "str"), ("cloudtrail_region", "body", "str"), ("csp_events", "body", "bool"), ("disable_products", "body", "Sequence[AccountProductRequestExtV1]"), ("dspm_custom_vpc_configuration", "body", "Mapping[str, Any]"), ("dspm_host_account_id", "body", "str"), ("dspm_network_configuration_type", "body", "str"), ("dspm_regions", "body", "str or Iterable[str]"), ("dspm_role", "body", "str"), ("dspm_service_permissions_override", "body", "str or Iterable[str]"), ("falcon_client_id", "body", "str"), ("ioa_regions", "body", "str or Iterable[str]"), ("log_ingestion_method", "body", "str"), ("organization_id", "body", "str"), ("products", "body", "Sequence[AccountProductRequestExtV1]"), ("reader_role_arn", "body", "str"), ("remediation_region", "body", "str"), ("remediation_tou_accepted", "body", "datetime or str"), ("resource_name_prefix", "body", "str"), ("resource_name_suffix", "body", "str"), ("s3_log_ingestion_bucket_name", "body", "str"), ("s3_log_ingestion_bucket_prefix", "body", "str"), ("s3_log_ingestion_kms_key_arn", "body", "str"), ("s3_log_ingestion_sns_topic_arn", "body", "str"), ("target_ous", "body", "str or Iterable[str]"), ("use_existing_cloudtrail", "body", "bool"), ("vulnerability_scanning_custom_vpc_configuration", "body", "Mapping[str, Any]"), ("vulnerability_scanning_host_account_id", "body", "str"), ("vulnerability_scanning_network_configuration_type", "body", "str"), ("vulnerability_scanning_regions", "body", "str or Iterable[str]"), ("vulnerability_scanning_role", "body", "str")),
            (("account_id", "query", "str", False, "account-id"), ("iam_role_arn", "query", "str", False, "iam-role-arn"), ("organization_id", "query", "str", False, "organization-id")),
            (("reason", "body", "str"), ("registration_id", "body", "str"), ("target", "body", "SuppressionTarget"), ("type", "body", "str"), ("resources", "body", "Sequence[SuppressionCreateInput]")),
            (("suppression_ids", "body", "str or Iterable[str]"),),
            (("registration_id", "query", "str", True), ("field", "query", "str", True)),
            (("registration_id", "query", "str", True), ("field", "query", "str", True), ("filter", "query", "str")),
            (("registration_id", "query", "str", True), ("filter", "query", "str"), ("sort", "query", "str"), ("group_by", "query", "Literal['name']"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("tenant_id", "query", "str", True),),
            (("deployment_method", "query", "str", True), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("registration_id", "query", "str", True), ("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("reason", "body", "str"), ("suppression_id", "body", "str"), ("resources", "body", "Sequence[SuppressionUpdateInput]")),
            (("resource", "body", "AzureRegistrationCreateInput"), ("account_type", "body", "str"), ("additional_features", "body", "Sequence[AdditionalFeature]"), ("additional_properties", "body", "Any"), ("api_client_key_id", "body", "str"), ("api_client_key_type", "body", "str"), ("cs_infra_region", "body", "str"), ("cs_infra_subscription_id", "body", "str"), ("deployment_method", "body", "str"), ("deployment_stack_host_id", "body", "str"), ("deployment_stack_name", "body", "str"), ("dspm_regions", "body", "str or Iterable[str]"), ("environment", "body", "str"), ("event_hub_settings", "body", "Sequence[EventHubSettings]"), ("management_group_ids", "body", "str or Iterable[str]"), ("microsoft_graph_permission_ids", "body", "str or Iterable[str]"), ("products", "body", "Sequence[ProductFeatures]"), ("resource_name_prefix", "body", "str"), ("resource_name_suffix", "body", "str"), ("status", "body", "str"), ("subscription_ids", "body", "str or Iterable[str]"), ("tags", "body", "Mapping[str, str]"), ("template_version", "body", "str"), ("tenant_id", "body", "str"), ("cs_infra_subscription_name", "body", "str"), ("deployment_stack_host_region", "body", "str"), ("dspm_custom_vnet_configuration", "body", "Mapping[str, Any]"), ("dspm_host_subscription_id", "body", "str"), ("dspm_network_configuration_type", "body", "Literal['managed', 'managed_no_nat', 'custom']"), ("microsoft_graph_permission_ids_readonly", "body", "bool"), ("primary_domain", "body", "str"), ("registration_description", "body", "str"), ("registration_name", "body", "str"), ("tenant_name", "body", "str"), ("vulnerability_scanning_custom_vnet_configuration", "body", "Mapping[str, Any]"), ("vulnerability_scanning_host_subscription_id", "body", "str"), ("vulnerability_scanning_network_configuration_type", "body", "Literal['managed', 'managed_no_nat', 'custom']"), ("vulnerability_scanning_regions", "body", "str or Iterable[str]")),
            (("retain_client", "body", "bool"), ("subscription_id", "body", "str"), ("tenant_id", "body", "str")),
            (("tenant_ids", "query", "str or Iterable[str]", True),),
            (("tenant_id", "query", "str", True),),
            (("tenant_id", "body", "str", False, "tenantId"),),
            (("tenant_id", "query", "str"), ("registration_id", "query", "str")),
            (("tenant_ids", "query", "str or Iterable[str]"),),
            (("resource", "body", "AzureRegistrationUpdateInput"), ("account_type", "body", "str"), ("additional_features", "body", "Sequence[AdditionalFeature]"), ("additional_properties", "body", "Any"), ("api_client_key_id", "body", "str"), ("api_client_key_type", "body", "str"), ("cs_infra_region", "body", "str"), ("cs_infra_subscription_id", "body", "str"), ("deployment_method", "body", "str"), ("deployment_stack_host_id", "body", "str"), ("deployment_stack_name", "body", "str"), ("dspm_regions", "body", "str or Iterable[str]"), ("environment", "body", "str"), ("event_hub_settings", "body", "Sequence[EventHubSettings]"), ("management_group_ids", "body", "str or Iterable[str]"), ("microsoft_graph_permission_ids", "body", "str or Iterable[str]"), ("products", "body", "Sequence[ProductFeatures]"), ("resource_name_prefix", "body", "str"), ("resource_name_suffix", "body", "str"), ("status", "body", "str"), ("subscription_ids", "body", "str or Iterable[str]"), ("tags", "body", "Mapping[str, str]"), ("template_version", "body", "str"), ("tenant_id", "body", "str"), ("cs_infra_subscription_name", "body", "str"), ("deployment_stack_host_region", "body", "str"), ("dspm_custom_vnet_configuration", "body", "Mapping[str, Any]"), ("dspm_host_subscription_id", "body", "str"), ("dspm_network_configuration_type", "body", "Literal['managed', 'managed_no_nat', 'custom']"), ("microsoft_graph_permission_ids_readonly", "body", "bool"), ("primary_domain", "body", "str"), ("registration_description", "body", "str"), ("registration_id", "body", "str"), ("registration_name", "body", "str"), ("tenant_name", "body", "str"), ("vulnerability_scanning_custom_vnet_configuration", "body", "Mapping[str, Any]"), ("vulnerability_scanning_host_subscription_id", "body", "str"), ("vulnerability_scanning_network_configuration_type", "body", "Literal['managed', 'managed_no_nat', 'custom']"), ("vulnerability_scanning_regions", "body", "str or Iterable[str]")),
            (("tenant_id", "query", "str", True), ("stack_name", "query", "str")),
            (("cloudtrail_bucket_owner_id", "body", "str"), ("static_external_id", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (),
            (("mode", "query", "Literal['cloudformation', 'manual']"), ("cloudtrail_bucket_owner_id", "body", "str"), ("cloudtrail_bucket_region", "body", "str"), ("external_id", "body", "str"), ("iam_role_arn", "body", "str"), ("id", "body", "str"), ("rate_limit_reqs", "body", "int"), ("rate_limit_time", "body", "int")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("cloudtrail_bucket_owner_id", "body", "str"), ("cloudtrail_bucket_region", "body", "str"), ("external_id", "body", "str"), ("iam_role_arn", "body", "str"), ("id", "body", "str"), ("rate_limit_reqs", "body", "int"), ("rate_limit_time", "body", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("dspm_settings", "body", "AgentlessScanningSettings"), ("entity_id", "body", "str or Iterable[str]"), ("excluded_project_patterns", "body", "str or Iterable[str]"), ("falcon_client_key_id", "body", "str"), ("falcon_client_key_type", "body", "str"), ("infra_project_id", "body", "str"), ("labels", "body", "str"), ("realtime_visibility_enabled", "body", "bool"), ("registration_id", "body", "str"), ("registration_name", "body", "str"), ("resource_name_prefix", "body", "str"), ("resource_name_suffix", "body", "str"), ("tags", "body", "str"), ("vars_only", "body", "bool"), ("vulnerability_scanning_settings", "body", "AgentlessScanningSettings"), ("wif_project_id", "body", "str"), ("resources", "body", "Sequence[TerraformScriptParameters]")),
            (("ids", "query", "str or Iterable[str]", True), ("additional_properties", "body", "Any"), ("deployment_method", "body", "str"), ("dspm_settings", "body", "AgentlessScanningSettings"), ("entity_id", "body", "str or Iterable[str]"), ("excluded_project_patterns", "body", "str or Iterable[str]"), ("falcon_client_key_id", "body", "str"), ("falcon_client_key_type", "body", "str"), ("infra_manager_region", "body", "str"), ("infra_project_id", "body", "str"), ("labels", "body", "Mapping[str, str]"), ("log_ingestion_sink_name", "body", "str"), ("log_ingestion_subscription_name", "body", "str"), ("log_ingestion_topic_id", "body", "str"), ("products", "body", "Sequence[ProductFeatures]"), ("registration_description", "body", "str"), ("registration_name", "body", "str"), ("registration_scope", "body", "str"), ("resource_name_prefix", "body", "str"), ("resource_name_suffix", "body", "str"), ("tags", "body", "Mapping[str, str]"), ("vulnerability_scanning_settings", "body", "AgentlessScanningSettings"), ("wif_pool_name", "body", "str"), ("wif_project_id", "body", "str"), ("wif_project_number", "body", "str"), ("wif_provider_name", "body", "str")),
            (("additional_properties", "body", "Any"), ("deployment_method", "body", "str"), ("dspm_settings", "body", "AgentlessScanningSettings"), ("entity_id", "body", "str or Iterable[str]"), ("excluded_project_patterns", "body", "str or Iterable[str]"), ("falcon_client_key_id", "body", "str"), ("falcon_client_key_type", "body", "str"), ("infra_manager_region", "body", "str"), ("infra_project_id", "body", "str"), ("labels", "body", "Mapping[str, str]"), ("products", "body", "Sequence[ProductFeatures]"), ("registration_description", "body", "str"), ("registration_name", "body", "str"), ("registration_scope", "body", "str"), ("resource_name_prefix", "body", "str"), ("resource_name_suffix", "body", "str"), ("tags", "body", "Mapping[str, str]"), ("vulnerability_scanning_settings", "body", "AgentlessScanningSettings"), ("wif_project_id", "body", "str"), ("wif_project_number", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("dspm_settings", "body", "AgentlessScanningSettings"), ("entity_id", "body", "str or Iterable[str]"), ("excluded_project_patterns", "body", "str or Iterable[str]"), ("falcon_client_key_id", "body", "str"), ("falcon_client_key_type", "body", "str"), ("infra_manager_region", "body", "str"), ("infra_project_id", "body", "str"), ("labels", "body", "str"), ("realtime_visibility_enabled", "body", "bool"), ("registration_id", "body", "str"), ("registration_name", "body", "str"), ("resource_name_prefix", "body", "str"), ("resource_name_suffix", "body", "str"), ("tags", "body", "str"), ("template", "body", "str"), ("vulnerability_scanning_settings", "body", "AgentlessScanningSettings"), ("wif_project_id", "body", "str"), ("resources", "body", "Sequence[Mapping[str, Any]]")),
            (("ids", "query", "str or Iterable[str]"), ("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("include_all_statuses", "query", "bool")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]"),),
            (("additional_properties", "body", "Any"), ("deployment_method", "body", "str"), ("dspm_settings", "body", "AgentlessScanningSettings"), ("entity_id", "body", "str or Iterable[str]"), ("excluded_project_patterns", "body", "str or Iterable[str]"), ("falcon_client_key_id", "body", "str"), ("falcon_client_key_type", "body", "str"), ("infra_manager_region", "body", "str"), ("infra_project_id", "body", "str"), ("labels", "body", "Mapping[str, str]"), ("products", "body", "Sequence[ProductFeatures]"), ("registration_description", "body", "str"), ("registration_name", "body", "str"), ("registration_scope", "body", "str"), ("resource_name_prefix", "body", "str"), ("resource_name_suffix", "body", "str"), ("tags", "body", "Mapping[str, str]"), ("vulnerability_scanning_settings", "body", "AgentlessScanningSettings"), ("wif_project_id", "body", "str"), ("wif_project_number", "body", "str")),
            (("group_name", "body", "str"), ("home_region", "body", "str"), ("policy_name", "body", "str"), ("products", "body", "Sequence[CloudOCIProductFeature]"), ("registration_description", "body", "str"), ("registration_name", "body", "str"), ("tenancy_ocid", "body", "str"), ("user_email", "body", "str"), ("user_name", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("deployment_method", "body", "str"), ("is_download", "body", "bool"), ("tenancy_ocid", "body", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("next_token", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("tenancy_ocid", "body", "str"),),
            (("group_name", "body", "str"), ("home_region", "body", "str"), ("policy_name", "body", "str"), ("products", "body", "Sequence[CloudOCIProductFeature]"), ("registration_description", "body", "str"), ("registration_name", "body", "str"), ("stack_ocid", "body", "str"), ("tenancy_ocid", "body", "str"), ("user_email", "body", "str"), ("user_name", "body", "str"), ("user_ocid", "body", "str")),
            (("products", "body", "Sequence[ProductFeatures]"), ("tenancy_ocid", "body", "str")),
            (("ids", "query", "str", True),),
            (("description", "body", "str"), ("framework_id", "body", "str"), ("name", "body", "str"), ("section_name", "body", "str")),
            (("active", "body", "bool"), ("description", "body", "str"), ("name", "body", "str")),
            (("alert_info", "body", "str"), ("attack_types", "body", "str"), ("category", "body", "str"), ("controls", "body", "Sequence[ControlReference]"), ("description", "body", "str"), ("domain", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("logic", "body", "str"), ("name", "body", "str"), ("parent_rule_id", "body", "str"), ("platform", "body", "str"), ("provider", "body", "str"), ("remediation_info", "body", "str"), ("remediation_url", "body", "str"), ("resource_type", "body", "str"), ("severity", "body", "int"), ("subdomain", "body", "str"), ("authority", "body", "str", False, "Authority"), ("code", "body", "str", False, "Code")),
            (("overrides", "body", "Sequence[SingleCreateRuleOverrideRequest]"),),
            (("description", "body", "str"), ("domain", "body", "str"), ("name", "body", "str"), ("rule_selection_filter", "body", "RuleSelectionFilter"), ("rule_selection_type", "body", "str"), ("scope_asset_filter", "body", "ScopeAssetFilter"), ("scope_type", "body", "str"), ("subdomain", "body", "str"), ("suppression_comment", "body", "str"), ("suppression_expiration_date", "body", "datetime or str"), ("suppression_reason", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]"), ("domain", "query", "str"), ("subdomain", "query", "str"), ("resource_type", "query", "Literal['cronjobs', 'daemonsets', 'deployments', 'jobs', 'pods', 'replicasets', 'replicationcontrollers', 'services', 'statefulsets']")),
            (("cloud_provider", "query", "Literal['aws', 'azure', 'gcp', 'oci']"), ("resource_type", "query", "str"), ("ids", "query", "str or Iterable[str]"), ("domain", "body", "str"), ("input", "body", "Mapping[str, Any]"), ("logic", "body", "str"), ("subdomain", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("domain", "query", "str", True), ("subdomain", "query", "str", True), ("resource_type", "query", "str", True), ("cloud_provider", "query", "Literal['aws', 'azure', 'gcp', 'oci']"), ("enriched", "query", "bool")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("ids", "query", "str", True), ("current_section", "query", "str", True, "sectionName"), ("section_name", "body", "str")),
            (("ids", "query", "str", True), ("rule_ids", "body", "str or Iterable[str]")),
            (("ids", "query", "str", True), ("description", "body", "str"), ("name", "body", "str")),
            (("ids", "query", "str", True), ("active", "body", "bool"), ("description", "body", "str"), ("name", "body", "str")),
            (("alert_info", "body", "str"), ("attack_types", "body", "str or Iterable[str]"), ("category", "body", "str"), ("controls", "body", "Sequence[RuleControlReference]"), ("description", "body", "str"), ("name", "body", "str"), ("rule_logic_list", "body", "Sequence[RuleLogic]"), ("severity", "body", "int"), ("uuid", "body", "str"), ("authority", "body", "str"), ("code", "body", "str")),
            (("overrides", "body", "Sequence[SingleCreateRuleOverrideRequest]"),),
            (("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str"), ("rule_selection_filter", "body", "RuleSelectionFilter"), ("rule_selection_type", "body", "str"), ("scope_asset_filter", "body", "ScopeAssetFilter"), ("scope_type", "body", "str"), ("suppression_comment", "body", "str"), ("suppression_expiration_date", "body", "datetime or str"), ("suppression_reason", "body", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("business_impact", "body", "Literal['high', 'moderate', 'low']"), ("business_unit", "body", "str"), ("description", "body", "str"), ("environment", "body", "Literal['dev', 'test', 'stage', 'prod']"), ("name", "body", "str"), ("owners", "body", "str or Iterable[str]"), ("selectors", "body", "WriteCloudGroupSelectors")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("ids", "query", "str or Iterable[str]"),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("group", "body", "UpdateCloudGroupMessage"), ("business_impact", "body", "Literal['', 'high', 'moderate', 'low']"), ("business_unit", "body", "str"), ("description", "body", "str"), ("environment", "body", "Literal['', 'dev', 'test', 'stage', 'prod']"), ("id", "body", "str"), ("name", "body", "str"), ("owners", "body", "str or Iterable[str]"), ("selectors", "body", "WriteCloudGroupSelectors")),
            (("ids", "body", "str or Iterable[str]"),),
            (("type", "query", "str", True), ("crn", "query", "str"), ("gcrn", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("ids", "query", "str or Iterable[str]"),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("after", "query", "str"), ("include_failing_iom_severity_counts", "query", "bool")),
            (("after", "query", "str"), ("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True), ("filter", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("filter", "query", "str")),
            (("ids", "body", "str or Iterable[str]"),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("ids", "query", "str or Iterable[str]"),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("after", "query", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("id", "query", "str", True),),
            (),
            (),
            (("ids", "query", "str or Iterable[str]"),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("account_id", "body", "str"), ("asset_identifier", "body", "str"), ("cloud_provider", "body", "str"), ("region", "body", "str")),
            (("aws_accounts", "body", "Sequence[AWSAccountInput]"), ("account_number", "body", "str"), ("batch_regions", "body", "Sequence[AWSBatchClusterRegion]"), ("iam_external_id", "body", "str"), ("iam_role_arn", "body", "str"), ("kms_alias", "body", "str"), ("processing_account", "body", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (),
            (),
            (("ids", "query", "str", True),),
            (("uuid", "path", "str", True),),
            (("id", "path", "str", True),),
            (("code", "body", "str"), ("installation_id", "body", "str"), ("org", "body", "str"), ("state", "body", "str")),
            (("connection_id", "query", "str", True), ("repository_ids", "query", "str or Iterable[str]")),
            (("uuid", "path", "str", True),),
            (("field", "query", "str", True), ("filter", "query", "str")),
            (("provider", "query", "Literal['github', 'gitlab', 'azure_devops']"),),
            (("connection_id", "query", "str", True),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("app_id", "body", "str"), ("installation_id", "body", "str"), ("org", "body", "str"), ("private_key", "body", "str"), ("webhook_secret", "body", "str")),
            (("uuid", "path", "str", True),),
            (("id", "query", "str", True),),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("from_", "body", "int", False, "from"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str", True), ("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str"), ("facet", "query", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("after", "query", "str"), ("limit", "query", "int or str")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("base_images", "body", "Sequence[BaseImageRequest]"), ("image_digest", "body", "str"), ("image_id", "body", "str"), ("registry", "body", "str"), ("repository", "body", "str"), ("tag", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("with_config", "query", "bool"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("cid", "query", "str", True), ("registry", "query", "str", True), ("repository", "query", "str", True), ("tag", "query", "str", True), ("image_digest", "query", "str"), ("include_base_image_vuln", "query", "bool")),
            (("cid", "query", "str", True), ("registry", "query", "str", True), ("repository", "query", "str", True), ("tag", "query", "str", True), ("image_digest", "query", "str"), ("include_base_image_vuln", "query", "bool")),
            (("filter", "query", "str"), ("expand_vulnerabilities", "query", "bool"), ("expand_detections", "query", "bool"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("only_zero_day_affected", "query", "bool"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("only_zero_day_affected", "query", "bool"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("only_zero_day_affected", "query", "bool"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("cve_id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int")),
            (("id", "query", "str", True), ("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("description", "body", "str"), ("name", "body", "str"), ("settings", "body", "ContentUpdateSettingsReqV1")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("action_name", "query", "str", True), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("ids", "body", "str or Iterable[str]")),
            (("category", "query", "str", True), ("sort", "query", "Literal['deployed_timestamp.asc', 'deployed_timestamp.desc']")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("ids", "body", "str or Iterable[str]"),),
            (("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str"), ("settings", "body", "ContentUpdateSettingsReqV1")),
            (("ids", "query", "str or Iterable[str]", True), ("filter", "query", "str"), ("date_ranges", "body", "Sequence[Mapping[str, Any]]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, Any]"), ("field", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("from_", "body", "int", False, "from"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, Any]]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[AggregateSpec]"), ("time_zone", "body", "str"), ("type", "body", "str")),
            (("anomaly", "body", "AnomalyV1"), ("comment", "body", "str"), ("customer_id", "body", "str"), ("description", "body", "str"), ("guardrail_notifications", "body", "Sequence[CreateRuleNotifications]"), ("mitre_attack", "body", "Sequence[MitreAttackMappingV1]"), ("name", "body", "str"), ("notifications", "body", "Sequence[CreateRuleNotifications]"), ("operation", "body", "CreateRuleOperationV1"), ("search", "body", "RuleSearchV1"), ("severity", "body", "int"), ("status", "body", "str"), ("tactic", "body", "str"), ("technique", "body", "str"), ("template_id", "body", "str"), ("trigger_on_create", "body", "bool")),
            (("customer_id", "body", "str"), ("templates", "body", "Sequence[DeployTemplate]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("get_latest", "body", "bool"), ("report_format", "body", "str"), ("search", "body", "RuleVersionSortedSearch"), ("filter", "body", "str"), ("sort", "body", "str")),
            (("rule_ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("q", "query", "str"), ("sort", "query", "Literal['created_on', 'created_on|desc', 'last_updated_on', 'last_updated_on|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("q", "query", "str"), ("sort", "query", "Literal['created_on', 'created_on|desc', 'last_updated_on', 'last_updated_on|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("rule", "body", "Mapping[str, Any]"),),
            (("id", "body", "str"),),
            (("filter", "query", "str"), ("q", "query", "str"), ("sort", "query", "Literal['created_on', 'created_on|desc', 'last_updated_on', 'last_updated_on|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("q", "query", "str"), ("sort", "query", "Literal['created_on', 'created_on|desc', 'last_updated_on', 'last_updated_on|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "Literal['created_on', 'created_on|desc', 'last_updated_on', 'last_updated_on|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("anomaly", "body", "PatchAnomalyV1"), ("comment", "body", "str"), ("description", "body", "str"), ("guardrail_notifications", "body", "Sequence[PatchRuleNotificationsV1]"), ("id", "body", "str"), ("mitre_attack", "body", "Sequence[MitreAttackMappingV1]"), ("name", "body", "str"), ("notifications", "body", "Sequence[PatchRuleNotificationsV1]"), ("operation", "body", "PatchRuleOperationV1"), ("search", "body", "PatchRuleSearchV1"), ("severity", "body", "int"), ("state", "body", "str"), ("status", "body", "str"), ("tactic", "body", "str"), ("technique", "body", "str")),
            (("api_client_id", "body", "str"), ("id", "body", "str"), ("user_id", "body", "str"), ("user_uuid", "body", "str")),
            (("api_client_id", "body", "str"), ("ids", "body", "str or Iterable[str]"), ("user_id", "body", "str"), ("user_uuid", "body", "str")),
            (("comment", "body", "str"), ("description", "body", "str"), ("disposition_id", "body", "int"), ("field_values", "body", "Sequence[FieldValue]"), ("name", "body", "str"), ("pattern_severity", "body", "str"), ("rulegroup_id", "body", "str"), ("ruletype_id", "body", "str")),
            (("comment", "body", "str"), ("description", "body", "str"), ("name", "body", "str"), ("platform", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("rule_group_id", "query", "str", True), ("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]"),),
            (("offset", "query", "int"), ("limit", "query", "int")),
            (("offset", "query", "int"), ("limit", "query", "int")),
            (("sort", "query", "Literal['created_by', 'created_on', 'enabled', 'modified_by', 'modified_on', 'name']"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("sort", "query", "Literal['created_by', 'created_on', 'enabled', 'modified_by', 'modified_on', 'name']"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("offset", "query", "int"), ("limit", "query", "int")),
            (("sort", "query", "Literal['rules.created_by', 'rules.created_on', 'rules.current_version.action_label', 'rules.current_version.description', 'rules.current_version.modified_by', 'rules.current_version.modified_on', 'rules.current_version.name', 'rules.current_version.pattern_severity', 'rules.enabled', 'rules.ruletype_name']"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("comment", "body", "str"), ("description", "body", "str"), ("enabled", "body", "bool"), ("id", "body", "str"), ("name", "body", "str"), ("rulegroup_version", "body", "int")),
            (("comment", "body", "str"), ("rule_updates", "body", "Sequence[RuleUpdateV1]"), ("rulegroup_id", "body", "str"), ("rulegroup_version", "body", "int")),
            (("comment", "body", "str"), ("rule_updates", "body", "Sequence[RuleUpdateV2]"), ("rulegroup_id", "body", "str"), ("rulegroup_version", "body", "int")),
            (("fields", "body", "Sequence[ValidationRequestFieldV1]"),),
            (("collection_name", "path", "str", True), ("object_key", "path", "str", True), ("dry_run", "query", "bool")),
            (("collection_name", "path", "str", True), ("collection_version", "path", "str", True), ("object_key", "path", "str", True), ("dry_run", "query", "bool")),
            (("collection_name", "path", "str", True),),
            (("names", "query", "str or Iterable[str]", True),),
            (("collection_name", "path", "str", True), ("object_key", "path", "str", True)),
            (("collection_name", "path", "str", True), ("schema_version", "path", "str", False, "", (), "latest")),
            (("collection_name", "path", "str", True), ("collection_version", "path", "str", True), ("object_key", "path", "str", True)),
            (("collection_name", "path", "str", True), ("end", "query", "str"), ("limit", "query", "int"), ("start", "query", "str")),
            (("collection_name", "path", "str", True), ("collection_version", "path", "str", True), ("end", "query", "str"), ("limit", "query", "int"), ("start", "query", "str")),
            (("end", "query", "str"), ("limit", "query", "int"), ("start", "query", "str")),
            (("collection_name", "path", "str", True), ("end", "query", "str"), ("limit", "query", "int"), ("start", "query", "str")),
            (("collection_name", "path", "str", True), ("object_key", "path", "str", True)),
            (("collection_name", "path", "str", True), ("schema_version", "path", "str", False, "", (), "latest")),
            (("collection_name", "path", "str", True), ("filter", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("collection_name", "path", "str", True), ("collection_version", "path", "str", True), ("filter", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("collection_name", "path", "str", True), ("object_key", "path", "str", True), ("dry_run", "query", "bool"), ("schema_version", "query", "str")),
            (("collection_name", "path", "str", True), ("collection_version", "path", "str", True), ("object_key", "path", "str", True), ("dry_run", "query", "bool")),
            (("collection_name", "path", "str", True), ("collection_version", "path", "str", True), ("object_key", "path", "str", True)),
            (("tenant_id", "query", "str or Iterable[str]", True), ("refresh", "query", "bool"), ("years_valid", "query", "int or str")),
            (("client_email", "body", "str"), ("client_id", "body", "str"), ("parent_id", "body", "str"), ("parent_type", "body", "str"), ("private_key", "body", "str"), ("private_key_id", "body", "str"), ("project_id", "body", "str"), ("service_account_conditions", "body", "Sequence[AccountCondition]"), ("service_account_id", "body", "int")),
            (("account_id", "body", "str"), ("account_type", "body", "str"), ("cloudtrail_region", "body", "str"), ("iam_role_arn", "body", "str"), ("is_master", "body", "bool"), ("organization_id", "body", "str")),
            (("account_type", "body", "str"), ("client_id", "body", "str"), ("default_subscription", "body", "bool"), ("subscription_id", "body", "str"), ("tenant_id", "body", "str"), ("years_valid", "body", "int")),
            (("parent_id", "body", "str"), ("parent_type", "body", "str")),
            (("ids", "query", "str or Iterable[str]"), ("organization_ids", "query", "str or Iterable[str]", False, "organization-ids")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]"), ("status", "query", "Literal['provisioned', 'operational']"), ("limit", "query", "int"), ("offset", "query", "int"), ("migrated", "query", "bool or Literal['true', 'false']"), ("scan_type", "query", "Literal['dry', 'full']", False, "scan-type"), ("organization_ids", "query", "str or Iterable[str]", False, "organization-ids")),
            (("ids", "query", "str or Iterable[str]"), ("template", "query", "Literal['aws-bash']"), ("accounts", "query", "str or Sequence[str]"), ("behavior_assessment_enabled", "query", "bool or Literal['true', 'false']"), ("sensor_management_enabled", "query", "bool or Literal['true', 'false']"), ("dspm_enabled", "query", "bool or Literal['true', 'false']"), ("dspm_regions", "query", "str or Iterable[str]"), ("dspm_host_account_id", "query", "str"), ("dspm_host_integration_role_name", "query", "str"), ("dspm_host_scanner_role_name", "query", "str"), ("dspm_role", "query", "str"), ("vulnerability_scanning_enabled", "query", "bool or Literal['true', 'false']"), ("vulnerability_scanning_regions", "query", "str or Iterable[str]"), ("vulnerability_scanning_host_account_id", "query", "str"), ("vulnerability_scanning_host_integration_role_name", "query", "str"), ("vulnerability_scanning_host_scanner_role_name", "query", "str"), ("vulnerability_scanning_role", "query", "str"), ("use_existing_cloudtrail", "query", "bool or Literal['true', 'false']"), ("organization_id", "query", "str"), ("organizational_unit_ids", "query", "str or Iterable[str]"), ("aws_profile", "query", "str"), ("aws_region", "query", "str"), ("iam_role_arn", "query", "str"), ("falcon_client_id", "query", "str"), ("idp_enabled", "query", "bool or Literal['true', 'false']"), ("tags", "query", "str")),
            (("region", "query", "str"),),
            (("single_account", "query", "bool or Literal['true', 'false']"), ("delete", "query", "bool or Literal['true', 'false']"), ("account_type", "query", "Literal['commercial', 'gov']"), ("organization_id", "query", "str", False, "organization-id")),
            (("ids", "query", "str or Iterable[str]"), ("tenant_ids", "query", "str or Iterable[str]"), ("status", "query", "Literal['provisioned', 'operational']"), ("limit", "query", "int"), ("offset", "query", "int"), ("scan_type", "query", "Literal['dry', 'full']", False, "scan-type")),
            (),
            (),
            (("tenant_id", "query", "str or Iterable[str]", True, "tenant-id"), ("subscription_ids", "query", "str or Iterable[str]"), ("template", "query", "str"), ("azure_management_group", "query", "bool")),
            (("parent_type", "query", "Literal['Folder', 'Organization', 'Project']"), ("ids", "query", "str or Iterable[str]"), ("status", "query", "Literal['provisioned', 'operational']"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str"), ("scan_type", "query", "Literal['dry', 'full']", False, "scan-type")),
            (("id", "query", "str"),),
            (("parent_type", "query", "Literal['Folder', 'Organization', 'Project']"),),
            (("ids", "query", "str or Iterable[str]"), ("parent_type", "query", "Literal['Folder', 'Organization', 'Project']"), ("status", "query", "Literal['provisioned', 'operational']")),
            (("id", "query", "str", True), ("object_id", "query", "str"), ("tenant_id", "query", "str", False, "tenant-id")),
            (("client_email", "body", "str"), ("client_id", "body", "str"), ("private_key", "body", "str"), ("private_key_id", "body", "str"), ("project_id", "body", "str"), ("service_account_conditions", "body", "Sequence[AccountCondition]"), ("service_account_id", "body", "int"), ("resources", "body", "Sequence[GCPServiceAccountPatchV1]")),
            (("classification_properties", "body", "ExternalClassificationProperties"), ("name", "body", "str")),
            (("description", "body", "str"), ("name", "body", "str"), ("urls", "body", "Sequence[WebAppURL]")),
            (("category", "body", "str"), ("description", "body", "str"), ("example", "body", "str"), ("min_match_threshold", "body", "int"), ("name", "body", "str"), ("regexes", "body", "str or Iterable[str]"), ("region", "body", "str")),
            (("application_group_id", "body", "str"), ("domains", "body", "str or Iterable[str]"), ("name", "body", "str"), ("plugin_config_id", "body", "str")),
            (("apply_rules_for_children_processes", "body", "bool"), ("emit_rule_matched_events_only", "body", "bool"), ("enable_rename_detection", "body", "bool"), ("executable_name", "body", "str"), ("group_ids", "body", "str or Iterable[str]"), ("name", "body", "str")),
            (("description", "body", "str"), ("local_application_ids", "body", "str or Iterable[str]"), ("name", "body", "str")),
            (("platform_name", "query", "str", True), ("description", "body", "str"), ("name", "body", "str"), ("policy_properties", "body", "PolicyProperties"), ("precedence", "body", "int"), ("resources", "body", "Sequence[ExternalPolicyPost]")),
            (("co_authoring", "body", "bool"), ("display_name", "body", "str"), ("external_id", "body", "str"), ("label_provider", "body", "str"), ("name", "body", "str"), ("plugins_configuration_id", "body", "str"), ("synced", "body", "bool")),
            (("web_locations", "body", "Sequence[CreateWebLocationRequestV2]"), ("application_id", "body", "str"), ("deleted", "body", "bool"), ("enterprise_account_id", "body", "str"), ("location_type", "body", "str"), ("name", "body", "str"), ("provider_location_id", "body", "str"), ("provider_location_name", "body", "str"), ("type", "body", "str"), ("web_location_group_ids", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True), ("platform_name", "query", "str", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("description", "body", "str"), ("name", "body", "str"), ("web_location_ids", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True), ("description", "body", "str"), ("name", "body", "str"), ("web_location_ids", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("type", "query", "Literal['predefined', 'custom']"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("platform_name", "query", "str", True), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("type", "query", "Literal['predefined', 'custom']"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("classification_properties", "body", "ExternalClassificationProperties"), ("id", "body", "str"), ("name", "body", "str")),
            (("id", "query", "str", True), ("description", "body", "str"), ("name", "body", "str"), ("urls", "body", "Sequence[WebAppURL]")),
            (("id", "query", "str", True), ("description", "body", "str"), ("example", "body", "str"), ("min_match_threshold", "body", "int"), ("name", "body", "str"), ("regexes", "body", "str or Iterable[str]")),
            (("id", "query", "str", True), ("domains", "body", "str or Iterable[str]"), ("name", "body", "str")),
            (("id", "query", "str", True), ("apply_rules_for_children_processes", "body", "bool"), ("emit_rule_matched_events_only", "body", "bool"), ("enable_rename_detection", "body", "bool"), ("executable_name", "body", "str"), ("group_ids", "body", "str or Iterable[str]"), ("name", "body", "str")),
            (("id", "query", "str", True), ("description", "body", "str"), ("local_application_ids", "body", "str or Iterable[str]"), ("name", "body", "str")),
            (("platform_name", "query", "str", True), ("description", "body", "str"), ("host_groups", "body", "str or Iterable[str]"), ("id", "body", "str"), ("is_enabled", "body", "bool"), ("name", "body", "str"), ("policy_properties", "body", "PolicyProperties"), ("precedence", "body", "Any"), ("resources", "body", "Sequence[ExternalPolicyPatch]")),
            (("platform", "body", "str"), ("precedence", "body", "str or Iterable[str]"), ("resources", "body", "Sequence[PolicyPrecedence]")),
            (("id", "query body", "str", True), ("application_id", "body", "str"), ("deleted", "body", "bool"), ("enterprise_account_id", "body", "str"), ("location_type", "body", "str"), ("name", "body", "str"), ("provider_location_id", "body", "str"), ("provider_location_name", "body", "str"), ("type", "body", "str"), ("web_location_group_ids", "body", "str or Iterable[str]")),
            (("delivery_settings", "body", "Sequence[Mapping[str, str]] or Sequence[DeliverySettingsInput]"), ("delivery_cadence", "body", "str"), ("delivery_type", "body", "str")),
            (),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]", False, "IDs"),),
            (("ids", "body", "str or Iterable[str]", False, "IDs"),),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("from_", "body", "int", False, "from"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str")),
            (("ids", "body", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("ids", "body", "str or Iterable[str]", True), ("assigned_to_uuid", "body", "str"), ("comment", "body", "str"), ("new_behaviors_processed", "body", "str or Iterable[str]"), ("show_in_ui", "body", "bool"), ("status", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("limit", "query", "int"), ("sort", "query", "str"), ("offset", "query", "int or str"), ("filter", "query", "str")),
            (("clone_id", "body", "str"), ("description", "body", "str"), ("name", "body", "str"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']"), ("settings", "body", "SettingsReqV1")),
            (("policies", "body", "Sequence[ReqCreatePolicyV1]"), ("bluetooth_settings", "body", "ReqUpdateBluetoothBaseV1"), ("clone_id", "body", "str"), ("description", "body", "str"), ("name", "body", "str"), ("platform_name", "body", "Literal['Windows', 'Mac']"), ("usb_settings", "body", "ReqUpdateUSBBaseV1")),
            (("ids", "query", "str or Iterable[str]", True),),
            (),
            (),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("action_name", "query", "str", True, "", ("add-host-group", "add-rule-group", "disable", "enable", "remove-host-group", "remove-rule-group")), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("ids", "body", "str or Iterable[str]"), ("group_id", "body", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("ids", "body", "str or Iterable[str]"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']")),
            (("custom_notifications", "body", "DeviceControlUSBCustomNotifications"), ("blocked_custom_message", "body", "str"), ("blocked_notification", "body", "DeviceControlUSBCustomNotification"), ("restricted_custom_message", "body", "str"), ("restricted_notification", "body", "DeviceControlUSBCustomNotification")),
            (("bluetooth_custom_notifications", "body", "BluetoothCustomNotifications"), ("usb_custom_notifications", "body", "DeviceControlAPIUSBCustomNotifications"), ("usb_exceptions", "body", "Mapping[str, Any] or Sequence[Mapping[str, Any]]")),
            (("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str"), ("settings", "body", "SettingsReqV1")),
            (("policies", "body", "Sequence[ReqUpdateBaseV1External]"), ("bluetooth_settings", "body", "ReqUpdateBluetoothBaseV1"), ("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str"), ("usb_settings", "body", "ReqUpdateUSBBaseV1External"), ("propagated", "body", "bool")),
            (("policies", "body", "Sequence[ReqUpdatePolicyClassesV1]"), ("bluetooth_classes", "body", "ReqUpdateBluetoothClassesV1"), ("id", "body", "str"), ("usb_classes", "body", "ReqUpdateUSBClassesV1")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("filter", "query", "str", True), ("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str"), ("facet", "query", "str or Iterable[str]")),
            (("filter", "query", "str", True), ("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str"), ("facet", "query", "str or Iterable[str]")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("file_name", "query", "str", True), ("file_version", "query", "str", True)),
            (("file_name", "query", "str"), ("file_version", "query", "str"), ("platform", "query", "str"), ("os", "query", "str"), ("arch", "query", "str"), ("category", "query", "str")),
            (("filter", "query", "str"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int")),
            (("filter", "query", "str"),),
            (("ids", "query", "str or Iterable[str]"),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("app_id", "query", "str", True, "appId"), ("format", "query", "Literal['json', 'flatjson']")),
            (("partition", "path", "int", False, "", (), 0), ("app_id", "query", "str", True, "appId"), ("action_name", "query", "str", False, "", (), "refresh_active_stream_session")),
            (("assets", "body", "Sequence[UserExternalAsset]"), ("id", "body", "str"), ("subsidiary_id", "body", "str"), ("value", "body", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("ids", "query", "str or Iterable[str]", True), ("description", "body", "str")),
            (("asset_id", "query", "str", True, "assetId"), ("hash", "query", "str", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True), ("version_id", "query", "str")),
            (("asset_id", "query", "str", True, "assetId"), ("hash", "query", "str", True)),
            (("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("filter", "query", "str"), ("sort", "query", "str"), ("version_id", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("filter", "query", "str"), ("sort", "query", "str"), ("version_id", "query", "str")),
            (("assets", "body", "Sequence[ExternalAssetsAPIPatch]"), ("action", "body", "str"), ("assigned_to", "body", "str"), ("cid", "body", "str"), ("criticality", "body", "str"), ("criticality_description", "body", "str"), ("description", "body", "str"), ("id", "body", "str"), ("status", "body", "str")),
            (),
            (("ids", "query", "str or Iterable[str]"),),
            (("ids", "query", "str or Iterable[str]"),),
            (("limit", "query", "int"), ("offset", "query", "int"), ("filter", "query", "str"), ("sort", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("filter", "query", "str"), ("sort", "query", "str")),
            (("id", "query", "str", True), ("fn", "query", "str", True), ("filename", "query", "str", True), ("sha256", "query", "str", True)),
            (("repository", "query", "str", True), ("tag", "query", "str", True), ("registry", "query", "str"), ("architecture", "query", "str")),
            (("credential", "body", "ExternalCredPayload"), ("type", "body", "str"), ("url", "body", "str"), ("url_uniqueness_key", "body", "str"), ("user_defined_alias", "body", "str"), ("details", "body", "Mapping[str, Any]"), ("aws_external_id", "body", "str"), ("aws_iam_role", "body", "str"), ("compartment_ids", "body", "str or Iterable[str]"), ("credential_type", "body", "str"), ("domain_url", "body", "str"), ("password", "body", "str"), ("project_id", "body", "str"), ("service_account_json", "body", "Mapping[str, Any]"), ("username", "body", "str")),
            (("image_id", "path", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True),),
            (("digest", "query", "str"), ("image_id", "query", "str"), ("repository", "query", "str"), ("tag", "query", "str")),
            (),
            (("uuid", "path", "str", True), ("report_format", "query", "Literal['cyclonedx-json', 'json', 'sarif']")),
            (("registry", "query", "str"), ("repository", "query", "str"), ("tag", "query", "str"), ("image_id", "query", "str"), ("digest", "query", "str"), ("architecture", "query", "str"), ("report_format", "query", "Literal['cyclonedx-json', 'json', 'sarif']")),
            (),
            (("repository", "query", "str", True), ("tag", "query", "str", True), ("policy_type", "query", "str", False, "", (), "image-prevention-policy")),
            (("format", "body", "str"), ("fql", "body", "str"), ("resource", "body", "str"), ("sort", "body", "str")),
            (("filter", "query", "str"),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("application_packages", "body", "Sequence[ApplicationPackageInfoType]", False, "applicationPackages"), ("osversion", "body", "str"), ("packages", "body", "Sequence[PackageInfoType]")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("agent_uuid", "body", "str"), ("agent_version", "body", "str"), ("agent_version_hash", "body", "str"), ("cluster_id", "body", "str"), ("cluster_name", "body", "str"), ("container_id", "body", "str"), ("ephemeral_scan", "body", "bool"), ("helm_version", "body", "str"), ("high_entropy_strings", "body", "Sequence[HEStringFileInfoType]"), ("host_ip", "body", "str"), ("host_name", "body", "str"), ("inventory", "body", "InventoryType"), ("original_image_name", "body", "str"), ("pod_id", "body", "str"), ("pod_name", "body", "str"), ("pod_namespace", "body", "str"), ("runmode", "body", "str"), ("runtime_type", "body", "str"), ("scan_request", "body", "ScanRequestType")),
            (("id", "query", "str"), ("credential", "body", "CredPayload"), ("state", "body", "Literal['pause', 'resume']"), ("user_defined_alias", "body", "str"), ("details", "body", "Mapping[str, Any]"), ("aws_external_id", "body", "str"), ("aws_iam_role", "body", "str"), ("compartment_ids", "body", "str or Iterable[str]"), ("credential_type", "body", "str"), ("domain_url", "body", "str"), ("password", "body", "str"), ("project_id", "body", "str"), ("service_account_json", "body", "Mapping[str, Any]"), ("username", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("enabled", "body", "bool"), ("id", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True), ("name", "query", "str"), ("accept_encoding", "header", "Literal['gzip']")),
            (("id", "query", "str", True), ("name", "query", "str"), ("accept_encoding", "header", "Literal['gzip']")),
            (("id", "query", "str", True), ("name", "query", "str"), ("accept_encoding", "header", "Literal['gzip']")),
            (("id", "query", "str", True), ("name", "query", "str"), ("accept_encoding", "header", "Literal['gzip']")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True), ("password_protected", "query", "bool")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("sha256s", "body", "str or Iterable[str]"),),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("aid", "query", "str"), ("auto_detect_environment", "body", "bool"), ("sandbox", "body", "Sequence[SandboxParametersV1] or Sequence[Mapping[str, Any]]"), ("send_email_notification", "body", "bool"), ("user_tags", "body", "str or Iterable[str]"), ("action_script", "body", "Literal['default', 'default_maxantievasion', 'default_openie', 'default_randomfiles', 'default_randomtheme']"), ("command_line", "body", "str"), ("document_password", "body", "str"), ("enable_tor", "body", "bool"), ("environment_id", "body", "int"), ("network_settings", "body", "Literal['default', 'tor', 'simulated', 'offline']"), ("sha256", "body", "str"), ("submit_name", "body", "str"), ("system_date", "body", "str"), ("system_time", "body", "str"), ("url", "body", "str"), ("browser", "body", "str"), ("interactivity", "body", "bool")),
            (("file_data", "file", "Any", True), ("file_name", "file body", "str", True), ("comment", "body", "str"), ("is_confidential", "body", "bool")),
            (("connection_id", "query", "str", True),),
            (("connection_id", "query", "str", True), ("cluster_url", "body", "str"), ("view_token", "body", "str")),
            (("cluster_url", "body", "str"), ("connection_id", "body", "str"), ("view_token", "body", "str")),
            (("description", "body", "str"), ("name", "body", "str"), ("platform", "body", "str")),
            (("content_files", "body", "str or Iterable[str]"), ("content_registry_values", "body", "str or Iterable[str]"), ("created_timestamp", "body", "str"), ("depth", "body", "str"), ("description", "body", "str"), ("enable_content_capture", "body", "bool"), ("enable_hash_capture", "body", "bool"), ("exclude", "body", "str"), ("exclude_processes", "body", "str"), ("exclude_users", "body", "str"), ("id", "body", "str"), ("include", "body", "str"), ("include_processes", "body", "str"), ("include_users", "body", "str"), ("modified_timestamp", "body", "str"), ("path", "body", "str"), ("precedence", "body", "int"), ("rule_group_id", "body", "str"), ("severity", "body", "str"), ("type", "body", "str"), ("watch_attributes_directory_changes", "body", "bool"), ("watch_attributes_file_changes", "body", "bool"), ("watch_create_directory_changes", "body", "bool"), ("watch_create_file_changes", "body", "bool"), ("watch_create_key_changes", "body", "bool"), ("watch_delete_directory_changes", "body", "bool"), ("watch_delete_file_changes", "body", "bool"), ("watch_delete_key_changes", "body", "bool"), ("watch_delete_value_changes", "body", "bool"), ("watch_permissions_directory_changes", "body", "bool"), ("watch_permissions_file_changes", "body", "bool"), ("watch_permissions_key_changes", "body", "bool"), ("watch_rename_directory_changes", "body", "bool"), ("watch_rename_file_changes", "body", "bool"), ("watch_rename_key_changes", "body", "bool"), ("watch_set_value_changes", "body", "bool"), ("watch_write_file_changes", "body", "bool")),
            (("description", "body", "str"), ("name", "body", "str"), ("type", "body", "str")),
            (("description", "body", "str"), ("name", "body", "str"), ("policy_id", "body", "str"), ("processes", "body", "str"), ("repeated", "body", "ScheduledExclusionRepeated"), ("schedule_end", "body", "str"), ("schedule_start", "body", "str"), ("timezone", "body", "str"), ("users", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("rule_group_id", "query", "str", True), ("ids", "query", "str or Iterable[str]", True)),
            (("policy_id", "query", "str", True), ("ids", "query", "str or Iterable[str]", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True), ("accept_encoding", "header", "str", False, "Accept-Encoding"), ("compress", "header", "bool")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("rule_group_id", "query", "str", True), ("ids", "query", "str or Iterable[str]", True)),
            (("policy_id", "query", "str", True), ("ids", "query", "str or Iterable[str]", True)),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("type", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("type", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("policy_id", "query", "str", True),),
            (("ids", "body", "str or Iterable[str]", True),),
            (("change_ids", "body", "str or Iterable[str]"), ("comment", "body", "str"), ("operation", "body", "str")),
            (("description", "body", "str"), ("enabled", "body", "bool"), ("id", "body", "str"), ("name", "body", "str")),
            (("policy_id", "query", "str", True), ("action", "query", "str", True), ("ids", "query", "str or Iterable[str]", True)),
            (("ids", "query", "str or Iterable[str]", True), ("type", "query", "str", True)),
            (("policy_id", "query", "str", True), ("action", "query", "str", True), ("ids", "query", "str or Iterable[str]", True)),
            (("content_files", "body", "str or Iterable[str]"), ("content_registry_values", "body", "str or Iterable[str]"), ("created_timestamp", "body", "str"), ("depth", "body", "str"), ("description", "body", "str"), ("enable_content_capture", "body", "bool"), ("enable_hash_capture", "body", "bool"), ("exclude", "body", "str"), ("exclude_processes", "body", "str"), ("exclude_users", "body", "str"), ("id", "body", "str"), ("include", "body", "str"), ("include_processes", "body", "str"), ("include_users", "body", "str"), ("modified_timestamp", "body", "str"), ("path", "body", "str"), ("precedence", "body", "int"), ("rule_group_id", "body", "str"), ("severity", "body", "str"), ("type", "body", "str"), ("watch_attributes_directory_changes", "body", "bool"), ("watch_attributes_file_changes", "body", "bool"), ("watch_create_directory_changes", "body", "bool"), ("watch_create_file_changes", "body", "bool"), ("watch_create_key_changes", "body", "bool"), ("watch_delete_directory_changes", "body", "bool"), ("watch_delete_file_changes", "body", "bool"), ("watch_delete_key_changes", "body", "bool"), ("watch_delete_value_changes", "body", "bool"), ("watch_permissions_directory_changes", "body", "bool"), ("watch_permissions_file_changes", "body", "bool"), ("watch_permissions_key_changes", "body", "bool"), ("watch_rename_directory_changes", "body", "bool"), ("watch_rename_file_changes", "body", "bool"), ("watch_rename_key_changes", "body", "bool"), ("watch_set_value_changes", "body", "bool"), ("watch_write_file_changes", "body", "bool")),
            (("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str")),
            (("rule_group_id", "query", "str", True), ("ids", "query", "str or Iterable[str]", True)),
            (("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str"), ("policy_id", "body", "str"), ("processes", "body", "str"), ("repeated", "body", "ScheduledExclusionRepeated"), ("schedule_end", "body", "str"), ("schedule_start", "body", "str"), ("timezone", "body", "str"), ("users", "body", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("clone_id", "query", "str"), ("add_fw_rules", "query", "bool"), ("comment", "query", "str"), ("connection_types", "body", "ConnectionType"), ("default_gateways", "body", "str or Iterable[str]"), ("description", "body", "str"), ("dhcp_servers", "body", "str or Iterable[str]"), ("dns_resolution_targets", "body", "DNSResolutionTargets"), ("dns_servers", "body", "str or Iterable[str]"), ("enabled", "body", "bool"), ("host_addresses", "body", "str or Iterable[str]"), ("https_reachable_hosts", "body", "HTTPSHosts"), ("icmp_request_targets", "body", "ICMPTargets"), ("name", "body", "str")),
            (("clone_id", "query", "str"), ("library", "query", "bool or str"), ("comment", "query", "str"), ("description", "body", "str"), ("enabled", "body", "bool"), ("name", "body", "str"), ("platform", "body", "str"), ("rules", "body", "Sequence[RuleCreateRequestV1]"), ("action", "body", "str"), ("address_family", "body", "str"), ("direction", "body", "str"), ("fqdn", "body", "str"), ("fqdn_enabled", "body", "bool"), ("fields", "body", "Sequence[WorkaroundUIFieldValue]"), ("icmp", "body", "ICMP"), ("local_address", "body", "Sequence[AddressRange]"), ("local_port", "body", "Sequence[PortRange]"), ("log", "body", "bool"), ("monitor", "body", "LocationMonitoring"), ("protocol", "body", "str"), ("remote_address", "body", "Sequence[AddressRange]"), ("remote_port", "body", "Sequence[PortRange]"), ("rule_description", "body", "str"), ("rule_enabled", "body", "bool"), ("rule_name", "body", "str"), ("temp_id", "body", "str")),
            (("clone_id", "query", "str"), ("library", "query", "bool or str"), ("comment", "query", "str"), ("description", "body", "str"), ("enabled", "body", "bool"), ("name", "body", "str"), ("platform", "body", "str"), ("rules", "body", "Sequence[RuleCreateRequestV1]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int or str"), ("after", "query", "str"), ("limit", "query", "int")),
            (("platform_id", "query", "str"), ("offset", "query", "int or str"), ("limit", "query", "int")),
            (("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int or str"), ("after", "query", "str"), ("limit", "query", "int")),
            (("offset", "query", "int or str"), ("limit", "query", "int")),
            (("id", "query", "str"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int or str"), ("limit", "query", "int")),
            (("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int or str"), ("after", "query", "str"), ("limit", "query", "int")),
            (("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int or str"), ("after", "query", "str"), ("limit", "query", "int")),
            (("comment", "query", "str"), ("connection_types", "body", "ConnectionType"), ("created_by", "body", "str"), ("created_on", "body", "str"), ("default_gateways", "body", "str or Iterable[str]"), ("description", "body", "str"), ("dhcp_servers", "body", "str or Iterable[str]"), ("dns_resolution_targets", "body", "DNSResolutionTargets"), ("dns_servers", "body", "str or Iterable[str]"), ("enabled", "body", "bool"), ("host_addresses", "body", "str or Iterable[str]"), ("https_reachable_hosts", "body", "HTTPSHosts"), ("icmp_request_targets", "body", "ICMPTargets"), ("id", "body", "str"), ("modified_by", "body", "str"), ("modified_on", "body", "str"), ("name", "body", "str")),
            (("comment", "query", "str"), ("cid", "body", "str"), ("dns_resolution_targets_polling_interval", "body", "int"), ("https_reachable_hosts_polling_interval", "body", "int"), ("icmp_request_targets_polling_interval", "body", "int"), ("location_precedence", "body", "str or Iterable[str]")),
            (("comment", "query", "str"), ("cid", "body", "str"), ("location_precedence", "body", "str or Iterable[str]")),
            (("default_inbound", "body", "str"), ("default_outbound", "body", "str"), ("enforce", "body", "bool"), ("is_default_policy", "body", "bool"), ("local_logging", "body", "bool"), ("platform_id", "body", "str"), ("policy_id", "body", "str"), ("rule_group_ids", "body", "str or Iterable[str]"), ("test_mode", "body", "bool"), ("tracking", "body", "str")),
            (("default_inbound", "body", "str"), ("default_outbound", "body", "str"), ("enforce", "body", "bool"), ("is_default_policy", "body", "bool"), ("local_logging", "body", "bool"), ("platform_id", "body", "str"), ("policy_id", "body", "str"), ("rule_group_ids", "body", "str or Iterable[str]"), ("test_mode", "body", "bool"), ("tracking", "body", "str")),
            (("comment", "query", "str"), ("diff_operations", "body", "Sequence[JSONDiff]"), ("diff_type", "body", "str", False, "", (), "application/json-patch+json"), ("id", "body", "str"), ("rule_ids", "body", "str or Iterable[str]"), ("rule_versions", "body", "str or Sequence[int]"), ("tracking", "body", "str"), ("diff_from", "body", "str"), ("diff_op", "body", "str"), ("diff_path", "body", "str")),
            (("comment", "query", "str"), ("diff_operations", "body", "Sequence[JSONDiff]"), ("diff_type", "body", "str", False, "", (), "application/json-patch+json"), ("id", "body", "str"), ("rule_ids", "body", "str or Iterable[str]"), ("rule_versions", "body", "str or Sequence[int]"), ("tracking", "body", "str"), ("diff_from", "body", "str"), ("diff_op", "body", "str"), ("diff_path", "body", "str")),
            (("connection_types", "body", "ConnectionType"), ("created_by", "body", "str"), ("created_on", "body", "str"), ("default_gateways", "body", "str or Iterable[str]"), ("description", "body", "str"), ("dhcp_servers", "body", "str or Iterable[str]"), ("dns_resolution_targets", "body", "DNSResolutionTargets"), ("dns_servers", "body", "str or Iterable[str]"), ("enabled", "body", "bool"), ("host_addresses", "body", "str or Iterable[str]"), ("https_reachable_hosts", "body", "HTTPSHosts"), ("icmp_request_targets", "body", "ICMPTargets"), ("id", "body", "str"), ("modified_by", "body", "str"), ("modified_on", "body", "str"), ("name", "body", "str"), ("comment", "query", "str")),
            (("filepath_pattern", "body", "str"), ("filepath_test_string", "body", "str")),
            (("clone_id", "query body", "str"), ("description", "body", "str"), ("name", "body", "str"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("action_name", "query", "str", True, "", ("add-host-group", "add-rule-group", "disable", "enable", "remove-host-group", "remove-rule-group")), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("ids", "body", "str or Iterable[str]"), ("group_id", "body", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("ids", "body", "str or Iterable[str]"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']")),
            (("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str")),
            (("cid_group_id", "body", "str"), ("cids", "body", "str or Iterable[str]")),
            (("user_group_id", "body", "str"), ("cid_group_id", "body", "str"), ("role_ids", "body", "str or Iterable[str]"), ("id", "body", "str")),
            (("user_group_id", "body", "str"), ("user_uuids", "body", "str or Iterable[str]")),
            (("name", "body", "str"), ("description", "body", "str"), ("cid", "body", "str"), ("cid_group_id", "body", "str"), ("is_default", "body", "bool")),
            (("name", "body", "str"), ("description", "body", "str"), ("cid", "body", "str"), ("user_group_id", "body", "str")),
            (("cid_group_id", "body", "str"), ("cids", "body", "str or Iterable[str]")),
            (("cid_group_id", "body", "str"), ("cids", "body", "str or Iterable[str]")),
            (("cid_group_ids", "query", "str or Iterable[str]", True),),
            (("user_group_id", "body", "str"), ("cid_group_id", "body", "str"), ("role_ids", "body", "str or Iterable[str]"), ("id", "body", "str")),
            (("user_group_id", "body", "str"), ("user_uuids", "body", "str or Iterable[str]")),
            (("user_group_ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("cid_group_ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("cid_group_ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("user_group_ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("user_group_ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("sort", "query", "Literal['last_modified_timestamp|asc', 'last_modified_timestamp|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("cid", "query", "str", True), ("sort", "query", "Literal['last_modified_timestamp|asc', 'last_modified_timestamp|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("name", "query", "str"), ("sort", "query", "Literal['last_modified_timestamp|asc', 'last_modified_timestamp|desc', 'name|asc', 'name|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("user_group_id", "query", "str"), ("cid_group_id", "query", "str"), ("role_id", "query", "str"), ("sort", "query", "Literal['last_modified_timestamp|asc', 'last_modified_timestamp|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("user_uuid", "query", "str", True), ("sort", "query", "Literal['last_modified_timestamp|asc', 'last_modified_timestamp|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("name", "query", "str"), ("sort", "query", "Literal['last_modified_timestamp|asc', 'last_modified_timestamp|desc', 'name|asc', 'name|desc']"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("name", "body", "str"), ("description", "body", "str"), ("cid", "body", "str"), ("cid_group_id", "body", "str"), ("is_default", "body", "bool")),
            (("name", "body", "str"), ("description", "body", "str"), ("cid", "body", "str"), ("user_group_id", "body", "str")),
            (("data_file", "file", "Any"), ("name", "body", "str"), ("description", "body", "str"), ("id", "body", "str"), ("repo", "body", "str")),
            (("job_id", "query", "str", True), ("infer_json_types", "query", "bool"), ("result_format", "query", "Literal['json', 'csv']")),
            (("app_id", "query", "str"), ("detailed", "query", "bool"), ("include_test_data", "query", "bool"), ("infer_json_types", "query", "bool"), ("match_response_schema", "query", "bool"), ("metadata", "query", "bool"), ("end", "body", "str"), ("id", "body", "str"), ("mode", "body", "Literal['sync', 'async', 'async_offload']"), ("name", "body", "str"), ("start", "body", "str"), ("version", "body", "str"), ("with_in", "body", "ExtraIn"), ("with_limit", "body", "ExtraLimit"), ("with_renames", "body", "Sequence[ExtraRename]"), ("with_sort", "body", "ExtraSort"), ("search_parameters", "body", "Mapping[str, Any]", False, "parameters")),
            (("app_id", "query", "str"), ("include_schema_generation", "query", "bool"), ("include_test_data", "query", "bool"), ("infer_json_types", "query", "bool"), ("match_response_schema", "query", "bool"), ("metadata", "query", "bool"), ("mode", "query", "Literal['sync', 'async', 'async_offload']"), ("end", "body", "str"), ("repo_or_view", "body", "str"), ("search_query", "body", "str"), ("search_query_args", "body", "Mapping[str, Any]"), ("start", "body", "str")),
            (("job_id", "query", "str", True), ("app_id", "query", "str"), ("infer_json_types", "query", "bool"), ("job_status_only", "query", "bool"), ("limit", "query", "int"), ("match_response_schema", "query", "bool"), ("metadata", "query", "bool"), ("offset", "query", "int")),
            (("data_file", "file", "Any"), ("data_content", "body", "str"), ("tag", "body", "str or Sequence[str]"), ("tag_source", "body", "str"), ("test_data", "body", "bool")),
            (("data_file", "file", "Any"), ("data_content", "body", "str"), ("repo", "body", "str"), ("tag", "body", "str or Sequence[str]"), ("tag_source", "body", "str"), ("test_data", "body", "bool")),
            (("check_test_data", "query", "bool"),),
            (("check_test_data", "query", "bool"),),
            (("app_id", "query", "str"),),
            (("data_file", "file", "Any"), ("id", "body", "str"), ("description", "body", "str"), ("name", "body", "str")),
            (("file", "file", "Any", True), ("name", "body", "str"), ("description", "body", "str"), ("id", "body", "str"), ("repo", "body", "str"), ("file_name", "file", "str")),
            (("id", "body", "str"), ("description", "body", "str"), ("file", "file", "Any"), ("file_name", "file", "str")),
            (("name", "body", "str"), ("group_type", "body", "Literal['static', 'dynamic', 'staticByID']"), ("description", "body", "str"), ("assignment_rule", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("action_name", "query", "str", True, "", ("add-hosts", "remove-hosts")), ("ids", "body", "str or Iterable[str]", True), ("disable_hostname_check", "query", "bool"), ("filter", "body", "str"), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("id", "body", "str"), ("name", "body", "str"), ("description", "body", "str"), ("assignment_rule", "body", "str or Null")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("device_ids", "body", "str or Iterable[str]"), ("filter", "body", "str"), ("name", "body", "str"), ("target_cid", "body", "str")),
            (("ids", "body", "str or Iterable[str]"),),
            (("device_ids", "body", "str or Iterable[str]"), ("filter", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True), ("action_name", "query", "str", True, "", ("remove_hosts", "remove_host_groups", "add_host_groups")), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("filter", "body", "str"), ("ids", "body", "str or Iterable[str]")),
            (("action_name", "query", "str", True, "", ("delete_migration", "rename_migration", "start_migration", "cancel_migration")), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("filter", "body", "str"), ("ids", "body", "str or Iterable[str]")),
            (("id", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['status|asc', 'status|desc', 'status', 'source_cid|asc', 'source_cid|desc', 'source_cid', 'migration_id|asc', 'migration_id|desc', 'migration_id', 'id|asc', 'id|desc', 'id', 'host_migration_id|asc', 'host_migration_id|desc', 'host_migration_id', 'groups|asc', 'groups|desc', 'groups', 'hostgroups|asc', 'hostgroups|desc', 'hostgroups', 'target_cid|asc', 'target_cid|desc', 'target_cid', 'created_time|asc', 'created_time|desc', 'created_time', 'static_host_groups|asc', 'static_host_groups|desc', 'static_host_groups', 'hostname|asc', 'hostname|desc', 'hostname']"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['target_cid|asc', 'target_cid|desc', 'target_cid', 'status|asc', 'status|desc', 'status', 'migration_status|asc', 'migration_status|desc', 'migration_status', 'created_by|asc', 'created_by|desc', 'created_by', 'created_time|asc', 'created_time|desc', 'created_time', 'name|asc', 'name|desc', 'name', 'id|asc', 'id|desc', 'id', 'migration_id|asc', 'migration_id|desc', 'migration_id']"), ("filter", "query", "str")),
            (("ids", "body", "str or Iterable[str]", True), ("filter", "body", "str"), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]")),
            (("ids", "body", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("action_name", "query", "str", True, "", ("contain", "lift_containment", "hide_host", "unhide_host", "detection_suppress", "detection_unsuppress", "lift_filesystem_containment_all")), ("ids", "body", "str or Iterable[str]", True), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("note", "body", "str")),
            (("action_name", "query", "str", True, "", ("add_group_member", "remove_group_member", "remove_all")), ("ids", "query", "str or Iterable[str]", True), ("disable_hostname_check", "query", "bool"), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("name", "body", "str"), ("value", "body", "str")),
            (("ids", "body", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]", True), ("from_", "query", "str", False, "from"), ("to", "query", "str"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "str"), ("sort", "query", "str"), ("fields", "query", "str or Iterable[str]")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "str"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "str"), ("sort", "query", "str"), ("fields", "query", "str or Iterable[str]")),
            (("ids", "body", "str or Iterable[str]", True),),
            (("action_name", "body", "str", True, "action", ("add", "remove")), ("ids", "body", "str or Iterable[str]", True, "device_ids"), ("tags", "body", "str or Iterable[str]", True)),
            (("cl_regex", "body", "str"), ("comment", "body", "str"), ("description", "body", "str"), ("detection_json", "body", "str"), ("groups", "body", "str or Iterable[str]"), ("ifn_regex", "body", "str"), ("name", "body", "str"), ("pattern_id", "body", "str"), ("pattern_name", "body", "str")),
            (("exclusions", "body", "Sequence[SsIoaExclusionCreateReqV2]"),),
            (("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("aid", "body", "str"), ("command_line", "body", "str"), ("grandparent_command_line", "body", "str"), ("grandparent_image_file_name", "body", "str"), ("image_file_name", "body", "str"), ("parent_command_line", "body", "str"), ("parent_image_file_name", "body", "str"), ("pattern_ids", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ifn_regex", "query", "str"), ("cl_regex", "query", "str"), ("parent_ifn_regex", "query", "str"), ("parent_cl_regex", "query", "str"), ("grandparent_ifn_regex", "query", "str"), ("grandparent_cl_regex", "query", "str"), ("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("aid", "body", "str"), ("command_line", "body", "str"), ("grandparent_command_line", "body", "str"), ("grandparent_image_file_name", "body", "str"), ("image_file_name", "body", "str"), ("parent_command_line", "body", "str"), ("parent_image_file_name", "body", "str"), ("pattern_ids", "body", "str or Iterable[str]")),
            (("report_format", "body", "str"), ("search", "body", "ExclusionsSearch")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("ifn_regex", "query", "str"), ("cl_regex", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['applied_globally.asc', 'applied_globally.desc', 'created_by.asc', 'created_by.desc', 'created_on.asc', 'created_on.desc', 'last_modified.asc', 'last_modified.desc', 'modified_by.asc', 'modified_by.desc', 'name.asc', 'name.desc', 'pattern_id.asc', 'pattern_id.desc', 'pattern_name.asc', 'pattern_name.desc']")),
            (("filter", "query", "str"), ("ifn_regex", "query", "str"), ("cl_regex", "query", "str"), ("parent_ifn_regex", "query", "str"), ("parent_cl_regex", "query", "str"), ("grandparent_ifn_regex", "query", "str"), ("grandparent_cl_regex", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['name.asc', 'name.desc', 'pattern_id.asc', 'pattern_id.desc', 'pattern_name.asc', 'pattern_name.desc', 'created_by.asc', 'created_by.desc', 'last_modified.asc', 'last_modified.desc', 'modified_by.asc', 'modified_by.desc']")),
            (("cl_regex", "body", "str"), ("comment", "body", "str"), ("description", "body", "str"), ("detection_json", "body", "str"), ("groups", "body", "str or Iterable[str]"), ("id", "body", "str"), ("ifn_regex", "body", "str"), ("name", "body", "str"), ("pattern_id", "body", "str"), ("pattern_name", "body", "str")),
            (("exclusions", "body", "Sequence[SsIoaExclusionUpdateReqV2]"),),
            (("ids", "query", "str or Iterable[str]"),),
            (("offset", "query", "int"), ("limit", "query", "int")),
            (("type", "query", "str", True), ("value", "query", "str", True)),
            (("type", "query", "str", True), ("value", "query", "str", True)),
            (("type", "query", "str", True), ("value", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "str")),
            (("type", "query", "str", True), ("value", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("from_parent", "body", "bool"), ("report_format", "body", "str"), ("search", "body", "Mapping[str, str] or IndicatorsSortedSearch"), ("filter", "body", "str"), ("query", "body", "str"), ("sort", "body", "str")),
            (("filter", "query", "str"), ("from_parent", "query", "bool"), ("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("after", "query", "str"), ("from_parent", "query", "bool")),
            (("retrodetects", "query", "bool"), ("ignore_warnings", "query", "bool"), ("comment", "body", "str"), ("indicators", "body", "Sequence[Mapping[str, Any]] or Sequence[IndicatorCreateReqV1]"), ("action", "body", "str"), ("applied_globally", "body", "bool"), ("description", "body", "str"), ("expiration", "body", "datetime or str"), ("filename", "body", "str"), ("host_groups", "body", "str or Iterable[str]"), ("metadata", "body", "Mapping[str, Any]"), ("mobile_action", "body", "str"), ("platforms", "body", "str or Iterable[str]"), ("severity", "body", "str"), ("source", "body", "str"), ("tags", "body", "str or Iterable[str]"), ("type", "body", "Literal['sha256', 'md5', 'domain', 'ipv4', 'ipv6']"), ("value", "body", "str")),
            (("ids", "query", "str or Iterable[str]"), ("filter", "query", "str"), ("comment", "query", "str"), ("from_parent", "query", "bool")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("control_info", "body", "ControlInfo"), ("id", "body", "str"), ("nodes", "body", "Sequence[DataFrame]"), ("res_id", "body", "str"), ("deadline", "body", "datetime or str"), ("duration", "body", "str"), ("execution_context", "body", "ExecutionContext"), ("execution_details", "body", "ExecutionDetails"), ("is_export_request", "body", "bool"), ("pagination_info", "body", "PaginationInfo"), ("partial_results", "body", "bool"), ("query_stats", "body", "QueryStats"), ("store_headers", "body", "Mapping[str, Any]")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("after", "query", "str"), ("from_parent", "query", "bool")),
            (("retrodetects", "query", "bool"), ("ignore_warnings", "query", "bool"), ("bulk_update", "body", "Mapping[str, Any] or BulkUpdateReqV1"), ("comment", "body", "str"), ("indicators", "body", "Sequence[Mapping[str, Any]] or Sequence[IndicatorUpdateReqV1]"), ("action", "body", "str"), ("applied_globally", "body", "bool"), ("description", "body", "str"), ("expiration", "body", "datetime or str"), ("filename", "body", "str"), ("host_groups", "body", "str or Iterable[str]"), ("id", "body", "str"), ("metadata", "body", "Mapping[str, Any]"), ("mobile_action", "body", "str"), ("platforms", "body", "str or Iterable[str]"), ("severity", "body", "str"), ("source", "body", "str"), ("tags", "body", "str or Iterable[str]")),
            (("offset", "query", "int"), ("limit", "query", "int")),
            (("offset", "query", "int"), ("limit", "query", "int")),
            (("type", "query", "str", True), ("value", "query", "str", True), ("device_id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "str")),
            (("type", "query", "str", True), ("value", "query", "str", True), ("device_id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int")),
            (("task_execution_id", "body", "str"),),
            (("config", "body", "PolicyConfig"), ("description", "body", "str"), ("name", "body", "str"), ("platform", "body", "Literal['Windows', 'Mac', 'Linux']")),
            (("discover_new_hosts", "body", "bool"), ("discover_offline_hosts", "body", "bool"), ("distribute", "body", "bool"), ("execution_args", "body", "Mapping[str, str]"), ("expiration_interval", "body", "str"), ("guardrails", "body", "Guardrails"), ("is_active", "body", "bool"), ("schedule", "body", "Schedule"), ("schedule_name", "body", "str"), ("target", "body", "str"), ("task_id", "body", "str"), ("trigger_condition", "body", "Sequence[ConditionGroup]")),
            (("access_type", "body", "Literal['Public', 'Shared']"), ("assigned_user_group_ids", "body", "str or Iterable[str]"), ("assigned_user_ids", "body", "str or Iterable[str]"), ("composite_query", "body", "CompositeQuery"), ("description", "body", "str"), ("name", "body", "str"), ("os_query", "body", "str"), ("output_parser_config", "body", "OutputParserConfig"), ("queries", "body", "Scripts"), ("remediations", "body", "Scripts"), ("rows_parser_config", "body", "RowsParserConfig"), ("target", "body", "str"), ("task_group_id", "body", "str"), ("task_parameters", "body", "Sequence[TaskParameter]"), ("task_type", "body", "Literal['query', 'remediation']"), ("trigger_condition", "body", "Sequence[ConditionGroup]"), ("verification_condition", "body", "Sequence[ConditionGroup]")),
            (("access_type", "body", "Literal['Public', 'Shared']"), ("assigned_user_group_ids", "body", "str or Iterable[str]"), ("assigned_user_ids", "body", "str or Iterable[str]"), ("description", "body", "str"), ("name", "body", "str"), ("task_ids", "body", "str or Iterable[str]")),
            (("description", "body", "str"), ("name", "body", "str"), ("add_user_ids", "body", "str or Iterable[str]"), ("remove_user_ids", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter_expressions", "body", "str or Iterable[str]"), ("group_by_fields", "body", "str or Iterable[str]"), ("search_end", "body", "datetime or str"), ("search_start", "body", "datetime or str"), ("task_execution_id", "body", "str")),
            (("id", "query", "str", True), ("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True), ("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("id", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("id", "query", "str", True),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("platform", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("run_type", "body", "Literal['hosts', 'failed', 'offline', 'target']"), ("run_types", "body", "str or Iterable[str]"), ("task_execution_id", "body", "str")),
            (("composite_query", "body", "CompositeQuery"), ("discover_new_hosts", "body", "bool"), ("discover_offline_hosts", "body", "bool"), ("distribute", "body", "bool"), ("expiration_interval", "body", "str"), ("guardrails", "body", "Guardrails"), ("osquery", "body", "str"), ("output_parser_config", "body", "OutputParserConfig"), ("queries", "body", "Scripts"), ("rows_parser_config", "body", "RowsParserConfig"), ("target", "body", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("discover_new_hosts", "body", "bool"), ("discover_offline_hosts", "body", "bool"), ("distribute", "body", "bool"), ("execution_args", "body", "Mapping[str, str]"), ("expiration_interval", "body", "str"), ("guardrails", "body", "Guardrails"), ("scheduled_task_id", "body", "str"), ("target", "body", "str"), ("task_id", "body", "str"), ("trigger_condition", "body", "Sequence[ConditionGroup]")),
            (("platform", "query", "str", True), ("ids", "body", "str or Iterable[str]")),
            (("config", "body", "PolicyConfig"), ("description", "body", "str"), ("id", "body", "str"), ("is_enabled", "body", "bool"), ("name", "body", "str")),
            (("action", "body", "str"), ("host_group_ids", "body", "str or Iterable[str]"), ("policy_id", "body", "str")),
            (("id", "query", "str", True), ("discover_new_hosts", "body", "bool"), ("discover_offline_hosts", "body", "bool"), ("distribute", "body", "bool"), ("execution_args", "body", "Mapping[str, str]"), ("expiration_interval", "body", "str"), ("guardrails", "body", "Guardrails"), ("is_active", "body", "bool"), ("schedule", "body", "Schedule"), ("schedule_name", "body", "str"), ("target", "body", "str"), ("task_id", "body", "str"), ("trigger_condition", "body", "Sequence[ConditionGroup]")),
            (("id", "query", "str", True), ("access_type", "body", "Literal['Public', 'Shared']"), ("add_assigned_user_group_ids", "body", "str or Iterable[str]"), ("add_assigned_user_ids", "body", "str or Iterable[str]"), ("composite_query", "body", "CompositeQuery"), ("description", "body", "str"), ("name", "body", "str"), ("os_query", "body", "str"), ("output_parser_config", "body", "OutputParserConfig"), ("queries", "body", "Scripts"), ("remediations", "body", "Scripts"), ("remove_assigned_user_group_ids", "body", "str or Iterable[str]"), ("remove_assigned_user_ids", "body", "str or Iterable[str]"), ("rows_parser_config", "body", "RowsParserConfig"), ("target", "body", "str"), ("task_group_id", "body", "str"), ("task_parameters", "body", "Sequence[TaskParameter]"), ("task_type", "body", "Literal['query', 'remediation']"), ("trigger_condition", "body", "Sequence[ConditionGroup]"), ("verification_condition", "body", "Sequence[ConditionGroup]")),
            (("id", "query", "str", True), ("access_type", "body", "Literal['Public', 'Shared']"), ("add_assigned_user_group_ids", "body", "str or Iterable[str]"), ("add_assigned_user_ids", "body", "str or Iterable[str]"), ("add_task_ids", "body", "str or Iterable[str]"), ("description", "body", "str"), ("name", "body", "str"), ("remove_assigned_user_group_ids", "body", "str or Iterable[str]"), ("remove_assigned_user_ids", "body", "str or Iterable[str]"), ("remove_task_ids", "body", "str or Iterable[str]")),
            (("id", "query", "str", True), ("add_user_ids", "body", "str or Iterable[str]"), ("description", "body", "str"), ("name", "body", "str"), ("remove_user_ids", "body", "str or Iterable[str]")),
            (("action", "body", "str"), ("activity", "body", "Activity"), ("destination", "body", "Destination"), ("enabled", "body", "bool"), ("name", "body", "str"), ("simulation_mode", "body", "bool", False, "simulationMode"), ("source_endpoint", "body", "SourceEndpoint", False, "sourceEndpoint"), ("source_user", "body", "SourceUser", False, "sourceUser"), ("trigger", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("ids", "body", "str or Iterable[str]"),),
            (("query", "body", "str", False, "", (), "{}"), ("variables", "body", "Mapping[str, Any]")),
            (("enabled", "query", "bool"), ("simulation_mode", "query", "bool"), ("name", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("description", "body", "str"), ("name", "body", "str")),
            (("description", "body", "str"), ("name", "body", "str"), ("policy_group_data", "body", "APIPolicyGroupData"), ("policy_id", "body", "str"), ("conditions", "body", "Sequence[Any]")),
            (("id", "query", "str", True),),
            (("id", "query", "str", True),),
            (),
            (),
            (),
            (("id", "query", "str", True), ("description", "body", "str"), ("is_enabled", "body", "bool"), ("name", "body", "str"), ("policy_data", "body", "RequestAPIPolicyData")),
            (("conditions", "body", "Sequence[ExclusionConditionRequest]"), ("description", "body", "str"), ("prop", "body", "str"), ("ttl", "body", "float"), ("value", "body", "str or Iterable[str]")),
            (("id", "query", "str", True), ("description", "body", "str"), ("name", "body", "str"), ("policy_group_data", "body", "APIPolicyGroupData"), ("conditions", "body", "Sequence[Any]")),
            (("precedence", "body", "str or Iterable[str]"),),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['adjusted_score.asc', 'adjusted_score.desc', 'score.asc', 'score.desc', 'timestamp.asc', 'timestamp.desc']")),
            (("ids", "body", "str or Iterable[str]"),),
            (("ids", "body", "str or Iterable[str]"),),
            (("update_detects", "query", "bool"), ("overwrite_detects", "query", "bool"), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("add_comment", "body", "str"), ("add_tag", "body", "str or Iterable[str]"), ("delete_tag", "body", "str or Iterable[str]"), ("ids", "body", "str or Iterable[str]"), ("unassign", "body", "bool"), ("update_assigned_to_v2", "body", "str"), ("update_description", "body", "str"), ("update_name", "body", "str"), ("update_status", "body", "str or int")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['alert_ids.asc', 'alert_ids.desc', 'cmdline.asc', 'cmdline.desc', 'detection_ids.asc', 'detection_ids.desc', 'display_name.asc', 'display_name.desc', 'domain.asc', 'domain.desc', 'filepath.asc', 'filepath.desc', 'timestamp.asc', 'timestamp.desc']")),
            (("sort", "query", "Literal['assigned_to.asc', 'assigned_to.desc', 'assigned_to_name.asc', 'assigned_to_name.desc', 'end.asc', 'end.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'sort_score.asc', 'sort_score.desc', 'start.asc', 'start.desc', 'state.asc', 'state.desc', 'status.asc', 'status.desc']"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("ids", "query", "str or Iterable[str]"),),
            (),
            (("max_active_tokens", "body", "int"), ("tokens_required", "body", "bool")),
            (("label", "body", "str"), ("expires_timestamp", "body", "datetime or str or Null"), ("type", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("ids", "query", "str or Iterable[str]"),),
            (("ids", "query", "str or Iterable[str]", True), ("label", "body", "str"), ("expires_timestamp", "body", "datetime or str or Null"), ("revoked", "body", "bool")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("filters", "body", "str"), ("from_", "body", "int", False, "from"), ("max", "body", "str"), ("min", "body", "str"), ("other_bucket", "body", "str"), ("other_bucket_key", "body", "str")),
            (("ids", "body", "str or Iterable[str]"),),
            (("sort", "query", "str"), ("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True), ("fields", "query", "str or Iterable[str]")),
            (("ids", "body", "str or Iterable[str]", True),),
            (("type", "query", "str", True), ("format", "query", "Literal['zip', 'gzip']"), ("accept", "header", "str"), ("if_none_match", "header", "str"), ("if_modified_since", "header", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("fields", "query", "str or Iterable[str]")),
            (("id", "query", "str", True), ("format", "query", "str", False, "", (), "JSON")),
            (("actor_id", "query", "str", True), ("format", "query", "str", True)),
            (("ids", "query", "str or Iterable[str]", True), ("fields", "query", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]"), ("id", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "int", True), ("format", "query", "Literal['zip', 'gzip']"), ("accept", "header", "str")),
            (("ids", "body", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("fields", "query", "str or Iterable[str]")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("include_deleted", "query", "bool"), ("include_relations", "query", "bool")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("include_deleted", "query", "bool"), ("include_relations", "query", "bool")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("fields", "query", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]"), ("id", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("fields", "query", "str or Iterable[str]")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("type", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("name", "query", "str or Iterable[str]"), ("description", "query", "str or Iterable[str]"), ("tags", "query", "str or Iterable[str]"), ("min_created_date", "query", "int or str"), ("max_created_date", "query", "int or str"), ("q", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("feed_item_id", "query", "str", True),),
            (),
            (("feed_name", "query", "str", True), ("feed_interval", "query", "Literal['dump', 'daily', 'hourly', 'minutely', 'any']"), ("since", "query", "datetime or str")),
            (("values", "body", "str or Iterable[str]", True),),
            (("sort", "query", "str"), ("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("type", "body", "Literal['sha256', 'md5', 'domain', 'ipv4', 'ipv6']"), ("value", "body", "str"), ("policy", "body", "Literal['detect', 'none']"), ("share_level", "body", "str"), ("expiration_days", "body", "int"), ("source", "body", "str"), ("description", "body", "str")),
            (("type", "query", "str", True), ("value", "query", "str", True)),
            (("type", "query", "str", True), ("value", "query", "str", True)),
            (("type", "query", "str", True), ("value", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("type", "query", "str", True), ("value", "query", "str", True)),
            (("type", "query", "str", True), ("value", "query", "str", True), ("device_id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "str")),
            (("types", "query", "str or Iterable[str]"), ("values", "query", "str or Iterable[str]"), ("from_expiration_timestamp", "query", "datetime or str", False, "from.expiration_timestamp"), ("to_expiration_timestamp", "query", "datetime or str", False, "to.expiration_timestamp"), ("policies", "query", "str or Iterable[str]"), ("sources", "query", "str or Iterable[str]"), ("share_levels", "query", "str or Iterable[str]"), ("created_by", "query", "str"), ("deleted_by", "query", "str"), ("include_deleted", "query", "bool")),
            (("type", "query", "str", True), ("value", "query", "str", True), ("policy", "body", "Literal['detect', 'none']"), ("share_level", "body", "str"), ("expiration_days", "body", "int"), ("source", "body", "str"), ("description", "body", "str")),
            (("include_deleted", "query", "bool"), ("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("from_", "body", "int", False, "from"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str")),
            (("knowledge_base_id", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("include_deleted", "query", "bool")),
            (("knowledge_base_id", "query", "str", True), ("ids", "query", "str or Iterable[str]", True), ("include_deleted", "query", "bool")),
            (("knowledge_base_id", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("include_deleted", "query", "bool")),
            (("knowledge_base_id", "body", "str"), ("file", "file", "Any"), ("file_description", "body", "str"), ("file_name", "file", "Any")),
            (("knowledge_base_id", "query", "str", True), ("id", "query", "str", True)),
            (("knowledge_base_id", "query", "str", True), ("id", "query", "str", True)),
            (("id", "body", "str"), ("file", "file", "Any"), ("file_description", "body", "str"), ("file_name", "file", "Any")),
            (("knowledge_base_id", "query", "str", True), ("ids", "query", "str or Iterable[str]", True), ("include_deleted", "query", "bool")),
            (("knowledge_base_id", "query", "str", True), ("offset", "query", "int"), ("limit", "query", "int"), ("filter", "query", "str"), ("include_deleted", "query", "bool")),
            (("include_deleted", "query", "bool"), ("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("from_", "body", "int", False, "from"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("include_deleted", "query", "bool")),
            (("attribution", "body", "Mapping[str, Any]"), ("created_at", "body", "datetime or str"), ("created_by", "body", "User"), ("description", "body", "str"), ("embedding_model", "body", "str"), ("files_count", "body", "int"), ("id", "body", "str"), ("is_deleted", "body", "bool"), ("name", "body", "str"), ("updated_at", "body", "datetime or str"), ("updated_by", "body", "User"), ("cid", "body", "str"), ("factors", "body", "str or Iterable[str]"), ("first_name", "body", "str"), ("last_login_at", "body", "datetime or str"), ("last_name", "body", "str"), ("status", "body", "str"), ("uid", "body", "str"), ("user_type", "body", "str"), ("uuid", "body", "str")),
            (("attribution", "body", "Mapping[str, Any]"), ("created_at", "body", "datetime or str"), ("created_by", "body", "User"), ("description", "body", "str"), ("embedding_model", "body", "str"), ("files_count", "body", "int"), ("id", "body", "str"), ("is_deleted", "body", "bool"), ("name", "body", "str"), ("updated_at", "body", "datetime or str"), ("updated_by", "body", "User"), ("cid", "body", "str"), ("factors", "body", "str or Iterable[str]"), ("first_name", "body", "str"), ("last_login_at", "body", "datetime or str"), ("last_name", "body", "str"), ("status", "body", "str"), ("uid", "body", "str"), ("user_type", "body", "str"), ("uuid", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("include_deleted", "query", "bool")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("include_deleted", "query", "bool")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("filter", "query", "str")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("limit", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("after", "query", "str"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("after", "query", "str"), ("limit", "query", "int")),
            (("account_id", "body", "str"), ("region", "body", "str")),
            (("subscription_id", "body", "str"), ("tenant_id", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("ids", "query", "str or Iterable[str]"), ("is_horizon_acct", "query", "Literal['false', 'true']"), ("status", "query", "Literal['operational', 'provisioned']"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("id", "query", "str"), ("subscription_id", "query", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("ids", "query", "str or Iterable[str]"), ("status", "query", "Literal['Not Installed', 'Running', 'Stopped']"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("locations", "query", "str or Iterable[str]"), ("ids", "query", "str or Iterable[str]"), ("cluster_service", "query", "str or Iterable[str]"), ("cluster_status", "query", "str or Iterable[str]"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("cluster_names", "query", "str or Iterable[str]"), ("status", "query", "str or Iterable[str]"), ("account_ids", "query", "str or Iterable[str]"), ("locations", "query", "str or Iterable[str]"), ("cluster_service", "query", "Literal['aks', 'eks']"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("cluster_name", "query", "str", True), ("is_self_managed_cluster", "query", "bool")),
            (("clouds", "query", "str or Iterable[str]"),),
            (),
            (("filter", "query", "str"),),
            (("ids", "query", "str or Iterable[str]"), ("subscription_id", "query", "str or Iterable[str]"), ("status", "query", "Literal['operational', 'provisioned']"), ("is_horizon_acct", "query", "Literal['false', 'true']"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("from_", "body", "int", False, "from"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str")),
            (("filter", "query", "str"),),
            (("cluster_id", "query", "str or Iterable[str]", True), ("filter", "query", "str")),
            (),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("include_counts", "query", "bool"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"),),
            (("container_id", "query", "str or Iterable[str]", True), ("filter", "query", "str")),
            (("filter", "query", "str"),),
            (("under_assessment", "query", "bool"), ("limit", "query", "int"), ("filter", "query", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"),),
            (),
            (("deployment_id", "query", "str or Iterable[str]", True), ("filter", "query", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("ids", "query", "str or Iterable[str]"),),
            (("filter", "query", "str"),),
            (),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("node_name", "query", "str or Iterable[str]", True), ("filter", "query", "str")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"),),
            (),
            (("pod_id", "query", "str or Iterable[str]", True), ("filter", "query", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (),
            (),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("pit", "body", "str"), ("search_after", "body", "Sequence[Any]")),
            (("scan_type", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True), ("region", "query", "str")),
            (("id", "query", "str", True), ("client_id", "query", "str", True)),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("exclusions", "body", "Sequence[ExclusionCreateReqV2]"),),
            (("comment", "body", "str"), ("excluded_from", "body", "str or Iterable[str]"), ("groups", "body", "str or Iterable[str]"), ("value", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("control_info", "body", "ControlInfo"), ("id", "body", "str"), ("nodes", "body", "Sequence[DataFrame]"), ("res_id", "body", "str"), ("deadline", "body", "datetime or str"), ("duration", "body", "str"), ("execution_context", "body", "ExecutionContext"), ("execution_details", "body", "ExecutionDetails"), ("is_export_request", "body", "bool"), ("pagination_info", "body", "PaginationInfo"), ("partial_results", "body", "bool"), ("query_stats", "body", "QueryStats"), ("store_headers", "body", "Mapping[str, Any]")),
            (),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("report_format", "body", "str"), ("search", "body", "ExclusionsSearch")),
            (("action_name", "query", "str", True), ("action_parameters", "body", "Sequence[ActionParameter]"), ("available", "body", "bool"), ("description", "body", "str"), ("group", "body", "str"), ("label", "body", "str"), ("name", "body", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['applied_globally.asc', 'applied_globally.desc', 'created_by.asc', 'created_by.desc', 'created_on.asc', 'created_on.desc', 'last_modified.asc', 'last_modified.desc', 'modified_by.asc', 'modified_by.desc', 'value.asc', 'value.desc']")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['parent_value', 'value', 'grandparent_value', 'applied_globally', 'created_on', 'created_by', 'last_modified', 'modified_by', 'is_descendant_process']")),
            (("comment", "body", "str"), ("excluded_from", "body", "str or Iterable[str]"), ("grandparent_value", "body", "str"), ("groups", "body", "str or Iterable[str]"), ("id", "body", "str"), ("parent_value", "body", "str"), ("value", "body", "str"), ("is_descendant_process", "body", "bool"), ("applied_globally", "body", "bool")),
            (("comment", "body", "str"), ("groups", "body", "str or Iterable[str]"), ("id", "body", "str"), ("is_descendant_process", "body", "bool"), ("value", "body", "str"), ("excluded_from", "body", "str or Iterable[str]")),
            (("options", "body", "ExternalHuntOptions or Mapping[str, Any]"), ("patterns", "body", "Sequence[SearchParameter] or Sequence[Mapping[str, Any]]"), ("filter_filetypes", "body", "str or Iterable[str]"), ("filter_meta", "body", "str or Iterable[str]"), ("limit", "body", "int"), ("max_date", "body", "str"), ("max_size", "body", "str"), ("min_date", "body", "str"), ("min_size", "body", "str"), ("app", "body", "str"), ("submitted_by_customer", "body", "bool")),
            (("options", "body", "FuzzyOptions or Mapping[str, Any]"), ("patterns", "body", "Sequence[SearchParameter] or Sequence[Mapping[str, Any]]"), ("filter_meta", "body", "str or Iterable[str]"), ("limit", "body", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("options", "body", "ExternalHuntOptions or Mapping[str, Any]"), ("yara_rule", "body", "str"), ("filter_filetypes", "body", "str or Iterable[str]"), ("filter_meta", "body", "str or Iterable[str]"), ("limit", "body", "int"), ("max_date", "body", "str"), ("max_size", "body", "str"), ("min_date", "body", "str"), ("min_size", "body", "str"), ("app", "body", "str"), ("submitted_by_customer", "body", "bool")),
            (("samples", "body", "str or Iterable[str]", True),),
            (("case_id", "body", "str"), ("type", "body", "str"), ("user_uuid", "body", "str"), ("content", "body", "str", False, "body")),
            (("file_data", "file", "Any", True), ("case_id", "body", "str", True), ("user_uuid", "body", "str", True), ("file_name", "file", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("detections", "body", "Sequence[Mapping[str, str]] or Sequence[Alert]"), ("incidents", "body", "Sequence[Mapping[str, str]] or Sequence[Incident]"), ("malware_submission_id", "body", "str"), ("recon_rule_type", "body", "str"), ("title", "body", "str"), ("type", "body", "str"), ("user_uuid", "body", "str"), ("content", "body", "str", False, "body")),
            (("id", "query", "str", True),),
            (("ids", "body", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]", True),),
            (("case_id", "query", "str", True), ("limit", "query", "int"), ("sort", "query", "Literal['activity.type.asc', 'activity.type.desc', 'activity.created_time.asc', 'activity.created_time.desc']"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("limit", "query", "int"), ("sort", "query", "Literal['case.created_time.asc', 'case.created_time.desc', 'case.last_modified_time.asc', 'case.last_modified_time.desc', 'case.status.asc', 'case.status.desc', 'case.type.asc', 'case.type.desc', 'case.id.asc', 'case.id.desc']"), ("filter", "query", "str"), ("offset", "query", "int")),
            (("action_name", "query", "Literal['enroll', 're-enroll']"), ("filter", "query", "str"), ("email_addresses", "body", "str or Iterable[str]"), ("expires_at", "body", "datetime or str")),
            (("action_name", "query", "Literal['enroll', 're-enroll']"), ("filter", "query", "str"), ("email_addresses", "body", "str or Iterable[str]"), ("enrollment_type", "body", "str"), ("expires_at", "body", "datetime or str"), ("use_network_extension", "body", "bool")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("filter", "query", "str")),
            (("id", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("search_domain", "body", "str")),
            (("filename", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("search_domain", "body", "str")),
            (("id", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[BulkLabelItem]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[BulkFileLabelItem]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[BulkLabelItem]"), ("search_domain", "body", "str")),
            (("dashboard_items", "body", "Sequence[BulkCreateDashboardItem]"), ("search_domain", "body", "str")),
            (("lookup_files", "body", "Sequence[LookupFileToCreate]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[Mapping[str, Any]]"),),
            (("saved_query_items", "body", "Sequence[BulkCreateSavedQueryItem]"), ("search_domain", "body", "str")),
            (("filename", "query", "str or Iterable[str]", True), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'dashboards', 'parsers-repository', 'query-audit']")),
            (("parsers", "body", "Sequence[ParserInstallRequestV1]"),),
            (("items", "body", "Sequence[BulkLabelItem]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[BulkFileLabelItem]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[BulkLabelItem]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[BulkLabelItem]"), ("search_domain", "body", "str")),
            (("dashboard_items", "body", "Sequence[BulkUpdateDashboardItem]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[BulkFileLabelItem]"), ("search_domain", "body", "str")),
            (("lookup_files", "body", "Sequence[LookupFileToUpdate]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[Mapping[str, Any]]"),),
            (("saved_query_items", "body", "Sequence[BulkUpdateSavedQueryItem]"), ("search_domain", "body", "str")),
            (("items", "body", "Sequence[BulkLabelItem]"), ("search_domain", "body", "str")),
            (("new_name", "body", "str"), ("source_id", "body", "str")),
            (("config", "body", "ConnectorConfigRequest"), ("connector_id", "body", "str")),
            (("search_domain", "body", "Literal['all', 'falcon', 'third-party', 'query-audit']"), ("name", "file body", "str"), ("yaml_template", "file", "Any", True)),
            (("config", "body", "ConnectorConfigRequest"), ("config_id", "body", "str"), ("connector_id", "body", "str"), ("connector_type", "body", "str"), ("custom", "body", "Mapping[str, str]"), ("description", "body", "str"), ("enable_host_enrichment", "body", "bool"), ("enable_user_enrichment", "body", "bool"), ("log_sources", "body", "str or Iterable[str]"), ("name", "body", "str"), ("parser", "body", "str"), ("vendor_name", "body", "str"), ("vendor_product_name", "body", "str")),
            (("search_domain", "body", "str", False, "", (), "all"), ("filename", "file body", "str", True), ("file", "file", "Any", True)),
            (("fields_to_be_removed_before_parsing", "body", "str or Iterable[str]"), ("fields_to_tag", "body", "str or Iterable[str]"), ("name", "body", "str"), ("repository", "body", "str"), ("script", "body", "str"), ("test_cases", "body", "Sequence[ParserTestCase]")),
            (("base_parser_id", "body", "str"), ("extension_name", "body", "str"), ("parser_id", "body", "str"), ("post_processing_script", "body", "str"), ("pre_processing_script", "body", "str"), ("test_cases", "body", "Sequence[ParserTestCase]")),
            (("repository", "body", "Literal['parsers-repository']"), ("yaml_template", "file", "Any", True), ("name", "file body", "str")),
            (("description", "body", "str"), ("destination", "body", "str"), ("enabled", "body", "bool"), ("labels", "body", "str or Iterable[str]"), ("name", "body", "str"), ("query_ownership_type", "body", "Literal['Organization', 'User']"), ("query_string", "body", "str"), ("schedule", "body", "Mapping[str, Any]"), ("search_domain", "body", "str"), ("static_fields", "body", "Sequence[Any]"), ("tag", "body", "str"), ("backfill_amount", "body", "int"), ("backfill_unit", "body", "str"), ("interval", "body", "str"), ("offset_seconds", "body", "int"), ("timestamp_type", "body", "str")),
            (("search_domain", "body", "Literal['all', 'falcon', 'third-party', 'query-audit']"), ("yaml_template", "file", "Any", True)),
            (("connector_id", "query", "str", True), ("ids", "query", "str or Iterable[str]", True)),
            (("ids", "query", "str or Iterable[str]", True), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'query-audit']")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filename", "query", "str or Iterable[str]", True), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'parsers-repository', 'query-audit']")),
            (("ids", "query", "str or Iterable[str]", True), ("repository", "query", "Literal['parsers-repository']")),
            (("ids", "query", "str or Iterable[str]", True), ("search_domain", "query", "str", True)),
            (("ids", "query", "str or Iterable[str]", True), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'query-audit']")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]"), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'dashboards', 'query-audit']")),
            (("repository", "path", "str", True), ("filename", "path", "str", True)),
            (("repository", "path", "str", True), ("package", "path", "str", True), ("filename", "path", "str", True)),
            (("repository", "path", "str", True), ("namespace", "path", "str", True), ("package", "path", "str", True), ("filename", "path", "str", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filename", "query", "str"), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'dashboards', 'parsers-repository', 'query-audit']")),
            (("ids", "query", "str or Iterable[str]"), ("repository", "query", "Literal['parsers-repository']")),
            (("parser_id", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]"), ("repository", "query", "Literal['parsers-repository']")),
            (("ids", "query", "str or Iterable[str]", True), ("search_domain", "query", "str", True)),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]"), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'dashboards', 'query-audit']")),
            (("repository", "path", "str", True), ("id", "path", "str", True), ("pagination_limit", "query", "int", False, "paginationLimit"), ("pagination_offset", "query", "int", False, "paginationOffset")),
            (("parser_id", "body", "str"), ("version", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("limit", "query", "int"), ("offset", "query", "int"), ("filter", "query", "str"), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'dashboards', 'query-audit']")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("filter", "query", "str"), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'dashboards', 'parsers-repository', 'query-audit']")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("filter", "query", "str"), ("repository", "query", "Literal['parsers-repository']"), ("update_available", "query", "bool or Literal['true', 'false']"), ("parser_type", "query", "Literal['ootb', 'custom', 'extension']")),
            (("search_domain", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int"), ("filter", "query", "str")),
            (("limit", "query", "int"), ("offset", "query", "int"), ("filter", "query", "str"), ("search_domain", "query", "Literal['all', 'falcon', 'third-party', 'dashboards', 'query-audit']")),
            (("ids", "query", "str or Iterable[str]", True), ("config", "body", "ConnectorConfigRequest"), ("connector_id", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("search_domain", "body", "str")),
            (("filename", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("search_domain", "body", "str")),
            (("id", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("search_domain", "body", "str")),
            (("parser_id", "body", "str"), ("target_version", "body", "str")),
            (("repository", "path", "str", True), ("allow_event_skipping", "body", "bool", False, "allowEventSkipping"), ("arguments", "body", "Mapping[str, Any]"), ("around", "body", "QueryJobAroundInput"), ("autobucket_count", "body", "int", False, "autobucketCount"), ("end", "body", "str or int"), ("ingest_end", "body", "str or int", False, "ingestEnd"), ("ingest_start", "body", "str or int", False, "ingestStart"), ("is_live", "body", "bool", False, "isLive"), ("query_string", "body", "str", False, "queryString"), ("start", "body", "str or int"), ("time_zone", "body", "str", False, "timeZone"), ("time_zone_offset_minutes", "body", "int", False, "timeZoneOffsetMinutes"), ("use_ingest_time", "body", "bool", False, "useIngestTime"), ("search", "body", "Mapping[str, Any]")),
            (("repository", "path", "str", True), ("id", "path", "str", True)),
            (("yaml_template", "file", "Any", True), ("schema_validation_enabled", "body", "bool")),
            (("ids", "query", "str or Iterable[str]", True), ("status", "body", "str")),
            (("search_domain", "body", "Literal['all', 'falcon', 'third-party', 'query-audit']"), ("ids", "body", "str"), ("yaml_template", "file", "Any", True), ("name", "body", "str")),
            (("id", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("search_domain", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("config", "body", "ConnectorConfigRequest"), ("config_id", "body", "str"), ("custom", "body", "Mapping[str, str]"), ("description", "body", "str"), ("enable_host_enrichment", "body", "bool"), ("enable_user_enrichment", "body", "bool"), ("log_sources", "body", "str or Iterable[str]"), ("name", "body", "str"), ("parser", "body", "str")),
            (("filename", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("search_domain", "body", "str")),
            (("search_domain", "body", "str", False, "", (), "all"), ("filename", "file body", "str", True), ("file", "file", "Any", True)),
            (("search_domain", "body", "str", False, "", (), "all"), ("filename", "file body", "str", True), ("file", "file", "Any", True), ("update_mode", "body", "Literal['append', 'update']"), ("key_columns", "body", "str or Iterable[str]"), ("ignore_case", "body", "bool or Literal['true', 'false']")),
            (("fields_to_be_removed_before_parsing", "body", "str or Iterable[str]"), ("fields_to_tag", "body", "str or Iterable[str]"), ("id", "body", "str"), ("name", "body", "str"), ("repository", "body", "str"), ("script", "body", "str"), ("test_cases", "body", "Sequence[ParserTestCase]")),
            (("autoupdate_policy", "body", "Literal['on', 'off']"), ("reason", "body", "str")),
            (("extension_id", "body", "str"), ("post_processing_script", "body", "str"), ("pre_processing_script", "body", "str"), ("test_cases", "body", "Sequence[ParserTestCase]")),
            (("repository", "body", "Literal['parsers-repository']"), ("ids", "file body", "str"), ("yaml_template", "file", "Any", True)),
            (("description", "body", "str"), ("enabled", "body", "bool"), ("id", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("name", "body", "str"), ("search_domain", "body", "str")),
            (("search_domain", "body", "Literal['all', 'falcon', 'third-party', 'query-audit']"), ("ids", "body", "str"), ("yaml_template", "file", "Any", True)),
            (("id", "body", "str"), ("labels", "body", "str or Iterable[str]"), ("search_domain", "body", "str")),
            (("repository", "path", "str", True), ("file", "file", "Any", True), ("filename", "file", "str")),
            (("rules", "body", "Sequence[Mapping[str, Any]]"),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"),),
            (("rules", "body", "Sequence[Mapping[str, Any]]"),),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("filters", "body", "str"), ("from_", "body", "int", False, "from"), ("max", "body", "str"), ("min", "body", "str"), ("other_bucket", "body", "str"), ("other_bucket_key", "body", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (),
            (("auto_confirm_ownership", "body", "AutoConfirmOwnership"), ("max_concurrent_tasks", "body", "int"), ("network_scanning_enabled", "body", "bool"), ("scan_exclusion", "body", "ScanExclusionV1"), ("scanners", "body", "Sequence[GlobalConfigScanner]"), ("scanners_exclusion", "body", "Sequence[GlobalConfigScanner]")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("name", "body", "str"), ("scanner_aids", "body", "str or Iterable[str]"), ("scanner_assignment_type", "body", "Literal['local', 'zone', 'manual']"), ("subnet", "body", "str"), ("zone_id", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("id", "body", "str"), ("name", "body", "str"), ("ownership", "body", "Literal['unknown', 'confirmed', 'denied']"), ("scanner_aids", "body", "str or Iterable[str]"), ("scanner_assignment_type", "body", "Literal['local', 'zone', 'manual']"), ("zone_id", "body", "str")),
            (("id", "query", "str", True),),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("config", "body", "ScanRunConfig"), ("scan_id", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("action", "body", "Literal['stop']"), ("id", "body", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("action", "body", "Literal['add', 'remove']"), ("aids", "body", "str or Iterable[str]")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("block_windows", "body", "ScanBlockWindows"), ("credentialed", "body", "bool"), ("credentials", "body", "Credentials"), ("description", "body", "str"), ("fragile_device_detection", "body", "bool"), ("name", "body", "str"), ("scheduling", "body", "ScanScheduling"), ("target_asset", "body", "TargetAsset"), ("target_asset_filter", "body", "TargetAssetFilter"), ("target_external_ip", "body", "TargetExternalIP"), ("target_ip", "body", "TargetIP"), ("target_type", "body", "Literal['ip', 'asset', 'asset_filter', 'asset_vuln', 'external_ip']"), ("template_id", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("block_windows", "body", "ScanBlockWindows"), ("credentialed", "body", "bool"), ("credentials", "body", "Credentials"), ("description", "body", "str"), ("fragile_device_detection", "body", "bool"), ("id", "body", "str"), ("name", "body", "str"), ("scheduling", "body", "ScanScheduling"), ("target_asset", "body", "TargetAsset"), ("target_asset_filter", "body", "TargetAssetFilter"), ("target_external_ip", "body", "TargetExternalIP"), ("target_ip", "body", "TargetIP"), ("target_type", "body", "Literal['ip', 'asset', 'asset_filter', 'asset_vuln', 'external_ip']"), ("template_id", "body", "str")),
            (("active_check_level", "body", "Literal['active_check_safe_only', 'active_check_all']"), ("additional_tcp_ports", "body", "str or Iterable[str]"), ("additional_udp_ports", "body", "str or Iterable[str]"), ("auto_include_new_detections", "body", "bool"), ("detections", "body", "str or Iterable[str]"), ("excluded_tcp_ports", "body", "str or Iterable[str]"), ("excluded_udp_ports", "body", "str or Iterable[str]"), ("ignore_tcp_resets", "body", "bool"), ("name", "body", "str"), ("ports_scan_level", "body", "Literal['default', 'all_ports', 'custom']"), ("scan_flags", "body", "ScanFlags"), ("scan_intensity", "body", "Literal['basic', 'standard', 'cautious', 'maximum', 'custom']"), ("type", "body", "Literal['discovery', 'assessment']")),
            (("ids", "query", "str or Iterable[str]", True),),
            (),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("active_check_level", "body", "Literal['active_check_safe_only', 'active_check_all']"), ("additional_tcp_ports", "body", "str or Iterable[str]"), ("additional_udp_ports", "body", "str or Iterable[str]"), ("auto_include_new_detections", "body", "bool"), ("detections", "body", "str or Iterable[str]"), ("excluded_tcp_ports", "body", "str or Iterable[str]"), ("excluded_udp_ports", "body", "str or Iterable[str]"), ("id", "body", "str"), ("ignore_tcp_resets", "body", "bool"), ("name", "body", "str"), ("ports_scan_level", "body", "Literal['default', 'all_ports', 'custom']"), ("scan_flags", "body", "ScanFlags"), ("scan_intensity", "body", "Literal['basic', 'standard', 'cautious', 'maximum', 'custom']")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("name", "body", "str"), ("scanners", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("id", "body", "str"), ("name", "body", "str"), ("scanners_to_add", "body", "str or Iterable[str]"), ("scanners_to_remove", "body", "str or Iterable[str]")),
            (("token", "body", "str", True), ("client_id", "body", "str")),
            (("client_id", "body", "str", True), ("client_secret", "body", "str", True), ("member_cid", "body", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("ids", "body", "str or Iterable[str]", True),),
            (("cloud_ml_level_detection", "body", "int"), ("cloud_ml_level_prevention", "body", "int"), ("cloud_pup_adware_level_detection", "body", "int"), ("cloud_pup_adware_level_prevention", "body", "int"), ("cpu_priority", "body", "int"), ("description", "body", "str"), ("endpoint_notification", "body", "bool"), ("file_paths", "body", "str or Iterable[str]"), ("host_groups", "body", "str or Iterable[str]"), ("hosts", "body", "str or Iterable[str]"), ("initiated_from", "body", "str"), ("mac_cloud_ml_level_detection", "body", "int"), ("mac_cloud_ml_level_prevention", "body", "int"), ("mac_cloud_pup_adware_level_detection", "body", "int"), ("mac_cloud_pup_adware_level_prevention", "body", "int"), ("mac_scan_exclusions", "body", "str or Iterable[str]"), ("mac_scan_inclusions", "body", "str or Iterable[str]"), ("mac_sensor_ml_level_detection", "body", "int"), ("mac_sensor_ml_level_prevention", "body", "int"), ("mac_sensor_pup_adware_level_detection", "body", "int"), ("mac_sensor_pup_adware_level_prevention", "body", "int"), ("max_duration", "body", "int"), ("max_file_size", "body", "int"), ("pause_duration", "body", "int"), ("quarantine", "body", "bool"), ("scan_exclusions", "body", "str or Iterable[str]"), ("scan_inclusions", "body", "str or Iterable[str]"), ("sensor_ml_level_detection", "body", "int"), ("sensor_ml_level_prevention", "body", "int"), ("schedule", "body", "Mapping[str, Any]"), ("start_timestamp", "body", "datetime or str"), ("interval", "body", "int"), ("ignored_by_channelfile", "body", "bool")),
            (("ids", "query", "str or Iterable[str]", True), ("filter", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['id|asc', 'id|desc', 'scan_id|asc', 'scan_id|desc', 'host_id|asc', 'host_id|desc', 'host_scan_id|asc', 'host_scan_id|desc', 'filename|asc', 'filename|desc', 'hash|asc', 'hash|desc', 'pattern_id|asc', 'pattern_id|desc', 'severity|asc', 'severity|desc', 'last_updated|asc', 'last_updated|desc']")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['id|asc', 'id|desc', 'scan_id|asc', 'scan_id|desc', 'host_id|asc', 'host_id|desc', 'filecount.scanned|asc', 'filecount.scanned|desc', 'filecount.malicious|asc', 'filecount.malicious|desc', 'filecount.quarantined|asc', 'filecount.quarantined|desc', 'filecount.skipped|asc', 'filecount.skipped|desc', 'status|asc', 'status|desc', 'severity|asc', 'severity|desc', 'started_on|asc', 'started_on|desc', 'completed_on|asc', 'completed_on|desc', 'last_updated|asc', 'last_updated|desc', 'scan_control_reason.keyword|asc', 'scan_control_reason.keyword|desc']")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['id|asc', 'id|desc', 'initiated_from|asc', 'initiated_from|desc', 'description.keyword|asc', 'description.keyword|desc', 'description|asc', 'description|desc', 'filecount.scanned|asc', 'filecount.scanned|desc', 'filecount.malicious|asc', 'filecount.malicious|desc', 'filecount.quarantined|asc', 'filecount.quarantined|desc', 'filecount.skipped|asc', 'filecount.skipped|desc', 'affected_hosts_count|asc', 'affected_hosts_count|desc', 'status|asc', 'status|desc', 'severity|asc', 'severity|desc', 'scan_started_on|asc', 'scan_started_on|desc', 'scan_completed_on|asc', 'scan_completed_on|desc', 'created_on|asc', 'created_on|desc', 'created_by|asc', 'created_by|desc', 'last_updated|asc', 'last_updated|desc', 'targeted_host_count|asc', 'targeted_host_count|desc', 'missing_host_count|asc', 'missing_host_count|desc']")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['id|asc', 'id|desc', 'description.keyword|asc', 'description.keyword|desc', 'description|asc', 'description|desc', 'status|asc', 'status|desc', 'schedule.start_timestamp|asc', 'schedule.start_timestamp|desc', 'schedule.interval|asc', 'schedule.interval|desc', 'created_on|asc', 'created_on|desc', 'created_by|asc', 'created_by|desc', 'last_updated|asc', 'last_updated|desc', 'targeted_host_count|asc', 'targeted_host_count|desc', 'targeted_platforms|asc', 'targeted_platforms|desc', 'channel_file_status|asc', 'channel_file_status|desc']")),
            (("report_format", "body", "str"), ("is_schedule", "body", "bool"), ("search", "body", "ScansSortedSearch or Mapping[str, str]"), ("filter", "body", "str"), ("sort", "body", "str")),
            (("cloud_ml_level_detection", "body", "int"), ("cloud_ml_level_prevention", "body", "int"), ("cloud_pup_adware_level_detection", "body", "int"), ("cloud_pup_adware_level_prevention", "body", "int"), ("cpu_priority", "body", "int"), ("description", "body", "str"), ("endpoint_notification", "body", "bool"), ("file_paths", "body", "str or Iterable[str]"), ("host_groups", "body", "str or Iterable[str]"), ("hosts", "body", "str or Iterable[str]"), ("initiated_from", "body", "str"), ("mac_cloud_ml_level_detection", "body", "int"), ("mac_cloud_ml_level_prevention", "body", "int"), ("mac_cloud_pup_adware_level_detection", "body", "int"), ("mac_cloud_pup_adware_level_prevention", "body", "int"), ("mac_scan_exclusions", "body", "str or Iterable[str]"), ("mac_scan_inclusions", "body", "str or Iterable[str]"), ("mac_sensor_ml_level_detection", "body", "int"), ("mac_sensor_ml_level_prevention", "body", "int"), ("mac_sensor_pup_adware_level_detection", "body", "int"), ("mac_sensor_pup_adware_level_prevention", "body", "int"), ("max_duration", "body", "int"), ("max_file_size", "body", "int"), ("pause_duration", "body", "int"), ("quarantine", "body", "bool"), ("scan_exclusions", "body", "str or Iterable[str]"), ("scan_inclusions", "body", "str or Iterable[str]"), ("sensor_ml_level_detection", "body", "int"), ("sensor_ml_level_prevention", "body", "int"), ("schedule", "body", "Mapping[str, Any]"), ("start_timestamp", "body", "datetime or str"), ("interval", "body", "int"), ("ignored_by_channelfile", "body", "bool")),
            (("clone_id", "body", "str"), ("description", "body", "str"), ("name", "body", "str"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']"), ("settings", "body", "Sequence[SettingReqV1]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("action_name", "query", "str", True), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("ids", "body", "str or Iterable[str]"), ("group_id", "body", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("ids", "body", "str or Iterable[str]"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']")),
            (("description", "body", "str or Null"), ("id", "body", "str"), ("name", "body", "str"), ("settings", "body", "Sequence[SettingReqV1]")),
            (("cid", "body", "str"), ("description", "body", "str"), ("name", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]"),),
            (("ids", "body", "str or Iterable[str]"),),
            (("ids", "body", "str or Iterable[str]"),),
            (("action_name", "query", "str", True), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("filter", "body", "str"), ("ids", "body", "str or Iterable[str]")),
            (("action_name", "query", "str", True), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("filter", "body", "str"), ("ids", "body", "str or Iterable[str]")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("id", "query", "str", True), ("description", "body", "str"), ("name", "body", "str")),
            (("filter", "query", "str", True),),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("ids", "body", "str or Iterable[str]"),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("action", "body", "Literal['release', 'unrelease', 'delete']"), ("comment", "body", "str"), ("ids", "body", "str or Iterable[str]")),
            (("action", "body", "Literal['release', 'unrelease', 'delete']"), ("comment", "body", "str"), ("filter", "body", "str"), ("q", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("samples", "body", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("password", "body", "str"), ("sha256", "body", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("file", "file", "Any", True), ("file_name", "file query", "str"), ("scan", "body", "bool", False, "", (), False), ("password", "body", "str"), ("x_file_password", "header", "str")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("timeout", "query", "int"), ("timeout_duration", "query", "str"), ("host_timeout_duration", "query", "str"), ("base_command", "body", "str"), ("batch_id", "body", "str"), ("command_string", "body", "str"), ("optional_hosts", "body", "str or Iterable[str]"), ("persist_all", "body", "bool")),
            (("timeout", "query", "int"), ("timeout_duration", "query", "str"), ("host_timeout_duration", "query", "str"), ("base_command", "body", "str"), ("batch_id", "body", "str"), ("command_string", "body", "str"), ("optional_hosts", "body", "str or Iterable[str]"), ("persist_all", "body", "bool")),
            (("timeout", "query", "int"), ("timeout_duration", "query", "str"), ("host_timeout_duration", "query", "str"), ("batch_id", "body", "str"), ("file_path", "body", "str"), ("optional_hosts", "body", "str or Iterable[str]")),
            (("batch_get_cmd_req_id", "query", "str", True), ("timeout", "query", "int"), ("timeout_duration", "query", "str")),
            (("timeout", "query", "int"), ("timeout_duration", "query", "str"), ("host_timeout_duration", "query", "str"), ("existing_batch_id", "body", "str"), ("host_ids", "body", "str or Iterable[str]"), ("queue_offline", "body", "bool")),
            (("timeout", "query", "int"), ("timeout_duration", "query", "str"), ("batch_id", "body", "str"), ("hosts_to_remove", "body", "str or Iterable[str]")),
            (("cloud_request_id", "query", "str", True), ("sequence_id", "query", "int", False, "", (), 0)),
            (("cloud_request_id", "query", "str", True), ("sequence_id", "query", "int", False, "", (), 0)),
            (("ids", "query", "str or Iterable[str]", True), ("session_id", "query", "str", True)),
            (("ids", "query", "str or Iterable[str]", True), ("session_id", "query", "str", True)),
            (("session_id", "query", "str", True), ("cloud_request_id", "query", "str", True)),
            (("session_id", "query", "str", True),),
            (("base_command", "body", "str"), ("command_string", "body", "str"), ("device_id", "body", "str"), ("id", "body", "int"), ("persist", "body", "bool"), ("session_id", "body", "str")),
            (("base_command", "body", "str"), ("command_string", "body", "str"), ("device_id", "body", "str"), ("id", "body", "int"), ("persist", "body", "bool"), ("session_id", "body", "str")),
            (("session_id", "query", "str", True), ("sha256", "query", "str", True), ("filename", "query", "str")),
            (("timeout", "query", "int"), ("timeout_duration", "query", "str"), ("device_id", "body", "str"), ("origin", "body", "str"), ("queue_offline", "body", "bool")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("session_id", "query", "str", True),),
            (("session_id", "query", "str", True),),
            (("ids", "body", "str or Iterable[str]"),),
            (("ids", "body", "str or Iterable[str]"),),
            (("device_id", "body", "str"), ("origin", "body", "str"), ("queue_offline", "body", "bool")),
            (("timeout", "query", "int"), ("timeout_duration", "query", "str"), ("host_timeout_duration", "query", "str"), ("base_command", "body", "str"), ("batch_id", "body", "str"), ("command_string", "body", "str"), ("optional_hosts", "body", "str or Iterable[str]"), ("persist_all", "body", "bool")),
            (("cloud_request_id", "query", "str", True), ("sequence_id", "query", "int", False, "", (), 0)),
            (("file", "file", "Any"), ("description", "body", "str"), ("name", "file body", "str"), ("comments_for_audit_log", "body", "str")),
            (("file", "file", "Any"), ("description", "body", "str"), ("name", "file body", "str"), ("comments_for_audit_log", "body", "str")),
            (("file", "file", "Any"), ("description", "body", "str"), ("name", "file body", "str"), ("comments_for_audit_log", "body", "str"), ("permission_type", "body", "Literal['none', 'private', 'group', 'public']"), ("content", "body", "str"), ("platform", "body", "str or Iterable[str]")),
            (("file", "file", "Any"), ("description", "body", "str"), ("name", "file body", "str"), ("comments_for_audit_log", "body", "str"), ("permission_type", "body", "Literal['none', 'private', 'group', 'public']"), ("content", "body", "str"), ("platform", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("base_command", "body", "str"), ("command_string", "body", "str"), ("device_id", "body", "str"), ("id", "body", "int"), ("persist", "body", "bool"), ("session_id", "body", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("id", "body", "str"), ("file", "file", "Any"), ("description", "body", "str"), ("name", "file body", "str"), ("comments_for_audit_log", "body", "str"), ("permission_type", "body", "Literal['none', 'private', 'group', 'public']"), ("content", "body", "str"), ("platform", "body", "str or Iterable[str]")),
            (("id", "body", "str"), ("file", "file", "Any"), ("description", "body", "str"), ("name", "file body", "str"), ("comments_for_audit_log", "body", "str"), ("permission_type", "body", "Literal['none', 'private', 'group', 'public']"), ("content", "body", "str"), ("platform", "body", "str or Iterable[str]")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("with_command_info", "query", "bool")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("actions", "body", "Sequence[Mapping[str, Any]] or Sequence[CreateActionRequest]"), ("rule_id", "body", "str"), ("content_format", "body", "str"), ("frequency", "body", "Literal['asap', 'daily', 'weekly']"), ("recipients", "body", "str or Iterable[str]"), ("trigger_matchless", "body", "bool"), ("type", "body", "str")),
            (("entity", "body", "str"), ("export_type", "body", "str"), ("filter", "body", "str"), ("human_readable", "body", "bool"), ("sort", "body", "str")),
            (("breach_monitor_only", "body", "bool"), ("breach_monitoring_enabled", "body", "bool"), ("filter", "body", "str"), ("lookback_period", "body", "int"), ("match_on_tsq_result_types", "body", "str or Iterable[str]"), ("name", "body", "str"), ("originating_template_id", "body", "str"), ("permissions", "body", "Literal['private', 'public']"), ("priority", "body", "Literal['high', 'medium', 'low']"), ("substring_matching_enabled", "body", "bool"), ("topic", "body", "str")),
            (("id", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True), ("notifications_deletion_requested", "query", "bool", False, "notificationsDeletionRequested")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "body", "str"), ("lookback_days", "body", "int"), ("topic", "body", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("secondary_sort", "query", "str", False, "secondarySort")),
            (("id", "body", "str"), ("frequency", "body", "Literal['asap', 'daily', 'weekly']"), ("recipients", "body", "str or Iterable[str]"), ("status", "body", "Literal['enabled', 'muted']"), ("content_format", "body", "str"), ("trigger_matchless", "body", "bool")),
            (("assigned_to_uuid", "body", "str"), ("id", "body", "str"), ("idp_send_status", "body", "str"), ("message", "body", "str"), ("status", "body", "str")),
            (("breach_monitor_only", "body", "bool"), ("breach_monitoring_enabled", "body", "bool"), ("filter", "body", "str"), ("id", "body", "str"), ("match_on_tsq_result_types", "body", "str or Iterable[str]"), ("name", "body", "str"), ("permissions", "body", "Literal['private', 'public']"), ("priority", "body", "Literal['high', 'medium', 'low']"), ("substring_matching_enabled", "body", "bool")),
            (("ids", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("ids", "body", "str or Iterable[str]", True),),
            (("clone_id", "body", "str"), ("description", "body", "str"), ("name", "body", "str"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']"), ("settings", "body", "Sequence[SettingReqV1]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("action_name", "query", "str", True), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("ids", "body", "str or Iterable[str]"), ("group_id", "body", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("ids", "body", "str or Iterable[str]"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']")),
            (("description", "body", "str or Null"), ("id", "body", "str"), ("name", "body", "str"), ("settings", "body", "Sequence[SettingReqV1]")),
            (("id", "query", "str", True),),
            (("id", "query", "str", True), ("tag_id", "query", "str", True)),
            (("id", "body", "str or Iterable[str]"), ("note", "body", "str")),
            (("id", "body", "str or Iterable[str]"), ("note", "body", "str")),
            (("id", "body", "str or Iterable[str]"), ("note", "body", "str")),
            (("id", "query", "str", True), ("tag_id", "query", "str", True)),
            (("id", "query", "str", True), ("duration_in_days", "body", "int"), ("entities", "body", "str"), ("reason", "body", "str")),
            (("id", "query", "str", True), ("duration_in_days", "body", "int"), ("reason", "body", "str")),
            (("integration_id", "query", "str"), ("actor", "query", "str"), ("category", "query", "str"), ("projection", "query", "str"), ("from_date", "query", "datetime or str"), ("to_date", "query", "datetime or str"), ("limit", "query", "int"), ("skip", "query", "int")),
            (("id", "query", "str", True),),
            (("name", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("integration_id", "query", "str"), ("access", "query", "str"), ("agent_owner", "query", "str"), ("tool_type", "query", "str"), ("knowledge_source", "query", "str")),
            (("id", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("last_id", "query", "str"), ("type", "query", "Literal['configuration_drift', 'check_degraded', 'integration_failure', 'threat']"), ("integration_id", "query", "str"), ("from_date", "query", "str"), ("to_date", "query", "str"), ("ascending", "query", "bool")),
            (("id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int"), ("author", "query", "str")),
            (("type", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("status", "query", "Literal['approved', 'in review', 'rejected', 'unclassified']"), ("access_level", "query", "str"), ("scopes", "query", "str"), ("users", "query", "str"), ("groups", "query", "str"), ("last_activity", "query", "str"), ("integration_id", "query", "str")),
            (("item_id", "query", "str", True),),
            (("integration_id", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("resource_type", "query", "str"), ("access_level", "query", "str"), ("last_accessed", "query", "str"), ("last_modified", "query", "str"), ("resource_name", "query", "str"), ("password_protected", "query", "bool"), ("resource_owner", "query", "str"), ("resource_owner_enabled", "query", "bool"), ("unmanaged_domain", "query", "str")),
            (("id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int"), ("author", "query", "str")),
            (("id", "query", "str", True),),
            (),
            (("integration_id", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("email", "query", "str"), ("privileged_only", "query", "bool"), ("unassociated_devices", "query", "bool")),
            (("id", "query", "str", True),),
            (("saas_id", "query", "str"),),
            (("status", "query", 'Literal["Can\'t Run", \'Dismissed\', \'Failed\', \'Passed\', \'Pending\', \'Stale\', \'NA\', \'Not Available\']'), ("limit", "query", "int"), ("offset", "query", "int"), ("integration_id", "query", "str"), ("impact", "query", "Literal[1, 2, 3] or str"), ("compliance", "query", "bool"), ("check_type", "query", "Literal['apps', 'devices', 'users', 'assets', 'permissions', 'shadow_vendors', 'Falcon Shield Security Check', 'custom']"), ("check_tags", "query", "str"), ("business_owner", "query", "str"), ("org_domain", "query", "str")),
            (("id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int")),
            (("id", "query", "str", True),),
            (("id", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("status", "query", 'Literal["Can\'t Run", \'Dismissed\', \'Failed\', \'Passed\', \'Pending\', \'Stale\', \'NA\', \'Not Available\']'), ("integration_id", "query", "str"), ("impact", "query", "Literal['Low', 'Medium', 'High']"), ("compliance", "query", "bool"), ("check_type", "query", "Literal['apps', 'devices', 'users', 'assets', 'permissions', 'shadow_vendors', 'Falcon Shield Security Check', 'custom']"), ("check_tags", "query", "str"), ("business_owner", "query", "str"), ("org_domain", "query", "str")),
            (),
            (("from_date", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("to_date", "query", "str"), ("total_count", "query", "bool")),
            (),
            (("integration_id", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("email", "query", "str"), ("privileged_only", "query", "bool")),
            (("id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int"), ("author", "query", "str")),
            (("id", "query", "str", True),),
            (("id", "query", "str", True), ("entities", "body", "str")),
            (("id", "query", "str", True),),
            (("id", "query", "str", True), ("all_future_instances", "body", "bool"), ("param_name", "body", "str"), ("reason", "body", "str"), ("value", "body", "str")),
            (("id", "query", "str", True), ("source_id", "query", "str", True), ("data", "body", "str")),
            (("file_data", "file", "Any"), ("sha256", "body", "str"), ("files", "body", "Sequence[ExtractionFileParametersV1] or Sequence[Mapping[str, Any]]"), ("extract_all", "body", "bool")),
            (("id", "query", "str", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("id", "query", "str", True), ("include_files", "query", "bool")),
            (("id", "query", "str", True), ("include_files", "query", "bool")),
            (("ids", "query", "str or Iterable[str]", True), ("password_protected", "query", "bool")),
            (("id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int")),
            (("id", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "int")),
            (("name", "file body", "str", True), ("file_data", "file", "Any", True), ("file_type", "file", "Literal['zip', '7zip']", False, "", ("zip", "7zip")), ("password", "body", "str"), ("is_confidential", "body", "bool"), ("comment", "body", "str")),
            (("name", "query", "str", True), ("password", "query", "str"), ("is_confidential", "query", "bool"), ("comment", "query", "str")),
            (("file_data", "file", "Any", True), ("file_name", "file body", "str", True), ("comment", "body", "str"), ("is_confidential", "body", "bool")),
            (("account_ids", "body", "str or Iterable[str]"), ("all_accounts", "body", "bool"), ("all_regions", "body", "bool"), ("cadence", "body", "Cadence"), ("cloud_group_ids", "body", "str or Iterable[str]"), ("dspm_scanning_config", "body", "DSPMScanningConfig"), ("enable", "body", "bool"), ("name", "body", "str"), ("provider_type", "body", "Literal['aws', 'azure', 'gcp', 'cloud_groups']"), ("scan_product", "body", "Literal['dspm_scanning', 'vulnerability_scanning']"), ("selected_regions", "body", "str or Iterable[str]"), ("service_names", "body", "str or Iterable[str]"), ("resources", "body", "Sequence[ScheduleRuleInput]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("scan_product", "query", "str", True),),
            (("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("ids", "body", "str or Iterable[str]"),),
            (("asset_filter", "body", "AssetFilter"), ("cadence", "body", "Cadence"), ("enable", "body", "bool"), ("id", "body", "str"), ("name", "body", "str"), ("scan_config", "body", "ScanConfig"), ("resources", "body", "Sequence[UpdateScheduleResource]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]", True),),
            (("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("id", "query", "str", True),),
            (("id", "query", "str", True),),
            (("id", "query", "str", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("description", "body", "str"), ("name", "body", "str"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']"), ("settings", "body", "SettingsReqV1"), ("build", "body", "str")),
            (("description", "body", "str"), ("name", "body", "str"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']"), ("settings", "body", "SettingsReqV2"), ("build", "body", "str"), ("scheduler", "body", "SensorUpdateScheduler"), ("show_early_adopter_builds", "body", "bool"), ("uninstall_protection", "body", "Literal['ENABLED', 'DISABLED', 'MAINTENANCE_MODE', 'IGNORE', 'UNKNOWN']"), ("variants", "body", "Sequence[BuildReqV1]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("audit_message", "body", "str"),),
            (("action_name", "query", "str", True, "", ("add-host-group", "add-rule-group", "disable", "enable", "remove-host-group", "remove-rule-group")), ("action_parameters", "body", "Sequence[Mapping[str, str]] or Sequence[ActionParameter]"), ("ids", "body", "str or Iterable[str]"), ("group_id", "body", "str")),
            (("platform", "query", "Literal['windows', 'mac', 'linux', 'linuxarm64', 'zlinux']"), ("stage", "query", "str or Iterable[str]")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("distinct_field", "path", "str", False, "", (), "id"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['created_by.asc', 'created_by.desc', 'created_timestamp.asc', 'created_timestamp.desc', 'enabled.asc', 'enabled.desc', 'modified_by.asc', 'modified_by.desc', 'modified_timestamp.asc', 'modified_timestamp.desc', 'name.asc', 'name.desc', 'platform_name.asc', 'platform_name.desc', 'precedence.asc', 'precedence.desc']")),
            (("id", "query", "str"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("audit_message", "body", "str"), ("device_id", "body", "str")),
            (("ids", "body", "str or Iterable[str]"), ("platform_name", "body", "Literal['Windows', 'Mac', 'Linux']")),
            (("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str"), ("settings", "body", "SettingsReqV1"), ("build", "body", "str")),
            (("description", "body", "str"), ("id", "body", "str"), ("name", "body", "str"), ("settings", "body", "SettingsReqV2"), ("build", "body", "str"), ("scheduler", "body", "SensorUpdateScheduler"), ("show_early_adopter_builds", "body", "bool"), ("uninstall_protection", "body", "Literal['ENABLED', 'DISABLED', 'MAINTENANCE_MODE', 'IGNORE', 'UNKNOWN']"), ("variants", "body", "Sequence[BuildReqV1]")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("comment", "body", "str"), ("groups", "body", "str or Iterable[str]"), ("is_descendant_process", "body", "bool"), ("value", "body", "str"), ("excluded_from", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True), ("comment", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['applied_globally.asc', 'applied_globally.desc', 'created_by.asc', 'created_by.desc', 'created_on.asc', 'created_on.desc', 'last_modified.asc', 'last_modified.desc', 'modified_by.asc', 'modified_by.desc', 'value.asc', 'value.desc']")),
            (("comment", "body", "str"), ("groups", "body", "str or Iterable[str]"), ("id", "body", "str"), ("is_descendant_process", "body", "bool"), ("value", "body", "str"), ("excluded_from", "body", "str or Iterable[str]")),
            (("id", "query", "str", True),),
            (("expand_vulnerabilities", "body", "bool"), ("format", "body", "str"), ("fql", "body", "str"), ("resource", "body", "str"), ("sort", "body", "str")),
            (("filter", "query", "str"),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int"), ("sort", "query", "str")),
            (("skill_blob", "file", "Any"), ("file_name", "file", "Any")),
            (("id", "query", "str", True),),
            (("id", "query", "str", True), ("include_deleted", "query", "bool")),
            (("ids", "query", "str or Iterable[str]", True), ("include_deleted", "query", "bool")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("include_deleted", "query", "bool")),
            (("id", "body", "str"), ("skill_blob", "file", "Any"), ("file_name", "file", "Any")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str", True), ("after", "query", "str"), ("offset", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str"), ("risk_provider", "query", "str or Iterable[str]")),
            (("filter", "query", "str", True), ("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str", True), ("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("after", "query", "str"), ("limit", "query", "int"), ("filter", "query", "str"), ("sort", "query", "str")),
            (("filter", "query", "str", True), ("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str", True), ("after", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str"), ("facet", "query", "str or Iterable[str]")),
            (("filter", "query", "str", True), ("after", "query", "str"), ("offset", "query", "str"), ("limit", "query", "int"), ("sort", "query", "str"), ("risk_provider", "query", "str or Iterable[str]")),
            (("id", "query", "str", True),),
            (("id", "query", "str", True),),
            (("ids", "body", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str"), ("q", "query", "str")),
            (),
            (("ids", "query", "str or Iterable[str]", True), ("edge_type", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "str"), ("direction", "query", "str"), ("scope", "query", "Literal['device', 'customer']"), ("nano", "query", "bool")),
            (("value", "query", "str", True), ("type", "query", "str", True), ("limit", "query", "int"), ("offset", "query", "str"), ("nano", "query", "bool")),
            (("vertex_type", "path", "str", True), ("ids", "query", "str or Iterable[str]", True), ("scope", "query", "Literal['device', 'customer']"), ("nano", "query", "bool")),
            (("vertex_type", "path", "str", True), ("ids", "query", "str or Iterable[str]", True), ("scope", "query", "Literal['device', 'customer']"), ("nano", "query", "bool")),
            (("vertex_type", "path", "str", True), ("ids", "query", "str or Iterable[str]", True), ("scope", "query", "Literal['device', 'customer']"), ("nano", "query", "bool")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "str"), ("filter", "query", "str")),
            (("filter", "query", "str"),),
            (("filter", "query", "str"),),
            (("filter", "query", "str"), ("sort", "query", "str"), ("limit", "query", "int"), ("offset", "query", "int")),
            (("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("user_type", "query", "Literal['internal', 'external']"), ("date_ranges", "body", "Sequence[Mapping[str, str]] or Sequence[DateRange]"), ("exclude", "body", "str"), ("extended_bounds", "body", "Mapping[str, str]"), ("field", "body", "str"), ("filter", "body", "str"), ("filters_spec", "body", "Mapping[str, Any]"), ("include", "body", "str"), ("interval", "body", "str"), ("max_doc_count", "body", "int"), ("min_doc_count", "body", "int"), ("missing", "body", "str"), ("name", "body", "str"), ("percents", "body", "Sequence[float]"), ("q", "body", "str"), ("ranges", "body", "Sequence[Mapping[str, float]] or Sequence[NumberRange]"), ("size", "body", "int"), ("sort", "body", "str"), ("sub_aggregates", "body", "Sequence[Mapping[str, Any]]"), ("time_zone", "body", "str"), ("type", "body", "str"), ("from_", "body", "int", False, "from")),
            (("user_uuid", "query", "str", True), ("cid", "query", "str"), ("direct_only", "query", "bool"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['cid', 'cid|asc', 'cid|desc', 'expires_at', 'expires_at|asc', 'expires_at|desc', 'role_name', 'role_name|asc', 'role_name|desc', 'type', 'type|asc', 'type|desc', 'user_uuid', 'user_uuid|asc', 'user_uuid|desc']")),
            (("first_name", "body", "str", False, "firstName"), ("last_name", "body", "str", False, "lastName"), ("password", "body", "str"), ("uid", "body", "str")),
            (("validate_only", "query", "bool"), ("cid", "body", "str"), ("first_name", "body", "str"), ("last_name", "body", "str"), ("password", "body", "str"), ("uid", "body", "str")),
            (("user_uuid", "query", "str", True),),
            (("user_uuid", "query", "str", True),),
            (),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]", True), ("cid", "query", "str")),
            (("ids", "query", "str or Iterable[str]", True), ("cid", "query", "str")),
            (("allowed_actions", "body", "Sequence[Mapping[str, Any]]"),),
            (("user_uuid", "query", "str", True), ("cid", "query", "str"), ("direct_only", "query", "bool"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['cid', 'cid|asc', 'cid|desc', 'expires_at', 'expires_at|asc', 'expires_at|desc', 'role_name', 'role_name|asc', 'role_name|desc', 'type', 'type|asc', 'type|desc', 'user_uuid', 'user_uuid|asc', 'user_uuid|desc']")),
            (("user_uuid", "query", "str", True), ("cid", "query", "str"), ("direct_only", "query", "bool"), ("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['cid', 'cid|asc', 'cid|desc', 'expires_at', 'expires_at|asc', 'expires_at|desc', 'role_name', 'role_name|asc', 'role_name|desc', 'type', 'type|asc', 'type|desc', 'user_uuid', 'user_uuid|asc', 'user_uuid|desc']")),
            (("ids", "body", "str or Iterable[str]"),),
            (("user_uuid", "query", "str", True),),
            (("user_uuid", "query", "str", True), ("role_ids", "body", "str or Iterable[str]", False, "roleIds")),
            (("user_uuid", "query", "str"), ("cid", "query", "str"), ("action", "query", "str")),
            (("filter", "query", "str"), ("sort", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['cid_name', 'cid_name|asc', 'cid_name|desc', 'created_at', 'created_at|asc', 'created_at|desc', 'first_name', 'first_name|asc', 'first_name|desc', 'has_temporary_roles', 'has_temporary_roles|asc', 'has_temporary_roles|desc', 'last_login_at', 'last_login_at|asc', 'last_login_at|desc', 'last_name', 'last_name|asc', 'last_name|desc', 'name', 'name|asc', 'name|desc', 'status', 'status|asc', 'status|desc', 'temporarily_assigned_cids', 'temporarily_assigned_cids|asc', 'temporarily_assigned_cids|desc', 'uid', 'uid|asc', 'uid|desc']")),
            (("filter", "query", "str"), ("offset", "query", "int"), ("limit", "query", "int"), ("sort", "query", "Literal['cid_name', 'cid_name|asc', 'cid_name|desc', 'created_at', 'created_at|asc', 'created_at|desc', 'first_name', 'first_name|asc', 'first_name|desc', 'has_temporary_roles', 'has_temporary_roles|asc', 'has_temporary_roles|desc', 'last_login_at', 'last_login_at|asc', 'last_login_at|desc', 'last_name', 'last_name|asc', 'last_name|desc', 'name', 'name|asc', 'name|desc', 'status', 'status|asc', 'status|desc', 'temporarily_assigned_cids', 'temporarily_assigned_cids|asc', 'temporarily_assigned_cids|desc', 'uid', 'uid|asc', 'uid|desc']"), ("user_type", "query", "Literal['internal', 'external']")),
            (),
            (("ids", "query", "str or Iterable[str]", True),),
            (("uid", "query", "str or Iterable[str]", True),),
            (),
            (("ids", "body", "str or Iterable[str]", True),),
            (("ids", "body", "str or Iterable[str]"),),
            (("user_uuid", "query", "str", True), ("ids", "query", "str or Iterable[str]", True)),
            (("user_uuid", "query", "str", True), ("first_name", "body", "str", False, "firstName"), ("last_name", "body", "str", False, "lastName")),
            (("user_uuid", "query", "str", True), ("first_name", "body", "str"), ("last_name", "body", "str")),
            (("action", "body", "Literal['assign-role', 'grant', 'remove-role', 'revoke']"), ("cid", "body", "str"), ("expires_at", "body", "datetime or str"), ("role_ids", "body", "str or Iterable[str]"), ("uuid", "body", "str")),
            (("action", "body", "UserAction"), ("ids", "body", "str or Iterable[str]"), ("action_name", "body", "Literal['reset_password', 'reset_2fa']"), ("action_value", "body", "str")),
            (("action", "body", "Literal['grant', 'revoke']"), ("cid", "body", "str"), ("expires_at", "body", "datetime or str"), ("role_ids", "body", "str or Iterable[str]"), ("uuid", "body", "str")),
            (("definition_id", "body", "str"), ("deprovision_all", "body", "bool"), ("template_id", "body", "str"), ("template_name", "body", "str")),
            (("execution_cid", "query", "str or Iterable[str]"), ("definition_id", "query", "str or Iterable[str]"), ("name", "query", "str"), ("key", "query", "str"), ("depth", "query", "int"), ("source_event_url", "query", "str")),
            (("execution_cid", "query", "str or Iterable[str]"), ("definition_id", "query", "str or Iterable[str]"), ("name", "query", "str"), ("key", "query", "str"), ("depth", "query", "int"), ("batch_size", "query", "int"), ("source_event_url", "query", "str")),
            (("execution_cid", "query", "str or Iterable[str]"), ("definition_id", "query", "str"), ("name", "query", "str"), ("key", "query", "str"), ("depth", "query", "int"), ("definition", "body", "DefinitionCreateRequestV2"), ("mocks", "body", "str")),
            (("action_name", "query", "str", True), ("ids", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True), ("skip_fields", "query", "str or Iterable[str]")),
            (("id", "query", "str", True), ("sanitize", "query", "bool"), ("include_mocks", "query", "bool"), ("version", "query", "int")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("name", "query", "str"), ("validate_only", "query", "bool"), ("include_activity_metadata", "query", "bool"), ("data_file", "file", "Any")),
            (("execution_cid", "query", "str or Iterable[str]"), ("definition_id", "query", "str"), ("name", "query", "str"), ("key", "query", "str"), ("depth", "query", "int"), ("source_event_url", "query", "str"), ("validate_only", "query", "bool"), ("skip_validation", "query", "bool"), ("ignore_activity_mock_references", "query", "bool"), ("definition", "body", "DefinitionCreateRequestV2"), ("mocks", "body", "str"), ("on_demand_trigger", "body", "str")),
            (("customer_definition_id", "body", "str"), ("name", "body", "str"), ("template_id", "body", "str"), ("template_name", "body", "str"), ("template_version", "body", "str"), ("activities", "body", "ActivityProvisionParameters"), ("conditions", "body", "Sequence[ConditionProvisionParameter]"), ("trigger", "body", "TriggerProvisionParameter")),
            (("name", "body", "str"), ("template_id", "body", "str"), ("template_name", "body", "str"), ("template_version", "body", "str"), ("activities", "body", "ActivityProvisionParameters"), ("conditions", "body", "Sequence[ConditionProvisionParameter]"), ("trigger", "body", "TriggerProvisionParameter")),
            (("filter", "query", "str"), ("offset", "query", "int or str"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int or str"), ("limit", "query", "int"), ("sort", "query", "str"), ("skip_artifact_resolution", "query", "bool")),
            (("filter", "query", "str"), ("offset", "query", "int or str"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int or str"), ("limit", "query", "int"), ("sort", "query", "str")),
            (("filter", "query", "str"), ("offset", "query", "int or str"), ("limit", "query", "int"), ("sort", "query", "str"), ("skip_fields", "query", "str or Iterable[str]")),
            (("filter", "query", "str"), ("offset", "query", "int or str"), ("limit", "query", "int")),
            (("validate_only", "query", "bool"), ("definition", "body", "Definition", False, "Definition"), ("change_log", "body", "str"), ("enabled", "body", "bool"), ("flight_control", "body", "FlightControlRequest"), ("id", "body", "str")),
            (("id", "query", "str", True), ("input", "body", "str"), ("note", "body", "str")),
            (("action_name", "query", "str", True), ("ids", "body", "str or Iterable[str]")),
            (("ids", "query", "str or Iterable[str]", True),),
            (("ids", "query", "str or Iterable[str]", True),),
            (("filter", "query", "str", True), ("limit", "query", "int"), ("after", "query", "str"), ("sort", "query", "Literal['score', 'score|asc', 'score|desc']")),
            (),
        ),
    )
    # fmt: on

CLASSES: dict[str, str] = {
    "AgenticStudio": "Stream Tools Spans Skills Models KnowledgeBaseAuditEvents KnowledgeBaseFiles KnowledgeBases AgentVersions AgentTemplates AgentInvocation Agents",
    "Agentic_Studio": "Stream Tools Spans Skills Models KnowledgeBaseAuditEvents KnowledgeBaseFiles KnowledgeBases AgentVersions AgentTemplates AgentInvocation Agents",
    "CSPM_Registration": "CSPMRegistration",
    "Cloud_Connect_AWS": "CloudConnectAWS",
    "Complete_Dashboard": "CompleteDashboard",
    "ComplianceAssessments": "ContainerImageCompliance",
    "ContainerSecurity": "ImageAssessmentPolicies DriftIndicators ContainerVulnerabilities ContainerImages ContainerImageCompliance ContainerDetections ContainerAlerts",
    "Container_Security": "ImageAssessmentPolicies DriftIndicators ContainerVulnerabilities ContainerImages ContainerImageCompliance ContainerDetections ContainerAlerts",
    "Custom_IOA": "CustomIOA",
    "D4C_Registration": "D4CRegistration",
    "Device_Control_Policies": "DeviceControlPolicies",
    "Event_Streams": "EventStreams",
    "F4IT": "ITAutomation",
    "FalconX_Sandbox": "FalconXSandbox",
    "File_Vantage": "FileVantage",
    "Firewall": "FirewallManagement FirewallPolicies",
    "Firewall_Management": "FirewallManagement",
    "Firewall_Policies": "FirewallPolicies",
    "Flight_Control": "FlightControl",
    "Foundry": "FaaSExecution CustomStorage FoundryLogScale FoundryLookupFiles",
    "Guardian": "AIDR",
    "Host_Group": "HostGroup",
    "IOA_Exclusions": "IOAExclusions",
    "Identity_Protection": "IdentityProtection",
    "Installation_Tokens": "InstallationTokens",
    "Kubernetes_Protection": "KubernetesProtection",
    "ML_Exclusions": "MLExclusions",
    "Message_Center": "MessageCenter",
    "Mobile_Enrollment": "MobileEnrollment",
    "NetworkScan": "NetworkScanDetections NetworkScanZones NetworkScanScans NetworkScanNetworks NetworkScanTemplates NetworkScanScanners NetworkScanScanRuns NetworkScanScanRunReports NetworkScanGlobalConfigs",
    "Network_Scan": "NetworkScanDetections NetworkScanZones NetworkScanScans NetworkScanNetworks NetworkScanTemplates NetworkScanScanners NetworkScanScanRuns NetworkScanScanRunReports NetworkScanGlobalConfigs",
    "PreventionPolicies": "PreventionPolicy",
    "Prevention_Policy": "PreventionPolicy",
    "Quick_Scan": "QuickScan",
    "Real_Time_Response": "RealTimeResponse",
    "Real_Time_Response_Admin": "RealTimeResponseAdmin",
    "Real_Time_Response_Audit": "RealTimeResponseAudit",
    "Response_Policies": "ResponsePolicies",
    "Sample_Uploads": "SampleUploads",
    "SensorUpdatePolicies": "SensorUpdatePolicy",
    "Sensor_Download": "SensorDownload",
    "Sensor_Update_Policy": "SensorUpdatePolicy",
    "Sensor_Visibility_Exclusions": "SensorVisibilityExclusions",
    "Seraphic": "BrowserSecurity",
    "Serverless": "ServerlessVulnerabilities ServerlessExports",
    "Spotlight": "SpotlightEvaluationLogic SpotlightVulnerabilityMetadata SpotlightVulnerabilities",
    "Spotlight_Evaluation_Logic": "SpotlightEvaluationLogic",
    "Spotlight_Vulnerabilities": "SpotlightVulnerabilities",
    "User_Management": "UserManagement",
    "Zero_Trust_Assessment": "ZeroTrustAssessment",
}
