"""The coverage of channels and stream operations, on the small specification."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.generator.specs import Spec

from okx_v5_generator.coverage.comparing import compare
from okx_v5_generator.coverage.facts import FactsError
from okx_v5_generator.coverage.facts_streams import read_stream_facts

Json = dict[str, Any]


def field(name: str, *children: Json, **keys: Any) -> Json:
    return {"name": name, "type": "String", "children": list(children), **keys}


def section(name: str, arguments: list[Json], rows: list[Json], **keys: Any) -> Json:
    """What is documented of one channel."""
    channel = field("channel", required="Yes")
    return {
        "channels": [name], "also_named": [], "ops": ["subscribe"], "urls": ["/ws/v5/public"],
        "tables": [
            {"label": "Request", "fields": [field("op"), field("args", channel, *arguments)]},
            {"label": "Push", "fields": [field("arg"), field("data", *rows)]},
        ],
        "examples": [],
    } | keys  # fmt: skip


PULSES = section(
    "pulse-books",
    [field("instId", required="Yes")],
    [field("instId"), field("px"), field("ts"), field("action")],
)
BARS = section(
    "bar1m",
    [field("instId", required="Conditional"), field("instFamily", required="No")],
    [field("ts"), field("c")],
    also_named=["bar1D"],
)
CLOCK = section("clock", [], [field("ts")])
CHANGES = section(
    "order-changes",
    [field("instId", required="Yes"), field("extraParams", field("updateInterval", required="No"))],
    [field("ordId"), field("pace")],
    urls=["/ws/v5/private"],
)


def differences(spec: Spec, *sections: Json) -> list[tuple[str, str, str]]:
    """How the channels differ; the operations of REST are documented nowhere here."""
    facts = spec.folder.parent / "facts"
    (facts / "ws").mkdir(parents=True, exist_ok=True)
    (facts / "ws" / "market.json").write_text(json.dumps(sections), "utf-8")
    compared = compare(spec.document(), {}, read_stream_facts(facts), lambda *_: None)
    return [item.key for item in compared.differences if item.operation.startswith("CHANNEL")]


def test_nothing_differs(spec: Spec) -> None:
    assert differences(spec, PULSES, BARS, CLOCK, CHANGES) == []


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (section("clock", [], [field("ts"), field("zone")]), ("lacks", "answer zone")),
        (section("clock", [], []), ("beyond", "answer ts")),
        (section("clock", [field("zone")], [field("ts")]), ("lacks", "request zone")),
        (
            CLOCK | {"urls": ["/ws/v5/business"]},
            ("url", "business documented, public here for clock"),
        ),
        (CLOCK | {"also_named": ["clock2"]}, ("lacks", "channel clock2")),
    ],
)
def test_what_differs_is_told(spec: Spec, changed: Json, expected: tuple[str, str]) -> None:
    assert differences(spec, PULSES, BARS, changed, CHANGES) == [("CHANNEL clock", *expected)]


def test_a_channel_that_is_lacking_or_beyond(spec: Spec) -> None:
    other = section("other", [], [field("ts")])
    assert differences(spec, PULSES, BARS, other, CHANGES) == [
        ("CHANNEL clock", "beyond", "channel"),
        ("CHANNEL other", "lacks", "channel other"),
    ]


def test_facts_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "ws").mkdir()
    (tmp_path / "ws" / "market.json").write_text("[{}]", "utf-8")
    with pytest.raises(FactsError, match="no facts of channels"):
        read_stream_facts(tmp_path)
