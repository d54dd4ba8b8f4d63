"""Every error that this package raises. The tree is told in `okx_v5_core.errors`."""

from okx_v5_core.errors import *
from okx_v5_core.errors import __doc__ as __doc__
