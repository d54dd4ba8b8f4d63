"""The text of generated code: what a type becomes, how docstrings are wrapped, what is imported.

Nothing that stands in a specification can become code: neither texts nor values nor names.
"""

import ast
import functools
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.generator.specs import SMALL, Spec

from okx_v5_core import reading, writing
from okx_v5_generator import building, expressions
from okx_v5_generator.documentation import WIDTH, argument_text, docstring, operation_notes
from okx_v5_generator.error_codes import ErrorCode, ErrorCodes
from okx_v5_generator.expressions import literal
from okx_v5_generator.imports import NAMES, with_imports
from okx_v5_generator.loading import Mapping
from okx_v5_generator.model import Api, Body, Enum, Field, Member, Operation, Record, Tag, Type
from okx_v5_generator.parsing import Parsed, ParsedField, parse
from okx_v5_generator.problems import Place
from okx_v5_generator.rendering import render
from okx_v5_generator.schemas import SCALAR_KINDS, Document

Files = dict[Path, str]
TEXT = Type("scalar", "text")


@pytest.fixture(scope="module")
def small() -> Files:
    return Spec(SMALL).files()


# What each kind of scalar is when read, and when given.
TYPES = {
    "text": ("str", "str"),
    "secret": ("str", "str"),
    "decimal": ("Decimal", "Number"),
    "integer": ("int", "int"),
    "boolean": ("bool", "bool"),
    "unix_ms": ("dt.datetime", "Time"),
    "unix_us": ("dt.datetime", "Time"),
    "unix_s": ("dt.datetime", "Time"),
    "iso_time": ("dt.datetime", "dt.datetime"),
    "iso_date": ("dt.date", "Date"),
    "compact_date": ("dt.date", "Date"),
    "json_integer": ("int", "int"),
    "json_number": ("Decimal", "Number"),
    "json_boolean": ("bool", "bool"),
    "json_unix_ms": ("dt.datetime", "Time"),
}


def test_each_kind_has_a_type_a_reader_and_a_writer() -> None:
    assert set(TYPES) == set(SCALAR_KINDS.values()) == set(expressions._READ)
    for kind in TYPES:
        name = expressions.reader(Type("scalar", kind), "x").partition("(")[0]
        assert callable(getattr(reading, name))
        assert callable(getattr(reading, name.replace("read_", "as_")))
        assert callable(getattr(writing, kind))
        assert kind in writing.BY_KIND


@pytest.mark.parametrize("kind", sorted(TYPES))
def test_a_kind_becomes_its_type(kind: str) -> None:
    module = rendered(record(Field("it", "It", Type("scalar", kind), "A field.")))[
        "records/topic.py"
    ]
    read, given_as = TYPES[kind]
    assert f"    def it(self) -> {read} | None:\n" in module
    assert f"            it: {given_as} | None = None,\n" in module
    assert f'        ("it", "It", "{kind}"),\n' in module
    lists = Field("it", "It", Type("list", inner=Type("scalar", kind)), "A field.")
    module = rendered(record(lists))["records/topic.py"]
    assert f"    def it(self) -> list[{read}]:\n" in module
    assert f"            it: Sequence[{given_as}] | None = None,\n" in module


def test_names_nesting_and_requiredness_are_the_parsers(
    spec: Spec, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_otherwise(document: dict[str, Any]) -> Parsed:
        """What the parser says, with some of it changed."""
        parsed = parse(document)
        models = dict(parsed.models)
        models["Ticker"] = tuple(
            attrs.evolve(
                field, type=Type("list", inner=Type("map", inner=Type("scalar", "unix_s")))
            )
            if field.wire == "last"
            else field
            for field in models["Ticker"]
        )
        models["Level"] = tuple(
            ParsedField("px", Type("enum", "Side"), required=False) if field.wire == "px" else field
            for field in models["Level"]
        )
        models["LegDraft"] = tuple(
            attrs.evolve(field, required=not field.required) for field in models["LegDraft"]
        )
        return attrs.evolve(parsed, models=models)

    monkeypatch.setattr(building, "parse", read_otherwise)
    files = spec.files()
    records, bodies = files[Path("records/market.py")], files[Path("bodies/trade.py")]
    assert "    def last(self) -> list[dict[str, dt.datetime]]:\n" in records
    assert '        return read_enum(self, "px", Side)\n' in records
    assert '    px: Number = argument("px", write.decimal)\n' in bodies
    assert (
        '    sz: Number | None = argument(\n        "sz", write.decimal, default=None\n' in bodies
    )


def test_descriptions_speak_of_fields_by_their_python_names(small: Files) -> None:
    assert '"""When last_side was known."""' in small[Path("records/market.py")]
    assert "Required without inst_id." in small[Path("functions/market.py")]


def test_what_the_documentation_says_of_an_argument() -> None:
    field = Field("px", "px", TEXT, "Price.")
    assert argument_text(field) == "Price."
    assert (
        argument_text(
            attrs.evolve(
                field, deprecated=True, required_when="with x.", variants="a or b",
                empty="removes it.", default="5",
            )
        )
        == "Deprecated. Price. Required with x. Only with a or b. The empty string removes it. Default: 5."
    )  # fmt: skip


OPERATION = Operation(
    id="topic.get_it", method="GET", path="/api/v5/it", summary="Get it", description="", returns="It.",
    doc="get-it", permission="none", auth="none", repeatable=True, limits=(), arguments=(), any_of=(),
    variants=None, whole_body=False, expires=False, page=None, answer=Type("list", inner=TEXT),
    one_row=False, row_results=None, batch_of=None, order_cap=False,
    stream=None,
)  # fmt: skip


def test_the_notes_of_an_operation() -> None:
    limits: tuple[dict[str, Any], ...] = (
        {
            "count": 1,
            "unit": "orders",
            "seconds": 2,
            "scope": ["user", "tag"],
            "only-for": "options",
        },
        {"count": 5, "unit": "requests", "seconds": 1, "scope": ["ip"]},
    )
    page = {
        "cursors": {"after": "id"},
        "order": "newest-first",
        "size": {"default": 5, "maximum": 9},
    }
    full = attrs.evolve(
        OPERATION, auth="required", permission="trade", limits=limits, page=page, expires=True
    )
    assert operation_notes(full) == [
        "Needs a key that may trade.",
        "Limits: 1 order in 2 s per user and tag (options); 5 requests in 1 s per ip.",
        "Paged by after, newest-first; 5 rows a page, 9 at most.",
        "Takes a deadline: with_options(expires_in=…).",
        "https://www.okx.com/docs-v5/en/#get-it",
    ]
    assert operation_notes(OPERATION)[0] == "Public: no key is needed."
    optional = attrs.evolve(OPERATION, auth="optional")
    assert operation_notes(optional)[0] == "A key is optional."


def test_an_operation_without_limits_speaks_of_none() -> None:
    assert not any(note.startswith("Limits") for note in operation_notes(OPERATION))


def test_long_texts_are_wrapped() -> None:
    text = "Words that go on and on, " * 20
    lines = docstring(text, 8, hang=4).split("\n")
    assert len(lines) > 3
    assert all(len(line) <= WIDTH for line in lines)
    assert all(line.startswith(" " * 12) for line in lines[1:])
    assert " ".join(" ".join(lines).split()) == text.strip()
    assert docstring("x" * 300, 4) == "x" * 300


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200) | st.text(
    st.sampled_from([*"\"'\\n \t#{}%\x00\u2028"]), max_size=30
)


@given(text=TEXTS, indent=st.sampled_from([0, 4, 8, 12]))
@example(text='say "hi"', indent=4)
@example(text='"""', indent=4)
@example(text='""""', indent=0)
@example(text='a \\"', indent=8)
@example(text='\\"""', indent=4)
@example(text="ends with \\", indent=4)
@example(text=r"\N{no such name} \x \u12", indent=4)
@example(text='""" + __import__("os") + """', indent=4)
def test_a_docstring_is_its_text(text: str, indent: int) -> None:
    code = f'{" " * indent}"""{docstring(text, indent)}"""'
    (statement,) = ast.parse(code.strip()).body
    assert isinstance(statement, ast.Expr)
    assert " ".join(ast.literal_eval(statement.value).split()) == " ".join(text.split())


@given(
    st.text()
    | st.tuples(st.text())
    | st.tuples(st.text(), st.text())
    | st.booleans()
    | st.integers()
)
def test_a_literal_is_its_value(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


def record(*fields: Field, **changes: Any) -> Record:
    return attrs.evolve(Record("Row", "topic", "A row.", fields, positional=False), **changes)


def rendered(*items: Record | Body | Enum, tag: str = "Things.", **changes: Any) -> dict[str, str]:
    """The files of a package with one operation and these parts."""
    operation = attrs.evolve(OPERATION, **changes)
    api = Api(
        tags=(Tag("topic", tag),),
        operations=(operation,),
        channels=(),
        enums=tuple(item for item in items if isinstance(item, Enum)),
        records=tuple(item for item in items if isinstance(item, Record)),
        bodies=tuple(item for item in items if isinstance(item, Body)),
    )
    codes = ErrorCodes((ErrorCode("1", "ExchangeError", tag, operation.summary),), ())
    tree = Mapping(Place(Path("x"), 1))
    tree.update({"channels": {}, "components": {}})
    files = render(api, Document(tree, tree), codes)
    return {str(path): text for path, text in files.items()}


HOSTILE = TEXTS | st.sampled_from(
    [
        '"""\nimport os\n"""', "'''", '" + boom() + "', "\\", '\\"', "# imports", "{{ boom() }}", "{% raw %}",
        '"]', "\n# imports\n", "x\rboom()", "\x0cboom()", "from x import y", "Decimal Sequence Any",
    ]
)  # fmt: skip


def shape(code: str) -> str:
    """What code does: its syntax without the values of its strings."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = "…"
    return ast.dump(tree)


def everything(texts: list[str]) -> dict[str, str]:
    """A package where these texts stand wherever a specification may have one."""
    fields = (
        Field("a", texts[0], TEXT, texts[1], empty=texts[2], variants=texts[3], default=texts[4]),
        Field("b", texts[5], Type("enum", "Kind"), texts[6], required=True),
    )
    return rendered(
        record(*fields, description=texts[7]),
        Body("Part", "topic", texts[7], fields, any_of=(("a", "b"),)),
        Enum("Kind", "topic", texts[8], (Member("A", texts[9], texts[10]),)),
        tag=texts[11], summary=texts[0], description=texts[1], returns=texts[2], doc=texts[3],
        path=texts[4], arguments=fields, answer=Type("list", inner=Type("record", "Row")),
        row_results={"code": texts[5], "message": texts[6], "success": [texts[7]]},
    )  # fmt: skip


@functools.cache
def shapes_of_words() -> dict[str, str]:
    files = everything(["word"] * 12)
    return {path: shape(text) if path.endswith(".py") else "" for path, text in files.items()}


@given(texts=st.lists(HOSTILE, min_size=12, max_size=12))
@settings(max_examples=25)
@example(texts=['"""'] * 12)
@example(texts=['say "hi"'] * 12)
@example(texts=["# imports"] * 12)
@example(texts=["\\"] * 12)
def test_no_text_becomes_code(texts: list[str]) -> None:
    hostile = everything([text.strip() or "." for text in texts])
    harmless = shapes_of_words()
    assert set(hostile) == set(harmless)
    for path, text in hostile.items():
        if path.endswith(".py"):
            assert shape(text) == harmless[path], path

    namespace: dict[str, Any] = {}
    source = hostile["error_codes.py"]
    exec(compile(source, "error_codes.py", "exec"), namespace)  # noqa: S102 - constants alone
    assert namespace["CODES"]["1"][1] == (texts[11].strip() or ".")


def test_imports_are_those_that_are_used() -> None:
    homes = NAMES | {"Row": "okx_v5_api.records.topic", "Side": "okx_v5_api.enums.topic"}
    text = with_imports(
        '"""Decimal and Any are only spoken of."""\n'
        "\n"
        "# imports\n"
        "\n"
        'def f(side: Side, rows: Sequence[Row] | None, at: dt.date) -> "Any":\n'
        '    """Literal."""\n'
        '    return write.text("Number", side.Decimal, nothing=None)\n',
        homes,
    )
    assert text.partition("def f")[0] == (
        '"""Decimal and Any are only spoken of."""\n'
        "\n"
        "from collections.abc import Sequence\n"
        "import datetime as dt\n"
        "\n"
        "import okx_v5_core.writing as write\n"
        "\n"
        "from okx_v5_api.enums.topic import Side\n"
        "from okx_v5_api.records.topic import Row\n"
        "\n"
    )


def test_what_a_module_defines_it_does_not_import() -> None:
    homes = {"Row": "okx_v5_api.records.topic", "RowLike": "okx_v5_api.records.topic"}
    text = with_imports(
        "# x\n# imports\n\nclass Row:\n    it: Row\n\nRowLike = Row | None\n", homes
    )
    assert "import" not in text


def test_long_imports_are_wrapped() -> None:
    homes = {f"Row{index}": "okx_v5_api.records.topic" for index in range(20)}
    text = with_imports("# x\n# imports\n" + "\n".join(f"f({name})" for name in homes), homes)
    assert max(map(len, text.splitlines())) <= WIDTH
    (statement,) = [node for node in ast.parse(text).body if isinstance(node, ast.ImportFrom)]
    assert {alias.name for alias in statement.names} == set(homes)


def test_a_text_without_the_line_for_imports_stays() -> None:
    text = 'x = "# imports"\n'
    assert with_imports(text, NAMES) == text


def test_every_name_to_import_exists() -> None:
    for name, module in NAMES.items():
        found = __import__(module, fromlist=[name])
        assert hasattr(found, name) or (module, name) in [
            ("datetime", "dt"),
            ("okx_v5_core.writing", "write"),
        ]


TRIAL = """
import datetime, importlib, inspect, json, pkgutil
from decimal import Decimal
from importlib import resources
import okx_v5_api
from okx_v5_core.errors import ArgumentError

for module in pkgutil.walk_packages(okx_v5_api.__path__, "okx_v5_api."):
    importlib.import_module(module.name)
from okx_v5_api.bodies import Cancellation, LegDraft
from okx_v5_api.enums import OrderType, Side
from okx_v5_api.functions import market, trade
from okx_v5_api.records import BookLevel, Candle, Day, Level, Order, Ticker

def refused(function, *arguments, **named):
    try:
        function(*arguments, **named)
    except ArgumentError as error:
        return str(error)

document = json.loads(resources.files(okx_v5_api).joinpath("openapi.json").read_text("utf-8"))

def decoded(path):
    operation = document["paths"][path]["get"]
    media = operation["responses"]["200"]["content"]["application/json"]
    example = media["example"] if "example" in media else media["examples"]["full"]["value"]
    return okx_v5_api.operations["GET " + path].decode(json.dumps(example).encode())

(ticker,) = decoded("/api/v5/market/tickers")
day = decoded("/api/v5/market/calendar")
at = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
order = dict(inst_id="BTC-USDT", side="buy", sz="1")
print(json.dumps({
    "file": okx_v5_api.__file__,
    "ticker": repr(ticker.to_dict()),
    "day": repr(day.to_dict()),
    "hints": repr(inspect.signature(market.get_candles)),
    "of": Ticker.of(last=Decimal("1.50"), from_="x", asks=[BookLevel.of(px="2")]).raw,
    "query": market.get_tickers(inst_id=["a", "b"]).target,
    "candles": market.get_candles("BTC-USDT", after=at).target,
    "order": trade.place_order(**order, ord_type="limit", px="", legs=[LegDraft(sz=1, px=2)]).body,
    "batch": trade.cancel_batch_orders([Cancellation(inst_id="a"), Cancellation(inst_id="b")]).body,
    "refused": [
        refused(trade.place_order, **order, ord_type="limit"),
        refused(trade.place_order, **order, ord_type="market", px="1"),
        refused(trade.place_order, **order, ord_type="ladder", steps=2),
        refused(trade.place_order, **(order | {"sz": None}), ord_type="market"),
        refused(trade.place_order, **order, ord_type="market", legs=[LegDraft(sz=1, px=2)] * 3),
        refused(LegDraft, sz=1),
        refused(market.get_tickers),
    ],
    "expires": [o.id for o in map(okx_v5_api.operations.named, okx_v5_api.operations.ids) if o.expires],
    "empty": trade.CANCEL_ALL.decode(b'{"code": "0", "msg": "", "data": []}'),
    "binary": repr(market.GET_REPORT.decode(b"abc")),
    "docstring": inspect.getdoc(trade.place_order),
    "enum": [Side.BUY == "buy", OrderType("new").is_known],
}))
"""


def test_the_package_of_the_small_specification_works(spec: Spec) -> None:
    assert spec.run("generate") == 0
    found = run(TRIAL, spec.out.parent)
    assert found["file"] == str(spec.out / "__init__.py")
    assert "'last': Decimal('42000.1')" in found["ticker"]
    assert "'vol_24h': None" in found["ticker"]
    assert (
        "'ts': datetime.datetime(2020, 8, 10, 2, 26, 23, 85000, tzinfo=datetime." in found["ticker"]
    )
    assert "'asks': [{'px': Decimal('42000.1'), 'orders': 3}, " in found["ticker"]
    assert (
        "'best': {'px': Decimal('42000'), 'deeper': {'px': Decimal('41999'), 'deeper': None}}"
        in (found["ticker"])
    )
    assert "'fees': {'USDT': {'px': Decimal('0.1'), 'deeper': None}}" in found["ticker"]
    assert "'from_': 'genesis'" in found["ticker"]
    assert (
        "'date': datetime.date(2026, 8, 22), 'compact': datetime.date(2026, 8, 22)" in found["day"]
    )
    assert "'weight': Decimal('0.003')" in found["day"]
    assert "'grid': [[Decimal('1.5'), Decimal('2')], []]" in found["day"]
    assert found["hints"].startswith("<Signature (inst_id: 'str', *, after: 'Time | None' = None")
    assert found["of"] == {"last": "1.50", "from": "x", "asks": [["2", ""]]}
    assert found["query"] == "/api/v5/market/tickers?instId=a,b"
    assert found["candles"].endswith("?instId=BTC-USDT&after=1577836800000")
    assert found["order"] == {
        "instId": "BTC-USDT", "side": "buy", "ordType": "limit", "sz": "1", "px": "",
        "legs": [{"sz": "1", "px": "2"}],
    }  # fmt: skip
    assert found["batch"] == [{"instId": "a"}, {"instId": "b"}]
    assert all(found["refused"]), found["refused"]
    assert found["expires"] == ["trade.place_order"]
    assert found["empty"] is None
    assert found["binary"] == "b'abc'"
    assert found["docstring"].startswith("Place an order.\n\nIt may be filled at once.\n\nArgs:\n")
    assert found["enum"] == [True, False]


def run(script: str, folder: Path) -> Any:
    """What a script prints as JSON, with the package in a folder in place of the installed one."""
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own script
        [sys.executable, "-W", "error", "-c", script],
        env=os.environ | {"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
