import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    """Await call(), again after a failure, and return the first result."""
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for _ in range(attempts - 1):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on:
            pass
        await asyncio.sleep(pause)
        pause *= 2
    async with asyncio.timeout(timeout):
        return await call()
