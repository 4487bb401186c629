"""a `return` in `finally`: it throws away the exception or the cancellation that is on its way."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    results = []
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(connection)) for job in jobs]
        results = [task.result() for task in tasks]
    finally:
        await finish(connection.close())
        return results


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
