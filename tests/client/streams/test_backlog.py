"""What waits for a consumer stays within bounds, and what is dropped is counted."""

from hypothesis import given
from hypothesis import strategies as st

from okx_v5.streams.backlog import Backlog, Policy, WhenSlow

POLICIES: tuple[WhenSlow, ...] = ("wait", "drop-oldest", "latest")


@given(
    st.sampled_from(POLICIES),
    st.integers(1, 5),
    st.lists(st.one_of(st.none(), st.integers(0, 3)), max_size=60),
)
def test_against_the_plainest_way(
    when_slow: WhenSlow, capacity: int, steps: list[int | None]
) -> None:
    """A step takes a message, or puts one about an instrument."""
    backlog = Backlog(Policy(when_slow, capacity), lambda message: message[:1])
    model: list[bytes] = []
    dropped = 0
    for number, step in enumerate(steps):
        if step is None:
            if model:
                assert backlog.take() == model.pop(0)
            continue
        message = b"%d %d" % (step, number)
        gone = []
        if when_slow == "latest":
            gone = [each for each in model if each[:1] == message[:1]]
            if not gone and len(model) == capacity:
                gone = model[:1]
        elif when_slow == "drop-oldest" and len(model) == capacity:
            gone = model[:1]
        model = [each for each in model if each not in gone] + [message]
        dropped += len(gone)
        over = max(0, len(model) - capacity) if when_slow == "wait" else 0
        assert backlog.put(message) == len(gone) + over
        assert backlog.roomy is (when_slow == "latest" or len(model) <= capacity // 2)
        assert (len(backlog), backlog.dropped) == (len(model), dropped)
        assert when_slow == "wait" or len(model) <= capacity
    assert backlog.drop_all() == len(model)
    assert (len(backlog), backlog.dropped) == (0, dropped + len(model))
