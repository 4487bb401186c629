"""doubling before the first pause: the number of the attempt begins with 1, and 2 to the power of
1 is 2 already."""

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
        await asyncio.sleep(pause * 2**number)
    async with asyncio.timeout(timeout):
        return await call()
