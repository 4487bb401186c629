"""keeping one semaphore for all calls: two calls at the same time then share the places that each of
them should have, whatever their own limits are."""

import asyncio

room = None


async def gather_limited(jobs, limit):
    global room
    if limit < 1:
        raise ValueError("limit must be at least 1")
    if room is None:
        room = asyncio.Semaphore(limit)

    async def run(job):
        async with room:
            return await job()

    tasks = [asyncio.create_task(run(job)) for job in jobs]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
