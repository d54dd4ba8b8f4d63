"""Everything a specification must fulfil before anything is generated from it."""

from typing import Any

from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV31SpecValidator

from . import examples, forms, rules_components, rules_operations
from .bundling import Bundle
from .loading import Mapping, place_at, plain
from .problems import Problem, SpecError
from .schemas import Document


def check(bundle: Bundle) -> Document:
    """The checked document. Raises `SpecError` with every problem of the first stage that finds any.

    The stages build on each other: first the frame that OpenAPI sets, then the form of what stands in
    it, our rules, and the examples. What else the standard asks comes last, for its validator cannot
    say where a mistake stands; hardly anything gets so far.
    """
    document = bundle.read()
    for stage in (_has_the_frame, _has_its_form, _follows_our_rules, _examples_match, _is_openapi):
        problems = stage(document)
        if problems:
            raise SpecError(problems)
    return document


def _has_the_frame(document: Document) -> list[Problem]:
    validator = OpenAPIV31SpecValidator.schema_validator
    return [_breach(document, error) for error in validator.iter_errors(plain(document.tree))]


def _is_openapi(document: Document) -> list[Problem]:
    validator = OpenAPIV31SpecValidator(plain(document.tree))
    return [_breach(document, error) for error in validator.iter_errors()]


def _breach(document: Document, error: ValidationError) -> Problem:
    while error.context:  # of several possible forms, the one that came nearest says most
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
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


def _has_its_form(document: Document) -> list[Problem]:
    return list(forms.check(document))


def _follows_our_rules(document: Document) -> list[Problem]:
    return [*rules_operations.check(document), *rules_components.check(document)]


def _examples_match(document: Document) -> list[Problem]:
    return list(examples.check(document))
