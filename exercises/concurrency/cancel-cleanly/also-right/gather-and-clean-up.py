"""`gather`, and one coroutine for all of the cleaning up, which runs as a task of its own."""

import asyncio


async def clean_up(connection, tasks):
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await connection.close()


async def use_connection(connect, jobs):
    connection = await connect()
    tasks = [asyncio.create_task(job(connection)) for job in jobs]
    try:
        return await asyncio.gather(*tasks)
    finally:
        cleaning = asyncio.create_task(clean_up(connection, tasks))
        interrupted = None
        while not cleaning.done():
            try:
                await asyncio.shield(cleaning)
            except asyncio.CancelledError as error:
                interrupted = error
        if interrupted is not None:
            raise interrupted
