"""The refusals that the sandbox can give: the exchange's codes, HTTP statuses and messages."""

from typing import Final

SUCCESS: Final = "0"
ALL_FAILED: Final = "1"
SOME_FAILED: Final = "2"

# Where the exchange tells reasons apart by a sub-code, it follows the code after an underscore.
# 404 is not in the exchange's list: it is what its gateway answers for a path it does not know.
_REFUSALS: Final[dict[str, tuple[int, str]]] = {
    ALL_FAILED: (200, "Operation failed."),
    SOME_FAILED: (200, "Bulk operation partially succeeded."),
    "404": (404, "Not Found"),
    # The request as such.
    "50000": (400, "Body for POST request cannot be empty."),
    "50002": (400, "JSON syntax error"),
    "50006": (400, 'Invalid Content-Type. Please use "application/JSON".'),
    "50014": (400, "Parameter {} can not be empty."),
    "50015": (400, "Either parameter {} or {} is required"),
    # The limit comes first in all three reasons why a list is too long.
    "50025": (200, "Parameter {1} count exceeds the limit {0}."),
    "50026": (500, "System error. Try again later"),
    "50036": (
        200,
        (
            "The expTime can't be earlier than the current system time. "
            "Please adjust the expTime and try again."
        ),
    ),
    "50115": (405, "Invalid request method."),
    # Who asks.
    "50101": (401, "APIKey does not match current environment."),
    "50102": (401, "Timestamp request expired."),
    "50103": (401, 'Request header "OK-ACCESS-KEY" cannot be empty.'),
    "50104": (401, 'Request header "OK-ACCESS-PASSPHRASE" cannot be empty.'),
    "50105": (401, 'Request header "OK-ACCESS-PASSPHRASE" incorrect.'),
    "50106": (401, 'Request header "OK-ACCESS-SIGN" cannot be empty.'),
    "50107": (401, 'Request header "OK-ACCESS-TIMESTAMP" cannot be empty.'),
    "50111": (401, "Invalid OK-ACCESS-KEY."),
    "50112": (401, "Invalid OK-ACCESS-TIMESTAMP."),
    "50113": (401, "Invalid signature."),
    "50120": (200, "This API key doesn't have permission to use this function"),
    # Orders and positions.
    "51000": (400, "Parameter {} error"),
    "51001": (200, "Instrument ID, Instrument ID code or Spread ID doesn't exist."),
    "51005": (200, "Your order amount exceeds the max order amount."),
    "51006": (
        200,
        "Order price is not within the price limit (max buy price: {} , min sell price: {} )",
    ),
    "51008_1000": (200, "Order failed. Insufficient {} balance in account"),
    "51008_1001": (200, "Order failed. Insufficient {} margin in account"),
    "51010": (200, "Request unsupported under current account mode"),
    "51016": (200, "Client order ID already exists."),
    "51020": (200, "Your order should meet or exceed the minimum order amount."),
    "51023": (200, "Position doesn't exist."),
    "51036": (200, "Only options instrument of the PM account supports MMP orders."),
    "51101": (200, "Order failed, the sz of the current order can't be more than {} (contracts)."),
    "51108": (200, "Positions exceed the limit for closing out with the market price."),
    "51111": (200, "Maximum {} orders can be placed in bulk."),
    "51112": (200, "Close order size exceeds available size for this position."),
    "51115": (429, "Cancel all pending close-orders before liquidation."),
    "51116": (200, "Order price or trigger price exceeds {}."),
    "51121": (200, "Order quantity must be a multiple of the lot size."),
    "51150": (200, "The precision of the number of trades or the price exceeds the limit."),
    "51169": (
        200,
        (
            "Order failed because you don't have any positions in this direction "
            "for this contract to reduce or close."
        ),
    ),
    "51202": (200, "Market order amount exceeds the maximum amount."),
    "51400": (
        200,
        "Order cancellation failed as the order has been filled, canceled or does not exist.",
    ),
    "51406": (400, "Canceled - order count exceeds the limit {}."),
    "51500": (200, "You must enter a price, quantity, or TP/SL"),
    "51501": (400, "Maximum {} orders can be modified."),
    "51502_1030": (200, "Unable to edit order: insufficient balance or margin."),
    "51503": (200, "Your order has already been filled or canceled."),
    "51511": (
        200,
        "Modification failed as the order price did not meet the requirement for Post Only.",
    ),
    "51537": (200, "pxUsd or pxVol are not supported by non-options instruments"),
    "51603": (200, "Order does not exist."),
    "59101": (
        200,
        (
            "Leverage can't be modified. Please cancel all pending isolated margin orders "
            "before adjusting the leverage."
        ),
    ),
    "59102": (200, "Leverage exceeds the maximum limit. Please lower the leverage."),
    "59105": (400, "Leverage can't be less than {}. Please increase the leverage."),
    "59107": (
        200,
        (
            "Leverage can't be modified. Please cancel all pending cross-margin orders "
            "before adjusting the leverage."
        ),
    ),
    "59108": (
        200,
        (
            "Your account leverage is too low and has insufficient margins. "
            "Please increase the leverage."
        ),
    ),
    # WebSocket connections.
    "60004": (200, "Invalid timestamp"),
    "60005": (200, "Invalid apiKey"),
    "60006": (200, "Timestamp request expired"),
    "60007": (200, "Invalid sign"),
    "60009": (200, "Login failure"),
    "60011": (200, "Please log in"),
    "60012": (200, "Invalid request: {}"),
    "60013": (200, "Invalid args"),
    "60014": (200, "Requests too frequent"),
    "60018": (
        200,
        (
            "Wrong URL or {} doesn't exist. Please use the correct URL, channel and parameters "
            "referring to API document."
        ),
    ),
    "60019": (200, "Invalid op: {}"),
    "60024": (200, "Wrong passphrase"),
    "60027": (200, "Parameter {} can not be empty."),
    "60028": (
        200,
        (
            "The current operation is not supported by this URL. "
            "Please use the correct WebSocket URL for the operation."
        ),
    ),
    "60031": (200, "The WebSocket endpoint does not allow multiple or repeated logins."),
    "64003": (200, "Your trading fee tier doesn't meet the requirement to access this channel"),
    "64004": (
        200,
        "Subscribe to both {0} and {1} for {2} is not allowed. Unsubscribe {1} first.",
    ),
}


class Refusal(Exception):
    """The exchange says no: to the whole request, or to one order within it.

    Raised with a key of the table and the values that its message names.
    """

    def __init__(self, reason: str, *values: object) -> None:
        self.status, template = _REFUSALS[reason]
        self.code, _, self.sub_code = reason.partition("_")
        self.message = template.format(*values)
        super().__init__(f"{self.code}: {self.message}")
