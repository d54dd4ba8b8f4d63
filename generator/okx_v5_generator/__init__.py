"""Turns the specification in `spec/` into the package `okx_v5_api` in `generated/`.

Load and bundle (`loading`, `bundling`), check (`checking` and the modules it calls), lower to what
the parser can read (`lowering`), parse (`parsing`), render (`rendering`) and write (`writing`). Run it
as `python -m okx_v5_generator`.
"""
