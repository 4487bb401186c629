async def gather_limited(jobs, limit):
    """Run the jobs, at most limit of them at once, and return their results in order."""
    return [await job() for job in jobs]
