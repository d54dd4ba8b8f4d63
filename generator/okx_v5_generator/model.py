"""What is generated, before it is text."""

from collections.abc import Iterator
from typing import Any, Literal

import attrs


@attrs.frozen
class Type:
    """What a field holds.

    A `scalar` is named by its kind (`decimal`), an `enum` or `record` by its component; a `list` or
    `map` has `inner`; `json` is anything. `most` bounds the length of a list,
    and `too_many` is the code that a longer one is refused with, if it is not the usual one.
    """

    form: Literal["scalar", "enum", "record", "list", "map", "json", "binary"]
    name: str = ""
    inner: "Type | None" = None
    most: int | None = None
    too_many: str = ""

    def components(self) -> Iterator["Type"]:
        """The enums and records that it is made of."""
        if self.form in ("enum", "record"):
            yield self
        if self.inner is not None:
            yield from self.inner.components()


@attrs.frozen
class Field:
    """A field of a record or body, or an argument of a function.

    `empty` says what sending the empty string does, where it does anything. `variants` are those of
    its operation that take it, where not all do.
    """

    name: str
    wire: str
    type: Type
    description: str
    required: bool = False
    required_when: str = ""
    deprecated: bool = False
    default: str | None = None
    empty: str = ""
    variants: str = ""


@attrs.frozen
class Member:
    """One value of an enum."""

    name: str
    value: str
    description: str = ""


@attrs.frozen
class Enum:
    """A list of values."""

    name: str
    topic: str
    description: str
    members: tuple[Member, ...]


@attrs.frozen
class Record:
    """A row of answers. A `positional` one came as an array."""

    name: str
    topic: str
    description: str
    fields: tuple[Field, ...]
    positional: bool


@attrs.frozen
class Body:
    """A part of a request that is made before the request."""

    name: str
    topic: str
    description: str
    fields: tuple[Field, ...]
    any_of: tuple[tuple[str, ...], ...]


@attrs.frozen
class Variant:
    """What a request needs and takes where an argument has a certain value."""

    value: str
    requires: tuple[str, ...]
    any_of: tuple[tuple[str, ...], ...]
    takes: tuple[str, ...]


@attrs.frozen
class Variants:
    """Variants of a request, told apart by one argument; `common` go with all of them."""

    by: str
    cases: tuple[Variant, ...]
    common: tuple[str, ...]


@attrs.frozen
class StreamForm:
    """How an operation goes over a WebSocket connection."""

    op: str
    url: str
    instrument_codes: bool
    lacks: tuple[str, ...]


@attrs.frozen
class Operation:
    """One operation, with the arguments of its function in their order."""

    id: str
    method: str
    path: str
    summary: str
    description: str
    returns: str
    doc: str
    permission: str
    auth: str
    repeatable: bool
    limits: tuple[dict[str, Any], ...]
    arguments: tuple[Field, ...]
    any_of: tuple[tuple[str, ...], ...]
    variants: Variants | None
    whole_body: bool
    expires: bool
    page: dict[str, Any] | None
    answer: Type
    one_row: bool
    row_results: dict[str, Any] | None
    batch_of: str | None
    order_cap: bool
    stream: "StreamForm | None"

    @property
    def tag(self) -> str:
        """The family, which is its module."""
        return self.id.partition(".")[0]

    @property
    def function(self) -> str:
        """The name of its function."""
        return self.id.partition(".")[2]

    @property
    def acts(self) -> bool:
        """Whether it does something, as `Operation.acts` of the kernel tells."""
        return self.method == "POST" and self.permission in ("trade", "withdraw")

    @property
    def constant(self) -> str:
        """The name of the `Operation` in its module."""
        return self.function.upper()

    @property
    def positional(self) -> bool:
        """Whether the first argument may be given without its name: where it is the only one needed."""
        return sum(argument.required for argument in self.arguments) == 1


@attrs.frozen
class Channel:
    """One channel or family of channels, with the arguments of its function in their order.

    `names` are those on the wire; of a family, with the value of the argument that `chosen_by` names.
    """

    id: str
    names: dict[str, str | None]
    summary: str
    description: str
    doc: str
    url: str
    auth: str
    pushes: str
    arguments: tuple[Field, ...]
    any_of: tuple[tuple[str, ...], ...]
    chosen_by: str | None
    row: Type
    interval: int | None
    fee_tier: str | None
    excludes: tuple[str, ...]
    counted: bool
    depth: int | None
    deprecated: bool

    @property
    def tag(self) -> str:
        """The family, which is its module."""
        return self.id.partition(".")[0]

    @property
    def function(self) -> str:
        """The name of its function, and of its method."""
        return self.id.partition(".")[2]

    @property
    def constant(self) -> str:
        """The name of the `Channel` in its module."""
        return self.function.upper()

    @property
    def positional(self) -> bool:
        """Whether the first argument may be given without its name: where nothing else says what of."""
        needed = [item for item in self.arguments if item.required and item.name != self.chosen_by]
        return len(needed) == 1


@attrs.frozen
class Tag:
    """A family of operations and channels."""

    name: str
    description: str


@attrs.frozen
class Api:
    """Everything that is generated."""

    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    channels: tuple[Channel, ...]
    enums: tuple[Enum, ...]
    records: tuple[Record, ...]
    bodies: tuple[Body, ...]

    def counts(self) -> str:
        """How much of everything there is, in words."""
        fields = sum(len(record.fields) for record in self.records)
        return (
            f"{len(self.operations)} operations, {len(self.channels)} channels, "
            f"{len(self.records)} records, {len(self.bodies)} bodies, {len(self.enums)} enums, "
            f"{fields} fields"
        )
