"""How fast and how small, as ratios against named references measured in the same run."""
