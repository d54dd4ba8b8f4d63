"""The errors of this package.

    AuthError
    ├── CredentialsError   no usable credentials: missing, malformed, or badly kept
    └── RedirectError      a signed request was answered with a redirect

They stand apart from the errors of the client and from those of httpx, so that the package can
be used alone. No message holds a secret, nor does the exception's context.

A wrong argument that only a mistake in the program can cause, such as a naive ``datetime``,
raises ``ValueError`` or ``TypeError`` as usual.
"""


class AuthError(Exception):
    """Authentication could not be done. Base of the errors of this package."""


class CredentialsError(AuthError):
    """The credentials are missing, malformed, or kept where others can read them."""


class RedirectError(AuthError):
    """A signed request was answered with a redirect.

    The API does not redirect, and httpx would carry the body and the headers of the request to
    whatever host the answer names. Check the base URL, and what stands between you and it.
    """
