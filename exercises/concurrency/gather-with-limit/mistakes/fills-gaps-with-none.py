"""taking None for a result that is missing: a job may well return None."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    numbered = enumerate(jobs)
    results = {}

    async def worker():
        for number, job in numbered:
            result = await job()
            if result is not None:
                results[number] = result

    tasks = [asyncio.create_task(worker()) for _ in range(limit)]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return [results[number] for number in sorted(results)]
