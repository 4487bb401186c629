"""adding the same time to each pause: 1, 2, 3 and 4 seconds grow, but each pause is to be
twice the one before, 1, 2, 4 and 8."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(1, attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on:
            pass
        await asyncio.sleep(pause * number)
    async with asyncio.timeout(timeout):
        return await call()
