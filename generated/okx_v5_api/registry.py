# Generated from spec/ by `make generate`. Do not edit.
"""Every operation by method and path. Modules are loaded when an operation of theirs is asked for."""

from okx_v5_core.registry import Operations

__all__ = ["operations"]

operations = Operations(
    "okx_v5_api.functions",
    {
        "GET /api/v5/account/balance": "account.get_balance",
        "GET /api/v5/account/config": "account.get_config",
        "GET /api/v5/account/instruments": "account.get_instruments",
        "GET /api/v5/account/positions": "account.get_positions",
        "POST /api/v5/account/set-leverage": "account.set_leverage",
        "GET /api/v5/market/books": "market.get_books",
        "GET /api/v5/market/candles": "market.get_candles",
        "GET /api/v5/market/history-candles": "market.get_history_candles",
        "GET /api/v5/market/ticker": "market.get_ticker",
        "GET /api/v5/market/tickers": "market.get_tickers",
        "GET /api/v5/market/trades": "market.get_trades",
        "GET /api/v5/public/funding-rate": "public.get_funding_rate",
        "GET /api/v5/public/instruments": "public.get_instruments",
        "GET /api/v5/public/time": "public.get_time",
        "GET /api/v5/system/status": "status.get_status",
        "POST /api/v5/trade/amend-batch-orders": "trade.amend_batch_orders",
        "POST /api/v5/trade/amend-order": "trade.amend_order",
        "POST /api/v5/trade/batch-orders": "trade.place_batch_orders",
        "POST /api/v5/trade/cancel-batch-orders": "trade.cancel_batch_orders",
        "POST /api/v5/trade/cancel-order": "trade.cancel_order",
        "POST /api/v5/trade/close-position": "trade.close_position",
        "GET /api/v5/trade/fills": "trade.get_fills",
        "POST /api/v5/trade/order": "trade.place_order",
        "GET /api/v5/trade/order": "trade.get_order",
        "GET /api/v5/trade/orders-history": "trade.get_orders_history",
        "GET /api/v5/trade/orders-pending": "trade.get_orders_pending",
    },
)
