"""closing at the end of the function: an exception or a cancellation leaves it earlier, and the
connection stays open. `finally` runs on every way out."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job(connection)) for job in jobs]
    await finish(connection.close())
    return [task.result() for task in tasks]


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
