"""The kernel that generated code stands on: requests, operations, records, conversions, errors.

No module here does I/O, and none knows an endpoint. Users import from `okx_v5`.
"""
