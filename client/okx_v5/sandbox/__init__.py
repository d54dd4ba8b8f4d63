"""A stand-in for the exchange that runs on this machine: for tests, demos and first steps."""

from okx_v5.sandbox.server import Sandbox, run
from okx_v5.sandbox.streams import StreamSettings

__all__ = ["Sandbox", "StreamSettings", "run"]
