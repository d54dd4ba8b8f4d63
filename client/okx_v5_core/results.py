"""From the bytes of an answer to a result.

Every answer is an envelope `{code, msg, data}`. A `Shape` says what the data of one operation becomes:
a list of rows, the one row, an object, a batch result. Refusals raise.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

import attrs
import msgspec

from .decoding import Unreadable, decoder
from .errors import (
    AnswerError,
    BatchIncomplete,
    ExchangeError,
    OkxError,
    OrderRejected,
    OutcomeUnknown,
)
from .records import Record

if TYPE_CHECKING:
    from .requests import Request

R = TypeVar("R", bound=Record)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

# What the exchange says when it does not know itself what became of a request.
UNKNOWN_OUTCOME_CODES = frozenset({"50004", "50026", "51054", "51149"})
# Envelope codes that mean "see the rows": every row failed, or some did.
_SEE_ROWS = frozenset({"1", "2"})


class Envelope(msgspec.Struct):
    """The frame around every answer. `code` is "0" for success."""

    code: str
    data: Any = None
    msg: str = ""


_decode = decoder(Envelope)
_decode_lenient = decoder()
_CODE = re.compile("[0-9]+")


def open_envelope(body: bytes, operation: str, *, confidential: bool = False) -> Envelope:
    """Read an envelope. Raises `AnswerError` where the bytes are not one.

    A confidential answer is not quoted: it may hold a secret.
    """
    try:
        envelope = _decode(body)
    except Unreadable as error:
        reason = str(error)
    else:
        if _CODE.fullmatch(envelope.code):
            return envelope
        reason = f"code {envelope.code!r:.80} is no number"
    beginning = body[:100].lstrip().lower()
    if not body.strip():
        what = "the answer is empty"
    elif beginning.startswith(b"<"):
        what = "a web page came back instead of an answer"
    else:
        try:
            value = _decode_lenient(body)
        except Unreadable:
            what = f"the answer is not JSON, or only a part of it ({reason})"
        else:
            code = value.get("code") if isinstance(value, dict) else None
            if isinstance(code, int) and not isinstance(code, bool):  # some gateways write a number
                code = str(code)
            if isinstance(code, str) and _CODE.fullmatch(code):  # what stands beside it is odd
                message = value.get("msg")
                return Envelope(
                    code=code,
                    data=value.get("data"),
                    msg=message if isinstance(message, str) else "",
                )
            what = f"the answer has another form ({reason})"
    raise AnswerError(f"{what}{_quoted(body, confidential)}.", content=body, operation=operation)


def _quoted(body: bytes, confidential: bool) -> str:
    """The beginning of an answer, for an error."""
    return "" if confidential else f": {body[:200]!r}"


class Shape(Protocol[T_co]):
    """Makes a result of the bytes of an answer. Raises what `okx_v5_core.errors` lists."""

    def __call__(self, body: bytes, request: "Request[Any]") -> T_co:
        """The result that the bytes hold."""
        ...


def rows(item: Callable[[Any], T]) -> Shape[list[T]]:
    """Every row, made by `item`."""

    def shape(body: bytes, request: "Request[Any]") -> list[T]:
        return _items(_succeed(body, request), item, request)

    return shape


def one_row(item: Callable[[Any], T]) -> Shape[T]:
    """The one row."""

    def shape(body: bytes, request: "Request[Any]") -> T:
        found = _items(_succeed(body, request), item, request)
        if len(found) != 1:
            raise AnswerError(
                f"one row was expected and {len(found)} came"
                f"{_quoted(body, request.operation.confidential)}.",
                content=body,
                request=request,
                remedy="There may be nothing that fits the arguments; check them.",
            )
        return found[0]

    return shape


def single(item: Callable[[Any], T]) -> Shape[T]:
    """The object that `data` is."""

    def shape(body: bytes, request: "Request[Any]") -> T:
        return _items([_succeed(body, request)], item, request)[0]

    return shape


def nothing(body: bytes, request: "Request[Any]") -> None:
    """No rows: that it succeeded is all there is to say."""
    _succeed(body, request)


def binary(body: bytes, request: "Request[Any]") -> bytes:
    """The answer itself, which is no JSON; a refusal is JSON all the same."""
    if not body or body.lstrip()[:9].lower().startswith((b"{", b"<html", b"<!doctype")):
        envelope = open_envelope(
            body, request.operation.id, confidential=request.operation.confidential
        )
        if envelope.code != "0":
            raise _refusal(envelope, request)
    return body


@attrs.frozen
class RowResults:
    """Which fields of a row tell whether it was refused, and which codes mean that it was not."""

    code: str
    message: str
    success: frozenset[str]


_USUAL = RowResults("sCode", "sMsg", frozenset({"0"}))


def one_result(item: type[R], results: RowResults) -> Shape[R]:
    """The one row of an action, unless the row says that it was refused."""

    def shape(body: bytes, request: "Request[Any]") -> R:
        outcomes = _outcomes(body, request, item, results)
        if len(outcomes) != 1:
            raise AnswerError(
                f"one row was expected{_quoted(body, request.operation.confidential)}.",
                content=body,
                request=request,
            )
        outcome = outcomes[0]
        if isinstance(outcome, OkxError):
            raise outcome
        return outcome

    return shape


def batch(item: type[R], results: RowResults) -> Shape["BatchResult[R]"]:
    """What became of each row of a batch."""

    def shape(body: bytes, request: "Request[Any]") -> BatchResult[R]:
        outcomes = _outcomes(body, request, item, results, batch=True)
        for index in range(len(outcomes), _rows_asked(request)):
            outcomes.append(
                OutcomeUnknown(
                    f"row {index}: the answer says nothing of it.", index=index, request=request
                )
            )
        return BatchResult(outcomes)

    return shape


def _rows_asked(request: "Request[Any]") -> int:
    """How many rows a batch asks for: as many as its list holds, which may be a field of its body."""
    body = request.body
    lists = body.values() if isinstance(body, dict) else [body]
    return max((len(rows) for rows in lists if isinstance(rows, list)), default=0)


class BatchResult(Sequence[R | OkxError], Generic[R]):
    """What became of each row of a batch, in the order asked.

    An item is the row if it was accepted, otherwise an `OrderRejected` or `OutcomeUnknown`; each error
    knows its `index` and `row`.
    """

    __slots__ = ("_outcomes",)

    def __init__(self, outcomes: Sequence[R | OkxError]) -> None:
        self._outcomes = tuple(outcomes)

    @overload
    def __getitem__(self, index: int) -> R | OkxError: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[R | OkxError]: ...
    def __getitem__(self, index: int | slice) -> R | OkxError | Sequence[R | OkxError]:
        return self._outcomes[index]

    def __len__(self) -> int:
        return len(self._outcomes)

    def __iter__(self) -> Iterator[R | OkxError]:
        return iter(self._outcomes)

    @property
    def accepted(self) -> list[R]:
        """The rows that were accepted."""
        return [outcome for outcome in self._outcomes if not isinstance(outcome, OkxError)]

    @property
    def rejected(self) -> list[OrderRejected]:
        """Why the other rows were refused."""
        return [outcome for outcome in self._outcomes if isinstance(outcome, OrderRejected)]

    @property
    def unknown(self) -> list[OutcomeUnknown]:
        """The rows of which it is not known whether they took effect."""
        return [outcome for outcome in self._outcomes if isinstance(outcome, OutcomeUnknown)]

    def require_all(self) -> list[R]:
        """All rows, if all were accepted. Raises `BatchIncomplete` otherwise."""
        errors = [outcome for outcome in self._outcomes if isinstance(outcome, OkxError)]
        if errors:
            raise BatchIncomplete(
                f"{len(errors)} of {len(self)} rows failed; "
                + " ".join(error.message for error in errors),
                errors=errors,
                operation=errors[0].operation,
            )
        return self.accepted

    def __repr__(self) -> str:
        return (
            f"<BatchResult {len(self.accepted)} accepted, {len(self.rejected)} rejected, "
            f"{len(self.unknown)} unknown>"
        )


def _succeed(body: bytes, request: "Request[Any]") -> Any:
    """The data of an answer. Raises what the envelope refuses with."""
    envelope = open_envelope(
        body, request.operation.id, confidential=request.operation.confidential
    )
    if envelope.code != "0":
        raise _refusal(envelope, request)
    return envelope.data


def _items(data: Any, item: Callable[[Any], T], request: "Request[Any]") -> list[T]:
    if data.__class__ is not list:
        raise _other_shape(f"a list was expected, not {data!r:.200}", request)
    try:
        return [item(row) for row in data]
    except TypeError as error:
        raise _other_shape(str(error), request) from None


def _other_shape(what: str, request: "Request[Any]") -> AnswerError:
    told = "" if request.operation.confidential else f": {what}"
    return AnswerError(
        f"the answer has another form{told}.",
        request=request,
        remedy="The exchange has changed; look for a newer version of this package.",
    )


def _refusal(envelope: Envelope, request: "Request[Any]") -> OkxError:
    """The error that a refused answer stands for."""
    found = envelope.data if isinstance(envelope.data, list) else []
    if envelope.code in UNKNOWN_OUTCOME_CODES and request.operation.acts:
        return OutcomeUnknown(f"{envelope.code}: {envelope.msg}", request=request)
    if envelope.code in _SEE_ROWS:
        for row in found:
            if isinstance(row, dict) and _row_code(row, _USUAL, request) not in ("", "0"):
                return _row_refusal(row, _USUAL, request, None, found)
    return ExchangeError.refused(envelope.code, envelope.msg, request=request, rows=found)


def _row_refusal(
    row: Any,
    results: RowResults,
    request: "Request[Any]",
    index: int | None,
    rows: Sequence[Any] = (),
) -> OkxError:
    code, message = _row_code(row, results, request), str(row.get(results.message) or "")
    if code in UNKNOWN_OUTCOME_CODES:
        return OutcomeUnknown(f"{code}: {message}", index=index, row=row, request=request)
    return ExchangeError.refused(
        code,
        message,
        sub_code=str(row.get("subCode") or ""),
        request=request,
        rows=rows,
        row=row,
        index=index,
    )


def _row_code(row: Any, results: RowResults, request: "Request[Any]") -> str:
    """The code of a row; empty if it has none."""
    code = row.get(results.code)
    if code is None:
        return ""
    if isinstance(code, bool) or not isinstance(code, str | int):
        raise _other_shape(f"{results.code} is {code!r:.200}", request)
    return str(code)


def _outcomes(
    body: bytes, request: "Request[Any]", item: type[R], results: RowResults, *, batch: bool = False
) -> list[R | OkxError]:
    """Each row, or the error it stands for."""
    envelope = open_envelope(
        body, request.operation.id, confidential=request.operation.confidential
    )
    data = envelope.data
    if envelope.code != "0" and not (
        envelope.code in _SEE_ROWS and isinstance(data, list) and data
    ):
        raise _refusal(envelope, request)
    if not isinstance(data, list):
        raise _other_shape(f"a list was expected, not {data!r:.200}", request)
    outcomes: list[R | OkxError] = []
    for index, row in enumerate(data):
        if not isinstance(row, dict):
            raise _other_shape(f"a row was expected, not {row!r:.200}", request)
        code = _row_code(row, results, request)
        if code in results.success:
            outcomes.append(item(row))
        elif not code:
            # Without a code of its own a row says nothing: only the envelope does.
            if envelope.code != "0":
                raise _refusal(envelope, request)
            outcomes.append(item(row))
        else:
            outcomes.append(_row_refusal(row, results, request, index if batch else None))
    if envelope.code != "0" and not any(isinstance(outcome, OkxError) for outcome in outcomes):
        # The rows say that they were accepted, the envelope that they were not.
        raise OutcomeUnknown(
            f"{envelope.code}: {envelope.msg}; and yet no row was refused.", request=request
        )
    return outcomes
