"""What is sent again, over every operation and every way to fail."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5 import errors, operations
from okx_v5.repeating import Ask, Decision, GiveUp, Repeat, decide, pause
from okx_v5_core.operations import Operation

OPERATIONS = [operations[key] for key in operations]
ACTING = [operation for operation in OPERATIONS if operation.acts]
READING = [operation for operation in OPERATIONS if not operation.acts]
CODES = [
    "50000", "50001", "50004", "50011", "50013", "50026", "50036", "50040", "50061", "50102", "51000",
    "51008", "51016", "51054", "51149", "51400", "51412", "51603", "58102", "99999",
]  # fmt: skip
# What is said of a request of which nothing was done, and which may fare better next time.
HARMLESS = {"50011", "50061"}


def refused(code: str, status: int = 200) -> errors.ExchangeError:
    error = errors.ExchangeError.refused(code, "")
    error.status = status
    return error


def local() -> errors.ExchangeError:
    error = refused("50011")
    error.local = True
    return error


def answered(status: int | None) -> errors.AnswerError:
    return errors.AnswerError("", status=status)


REFUSALS = st.builds(refused, st.sampled_from(CODES), st.sampled_from([200, 400, 429, 500, 503]))
FAILURES: st.SearchStrategy[errors.OkxError] = st.one_of(
    REFUSALS,
    st.builds(local),
    st.builds(answered, st.sampled_from([None, 200, 403, 429, 500, 502, 504])),
    st.sampled_from(
        [errors.ConnectFailed(""), errors.ConnectionLost(""), errors.TimedOut(""),
         errors.OutcomeUnknown(""), errors.Throttled(""), errors.ArgumentError(""),
         errors.UsageError(""), errors.RateLimited("")]
    ),
)  # fmt: skip


def decided(operation: Operation[Any], error: errors.OkxError, **more: Any) -> Decision:
    known: dict[str, Any] = {"attempt": 1, "left": 10.0, "chance": 0.5}
    return decide(operation, error, **{**known, **more})


@given(
    operation=st.sampled_from(ACTING),
    error=FAILURES,
    attempt=st.integers(1, 100),
    left=st.floats(-10, 1000),
    chance=st.floats(0, 1),
    names_itself=st.booleans(),
)
def test_nothing_that_acts_is_repeated_blindly(
    operation: Operation[Any], error: errors.OkxError, **known: Any
) -> None:
    decision = decide(operation, error, **known)
    if isinstance(decision, Repeat):
        assert isinstance(error, errors.ConnectFailed | errors.RateLimited)
        assert isinstance(error, errors.ConnectFailed) or error.code in HARMLESS
        assert not getattr(error, "local", False)
    if isinstance(error, errors.OutcomeUnknown):
        assert decision == Ask()


@given(
    operation=st.sampled_from(OPERATIONS),
    error=FAILURES,
    attempt=st.integers(1, 1000),
    left=st.floats(-10, 1000),
    chance=st.floats(0, 1),
)
def test_the_budget_is_kept(
    operation: Operation[Any], error: errors.OkxError, left: float, **known: Any
) -> None:
    decision = decide(operation, error, left=left, **known)
    if isinstance(decision, Repeat):
        assert 0 < decision.after < left


@given(operation=st.sampled_from(READING), error=FAILURES)
def test_nobody_asks_what_became_of_a_question(
    operation: Operation[Any], error: errors.OkxError
) -> None:
    assert decided(operation, error) != Ask()


@pytest.mark.parametrize(
    "error",
    [
        *[refused(code) for code in ("50001", "50004", "50011", "50013", "50026", "50061")],
        *[refused(code) for code in ("51054", "51149")],
        refused("51000", 500),
        answered(502),
        errors.RateLimited(""),  # HTTP 429 with a page
        errors.ConnectFailed(""),
        errors.ConnectionLost(""),
        errors.TimedOut(""),
    ],
)
@given(operation=st.sampled_from(READING))
def test_what_reads_is_repeated(error: errors.OkxError, operation: Operation[Any]) -> None:
    assert isinstance(decided(operation, error), Repeat)
    assert decided(operation, error, left=0) == GiveUp()


@pytest.mark.parametrize(
    "error",
    [
        refused("50102"), refused("51000"), refused("51603"), local(), answered(200), answered(403),
        answered(None), errors.Throttled(""), errors.ArgumentError(""), errors.UsageError(""),
    ],
)  # fmt: skip
@given(operation=st.sampled_from(OPERATIONS))
def test_what_would_fail_again_is_not_repeated(
    error: errors.OkxError, operation: Operation[Any]
) -> None:
    assert decided(operation, error) == GiveUp()


def test_the_limiters_pause_is_kept() -> None:
    error = errors.ExchangeError.refused("50011", "")
    assert isinstance(error, errors.RateLimited)
    error.retry_after = 3.0
    assert decided(ACTING[0], error) == Repeat(3.0)
    assert decided(ACTING[0], error, left=3) == GiveUp()


def test_a_deadline_that_had_passed_is_mended_once() -> None:
    place = operations.named("trade.place_order")
    late = refused("50036")
    assert decided(place, late) == Ask()
    assert decided(place, late, was_stale=True) == Repeat(0)
    assert decided(place, late, was_stale=True, attempt=2) == Ask()
    assert decided(place, late, was_stale=True, left=0) == Ask()


def test_a_taken_name() -> None:
    place = operations.named("trade.place_order")
    assert decided(place, refused("51016")) == GiveUp()
    assert decided(place, refused("51016"), names_itself=False) == Ask()


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_pauses(attempt: int, chance: float) -> None:
    assert 0.05 <= pause(attempt, chance) <= 2
    assert pause(attempt, chance) <= pause(attempt + 1, chance)
    assert pause(attempt, 1) * 2 == pause(attempt, 0)
