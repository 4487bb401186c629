"""waiting in `join` without `task_done`: the queue counts what is put into it, and goes on waiting
until as many items are reported as done."""

import asyncio


async def pipeline(source, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    queue = asyncio.Queue(room)
    results = {}

    async def produce():
        number = 0
        async for item in source:
            await queue.put((number, item))
            number += 1
        await queue.join()

    async def consume():
        while True:
            number, item = await queue.get()
            results[number] = await work(item)

    consumers = [asyncio.create_task(consume()) for _ in range(workers)]
    tasks = [asyncio.create_task(produce()), *consumers]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return [results[number] for number in sorted(results)]
