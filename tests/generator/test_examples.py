"""What examples are held to: the form of each kind of scalar."""

import pytest

from okx_v5_generator.examples import FORMATS
from okx_v5_generator.schemas import SCALAR_KINDS

VALUES = {
    "decimal": (
        ["0", "-0.10", "1e-8", "+5", ".5"],
        ["one", "1,5", " 1", "1 ", "NaN", "Infinity", "0x1"],
    ),
    "integer": (["0", "-7", "+7", "007"], ["1.0", "one", "1 ", "1e3"]),
    "boolean": (["true", "false"], ["True", "1", "yes"]),
    "unix-ms": (["0", "1597026383085"], ["1597026383085123", "-1", "1.5", "now"]),
    "unix-us": (["1597026383085123"], ["1597026383085123000", "-1"]),
    "unix-s": (["1597026383"], ["1597026383085", "-1"]),
    "iso-date": (["2026-08-22"], ["20260822", "2026-8-22", "2026-13-01", "22.8.2026"]),
    "compact-date": (["20260822"], ["2026-08-22", "2026082", "20260832"]),
    "iso-time": (
        ["2026-08-22T09:00:00Z", "2026-08-22T09:00:00+08:00"],
        ["2026-08-22T09:00:00", "2026-08-22", "nine"],
    ),
}


def test_every_format_of_text_is_checked() -> None:
    formats = {form for kind, form in SCALAR_KINDS if kind == "string" and form is not None}
    assert set(VALUES) == formats - {"password"} == set(FORMATS.checkers)


@pytest.mark.parametrize("form", sorted(VALUES))
def test_the_form_of_a_value(form: str) -> None:
    right, wrong = VALUES[form]
    for value in right:
        assert FORMATS.conforms(value, form), value
    for value in wrong:
        assert not FORMATS.conforms(value, form), value


@pytest.mark.parametrize("form", sorted(VALUES))
@pytest.mark.parametrize("value", ["", None, 5, 1.5, [], {}])
def test_what_is_absent_or_no_text_has_no_form(form: str, value: object) -> None:
    assert FORMATS.conforms(value, form)
