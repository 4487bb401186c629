"""CPython's behaviour where the sandbox lacks it, or would let it end the interpreter.

Each file changes the library once, at import, and tells learner code nothing but what CPython
would: `streams` and `descriptors` for input and output, `event_loop` for asyncio, with
`waiting` for a loop that hangs, `async_bridge` for what starts threads to leave or to enter one,
`openssl` for what hashlib takes from there, `sandbox` for threads, processes and the network,
`long_differences` for unittest's own.
"""
