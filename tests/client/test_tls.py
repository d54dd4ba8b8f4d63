"""Servers are verified always, and a private authority is an option."""

import asyncio
import datetime as dt
import ipaddress
import ssl
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from tests.client.peers import GOOD, KINDS, PUBLIC, Kind, free_port, http, serving

from okx_v5 import ArgumentError, AsyncClient, Client, ConnectFailed, OkxError
from okx_v5.tls import tls_context

BOTH = pytest.mark.parametrize("kind", KINDS)
ANSWER = http(GOOD[PUBLIC.operation.id])
# Before the fixture of the other tests puts something in its place.
LOAD = ssl.SSLContext.load_verify_locations


class Authority(NamedTuple):
    """A certificate authority, and a server that it vouches for."""

    ca_file: Path
    server: ssl.SSLContext


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def make(folder: Path, address: str = "127.0.0.1") -> Authority:
    now = dt.datetime.now(dt.UTC)
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(2)]
    ca_key, key = keys

    def certificate(subject: str, public: Any, *, is_ca: bool) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(_name(subject))
            .issuer_name(_name("An authority of these tests"))
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(hours=1))
            .not_valid_after(now + dt.timedelta(hours=1))
            .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
        )

    root = certificate("An authority of these tests", ca_key.public_key(), is_ca=True).sign(
        ca_key, hashes.SHA256()
    )
    host = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))])
    leaf = (
        certificate("A server of these tests", key.public_key(), is_ca=False)
        .add_extension(host, critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    ca_file = folder / "ca.pem"
    ca_file.write_bytes(root.public_bytes(pem))
    chain = folder / "server.pem"
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chain.write_bytes(private + leaf.public_bytes(pem))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(chain)
    return Authority(ca_file, server)


@pytest.fixture(autouse=True)
def _real_certificates(_no_settings_of_the_machine: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", LOAD)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return make(tmp_path)


def ask(kind: Kind, how: str, url: str, request: Any = PUBLIC, **options: Any) -> Any:
    if kind == "sync":
        with getattr(Client, how)(base_url=url, **options) as okx:
            return okx.send(request)

    async def main() -> Any:
        async with getattr(AsyncClient, how)(base_url=url, **options) as okx:
            return await okx.send(request)

    return asyncio.run(main())


@BOTH
@pytest.mark.parametrize("how", ["live", "demo"])
def test_a_private_authority_is_trusted_if_named(
    kind: Kind, how: str, authority: Authority
) -> None:
    with serving(ANSWER, tls=authority.server) as peer:
        assert str(ask(kind, how, peer.url, ca_file=authority.ca_file).last) == "1.50"
        assert str(ask(kind, how, peer.url, ca_file=str(authority.ca_file)).last) == "1.50"


@BOTH
def test_and_not_otherwise(kind: Kind, authority: Authority, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = make(tmp_path / "other")
    for options in ({}, {"ca_file": other.ca_file}):
        with serving(ANSWER, tls=authority.server) as peer:
            with pytest.raises(ConnectFailed, match="CERTIFICATE_VERIFY_FAILED"):
                ask(kind, "live", peer.url, **options)
            assert peer.requests == []


@BOTH
def test_the_host_is_verified_too(kind: Kind, tmp_path: Path) -> None:
    elsewhere = make(tmp_path, "127.0.0.2")
    with serving(ANSWER, tls=elsewhere.server) as peer:
        with pytest.raises(ConnectFailed, match="IP address mismatch"):
            ask(kind, "live", peer.url, ca_file=elsewhere.ca_file)
        assert peer.requests == []


@BOTH
def test_an_old_protocol_is_refused(kind: Kind, authority: Authority) -> None:
    with pytest.warns(DeprecationWarning, match="TLSv1_1 is deprecated"):
        authority.server.maximum_version = ssl.TLSVersion.TLSv1_1
    with serving(ANSWER, tls=authority.server) as peer, pytest.raises(ConnectFailed):
        ask(kind, "live", peer.url, ca_file=authority.ca_file)


@BOTH
def test_a_proxy_by_tls_is_held_to_the_same(kind: Kind, authority: Authority) -> None:
    # It refuses to connect us on; that it was asked at all says that it was trusted.
    target = f"https://127.0.0.1:{free_port()}"
    refusal = http(b"", "407 Proxy Authentication Required")
    with serving(refusal, tls=authority.server) as peer:
        with pytest.raises(ConnectFailed, match="ProxyError: 407"):
            ask(kind, "live", target, ca_file=authority.ca_file, proxy=peer.url)
        assert [request.method for request in peer.requests] == ["CONNECT"]
        with pytest.raises(ConnectFailed, match="CERTIFICATE_VERIFY_FAILED"):
            ask(kind, "live", target, proxy=peer.url)


def test_the_context_verifies_and_adds_to_the_usual_ones(authority: Authority) -> None:
    usual, ours = tls_context(), tls_context(authority.ca_file)
    for context in (usual, ours):
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname
        assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    names = [
        {str(entry["subject"]) for entry in context.get_ca_certs()} for context in (usual, ours)
    ]
    assert len(names[0]) > 10
    assert len(names[1] - names[0]) == 1
    assert names[0] < names[1]


@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_a_file_that_holds_no_certificates(client: Any, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.pem"
    nothing.write_text("hello")
    empty = tmp_path / "empty.pem"
    empty.touch()
    for value in (tmp_path / "absent.pem", nothing, empty, tmp_path, 7, "a\0b"):
        with pytest.raises(ArgumentError, match="ca_file must be a file") as caught:
            client.live(ca_file=value)
        assert isinstance(caught.value, OkxError)
        assert "PEM" in str(caught.value)


def test_an_httpx_client_of_the_callers_has_its_own(authority: Authority) -> None:
    with (
        httpx.Client() as http_client,
        pytest.raises(ArgumentError, match="ca_file does not go with http"),
    ):
        Client.live(ca_file=authority.ca_file, http=http_client)


def test_there_is_no_way_to_switch_it_off() -> None:
    for name in ("verify", "insecure", "ssl", "verify_ssl"):
        with pytest.raises(TypeError):
            Client.live(**{name: False})  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(ArgumentError):
        Client.live(ca_file=False)  # type: ignore[arg-type]  # wrong on purpose
