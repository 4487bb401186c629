"""reporting an item as done although its work has failed: everything ends in good order, without the
result and without a word."""

import asyncio


async def pipeline(source, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    queue = asyncio.Queue(room)
    results = {}

    async def consume():
        while True:
            number, item = await queue.get()
            try:
                results[number] = await work(item)
            except Exception:
                pass
            finally:
                queue.task_done()

    tasks = [asyncio.create_task(consume()) for _ in range(workers)]
    try:
        number = 0
        async for item in source:
            await queue.put((number, item))
            number += 1
        await queue.join()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return [results[number] for number in sorted(results)]
