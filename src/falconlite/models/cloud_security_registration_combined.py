"""Models of the records of ``CloudSecurityRegistrationCombined``."""

from __future__ import annotations

from falconlite.models.record import Many, Number, Record, Text


class AccountsByStatusBucket(Record):
    """One of the ``buckets`` of ``AccountsByStatusSubAggregate``."""

    count: Number = None
    label: Text = None


class AccountsByStatusSubAggregate(Record):
    """One of the ``sub_aggregates`` of ``AccountsByStatusBuckets``."""

    buckets: Many[AccountsByStatusBucket] = ()
    name: Text = None


class AccountsByStatusBuckets(Record):
    """One of the ``buckets`` of ``AccountsByStatusAggregate``."""

    count: Number = None
    label: Text = None
    sub_aggregates: Many[AccountsByStatusSubAggregate] = ()


class AccountsByStatusAggregate(Record):
    """A count of accounts by status, as ``cloud_registration_cross_provider_get_account_aggregates`` returns it."""

    buckets: Many[AccountsByStatusBuckets] = ()
    name: Text = None
