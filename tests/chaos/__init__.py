"""Orders through a proxy that breaks what it can: none lost, none doubled, every outcome true."""
