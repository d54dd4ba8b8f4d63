"""What the exchange would refuse an order for, found before it is sent.

`Client.live(…, preflight=True)` has each order checked against the instrument, the account's mode and
the price limits; in the sandbox that is on unless switched off. A refusal is the error that the
exchange's own refusal would be, with the same code, and with `local` set, for nothing was sent:

| what | code |
| --- | --- |
| client order ID or label not of letters and digits, or too long (32 and 16) | 51000 |
| `elp` after 31 October 2026; until then a `FutureWarning` says to use `rpi` | 51000 |
| derivatives in spot mode, spot on margin in spot mode | 51010 |
| futures and perpetuals with `cash` | 51000 |
| isolated margin trading of pairs in multi-currency and portfolio margin mode | 50072 |
| cross margin trading of pairs in futures mode without `ccy` | 50014 |
| futures and perpetuals: no `posSide` in long/short mode, or one other than `net` in net mode | 51000 |
| `posSide` of long or short for a pair | 51000 |
| market orders for options | 51066 |
| `optimal_limit_ioc` for anything but futures and perpetuals | 51000 |
| market maker protection but for options in portfolio margin mode; without cross margin | 51036, 51042 |
| a limit order without `px`, a price that is not above 0 | 50014, 51000 |
| an option with none, or with several, of `px`, `pxUsd` and `pxVol` | 51175, 51176 |
| an option by `pxUsd` or `pxVol`: in spot mode, with an order type other than limit | 51179, 51181 |
| `pxUsd` or `pxVol` for anything else | 51537 |
| a price off its tick, or beyond the price limit | 51150, 51006 |
| a size that is not above 0, below the minimum, off its lot | 51000, 51020, 51121 |
| a size above the maximum: of contracts, of contracts at market, of a pair, of a pair in USDT | \
51101, 51202, 51005, 51201 |
| more than 20 orders to place, amend or cancel | 51111, 51501, 51406 |

The size of a spot order at market counts quote currency for a buy and base currency for a sell unless
`tgtCcy` says otherwise; one in quote currency has neither lot nor minimum that could be checked here.
An amendment is checked for tick, lot and maximum alone. A batch with one order that would be refused
is not sent at all; the error's `index` says which.

What the exchange might take passes: what is not listed, whatever depends on balances, positions and
other orders, an instrument that cannot be looked up, and everything while a fact is missing because
its question went unanswered. Facts are cached, and looked up anew before they lead to a refusal, so
that an old one can only let pass.
"""

from .facts import Facts, Objection
from .gate import Preflight
from .orders import check_amendment, check_order

__all__ = ["Facts", "Objection", "Preflight", "check_amendment", "check_order"]
