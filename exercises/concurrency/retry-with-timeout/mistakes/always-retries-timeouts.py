"""trying again after every timeout: it fails with TimeoutError, and whether that counts is up to
the type that the caller gives."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except (TimeoutError, on):
            if number == attempts - 1:
                raise
        await asyncio.sleep(pause)
        pause *= 2
