"""From what the parser read of channels, and what it cannot read, to the model of what is generated."""

from collections.abc import Callable
from typing import Any

import attrs

from . import model
from .loading import Mapping
from .naming import python_name
from .parsing import ParsedField, ParsedOperation, ParserError
from .schemas import Document
from .streams import Channel, stream_form

# Makes a field of what the parser took, its schema and its description.
FieldBuilder = Callable[[ParsedField, Mapping, Any], model.Field]


def build_channel(
    channel: Channel, parsed: ParsedOperation, field: FieldBuilder, text: Callable[[Any], str]
) -> model.Channel:
    """The model of a channel. Names, types and requiredness are those that the parser took."""
    described = channel.described
    if parsed.answer.inner is None or parsed.answer.inner.form != "record":
        raise ParserError(f"{channel.id}: the rows were lost")
    taken = {query.wire: query for query in parsed.query}
    arguments = [
        attrs.evolve(
            field(taken[item.wire], item.schema, item.schema.get("description")),
            name=argument_name(item.wire),
        )
        for item in channel.arguments()
    ]
    return model.Channel(
        id=channel.id,
        names=channel.names(),
        summary=text(described["summary"]),
        description=text(described.get("description", "")),
        doc=described["x-okx-doc"],
        url=channel.url,
        auth=described["x-okx-auth"],
        pushes=described["x-okx-pushes"],
        arguments=tuple(sorted(arguments, key=lambda argument: not argument.required)),
        any_of=tuple(
            tuple(map(argument_name, group))
            for group in channel.subscription.get("x-okx-any-of", [])
        ),
        chosen_by=None if channel.family is None else argument_name(channel.family),
        row=parsed.answer.inner,
        interval=described.get("x-okx-interval"),
        fee_tier=described.get("x-okx-fee-tier"),
        excludes=tuple(sorted(described.get("x-okx-excludes", []))),
        counted=described.get("x-okx-counted", False),
        depth=described.get("x-okx-depth"),
        deprecated=described.get("x-okx-deprecated", False),
    )


def argument_name(wire: str) -> str:
    """The Python name of an argument; what an object of arguments holds is named by itself."""
    return python_name(wire.rpartition(".")[2])


def build_stream_form(document: Document, operation_id: str) -> model.StreamForm | None:
    """How an operation goes over a connection, if it does."""
    found = stream_form(document, operation_id)
    if found is None:
        return None
    op, described = found
    return model.StreamForm(
        op=op,
        url=described["x-okx-url"],
        instrument_codes=described.get("x-okx-instrument-codes", False),
        lacks=tuple(sorted(described.get("x-okx-lacks", []))),
    )
