"""checking the limit nowhere: with a limit of 0 no job can ever begin."""

import asyncio


async def gather_limited(jobs, limit):
    room = asyncio.Semaphore(max(limit, 0))

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
