import asyncio


async def deadlock():
    first, second = asyncio.Lock(), asyncio.Lock()

    async def take(one, other):
        async with one:
            await asyncio.sleep(0)
            async with other:
                pass

    async with asyncio.TaskGroup() as group:
        group.create_task(take(first, second), name="left")
        group.create_task(take(second, first), name="right")


async def many():
    async def stuck(what):
        await what

    future = asyncio.get_running_loop().create_future()
    barrier, full = asyncio.Barrier(2), asyncio.Queue(1)
    full.put_nowait(0)
    waits = barrier.wait(), full.put(1), full.join(), asyncio.Event().wait(), future
    for each in waits:
        asyncio.create_task(stuck(each))
    await asyncio.create_task(stuck(future))


async def first(items):
    async for item in items:
        return item


async def items():
    queue = asyncio.Queue()
    yield await queue.get()
