"""Reading `errors.yaml`: what comes out, and what is said of each mistake."""

import re
from typing import Any

import attrs
import pytest
from tests.generator.specs import Spec

from okx_v5_generator.__main__ import error_families
from okx_v5_generator.error_codes import ErrorCode, ErrorCodes, load_error_codes
from okx_v5_generator.problems import SpecError

ERRORS = "errors.yaml"
CODE = '  "7": {family: PriceError, means: "What."}\n'


def codes(spec: Spec, text: str) -> ErrorCodes:
    """What a file with this text holds."""
    spec.write(ERRORS, text)
    return load_error_codes(spec.folder, error_families())


class TestReading:
    def test_the_small_specification(self, spec: Spec) -> None:
        poor = ("InsufficientBalance", "There is not enough money.", None)
        assert load_error_codes(spec.folder, error_families()) == ErrorCodes(
            codes=(
                ErrorCode("50001", "Maintenance", "The exchange sleeps.", "Wait until it wakes."),
                ErrorCode("51008", *poor),
                ErrorCode("51008_1000", poor[0], "There is none at all.", None),
            ),
            close_frames=(ErrorCode("4001", "AuthenticationError", "The login failed.", None),),
        )

    def test_close_frames_may_be_missing(self, spec: Spec) -> None:
        assert codes(spec, f"codes:\n{CODE}").close_frames == ()

    def test_long_texts_become_one_line(self, spec: Spec) -> None:
        found = codes(
            spec,
            'codes:\n  "7":\n    family: PriceError\n    means: |\n      What\n      it is.\n'
            "    remedy: >-\n      Do\n\n      this.\n",
        )
        assert found.codes == (ErrorCode("7", "PriceError", "What it is.", "Do this."),)

    @pytest.mark.parametrize(
        ("given", "family", "remedy"),
        [
            ("", "PriceError", "Do."),
            (", remedy: Else.", "PriceError", "Else."),
            (", family: PriceError", "PriceError", "Do."),
            (", family: SizeError", "SizeError", None),
            (", family: SizeError, remedy: Else.", "SizeError", "Else."),
        ],
    )
    def test_sub_codes_inherit(
        self, spec: Spec, given: str, family: str, remedy: str | None
    ) -> None:
        found = codes(
            spec,
            'codes:\n  "7":\n    family: PriceError\n    means: What.\n    remedy: Do.\n'
            f'    sub-codes:\n      "1": {{means: Finer.{given}}}\n',
        )
        assert found.codes == (
            ErrorCode("7", "PriceError", "What.", "Do."),
            ErrorCode("7_1", family, "Finer.", remedy),
        )

    def test_what_is_generated(self, spec: Spec) -> None:
        [text] = [text for path, text in spec.files().items() if path.name == "error_codes.py"]
        module: dict[str, Any] = {}
        exec(text, module)  # noqa: S102
        assert module["CODES"] == {
            "50001": ("Maintenance", "The exchange sleeps.", "Wait until it wakes."),
            "51008": ("InsufficientBalance", "There is not enough money.", None),
            "51008_1000": ("InsufficientBalance", "There is none at all.", None),
        }
        assert module["CLOSE_FRAMES"] == {
            "4001": ("AuthenticationError", "The login failed.", None)
        }
        assert module["__all__"] == ["CLOSE_FRAMES", "CODES"]


@attrs.frozen
class Mistake:
    """A file, and what is said of the line that holds `at`."""

    name: str
    text: str
    at: str
    message: str
    fix: str


def sub_codes(text: str) -> str:
    return f'codes:\n  "7":\n    family: PriceError\n    means: What.\n    sub-codes: {text}\n'


PERIOD = "Write one that ends with a period."
DIGITS = "Write up to six digits, quoted."
MISTAKES = [
    Mistake("no-codes", "close-frames: {}\n", "close-frames", "there are no codes",
            "Write them under `codes:`."),
    Mistake("unknown-section", f'codes:\n{CODE}"51008": {{}}\n', "51008", "unknown section '51008'",
            "Write codes under codes or close-frames."),
    Mistake("codes-as-a-list", "codes:\n  - 7\n", "codes:", "codes is no mapping",
            "Map each code to what it means."),
    Mistake("close-frames-as-text", f"codes:\n{CODE}close-frames: none\n", "close-frames",
            "close-frames is no mapping", "Map each close frame to what it means."),
    Mistake("bad-code", 'codes:\n  "7x": {family: PriceError, means: What.}\n', "7x",
            "'7x' is no code", DIGITS),
    Mistake("long-code", 'codes:\n  "1234567": {family: PriceError, means: What.}\n', "1234567",
            "'1234567' is no code", DIGITS),
    Mistake("sub-code-at-the-top", f'codes:\n{CODE}  "7_1": {{means: What.}}\n', "7_1",
            "'7_1' is no code", "Write sub-codes under their code, in `sub-codes`."),
    Mistake("not-described", 'codes:\n  "7": PriceError\n', '"7"', "code 7 is not described",
            "Give it family, means, status, remedy, sub-codes."),
    Mistake("unknown-key", 'codes:\n  "7":\n    family: PriceError\n    means: What.\n    advice: Do.\n',
            "advice", "code 7 has the unknown key 'advice'",
            "It may have family, means, status, remedy, sub-codes."),
    Mistake("no-family", 'codes:\n  "7": {means: What.}\n', '"7"', "code 7 lacks family",
            "Give it family."),
    Mistake("no-meaning", 'codes:\n  "7": {family: PriceError}\n', '"7"', "code 7 lacks means",
            "Give it means."),
    Mistake("unknown-family", 'codes:\n  "7":\n    family: PriseError\n    means: What.\n', "family",
            "code 7 is of the unknown family 'PriseError'",
            f"Choose one of {', '.join(sorted(error_families()))}."),
    Mistake("family-as-a-list", 'codes:\n  "7":\n    family: [PriceError]\n    means: What.\n',
            "family", "code 7 is of the unknown family ['PriceError']",
            f"Choose one of {', '.join(sorted(error_families()))}."),
    Mistake("no-period", 'codes:\n  "7":\n    family: PriceError\n    means: What\n', "means",
            "means of code 7 is no sentence", PERIOD),
    Mistake("empty-meaning", 'codes:\n  "7":\n    family: PriceError\n    means:\n', "means",
            "means of code 7 is no sentence", PERIOD),
    Mistake("no-period-after-the-remedy",
            'codes:\n  "7":\n    family: PriceError\n    means: What.\n    remedy: Do\n', "remedy",
            "remedy of code 7 is no sentence", PERIOD),
    Mistake("status-as-text",
            'codes:\n  "7":\n    family: PriceError\n    means: What.\n    status: "200"\n', "status",
            "status of code 7 is '200'", "Write an HTTP status, such as 200."),
    Mistake("no-status", 'codes:\n  "7":\n    family: PriceError\n    means: What.\n    status: 51008\n',
            "status", "status of code 7 is 51008", "Write an HTTP status, such as 200."),
    Mistake("true-status",
            'codes:\n  "7":\n    family: PriceError\n    means: What.\n    status: true\n', "status",
            "status of code 7 is True", "Write an HTTP status, such as 200."),
    Mistake("sub-codes-as-a-list", sub_codes("[1000]"), "sub-codes", "sub-codes is no mapping",
            "Map each sub-code to what it means."),
    Mistake("bad-sub-code", sub_codes("{1e3: {means: Finer.}}"), "1e3", "'1e3' is no sub-code",
            DIGITS),
    Mistake("sub-code-as-text", sub_codes('{"1": Finer.}'), "Finer",
            "sub-code 1 is not described", "Give it means, family, remedy."),
    Mistake("sub-code-without-meaning", sub_codes('{"1": {family: SizeError}}'), "SizeError",
            "sub-code 7_1 lacks means", "Give it means."),
    Mistake("unknown-key-of-a-sub-code", sub_codes('{"1": {means: Finer., status: 200}}'), "status",
            "sub-code 7_1 has the unknown key 'status'", "It may have means, family, remedy."),
    Mistake("unknown-family-of-a-sub-code", sub_codes('{"1": {means: Finer., family: X}}'), "family: X",
            "sub-code 7_1 is of the unknown family 'X'",
            f"Choose one of {', '.join(sorted(error_families()))}."),
    Mistake("no-period-in-a-sub-code", sub_codes('{"1": {means: Finer}}'), "Finer",
            "means of sub-code 7_1 is no sentence", PERIOD),
    Mistake("bad-close-frame", f"codes:\n{CODE}close-frames:\n  closed: {{means: What.}}\n", "closed:",
            "'closed' is no close frame", DIGITS),
    Mistake("status-of-a-close-frame",
            f'codes:\n{CODE}close-frames:\n  "4001": {{family: PriceError, means: X., status: 200}}\n',
            "4001", "close frame 4001 has the unknown key 'status'",
            "It may have family, means, remedy."),
    Mistake("close-frame-without-meaning",
            f'codes:\n{CODE}close-frames:\n  "4001": {{family: PriceError}}\n', "4001",
            "close frame 4001 lacks means", "Give it means."),
    Mistake("twice", f'codes:\n{CODE}  "7": {{family: SizeError, means: "Again."}}\n', "Again",
            "key '7' stands here again; it was given in line 2", "Remove one of the two."),
    Mistake("sub-code-twice", sub_codes('{\n      "1": {means: A.},\n      "1": {means: B.}}'), "B.",
            "key '1' stands here again; it was given in line 6", "Remove one of the two."),
]  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_mistakes(spec: Spec, mistake: Mistake) -> None:
    with pytest.raises(SpecError) as caught:
        codes(spec, mistake.text)
    [problem] = caught.value.problems
    assert problem.message == mistake.message
    assert problem.fix == mistake.fix
    assert problem.place.file == spec.folder / ERRORS
    assert problem.place.line == spec.line(ERRORS, mistake.at)


def test_all_mistakes_are_told_at_once(spec: Spec) -> None:
    with pytest.raises(SpecError) as caught:
        codes(
            spec,
            'codes:\n  "7":\n    family: X\n    means: What\n    sub-codes:\n      "1": {means: A}\n'
            '  "8": {family: PriceError}\nclose-frames:\n  "9": {means: B.}\n',
        )
    assert [problem.message for problem in caught.value.problems] == [
        "code 7 is of the unknown family 'X'",
        "means of code 7 is no sentence",
        "means of sub-code 7_1 is no sentence",
        "code 8 lacks means",
        "close frame 9 lacks family",
    ]


class TestTheRealOne:
    def test_it_is_in_order(self, real: Spec) -> None:
        """By number, each under the heading of its range."""
        last, first, end = -1, 0, 10**9
        for line in real.read(ERRORS).partition("close-frames:")[0].splitlines():
            if heading := re.match(r"  # (\d+)\u2013(\d+):", line):
                first, end = int(heading[1]), int(heading[2])
            elif heading := re.match(r"  # (\d+):", line):
                first = end = int(heading[1])
            elif code := re.match(r'  "(\d+)":', line):
                assert last < int(code[1])
                assert first <= int(code[1]) <= end
                last = int(code[1])

    def test_meanings_are_short(self, real: Spec) -> None:
        found = load_error_codes(real.folder, error_families())
        for code in (*found.codes, *found.close_frames):
            assert len(code.means) <= 90, code
            assert code.remedy is None or len(code.remedy) <= 200, code

    def test_status_belongs_to_http(self, real: Spec) -> None:
        for code, text in re.findall(
            r'^  "(\d+)":(.*?)(?=^  ["#]|\Z)',
            real.read(ERRORS).partition("close-frames:")[0],
            re.MULTILINE | re.DOTALL,
        ):
            assert ("status: " in text) != code.startswith(("60", "63", "64")), code
