"""What other packages log, with the secrets taken out.

Neither httpx nor httpcore logs request headers. Packages beneath them and those for WebSockets log what
they send at DEBUG: ``hpack`` the headers of HTTP/2, ``websockets`` its frames, the login among them.
"""

import logging
import re

from .secret import MASK

# From what announces a secret to the end of the record: where the value itself ends nobody can tell, for
# a passphrase may hold anything, and some packages cut what is long in its middle.
_ANNOUNCED = re.compile(
    r"""(?P<keep>
        ok-access-(?:key|sign|passphrase)
        | \\?["']op\\?["'] \s* : \s* \\?["']login
        | Encoded\ header\ block\ to
    ) .+""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_HTTP2 = ("hpack.hpack", "hpack.table")


class _Masking(logging.Filter):
    """Masks in the records of a logger what follows the announcement of a secret."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            text = record.getMessage()
        except (TypeError, ValueError, KeyError):
            return True  # logging reports it in its own way, and prints no arguments of ours
        masked = _ANNOUNCED.sub(rf"\g<keep> {MASK}", text)
        if masked != text:
            record.msg, record.args = masked, ()
        return True


_masking = _Masking()


def mask_logs(*loggers: str) -> None:
    """Keep signatures, keys and logins out of what the named loggers log, whatever handles it.

    A logger's filter does not look at the records of the loggers below it, so each is to be named:
    ``mask_logs("websockets.client")``. Doing it twice is harmless.
    """
    for name in loggers:
        logging.getLogger(name).addFilter(_masking)


def mask_http2() -> None:
    """Do so with the package that packs the headers of HTTP/2, for httpx clients that speak it."""
    mask_logs(*_HTTP2)
