import asyncio


async def use_connection(connect, jobs):
    """Run the jobs with one connection, and close it whatever happens."""
    connection = await connect()
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(connection)) for job in jobs]
        return [task.result() for task in tasks]
    finally:
        await finish(connection.close())


async def finish(coroutine):
    """Await it to its end; a cancellation meanwhile goes on only then."""
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
