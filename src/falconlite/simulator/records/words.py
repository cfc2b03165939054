"""Words, names and addresses for made-up values. None of them belongs to anyone: see RFC 2606, 5737, 3849 and 7042."""

from __future__ import annotations

FIRST = ("Ada", "Alan", "Barbara", "Claude", "Donald", "Edsger", "Frances", "Grace", "Hedy", "John", "Karen", "Radia")
LAST = ("Allen", "Byron", "Dijkstra", "Hopper", "Jones", "Knuth", "Lamarr", "Liskov", "Perlman", "Shannon", "Turing")

ADJECTIVES = (
    "amber",
    "brisk",
    "calm",
    "central",
    "eastern",
    "green",
    "northern",
    "quiet",
    "rapid",
    "silver",
    "western",
)
NOUNS = ("anchor", "bridge", "castle", "delta", "field", "harbor", "island", "lantern", "meadow", "orchard", "river")

NETWORKS = ("192.0.2", "198.51.100", "203.0.113")
"""The IPv4 networks reserved for documentation."""

PLATFORMS = ("Windows", "Mac", "Linux")
SEVERITIES = ("low", "medium", "high", "critical")
STATUSES = ("new", "in_progress", "closed", "reopened")
STATES = ("active", "inactive", "pending")
RESULTS = ("success", "failure")
LEVELS = ("low", "moderate", "high")
CLOUDS = ("aws", "azure", "gcp")
REGIONS = ("us-east-1", "us-west-2", "eu-central-1", "ap-southeast-2")
OS_VERSIONS = ("Windows 11", "Windows Server 2022", "Sequoia (15)", "Ubuntu 24.04", "RHEL 9.4")
MANUFACTURERS = ("Example Systems", "Sample Computers", "Specimen Hardware")
ROLES = ("Endpoint Manager", "Falcon Administrator", "Falcon Analyst")
COUNTRIES = ("Canada", "Germany", "India", "Japan", "Spain")
COUNTRY_CODES = ("CA", "DE", "IN", "JP", "ES")
CITIES = ("Berlin", "Madrid", "Osaka", "Pune", "Toronto")
LANGUAGES = ("en", "de", "es", "ja")
PRODUCT_TYPES = ("Workstation", "Server", "Domain Controller")
EXTENSIONS = ("exe", "dll", "docx", "ps1", "sh")
METHODS = ("GET", "POST", "PATCH")
VERDICTS = ("clean", "suspicious", "malicious")
KINDS = ("standard", "custom", "default")
ENVIRONMENTS = ("dev", "test", "stage", "prod")
TAGS = ("SensorGroupingTags/berlin", "SensorGroupingTags/laptops", "FalconGroupingTags/pilot")
TACTICS = (
    ("TA0002", "Execution"),
    ("TA0003", "Persistence"),
    ("TA0005", "Defense Evasion"),
    ("TA0011", "Command and Control"),
)
TECHNIQUES = (
    ("T1059", "Command and Scripting Interpreter"),
    ("T1547", "Boot or Logon Autostart Execution"),
    ("T1105", "Ingress Tool Transfer"),
)
