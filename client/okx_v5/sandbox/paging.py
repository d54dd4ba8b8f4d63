"""Pages of an answer, cut as the specification describes them."""

from collections.abc import Sequence
from typing import Any

from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.spec_reader import Operation, Specification
from okx_v5.sandbox.validation import Fields


def paged(
    specification: Specification, operation: Operation, fields: Fields, rows: Sequence[Any]
) -> list[Any]:
    """Return the rows that the request's cursors and limit ask for.

    `after` asks for rows older than its value, `before` for newer ones; any other cursor is the
    number of a page.
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
        if not str(fields[cursor]).isdecimal():
            raise Refusal("51000", cursor)
        bound = int(fields[cursor])
        if cursor == "after":
            rows = [row for row in rows if int(_value(row, field, positions)) < bound]
        elif cursor == "before":
            rows = [row for row in rows if int(_value(row, field, positions)) > bound]
        else:
            number = bound
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
    return row[field] if isinstance(row, dict) else row[positions[field]]
