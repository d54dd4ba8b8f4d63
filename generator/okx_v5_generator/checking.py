"""Everything a specification must fulfil before anything is generated from it."""

from typing import Any

from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV31SpecValidator

from . import examples, forms, rules_components, rules_operations
from .bundling import Bundle
from .loading import Mapping, Sequence, place_at
from .problems import Problem, SpecError
from .schemas import Document


def check(bundle: Bundle) -> Document:
    """The checked document. Raises `SpecError` with every problem of the first stage that finds any.

    The stages build on each other: first that it is OpenAPI, then that each part has its form, then our
    rules, then the examples.
    """
    document = Document(bundle.document)
    for stage in (_is_openapi, _has_its_form, _follows_our_rules, _examples_match):
        problems = stage(document)
        if problems:
            raise SpecError(problems)
    return document


def _is_openapi(document: Document) -> list[Problem]:
    problems = []
    for error in _breaches(plain(document.tree)):
        leaf = error
        while leaf.context:  # of several possible forms, the one that came nearest says most
            leaf = max(leaf.context, key=lambda inner: len(inner.absolute_path))
        problems.append(
            Problem(
                place_at(document.tree, list(leaf.absolute_path)),
                f"not OpenAPI 3.1: {leaf.message.splitlines()[0][:200]}",
                "Mend it; spec/README.md shows how it is written.",
            )
        )
    return problems


def _breaches(tree: Any) -> list[ValidationError]:
    """What the standard forbids. The validator looks on after a breach, and may stumble over it."""
    found: list[ValidationError] = []
    try:
        found += OpenAPIV31SpecValidator(tree).iter_errors()
    except (AttributeError, LookupError, TypeError, ValueError):
        if not found:
            raise
    return found


def _has_its_form(document: Document) -> list[Problem]:
    return list(forms.check(document))


def _follows_our_rules(document: Document) -> list[Problem]:
    return [*rules_operations.check(document), *rules_components.check(document)]


def _examples_match(document: Document) -> list[Problem]:
    return list(examples.check(document))


def plain(node: Any) -> Any:
    """The same without places: what other libraries take."""
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        return [plain(value) for value in node]
    return node
