"""trusting `gather` to stop the other jobs: it raises the first exception, and the tasks it was
given go on in the background."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    room = asyncio.Semaphore(limit)

    async def run(job):
        async with room:
            return await job()

    return await asyncio.gather(*(run(job) for job in jobs))
