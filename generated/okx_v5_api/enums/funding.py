# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: funding."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "DepositState",
    "DepositStateLike",
    "FundingRoute",
    "FundingRouteLike",
    "FundsTransferState",
    "FundsTransferStateLike",
    "FundsTransferType",
    "FundsTransferTypeLike",
    "MonthlyStatementState",
    "MonthlyStatementStateLike",
    "RecipientWallet",
    "RecipientWalletLike",
    "StatementMonth",
    "StatementMonthLike",
    "ValuationCurrency",
    "ValuationCurrencyLike",
    "WithdrawalAddressType",
    "WithdrawalAddressTypeLike",
    "WithdrawalState",
    "WithdrawalStateLike",
]


class DepositState(OpenEnum):
    """How far a deposit has come."""

    UNCONFIRMED = "0"
    """The chain has not confirmed it often enough."""
    CREDITED = "1"
    """In the account but not free to be withdrawn yet."""
    SUCCESSFUL = "2"
    """In the account and free to be withdrawn."""
    SUSPENDED = "8"
    """Held because deposits of the currency are suspended for a time."""
    ADDRESS_BLACKLISTED = "11"
    """Held because an address is on the blacklist."""
    FROZEN = "12"
    """The account or the deposit is frozen."""
    SUBACCOUNT_INTERCEPTED = "13"
    """Intercepted because it went to a sub-account."""
    KYC_LIMIT = "14"
    """Held by a limit of the user's level of identity verification."""
    TRAVEL_RULE = "17"
    """Waiting for the answer of a Travel Rule service."""


DepositStateLike = DepositState | Literal[
    "0",
    "1",
    "2",
    "8",
    "11",
    "12",
    "13",
    "14",
    "17",
]


class FundingRoute(OpenEnum):
    """Whether funds reach another user inside the exchange or over a blockchain."""

    INTERNAL = "3"
    ON_CHAIN = "4"


FundingRouteLike = FundingRoute | Literal[
    "3",
    "4",
]


class FundsTransferState(OpenEnum):
    """What became of a transfer."""

    SUCCESS = "success"
    PENDING = "pending"
    FAILED = "failed"


FundsTransferStateLike = FundsTransferState | Literal[
    "success",
    "pending",
    "failed",
]


class FundsTransferType(OpenEnum):
    """Between whose accounts funds are moved, and whose API key asks for it."""

    WITHIN_ACCOUNT = "0"
    """Between the funding and the trading account of the same user."""
    MASTER_TO_SUBACCOUNT = "1"
    """From the master account to a sub-account, with a key of the master account."""
    SUBACCOUNT_TO_MASTER = "2"
    """From a sub-account to the master account, with a key of the master account."""
    TO_OWN_MASTER = "3"
    """From a sub-account to its master account, with a key of the sub-account."""
    TO_SISTER_SUBACCOUNT = "4"
    """From a sub-account to another of the same master account, with a key of the sub-account; only
    after subaccount.set_transfer_out has allowed it."""


FundsTransferTypeLike = FundsTransferType | Literal[
    "0",
    "1",
    "2",
    "3",
    "4",
]


class MonthlyStatementState(OpenEnum):
    """Whether a monthly statement can be downloaded."""

    FINISHED = "finished"
    """It can."""
    ONGOING = "ongoing"
    """It is still being made."""


MonthlyStatementStateLike = MonthlyStatementState | Literal[
    "finished",
    "ongoing",
]


class RecipientWallet(OpenEnum):
    """Who keeps the wallet that a withdrawal goes to."""

    EXCHANGE = "exchange"
    """Another exchange."""
    PRIVATE = "private"
    """The recipient."""


RecipientWalletLike = RecipientWallet | Literal[
    "exchange",
    "private",
]


class StatementMonth(OpenEnum):
    """Month of the past year that a statement is about."""

    JANUARY = "Jan"
    FEBRUARY = "Feb"
    MARCH = "Mar"
    APRIL = "Apr"
    MAY = "May"
    JUNE = "Jun"
    JULY = "Jul"
    AUGUST = "Aug"
    SEPTEMBER = "Sep"
    OCTOBER = "Oct"
    NOVEMBER = "Nov"
    DECEMBER = "Dec"


StatementMonthLike = StatementMonth | Literal[
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]


class ValuationCurrency(OpenEnum):
    """Currency in which the exchange values a user's assets; JP is documented for the yen."""

    BTC = "BTC"
    USDT = "USDT"
    USD = "USD"
    CNY = "CNY"
    JP = "JP"
    KRW = "KRW"
    RUB = "RUB"
    EUR = "EUR"
    VND = "VND"
    IDR = "IDR"
    INR = "INR"
    PHP = "PHP"
    THB = "THB"
    TRY = "TRY"
    AUD = "AUD"
    SGD = "SGD"
    ARS = "ARS"
    SAR = "SAR"
    AED = "AED"
    IQD = "IQD"


ValuationCurrencyLike = ValuationCurrency | Literal[
    "BTC",
    "USDT",
    "USD",
    "CNY",
    "JP",
    "KRW",
    "RUB",
    "EUR",
    "VND",
    "IDR",
    "INR",
    "PHP",
    "THB",
    "TRY",
    "AUD",
    "SGD",
    "ARS",
    "SAR",
    "AED",
    "IQD",
]


class WithdrawalAddressType(OpenEnum):
    """How the receiver of a withdrawal is named."""

    ADDRESS_OR_LOGIN = "1"
    """By wallet address, email, phone number or login name."""
    UID = "2"
    """By user ID; internal transfers only."""


WithdrawalAddressTypeLike = WithdrawalAddressType | Literal[
    "1",
    "2",
]


class WithdrawalState(OpenEnum):
    """How far a withdrawal has come. Internal transfers pass no state of the blockchain."""

    HOT_WALLET_SHORT = "19"
    """Pending because the hot wallet holds too little; can be canceled."""
    TRAVEL_RULE = "17"
    """Pending until a Travel Rule service has answered; can be canceled."""
    WAITING_TRANSFER = "10"
    """Pending until it is transferred."""
    WAITING_WITHDRAWAL = "0"
    """Pending until it is withdrawn; can be canceled."""
    MANUAL_REVIEW_4 = "4"
    """Pending until a person has reviewed it."""
    MANUAL_REVIEW_5 = "5"
    """Pending until a person has reviewed it."""
    MANUAL_REVIEW_6 = "6"
    """Pending until a person has reviewed it."""
    MANUAL_REVIEW_8 = "8"
    """Pending until a person has reviewed it."""
    MANUAL_REVIEW_9 = "9"
    """Pending until a person has reviewed it."""
    MANUAL_REVIEW_12 = "12"
    """Pending until a person has reviewed it."""
    APPROVED = "7"
    """Pending but approved."""
    BROADCASTING = "1"
    """Being sent to the blockchain."""
    VALIDATING = "15"
    """Waiting for the blockchain to validate it."""
    LEGAL_DELAY = "16"
    """Held for up to 24 hours by local law."""
    CANCELING = "-3"
    """Being canceled."""
    CANCELED = "-2"
    """Canceled; final."""
    FAILED = "-1"
    """Failed; final."""
    SUCCESS = "2"
    """Arrived; final."""


WithdrawalStateLike = WithdrawalState | Literal[
    "19",
    "17",
    "10",
    "0",
    "4",
    "5",
    "6",
    "8",
    "9",
    "12",
    "7",
    "1",
    "15",
    "16",
    "-3",
    "-2",
    "-1",
    "2",
]
