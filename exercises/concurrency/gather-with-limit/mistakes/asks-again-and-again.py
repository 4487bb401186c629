"""looking every now and then whether there is room: between two looks a place stays empty. A
semaphore or `asyncio.wait` wakes up at the very moment."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    running = 0
    tasks = []

    async def run(job):
        nonlocal running
        try:
            return await job()
        finally:
            running -= 1

    try:
        for job in jobs:
            while running >= limit:
                await asyncio.sleep(0.3)
            running += 1
            tasks.append(asyncio.create_task(run(job)))
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
