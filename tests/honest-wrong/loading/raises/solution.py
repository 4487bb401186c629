"""Raises while it is loaded."""

TABLE = {name: len(name) for name in ("a", "bb")}
LIMIT = TABLE["ccc"]


def limit():
    return LIMIT
