"""Keeping within the exchange's limits.

A client does by itself; `Limits` says how. The rest is for those who send by other means.
"""

from .accounts import Account as Account
from .accounts import Instrument as Instrument
from .accounts import by_its_form as by_its_form
from .budgets import Budgets as Budgets
from .connections import ConnectionLimits as ConnectionLimits
from .gate import Limits as Limits
from .gate import LimitsLike as LimitsLike
from .limiter import Limiter as Limiter
from .limiter import MemoryLimiter as MemoryLimiter
from .permits import Permit as Permit
from .redis_limiter import RedisLimiter as RedisLimiter
from .rules import Charge as Charge
