"""The text of docstrings."""

import re
import textwrap

from .model import Channel, Field, Operation

WIDTH = 100
_DOCUMENTATION = "https://www.okx.com/docs-v5/en/#"


def argument_text(field: Field) -> str:
    """What a docstring says of an argument."""
    parts = ["Deprecated." if field.deprecated else "", field.description]
    if field.required_when:
        parts.append(f"Required {field.required_when.rstrip('.')}.")
    if field.variants:
        parts.append(f"Only with {field.variants}.")
    if field.empty:
        parts.append(f"The empty string {field.empty.rstrip('.')}.")
    if field.default is not None:
        parts.append(f"Default: {field.default}.")
    return " ".join(part for part in parts if part)


def operation_notes(operation: Operation) -> list[str]:
    """The last lines of a docstring: what it takes and where it is documented."""
    key = {
        "none": "Public: no key is needed.",
        "required": f"Needs a key that may {operation.permission}.",
        "optional": f"A key is optional; it must be allowed to {operation.permission}."
        if operation.permission != "none"
        else "A key is optional.",
    }[operation.auth]
    limits = []
    for limit in operation.limits:
        unit = limit["unit"] if limit["count"] > 1 else limit["unit"].removesuffix("s")
        scope = " and ".join(limit["scope"])
        text = f"{limit['count']} {unit} in {limit['seconds']} s per {scope}"
        if "only-for" in limit:
            text += f" ({limit['only-for']})"
        limits.append(text)
    if operation.order_cap:
        limits.append("the account's cap on new and amended orders")
    notes = [key]
    if limits:
        notes.append(f"Limits: {'; '.join(limits)}.")
    if operation.page:
        notes.append(
            f"Paged by {', '.join(operation.page['cursors'])}, {operation.page['order']}; "
            f"{operation.page['size']['default']} rows a page, {operation.page['size']['maximum']} at most."
        )
    if operation.expires:
        notes.append("Takes a deadline: with_options(expires_in=…).")
    notes.append(f"{_DOCUMENTATION}{operation.doc}")
    return notes


def channel_notes(channel: Channel) -> list[str]:
    """The last lines of a docstring: what its pushes are, what it takes and where it is documented."""
    pushes = {
        "state": "Each push is the whole.",
        "changes": "A snapshot at first, then what changed.",
        "events": "Pushes tell what happened.",
    }[channel.pushes]
    if channel.interval is not None:
        pushes += f" At most one in {channel.interval} ms."
    needs = {"none": "no login", "required": "a login"}[channel.auth]
    if channel.fee_tier:
        needs += f" and fee tier {channel.fee_tier} or better"
    notes = ["Deprecated."] if channel.deprecated else []
    notes += [pushes, f"On the {channel.url} URL; needs {needs}."]
    if channel.excludes:
        notes.append(f"Not beside {', '.join(channel.excludes)} for one instrument.")
    if channel.counted:
        notes.append("An account may have 30 connections that use it.")
    notes.append(f"{_DOCUMENTATION}{channel.doc}")
    return notes


def docstring(text: str, indent: int, *, hang: int = 0, first: int = 0) -> str:
    """Text wrapped to the width of a line, ready to stand in a docstring.

    `hang` is how much further all but the first line are indented, `first` what stands before it.
    """
    escaped = "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in " ".join(text.split()).replace("\\", "\\\\")
    )
    # Quotes would end the docstring where three stand together, or where they are its last.
    escaped = re.sub(r'"{3,}|"+$', lambda quotes: quotes[0].replace('"', r"\""), escaped)
    lines = textwrap.wrap(
        escaped,
        WIDTH - indent,
        initial_indent=" " * first,
        subsequent_indent=" " * hang,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"\n{' ' * indent}".join(lines).strip()
