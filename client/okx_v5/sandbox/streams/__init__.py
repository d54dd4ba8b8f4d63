"""The sandbox's WebSocket side: every channel, and the order operations, over real connections."""

from okx_v5.sandbox.streams.server import Streams
from okx_v5.sandbox.streams.settings import StreamSettings

__all__ = ["StreamSettings", "Streams"]
