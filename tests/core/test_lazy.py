"""Modules and operations that are loaded when they are first used."""

import subprocess
import sys
import textwrap
import types
from pathlib import Path
from typing import Any

import pytest

from okx_v5 import api, bodies, enums, operations, records
from okx_v5_api import functions
from okx_v5_core.lazy import lazy_module, lazy_submodules
from okx_v5_core.operations import Operation
from okx_v5_core.registry import Operations


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    folder = tmp_path / "lazy_sample"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "first.py").write_text("VALUE = object()\n")
    (folder / "second.py").write_text("raise ImportError('loaded too early')\n")
    monkeypatch.syspath_prepend(tmp_path)
    import lazy_sample  # type: ignore[import-not-found]  # written by the test

    for name in ("lazy_sample", "lazy_sample.first"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "lazy_sample", lazy_sample)
    found: types.ModuleType = lazy_sample
    return found


@pytest.mark.usefixtures("package")
class TestLazyModule:
    def test_a_name_is_loaded_once(self, package: types.ModuleType) -> None:
        get, _ = lazy_module("lazy_sample", {"VALUE": ".first", "OTHER": ".second"})
        assert "lazy_sample.first" not in sys.modules
        value = get("VALUE")
        assert value is sys.modules["lazy_sample.first"].VALUE
        assert package.VALUE is value  # found without asking from now on

    def test_names_may_live_in_other_packages(self) -> None:
        get, _ = lazy_module("lazy_sample", {"Decimal": "decimal"})
        assert get("Decimal").__name__ == "Decimal"

    def test_names(self) -> None:
        get, names = lazy_module("lazy_sample", {"VALUE": ".first", "OTHER": ".second"})
        assert names() == ["OTHER", "VALUE"]
        with pytest.raises(AttributeError, match="module 'lazy_sample' has no attribute 'NOTHING'"):
            get("NOTHING")


@pytest.mark.usefixtures("package")
class TestLazySubmodules:
    def test_a_module_is_loaded_when_asked_for(self) -> None:
        get, names = lazy_submodules("lazy_sample", ["second", "first"])
        assert names() == ["first", "second"]
        assert "lazy_sample.first" not in sys.modules
        assert get("first") is sys.modules["lazy_sample.first"]
        with pytest.raises(ImportError, match="too early"):
            get("second")
        with pytest.raises(AttributeError, match="module 'lazy_sample' has no attribute 'third'"):
            get("third")


@pytest.mark.parametrize("module", [api, bodies, enums, records, functions])
def test_the_packages_know_their_names(module: Any) -> None:
    assert set(module.__all__) <= set(dir(module))
    for name in module.__all__:
        assert getattr(module, name) is getattr(module, name)
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = module.Nothing


class TestRegistry:
    def test_by_method_and_path(self) -> None:
        made = operations["GET /api/v5/market/ticker"]
        assert isinstance(made, Operation)
        assert made.id == "market.get_ticker"
        with pytest.raises(
            KeyError, match=r"no operation 'GET /api/v5/market/tick'\. Did you mean GET"
        ):
            operations["GET /api/v5/market/tick"]
        assert "GET /nowhere" not in operations
        assert operations.get("GET /nowhere") is None

    def test_by_id(self) -> None:
        assert operations.named("trade.place_order").key == "POST /api/v5/trade/order"
        with pytest.raises(KeyError, match=r"trade\.nothing"):
            operations.named("trade.nothing")

    def test_it_is_a_mapping(self) -> None:
        assert (
            len(operations)
            == len(list(operations))
            == len(operations.ids)
            == len(set(operations.ids))
        )
        assert operations.ids == sorted(operations.ids)
        assert all(key == made.key for key, made in operations.items())
        assert {made.id for made in operations.values()} == set(operations.ids)

    def test_it_loads_no_more_than_is_asked_for(self) -> None:
        code = """
            import sys
            from okx_v5_api import operations
            def loaded():
                return {name.split(".")[2] for name in sys.modules
                        if name.startswith("okx_v5_api.functions.")}
            assert "GET /api/v5/market/ticker" in list(operations)
            assert "trade.place_order" in operations.ids and len(operations)
            assert loaded() == set(), loaded()
            operations["GET /api/v5/market/ticker"]
            assert loaded() == {"market"}, loaded()
            operations.named("trade.place_order")
            assert loaded() == {"market", "trade"}, loaded()
        """
        subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True)  # noqa: S603

    def test_another_package_may_have_one(self) -> None:
        mine = Operations("okx_v5_api.functions", {"GET /x": "market.get_ticker"})
        assert mine["GET /x"] is operations["GET /api/v5/market/ticker"]
        assert mine.package == operations.package
