"""connecting inside the `try`: when that fails, there is no connection yet, and `finally` wants to
close it all the same."""

import asyncio


async def use_connection(connect, jobs):
    try:
        connection = await connect()
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
