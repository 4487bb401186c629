async def use_connection(connect, jobs):
    """Run the jobs with one connection, and close it whatever happens."""
    connection = await connect()
    results = [await job(connection) for job in jobs]
    await connection.close()
    return results
