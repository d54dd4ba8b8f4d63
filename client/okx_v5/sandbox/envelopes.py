"""What stands around the rows of an answer."""

from typing import Any

from okx_v5.sandbox.errors import ALL_FAILED, SOME_FAILED, SUCCESS, Refusal
from okx_v5.sandbox.spec_reader import Operation


def envelope(operation: Operation, data: list[Any]) -> dict[str, Any]:
    """Frame the rows; where they tell of their own failure, the frame counts the failed."""
    results = operation.row_results
    code, message = SUCCESS, ""
    if results is not None:
        failed = [row for row in data if row[results["code"]] not in results["success"]]
        if failed:
            refusal = Refusal(ALL_FAILED if len(failed) == len(data) else SOME_FAILED)
            code, message = refusal.code, refusal.message
    return {"code": code, "msg": message, "data": data}


def microseconds(now: float) -> str:
    """Write a time, given in Unix seconds, as `inTime` and `outTime` do."""
    return str(int(now * 1_000_000))
