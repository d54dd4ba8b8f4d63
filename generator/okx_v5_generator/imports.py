"""Finding out what generated code has to import: what it uses, and no more."""

import io
import re
import tokenize
from collections.abc import Mapping

from okx_v5_core import reading

from .documentation import WIDTH

MARKER = "\n# imports\n"
# Modules that are imported whole, under a name that no field has.
_ALIASES = frozenset({"dt", "write"})

# Names that templates use, and the modules that they come from.
NAMES = {
    name: module
    for module, names in {
        "collections.abc": "Mapping Sequence",
        "datetime": "dt",
        "decimal": "Decimal",
        "typing": "TYPE_CHECKING Any Literal Self TypeVar",
        "okx_v5_core.bodies": "Body argument body",
        "okx_v5_core.channels": "Channel Topic",
        "okx_v5_core.enums": "OpenEnum",
        "okx_v5_core.namespaces": "AsyncNamespace Namespace",
        "okx_v5_core.operations": "Argument Limit Operation Page StreamForm Variant Variants",
        "okx_v5_core.reading": " ".join(
            name for name in dir(reading) if name[:3] in ("rea", "as_")
        ),
        "okx_v5_core.records": "Record RowRecord",
        "okx_v5_core.requests": "Request",
        "okx_v5_core.results": "BatchResult RowResults batch binary nothing one_result one_row "
        "rows single",
        "okx_v5_core.subscriptions": "Subscription SyncSubscription",
        "okx_v5_core.writing": "Date Number Time write",
    }.items()
    for name in names.split()
}


def with_imports(text: str, homes: Mapping[str, str]) -> str:
    """The text with its line `# imports` replaced by imports of the names that it uses."""
    head, marker, body = text.partition(MARKER)
    if not marker:
        return text
    used: dict[str, list[str]] = {}
    for name in sorted(_names_used(body)):
        # What this very file defines needs no import.
        if name in homes and not re.search(rf"^(?:class {name}\b|{name} = )", body, re.MULTILINE):
            used.setdefault(homes[name], []).append(name)
    groups: dict[int, list[str]] = {}
    for module, names in sorted(used.items()):
        lines = [f"import {module} as {name}" for name in names if name in _ALIASES]
        plain = [name for name in names if name not in _ALIASES]
        line = f"from {module} import {', '.join(plain)}"
        if len(line) > WIDTH:
            line = f"from {module} import (\n    " + ",\n    ".join(plain) + ",\n)"
        lines += [line] if plain else []
        # The standard library, the kernel, the package itself.
        group = module.startswith("okx_v5") + module.startswith("okx_v5_api")
        groups.setdefault(group, []).extend(lines)
    blocks = ["\n".join(groups[order]) for order in sorted(groups)]
    return "\n".join([head, "\n\n".join(blocks), body])


def _names_used(code: str) -> set[str]:
    """The names in code that may need an import: not those in strings, of attributes or arguments."""
    names = set()
    before = ["", ""]
    tokens = [
        token
        for token in tokenize.generate_tokens(io.StringIO(code).readline)
        if token.type in (tokenize.NAME, tokenize.OP)
    ]
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        name = token.string
        if token.type == tokenize.NAME and before[1] not in (".", "def", "class"):
            # A lower-case word may be an argument of the same name; how it is used tells.
            used = after is not None and after.string in ("(", ".")
            passed = name.startswith(("as_", "read_")) or before == ["shape", "="]
            if not name.islower() or used or passed or before[1] == "@":
                names.add(name)
        before = [before[1], name]
    return names
