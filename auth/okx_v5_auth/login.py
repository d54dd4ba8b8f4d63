"""The login of a private WebSocket connection (``#overview-websocket-login``).

It is signed as a REST request is, with two differences: the time is in whole seconds, and method
and path are fixed. The exchange accepts it within 30 seconds of that time.
"""

import json

from .clock import Clock
from .credentials import Credentials
from .secret import Secret
from .signing import sign

LOGIN_PATH = "/users/self/verify"


def login_args(credentials: Credentials, clock: Clock) -> dict[str, str]:
    """Return the one object in ``args`` of a login, signed for the clock's present time.

    Passphrase and signature are ``Secret``: they do not show when the object is printed. The
    standard ``json`` writes them in full; an encoder that insists on plain strings does not
    take them, so send ``login_message``.
    """
    timestamp = str(clock.now_ms() // 1000)
    signature = sign(credentials.secret_key, timestamp, "GET", LOGIN_PATH)
    return {
        "apiKey": credentials.api_key,
        "passphrase": credentials.passphrase,
        "timestamp": timestamp,
        "sign": Secret(signature),
    }


def login_message(credentials: Credentials, clock: Clock) -> Secret:
    """Return the login as the text to send, signed for the clock's present time.

    It holds the passphrase in the clear, hence ``Secret``: it prints as ``****``. A WebSocket
    library that logs the frames it sends will log this one, too; name its loggers to ``mask_logs``.
    """
    message = {"op": "login", "args": [login_args(credentials, clock)]}
    return Secret(json.dumps(message, separators=(",", ":")))
