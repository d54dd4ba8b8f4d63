"""Whether the caller is who they say they are, and may do what they ask.

The signature is computed here anew from the exchange's description, over the bytes that arrived.
Nothing is shared with the package that signs: a mistake in one must not hide in the other.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.spec_reader import Operation

_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
_TOLERANCE = 30.0


@dataclass(frozen=True, slots=True)
class Account:
    """The one account of a sandbox: its key, what the key may do, and where it is valid."""

    api_key: str
    secret_key: str = field(repr=False)
    passphrase: str = field(repr=False)
    permissions: frozenset[str]
    demo: bool | None


def authenticate(
    account: Account,
    operation: Operation,
    headers: Mapping[str, str],
    *,
    target: bytes,
    body: bytes,
    now: float,
) -> None:
    """Check key, environment, timestamp, signature and permission, or raise `Refusal`.

    `target` is the path with its query, as it stood in the request line.
    """
    key = headers.get("ok-access-key", "")
    if operation.auth == "none" or (operation.auth == "optional" and not key):
        return
    if not key:
        raise Refusal("50103")
    passphrase = _given(headers, "ok-access-passphrase", "50104")
    signature = _given(headers, "ok-access-sign", "50106")
    timestamp = _given(headers, "ok-access-timestamp", "50107")
    if abs(_seconds(timestamp) - now) > _TOLERANCE:
        raise Refusal("50102")
    if not _same(key, account.api_key):
        raise Refusal("50111")
    demo = headers.get("x-simulated-trading") == "1"
    if account.demo is not None and demo is not account.demo:
        raise Refusal("50101")
    if not _same(passphrase, account.passphrase):
        raise Refusal("50105")
    signed = timestamp.encode() + operation.method.encode() + target + body
    digest = hmac.new(account.secret_key.encode(), signed, hashlib.sha256).digest()
    if not _same(signature, base64.b64encode(digest).decode()):
        raise Refusal("50113")
    if operation.permission != "none" and operation.permission not in account.permissions:
        raise Refusal("50120")


def _given(headers: Mapping[str, str], name: str, reason: str) -> str:
    value = headers.get(name, "")
    if not value:
        raise Refusal(reason)
    return value


def _seconds(timestamp: str) -> float:
    if not _TIMESTAMP.fullmatch(timestamp):
        raise Refusal("50112")
    try:
        return datetime.fromisoformat(timestamp).astimezone(UTC).timestamp()
    except ValueError:
        raise Refusal("50112") from None


def _same(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode(), right.encode())
