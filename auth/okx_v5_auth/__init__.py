"""Credentials and signatures for the OKX V5 API.

The package knows how requests are signed and no endpoint, and works with any httpx client:

.. code-block:: python

    import httpx
    from okx_v5_auth import Credentials, OkxAuth

    auth = OkxAuth(Credentials.from_env())
    with httpx.Client(base_url="https://openapi.okx.com", auth=auth) as client:
        balance = client.get("/api/v5/account/balance", params={"ccy": "BTC"}).json()

A WebSocket connection logs in with ``login_message``; ``mask_logs`` keeps the login out of the logs of
the library that sends it. Anything else can sign for itself with
``signature_headers`` or ``sign``.
"""

from .clock import Clock
from .credentials import Credentials
from .errors import AuthError, CredentialsError, RedirectError
from .httpx_auth import OkxAuth
from .log_masking import mask_logs
from .login import LOGIN_PATH, login_args, login_message
from .secret import Secret
from .signing import (
    KEY_HEADER,
    PASSPHRASE_HEADER,
    SIGN_HEADER,
    TIMESTAMP_HEADER,
    sign,
    signature_headers,
    timestamp_iso,
)

__all__ = [
    "KEY_HEADER",
    "LOGIN_PATH",
    "PASSPHRASE_HEADER",
    "SIGN_HEADER",
    "TIMESTAMP_HEADER",
    "AuthError",
    "Clock",
    "Credentials",
    "CredentialsError",
    "OkxAuth",
    "RedirectError",
    "Secret",
    "login_args",
    "login_message",
    "mask_logs",
    "sign",
    "signature_headers",
    "timestamp_iso",
]
