"""Python names for what the exchange calls by other conventions."""

import keyword
import re

# Where one word ends and the next begins: `instId`, `USDTBalance`, and a trailing number of hours
# (`vol24h`, `volCcy24h`). Other digits stay with their word (`sodUtc0`).
_HOURS = re.compile(r"(?<=[a-z])(?=\d+h$)")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake_case(name: str) -> str:
    """`instId` → `inst_id`, `volCcy24h` → `vol_ccy_24h`, `books-l2-tbt` → `books_l2_tbt`."""
    words = re.sub(r"[^0-9a-zA-Z]+", "_", _CAMEL.sub("_", name)).strip("_").lower()
    return _HOURS.sub("_", words)


def python_name(wire: str) -> str:
    """The name of an argument or attribute; keywords get a trailing underscore."""
    name = snake_case(wire)
    if not name or name[0].isdigit():
        name = f"n_{name}".rstrip("_")
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(tag: str) -> str:
    """`spread_trading` → `SpreadTrading`."""
    return "".join(word.capitalize() for word in tag.split("_"))
