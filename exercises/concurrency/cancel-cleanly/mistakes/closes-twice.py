"""closing in `except` and again in `finally`: the second call meets a connection that is closed
already."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(connection)) for job in jobs]
        return [task.result() for task in tasks]
    except BaseException:
        await finish(connection.close())
        raise
    finally:
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
