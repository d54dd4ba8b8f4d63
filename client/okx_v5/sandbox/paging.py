"""Pages of an answer, cut as the specification describes them."""

from collections.abc import Sequence
from typing import Any, Final

from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.spec_reader import Operation, Specification
from okx_v5.sandbox.validation import Fields

_OLDER: Final = ("after", "end", "endId")
_NEWER: Final = ("before", "begin", "beginId")


def paged(
    specification: Specification, operation: Operation, fields: Fields, rows: Sequence[Any]
) -> list[Any]:
    """Return the rows that the request's cursors and limit ask for.

    A cursor is the number of a page, or asks for rows on one side of its value, that excluded.
    """
    page = operation.page
    if page is None or operation.row is None:
        return list(rows)
    limit = int(fields.get("limit", page.default))
    if not 1 <= limit <= page.maximum:
        raise Refusal("51000", "limit")
    positions = _positions(specification, operation)
    number = 1
    for cursor, field in page.cursors.items():
        if cursor not in fields:
            continue
        if cursor not in (*_OLDER, *_NEWER):
            number = int(fields[cursor])
            continue
        bound = _comparable(fields[cursor])
        values = [_comparable(_value(row, field, positions)) for row in rows]
        if bound[0] < 0 and any(value[0] >= 0 for value in values):
            raise Refusal("51000", cursor)  # text, where the rows have numbers
        rows = [
            row
            for row, value in zip(rows, values, strict=True)
            if (value > bound if cursor in _NEWER else value < bound)
        ]
    start = max(number - 1, 0) * limit
    return list(rows[start : start + limit])


def _positions(specification: Specification, operation: Operation) -> dict[str, int]:
    """Where an array row has its named fields."""
    row = specification.flat(operation.row or {})
    return {
        specification.flat(field).get("title", ""): index
        for index, field in enumerate(row.get("prefixItems", ()))
    }


def _value(row: Any, field: str, positions: dict[str, int]) -> Any:
    return row.get(field, "") if isinstance(row, dict) else row[positions[field]]


def _comparable(value: object) -> tuple[int, str]:
    """Order ids and times as numbers, and all else, such as dates, as text."""
    text = str(value)
    return (int(text), "") if text.isdecimal() else (-1, text)
