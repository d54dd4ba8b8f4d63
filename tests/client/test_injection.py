# ruff: noqa: RUF001 - characters that look like others are what it is about
"""Nothing that is passed as an argument can become another argument, a path or a header.

Whatever the text, it is refused, or it arrives as the value of its own parameter and as nothing else.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import attrs
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.client.peers import CREDENTIALS, GOOD, KINDS, PUBLIC, Kind, http, reply, serving
from tests.contract import examples

from okx_v5 import ArgumentError, AsyncClient, Client, Credentials, Environment, Request
from okx_v5.api import market
from okx_v5.options import CallOptions
from okx_v5.pipeline import prepare
from okx_v5.steps import Attempt
from okx_v5_auth import CredentialsError
from okx_v5_core.bodies import Body

LIVE = Environment.live()
HOSTILE = [
    "a&b=c&instId=x?d#e/../%0d%0aX-Evil: 1%00%2e%2e%2f+ ;,\\\"'{}[]<>|é＆＝／？\u2028\u202e\ufeff",
    "x\r\nX-Evil: 1\r\n\r\nGET / HTTP/1.1",
    "a\nb",
    "a\0b",
    "a\x7fb",
    "half of a character: \ud83d",
    "../../../x",
    "..",
    " ",
    "1&sz=2",
    "1\n",
]
ANYTHING = st.one_of(
    st.text(min_size=1),
    st.text(alphabet="\r\n\0\t&=?#/.%+;,: \"'\\{}[]0aA\u2028＆＝é", min_size=1, max_size=12),
    st.sampled_from(HOSTILE),
)
IDS = list(examples.described())
BUILDER = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)))


def placements(value: Any) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every place for a text within the value of an argument, as steps, and what stands there."""
    yield (), value
    if isinstance(value, Body):
        for field in attrs.fields(type(value)):  # type: ignore[arg-type]  # any attrs class
            for steps, found in placements(getattr(value, field.name)):
                yield (field.name, *steps), found
    elif isinstance(value, list):
        for index, item in enumerate(value[:1]):
            for steps, found in placements(item):
                yield (index, *steps), found


def placed(value: Any, steps: tuple[Any, ...], text: Any) -> Any:
    """The value with a text in one place. Raises what a body raises that does not take it."""
    if not steps:
        return text
    first, *rest = steps
    if isinstance(value, list):
        changed = list(value)
        changed[first] = placed(value[first], tuple(rest), text)
        return changed
    return attrs.evolve(value, **{first: placed(getattr(value, first), tuple(rest), text)})


def differences(old: Any, new: Any) -> list[Any]:
    """What stands in the new value and not, or not there, in the old one."""
    if isinstance(old, dict) and isinstance(new, dict):
        assert old.keys() <= new.keys()
        return [
            found
            for key, value in new.items()
            for found in (differences(old[key], value) if key in old else [value])
        ]
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        return [found for pair in zip(old, new, strict=True) for found in differences(*pair)]
    return [] if old == new else [new]


def arrives(request: Request[Any], plain: Request[Any], text: str, others: list[Any]) -> None:
    """Check that a request is the plain one, but for one value, which is the text.

    Beside others in a list of a query it is the first of them.
    """
    sent = BUILDER.build_request(
        **prepare(Attempt(request), LIVE, CallOptions()), content=request.content or None
    )
    usual = BUILDER.build_request(
        **prepare(Attempt(plain), LIVE, CallOptions()), content=plain.content or None
    )
    assert sent.method == usual.method
    # What httpx sends is what was made, and what is signed.
    assert sent.url.raw_path == request.target.encode("ascii")
    assert (sent.url.scheme, sent.url.host) == ("https", "openapi.okx.com")
    path, _, query = request.target.partition("?")
    assert path == plain.operation.path
    own = [(name, value) for name, value in sent.headers.raw if name.lower() != b"content-length"]
    assert own == [pair for pair in usual.headers.raw if pair[0].lower() != b"content-length"]
    arrived = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
    assert len(arrived) == len(dict(arrived))
    before, after = [
        {"query": dict(pairs), "body": json.loads(made.content, parse_float=Decimal) if made.content else {}}
        for pairs, made in (
            (parse_qsl(plain.target.partition("?")[2], keep_blank_values=True), plain),
            (arrived, request),
        )
    ]  # fmt: skip
    found = differences(before, after)
    assert found in ([], [text], [[text]], [",".join([text, *map(str, others)])])
    if not found:  # the value of the example is the same text
        assert request.query == plain.query
        assert request.body == plain.body


def attempt(operation: examples.Described, name: str, steps: tuple[Any, ...], text: str) -> int:
    """Pass a text in one place. Returns in how many ways it was taken."""
    arguments = examples.arguments(operation, operation.requests()[0])
    plain = operation.function(**arguments)
    taken = 0
    for value in (text, [text]):
        try:
            changed = arguments | {name: placed(arguments.get(name), steps, value)}
            request = operation.function(**changed)
        except ArgumentError:
            continue
        others = arguments[name][1:] if steps and isinstance(arguments[name], list) else []
        arrives(request, plain, text, others)
        taken += 1
    return taken


def places(operation: examples.Described) -> list[tuple[str, tuple[Any, ...]]]:
    arguments = examples.arguments(operation, operation.requests()[0])
    return [
        (argument.name, steps)
        for argument in operation.operation.arguments
        for steps, _ in placements(arguments.get(argument.name))
    ]


@pytest.mark.parametrize("operation_id", IDS)
def test_every_argument_of_every_operation(operation_id: str) -> None:
    operation = examples.described()[operation_id]
    for name, steps in places(operation):
        for text in HOSTILE:
            taken = attempt(operation, name, steps, text)
            if any(character in text for character in "\r\n\0\x7f\ud83d"):
                assert taken == 0


def test_text_is_taken_where_text_belongs() -> None:
    """The check would be empty if everything were refused."""
    taken = sum(
        attempt(examples.described()[each], name, steps, HOSTILE[0]) > 0
        for each in IDS
        for name, steps in places(examples.described()[each])
    )
    assert taken > 500


@settings(max_examples=500)
@given(data=st.data(), text=ANYTHING)
def test_any_text(data: st.DataObject, text: str) -> None:
    operation = examples.described()[data.draw(st.sampled_from(IDS))]
    if found := places(operation):
        name, steps = data.draw(st.sampled_from(found))
        attempt(operation, name, steps, text)


@pytest.mark.parametrize("kind", KINDS)
def test_it_arrives_like_this_at_a_server(kind: Kind) -> None:
    text = HOSTILE[0]
    with serving(http(GOOD[PUBLIC.operation.id])) as peer:
        reply(kind, peer.url, PUBLIC)
        reply(kind, peer.url, market.get_ticker(text))
    usual, sent = peer.requests
    path, _, query = sent.target.partition("?")
    assert path == "/api/v5/market/ticker"
    assert parse_qsl(query, strict_parsing=True) == [("instId", text)]
    assert (sent.headers, sent.body) == (usual.headers, usual.body)


@given(name=ANYTHING, value=ANYTHING)
def test_headers(name: str, value: str) -> None:
    for headers in ({name: "x"}, {"X-Mine": value}):
        try:
            options = CallOptions().changed(headers=headers)
        except ArgumentError:
            continue
        sent = BUILDER.build_request(**prepare(Attempt(PUBLIC), LIVE, options))
        usual = BUILDER.build_request(**prepare(Attempt(PUBLIC), LIVE, CallOptions()))
        ((key, content),) = headers.items()
        added = [pair for pair in sent.headers.raw if pair not in usual.headers.raw]
        assert added in ([(key.encode("ascii"), content.encode("ascii"))], [])
        assert not any(byte in part for pair in added for part in pair for byte in (10, 13, 0))


@given(text=ANYTHING)
def test_credentials(text: str) -> None:
    for part in ("api_key", "secret_key", "passphrase"):
        parts = {"api_key": "k", "secret_key": "s", "passphrase": "p"} | {part: text}
        try:
            made = Credentials(**parts)
        except CredentialsError:
            continue
        value = str.__str__(getattr(made, part))
        assert value == text
        assert value.isascii()
        assert value.isprintable()
        assert value == value.strip()


@given(text=ANYTHING)
def test_base_url(text: str) -> None:
    for address in (text, f"https://host{text}", f"https://host/{text}", f"https://{text}@host"):
        try:
            environment = Environment.live(base_url=address)
        except ArgumentError:
            continue
        sent = BUILDER.build_request(**prepare(Attempt(PUBLIC), environment, CallOptions()))
        prefix = address.rstrip("/").split("/", 3)[3:]
        path = "/".join(["", *prefix]).encode("ascii")
        assert sent.url.raw_path == path + PUBLIC.target.encode("ascii")
        assert sent.headers["Host"] == sent.url.netloc.decode("ascii")


@pytest.mark.parametrize("make", [Client, AsyncClient])
@pytest.mark.parametrize("address", [
    "https://host\r\nX-Evil: 1", "https://host/x?y", "https://host/#", "https://host/a b", "https://höst",
    "https://user:word@host", "http://host", "ftp://host", "https://", "https://host:port", "//host",
    "https://host/\t", "https://ho\0st", "https://host\\@evil", "https://host/../x", "https://host/%2e%2e/x",
])  # fmt: skip
def test_addresses_that_are_none(make: Any, address: str) -> None:
    with pytest.raises(ArgumentError):
        make.live(CREDENTIALS, base_url=address)
