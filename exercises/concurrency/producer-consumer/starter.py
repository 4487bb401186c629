def process_all(sources, work, workers, room):
    """Put the items of all sources through work, and return the results."""
    return [work(item) for source in sources for item in source]
