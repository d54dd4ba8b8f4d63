"""`python -m okx_v5`, in a process of its own as users run it."""

import os
import re
import runpy
import signal
import socket
import subprocess
import sys
from typing import Any

import httpx
import pytest
from tests.client.peers import free_port, hide

from okx_v5 import Client, demo, embedded
from okx_v5.__main__ import main
from okx_v5.errors import OkxError
from okx_v5.sandbox import Sandbox


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-W", "error", "-m", "okx_v5", *arguments]


def test_the_demo() -> None:
    done = subprocess.run(  # noqa: S603
        command("demo"), capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    lines = done.stdout.strip().splitlines()
    assert "50113" in "\n".join(lines[-3:])
    assert "AuthenticationError" in lines[-1]
    for part in ("The sync client:", "The async client:", "A stream:", "A wrong secret:"):
        assert part in lines
    sync, waiting = (
        done.stdout.split(part)[1] for part in ("The sync client:", "The async client:")
    )
    steps = [
        re.findall(r"^  (\S.*?): (?:GET|POST) ", text, re.MULTILINE) for text in (sync, waiting)
    ]
    assert steps[1]
    assert steps[0][: len(steps[1])] == steps[1]
    assert "1 accepted, 1 rejected, 0 unknown" in done.stdout
    [placed] = re.findall(r"placed over the stream: order (\d+)", done.stdout)
    assert f"heard over the stream: {placed} live" in done.stdout


def test_the_sandbox_serves_until_it_is_interrupted() -> None:
    port = free_port()
    with subprocess.Popen(  # noqa: S603
        command("sandbox", "--port", str(port)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        try:
            told = process.stdout.readline()
            assert f"http://127.0.0.1:{port}" in told
            assert f"ws://127.0.0.1:{port}/ws/v5/public" in process.stdout.readline()
            with Client.sandbox(f"http://127.0.0.1:{port}") as okx:
                assert okx.account.get_balance().details
        finally:
            process.send_signal(signal.SIGINT)
            _, complaints = process.communicate()
    assert process.returncode == 0
    assert complaints == ""
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", port))


class TestMain:
    """The same in this process, for what does not need another one."""

    def test_the_demo(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["demo"]) == 0
        assert "50113" in capsys.readouterr().out

    def test_a_port_that_is_taken(self, capsys: pytest.CaptureFixture[str]) -> None:
        with socket.create_server(("127.0.0.1", 0)) as other:
            assert main(["sandbox", "--port", str(other.getsockname()[1])]) == 1
        assert "in use" in capsys.readouterr().err

    def test_an_interrupt_is_the_ordinary_end(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def interrupt(self: Sandbox) -> None:
            assert httpx.get(f"{self.url}/api/v5/public/time", trust_env=False).status_code == 200
            raise KeyboardInterrupt

        monkeypatch.setattr(Sandbox, "wait", interrupt)
        assert main(["sandbox", "--port", "0"]) == 0
        assert "http://127.0.0.1:" in capsys.readouterr().out

    def test_an_error_is_told_in_a_line(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def fail() -> Any:
            raise OkxError("it broke.", remedy="Mend it.")

        monkeypatch.setattr("okx_v5.demo.start", fail)
        assert main(["demo"]) == 1
        assert capsys.readouterr().err == "it broke. Mend it.\n"

    @pytest.mark.parametrize("arguments", [[], ["nothing"], ["sandbox", "--port", "x"]])
    def test_wrong_arguments(
        self, arguments: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2
        assert "usage: okx_v5" in capsys.readouterr().err

    def test_help(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(["--help"])
        assert caught.value.code == 0
        assert "sandbox" in capsys.readouterr().out

    @pytest.mark.parametrize("arguments", [["demo"], ["sandbox", "--port", "0"]])
    def test_without_the_extra(
        self,
        arguments: list[str],
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        hide(monkeypatch, "starlette")
        assert main(arguments) == 1
        shown = capsys.readouterr().err
        assert "starlette" in shown
        assert "pip install 'okx-v5[sandbox]'" in shown

    def test_as_a_program(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "argv", ["okx_v5", "--help"])
        monkeypatch.delitem(sys.modules, "okx_v5.__main__")
        with pytest.raises(SystemExit):
            runpy.run_module("okx_v5", run_name="__main__")


def test_a_demo_that_takes_a_wrong_secret_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    url, stop = embedded.start()
    try:
        monkeypatch.setattr(demo, "Credentials", lambda **_: embedded.CREDENTIALS)
        with pytest.raises(OkxError, match="took a wrong secret"):
            demo._try_wrong_secret(url)
    finally:
        stop()
