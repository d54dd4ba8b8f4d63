"""Everything that can go wrong, as one tree of exceptions.

```
OkxError
├── ArgumentError              an argument was refused before anything was sent
│   └── TooManyItems           a list holds more than the exchange takes; a ParameterError, too
├── FieldError                 a value of an answer could not be converted when it was read
├── UsageError                 a client was used in a way that cannot work
├── TransportError             no answer came back
│   ├── ConnectFailed          nothing reached the exchange
│   ├── ConnectionLost         the connection broke after the request had begun to go out
│   └── TimedOut               the answer did not come in time
├── AnswerError                what came back is no answer of the API
├── OutcomeUnknown             an action may or may not have happened
├── BatchIncomplete            a batch that was required to succeed as a whole did not
├── BookInvalid                a local order book was read while it did not hold the market's state
└── ExchangeError              the exchange refused, with a code
    ├── AuthenticationError    key, signature or passphrase are wrong
    ├── PermissionDenied       the key may not do this
    ├── EnvironmentMismatch    the key belongs to another environment or region
    ├── ClockError             the request's timestamp is off
    ├── RateLimited            too many requests in a time; waiting helps
    │   └── Throttled          the client's own limiter did not send it
    ├── LimitReached           a number or a quota is used up; repeating does not help
    ├── ParameterError         a parameter is missing or wrong
    ├── InsufficientBalance    not enough funds, margin or position
    ├── OrderStateError        the order does not exist or is past what was asked
    ├── InstrumentStateError   the instrument does not exist or is not tradable now
    ├── PriceError             a price outside its limits or off its tick
    ├── SizeError              a size outside its limits or off its lot
    ├── PositionError          the position does not exist or does not allow it
    ├── AccountStateError      the account's mode or settings do not allow it
    ├── RiskControlled         the exchange's risk or compliance rules forbid it
    ├── FundingError           a deposit, withdrawal or transfer is not possible like this
    ├── EarnError              an earn or loan product is not open for it
    ├── QuoteError             a quote, RFQ or block trade is gone, or is another one
    ├── BotError               a trading bot does not exist, or does not do this
    ├── CopyTradingError       the rules of leading and copying trades forbid it
    ├── SubscriptionError      a WebSocket channel, its URL or its arguments are wrong
    ├── ExchangeBusy           the exchange is overloaded or failed; trying later may work
    └── Maintenance            the exchange, or a part of it, is down for maintenance
```

A refused order, amendment or cancellation is an `OrderRejected` as well as an error of its family.
Every error says what to do in `remedy`. A code that is not known is of the family of its range.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import datetime

    from .requests import Request


__all__ = [
    "AccountStateError",
    "AnswerError",
    "ArgumentError",
    "AuthenticationError",
    "BatchIncomplete",
    "BookInvalid",
    "BotError",
    "ClockError",
    "ConnectFailed",
    "ConnectionLost",
    "CopyTradingError",
    "EarnError",
    "EnvironmentMismatch",
    "ExchangeBusy",
    "ExchangeError",
    "FieldError",
    "FundingError",
    "InstrumentStateError",
    "InsufficientBalance",
    "LimitReached",
    "Maintenance",
    "OkxError",
    "OrderRejected",
    "OrderStateError",
    "OutcomeUnknown",
    "ParameterError",
    "PermissionDenied",
    "PositionError",
    "PriceError",
    "QuoteError",
    "RateLimited",
    "RiskControlled",
    "SizeError",
    "SubscriptionError",
    "Throttled",
    "TimedOut",
    "TooManyItems",
    "TransportError",
    "UsageError",
    "for_code",
]


class OkxError(Exception):
    """The base of every error of this package.

    `operation` is the id of the operation concerned, `remedy` what to do about it, `request` what was
    to be sent; each is None where it does not apply.

    `client_order_ids` are those that the request, or the row that the error is about, went out with, and
    `deadline` is when the exchange drops it, by its own clock. An error that is raised before anything is
    to be sent has neither.
    """

    remedy: str | None = None
    operation: str | None = None
    request: "Request[Any] | None" = None
    client_order_ids: Sequence[str] = ()
    deadline: "datetime.datetime | None" = None

    def __init__(
        self,
        message: str,
        *,
        remedy: str | None = None,
        operation: str | None = None,
        request: "Request[Any] | None" = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.operation = operation or (request.operation.id if request is not None else None)
        if remedy is not None:
            self.remedy = remedy

    @property
    def cl_ord_id(self) -> str | None:
        """The client order id, where there is just one."""
        return self.client_order_ids[0] if len(self.client_order_ids) == 1 else None

    def __str__(self) -> str:
        text = f"{self.operation}: {self.message}" if self.operation else self.message
        return f"{text} {self.remedy}" if self.remedy else text


class ArgumentError(OkxError, ValueError):
    """An argument was refused before anything was sent."""


class FieldError(OkxError, ValueError):
    """A value of an answer could not be converted. The row keeps it in `raw`."""


class UsageError(OkxError, RuntimeError):
    """A client was used in a way that cannot work: closed, after a fork, in another event loop."""


class TransportError(OkxError):
    """No answer came back."""

    remedy = "Ask again; what only reads can be repeated safely."


class ConnectFailed(TransportError):
    """No connection could be made; nothing reached the exchange."""

    remedy = "Check the network, the proxy and base_url; nothing was sent."


class ConnectionLost(TransportError):
    """The connection broke after the request had begun to go out."""


class TimedOut(TransportError):
    """The answer did not come in time."""

    remedy = "Ask again, or allow more time with with_options(timeout=…)."


class AnswerError(OkxError):
    """What came back is no answer of the API: a web page, nothing, half an answer.

    `status` is its HTTP status, `content` how it begins.
    """

    remedy = (
        "Usually a proxy or a gateway on the way answered; try again later, and check base_url."
    )

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        content: bytes = b"",
        remedy: str | None = None,
        operation: str | None = None,
        request: "Request[Any] | None" = None,
    ) -> None:
        super().__init__(message, remedy=remedy, operation=operation, request=request)
        self.status = status
        self.content = content[:1000]


class OutcomeUnknown(OkxError):
    """An action may or may not have happened: the answer was lost, or says so itself.

    `index` is the row's place in a batch, `row` what the exchange said of it, if anything.
    """

    remedy = (
        "Do not send it again. Read the order by its client order id, or the account, "
        "to see what became of it."
    )

    def __init__(
        self,
        message: str,
        *,
        index: int | None = None,
        row: Any = None,
        remedy: str | None = None,
        operation: str | None = None,
        request: "Request[Any] | None" = None,
    ) -> None:
        super().__init__(message, remedy=remedy, operation=operation, request=request)
        self.index = index
        self.row = row


class BatchIncomplete(OkxError):
    """A batch that was required to succeed as a whole did not. `errors` says of each row why."""

    remedy = (
        "The rows that are not listed here were accepted; look at the result before sending more."
    )

    def __init__(
        self, message: str, *, errors: Sequence[OkxError] = (), operation: str | None = None
    ) -> None:
        super().__init__(message, operation=operation)
        self.errors = tuple(errors)


class BookInvalid(OkxError):
    """A local order book was read while it did not hold the market's state.

    It has missed something, nothing has come yet, or it is closed; the message says which.
    """

    remedy = (
        "Wait for it, with wait_valid or block_until_valid; a new snapshot makes it valid again."
    )


class ExchangeError(OkxError):
    """The exchange refused. Its class follows from `code` and `sub_code`.

    `exchange_message` is the exchange's own text, `status` the HTTP status, `rows` what else came
    back. Of a refused row, `row` is that row and `index` its place in the batch. `local` is True where
    nothing was sent: a check of ours found what the exchange would have refused.
    """

    remedy = "Look the code up in the exchange's documentation."
    # Defaults, so that an error rebuilt from its message alone (as pickle does) is complete.
    code: str = ""
    sub_code: str = ""
    exchange_message: str = ""
    status: int | None = None
    rows: Sequence[Any] = ()
    row: Any = None
    index: int | None = None
    local: bool = False

    @classmethod
    def refused(
        cls,
        code: str,
        exchange_message: str,
        *,
        sub_code: str = "",
        request: "Request[Any] | None" = None,
        operation: str | None = None,
        status: int | None = None,
        rows: Sequence[Any] = (),
        row: Any = None,
        index: int | None = None,
        kind: "type[ExchangeError] | None" = None,
    ) -> "ExchangeError":
        """The error of the right class for a code, with its remedy.

        It is also of `kind`, which for a row is `OrderRejected`.
        """
        known = _find(code, sub_code)
        error_class = known.error_class
        if row is not None:
            kind = OrderRejected
        if kind is not None:
            error_class = _of_both(error_class, kind)
        place = f"row {index}: " if index is not None else ""
        text = _line(code, sub_code, exchange_message or known.meaning)
        error = error_class(
            " ".join([f"{place}{text}", *_failed_rows(rows)]),
            remedy=known.remedy,
            operation=operation,
            request=request,
        )
        error.code, error.sub_code, error.exchange_message = code, sub_code, exchange_message
        error.status, error.rows, error.row, error.index = status, rows, row, index
        return error


class AuthenticationError(ExchangeError):
    """Key, signature or passphrase are missing or wrong."""

    remedy = "Check that key, secret and passphrase belong together and were copied whole."


class PermissionDenied(ExchangeError):
    """The key, or the account behind it, may not do this."""

    remedy = "Give the key the permission on the exchange's API page, or use another key."


class EnvironmentMismatch(ExchangeError):
    """The key belongs to another environment (live or demo) or another region."""

    remedy = (
        "Demo keys work with Client.demo, live keys with Client.live; an account registered at "
        "my.okx.com needs region='eea', at app.okx.com region='us'."
    )


class ClockError(ExchangeError):
    """The request's timestamp differs too much from the exchange's clock."""

    remedy = "Set the computer's clock; the client corrects for it once it has seen an answer."


class RateLimited(ExchangeError):
    """More requests than the exchange allows.

    `limit` says which limit it was, as far as the client's limiter can tell, and `retry_after` for how
    many seconds the limiter holds such requests back; without a limiter they are empty.
    """

    remedy = "Wait before the next request; operation.limits says how many are allowed."
    limit: str = ""
    retry_after: float | None = None


class Throttled(RateLimited):
    """The client's own limiter did not send a request, for the exchange would have refused it.

    There is room for it after `retry_after` seconds.
    """

    remedy = "Send it again later, or let the client wait: limits='wait'."


class LimitReached(ExchangeError):
    """As many as the exchange allows are there already, or a quota of some hours or days is used up.

    Unlike `RateLimited` it is not mended by asking again a little later.
    """

    remedy = "Free some of it, such as resting orders, or wait until the quota starts anew."


class ParameterError(ExchangeError):
    """A parameter is missing, wrong, or does not go with another one."""

    remedy = "Mend the parameter that the message names."


class TooManyItems(ArgumentError, ParameterError):
    """A list, as a batch is, holds more than the exchange takes.

    It was refused before anything was sent; `code` is what the exchange would have refused it with.
    """

    remedy = "Split it into several requests; okx_v5.batches does that for a loop."
    local = True

    @classmethod
    def of(cls, code: str, message: str) -> "TooManyItems":
        """The error with a code."""
        error = cls(message)
        error.code = code
        return error


class InsufficientBalance(ExchangeError):
    """There are not enough funds, margin or position for it."""

    remedy = "Reduce the size, cancel resting orders, or transfer funds to the trading account."


class OrderStateError(ExchangeError):
    """The order does not exist, or is past what was asked of it."""

    remedy = "Read the order: it may have been filled or canceled already."


class InstrumentStateError(ExchangeError):
    """The instrument does not exist, or is not tradable now."""

    remedy = "Read the instrument with account.get_instruments; its state says what is possible."


class PriceError(ExchangeError):
    """A price is outside its limits or not a multiple of the tick size."""

    remedy = "Take the tick size from the instrument, and stay within the price limits."


class SizeError(ExchangeError):
    """A size is outside its limits or not a multiple of the lot size."""

    remedy = "Take lot size, minimum and maximum from the instrument."


class PositionError(ExchangeError):
    """The position does not exist, or does not allow it."""

    remedy = "Read the positions with account.get_positions."


class AccountStateError(ExchangeError):
    """The account's mode or settings do not allow it."""

    remedy = "Read account.get_config: account mode and position mode decide what is possible."


class RiskControlled(ExchangeError):
    """The exchange's risk or compliance rules forbid it."""

    remedy = "Only the exchange can lift this; look at the account's messages or ask its support."


class FundingError(ExchangeError):
    """A deposit, a withdrawal or a transfer is not possible, or not like this."""

    remedy = "Read funding.get_currencies: what goes in and out, how much, and over which chain."


class EarnError(ExchangeError):
    """An earn or loan product is sold out, suspended, or past what was asked of it."""

    remedy = "Read the product and what is held of it; its terms and state say what is possible."


class QuoteError(ExchangeError):
    """A quote, an RFQ or a block trade is gone, is past what was asked, or is not the same."""

    remedy = "Read its state, or ask for a new quote; quotes are good for seconds."


class BotError(ExchangeError):
    """A trading bot or signal does not exist, or its kind or state does not allow it."""

    remedy = "Read the bot: its kind and state decide what is possible."


class CopyTradingError(ExchangeError):
    """The rules of leading and copying trades forbid it."""

    remedy = "Read copy_trading.get_config; leading and copying trades have rules of their own."


class SubscriptionError(ExchangeError):
    """A WebSocket channel does not exist, stands at another URL, or takes other arguments."""

    remedy = "Check channel, arguments and URL; repeating does not help."


class ExchangeBusy(ExchangeError):
    """The exchange is overloaded or failed on its side."""

    remedy = "Try again in a while; what only reads can be repeated safely."


class Maintenance(ExchangeError):
    """The exchange, or a part of it, is down for maintenance."""

    remedy = "status.get_status says until when; try again afterwards."


class OrderRejected(ExchangeError):
    """An order, amendment or cancellation was refused; `row` is what the exchange said of it.

    What is raised is always of the class for its code as well: `except InsufficientBalance` catches a
    rejection for want of funds.
    """


class KnownCode(NamedTuple):
    """What is known of an error code: its class, what it means in our words, what to do."""

    error_class: type[ExchangeError]
    meaning: str = ""
    remedy: str | None = None


# Code, or code and sub-code as `51008_1000` → family, meaning, remedy. `okx_v5_api` fills it when it
# is imported: the codes belong to the specification, the classes to this module.
Codes = Mapping[str, tuple[str, str, str | None]]
_load_codes: Callable[[], Codes] = dict
_Classes = tuple[type[ExchangeError], type[ExchangeError]]
_both: dict[_Classes, type[ExchangeError]] = {}

# Where the codes from one number to another are mostly of one family: the first, the last, the family.
_RANGES: tuple[tuple[int, int, type[ExchangeError]], ...] = (
    (50100, 50199, AuthenticationError),
    (51340, 51399, BotError),
    (51400, 51599, OrderStateError),  # canceling, amending
    (51700, 51799, EarnError),
    (52900, 52999, QuoteError),  # converting
    (55000, 55999, BotError),
    (56000, 56999, QuoteError),  # block trades
    (58000, 58999, FundingError),
    (59000, 59999, AccountStateError),
    (60000, 60999, SubscriptionError),
    (64000, 64999, SubscriptionError),
    (70000, 70999, QuoteError),  # block trading
)
# Of the rows that failed an error shows this many, and of the message of each so many characters.
_ROWS_SHOWN = 5
_ROW_TEXT = 200


def use_codes(load: Callable[[], Codes]) -> None:
    """Take over the table of error codes of a generated package; it is loaded with the first error."""
    global _load_codes
    _load_codes = load


def families() -> dict[str, type[ExchangeError]]:
    """The error classes that codes may belong to, by name."""
    found = {error_class.__name__: error_class for error_class in ExchangeError.__subclasses__()}
    del found[OrderRejected.__name__]  # it says what was refused, not why
    return {ExchangeError.__name__: ExchangeError, **found}


def for_code(code: str, sub_code: str = "") -> type[ExchangeError]:
    """The error class for a code of the exchange: `for_code("51008")` is `InsufficientBalance`."""
    return _find(code, sub_code).error_class


def _find(code: str, sub_code: str) -> KnownCode:
    codes = _load_codes()
    found = codes.get(f"{code}_{sub_code}") or codes.get(code)
    if found is None:
        return KnownCode(_by_range(code))
    name, meaning, remedy = found
    return KnownCode(families()[name], meaning, remedy)


def _by_range(code: str) -> type[ExchangeError]:
    """The family of a code that the table lacks, by the exchange's numbering."""
    number = int(code) if code.isascii() and code.isdigit() and len(code) == 5 else 0
    for first, last, error_class in _RANGES:
        if first <= number <= last:
            return error_class
    return ExchangeError


def _line(code: str, sub_code: str, text: str) -> str:
    """A refusal in one line."""
    shown = f"{code}/{sub_code}" if sub_code else code
    return f"{shown}: {(text or 'refused without a message').rstrip('.')}."


def _failed_rows(rows: Sequence[Any]) -> list[str]:
    """Those of the rows that carry a code of their own, each in one line; the first few of many."""
    lines = []
    for index, row in enumerate(rows):
        if isinstance(row, Mapping) and str(row.get("sCode") or "0") != "0":
            code, sub_code = str(row["sCode"]), str(row.get("subCode") or "")
            text = str(row.get("sMsg") or "") or _find(code, sub_code).meaning
            lines.append(f"row {index}: {_line(code, sub_code, text[:_ROW_TEXT])}")
    more = len(lines) - _ROWS_SHOWN
    if more <= 0:
        return lines
    return [*lines[:_ROWS_SHOWN], f"{more} more row{'s' * (more > 1)} failed."]


def _of_both(error_class: type[ExchangeError], kind: type[ExchangeError]) -> type[ExchangeError]:
    """A class that is both the family's and of a kind; the same one each time."""
    if error_class is ExchangeError or issubclass(kind, error_class):
        return kind
    if issubclass(error_class, kind):
        return error_class
    if (error_class, kind) in _both:
        return _both[error_class, kind]

    class Both(error_class, kind):  # type: ignore[valid-type,misc]  # the bases are known when it runs
        __doc__ = error_class.__doc__
        remedy = error_class.remedy

        def __reduce__(self) -> tuple[Any, ...]:
            return _rebuild_both, (error_class, kind, self.args), self.__dict__

    Both.__name__ = Both.__qualname__ = error_class.__name__
    Both.__module__ = error_class.__module__
    return _both.setdefault((error_class, kind), Both)


def _rebuild_both(
    error_class: type[ExchangeError], kind: type[ExchangeError], arguments: tuple[Any, ...]
) -> ExchangeError:
    return _of_both(error_class, kind)(*arguments)
