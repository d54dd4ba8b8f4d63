"""What other packages log of headers and logins is masked, whatever handles it."""

import json
import logging
from collections.abc import Callable
from typing import Any

import pytest

from okx_v5_auth import Clock, Credentials, OkxAuth, login_message, mask_logs, signature_headers


@pytest.fixture
def spoken(caplog: pytest.LogCaptureFixture) -> Callable[..., str]:
    """Log something to a masked logger, and return what a handler of the root logger gets."""
    caplog.set_level(1)
    mask_logs("a.library")
    mask_logs("a.library")

    def speak(message: Any, *arguments: Any) -> str:
        caplog.clear()
        logging.getLogger("a.library").debug(message, *arguments)
        (record,) = caplog.records
        return f"{record.getMessage()} {record.msg} {record.args!r}"

    return speak


def forms(credentials: Credentials) -> list[tuple[Any, ...]]:
    headers = signature_headers(credentials, "2020-12-08T09:08:57.715Z", "GET", "/api/v5/x")
    plain = {name: str.__str__(value) for name, value in headers.items()}
    frame = str.__str__(login_message(credentials, Clock()))
    spaced = json.dumps(json.loads(frame), indent=1)
    pairs = [(name.encode(), value.encode()) for name, value in plain.items()]
    return [
        ("sending %s", plain),
        ("sending %r", pairs),
        ("%s", "\r\n".join(f"{name.lower()}: {value}" for name, value in plain.items())),
        *(("Adding %s=%s to the header table", name, value) for name, value in pairs if b"TIME" not in name),
        *((f"{name} -> {value}",) for name, value in plain.items() if "TIME" not in name),
        ("> TEXT '%s' [%d bytes]", frame, len(frame)),
        ("> TEXT %r", frame),
        ("> %s", frame.encode()),
        ("%s", spaced),
        ("> TEXT '%s...%s'", frame[:50], frame[-25:]),
        ("> %r", repr(frame)),
        ("{'op': 'login', 'args': %s}", json.loads(frame)["args"]),
    ]  # fmt: skip


def test_every_form_is_masked(
    credentials: Credentials,
    spoken: Callable[..., str],
    assert_shows_nothing: Callable[[str], None],
) -> None:
    for form in forms(credentials):
        text = spoken(*form)
        assert "****" in text
        assert_shows_nothing(text)
        assert credentials.api_key not in text


def test_the_rest_is_left_as_it_is(spoken: Callable[..., str]) -> None:
    assert spoken("> TEXT %s [%d bytes]", '{"op":"subscribe"}', 18).startswith(
        '> TEXT {"op":"subscribe"} [18 bytes] > TEXT %s [%d bytes] ('
    )
    assert "2020-12-08" in spoken("OK-ACCESS-TIMESTAMP: %s", "2020-12-08T09:08:57.715Z")


def test_a_record_that_cannot_be_formatted_is_loggings_to_report(
    spoken: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", False)
    logging.getLogger("a.library").handlers = [logging.NullHandler()]
    logging.getLogger("a.library").propagate = False
    try:
        logging.getLogger("a.library").debug("%d", "x")
    finally:
        logging.getLogger("a.library").handlers = []
        logging.getLogger("a.library").propagate = True


def test_http2_packs_headers_and_logs_them(
    credentials: Credentials,
    caplog: pytest.LogCaptureFixture,
    assert_shows_nothing: Callable[[str], None],
) -> None:
    hpack = pytest.importorskip("hpack", reason="HTTP/2 is no part of the client")
    OkxAuth(credentials)  # whoever signs is shielded
    caplog.set_level(1)
    headers = signature_headers(credentials, "2020-12-08T09:08:57.715Z", "GET", "/api/v5/x")
    encoder = hpack.Encoder()
    for huffman in (True, False):
        # Twice, and in a small table, so that the packages says what it drops.
        encoder.header_table_size = 200
        encoder.encode([(name, str.__str__(value)) for name, value in headers.items()], huffman)
    assert "to the header table" in caplog.text
    assert "Evicting" in caplog.text
    shown = caplog.text + "".join(f"{record.msg} {record.args!r}" for record in caplog.records)
    assert_shows_nothing(shown)
    assert credentials.api_key not in shown
    assert str.__str__(headers["OK-ACCESS-SIGN"]) not in shown
