"""taking an empty result for a failure: None and 0 are answers, and only an exception is not."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                result = await call()
            if result or number == attempts - 1:
                return result
        except on:
            if number == attempts - 1:
                raise
        await asyncio.sleep(pause)
        pause *= 2
