"""awaiting each job before the next is begun: an `await` waits for the result, so only one job
runs at a time."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    return [await asyncio.create_task(job()) for job in jobs]
