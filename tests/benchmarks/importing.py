"""Importing the client and building a first request, against importing the official SDK.

Each is a process of its own; its CPU time and peak memory are what the operating system counted.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial

from tests.benchmarks.measuring import Ratio, in_turn

_OURS = """
import okx_v5
from okx_v5.api import trade
trade.place_order(
    inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="limit", px="30000", sz="0.01"
).content
"""
_CLIENT = f"{_OURS}\nokx_v5.Client.live().close()"
_THEIRS = "import okx.Trade, okx.MarketData, okx.PublicData, okx.Account, okx.Funding"
_ROUNDS = 7


def ratios() -> Iterator[Ratio]:
    """CPU time and peak memory, and what a client adds."""
    for code in (_OURS, _CLIENT, _THEIRS):
        _run(code)  # so that all of them are compiled and in the file cache
    for name, code, unit, scale, pick, goal in (
        ("import and first request, CPU", _OURS, "ms", 1000.0, 0, 1.0),
        ("import and first request, peak memory", _OURS, "MiB", 1 / 1024, 1, 1.0),
        ("… and a client, CPU", _CLIENT, "ms", 1000.0, 0, None),
    ):
        ours, theirs, ratio = in_turn(
            partial(_measure, code, pick), partial(_measure, _THEIRS, pick), _ROUNDS
        )
        yield Ratio(
            name,
            ratio,
            f"{ours * scale:.0f} {unit}",
            f"{theirs * scale:.0f} {unit} for importing python-okx's REST modules",
            goal,
        )


def _measure(code: str, pick: int) -> float:
    return _run(code)[pick]


def _run(code: str) -> tuple[float, float]:
    """CPU seconds and peak KiB of a process that runs the code."""
    # An installed package is compiled; a checkout only if Python may write what it compiled.
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    process = subprocess.Popen([sys.executable, "-c", code], env=environment)  # noqa: S603 - our own code
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError("the code of a benchmark failed")
    return usage.ru_utime + usage.ru_stime, float(usage.ru_maxrss)
