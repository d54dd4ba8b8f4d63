"""Signatures, as pure functions.

A request carries four headers: the key, the time, the passphrase, and a signature over the time,
the method, the path with its query, and the body (``#overview-rest-authentication-signature``).
"""

import base64
import hmac
from datetime import UTC, datetime, timedelta

from .credentials import Credentials
from .secret import Secret

KEY_HEADER = "OK-ACCESS-KEY"
SIGN_HEADER = "OK-ACCESS-SIGN"
TIMESTAMP_HEADER = "OK-ACCESS-TIMESTAMP"
PASSPHRASE_HEADER = "OK-ACCESS-PASSPHRASE"  # noqa: S105  (the name of a header)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def sign(secret_key: str, timestamp: str, method: str, path: str, body: bytes | str = b"") -> str:
    """Return the signature of a request: HMAC-SHA256 under the secret key, in base64.

    ``timestamp`` is the text that the request carries, ``path`` the path with its query exactly as
    sent (``/api/v5/account/balance?ccy=BTC``), ``body`` the bytes sent, or nothing. The method is
    put into capitals (``#overview-rest-authentication-signature``).
    """
    content = body.encode() if isinstance(body, str) else body
    message = f"{timestamp}{method.upper()}{path}".encode() + content
    return base64.b64encode(hmac.digest(secret_key.encode(), message, "sha256")).decode()


def timestamp_iso(moment: int | datetime) -> str:
    """Return a time as REST requests carry it: ``2020-12-08T09:08:57.715Z``.

    ``moment`` is Unix milliseconds or an aware ``datetime``, which is put into UTC; finer parts
    are cut off. Raises ``ValueError`` for a ``datetime`` without a time zone
    (``#overview-rest-authentication-making-requests``).
    """
    if isinstance(moment, datetime):
        if moment.utcoffset() is None:
            raise ValueError(
                f"{moment!r} has no time zone, so it names no moment; "
                "use an aware datetime such as datetime.now(UTC)"
            )
        utc = moment.astimezone(UTC)
    else:
        utc = _EPOCH + timedelta(milliseconds=moment)
    return utc.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def signature_headers(
    credentials: Credentials, timestamp: str, method: str, path: str, body: bytes | str = b""
) -> dict[str, str]:
    """Return the four headers of a signed request.

    ``timestamp`` as ``timestamp_iso`` gives it; the rest as for ``sign``. Passphrase and signature
    are ``Secret``: they do not show when the headers are printed, and go out in full.
    """
    signature = sign(credentials.secret_key, timestamp, method, path, body)
    return {
        KEY_HEADER: credentials.api_key,
        SIGN_HEADER: Secret(signature),
        TIMESTAMP_HEADER: timestamp,
        PASSPHRASE_HEADER: credentials.passphrase,
    }
