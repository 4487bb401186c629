import os
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, Process, Queue, Value

seen = Value("i", 0)
calls = 0


def square(number):
    return number * number


def squares(numbers):
    with Pool(2) as pool:
        return pool.map(square, numbers)


def count():
    """Each test begins with nothing seen, though the value lies outside of Python's memory."""
    process = Process(target=see, args=(seen,))
    process.start()
    process.join()
    return seen.value


def see(value):
    global calls
    calls += 1
    value.value += calls


def left_open(function, *arguments):
    """Nobody shuts this pool down."""
    return ProcessPoolExecutor(2).submit(function, *arguments).result()


def first_to_answer():
    answers = Queue()
    processes = [Process(target=forever, args=(answers,)) for _ in range(2)]
    for process in processes:
        process.start()
    return answers.get()


def forever(answers):
    answers.put("here")
    while True:
        pass


def fails():
    with ProcessPoolExecutor(1) as pool:
        return list(pool.map(wrong, [3, 0]))


def wrong(number):
    return 1 // number


def unpicklable():
    with ProcessPoolExecutor(1) as pool:
        return pool.submit(lambda: 1).result()


def crashes():
    with ProcessPoolExecutor(1) as pool:
        return pool.submit(os._exit, 1).result()


def lasting():
    """A process is there while a thread ends that leaves something with a finalizer which takes long."""
    kept, ended = threading.local(), []

    class Slow:
        def __del__(self):
            ended.append(sum(1 for _ in range(300_000)))

    def leave():
        kept.slow = Slow()

    answers = Queue()
    process = Process(target=answers.put, args=("there",))
    process.start()
    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
    process.join()
    return answers.get(), ended
