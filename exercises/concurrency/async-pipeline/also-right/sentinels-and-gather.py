"""a sentinel for each worker, and `gather` with a clean-up in `finally`."""

import asyncio

END = object()


async def pipeline(source, work, workers, room):
    if min(workers, room) < 1:
        raise ValueError("at least one worker, and room for one item")
    queue = asyncio.Queue(maxsize=room)
    results = []

    async def producer():
        async for item in source:
            results.append(None)
            await queue.put((len(results) - 1, item))
        for _ in range(workers):
            await queue.put(END)

    async def worker():
        while (entry := await queue.get()) is not END:
            index, item = entry
            results[index] = await work(item)

    tasks = [asyncio.create_task(producer())]
    tasks += [asyncio.create_task(worker()) for _ in range(workers)]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return results
