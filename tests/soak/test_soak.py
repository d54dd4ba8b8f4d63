import asyncio

from tests.soak.far_side import far_side
from tests.soak.soaking import CHANNELS, INSTRUMENTS, Findings, soak


def test_nothing_is_lost_in_some_seconds_with_broken_connections() -> None:
    with far_side(10.0) as side:
        findings = asyncio.run(soak(side, seconds=9.0, disconnect_every=1.5))
    assert findings.faults == []
    assert findings.disconnects >= 2
    assert findings.events["Connected"] > findings.disconnects
    assert findings.events["Gap"] >= findings.disconnects
    assert findings.events["Resubscribed"] >= findings.disconnects * CHANNELS
    assert set(findings.messages) == {"trades", "tickers", "bbo-tbt", "books"}
    assert findings.reads > 0
    assert findings.dropped == 0


def test_growth_is_told_from_what_begins_with() -> None:
    findings = Findings(memory=[(float(at), 100 if at < 50 else 120) for at in range(101)])
    assert round(findings.growth, 3) == 0.2
    assert Findings(memory=[(float(at), 100) for at in range(101)]).growth == 0.0
    assert Findings().growth == 0.0


def test_what_should_not_be_is_a_fault() -> None:
    findings = Findings(silent=["tickers"], wrong_reads=["BTC-USDT 5: bids and asks cross"])
    findings.events["Undecodable"] += 1
    findings.events["Failed"] += 2
    assert len(findings.faults) == 4
    assert len(INSTRUMENTS) == 6
