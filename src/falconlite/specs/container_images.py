"""Typed dicts of the request bodies of ``ContainerImages``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class BaseImageRequest(Body, total=False):
    """One of the ``base_images`` of ``CreateBaseImagesRequest``."""

    image_digest: str
    image_id: str
    registry: str
    repository: str
    tag: str


class CreateBaseImagesRequest(Body, total=False):
    """The body of ``create_base_images``."""

    base_images: Sequence[BaseImageRequest]
