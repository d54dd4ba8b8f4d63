"""What the package offers, what it loads, and which way its imports go."""

import ast
import inspect
import pkgutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import okx_v5
import okx_v5_api
import okx_v5_auth
import okx_v5_core
from okx_v5_api.functions import __all__ as tags

# Reviewed: a name that is added here stays for good.
NAMES = [
    "AccountStateError",
    "AnswerError",
    "ArgumentError",
    "AsyncClient",
    "AuthenticationError",
    "BatchIncomplete",
    "BatchResult",
    "Book",
    "BookInvalid",
    "BotError",
    "Channel",
    "Client",
    "ClockError",
    "ConnectFailed",
    "ConnectionLost",
    "CopyTradingError",
    "Credentials",
    "EarnError",
    "Environment",
    "EnvironmentMismatch",
    "ExchangeBusy",
    "ExchangeError",
    "FieldError",
    "FundingError",
    "InstrumentStateError",
    "InsufficientBalance",
    "Limit",
    "LimitReached",
    "Limits",
    "Maintenance",
    "MemoryLimiter",
    "OkxError",
    "Operation",
    "OrderRejected",
    "OrderStateError",
    "OutcomeUnknown",
    "Page",
    "ParameterError",
    "PermissionDenied",
    "PositionError",
    "PriceError",
    "Push",
    "QuoteError",
    "RateLimited",
    "RedisLimiter",
    "Reply",
    "Request",
    "RiskControlled",
    "SizeError",
    "SubscriptionError",
    "Throttled",
    "TimedOut",
    "TooManyItems",
    "Topic",
    "TransportError",
    "UsageError",
    "__version__",
    "api",
    "bodies",
    "channels",
    "decode_push",
    "enums",
    "errors",
    "for_code",
    "operations",
    "records",
    "topics",
]
CLIENT_NAMES = [
    "clock",
    "demo",
    "environment",
    "live",
    "options",
    "permissions",
    "reply",
    "sandbox",
    "send",
    "stream",
    "synchronize_clock",
    "with_options",
]

PACKAGES = {
    "okx_v5": okx_v5,
    "okx_v5_api": okx_v5_api,
    "okx_v5_auth": okx_v5_auth,
    "okx_v5_core": okx_v5_core,
}
# What each package may import of the project.
ALLOWED = {
    "okx_v5_core": {"okx_v5_core"},
    "okx_v5_api": {"okx_v5_core", "okx_v5_api"},
    "okx_v5": {"okx_v5_core", "okx_v5_api", "okx_v5_auth", "okx_v5"},
    "okx_v5_auth": {"okx_v5_auth"},
}
# And of others: the kernel does no I/O, and what is generated stands on the kernel alone.
FOREIGN = {
    "okx_v5_core": {"attrs", "msgspec"},
    "okx_v5_api": set(),
    "okx_v5": {"attrs", "httpx", "msgspec", "picows", "redis", "starlette", "uvicorn"},
    "okx_v5_auth": {"attrs", "httpx", "keyring"},
}
IO = {
    "asyncio",
    "http",
    "os",
    "requests",
    "select",
    "socket",
    "ssl",
    "subprocess",
    "threading",
    "urllib.request",
}


def files(package: str) -> list[Path]:
    file = PACKAGES[package].__file__
    assert file is not None
    return sorted(Path(file).parent.rglob("*.py"))


def imported(path: Path, package: str) -> Iterator[str]:
    """The modules that a file imports, also late ones, and those named to import_module."""
    root = next(parent for parent in path.parents if parent.name == package)
    parts = [package, *path.relative_to(root).with_suffix("").parts]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            yield ".".join([*parts[: -node.level], *(node.module or "").split(".")])
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Call) and "import_module" in ast.unparse(node.func):
            constants = [item.value for item in node.args if isinstance(item, ast.Constant)]
            yield from (str(value) for value in constants if str(value).startswith("okx"))


def test_the_names() -> None:
    assert sorted(okx_v5.__all__) == NAMES
    assert dir(okx_v5) == NAMES
    for name in NAMES:
        assert getattr(okx_v5, name) is getattr(okx_v5, name)
    with pytest.raises(AttributeError, match="module 'okx_v5' has no attribute 'Nothing'"):
        _ = okx_v5.Nothing


def test_all_of_it_can_be_imported_at_once() -> None:
    space: dict[str, Any] = {}
    exec("from okx_v5 import *", space)  # noqa: S102
    assert set(NAMES) <= set(space)


@pytest.mark.parametrize("client", [okx_v5.Client, okx_v5.AsyncClient])
def test_the_names_of_the_clients(client: Any) -> None:
    close = "close" if client is okx_v5.Client else "aclose"
    shown = {name for name in dir(client.live()) if not name.startswith("_")}
    assert shown == {*CLIENT_NAMES, close, *tags}


def test_both_clients_are_alike() -> None:
    for name in (
        "__init__",
        "live",
        "demo",
        "sandbox",
        "send",
        "reply",
        "with_options",
        "synchronize_clock",
    ):
        sync, waiting = getattr(okx_v5.Client, name), getattr(okx_v5.AsyncClient, name)
        assert str(inspect.signature(sync)) == str(inspect.signature(waiting)).replace("Async", "")
        assert inspect.getdoc(sync) == (inspect.getdoc(waiting) or "").replace("Async", "")
        assert inspect.iscoroutinefunction(waiting) is (
            name in ("send", "reply", "synchronize_clock")
        )


@pytest.mark.parametrize("package", PACKAGES)
def test_imports_go_one_way(package: str) -> None:
    assert files(package)
    for path in files(package):
        for name in imported(path, package):
            top = name.partition(".")[0]
            if top.startswith("okx"):
                assert top in ALLOWED[package], f"{path} imports {name}"
            elif top not in sys.stdlib_module_names:
                assert top in FOREIGN[package], f"{path} imports {name}"
            elif package in ("okx_v5_core", "okx_v5_api"):
                assert not {top, name} & IO, f"{path} imports {name}"


def test_the_direction_is_really_looked_at(tmp_path: Path) -> None:
    folder = tmp_path / "okx_v5_core" / "deep"
    folder.mkdir(parents=True)
    file = folder / "module.py"
    file.write_text(
        "import okx_v5.client\nfrom okx_v5_api import x\nfrom ..records import Record\nfrom . import y\n"
        "def f():\n    from httpx import Client\n    import_module('okx_v5_auth')\n"
    )
    assert set(imported(file, "okx_v5_core")) == {
        "okx_v5.client", "okx_v5_api", "okx_v5_core.records", "okx_v5_core.deep.", "httpx", "okx_v5_auth",
    }  # fmt: skip


def run(code: str) -> None:
    """Run code in a process of its own, where nothing is loaded yet."""
    start = """
        import sys
        def loaded(*packages):
            return sorted(name for name in sys.modules if name.startswith(packages))
        TAGS = tuple(f"okx_v5_api.{kind}." for kind in
                     ("functions", "records", "enums", "bodies", "topics", "sync_namespaces",
                      "async_namespaces"))
    """
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "error", "-c", textwrap.dedent(start) + textwrap.dedent(code)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


class TestLoading:
    def test_importing_the_package_loads_little(self) -> None:
        run("""
            import okx_v5
            assert not loaded(*TAGS), loaded(*TAGS)
            assert not loaded("httpx", "asyncio", "ssl", "starlette", "uvicorn", "okx_v5_auth")
            assert not loaded("picows", "okx_v5.streams")
            assert not loaded("okx_v5.client", "okx_v5.async_client", "okx_v5.sandbox")
            assert not loaded("okx_v5_api.error_codes", "okx_v5_api.subscribers")
        """)

    def test_a_request_loads_its_own_tag_only(self) -> None:
        run("""
            from okx_v5.api import market
            market.get_ticker("BTC-USDT")
            assert loaded("okx_v5_api.functions.") == ["okx_v5_api.functions.market"]
            assert not loaded("okx_v5_api.records.trade", "okx_v5_api.records.account", "httpx")
            assert not loaded("okx_v5_api.sync_namespaces", "okx_v5_api.async_namespaces")
        """)

    def test_a_topic_loads_its_own_tag_only(self) -> None:
        run("""
            from okx_v5.topics import market
            market.tickers("BTC-USDT")
            assert loaded("okx_v5_api.topics.") == ["okx_v5_api.topics.market"]
            assert not loaded("okx_v5_api.functions.", "okx_v5_api.records.trade", "httpx")
        """)

    def test_a_push_loads_its_own_tag_only(self) -> None:
        run("""
            import okx_v5
            okx_v5.decode_push('{"arg": {"channel": "tickers"}, "data": []}')
            assert loaded("okx_v5_api.topics.") == ["okx_v5_api.topics.market"]
        """)

    def test_a_namespace_loads_its_own_tag_only(self) -> None:
        run("""
            from okx_v5 import Client
            okx = Client.live()
            assert not loaded(*TAGS), loaded(*TAGS)
            okx.market
            assert loaded("okx_v5_api.sync_namespaces.") == ["okx_v5_api.sync_namespaces.market"]
            assert loaded("okx_v5_api.functions.") == ["okx_v5_api.functions.market"]
            assert not loaded("okx_v5_api.async_namespaces", "okx_v5.async_client", "okx_v5.sandbox")
            assert not loaded("starlette", "uvicorn")
        """)

    def test_a_record_loads_its_own_module_only(self) -> None:
        run("""
            from okx_v5.records import Ticker
            from okx_v5.enums import Side
            assert loaded("okx_v5_api.records.") == ["okx_v5_api.records.market"]
            assert not loaded("okx_v5_api.functions.", "okx_v5_api.bodies.", "httpx")
        """)

    def test_error_codes_are_loaded_with_the_first_error(self) -> None:
        run("""
            import okx_v5
            assert not loaded("okx_v5_api.error_codes")
            assert okx_v5.for_code("51008") is okx_v5.InsufficientBalance
            assert loaded("okx_v5_api.error_codes")
        """)


def _documented(path: Path) -> Iterator[tuple[str, bool]]:
    """The public names of a file, and whether each has a docstring."""

    def visit(node: ast.AST, prefix: str) -> Iterator[tuple[str, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If | ast.Try):
                yield from visit(child, prefix)
            if not isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            decorators = {ast.unparse(decorator) for decorator in child.decorator_list}
            if child.name.startswith("_") or "overload" in decorators:
                continue
            yield f"{prefix}{child.name}", ast.get_docstring(child) is not None
            if isinstance(child, ast.ClassDef):
                yield from visit(child, f"{prefix}{child.name}.")

    tree = ast.parse(path.read_text("utf-8"))
    yield "module", ast.get_docstring(tree) is not None
    yield from visit(tree, "")


@pytest.mark.parametrize("package", ["okx_v5", "okx_v5_core", "okx_v5_auth"])
def test_everything_public_has_a_docstring(package: str) -> None:
    found = [(str(path), *entry) for path in files(package) for entry in _documented(path)]
    assert len(found) > 40
    assert [entry for entry in found if not entry[2]] == []


def test_every_module_can_be_imported() -> None:
    for name, package in PACKAGES.items():
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            if not module.name.endswith("__main__"):
                __import__(module.name)


@pytest.mark.parametrize("package", PACKAGES)
def test_types_are_shipped(package: str) -> None:
    file = PACKAGES[package].__file__
    assert file is not None
    assert (Path(file).parent / "py.typed").exists()
