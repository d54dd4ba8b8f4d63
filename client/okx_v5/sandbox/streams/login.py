"""Whether a login is who it says it is; computed from the exchange's description, as for REST."""

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import Any, Final

from okx_v5.sandbox.authentication import Account
from okx_v5.sandbox.errors import Refusal

_TOLERANCE: Final = 30.0


def check_login(account: Account, args: Sequence[Mapping[str, Any]], now: float) -> None:
    """Check time, key, passphrase and signature, or raise `Refusal`. `now` is in Unix seconds."""
    if len(args) != 1:
        raise Refusal("60009")
    key, passphrase, timestamp, signature = (
        _given(args[0], name) for name in ("apiKey", "passphrase", "timestamp", "sign")
    )
    if not (timestamp.isascii() and timestamp.isdecimal()):
        raise Refusal("60004")
    if abs(int(timestamp) - now) > _TOLERANCE:
        raise Refusal("60006")
    if not _same(key, account.api_key):
        raise Refusal("60005")
    if not _same(passphrase, account.passphrase):
        raise Refusal("60024")
    signed = f"{timestamp}GET/users/self/verify"
    digest = hmac.new(account.secret_key.encode(), signed.encode(), hashlib.sha256).digest()
    if not _same(signature, base64.b64encode(digest).decode()):
        raise Refusal("60007")


def _given(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name, "")
    if value in ("", None):
        raise Refusal("60027", name)
    return str(value)  # the exchange takes the time as a number, too


def _same(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode(), right.encode())
