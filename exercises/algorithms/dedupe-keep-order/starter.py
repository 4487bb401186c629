def dedupe(items):
    """Return a list of the items without duplicates, in the order in which they first appear."""
    return list(set(items))
