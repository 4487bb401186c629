"""taking the number of attempts for the number of retries: the first attempt counts as well."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for _ in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on:
            pass
        await asyncio.sleep(pause)
        pause *= 2
    async with asyncio.timeout(timeout):
        return await call()
