"""Decoding an answer, or a push, to records, against `json.loads` of the same bytes."""

import json
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from importlib import resources
from typing import Any

from tests.benchmarks.measuring import Ratio, cpu_seconds, in_turn

from okx_v5 import decode_push, operations
from okx_v5.records import PublicInstrument

_ROWS = 2000
_ROUNDS = 15
_REPEAT = 5
_LEVELS = 25
_PUSHES = 500


def ratios() -> Iterator[Ratio]:
    """Decoding alone, with four decimals of every row read, and of a push of a book."""
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

    push = _book_update()
    for name, ours, theirs, reference, goal, repeat in (
        (f"decode {_ROWS} instruments to records", lambda: decode(body), lambda: json.loads(body),
         "json.loads", 0.75, _REPEAT),
        ("… and read four decimals of each", four_decimals, by_hand,
         "json.loads and Decimal by hand", None, _REPEAT),
        (f"decode a book update of {_LEVELS} levels a side", lambda: decode_push(push),
         lambda: json.loads(push), "json.loads", 0.9, _PUSHES),
    ):  # fmt: skip
        our_time, their_time, ratio = in_turn(
            partial(cpu_seconds, ours, repeat), partial(cpu_seconds, theirs, repeat), _ROUNDS
        )
        yield Ratio(
            name,
            ratio,
            f"{our_time * 1000:.3g} ms",
            f"{their_time * 1000:.3g} ms for {reference}",
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


def _book_update() -> bytes:
    """A push of the `books` channel, as it comes ten times a second."""
    sides = {
        side: [[f"{42000 + sign * level / 10}", f"0.{level:04}", "0", str(level)]
               for level in range(1, _LEVELS + 1)]
        for side, sign in (("asks", 1), ("bids", -1))
    }  # fmt: skip
    rest = {"ts": "1597026383185", "checksum": 0, "prevSeqId": 123456, "seqId": 123457}
    message = {
        "arg": {"channel": "books", "instId": "BTC-USDT"},
        "action": "update",
        "data": [sides | rest],
    }
    return json.dumps(message, separators=(",", ":")).encode()
