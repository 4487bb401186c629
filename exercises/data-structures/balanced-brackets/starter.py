def misplaced_bracket(text: str) -> int | None:
    """Return the position of the bracket in text that has no partner, or None."""
