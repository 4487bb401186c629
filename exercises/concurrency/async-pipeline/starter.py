async def pipeline(source, work, workers, room):
    """Put each item of source through work, and return the results in order."""
    return [await work(item) async for item in source]
