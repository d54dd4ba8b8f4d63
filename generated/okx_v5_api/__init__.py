# Generated from spec/ by `make generate`. Do not edit.
"""The operations, channels, records and enums of the OKX V5 API.

Users import from `okx_v5`. `operations` maps method and path, as in `POST /api/v5/trade/order`, to the
`Operation`; `channels` maps names on the wire to the `Channel`, and `decode_push` reads their messages.
"""

from importlib import import_module

from okx_v5_core import errors

from okx_v5_api.channels import channels, decode_push
from okx_v5_api.registry import operations

__all__ = ["channels", "decode_push", "operations"]

errors.use_codes(lambda: import_module("okx_v5_api.error_codes").CODES)
