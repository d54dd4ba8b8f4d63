"""Files that cannot be read, and references that lead nowhere."""

from tests.generator.mistakes import (
    CALENDAR,
    ERRORS,
    MARKET,
    OPENAPI,
    TICKERS,
    TRADE,
    TRADE_ENUMS,
    Mistake,
)

LOADING = [
    Mistake(OPENAPI, None, None, "no such file", at=1),
    Mistake(ERRORS, None, None, "no such file", at=1),
    Mistake(TRADE, None, b"Order:\n  description: \xff\n", "not UTF-8: invalid start byte", at=1),
    Mistake(TRADE, None, "", "holds no mapping", at=1),
    Mistake(TRADE, None, "- a list", "holds no mapping", at=1),
    Mistake(TRADE, "  required: [sz]", "  required: [sz", "not YAML: …",
            at="  x-okx-any-of: [[px, ratio]]"),
    Mistake(TRADE, "  required: [sz]", "\trequired: [sz]", "not YAML: …", at="required: [sz]"),
    Mistake(TRADE, "  required: [sz]", "  required: *sz", "not YAML: …"),
    Mistake(TRADE, "  required: [sz]", "  required: [\x07]",
            "not YAML: control characters are not allowed", at="\x07"),
    Mistake(TRADE, "  required: [sz]", "  required: !!int sz", "'sz' is no int"),
    Mistake(TRADE, "  required: [sz]", "  required: &it [*it]", "an alias to what it stands in"),
    Mistake(TRADE, "  required: [sz]", "  ? [sz]\n  : 1", "a key that is no text"),
    Mistake(
        TRADE, "LegDraft:\n  type: object\n", "LegDraft:\n  type: object\n\n  type: array\n",
        "key 'type' stands here again; it was given in line 27", at=29,
    ),
]  # fmt: skip

BUNDLING = [
    Mistake(
        OPENAPI, "{$ref: paths/market/report.yaml}", "{$ref: paths/market/reports.yaml}",
        "'paths/market/reports.yaml' leads nowhere", at="/api/v5/market/report:",
        also=("no path refers to this file",),
    ),
    Mistake(
        OPENAPI, "{$ref: paths/market/report.yaml}", "{$ref: ../report.yaml}",
        "'../report.yaml' leads nowhere", at="/api/v5/market/report:",
        also=("no path refers to this file",),
    ),
    Mistake(
        OPENAPI, "{$ref: paths/market/report.yaml}", "{$ref: paths/market/report.yaml#/get}",
        "'paths/market/report.yaml#/get' points into a path file", at="/api/v5/market/report:",
    ),
    Mistake(
        OPENAPI, "{$ref: paths/market/report.yaml}", "{$ref: 5}",
        "the reference 5 is no text", at="/api/v5/market/report:",
        also=("no path refers to this file",),
    ),
    Mistake(
        TICKERS, "schemas/market.yaml#/Ticker", "schemas/markets.yaml#/Ticker",
        "'../../schemas/markets.yaml#/Ticker' leads nowhere", at="schemas/markets.yaml#/Ticker",
        operation="market.get_tickers",
        also=("nothing refers to component 'Ticker'", "nothing refers to component 'Level'",
              "nothing refers to component 'BookLevel'"),
    ),
    Mistake(
        TICKERS, "schemas/market.yaml#/Ticker", "schemas/market.yaml#/Ticker/properties",
        "'../../schemas/market.yaml#/Ticker/properties' leads nowhere", at="#/Ticker/properties",
        operation="market.get_tickers",
        also=("nothing refers to component 'Ticker'", "nothing refers to component 'Level'",
              "nothing refers to component 'BookLevel'"),
    ),
    Mistake(
        TICKERS, "schemas/market.yaml#/Ticker", "schemas/market.yaml#/Level",
        "nothing refers to component 'Ticker'", where=MARKET, at="Ticker:",
        also=("nothing refers to component 'BookLevel'",),
    ),
    Mistake(
        CALENDAR, "schemas/market_calendar.yaml#/Day", "schemas/market_calendar.yaml#/Days",
        "'../../schemas/market_calendar.yaml#/Days' leads nowhere: {folder}/schemas/market_calendar.yaml "
        "has no 'Days'", operation="market.get_calendar", at="#/Days",
        also=("nothing refers to component 'Day'",),
    ),
    Mistake(
        MARKET, 'deeper: {$ref: "#/Level"', 'deeper: {$ref: "#/Levels"',
        "'#/Levels' leads nowhere: {folder}/schemas/market.yaml has no 'Levels'", at="#/Levels",
    ),
    Mistake(
        TICKERS, "$ref: ../../enums/common.yaml#/InstrumentType", "$ref: candles.yaml#/get",
        "'candles.yaml#/get' does not point at a component", at="candles.yaml#/get",
        operation="market.get_tickers",
    ),
    Mistake(
        TRADE_ENUMS, "OrderType:\n", "Side: {}\nOrderType:\n",
        "nothing refers to component 'Side'", at="Side: {}",
    ),
    Mistake(
        TRADE, "side: {$ref: ../enums/common.yaml#/Side", "side: {$ref: '#/Side'",
        "component 'Side' exists twice, also in {folder}/enums/common.yaml", at="Side: {type",
        more=((TRADE, "LegDraft:\n", "Side: {type: string}\nLegDraft:\n"),),
        also=("nothing refers to component 'Side'",),
    ),
    Mistake(
        "paths/market/lost.yaml", None, "get: {}\n", "no path refers to this file", at=1,
    ),
    Mistake(
        "schemas/two-words.yaml", None, "# Nothing yet.\n{}\n",
        "'two-words' cannot be the name of a module", at=1,
    ),
    Mistake(
        "enums/import.yaml", None, "# Nothing yet.\n{}\n",
        "'import' cannot be the name of a module", at=1,
    ),
    Mistake(
        TRADE, '    - $ref: "#/OrderAck"\n', '    - $ref: "#/Order"\n',
        "component 'Order' is composed of itself", at="Order:",
    ),
]  # fmt: skip
