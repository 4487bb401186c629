"""limiting how many tasks are awaited: a task runs from the moment it is created, whether
anybody awaits it or not."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    room = asyncio.Semaphore(limit)
    tasks = [asyncio.create_task(job()) for job in jobs]

    async def result(task):
        async with room:
            return await task

    try:
        return await asyncio.gather(*map(result, tasks))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
