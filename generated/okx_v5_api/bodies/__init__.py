# Generated from spec/ by `make generate`. Do not edit.
"""All bodies. Each module is loaded when something in it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_module

if TYPE_CHECKING:
    from okx_v5_api.bodies.trade import AttachedAlgoAmendment as AttachedAlgoAmendment
    from okx_v5_api.bodies.trade import NewAttachedAlgo as NewAttachedAlgo
    from okx_v5_api.bodies.trade import NewOrder as NewOrder
    from okx_v5_api.bodies.trade import OrderAmendment as OrderAmendment
    from okx_v5_api.bodies.trade import OrderCancellation as OrderCancellation

_HOME = {
    "AttachedAlgoAmendment": "trade",
    "NewAttachedAlgo": "trade",
    "NewOrder": "trade",
    "OrderAmendment": "trade",
    "OrderCancellation": "trade",
}
__all__ = [
    "AttachedAlgoAmendment",
    "NewAttachedAlgo",
    "NewOrder",
    "OrderAmendment",
    "OrderCancellation",
]
__getattr__, __dir__ = lazy_module(__name__, _HOME)
