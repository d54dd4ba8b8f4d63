"""The engine's state in the exchange's rows: wire names, and text for numbers.

A row starts from what the specification says such a row has, with every field empty; only what the
sandbox knows is filled in.
"""

from decimal import Decimal
from typing import Any

from okx_v5.sandbox.account import Ledger, Position
from okx_v5.sandbox.instruments import USD_PRICES, Instrument
from okx_v5.sandbox.order_rules import MAX_SIZE, counts_in_quote
from okx_v5.sandbox.orders import Fill, Order

Row = dict[str, Any]

# Times the size of a level, the volume of a day.
_TRADED_LEVELS = 1000


def number(value: Decimal | None) -> str:
    """Write a number as the exchange does: no exponent, no idle zeros, empty if there is none."""
    if value is None:
        return ""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def instrument_row(example: Row, instrument: Instrument) -> Row:
    """One instrument: the specification's example, with this one's names and sizes."""
    is_swap = instrument.kind == "SWAP"
    contract = {
        "uly": instrument.family,
        "instFamily": instrument.family,
        "settleCcy": instrument.settle,
        "ctVal": number(instrument.contract_value),
        "ctMult": "1",
        "ctValCcy": "USD" if instrument.inverse else instrument.base,
        "ctType": "inverse" if instrument.inverse else "linear",
        "lever": number(instrument.max_leverage),
    }
    pair = {
        "baseCcy": instrument.base,
        "quoteCcy": instrument.quote,
        "tradeQuoteCcyList": [instrument.quote],
    }
    return example | {
        "instType": instrument.kind,
        "instId": instrument.inst_id,
        "instIdCode": instrument.code,
        "tickSz": number(instrument.tick),
        "lotSz": number(instrument.lot),
        "minSz": number(instrument.minimum),
        "maxLmtSz": number(MAX_SIZE),
        "maxMktSz": number(MAX_SIZE),
        "state": "live",
        "upcChg": [],
        **{name: value if is_swap else "" for name, value in contract.items()},
        **{name: value if not is_swap else type(value)() for name, value in pair.items()},
    }


def price_limit_row(instrument: Instrument, now: int) -> Row:
    """Range that the prices of orders must keep to."""
    return {
        "instType": instrument.kind,
        "instId": instrument.inst_id,
        "buyLmt": number(instrument.highest_bid),
        "sellLmt": number(instrument.lowest_ask),
        "ts": str(now),
        "enabled": True,
    }


def ticker_row(instrument: Instrument, now: int) -> Row:
    """Prices of one instrument."""
    ask, size = next(instrument.asks())
    bid, _ = next(instrument.bids())
    last = number(instrument.last)
    volume = instrument.level_size * _TRADED_LEVELS
    worth = instrument.value(instrument.last, volume)
    if instrument.kind == "SWAP" and not instrument.inverse:
        worth = volume * instrument.contract_value
    return {
        "instType": instrument.kind,
        "instId": instrument.inst_id,
        "last": last,
        "lastSz": number(instrument.minimum),
        "askPx": number(ask),
        "askSz": number(size),
        "bidPx": number(bid),
        "bidSz": number(size),
        "open24h": last,
        "high24h": last,
        "low24h": last,
        "volCcy24h": number(worth),
        "vol24h": number(volume),
        "sodUtc0": last,
        "sodUtc8": last,
        "ts": str(now),
    }


def book_row(instrument: Instrument, depth: int, now: int) -> Row:
    """The order book of one instrument, to a depth."""

    def levels(side: list[tuple[Decimal, Decimal]]) -> list[list[str]]:
        return [[number(price), number(size), "0", "1"] for price, size in side[:depth]]

    return {
        "asks": levels(list(instrument.asks())),
        "bids": levels(list(instrument.bids())),
        "ts": str(now),
        "seqId": now,
    }


def order_row(blank: Row, order: Order) -> Row:
    """One order with what was filled of it."""
    instrument, asked = order.instrument, order.asked
    in_quote = counts_in_quote(instrument, asked)
    is_spot = instrument.kind == "SPOT"
    row = blank | {
        "instType": instrument.kind,
        "instId": instrument.inst_id,
        "ccy": asked.get("ccy", ""),
        "ordId": str(order.id),
        "clOrdId": order.client_id,
        "tag": asked.get("tag", ""),
        "px": number(order.price),
        "sz": number(Decimal(asked["sz"]) if in_quote else order.size),
        "pnl": number(sum((fill.pnl for fill in order.fills), Decimal(0))),
        "ordType": order.type,
        "side": asked["side"],
        "posSide": "net",
        "tdMode": asked["tdMode"],
        "accFillSz": number(order.filled),
        "avgPx": number(order.average),
        "state": order.state,
        "stpMode": asked.get("stpMode", "cancel_maker"),
        "lever": "" if is_spot else number(order.leverage),
        "fee": number(-sum((fill.fee for fill in order.fills), Decimal(0))),
        "feeCcy": fee_currency(order),
        "rebate": "0",
        "rebateCcy": fee_currency(order),
        "category": "normal",
        "reduceOnly": "true" if asked.get("reduceOnly") else "false",
        "isTpLimit": "false",
        "cancelSource": order.cancel_source,
        "tradeQuoteCcy": instrument.quote if is_spot else "",
        "uTime": str(order.updated),
        "cTime": str(order.created),
    }
    if is_spot and order.type == "market":
        row["tgtCcy"] = "quote_ccy" if in_quote else "base_ccy"
    if order.fills:
        fill = order.fills[-1]
        row |= {
            "fillPx": number(fill.price),
            "fillSz": number(fill.size),
            "fillTime": str(fill.time),
            "tradeId": str(fill.trade_id),
        }
    return row


def fee_currency(order: Order) -> str:
    """What the exchange takes its fee in: for spot, what the order receives."""
    instrument = order.instrument
    if instrument.kind == "SWAP":
        return instrument.settle
    return instrument.base if order.is_buy else instrument.quote


def fill_row(blank: Row, fill: Fill) -> Row:
    """One trade."""
    order = fill.order
    instrument = order.instrument
    is_spot = instrument.kind == "SPOT"
    return blank | {
        "instType": instrument.kind,
        "instId": instrument.inst_id,
        "tradeId": str(fill.trade_id),
        "ordId": str(order.id),
        "clOrdId": order.client_id,
        "billId": str(fill.bill_id),
        "subType": "1" if order.is_buy else "2",
        "tag": order.asked.get("tag", ""),
        "fillPx": number(fill.price),
        "fillSz": number(fill.size),
        "fillPnl": number(fill.pnl),
        "fillMarkPx": "" if is_spot else number(instrument.last),
        "side": order.asked["side"],
        "posSide": "net",
        "execType": "T",
        "feeCcy": fill.fee_currency,
        "fee": number(-fill.fee),
        "feeRate": number(-instrument.taker_rate) if is_spot else "",
        "ts": str(fill.time),
        "fillTime": str(fill.time),
        "tradeQuoteCcy": instrument.quote if is_spot else "",
    }


def position_row(blank: Row, position: Position) -> Row:
    """One open position, marked at the last price."""
    instrument = position.instrument
    last = instrument.last
    profit = position.profit(last, abs(position.size))
    ratio = profit / position.margin
    worth = instrument.value(last, abs(position.size)) * USD_PRICES[instrument.settle]
    is_cross = position.mode == "cross"
    return blank | {
        "instType": instrument.kind,
        "instId": instrument.inst_id,
        "mgnMode": position.mode,
        "posId": str(position.id),
        "posSide": "net",
        "pos": number(position.size),
        "avgPx": number(round(position.average, 8)),
        "markPx": number(last),
        "last": number(last),
        "idxPx": number(last),
        "usdPx": number(USD_PRICES[instrument.settle]),
        "upl": number(profit),
        "uplRatio": number(round(ratio, 8)),
        "uplLastPx": number(profit),
        "uplRatioLastPx": number(round(ratio, 8)),
        "lever": number(position.leverage),
        "imr": number(round(position.margin, 8)) if is_cross else "",
        "margin": "" if is_cross else number(round(position.margin, 8)),
        "notionalUsd": number(round(worth, 8)),
        "adl": "1",
        "ccy": instrument.settle,
        "tradeId": str(position.trade_id),
        "realizedPnl": number(position.pnl + position.fee),
        "pnl": number(position.pnl),
        "fee": number(position.fee),
        "fundingFee": "0",
        "liqPenalty": "0",
        "cTime": str(position.created),
        "uTime": str(position.updated),
    }


def balance_row(blank: Row, blank_detail: Row, ledger: Ledger, wanted: list[str], now: int) -> Row:
    """The account's balance, with a detail for each currency that it holds."""
    details = []
    total = frozen = bound = profit = Decimal(0)
    for currency, cash in ledger.cash.items():
        margin = ledger.margin(currency)
        unrealized = sum(
            (
                position.profit(position.instrument.last, abs(position.size))
                for position in ledger.positions.values()
                if position.instrument.settle == currency
            ),
            Decimal(0),
        )
        price = USD_PRICES[currency]
        total += (cash + unrealized) * price
        frozen += ledger.frozen[currency] * price
        bound += margin * price
        profit += unrealized * price
        available = number(round(ledger.available(currency), 12))
        if not wanted or currency in wanted:
            details.append(
                blank_detail
                | {
                    "ccy": currency,
                    "eq": number(cash + unrealized),
                    "cashBal": number(cash),
                    "uTime": str(now),
                    "availEq": available,
                    "availBal": available,
                    "frozenBal": number(round(ledger.frozen[currency] + margin, 12)),
                    "ordFrozen": number(ledger.frozen[currency]),
                    "imr": number(round(margin, 12)),
                    "upl": number(unrealized),
                    "eqUsd": number(round((cash + unrealized) * price, 8)),
                }
            )
    return blank | {
        "totalEq": number(round(total, 8)),
        "ordFroz": number(round(frozen, 8)),
        "imr": number(round(bound, 8)),
        "upl": number(round(profit, 8)),
        "uTime": str(now),
        "details": details,
    }
