"""Whom the client trusts: the usual certificate authorities, and one of your own beside them.

Certificates and host names are verified always; nothing here switches that off. An httpx client of your
own is yours, and so are its settings.
"""

import os
import ssl

import httpx

from okx_v5_core.errors import ArgumentError

CaFile = str | os.PathLike[str]


def tls_context(ca_file: CaFile | None = None) -> ssl.SSLContext:
    """A context for TLS that verifies, for HTTP and WebSocket alike.

    The authorities are those that httpx trusts (of the package `certifi`, or what `SSL_CERT_FILE` or
    `SSL_CERT_DIR` name), and besides them those of `ca_file`, in PEM. Raises `ArgumentError` for a file
    that holds none.
    """
    context = httpx.create_ssl_context()
    if ca_file is None:
        return context
    try:
        context.load_verify_locations(cafile=os.fspath(ca_file))
    except (OSError, ValueError, TypeError) as error:  # ssl.SSLError is an OSError
        problem = error.strerror if isinstance(error, OSError) else None
        raise ArgumentError(
            f"ca_file must be a file with certificates in PEM, not {ca_file!r:.200} "
            f"({problem or type(error).__name__}).",
            remedy="Give the path of the authority's certificate, which begins with BEGIN CERTIFICATE.",
        ) from None
    return context


def check_ca_file(ca_file: CaFile | None, http: object) -> ssl.SSLContext | None:
    """The context for a client's own authority; None without one, as httpx has its own.

    Raises `ArgumentError` for a file that holds none, or that an httpx client given would not use.
    """
    if ca_file is None:
        return None
    if http is not None:
        raise ArgumentError(
            "ca_file does not go with http.", remedy="Give the certificates to your httpx client."
        )
    return tls_context(ca_file)
