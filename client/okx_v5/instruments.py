"""Arithmetic with an instrument: ticks, lots, contracts and worth, all of it exact.

```python
from okx_v5 import instruments

(btc,) = okx.public.get_instruments("SWAP", inst_id="BTC-USDT-SWAP")
px = instruments.round_price(btc, "60000.17", "down")  # 60000.1, at a tick of 0.1
sz = instruments.coins_to_contracts(btc, "0.1234")  # 12.34 contracts of 0.01 BTC
sz = instruments.round_size(btc, sz)  # 12.34, at a lot of 0.01
```

Each function takes the record of the instrument as `public.get_instruments` or
`account.get_instruments` returns it, and numbers as `Decimal`, `int` or text. All of them raise
`ArgumentError` for a float, for a number that is none, and for an instrument that lacks what is
needed, as a spot pair lacks a contract value.
"""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Literal

from okx_v5_core import writing
from okx_v5_core.errors import ArgumentError
from okx_v5_core.writing import Number

if TYPE_CHECKING:
    from okx_v5_api.records.account import AccountInstrument
    from okx_v5_api.records.public import PublicInstrument

__all__ = [
    "coins_to_contracts",
    "contracts_to_coins",
    "is_multiple",
    "notional",
    "round_price",
    "round_size",
]

Rounding = Literal["down", "up", "nearest"]

# Numbers that are accepted have 60 digits at most, so products and whole quotients of three fit.
_EXACT = Context(prec=400)
# Some quotients have no end. Coins get more digits than contracts, so that the cut of the one way is
# gone on the way back.
_COINS = Context(prec=28)
_CONTRACTS = Context(prec=24)
_MODES = {"down": ROUND_FLOOR, "up": ROUND_CEILING, "nearest": ROUND_HALF_UP}


def round_price(
    instrument: "AccountInstrument | PublicInstrument",
    price: Number,
    rounding: Rounding = "nearest",
) -> Decimal:
    """A price as a multiple of the tick size, in the same unit.

    `down` gives the next multiple that is not above the price, `up` the next that is not below,
    `nearest` the closer one, of two that are equally close the one further from zero. A price that is
    a multiple stays as it is. The tick of an option or an event contract is the smallest of its
    bands; `public.get_tick_bands` tells those for higher prices.
    """
    return _rounded(
        _number("price", price), _needed(instrument.tick_sz, "tick size", instrument), rounding
    )


def round_size(
    instrument: "AccountInstrument | PublicInstrument",
    size: Number,
    rounding: Rounding = "down",
) -> Decimal:
    """A size as a multiple of the lot size: contracts of derivatives, base currency of spot pairs.

    `rounding` is as for `round_price`; `down` is the default, for it never trades more than was meant.
    The result may be 0, or below the instrument's `min_sz`: then there is nothing to order.
    """
    return _rounded(
        _number("size", size), _needed(instrument.lot_sz, "lot size", instrument), rounding
    )


def contracts_to_coins(
    instrument: "AccountInstrument | PublicInstrument",
    contracts: Number,
    price: Number | None = None,
) -> Decimal:
    """How many coins so many contracts stand for.

    The coin is the base currency: BTC for BTC-USDT-SWAP and for BTC-USD-SWAP. An inverse contract is
    worth a fixed number of dollars, so its coins depend on the `price`, which has to be given, in
    dollars a coin; others take none. Exact, except that a quotient without end is rounded to 28
    digits.
    """
    worth = _EXACT.multiply(_number("contracts", contracts), _contract(instrument))
    if instrument.ct_type != "inverse":
        return worth
    return _COINS.divide(worth, _price(price))


def coins_to_contracts(
    instrument: "AccountInstrument | PublicInstrument",
    coins: Number,
    price: Number | None = None,
) -> Decimal:
    """How many contracts stand for so many coins, not rounded to lots: `round_size` does that.

    The inverse of `contracts_to_coins`, with the same `price`: what that gave of a number of up to 24
    digits, this turns into the same number.
    """
    worth = _number("coins", coins)
    if instrument.ct_type == "inverse":
        worth = _EXACT.multiply(worth, _price(price))
    return _CONTRACTS.divide(worth, _contract(instrument))


def notional(
    instrument: "AccountInstrument | PublicInstrument",
    size: Number,
    price: Number | None = None,
) -> Decimal:
    """What a size is worth in the quote currency: size times price, times what a contract stands for.

    `size` is in base currency for spot pairs and in contracts for derivatives, `price` in the quote
    currency for one coin (of an option: the price of the coin, not of the option). The result is in
    USDT for BTC-USDT and BTC-USDT-SWAP, and in dollars for the inverse BTC-USD-SWAP, whose worth is
    fixed: there the price may be left out. Exact.
    """
    amount = _number("size", size)
    if instrument.inst_type not in ("SPOT", "MARGIN"):
        amount = _EXACT.multiply(amount, _contract(instrument))
        if instrument.ct_type == "inverse":
            return amount
    return _EXACT.multiply(amount, _price(price))


def is_multiple(number: Decimal, step: Decimal) -> bool:
    """Whether a number is a whole multiple of a step above 0, as prices are of ticks."""
    return not _EXACT.remainder(number, step)


def _rounded(number: Decimal, step: Decimal, rounding: str) -> Decimal:
    if rounding not in _MODES:
        raise ArgumentError(
            f"rounding must be down, up or nearest, not {rounding!r}.", remedy="Choose one."
        )
    # The remainder is exact where a quotient such as 1/3 is not.
    rest = _EXACT.remainder(number, step)
    whole = _EXACT.divide_int(_EXACT.subtract(number, rest), step)
    part = _EXACT.divide(rest, step).to_integral_value(_MODES[rounding])
    return _EXACT.multiply(_EXACT.add(whole, part), step)


def _number(name: str, value: Number) -> Decimal:
    return Decimal(writing.decimal(name, value))


def _price(value: Number | None) -> Decimal:
    if value is None:
        raise ArgumentError("price is required.", remedy="Give the price of one coin.")
    price = _number("price", value)
    if price <= 0:
        raise ArgumentError(f"price must be above 0, not {price}.", remedy="Mend the price.")
    return price


def _contract(instrument: "AccountInstrument | PublicInstrument") -> Decimal:
    """What one contract stands for: coins, or dollars if it is inverse."""
    value = _needed(instrument.ct_val, "contract value", instrument)
    multiplier = instrument.ct_mult
    return value if multiplier is None else _EXACT.multiply(value, multiplier)


def _needed(
    value: Decimal | None, what: str, instrument: "AccountInstrument | PublicInstrument"
) -> Decimal:
    if value is None or value <= 0:
        raise ArgumentError(
            f"{instrument.inst_id} has no {what}.",
            remedy="Take the instrument's record from get_instruments; spot pairs have no contracts.",
        )
    return value
