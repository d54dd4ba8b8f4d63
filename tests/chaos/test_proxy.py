"""Each fault does what it says, seen from both sides: by a raw client and by a raw server."""

import contextlib
import socket
import time
from collections.abc import Callable, Iterator

import pytest
from tests.chaos.faults import HIDES_ANSWER, Fault, Hit, Plan, Seeded
from tests.chaos.passages import Passage
from tests.chaos.proxy import Proxy
from tests.client.peers import Peer, http, serving

FIRST = http(b'{"code":"0","msg":"","data":["first"]}')
SECOND = http(b'{"code":"51016","msg":"","data":["second"]}')
BODY = b'{"sz":"0.1"}'
REQUEST = (
    b"POST /api/v5/trade/order HTTP/1.1\r\nHost: x\r\nOK-ACCESS-TIMESTAMP: 2026-08-22T00:00:00.000Z\r\n"
    b"Content-Length: 12\r\n\r\n" + BODY
)
LONG = 30.0


class Scripted:
    """The hits that it was given, one after the other, and nothing from then on."""

    def __init__(self, *hits: Hit, connection: Hit | None = None) -> None:
        self._hits = list(hits)
        self._connection = connection

    def connection(self) -> Hit | None:
        found, self._connection = self._connection, None
        return found

    def request(self) -> Hit:
        return self._hits.pop(0) if self._hits else Hit(Fault.NONE)

    frame = request


class Through:
    """A connection through a proxy to a peer."""

    def __init__(self, peer: Peer, proxy: Proxy, connection: socket.socket) -> None:
        self.peer = peer
        self.proxy = proxy
        self._connection = connection
        self._reader = connection.makefile("rb")

    def send(self) -> None:
        self._connection.sendall(REQUEST)

    def ask(self, length: int) -> bytes:
        """Send the request, and read so many bytes of the answer."""
        self.send()
        return self._reader.read(length)

    def rest(self) -> bytes:
        """All bytes until the connection ends."""
        return self._reader.read()

    def close(self) -> None:
        self._reader.close()
        self._connection.close()

    def passages(self) -> list[Passage]:
        """What came by, once all is over."""
        self.close()
        self.proxy.drain()
        return self.proxy.passages


Connect = Callable[..., Through]


@pytest.fixture
def connect() -> Iterator[Connect]:
    with contextlib.ExitStack() as stack:

        def through(*hits: Hit, plan: Plan | None = None) -> Through:
            peer = stack.enter_context(serving(FIRST, SECOND))
            proxy = stack.enter_context(Proxy(peer.url, plan or Scripted(*hits)))
            address = "127.0.0.1", int(proxy.url.rpartition(":")[2])
            found = Through(peer, proxy, socket.create_connection(address, LONG))
            stack.callback(found.close)
            return found

        yield through


def test_without_a_fault_the_bytes_go_both_ways_unchanged(connect: Connect) -> None:
    through = connect()
    assert through.ask(len(FIRST)) == FIRST
    (received,) = through.peer.requests
    assert (received.method, received.target) == ("POST", "/api/v5/trade/order")
    assert received.body == BODY
    assert received.header("Host") == "x"


def test_a_connection_serves_one_request_after_the_other(connect: Connect) -> None:
    through = connect()
    assert through.ask(len(FIRST)) + through.ask(len(SECOND)) == FIRST + SECOND
    assert through.peer.connections == 1


def test_dropped_before_it_is_sent_the_server_sees_nothing(connect: Connect) -> None:
    through = connect(Hit(Fault.DROP_BEFORE))
    through.send()
    assert through.rest() == b""
    assert through.passages() == [Passage("/api/v5/trade/order", BODY, Fault.DROP_BEFORE, [])]
    assert through.peer.requests == []


def test_dropped_after_the_server_acts_and_the_client_hears_nothing(connect: Connect) -> None:
    through = connect(Hit(Fault.DROP_AFTER))
    through.send()
    assert through.rest() == b""
    assert len(through.peer.requests) == 1
    assert [passage.codes for passage in through.passages()] == [["0"]]


def test_a_reset_comes_in_the_middle_of_the_answer(connect: Connect) -> None:
    through = connect(Hit(Fault.RESET_ANSWER))
    through.send()
    with pytest.raises(ConnectionResetError):
        through.rest()
    assert len(through.peer.requests) == 1


def test_a_truncated_answer_ends_before_its_length(connect: Connect) -> None:
    through = connect(Hit(Fault.TRUNCATE))
    through.send()
    assert through.rest() == FIRST[:-10]
    assert len(through.peer.requests) == 1


@pytest.mark.parametrize("fault", [Fault.DELAY_SHORT, Fault.DELAY_REQUEST, Fault.DELAY_ANSWER])
def test_a_delayed_answer_comes_later_and_whole(connect: Connect, fault: Fault) -> None:
    through = connect(Hit(fault, 0.05))
    begun = time.monotonic()
    assert through.ask(len(FIRST)) == FIRST
    assert time.monotonic() - begun >= 0.05
    assert len(through.peer.requests) == 1


@pytest.mark.parametrize("fault", [Fault.DELAY_REQUEST, Fault.DELAY_ANSWER, Fault.SLOW_ACCEPT])
def test_a_request_is_delivered_though_its_client_has_gone(connect: Connect, fault: Fault) -> None:
    hit = Hit(fault, 0.05)
    slow = fault is Fault.SLOW_ACCEPT
    through = connect(plan=Scripted(connection=hit) if slow else Scripted(hit))
    through.send()
    assert [(passage.fault, passage.delivered) for passage in through.passages()] == [(fault, 1)]
    assert len(through.peer.requests) == 1


def test_a_slow_accept_befalls_the_first_request_of_a_connection(connect: Connect) -> None:
    through = connect(plan=Scripted(connection=Hit(Fault.SLOW_ACCEPT, 0.05)))
    begun = time.monotonic()
    assert through.ask(len(FIRST)) == FIRST
    assert time.monotonic() - begun >= 0.05
    assert through.ask(len(SECOND)) == SECOND
    assert [passage.fault for passage in through.passages()] == [Fault.SLOW_ACCEPT, Fault.NONE]


@pytest.mark.parametrize(
    ("fault", "heard"), [(Fault.DUPLICATE, FIRST), (Fault.DUPLICATE_ECHO, SECOND)]
)
def test_a_duplicate_is_delivered_twice(connect: Connect, fault: Fault, heard: bytes) -> None:
    through = connect(Hit(fault))
    assert through.ask(len(heard)) == heard
    first, second = through.peer.requests
    assert first == second
    assert [passage.codes for passage in through.passages()] == [["0", "51016"]]


@pytest.mark.parametrize(
    ("fault", "beginning", "seen"),
    [
        (Fault.BAD_GATEWAY_BEFORE, b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n", 0),
        (Fault.BAD_GATEWAY_AFTER, b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n", 1),
        (Fault.NO_WORD_BEFORE, b"HTTP/1.1 400 Bad Request\r\n", 0),
        (Fault.NO_WORD_AFTER, b"HTTP/1.1 400 Bad Request\r\n", 1),
    ],
)
def test_another_answer_comes_in_place_of_the_server_s(
    connect: Connect, fault: Fault, beginning: bytes, seen: int
) -> None:
    through = connect(Hit(fault))
    assert through.ask(len(beginning)) == beginning
    assert [passage.delivered for passage in through.passages()] == [seen]
    assert len(through.peer.requests) == seen


def test_a_wrong_clock_is_another_time_in_the_request_that_arrives(connect: Connect) -> None:
    through = connect(Hit(Fault.WRONG_CLOCK))
    assert through.ask(len(FIRST)) == FIRST
    (received,) = through.peer.requests
    assert received.header("OK-ACCESS-TIMESTAMP") == "2020-01-01T00:00:00.000Z"
    assert received.body == BODY


def test_a_connection_goes_on_after_an_answer_that_was_not_the_server_s(connect: Connect) -> None:
    through = connect(Hit(Fault.BAD_GATEWAY_BEFORE))
    through.send()
    answer = through.ask(200)  # the page, and the beginning of the server's answer to the second
    assert b"502 Bad Gateway</center></html>HTTP/1.1 200 OK" in answer


def test_a_server_that_hangs_up_ends_the_client_s_connection() -> None:
    with (
        serving(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab") as peer,
        Proxy(peer.url, Scripted()) as proxy,
        socket.create_connection(("127.0.0.1", int(proxy.url.rpartition(":")[2])), LONG) as ours,
    ):
        ours.sendall(REQUEST)
        peer.close()
        assert ours.recv(100) == b""
    assert [passage.codes for passage in proxy.passages] == [[""]]


def test_a_request_that_came_in_parts_arrives_whole(connect: Connect) -> None:
    through = connect()
    for index in range(len(REQUEST)):
        through._connection.sendall(REQUEST[index : index + 1])
    assert through._reader.read(len(FIRST)) == FIRST
    assert [passage.body for passage in through.passages()] == [BODY]


def test_refused_for_its_time_is_what_was_answered_nothing_else() -> None:
    def passage(*codes: str) -> Passage:
        return Passage("/", b"", Fault.NONE, list(codes))

    assert passage("50102").is_refused_for_time
    assert passage("50102", "50102").is_refused_for_time
    assert not passage().is_refused_for_time
    assert not passage("").is_refused_for_time
    assert not passage("50102", "0").is_refused_for_time


def _drawn(seed: int, share: float, count: int = 2000) -> list[Hit]:
    plan = Seeded(seed, share=share, patience=0.5)
    return [plan.request() for _ in range(count)]


def test_the_same_seed_chooses_the_same_faults() -> None:
    assert _drawn(1, 0.5) == _drawn(1, 0.5) != _drawn(2, 0.5)


def test_as_many_are_hit_as_asked_for_and_by_all_faults() -> None:
    assert {hit.fault for hit in _drawn(1, 0)} == {Fault.NONE}
    hits = [hit.fault for hit in _drawn(1, 0.2) if hit.fault is not Fault.NONE]
    assert 300 < len(hits) < 500
    assert set(hits) == set(Fault) - {Fault.NONE, Fault.SLOW_ACCEPT, Fault.BYSTANDER}
    accepts = Seeded(1, share=0.4, patience=0.5)
    assert 150 < sum(accepts.connection() is not None for _ in range(2000)) < 250


def test_only_what_keeps_the_answer_back_is_held_beyond_the_client_s_patience() -> None:
    for hit in _drawn(1, 1):
        if hit.held > 0.5:
            assert hit.fault in HIDES_ANSWER
        else:
            assert hit.fault not in (Fault.DELAY_REQUEST, Fault.DELAY_ANSWER)
