"""catching CancelledError and returning: whoever cancelled, a timeout for instance, is told that
all is well. After cleaning up it has to be raised again."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    tasks = []
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(connection)) for job in jobs]
    except asyncio.CancelledError:
        pass
    finally:
        await finish(connection.close())
    return [task.result() for task in tasks if not task.cancelled()]


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
