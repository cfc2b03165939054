"""Models of the records of ``IntelligenceIndicatorGraph``."""

from __future__ import annotations

from typing import Annotated

from pydantic import AliasChoices, Field

from falconlite.models.record import Many, Number, One, Record, Text


class Adversary(Record):
    """One of the ``Adversaries`` of ``Indicator`` and ``LookupIndicator``."""

    Name: Text = None
    Slug: Text = None


class X509Certificate(Record):
    """One of the ``Certificates`` of ``Indicator`` and ``LookupIndicator``."""

    CertificateHash: Text = None
    CommonName: Text = None
    EmailAddress_: Text = Field(default=None, validation_alias=AliasChoices("EmailAddress", "EmailAddress_"))
    IssuerCommonName: Text = None
    Organization: Text = None
    PublicKeyType: Text = None
    SignatureAlgorithm: Text = None
    Subject: Text = None


class CoinAddress(Record):
    """The ``CoinAddressDetails`` of ``Indicator`` and ``LookupIndicator``."""

    Address: Text = None
    Properties: Many[str] = ()
    Type: Text = None


class Country(Record):
    """One of the ``Countries`` of ``Indicator`` and ``LookupIndicator``."""

    CountryCode: Text = None
    Name: Text = None


class Credentials(Record):
    """The ``CredentialsDetails`` of ``Indicator`` and ``LookupIndicator``."""

    Password: Annotated[Text, Field(repr=False)] = None
    User: Text = None


class EmailAddress(Record):
    """One of the ``EmailAddresses`` of ``Domain``."""

    Address: Text = None
    ContactRole: Text = None
    Source: Text = None


class IPv4(Record):
    """One of the ``IPv4Addresses`` of ``MXRecord`` and ``Domain``."""

    ASN: Many[int] = ()
    IPProperties: Many[str] = ()
    IPv4_: Text = Field(default=None, validation_alias=AliasChoices("IPv4", "IPv4_"))
    ISP: Text = None


class IPv6(Record):
    """One of the ``IPv6Addresses`` of ``MXRecord`` and ``Domain``; also in ``Indicator`` and ``LookupIndicator``."""

    ASN: Many[int] = ()
    IPProperties: Many[str] = ()
    IPv6_: Text = Field(default=None, validation_alias=AliasChoices("IPv6", "IPv6_"))
    ISP: Text = None


class MXRecord(Record):
    """One of the ``MXRecords`` of ``Domain``."""

    Domain_: Text = Field(default=None, validation_alias=AliasChoices("Domain", "Domain_"))
    Hostname: Text = None
    IPv4Addresses: Many[IPv4] = ()
    IPv6Addresses: Many[IPv6] = ()
    Priority: Number = None


class NameServer(Record):
    """One of the ``NameServers`` of ``Domain``."""

    Domain_: Text = Field(default=None, validation_alias=AliasChoices("Domain", "Domain_"))
    Hostname: Text = None
    IPAddresses: Many[IPv4] = ()


class WhoisRecord(Record):
    """The ``AdminContact`` of ``WhoIS``."""

    City: Text = None
    Country_: Text = Field(default=None, validation_alias=AliasChoices("Country", "Country_"))
    Fax: Text = None
    Name: Text = None
    Org: Text = None
    Phone: Text = None
    PostalCode: Text = None
    State: Text = None
    Street: Text = None


class WhoIS(Record):
    """The ``WhoIS`` of ``Domain``."""

    AdminContact: One[WhoisRecord] = None
    BillingContact: One[WhoisRecord] = None
    RegistrantContact: One[WhoisRecord] = None
    TechnicalContact: One[WhoisRecord] = None


class Domain(Record):
    """The ``DomainDetails`` of ``Indicator`` and ``LookupIndicator``."""

    CreationDate: Text = None
    Domain_: Text = Field(default=None, validation_alias=AliasChoices("Domain", "Domain_"))
    DomainUpdatedDate: Text = None
    EmailAddresses: Many[EmailAddress] = ()
    ExpirationDate: Text = None
    IPv4Addresses: Many[IPv4] = ()
    IPv6Addresses: Many[IPv6] = ()
    MXRecords: Many[MXRecord] = ()
    NameServers: Many[NameServer] = ()
    Registrar: Text = None
    RegistrarStatus: Many[str] = ()
    WhoIS_: One[WhoIS] = Field(default=None, validation_alias=AliasChoices("WhoIS", "WhoIS_"))


class EmailAddressDetails(Record):
    """The ``EmailAddressDetails`` of ``Indicator`` and ``LookupIndicator``."""

    Address: Text = None
    Properties: Many[str] = ()


class File(Record):
    """The ``FileDetails`` of ``Indicator`` and ``LookupIndicator``."""

    FileProperties: Many[str] = ()
    FileSize: Number = None
    FileType: Many[str] = ()
    MD5: Text = None
    MagicFileType: Text = None
    SHA1: Text = None
    SHA256: Text = None


class Report(Record):
    """One of the ``Reports`` of ``Indicator`` and ``LookupIndicator``."""

    Slug: Text = None
    Title: Text = None


class Sector(Record):
    """One of the ``Sectors`` of ``Indicator`` and ``LookupIndicator``."""

    Definition: Text = None
    Name: Text = None


class SoftwarePackage(Record):
    """One of the ``SoftwarePackages`` of ``Indicator`` and ``LookupIndicator``."""

    Name: Text = None
    Repository: Text = None
    Version: Text = None


class Threat(Record):
    """One of the ``Threats`` of ``Indicator`` and ``LookupIndicator``."""

    FamilyName: Text = None


class URL(Record):
    """The ``URLDetails`` of ``Indicator`` and ``LookupIndicator``."""

    URL_: Text = Field(default=None, validation_alias=AliasChoices("URL", "URL_"))
    URLProperties: Many[str] = ()


class UniqueIdentifier(Record):
    """The ``UniqueIdentifierDetails`` of ``Indicator`` and ``LookupIndicator``."""

    Name: Text = None
    Type: Text = None


class Vulnerability(Record):
    """One of the ``Vulnerabilities`` of ``Indicator`` and ``LookupIndicator``."""

    CPEEdition: Text = None
    CPELanguage: Text = None
    CPEOther: Text = None
    CPEPart: Text = None
    CPEProduct: Text = None
    CPESoftwareEdition: Text = None
    CPETargetHardware: Text = None
    CPETargetSoftware: Text = None
    CPEUpdate: Text = None
    CPEVendor: Text = None
    CPEVersion: Text = None
    CVE: Text = None
    Description: Text = None
    ExploitStatus: Text = None
    LastUpdated: Text = None
    PublishedDate: Text = None


class Indicator(Record):
    """An indicator, as ``search`` returns it."""

    Adversaries: Many[Adversary] = ()
    AffectedCustomers: Text = None
    Certificates: Many[X509Certificate] = ()
    CoinAddressDetails: One[CoinAddress] = None
    Countries: Many[Country] = ()
    CredentialsDetails: One[Credentials] = None
    DomainDetails: One[Domain] = None
    EmailAddressDetails_: One[EmailAddressDetails] = Field(
        default=None, validation_alias=AliasChoices("EmailAddressDetails", "EmailAddressDetails_")
    )
    FileDetails: One[File] = None
    FirstSeen: Text = None
    ID: Text = None
    IPv4Details: One[IPv4] = None
    IPv6Details: One[IPv6] = None
    KillChain: Many[str] = ()
    LastSeen: Text = None
    LastUpdated: Text = None
    MaliciousConfidence: Text = None
    MaliciousConfidenceValidatedTime: Text = None
    PublishDate: Text = None
    Reports: Many[Report] = ()
    RootDomainDetails: One[Domain] = None
    Sectors: Many[Sector] = ()
    SoftwarePackages: Many[SoftwarePackage] = ()
    ThreatTypes: Many[str] = ()
    Threats: Many[Threat] = ()
    Type: Text = None
    URLDetails: One[URL] = None
    UniqueIdentifierDetails: One[UniqueIdentifier] = None
    Vulnerabilities: Many[Vulnerability] = ()


class LookupIndicator(Record):
    """A lookup indicator, as ``lookup`` returns it."""

    Adversaries: Many[Adversary] = ()
    AffectedCustomers: Text = None
    Certificates: Many[X509Certificate] = ()
    CoinAddressDetails: One[CoinAddress] = None
    Countries: Many[Country] = ()
    CredentialsDetails: One[Credentials] = None
    DomainDetails: One[Domain] = None
    EmailAddressDetails_: One[EmailAddressDetails] = Field(
        default=None, validation_alias=AliasChoices("EmailAddressDetails", "EmailAddressDetails_")
    )
    FileDetails: One[File] = None
    FirstSeen: Text = None
    ID: Text = None
    IPv4Details: One[IPv4] = None
    IPv6Details: One[IPv6] = None
    KillChain: Many[str] = ()
    LastSeen: Text = None
    LastUpdated: Text = None
    LookupValue: Text = None
    MaliciousConfidence: Text = None
    MaliciousConfidenceValidatedTime: Text = None
    PublishDate: Text = None
    Reports: Many[Report] = ()
    RootDomainDetails: One[Domain] = None
    Sectors: Many[Sector] = ()
    SoftwarePackages: Many[SoftwarePackage] = ()
    ThreatTypes: Many[str] = ()
    Threats: Many[Threat] = ()
    Type: Text = None
    URLDetails: One[URL] = None
    UniqueIdentifierDetails: One[UniqueIdentifier] = None
    Vulnerabilities: Many[Vulnerability] = ()
