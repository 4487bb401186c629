"""finishing the closing and forgetting why it was interrupted: the cancellation has to go on
afterwards."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
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
