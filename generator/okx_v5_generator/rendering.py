"""From the model to the text of the files of `okx_v5_api`."""

from pathlib import Path
from typing import Any

import jinja2

from . import shipping
from .documentation import argument_text, channel_notes, docstring, operation_notes
from .error_codes import ErrorCodes
from .expressions import (
    answer_type,
    field_writer,
    kind_name,
    literal,
    read_type,
    reader,
    shape,
    written_type,
)
from .imports import NAMES, with_imports
from .model import Api
from .naming import class_name
from .schemas import Document

HEADER = "Generated from spec/ by `make generate`. Do not edit."


def render(api: Api, document: Document, codes: ErrorCodes) -> dict[Path, str]:
    """Every file of the package, by its path in it."""
    return _Renderer(api).render(document, codes)


class _Renderer:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.topics = {
            **{enum.name: ("enums", enum.topic) for enum in api.enums},
            **{record.name: ("records", record.topic) for record in api.records},
            **{body.name: ("bodies", body.topic) for body in api.bodies},
        }
        # Which module each name that generated code may use comes from.
        self.names = {
            **NAMES,
            **{name: f"okx_v5_api.{kind}.{topic}" for name, (kind, topic) in self.topics.items()},
            **{f"{enum.name}Like": f"okx_v5_api.enums.{enum.topic}" for enum in api.enums},
        }
        self.environment = jinja2.Environment(  # noqa: S701 - Python is rendered, not HTML
            loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.environment.globals.update(
            header=HEADER, read=read_type, written=written_type, reader=reader, writer=field_writer,
            kind=kind_name, sent=answer_type, shape=shape,
            class_name=class_name, operation_notes=operation_notes, argument_text=argument_text,
            channel_notes=channel_notes,
        )  # fmt: skip
        self.environment.filters.update(doc=docstring, py=literal, tuple=tuple)

    def render(self, document: Document, codes: ErrorCodes) -> dict[Path, str]:
        files: dict[Path, str] = {}

        def add(path: str, template: str, **values: Any) -> None:
            text = self.environment.get_template(template).render(api=self.api, **values)
            files[Path(path)] = with_imports(text, self.names)

        add("__init__.py", "package.py.jinja")
        add("registry.py", "registry.py.jinja")
        add("error_codes.py", "error_codes.py.jinja", codes=codes)
        for kind, items in (
            ("enums", self.api.enums), ("records", self.api.records), ("bodies", self.api.bodies),
        ):  # fmt: skip
            names = {item.name: item.topic for item in items}
            if kind == "enums":
                names |= {f"{item.name}Like": item.topic for item in items}
            add(
                f"{kind}/__init__.py", "lazy.py.jinja", kind=kind, names=dict(sorted(names.items()))
            )
            for topic in sorted({item.topic for item in items}):
                chosen = [item for item in items if item.topic == topic]
                add(f"{kind}/{topic}.py", f"{kind}.py.jinja", topic=topic, items=chosen)
        for kind, template, members in (
            ("functions", "functions", self.api.operations),
            ("sync_namespaces", "namespace", self.api.operations),
            ("async_namespaces", "namespace", self.api.operations),
            ("topics", "topics", self.api.channels),
        ):  # fmt: skip
            used = [tag for tag in self.api.tags if any(item.tag == tag.name for item in members)]
            for tag in used:
                add(
                    f"{kind}/{tag.name}.py", f"{template}.py.jinja", tag=tag,
                    items=[item for item in members if item.tag == tag.name],
                    asynchronous=kind == "async_namespaces",
                )  # fmt: skip
            package = "namespaces" if template == "namespace" else "modules"
            add(
                f"{kind}/__init__.py", f"{package}_package.py.jinja", tags=used, package=kind,
                what={"functions": "Request functions", "topics": "Channels and their topics"}.get(kind),
                asynchronous=kind == "async_namespaces",
            )  # fmt: skip
        add("channels.py", "channels.py.jinja")
        add("subscribers.py", "subscribers.py.jinja")
        files[Path("py.typed")] = ""
        files[Path("openapi.json")] = shipping.as_json(shipping.openapi(document), HEADER)
        files[Path("asyncapi.json")] = shipping.as_json(shipping.asyncapi(document), HEADER)
        return files
