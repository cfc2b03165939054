"""Report calls to hooks and to telemetry."""
