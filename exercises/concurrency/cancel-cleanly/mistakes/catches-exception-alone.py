"""cleaning up in `except Exception`: CancelledError is a BaseException, so a cancelled task gets
past it and leaves the connection open."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(connection)) for job in jobs]
    except Exception:
        await finish(connection.close())
        raise
    await finish(connection.close())
    return [task.result() for task in tasks]


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
