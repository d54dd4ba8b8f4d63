"""Everything a specification must fulfil before anything is generated from it."""

from collections.abc import Iterator
from typing import Any

import jsonschema
import jsonschema_rs
from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV31SpecValidator

from . import (
    asyncapi_schema,
    examples,
    examples_channels,
    forms,
    forms_channels,
    rules_channels,
    rules_components,
    rules_operations,
    rules_stream_operations,
    shipping,
)
from .bundling import Bundle
from .loading import Mapping, place_at, plain
from .problems import Problem, SpecError
from .schemas import Document


def check(bundle: Bundle) -> Document:
    """The checked document. Raises `SpecError` with every problem of the first stage that finds any.

    The stages build on each other: first the frame that OpenAPI sets, then the form of what stands in it,
    our rules, and the examples. AsyncAPI's schema comes after the form, since it looks at the document as
    it is shipped, and not at all where it is not installed. What else OpenAPI asks comes last, for its
    validator cannot say where a mistake stands; hardly anything gets so far.
    """
    document = bundle.read()
    for stage in (
        _has_the_frame,
        _has_its_form,
        _has_asyncapis_frame,
        _follows_our_rules,
        _examples_match,
        _is_openapi,
    ):
        problems = stage(document)
        if problems:
            raise SpecError(problems)
    return document


def _has_the_frame(document: Document) -> list[Problem]:
    validator = OpenAPIV31SpecValidator.schema_validator
    return [_breach(document, error) for error in validator.iter_errors(plain(document.tree))]


def _has_asyncapis_frame(document: Document) -> list[Problem]:
    return list(_async_breaches(document))


def _async_breaches(document: Document) -> Iterator[Problem]:
    schema = asyncapi_schema.installed()
    if schema is None:
        return
    shipped = shipping.asyncapi(document)
    if jsonschema_rs.Draft7Validator(schema).is_valid(shipped):
        return
    # Only the slower validator tells which of several possible forms came nearest.
    for error in jsonschema.Draft7Validator(schema).iter_errors(shipped):
        nearest = _nearest(error)
        path = list(nearest.absolute_path)
        yield Problem(
            place_at(document.streams, path),
            f"not AsyncAPI 3.0: {nearest.message.splitlines()[0][:200]}",
            "Mend it; spec/README.md shows how it is written.",
            str(path[1]) if path[:1] in (["channels"], ["operations"]) and len(path) > 1 else None,
        )


def _is_openapi(document: Document) -> list[Problem]:
    validator = OpenAPIV31SpecValidator(plain(document.tree))
    return [_breach(document, error) for error in validator.iter_errors()]


def _breach(document: Document, error: ValidationError) -> Problem:
    error = _nearest(error)
    path = list(error.absolute_path)
    node: Any = document.tree
    for step in path[:3] if path[:1] == ["paths"] else []:
        node = node[step]
    return Problem(
        place_at(document.tree, path),
        f"not OpenAPI 3.1: {error.message.splitlines()[0][:200]}",
        "Mend it; spec/README.md shows how it is written.",
        str(node["operationId"]) if isinstance(node, Mapping) and "operationId" in node else None,
    )


def _nearest(error: ValidationError) -> ValidationError:
    """Of several possible forms, the one that came nearest says most."""
    while error.context:
        error = max(
            error.context,
            key=lambda inner: (len(inner.absolute_path), "'$ref'" not in inner.message),
        )
    return error


def _has_its_form(document: Document) -> list[Problem]:
    # Channels refine components, whose form has to be right first.
    return list(forms.check(document)) or list(forms_channels.check(document))


def _follows_our_rules(document: Document) -> list[Problem]:
    return [
        *rules_operations.check(document),
        *rules_channels.check(document),
        *rules_stream_operations.check(document),
        *rules_components.check(document),
    ]


def _examples_match(document: Document) -> list[Problem]:
    strict = examples.StrictSchemas(document)
    return [*examples.check(document, strict), *examples_channels.check(document, strict)]
