"""What the exchange says where it does not serve a topic, as an error for who asked for it."""

from typing import Any

from okx_v5_core.channels import Topic
from okx_v5_core.errors import ExchangeError, OkxError, SubscriptionError


class SubscriptionRefusal(Exception):
    """A refusal as it came. `sure` says whether it is known which argument it is about."""

    def __init__(self, code: str, said: str, *, sure: bool) -> None:
        super().__init__(code, said)
        self.code, self.said, self.sure = code, said, sure


def refused_subscription(topic: Topic[Any], refusal: SubscriptionRefusal) -> OkxError:
    """The error of a refusal: a `SubscriptionError`, and of the class for its code as well."""
    error = ExchangeError.refused(
        refusal.code, refusal.said, operation=topic.channel.id, kind=SubscriptionError
    )
    error.add_note(f"The topic was {topic!r}.")
    return error


def too_many_connections(topic: Topic[Any], connections: str | None) -> OkxError:
    """The error for a subscription that ended because too many connections have the same."""
    return SubscriptionError(
        f"{topic.channel.id}: the account has this channel on {connections or 'too many'} connections "
        "already.",
        remedy="Close streams that are not needed, or share one: 30 may have this channel.",
        operation=topic.channel.id,
    )
