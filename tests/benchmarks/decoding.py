"""Decoding an answer to records, against `json.loads` of the same bytes."""

import json
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from importlib import resources
from typing import Any

from tests.benchmarks.measuring import Ratio, cpu_seconds, in_turn

from okx_v5 import operations
from okx_v5.records import PublicInstrument

_ROWS = 2000
_ROUNDS = 15
_REPEAT = 5


def ratios() -> Iterator[Ratio]:
    """Decoding alone, and with four decimals of every row read."""
    body = _instruments()
    decode = operations["GET /api/v5/public/instruments"].decode

    def four_decimals() -> list[tuple[Decimal | None, ...]]:
        rows: list[PublicInstrument] = decode(body)
        return [(row.tick_sz, row.lot_sz, row.min_sz, row.ct_val) for row in rows]

    def by_hand() -> list[tuple[Decimal | None, ...]]:
        return [
            tuple(
                Decimal(row[name]) if row[name] else None
                for name in ("tickSz", "lotSz", "minSz", "ctVal")
            )
            for row in json.loads(body)["data"]
        ]

    for name, ours, theirs, reference, goal in (
        (f"decode {_ROWS} instruments to records", lambda: decode(body), lambda: json.loads(body),
         "json.loads", 0.75),
        ("… and read four decimals of each", four_decimals, by_hand,
         "json.loads and Decimal by hand", None),
    ):  # fmt: skip
        our_time, their_time, ratio = in_turn(
            partial(cpu_seconds, ours, _REPEAT), partial(cpu_seconds, theirs, _REPEAT), _ROUNDS
        )
        yield Ratio(
            name,
            ratio,
            f"{our_time * 1000:.1f} ms",
            f"{their_time * 1000:.1f} ms for {reference}",
            goal,
        )


def _instruments() -> bytes:
    """An answer of many rows, each with the fields of the specification's example."""
    document = json.loads((resources.files("okx_v5_api") / "openapi.json").read_bytes())
    operation = document["paths"]["/api/v5/public/instruments"]["get"]
    answer: dict[str, Any] = operation["responses"]["200"]["content"]["application/json"]
    example = answer.get("example") or next(iter(answer["examples"].values()))["value"]
    row = example["data"][0]
    rows = [row | {"instId": f"COIN{index}-USDT"} for index in range(_ROWS)]
    return json.dumps(example | {"data": rows}, separators=(",", ":")).encode()
