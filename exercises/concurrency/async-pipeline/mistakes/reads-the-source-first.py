"""reading the whole source before the work begins: it has to fit into memory, and the first result
waits for the last item."""

import asyncio


async def pipeline(source, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    queue = asyncio.Queue(room)
    results = {}

    async def produce():
        for number, item in enumerate([item async for item in source]):
            await queue.put((number, item))
        queue.shutdown()

    async def consume():
        while True:
            try:
                number, item = await queue.get()
            except asyncio.QueueShutDown:
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
