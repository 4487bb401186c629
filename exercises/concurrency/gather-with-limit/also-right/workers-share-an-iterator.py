"""as many workers as may run at once, which take the next job from one shared iterator."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit < 1")
    results = {}
    numbered = enumerate(jobs)

    async def worker():
        for number, job in numbered:
            results[number] = await job()

    workers = [asyncio.ensure_future(worker()) for _ in range(limit)]
    done, running = await wait_for_all(workers)
    for each in running:
        each.cancel()
    if running:
        await asyncio.wait(running)
    for each in done:
        if each.exception():
            raise each.exception()
    return [results[number] for number in sorted(results)]


async def wait_for_all(workers):
    """Until all are done, or one raises: then, or when cancelled, the rest is cancelled."""
    try:
        return await asyncio.wait(workers, return_when=asyncio.FIRST_EXCEPTION)
    except asyncio.CancelledError:
        for each in workers:
            each.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        raise
