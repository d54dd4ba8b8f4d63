"""Mistakes in what goes over a WebSocket."""

from tests.generator.mistakes import STREAMS, Mistake

PULSES, BARS = "channels/market/pulses.yaml", "channels/market/bars.yaml"
CLOCK, CHANGES = "channels/market/clock.yaml", "channels/trade/changes.yaml"
CONNECTION, SCHEMAS = "messages/connection.yaml", "schemas/stream.yaml"
PLACE, CANCEL = "stream_operations/order.yaml", "stream_operations/cancel-orders.yaml"
MOMENT = "    ts: {type: string, format: unix-ms, description: What time it is.}\n"
LENGTH = "    length: {$ref: ../enums/stream.yaml#/BarLength, description: Some.}\n"
TICK = f"Tick:\n  type: object\n  description: A moment.\n  properties:\n{MOMENT}"
CANCELLATION = "  description: An order to be canceled.\n  required: [instId]\n  properties:\n"
INST_ID = "    instId: {type: string, description: Instrument ID.}\n"

FILES = [
    Mistake(
        STREAMS, "{$ref: channels/market/clock.yaml}", "{$ref: channels/market/clock.yaml#/title}",
        "'channels/market/clock.yaml#/title' points into a channel file", at="clock:",
        also=("nothing refers to component 'Tick'",),
    ),
    Mistake("channels/market/lost.yaml", None, "address: lost\n", "no channel refers to this file",
            at=1),
    Mistake("stream_operations/lost.yaml", None, "title: lost\n",
            "no stream operation refers to this file", at=1),
    Mistake(
        CLOCK, "#/servers/public", "#/servers/publics",
        "'../../asyncapi.yaml#/servers/publics' leads nowhere", operation="clock",
        at="#/servers/publics",
    ),
]  # fmt: skip

# AsyncAPI's own schema finds these, where it is installed.
ASYNC_FRAME = [
    Mistake(STREAMS, "asyncapi: 3.0.0", "asyncapi: 2.6.0", "not AsyncAPI 3.0: …"),
    Mistake(CLOCK, "title: Clock", "title: Clock\nbindings: 5", "not AsyncAPI 3.0: …",
            at="bindings", operation="clock"),
    Mistake(PLACE, "action: send", "action: sent", "not AsyncAPI 3.0: …", operation="order"),
]  # fmt: skip

CHANNEL_FORMS = [
    Mistake(PULSES, "x-okx-interval: 100", "x-okx-interval: often",
            "x-okx-interval must be a whole number", operation="pulses"),
    Mistake(PULSES, "x-okx-doc: market-pulse-channel\n", "", "x-okx-doc is missing", at="address:",
            operation="pulses"),
    Mistake(CHANGES, "x-okx-counted: true", "x-okx-counted: false", "x-okx-counted must be true",
            operation="changes"),
    Mistake(
        CLOCK, "payload: {type: object}", "payload: {type: array}",
        "the payload of a subscription is no object", operation="clock",
    ),
    Mistake(
        CHANGES, "          properties:\n            updateInterval: {$ref: "
        "../../enums/stream.yaml#/Pace, description: How often changes are pushed.}\n", "",
        "extraParams has no properties", at=19,
        operation="changes",
    ),
    Mistake(
        CLOCK, "      $ref: ../../schemas/stream.yaml#/Push\n      properties:\n        data: {items: "
        "{$ref: ../../schemas/stream.yaml#/Tick}}\n", "      $ref: ../../schemas/stream.yaml#/Tick\n",
        "a push that does not refine a frame", operation="clock",
    ),
    Mistake(
        BARS, "address: bar{bar}", "address: bar{size}",
        "address 'bar{size}' has the parameters ['bar']", at="parameters:", operation="bars",
    ),
    Mistake(
        BARS, "x-okx-schema: {$ref: ../../enums/stream.yaml#/BarLength}",
        "x-okx-schema: {$ref: ../../schemas/stream.yaml#/Tick}", "parameter 'bar' is no enum",
        operation="bars", more=((SCHEMAS, MOMENT, LENGTH + MOMENT),),
    ),
    Mistake(PLACE, "x-okx-lacks: [legs, extra]", "x-okx-lacks: legs",
            "x-okx-lacks must be a list of different names", operation="order"),
    Mistake(CONNECTION, "      - payload: {op: hello}\n", "      - {}\n",
            "examples must be a list of examples, each with a payload", at=7,
            operation="connection"),
    Mistake(STREAMS, "channels:\n", "channels:\n  ticks: 5\n",
            "'ticks' under channels holds no mapping", at="ticks: 5", operation="ticks"),
    Mistake(
        BARS, "  bar:\n    description: How long a bar is.\n    x-okx-schema: {$ref: "
        "../../enums/stream.yaml#/BarLength}\n", "  bar: 5\n", "no parameter 'bar'", operation="bars",
        more=((SCHEMAS, MOMENT, LENGTH + MOMENT),),
    ),
    Mistake(CONNECTION, "  greeting:\n", "  nothing: 5\n  greeting:\n", "no message 'nothing'",
            at="nothing: 5", operation="connection"),
]  # fmt: skip

CHANNELS = [
    Mistake(PULSES, "x-okx-depth: 400", "x-okx-levels: 400", "unknown key 'x-okx-levels'",
            operation="pulses"),
    Mistake(STREAMS, "  clock: {", "  subscribe: {",
            "channel 'subscribe' is not called as a method of a stream can be", where=CLOCK,
            at="address:", operation="subscribe"),
    Mistake(CLOCK, "tags: [{name: market}]", "tags: [{name: time}]", "tag 'time' is not declared",
            operation="clock"),
    Mistake(CLOCK, "#/servers/public", "#/channels/connection", "the server 'connection' is unknown",
            at="servers:", operation="clock"),
    Mistake(PULSES, "x-okx-pushes: changes", "x-okx-pushes: deltas", "x-okx-pushes is 'deltas'",
            operation="pulses"),
    Mistake(CHANGES, "x-okx-auth: required", "x-okx-auth: none",
            "a channel of the private URL without a login", operation="changes"),
    Mistake(CLOCK, "summary: What time it is", "summary: what time it is",
            "summary 'what time it is' is not a short title", operation="clock"),
    Mistake(CLOCK, "address: clock", "address: bar1D",
            "the channel 'bar1D' is described already, see {folder}/channels/market/bars.yaml:1",
            operation="clock"),
    Mistake(PULSES, "x-okx-excludes: [bar1m]", "x-okx-excludes: [pulse-books]",
            "x-okx-excludes names 'pulse-books'", operation="pulses"),
    Mistake(PULSES, "        data: {items: {$ref: ../../schemas/stream.yaml#/Pulse}}",
            "        data: {items: {type: string}}", "`data` does not hold rows that are a component",
            at="      $ref: ../../schemas/stream.yaml#/ActionPush", operation="pulses",
            more=((CLOCK, "stream.yaml#/Tick", "stream.yaml#/Pulse"),
                  (SCHEMAS, TICK, ""))),
    Mistake(CLOCK, "    examples:\n      - payload: {}\n", "    examples: []\n",
            "no example of a subscription", operation="clock"),
    Mistake(
        CHANGES, "            updateInterval: {$ref", "            instId: {type: string, description: "
        "Which.}\n            updateInterval: {$ref",
        "argument 'instId' becomes 'inst_id', which 'extraParams.instId' is already",
        at="instId: {type: string, description: Instrument ID.}", operation="changes",
    ),
    Mistake(BARS, "      x-okx-any-of: [[instId, instFamily]]", "      required: [instId]",
            "argument 'instId' is both required and required when …", at="x-okx-required-when",
            operation="bars"),
    Mistake(PULSES, "required: [instId]", "required: [instId, uly]",
            "the subscription requires 'uly', which it lacks", operation="pulses"),
    Mistake(BARS, "x-okx-any-of: [[instId, instFamily]]", "x-okx-any-of: [[instId, uly]]",
            "x-okx-any-of names ['instId', 'uly']", operation="bars"),
    Mistake(PULSES, "instId: {type: string, description: Instrument ID.}",
            "instId: {type: string, description: Instrument ID., x-okx-empty: nothing}",
            "argument 'instId' has the unknown key 'x-okx-empty'", operation="pulses"),
    Mistake(PULSES, "description: Instrument ID.}", "description: Instrument ID}",
            "argument 'instId' has no description that ends with a period", operation="pulses"),
    Mistake(CLOCK, "payload: {type: object}",
            "payload: {type: object, properties: {channel: {type: string, description: It.}}}",
            "the channel's name is no argument", operation="clock"),
    Mistake(PULSES, "instId: {type: string, description: Instrument ID.}",
            "instId: {type: string, format: uuid, description: Instrument ID.}",
            "argument 'instId' has the unknown type or format 'uuid'", operation="pulses"),
]  # fmt: skip

STREAM_OPERATIONS = [
    Mistake(CANCEL, "x-okx-checked: 2026-08-22", "x-okx-checked: 2026-08-22\nx-okx-limits: []",
            "unknown key 'x-okx-limits'", at="x-okx-limits", operation="cancel-orders"),
    Mistake(CANCEL, "title: cancel-orders", "title: cancel-batch",
            "title is 'cancel-batch' where asyncapi.yaml calls it 'cancel-orders'",
            operation="cancel-orders"),
    Mistake(CANCEL, "#/channels/connection", "#/channels/clock", "its channel is no connection",
            at="channel: {", operation="cancel-orders"),
    Mistake(CANCEL, "x-okx-url: private", "x-okx-url: public", "x-okx-url is 'public'",
            operation="cancel-orders"),
    Mistake(CANCEL, "x-okx-doc: trade-ws-cancel-orders", "x-okx-doc: '#trade'",
            "x-okx-doc is no anchor", operation="cancel-orders"),
    Mistake(CANCEL, "x-okx-of: trade.cancel_batch_orders", "x-okx-of: trade.get_order",
            "x-okx-of names 'trade.get_order'", operation="cancel-orders"),
    Mistake(CANCEL, "x-okx-of: trade.cancel_batch_orders", "x-okx-of: trade.place_order",
            "x-okx-of names 'trade.place_order', whose other form is 'order' already",
            operation="cancel-orders"),
    Mistake(PLACE, "x-okx-lacks: [legs, extra]", "x-okx-lacks: [legs, arms]",
            "x-okx-lacks names 'arms'", operation="order"),
    Mistake(
        CANCEL, "x-okx-doc:", "x-okx-instrument-codes: true\nx-okx-doc:",
        "x-okx-instrument-codes where the request of REST names no instrument by instId",
        at="x-okx-instrument-codes", operation="cancel-orders",
        more=(("schemas/trade.yaml", CANCELLATION + INST_ID, CANCELLATION.replace("instId", "ordId")),),
    ),
]  # fmt: skip

CHANNEL_EXAMPLES = [
    Mistake(PULSES, 'px: "42000.1"', 'price: "42000.1"',
            "the example does not match its schema at `data[0]`: …", operation="pulses"),
    Mistake(CHANGES, '{updateInterval: "0"}', '{updateInterval: "5"}',
            "the example does not match its schema at `extraParams.updateInterval`: …",
            operation="changes"),
    Mistake(BARS, "{channel: bar1D,", "{channel: bar5D,", "the example is of the channel 'bar5D'",
            operation="bars"),
    Mistake(CHANGES, 'uid: "77", instId', 'userId: "77", instId',
            "the example has the argument 'userId'", operation="changes"),
    Mistake(CONNECTION, "{op: hello}", "{opp: hello}",
            "the example does not match its schema at `the top`: …", operation="connection",
            also=("the example does not match its schema at `the top`: …",)),
    Mistake(PLACE, "{instIdCode: 7, side", "{instId: BTC-USDT, side",
            "the example does not match its schema at `args[0]`: …", operation="order",
            also=("the example does not match its schema at `args[0]`: …",)),
    Mistake(CANCEL, "op: cancel-orders, args", "op: cancel-order, args",
            "the example is of the operation 'cancel-order'", operation="cancel-orders"),
]  # fmt: skip
