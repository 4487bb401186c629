"""keeping the results in a dict by function: a function that occurs twice has two results, and
the later one replaces the earlier."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    room = asyncio.Semaphore(limit)
    jobs = list(jobs)
    results = {}

    async def run(job):
        async with room:
            results[job] = await job()

    tasks = [asyncio.create_task(run(job)) for job in jobs]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return [results[job] for job in jobs]
