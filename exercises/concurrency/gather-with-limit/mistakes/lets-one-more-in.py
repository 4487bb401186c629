"""letting one job too many run: when as many run as the limit says, the next has to wait for
one of them to end."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    tasks, running = [], set()
    try:
        for job in jobs:
            if len(running) > limit:
                _, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            tasks.append(asyncio.create_task(job()))
            running.add(tasks[-1])
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
