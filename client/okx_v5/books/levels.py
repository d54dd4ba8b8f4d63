"""One price of one side of a book."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from okx_v5_core.errors import FieldError
from okx_v5_core.reading import shown

from .channels import BookChannel


class Level(NamedTuple):
    """All orders of one side of a book at one price.

    `px` is the price; a spread's may be zero or negative. `sz` is the size: contracts for derivatives,
    base currency for spot and margin, `sz_ccy` for spreads; retail price improvement (RPI) orders are
    included where there are any. `orders` is their number.

    `non_rpi_sz` is the size without RPI orders, which is what an order without `rpi_taker_access` can
    trade with; None if the channel does not tell, as only `books-rpi` does.
    """

    px: Decimal
    sz: Decimal
    orders: int
    non_rpi_sz: Decimal | None = None


def read_level(channel: BookChannel, row: Sequence[str]) -> Level:
    """The level that a row of a book stands for. Raises `FieldError`."""
    try:
        return Level(
            Decimal(row[0]),
            Decimal(row[1]),
            int(row[channel.places - 1]),
            Decimal(row[2]) if channel.tells_rpi else None,
        )
    except (ArithmeticError, TypeError, ValueError):
        raise FieldError(
            f"{channel.name} has a level that cannot be read: {shown(row, 200)}.",
            remedy="Tell the maintainers: the exchange writes levels differently now.",
        ) from None
