# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: funding_chain."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write

from okx_v5_api.enums.funding import RecipientWalletLike

__all__ = [
    "WithdrawalRecipient",
]


@body
class WithdrawalRecipient(Body):
    """Who receives a withdrawal. For a business, its name goes into rcvr_first_name, N/A into
    rcvr_last_name and its registered address into the rest."""

    wallet_type: RecipientWalletLike = argument("walletType", write.enum)
    """Who keeps the wallet."""
    exch_id: str | None = argument(
        "exchId", write.text, default=None
    )
    """ID of the receiving exchange, 0 if the list of exchanges lacks it. Required if wallet_type is
    exchange."""
    rcvr_first_name: str | None = argument(
        "rcvrFirstName", write.text, default=None
    )
    """First name of the recipient. Required if wallet_type is exchange."""
    rcvr_last_name: str | None = argument(
        "rcvrLastName", write.text, default=None
    )
    """Last name of the recipient. Required if wallet_type is exchange."""
    rcvr_country: str | None = argument(
        "rcvrCountry", write.text, default=None
    )
    """Country of the recipient: its English name or two-letter code (ISO 3166-1). Required if
    wallet_type is exchange, for users of some of the exchange's legal entities."""
    rcvr_country_sub_division: str | None = argument(
        "rcvrCountrySubDivision", write.text, default=None
    )
    """State or province of the recipient. Required if wallet_type is exchange, for users of some of
    the exchange's legal entities."""
    rcvr_town_name: str | None = argument(
        "rcvrTownName", write.text, default=None
    )
    """Town of the recipient. Required if wallet_type is exchange, for users of some of the exchange's
    legal entities."""
    rcvr_street_name: str | None = argument(
        "rcvrStreetName", write.text, default=None
    )
    """Street of the recipient. Required if wallet_type is exchange, for users of some of the
    exchange's legal entities."""
