"""running the jobs in batches: each batch waits for its slowest job, while the others could
long have made room for the next."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    jobs = list(jobs)
    results = []
    for first in range(0, len(jobs), limit):
        tasks = [asyncio.create_task(job()) for job in jobs[first : first + limit]]
        try:
            results += await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    return results
