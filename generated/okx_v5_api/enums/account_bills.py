# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: account_bills."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AccountBillSubtype",
    "AccountBillSubtypeLike",
    "AccountBillType",
    "AccountBillTypeLike",
    "BillArchiveQuarter",
    "BillArchiveQuarterLike",
    "BillArchiveState",
    "BillArchiveStateLike",
]


class AccountBillSubtype(OpenEnum):
    """What exactly changed a balance; account.get_bill_types tells which subtypes a type has."""

    BUY = "1"
    SELL = "2"
    OPEN_LONG = "3"
    OPEN_SHORT = "4"
    CLOSE_LONG = "5"
    CLOSE_SHORT = "6"
    MARKET_LOAN_INTEREST = "9"
    TRANSFER_IN = "11"
    TRANSFER_OUT = "12"
    VIP_LOAN_INTEREST = "14"
    FORCED_REPAYMENT = "16"
    FORCED_BORROWING_FOR_INTEREST = "17"
    PARTIAL_LIQUIDATION_CLOSE_LONG = "100"
    PARTIAL_LIQUIDATION_CLOSE_SHORT = "101"
    PARTIAL_LIQUIDATION_BUY = "102"
    PARTIAL_LIQUIDATION_SELL = "103"
    LIQUIDATION_LONG = "104"
    LIQUIDATION_SHORT = "105"
    LIQUIDATION_BUY = "106"
    LIQUIDATION_SELL = "107"
    CLAWBACK = "108"
    LIQUIDATION_TRANSFER_IN = "110"
    LIQUIDATION_TRANSFER_OUT = "111"
    DELIVERY_LONG = "112"
    DELIVERY_SHORT = "113"
    FORCED_REPAYMENT_BUY = "114"
    FORCED_REPAYMENT_SELL = "115"
    DELIVERY_OR_EXERCISE_CLAWBACK = "117"
    SYSTEM_CONVERSION_TRANSFER_IN = "118"
    SYSTEM_CONVERSION_TRANSFER_OUT = "119"
    ADL_CLOSE_LONG = "125"
    ADL_CLOSE_SHORT = "126"
    ADL_BUY = "127"
    ADL_SELL = "128"
    DDH_BUY = "131"
    DDH_SELL = "132"
    MANUAL_MARGIN_INCREASE = "160"
    MANUAL_MARGIN_DECREASE = "161"
    AUTO_MARGIN_INCREASE = "162"
    EXERCISED = "170"
    COUNTERPARTY_EXERCISED = "171"
    EXPIRED_OUT_OF_THE_MONEY = "172"
    FUNDING_FEE_EXPENSE = "173"
    FUNDING_FEE_INCOME = "174"
    SYSTEM_TRANSFER_IN = "200"
    MANUAL_TRANSFER_IN = "201"
    SYSTEM_TRANSFER_OUT = "202"
    MANUAL_TRANSFER_OUT = "203"
    BLOCK_TRADE_BUY = "204"
    BLOCK_TRADE_SELL = "205"
    BLOCK_TRADE_OPEN_LONG = "206"
    BLOCK_TRADE_OPEN_SHORT = "207"
    BLOCK_TRADE_CLOSE_LONG = "208"
    BLOCK_TRADE_CLOSE_SHORT = "209"
    QUICK_MARGIN_MANUAL_BORROW = "210"
    QUICK_MARGIN_MANUAL_REPAY = "211"
    QUICK_MARGIN_AUTO_BORROW = "212"
    QUICK_MARGIN_AUTO_REPAY = "213"
    OPTION_PURCHASE_TRANSFER_IN = "220"
    OPTION_PURCHASE_TRANSFER_OUT = "221"
    REPAYMENT_TRANSFER_IN = "224"
    REPAYMENT_TRANSFER_OUT = "225"
    EASY_CONVERT_IN = "236"
    EASY_CONVERT_OUT = "237"
    PROFIT_SHARING_EXPENSE = "250"
    PROFIT_SHARING_REFUND = "251"
    SPREAD_BUY = "270"
    SPREAD_SELL = "271"
    SPREAD_OPEN_LONG = "272"
    SPREAD_OPEN_SHORT = "273"
    SPREAD_CLOSE_LONG = "274"
    SPREAD_CLOSE_SHORT = "275"
    SPOT_PROFIT_SHARING_EXPENSE = "280"
    SPOT_PROFIT_SHARING_REFUND = "281"
    SPOT_PROFIT_SHARING_INCOME = "282"
    SPOT_COPY_TRADING_ASSET_TRANSFER = "283"
    COPY_TRADING_AUTO_TRANSFER_IN = "284"
    COPY_TRADING_MANUAL_TRANSFER_IN = "285"
    COPY_TRADING_AUTO_TRANSFER_OUT = "286"
    COPY_TRADING_MANUAL_TRANSFER_OUT = "287"
    DUST_TRANSFER_OUT = "290"
    FIXED_LOAN_INTEREST = "293"
    FIXED_LOAN_INTEREST_REFUND = "294"
    FIXED_LOAN_OVERDUE_PENALTY = "295"
    FROM_STRUCTURED_ORDER = "296"
    TO_STRUCTURED_ORDER = "297"
    FROM_STRUCTURED_SETTLEMENT = "298"
    TO_STRUCTURED_SETTLEMENT = "299"
    MANUAL_BORROW = "306"
    AUTO_BORROW = "307"
    MANUAL_REPAY = "308"
    AUTO_REPAY = "309"
    AUTO_OFFSET = "312"
    CONVERT_IN = "318"
    CONVERT_OUT = "319"
    SIMPLE_BUY = "320"
    SIMPLE_SELL = "321"
    MOVE_POSITION_BUY = "324"
    MOVE_POSITION_SELL = "325"
    MOVE_POSITION_OPEN_LONG = "326"
    MOVE_POSITION_OPEN_SHORT = "327"
    MOVE_POSITION_CLOSE_LONG = "328"
    MOVE_POSITION_CLOSE_SHORT = "329"
    ISOLATED_MARGIN_TRANSFER_IN = "332"
    ISOLATED_MARGIN_TRANSFER_OUT = "333"
    ISOLATED_MARGIN_CLOSING_LOSS = "334"
    CREDIT_LINE_FORCED_REPAYMENT = "348"
    CREDIT_LINE_FORCED_REPAYMENT_REFUND = "350"
    CREDIT_LINE_PENALTY_FEE = "352"
    CREDIT_LINE_PENALTY_FEE_PENDING = "353"
    SETTLEMENT_PNL = "355"
    CREDIT_LINE_AUTO_CONVERSION_PENDING = "356"
    CREDIT_LINE_AUTO_CONVERSION_TRANSFER = "357"
    BOT_AIRDROP_TRANSFER_IN = "372"
    BOT_AIRDROP_TRANSFER_OUT = "373"
    BOT_AIRDROP_RECLAIM_TRANSFER_IN = "374"
    BOT_AIRDROP_RECLAIM_TRANSFER_OUT = "375"
    COLLATERALIZED_BORROWING_AUTO_CONVERSION_BUY = "376"
    COLLATERALIZED_BORROWING_AUTO_CONVERSION_SELL = "377"
    AUTO_EARN = "381"
    BUY_YES = "410"
    BUY_NO = "411"
    SELL_YES = "412"
    SELL_NO = "413"
    YES_EXPIRY = "414"
    NO_EXPIRY = "415"


AccountBillSubtypeLike = AccountBillSubtype | Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "9",
    "11",
    "12",
    "14",
    "16",
    "17",
    "100",
    "101",
    "102",
    "103",
    "104",
    "105",
    "106",
    "107",
    "108",
    "110",
    "111",
    "112",
    "113",
    "114",
    "115",
    "117",
    "118",
    "119",
    "125",
    "126",
    "127",
    "128",
    "131",
    "132",
    "160",
    "161",
    "162",
    "170",
    "171",
    "172",
    "173",
    "174",
    "200",
    "201",
    "202",
    "203",
    "204",
    "205",
    "206",
    "207",
    "208",
    "209",
    "210",
    "211",
    "212",
    "213",
    "220",
    "221",
    "224",
    "225",
    "236",
    "237",
    "250",
    "251",
    "270",
    "271",
    "272",
    "273",
    "274",
    "275",
    "280",
    "281",
    "282",
    "283",
    "284",
    "285",
    "286",
    "287",
    "290",
    "293",
    "294",
    "295",
    "296",
    "297",
    "298",
    "299",
    "306",
    "307",
    "308",
    "309",
    "312",
    "318",
    "319",
    "320",
    "321",
    "324",
    "325",
    "326",
    "327",
    "328",
    "329",
    "332",
    "333",
    "334",
    "348",
    "350",
    "352",
    "353",
    "355",
    "356",
    "357",
    "372",
    "373",
    "374",
    "375",
    "376",
    "377",
    "381",
    "410",
    "411",
    "412",
    "413",
    "414",
    "415",
]


class AccountBillType(OpenEnum):
    """What kind of event changed a balance; account.get_bill_types has the current list."""

    TRANSFER = "1"
    """Funds moved in or out."""
    TRADE = "2"
    """A trade."""
    DELIVERY = "3"
    """Delivery of futures or exercise of options."""
    FORCED_REPAYMENT = "4"
    """Assets sold by force to repay debt."""
    LIQUIDATION = "5"
    """Liquidation of a position."""
    MARGIN_TRANSFER = "6"
    """Margin moved into or out of a position."""
    INTEREST_DEDUCTION = "7"
    """Interest paid."""
    FUNDING_FEE = "8"
    """Funding fee paid or received."""
    ADL = "9"
    """Auto-deleveraging of a position."""
    CLAWBACK = "10"
    """Share in losses of liquidations that nothing else covered."""
    SYSTEM_CONVERSION = "11"
    """Conversion of a token by the exchange."""
    STRATEGY_TRANSFER = "12"
    """Funds moved to or from a trading bot."""
    DDH = "13"
    """Trade that keeps options delta-neutral."""
    BLOCK_TRADE = "14"
    """A block trade."""
    QUICK_MARGIN = "15"
    """Borrowing and repayment in the former quick margin mode."""
    BORROWING = "16"
    """Money borrowed."""
    REPAYMENT = "22"
    """Debt repaid."""
    SPREAD_TRADING = "24"
    """A spread trade."""
    STRUCTURED_PRODUCTS = "26"
    """Structured products."""
    CONVERT = "27"
    """Conversion at a quoted price."""
    EASY_CONVERT = "28"
    """Conversion of small balances."""
    ONE_CLICK_REPAY = "29"
    """Debt repaid by one-click repay."""
    SIMPLE_TRADE = "30"
    """A simple buy or sell."""
    MOVE_POSITION = "32"
    """Position moved between accounts."""
    LOANS = "33"
    """Loan products."""
    SETTLEMENT = "34"
    """Settlement of expiry futures."""
    COPY_TRADING_PROFIT_SHARING_EXPENSE = "250"
    """Share of a copy trader's profit paid to the lead trader."""
    COPY_TRADING_PROFIT_SHARING_REFUND = "251"
    """Such a share paid back."""
    AUTO_EARN = "381"
    """Earned by auto earn."""


AccountBillTypeLike = AccountBillType | Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "22",
    "24",
    "26",
    "27",
    "28",
    "29",
    "30",
    "32",
    "33",
    "34",
    "250",
    "251",
    "381",
]


class BillArchiveQuarter(OpenEnum):
    """Quarter of a year."""

    Q1 = "Q1"
    Q2 = "Q2"
    Q3 = "Q3"
    Q4 = "Q4"


BillArchiveQuarterLike = BillArchiveQuarter | Literal[
    "Q1",
    "Q2",
    "Q3",
    "Q4",
]


class BillArchiveState(OpenEnum):
    """How far the making of a bill file has come."""

    FINISHED = "finished"
    """The file can be downloaded."""
    ONGOING = "ongoing"
    """The file is being made."""
    FAILED = "failed"
    """Making it failed; request it again."""


BillArchiveStateLike = BillArchiveState | Literal[
    "finished",
    "ongoing",
    "failed",
]
