"""keeping a cancellation from the connecting: the connection is then made for a caller who does
not want it any more, and nobody closes it."""

import asyncio


async def use_connection(connect, jobs):
    connection = await asyncio.shield(connect())
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(connection)) for job in jobs]
        return [task.result() for task in tasks]
    finally:
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
