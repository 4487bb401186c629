"""taking None for the end of the items: None is an item like any other, and the end needs a sign
that nothing else can be."""

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
        for _ in range(workers):
            await queue.put((number, None))

    async def consume():
        while True:
            number, item = await queue.get()
            if item is None:
                return
            results[number] = await work(item)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(produce())
            for _ in range(workers):
                group.create_task(consume())
    except BaseExceptionGroup as group:
        raise group.exceptions[0]
    return [results[number] for number in sorted(results)]
