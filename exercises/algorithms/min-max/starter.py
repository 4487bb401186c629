def min_max(items):
    """Return the smallest and the largest of items as a tuple."""
