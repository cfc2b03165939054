"""Models: the language models that agents can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class Models(Service):
    """Language models for agents: find and describe them."""

    @get("EntitiesModelsV1", "/agentic-studio/entities/models/v1")
    def entities_models_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe language models by ID."""
        ...

    EntitiesModelsV1 = entities_models_v1

    @get("QueriesModelsV1", "/agentic-studio/queries/models/v1", pages=by_offset(most=500, window=10_000))
    def queries_models_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of language models; *limit* is 1 to 500 (30), *offset* the number to skip (0).

        *offset* plus *limit* is at most 10,000. *filter* is FQL.
        """
        ...

    QueriesModelsV1 = queries_models_v1
