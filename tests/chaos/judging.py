"""Whether what the client says is what happened, by the sandbox's own record and the proxy's.

The client knows nothing of this: an order is followed by its tag, which nothing but the harness looks at.
What is proven of an order:

- none lost: what was accepted is on record, under the id that the client gave;
- none doubled: the client sent it once, unless the exchange had refused it for the time of its signature.
  A network that delivers one request twice may place two orders that trade at once, for a client order
  id is unique among resting orders only. No client can prevent that, and it is counted apart;
- nothing wrong: what was refused or not sent left no trace, an amendment or cancellation that was
  accepted shows, and one that was refused does not.

Unknown is never wrong, but it is counted.
"""

import collections
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs
from tests.chaos.faults import HIDES_ANSWER, Fault
from tests.chaos.orders import Action, Stated, Statement
from tests.chaos.passages import Passage

_ACTIONS: Final[Mapping[str, Action]] = {
    "/api/v5/trade/order": "place",
    "/api/v5/trade/batch-orders": "place",
    "/api/v5/trade/amend-order": "amend",
    "/api/v5/trade/amend-batch-orders": "amend",
    "/api/v5/trade/cancel-order": "cancel",
    "/api/v5/trade/cancel-batch-orders": "cancel",
    # The same as operations of a WebSocket.
    "order": "place",
    "batch-orders": "place",
    "amend-order": "amend",
    "batch-amend-orders": "amend",
    "cancel-order": "cancel",
    "batch-cancel-orders": "cancel",
}
# What the exchange says to the second of two deliveries of one request: each is true, and for a
# caller who chose the id, or asked for a state, it is all that can be known.
_ECHOES: Final[Mapping[Action, str]] = {"place": "51016", "cancel": "51400"}


@attrs.frozen
class Recorded:
    """An order as the sandbox has it."""

    ord_id: str
    cl_ord_id: str
    tag: str
    state: str
    price: Decimal | None


@attrs.frozen
class Finding:
    """A statement that is not true, or an order that nobody can account for."""

    kind: str
    what: str


@attrs.define
class Tally:
    """What became of the actions that one fault hit."""

    requests: int = 0
    actions: int = 0
    accepted: int = 0
    rejected: int = 0
    """Refused, or not sent at all."""
    unknown: int = 0
    resolved: int = 0
    """Stated for certain although the fault kept the answer from the client."""
    twice: int = 0
    """Orders on record twice because the network delivered a request twice."""
    lost: int = 0
    doubled: int = 0
    wrong: int = 0


@attrs.frozen
class Verdict:
    """The tallies by fault, and all that is not as it should be."""

    tallies: Mapping[Fault, Tally]
    findings: Sequence[Finding]

    @property
    def needless(self) -> int:
        """Unknown outcomes where no fault kept the answer back: the machine was slow."""
        return sum(
            tally.unknown for fault, tally in self.tallies.items() if fault not in HIDES_ANSWER
        )

    @property
    def total(self) -> Tally:
        """All tallies in one."""
        total = Tally()
        for tally in self.tallies.values():
            for field in attrs.fields(Tally):
                amount = getattr(total, field.name) + getattr(tally, field.name)
                setattr(total, field.name, amount)
        return total


def judge(
    asked: int,
    statements: Iterable[Statement],
    passages: Sequence[Passage],
    records: Iterable[Recorded],
) -> Verdict:
    """Compare what the client says of `asked` orders with what the proxy and the sandbox saw."""
    by_tag: collections.defaultdict[str, list[Recorded]] = collections.defaultdict(list)
    for record in records:
        by_tag[record.tag].append(record)
    ways = _ways(passages, by_tag)
    tallies: collections.defaultdict[Fault, Tally] = collections.defaultdict(Tally)
    findings: list[Finding] = []
    for passage in passages:
        tallies[passage.fault].requests += 1
    placed = set()
    for statement in statements:
        way = ways.get((statement.action, statement.tag), ())
        fault = _fault(way)
        tally = tallies[fault]
        _count(tally, statement, fault)
        found = [*_untrue(statement, by_tag[statement.tag], way)]
        if statement.action == "place":
            placed.add(statement.tag)
            found += _doubled(statement.tag, by_tag[statement.tag], way)
            tally.twice += len(by_tag[statement.tag]) > 1
        for finding in found:
            setattr(tally, finding.kind, getattr(tally, finding.kind) + 1)
        findings += found
    findings += [
        Finding("wrong", f"{tag}: on record, and the client says nothing of it")
        for tag, found_records in by_tag.items()
        if found_records and tag not in placed
    ]
    if len(placed) != asked:
        findings.append(Finding("lost", f"{asked} orders were asked for, {len(placed)} told of"))
    return Verdict(tallies, findings)


def _ways(
    passages: Iterable[Passage], by_tag: Mapping[str, Sequence[Recorded]]
) -> Mapping[tuple[Action, str], Sequence[Passage]]:
    """The requests in which each action came by, in order."""
    tags = {}
    for tag, records in by_tag.items():
        for record in records:
            tags[record.ord_id] = tags[record.cl_ord_id] = tag
    ways: collections.defaultdict[tuple[Action, str], list[Passage]]
    ways = collections.defaultdict(list)
    for passage in passages:
        action, rows = _asked(passage)
        for row in rows:
            tag = row.get("tag") or row.get("reqId") or ""
            if action == "cancel":
                tag = tags.get(row.get("ordId") or row.get("clOrdId") or "", "")
            if action and tag:
                ways[action, tag].append(passage)
    return ways


def _asked(passage: Passage) -> tuple[Action | None, Iterable[Mapping[str, str]]]:
    """What a request asks for, and the rows it asks it of."""
    action = _ACTIONS.get(passage.target)
    content = json.loads(passage.body) if passage.body else []
    if isinstance(content, dict) and "op" in content:
        action, content = _ACTIONS.get(content["op"]), content.get("args", [])
    return action, content if isinstance(content, list) else [content]


def _fault(way: Sequence[Passage]) -> Fault:
    """The fault that befell an action: of several the first that leaves the client in doubt."""
    if not way:
        return Fault.BYSTANDER
    faults = [passage.fault for passage in way if passage.fault is not Fault.NONE]
    doubts = [fault for fault in faults if fault in HIDES_ANSWER]
    return next(iter([*doubts, *reversed(faults)]), Fault.NONE)


def _count(tally: Tally, statement: Statement, fault: Fault) -> None:
    tally.actions += 1
    tally.accepted += statement.stated is Stated.ACCEPTED
    tally.rejected += statement.stated in (Stated.REJECTED, Stated.NOT_SENT)
    tally.unknown += statement.stated is Stated.UNKNOWN
    is_certain = statement.stated in (Stated.ACCEPTED, Stated.REJECTED)
    tally.resolved += is_certain and fault in HIDES_ANSWER


def _untrue(
    statement: Statement, records: Sequence[Recorded], way: Sequence[Passage]
) -> Iterator[Finding]:
    """What of a statement the record contradicts."""
    told = f"{statement.action} {statement.tag}: {statement.stated.value}"
    told = " ".join(part for part in (told, statement.code, statement.ord_id) if part)
    seen = f"on record: {records or 'nothing'}; {statement.detail or 'no error'}"
    match statement.stated:
        case Stated.UNKNOWN:
            return
        case Stated.NOTHING:
            yield Finding("wrong", f"{told}, which says nothing of the outcome; {seen}")
        case Stated.ACCEPTED if not records:
            yield Finding("lost", f"{told}; {seen}")
        case Stated.ACCEPTED:
            named = [record for record in records if record.ord_id == statement.ord_id]
            if not any(_shows(statement, record) for record in named):
                yield Finding("wrong", f"{told}; {seen}")
        case _:
            if any(_shows(statement, record) for record in records) and not _is_echo(
                statement, way
            ):
                yield Finding("wrong", f"{told}; {seen}")


def _shows(statement: Statement, record: Recorded) -> bool:
    """Whether an order's record shows that the action took place."""
    match statement.action:
        case "place":
            return True
        case "amend":
            return record.price == statement.wanted
        case "cancel":
            return record.state == "canceled"


def _is_echo(statement: Statement, way: Sequence[Passage]) -> bool:
    """Whether the client heard only what the exchange said to a second delivery of its request.

    A client that made the order's id itself knows that nobody else has it, and has to look.
    """
    return (
        any(passage.fault is Fault.DUPLICATE_ECHO for passage in way)
        and statement.code == _ECHOES.get(statement.action)
        and (statement.action == "cancel" or statement.names_itself)
    )


def _doubled(tag: str, records: Sequence[Recorded], way: Sequence[Passage]) -> Iterator[Finding]:
    sent = [passage for passage in way if not passage.is_refused_for_time]
    if len(sent) > 1:
        faults = ", ".join(passage.fault.value for passage in sent)
        yield Finding("doubled", f"place {tag}: sent {len(sent)} times ({faults})")
    elif len(records) > max(1, sum(passage.delivered for passage in sent)):
        yield Finding("doubled", f"place {tag}: on record as {records}")
