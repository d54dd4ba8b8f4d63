# Generated from spec/ by `make generate`. Do not edit.
"""The exchange's error codes: the class of their error, what they mean, what to do."""

__all__ = ["CODES"]

CODES: dict[str, tuple[str, str, str | None]] = {
    "50000": (
        "ParameterError",
        "The body is missing.",
        None,
    ),
    "50001": (
        "Maintenance",
        "The service is temporarily unavailable.",
        None,
    ),
    "50002": (
        "ParameterError",
        "The body is not JSON.",
        None,
    ),
    "50004": (
        "ExchangeBusy",
        "The exchange gave up waiting for itself; the request may have been carried out or not.",
        "Look whether it took effect before you send it again.",
    ),
    "50005": (
        "Maintenance",
        "The endpoint is switched off or gone.",
        None,
    ),
    "50006": (
        "ParameterError",
        "The content type is not application/json.",
        None,
    ),
    "50007": (
        "RiskControlled",
        "The user is blocked.",
        None,
    ),
    "50008": (
        "AuthenticationError",
        "There is no such user.",
        None,
    ),
    "50009": (
        "RiskControlled",
        "The account is frozen by a liquidation.",
        None,
    ),
    "50011": (
        "RateLimited",
        "Too many requests for this operation.",
        None,
    ),
    "50012": (
        "AccountStateError",
        "The account's state does not allow it.",
        None,
    ),
    "50013": (
        "ExchangeBusy",
        "The exchange is overloaded.",
        None,
    ),
    "50014": (
        "ParameterError",
        "A required parameter is missing or empty.",
        None,
    ),
    "50015": (
        "ParameterError",
        "One of two parameters is required and neither was given.",
        None,
    ),
    "50016": (
        "ParameterError",
        "Two parameters do not go together.",
        None,
    ),
    "50018": (
        "RiskControlled",
        "The currency is frozen by auto-deleveraging.",
        None,
    ),
    "50019": (
        "RiskControlled",
        "The account is frozen by auto-deleveraging.",
        None,
    ),
    "50020": (
        "RiskControlled",
        "The position is frozen by a liquidation.",
        None,
    ),
    "50021": (
        "RiskControlled",
        "The currency is frozen by a liquidation.",
        None,
    ),
    "50022": (
        "RiskControlled",
        "The account is frozen by a liquidation.",
        None,
    ),
    "50024": (
        "ParameterError",
        "Two parameters exclude each other.",
        None,
    ),
    "50025": (
        "ParameterError",
        "A list holds more than is allowed.",
        None,
    ),
    "50026": (
        "ExchangeBusy",
        "Something failed inside the exchange.",
        None,
    ),
    "50027": (
        "RiskControlled",
        "The account may not trade.",
        None,
    ),
    "50030": (
        "PermissionDenied",
        "The account may not use this endpoint.",
        None,
    ),
    "50035": (
        "PermissionDenied",
        "The endpoint asks for a key that is bound to IP addresses.",
        "Bind the key to your addresses on the exchange's API page.",
    ),
    "50036": (
        "ParameterError",
        "The deadline had passed when the request was sent.",
        "Give a later deadline; if it was in the future here, the clock is wrong.",
    ),
    "50037": (
        "OrderStateError",
        "The request arrived after its deadline, and was dropped.",
        "Nothing was done. Decide anew, and allow more time if this happens often.",
    ),
    "50038": (
        "EnvironmentMismatch",
        "Demo trading does not have this.",
        "It exists only in live trading.",
    ),
    "50040": (
        "RateLimited",
        "This is done too often.",
        None,
    ),
    "50061": (
        "RateLimited",
        "The sub-account's limit of new and amended orders is reached.",
        "All order operations of the account share it; trade.get_account_rate_limit tells how much it is.",
    ),
    "50100": (
        "AuthenticationError",
        "The API is frozen for this user.",
        "Only the exchange's support can lift this.",
    ),
    "50101": (
        "EnvironmentMismatch",
        "The key belongs to another environment.",
        "Use Client.demo with a key made for demo trading and Client.live with one made for live trading; each works in one of them alone.",
    ),
    "50102": (
        "ClockError",
        "The request's time differs from the exchange's by more than 30 seconds.",
        None,
    ),
    "50103": (
        "AuthenticationError",
        "The header with the key is empty.",
        None,
    ),
    "50104": (
        "AuthenticationError",
        "The header with the passphrase is empty.",
        None,
    ),
    "50105": (
        "AuthenticationError",
        "The passphrase is wrong.",
        "It is the one chosen when the key was made, not the account's password.",
    ),
    "50106": (
        "AuthenticationError",
        "The header with the signature is empty.",
        None,
    ),
    "50107": (
        "AuthenticationError",
        "The header with the time is empty.",
        None,
    ),
    "50110": (
        "PermissionDenied",
        "The request comes from an address that the key is not bound to.",
        "Add the address that the message names on the exchange's API page, or send from another one.",
    ),
    "50111": (
        "AuthenticationError",
        "The key is unknown.",
        "Check the key for missing characters, and the region it was made in.",
    ),
    "50112": (
        "ClockError",
        "The time of the request cannot be read.",
        None,
    ),
    "50113": (
        "AuthenticationError",
        "The signature is wrong.",
        "Nearly always the secret is not the one that belongs to the key. Copy it again, whole; if it is lost, make a new key.",
    ),
    "50114": (
        "AuthenticationError",
        "The authorization is invalid.",
        None,
    ),
    "50115": (
        "ParameterError",
        "The path exists with another HTTP method.",
        None,
    ),
    "50119": (
        "EnvironmentMismatch",
        "There is no such key here.",
        "It was deleted, has expired for want of use, or belongs to another region: pass region='eea' for an account of my.okx.com, region='us' for one of app.okx.com.",
    ),
    "50120": (
        "PermissionDenied",
        "The key lacks the permission for this.",
        None,
    ),
    "50121": (
        "PermissionDenied",
        "The exchange does not serve the address that the request comes from.",
        "The exchange does not offer its services everywhere; see its terms.",
    ),
    "51000": (
        "ParameterError",
        "A parameter is wrong.",
        None,
    ),
    "51001": (
        "InstrumentStateError",
        "There is no such instrument.",
        "Check the spelling, as in BTC-USDT or BTC-USDT-SWAP, and the region; public.get_instruments lists all.",
    ),
    "51002": (
        "ParameterError",
        "The instrument and its underlying do not go together.",
        None,
    ),
    "51003": (
        "ParameterError",
        "Neither an order ID nor a client order ID was given.",
        None,
    ),
    "51015": (
        "ParameterError",
        "The instrument is not of that type.",
        None,
    ),
    "51021": (
        "InstrumentStateError",
        "The instrument is not listed yet.",
        None,
    ),
    "51022": (
        "InstrumentStateError",
        "Trading of the instrument is suspended.",
        None,
    ),
    "51028": (
        "InstrumentStateError",
        "The contract is being delivered.",
        None,
    ),
    "51030": (
        "InstrumentStateError",
        "Funding is being settled; try again in a minute.",
        None,
    ),
    "51155": (
        "RiskControlled",
        "Local rules forbid trading this instrument.",
        None,
    ),
    "51004": (
        "SizeError",
        "Orders and position together would exceed the largest position.",
        None,
    ),
    "51005": (
        "SizeError",
        "The order is larger than allowed.",
        None,
    ),
    "51006": (
        "PriceError",
        "The price is outside the price limit.",
        "The message names the limit of the moment; public.get_price_limit reads it.",
    ),
    "51008": (
        "InsufficientBalance",
        "There is not enough balance or margin.",
        None,
    ),
    "51010": (
        "AccountStateError",
        "The account mode does not allow it.",
        "account.get_config tells the mode (acct_lv); the exchange's site or account.set_account_level changes it.",
    ),
    "51011": (
        "ParameterError",
        "The order ID is taken.",
        None,
    ),
    "51016": (
        "ParameterError",
        "A pending order has this client order ID already.",
        "If this was a second try, the first one succeeded: read the order by that ID. Otherwise choose another ID.",
    ),
    "51020": (
        "SizeError",
        "The order is smaller than allowed.",
        None,
    ),
    "51023": (
        "PositionError",
        "There is no such position.",
        None,
    ),
    "51024": (
        "RiskControlled",
        "The account is blocked.",
        None,
    ),
    "51025": (
        "RateLimited",
        "There are too many pending orders.",
        "Cancel some of the resting orders.",
    ),
    "51031": (
        "PriceError",
        "The price is outside the range for closing.",
        None,
    ),
    "51046": (
        "PriceError",
        "The take-profit trigger must lie above the order price.",
        None,
    ),
    "51047": (
        "PriceError",
        "The stop-loss trigger must lie below the order price.",
        None,
    ),
    "51048": (
        "PriceError",
        "The take-profit trigger must lie below the order price.",
        None,
    ),
    "51049": (
        "PriceError",
        "The stop-loss trigger must lie above the order price.",
        None,
    ),
    "51054": (
        "ExchangeBusy",
        "The exchange did not answer itself in time.",
        None,
    ),
    "51101": (
        "SizeError",
        "The order holds more contracts than allowed.",
        None,
    ),
    "51103": (
        "RateLimited",
        "The instrument family has too many pending orders.",
        "Cancel some of the resting orders.",
    ),
    "51111": (
        "ParameterError",
        "The batch holds too many orders.",
        "Split it; a batch holds at most 20 orders.",
    ),
    "51116": (
        "PriceError",
        "The price or trigger price is too high.",
        None,
    ),
    "51120": (
        "SizeError",
        "The order is smaller than the least quantity.",
        None,
    ),
    "51121": (
        "SizeError",
        "The size is not a multiple of the lot size.",
        None,
    ),
    "51127": (
        "InsufficientBalance",
        "Nothing of the balance is available.",
        None,
    ),
    "51131": (
        "InsufficientBalance",
        "There is not enough balance.",
        None,
    ),
    "51136": (
        "PriceError",
        "The closing price is below the lowest price for selling.",
        None,
    ),
    "51137": (
        "PriceError",
        "The price is above the highest price for buying.",
        None,
    ),
    "51138": (
        "PriceError",
        "The price is below the lowest price for selling.",
        None,
    ),
    "51149": (
        "ExchangeBusy",
        "The order timed out inside the exchange; it may have been placed or not.",
        "Read the order by its client order ID before you send it again.",
    ),
    "51169": (
        "PositionError",
        "There is no position in that direction to reduce.",
        None,
    ),
    "51400": (
        "OrderStateError",
        "The order is filled, canceled, or does not exist.",
        None,
    ),
    "51401": (
        "OrderStateError",
        "The order is canceled already.",
        None,
    ),
    "51402": (
        "OrderStateError",
        "The order is filled already.",
        None,
    ),
    "51403": (
        "OrderStateError",
        "Orders of this type cannot be canceled.",
        None,
    ),
    "51405": (
        "OrderStateError",
        "There is no pending order.",
        None,
    ),
    "51410": (
        "OrderStateError",
        "The order is being canceled already.",
        None,
    ),
    "51412": (
        "ExchangeBusy",
        "The cancellation timed out.",
        "Read the order; cancel again if it is still live.",
    ),
    "51500": (
        "ParameterError",
        "An amendment names nothing to amend.",
        None,
    ),
    "51502": (
        "InsufficientBalance",
        "There is not enough balance or margin for the amendment.",
        None,
    ),
    "51503": (
        "OrderStateError",
        "The order is filled or canceled already.",
        None,
    ),
    "51506": (
        "OrderStateError",
        "Orders of this type cannot be amended.",
        None,
    ),
    "51509": (
        "OrderStateError",
        "The order is canceled already.",
        None,
    ),
    "51510": (
        "OrderStateError",
        "The order is filled already.",
        None,
    ),
    "51511": (
        "PriceError",
        "The new price would take liquidity from the book.",
        None,
    ),
    "51513": (
        "RateLimited",
        "Three amendments of the order are still under way.",
        None,
    ),
    "51600": (
        "ParameterError",
        "There is no such state.",
        None,
    ),
    "51603": (
        "OrderStateError",
        "There is no such order.",
        None,
    ),
    "59000": (
        "AccountStateError",
        "Settings cannot change while there are orders or positions.",
        "Close positions and cancel orders first.",
    ),
    "59101": (
        "AccountStateError",
        "Pending isolated orders keep the leverage fixed.",
        "Cancel them first.",
    ),
    "59102": (
        "ParameterError",
        "The leverage is too high.",
        None,
    ),
    "59103": (
        "InsufficientBalance",
        "The margin does not suffice for so low a leverage.",
        "Choose a higher leverage or add margin.",
    ),
    "59107": (
        "AccountStateError",
        "Pending cross-margin orders keep the leverage fixed.",
        "Cancel them first.",
    ),
    "59200": (
        "InsufficientBalance",
        "The balance is too small.",
        None,
    ),
}
