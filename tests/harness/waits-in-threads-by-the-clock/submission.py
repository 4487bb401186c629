def serve(calls):
    while True:
        calls.get()()
        calls.task_done()
