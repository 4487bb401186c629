"""taking as many items as there are workers, and waiting for all of them: a worker that is done
sooner stands idle."""

import asyncio


async def pipeline(source, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    results = []
    batch = []
    try:
        async for item in source:
            batch.append(item)
            if len(batch) == workers:
                results += await all_of(batch, work)
                batch = []
        return results + await all_of(batch, work)
    except BaseExceptionGroup as group:
        raise group.exceptions[0]


async def all_of(batch, work):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(item)) for item in batch]
    return [task.result() for task in tasks]
