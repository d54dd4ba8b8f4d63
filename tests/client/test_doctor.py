"""What the doctor finds, and what it says to do."""

import json
import ssl
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.client.test_tls import LOAD

import okx_v5
from okx_v5 import Client, Credentials, Diagnosis
from okx_v5.__main__ import main
from okx_v5.sandbox import Sandbox

SECRETS = ("a-secret-nobody-may-see", "words nobody may see")
CREDENTIALS = Credentials(api_key="0a1b2c3d-4e5f", secret_key=SECRETS[0], passphrase=SECRETS[1])
HEALTHY = {
    "acctLv": "2", "posMode": "net_mode", "perm": "read_only,trade", "ip": "1.2.3.4", "level": "Lv1",
}  # fmt: skip
PLANNED = {
    "title": "Upgrade", "state": "scheduled", "begin": "1900000000000", "end": "1900003600000", "env": "1",
}  # fmt: skip


class Exchange:
    """Answers what the doctor asks, and counts nothing else."""

    def __init__(self, **answers: Any) -> None:
        self.ahead = 0.0
        self.paths: list[str] = []
        self.answers: dict[str, Any] = {
            "account/config": HEALTHY,
            "system/status": [],
            "trade/account-rate-limit": {"accRateLimit": "1000"},
        } | {name.replace("__", "/"): answer for name, answer in answers.items()}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v5/")
        self.paths.append(path)
        assert request.method == "GET"
        if path == "public/time":
            found = self.answers.get(path, {"ts": str(int((time.time() + self.ahead) * 1000))})
        else:
            found = self.answers[path]
        if isinstance(found, httpx.HTTPError):
            raise found
        if isinstance(found, tuple):
            return httpx.Response(found[0], json={"code": found[1], "msg": "no", "data": []})
        data = found if isinstance(found, list) else [found]
        return httpx.Response(200, json={"code": "0", "msg": "", "data": data})

    def diagnose(self, *, demo: bool = False, key: bool = True, **options: Any) -> Diagnosis:
        make = Client.demo if demo else Client.live
        with httpx.Client(transport=httpx.MockTransport(self)) as http:
            found = okx_v5.doctor(make(CREDENTIALS if key else None, http=http, **options))
        text = f"{found}{found!r}"
        assert not any(secret in text for secret in (*SECRETS, "1.2.3.4"))
        assert all(finding.remedy and finding.text for finding in found.findings)
        return found


def one(found: Diagnosis, topic: str) -> Any:
    (finding,) = [finding for finding in found.findings if finding.topic == topic]
    return finding


def test_all_is_well() -> None:
    exchange = Exchange()
    found = exchange.diagnose()
    assert [finding.topic for finding in found.findings] == [
        "clock", "maintenance", "key", "permissions", "IP addresses", "account mode", "position mode",
        "limits",
    ]  # fmt: skip
    assert {finding.severity for finding in found.findings} == {"ok"}
    assert found.healthy
    assert len(str(found).splitlines()) == len(found.findings)
    assert "openapi.okx.com (live)" in one(found, "key").text
    assert "1000 orders" in one(found, "limits").text


@pytest.mark.parametrize(
    ("ahead", "severity", "word"),
    [(0, "ok", ""), (5, "warning", "behind"), (-40, "problem", "ahead of")],
)
def test_the_clock(ahead: float, severity: str, word: str) -> None:
    exchange = Exchange()
    exchange.ahead = ahead
    finding = one(exchange.diagnose(), "clock")
    assert finding.severity == severity
    assert word in finding.text
    if ahead:
        assert f"{abs(ahead)}." in finding.text or f"{abs(ahead) - 1}." in finding.text
        assert "NTP" in finding.remedy


@pytest.mark.parametrize(
    ("config", "demo", "severity", "words"),
    [
        ({"ip": ""}, False, "warning", "14 days"),
        ({"ip": ""}, True, "ok", "only live keys"),
        ({"ip": "", "perm": "read_only"}, False, "note", "only read"),
        ({"ip": "1.2.3.4,1.2.3.5"}, False, "ok", "2 IP addresses"),
    ],
)
def test_addresses(config: dict[str, str], demo: bool, severity: str, words: str) -> None:
    finding = one(Exchange(account__config=HEALTHY | config).diagnose(demo=demo), "IP addresses")
    assert finding.severity == severity
    assert words in finding.text


def test_permissions() -> None:
    exchange = Exchange(account__config=HEALTHY | {"perm": "read_only,trade,withdraw"})
    finding = one(exchange.diagnose(permissions="read"), "permissions")
    assert finding.severity == "warning"
    assert finding.text == "the key has read_only, trade, withdraw; the client is limited to read."
    assert one(Exchange(account__config={}).diagnose(), "permissions").text == "the key has none."


def test_modes() -> None:
    found = Exchange(
        account__config=HEALTHY | {"acctLv": "1", "posMode": "long_short_mode"}
    ).diagnose()
    assert "spot mode" in one(found, "account mode").text
    assert "pos_side='long'" in one(found, "position mode").remedy
    found = Exchange(account__config=HEALTHY | {"acctLv": "9"}).diagnose()
    assert "does not know" in one(found, "account mode").text


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (401, "50101", "Client.demo"),
        (401, "50119", "eea"),
        (401, "50110", "address"),
        (401, "50113", "secret"),
    ],
)
def test_a_key_that_is_not_taken(status: int, code: str, words: str) -> None:
    found = Exchange(account__config=(status, code)).diagnose()
    finding = one(found, "key")
    assert not found.healthy
    assert finding.severity == "problem"
    assert code in finding.text
    assert "openapi.okx.com (live)" in finding.text
    assert words in finding.remedy
    assert found.findings[-1] is finding


def test_maintenance() -> None:
    running = PLANNED | {"state": "ongoing", "title": ""}
    others = [
        PLANNED | {"env": "2"},
        PLANNED | {"state": "completed"},
        PLANNED | {"state": "canceled"},
    ]
    found = Exchange(system__status=[PLANNED, running, *others]).diagnose()
    planned, now = [finding for finding in found.findings if finding.topic == "maintenance"]
    assert (planned.severity, now.severity) == ("warning", "problem")
    assert "Upgrade, scheduled, from 2030-03-17 17:46 UTC to 2030-03-17 18:46 UTC" in planned.text
    assert not found.healthy


def test_what_cannot_be_found_out_is_a_finding() -> None:
    exchange = Exchange(
        system__status=(429, "50011"),
        trade__account_rate_limit=(200, "50026"),
        public__time=(503, "50001"),
    )
    exchange.answers["trade/account-rate-limit"] = (200, "50026")
    found = exchange.diagnose()
    for topic, code in (("clock", "50001"), ("maintenance", "50011"), ("limits", "50026")):
        assert one(found, topic).severity == "warning"
        assert code in one(found, topic).text


def test_without_a_connection() -> None:
    found = Exchange(public__time=httpx.ConnectError("no route")).diagnose()
    assert [finding.topic for finding in found.findings] == ["connection"]
    assert "openapi.okx.com does not answer" in found.findings[0].text
    assert not found.healthy


def test_without_a_key() -> None:
    exchange = Exchange()
    found = exchange.diagnose(key=False)
    assert one(found, "key").severity == "note"
    assert found.healthy
    assert "account/config" not in exchange.paths


def test_by_itself_it_takes_the_environment_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Any] = []

    def live(credentials: Credentials | None = None) -> Client:
        made.append(credentials)
        http = httpx.Client(transport=httpx.MockTransport(Exchange()))
        return original(credentials, http=http)

    original = Client.live
    monkeypatch.setattr(Client, "live", live)
    names = ("OKX_API_KEY", "OKX_SECRET_KEY", "OKX_PASSPHRASE")
    for name in names:
        monkeypatch.delenv(name, raising=False)
    assert "OKX_API_KEY" in one(okx_v5.doctor(), "key").text
    for name in names:
        monkeypatch.setenv(name, "given")
    assert one(okx_v5.doctor(), "key").severity == "ok"
    assert made[0] is None
    assert made[1].api_key == "given"


def test_a_closed_client_is_a_mistake() -> None:
    client = Client.live()
    client.close()
    with pytest.raises(okx_v5.UsageError):
        okx_v5.doctor(client)


def test_against_the_sandbox() -> None:
    with Sandbox() as sandbox, Client.sandbox(sandbox.url) as okx:
        found = okx_v5.doctor(okx)
        assert found.healthy
        assert "sandbox" in one(found, "key").text
        okx.market.get_ticker("BTC-USDT")  # it is left open
    with Sandbox(clock=lambda: time.time() + 90) as late, Client.sandbox(late.url) as okx:
        assert one(okx_v5.doctor(okx), "clock").severity == "problem"
        assert one(okx_v5.doctor(okx), "key").severity == "ok"  # for the client corrects for it
    with Sandbox(require_demo=True) as demo, Client.sandbox(demo.url) as okx:
        assert "50101" in one(okx_v5.doctor(okx), "key").text


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--environment", "sandbox"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("ok       clock: this machine is ")
    assert len(lines) == 8


def test_the_command_says_what_is_wrong(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def demo(credentials: Credentials | None = None, **_: Any) -> Client:
        assert credentials is None
        return original(http=http)

    original = Client.demo
    monkeypatch.setattr(Client, "demo", demo)
    monkeypatch.delenv("OKX_API_KEY", raising=False)
    exchange = Exchange(public__time=httpx.ConnectError("no route"))
    with httpx.Client(transport=httpx.MockTransport(exchange)) as http:
        assert main(["doctor", "--environment", "demo"]) == 1
    printed = capsys.readouterr()
    assert "OKX_API_KEY" in printed.err
    assert printed.out.startswith("problem  connection:")


@pytest.mark.parametrize("environment", ["live", "demo"])
def test_the_command_takes_an_authority(
    environment: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", LOAD)
    missing = tmp_path / "ca.pem"
    assert main(["doctor", "--environment", environment, "--ca-file", str(missing)]) == 1
    assert f"ca_file must be a file with certificates in PEM, not '{missing}'" in (
        capsys.readouterr().err
    )


def test_the_function_is_not_hidden_by_a_module() -> None:
    code = "import okx_v5, okx_v5.checkup, okx_v5.__main__; print(callable(okx_v5.doctor))"
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout.strip().lower())
