"""What is known of a channel, what is subscribed to on it, and how its pushes are read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, Generic, Literal, TypeVar

import attrs
import msgspec

from .bodies import require_any
from .errors import AnswerError, ArgumentError
from .frames import Frame, read_frame
from .operations import Argument
from .registry import unknown

T_co = TypeVar("T_co", covariant=True)

# Which of the exchange's addresses a channel, or an order operation, is reached at.
Url = Literal["public", "private", "business"]
# What one push holds: the whole state; the whole state at first and what changed after that; or what
# happened.
Pushes = Literal["state", "changes", "events"]

# Arguments of a subscription that pushes and acknowledgements do not repeat.
EXTRA = "extraParams"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Channel(Generic[T_co]):
    """One channel, or one family of channels whose names differ in a part such as a candle's bar.

    `id` is its name (`market.candles`), `names` what it is called on the wire (`candle1m`, …). `auth`
    says whether the connection must be logged in, `fee_tier` from which tier on it may be used,
    `interval` the milliseconds between two pushes at the fastest. `excludes` are channels that the
    exchange does not serve beside it for one instrument; of `counted` ones an account may have 30
    connections. `depth` is the number of levels a side of a book. `item` makes the record of a row.
    """

    id: str
    names: Mapping[str, str | None]
    url: Url
    auth: Literal["none", "required"]
    pushes: Pushes
    doc: str
    item: Callable[[Any], T_co]
    arguments: tuple[Argument, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    chosen_by: str | None = None
    interval: int | None = None
    fee_tier: str | None = None
    excludes: frozenset[str] = frozenset()
    counted: bool = False
    depth: int | None = None

    def topic(self, **values: Any) -> "Topic[T_co]":
        """What to subscribe to, of these arguments; None stands for one that is not given.

        Raises `ArgumentError` for a value that its argument cannot hold, and for one that is missing or
        unknown.
        """
        try:
            self._refuse_unknown(values)
            return Topic(self, self._name(values), self._write(values))
        except ArgumentError as error:
            error.operation = self.id
            raise

    def push(self, frame: Frame) -> "Push[T_co]":
        """The push of this channel that a frame is. Raises TypeError where a row has another form."""
        item, data = self.item, frame.data
        # Mostly it is one.
        rows = [item(data[0])] if len(data) == 1 else [item(row) for row in data]
        return Push(self, frame, rows)

    def _refuse_unknown(self, names: Iterable[str]) -> None:
        known = [argument.name for argument in self.arguments]
        if self.chosen_by is not None:
            known.append(self.chosen_by)
        for name in names:
            if name not in known:
                raise ArgumentError(f"it takes no {name}.", remedy=f"It takes {', '.join(known)}.")

    def _name(self, values: Mapping[str, Any]) -> str:
        if self.chosen_by is None:
            return next(iter(self.names))
        chosen = values.get(self.chosen_by)
        for name, variant in self.names.items():
            if chosen is not None and chosen == variant:
                return name
        problem = "is required" if chosen is None else f"cannot be {chosen!r}"
        choices = ", ".join(str(variant) for variant in self.names.values())
        raise ArgumentError(f"{self.chosen_by} {problem}.", remedy=f"It is one of {choices}.")

    def _write(self, values: Mapping[str, Any]) -> dict[str, str]:
        arg: dict[str, str] = {}
        extra: dict[str, str] = {}
        for argument in self.arguments:
            value = values.get(argument.name)
            if value is not None:
                holder, _, wire = argument.wire.rpartition(".")
                target = extra if holder == EXTRA else arg
                target[wire] = argument.writer(argument.name, value)
            elif argument.required:
                raise ArgumentError(f"{argument.name} is required.", remedy="Give it a value.")
        for names in self.any_of:
            require_any(**{name: values.get(name) for name in names})
        if extra:
            arg[EXTRA] = msgspec.json.encode(extra).decode()  # an object, written as text
        return arg

    def __repr__(self) -> str:
        return f"<Channel {self.id}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickled by name, as operations are; topics and errors hold their channel.
        for channels in _registries:
            if self.id in channels.ids:
                return load_channel, (channels.package, self.id)
        raise TypeError(f"{self!r} is in no registry, so it cannot be pickled")


@attrs.frozen(repr=False)
class Topic(Generic[T_co]):
    """What one subscription is for: a channel, by its name on the wire, and arguments.

    A value like a `Request`: it can be made without a connection, compared, and subscribed to anywhere.
    """

    channel: Channel[T_co]
    name: str
    args: Mapping[str, str] = attrs.field(factory=dict)

    @property
    def arg(self) -> dict[str, str]:
        """The argument as it goes out."""
        return {"channel": self.name, **self.args}

    @property
    def key(self) -> "TopicKey":
        """What two subscriptions to the same share, and a push to them has."""
        return topic_key(self.arg)

    def covers(self, arg: Mapping[str, Any]) -> bool:
        """Whether a push with this argument answers the subscription.

        Pushes name the user, and may name an instrument where all of a type were subscribed to.
        """
        if arg.get("channel") != self.name:
            return False
        return all(
            arg.get(wire) == value
            for wire, value in self.args.items()
            if wire != EXTRA and value != "ANY" and wire in arg
        )

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        told = ", ".join(f"{wire}={value}" for wire, value in self.args.items())
        return f"<Topic {self.name}{': ' if told else ''}{told}>"


TopicKey = frozenset[tuple[str, str]]


def topic_key(arg: Mapping[str, str]) -> TopicKey:
    """What identifies an argument, be it of a subscription, an acknowledgement or a push."""
    return frozenset(item for item in arg.items() if item[0] not in (EXTRA, "uid"))


class Push(msgspec.Struct, Generic[T_co], frozen=True, eq=False, gc=False):
    """One message of a channel.

    `arg` is the argument it answers, `rows` what it holds, `action` whether that is a `snapshot` or an
    `update` where the channel says so. `frame` is the message itself, with what stands beside these.
    It cannot be hashed; it can be pickled.
    """

    # Made of every message that comes, so it is a struct, which takes half the time of a class.
    channel: Channel[T_co]
    frame: Frame
    rows: list[T_co]

    @property
    def arg(self) -> Mapping[str, Any]:
        """The argument of the subscription that it answers, with what the exchange adds."""
        return self.frame.arg or {}

    @property
    def action(self) -> str | None:
        """`snapshot`, `update`, or None where the channel makes no difference."""
        return self.frame.action

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Push):
            return NotImplemented
        return self.channel is other.channel and self.frame == other.frame

    __hash__ = None  # type: ignore[assignment]  # so Python says: no hash

    def __repr__(self) -> str:
        return f"<Push {dict(self.arg)} with {len(self.rows)} rows>"


class Channels(Mapping[str, Channel[Any]]):
    """Every channel, by its name on the wire. A channel's module is loaded when it is first used."""

    def __init__(self, package: str, ids: Mapping[str, str]) -> None:
        self.package = package
        self._ids = ids
        self._loaded: dict[str, Channel[Any]] = {}
        _registries.append(self)

    def __getitem__(self, name: str) -> Channel[Any]:
        channel = self._loaded.get(name)
        if channel is None:
            if name not in self._ids:
                raise unknown("channel", name, self._ids)
            channel = self._loaded[name] = load_channel(self.package, self._ids[name])
        return channel

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> list[str]:
        """The ids of all channels, as `market.tickers`, in order."""
        return sorted(set(self._ids.values()))

    def push(self, frame: Frame) -> Push[Any]:
        """The push that a frame is.

        Raises `AnswerError` for one that is none, that names a channel unknown here, or whose rows have
        another form.
        """
        arg = frame.arg
        name = arg.get("channel") if arg is not None and frame.event is None else None
        channel = self._loaded.get(name) if isinstance(name, str) else None
        if channel is None:
            channel = self._named(name, frame)
        try:
            return channel.push(frame)
        except TypeError as error:
            raise AnswerError(
                f"a push of {name!r} has another form ({error}).", content=frame.source
            ) from None

    def _named(self, name: Any, frame: Frame) -> Channel[Any]:
        """The channel that a frame names, met for the first time."""
        if not isinstance(name, str):
            raise AnswerError(
                "the message is no push.",
                content=frame.source,
                remedy="Pushes have `arg` and `data`; what has `event` or `op` is something else.",
            )
        if name not in self._ids:
            raise AnswerError(
                f"the channel {name!r} is unknown here.",
                content=frame.source,
                remedy="It may be newer than this version of the client.",
            )
        return self[name]

    def decode_push(self, message: bytes | str) -> Push[Any]:
        """The push that a message holds. Raises `AnswerError` for what is none."""
        return self.push(read_frame(message))


_registries: list[Channels] = []


def load_channel(package: str, channel_id: str) -> Channel[Any]:
    """The channel with an id, of a package that has a module for each tag."""
    tag, _, name = channel_id.partition(".")
    channel: Channel[Any] = getattr(import_module(f"{package}.{tag}"), name.upper())
    return channel
