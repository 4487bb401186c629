import queue
import sched
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

import clock
import schedules
import solution


class WaitsTest(unittest.TestCase):
    def takes(self, seconds, wait):
        with clock.watch() as time_taken:
            wait()
        self.assertEqual(time_taken.seconds, seconds)

    def test_condition(self):
        condition = threading.Condition()
        with condition:
            self.takes(10, lambda: condition.wait_for(lambda: False, timeout=10))

    def test_queue(self):
        self.takes(10, lambda: self.assertRaises(queue.Empty, queue.Queue().get, timeout=10))

    def test_semaphore(self):
        self.takes(10, lambda: threading.Semaphore(0).acquire(timeout=10))

    def test_future(self):
        with ThreadPoolExecutor() as pool:
            future = pool.submit(time.sleep, 3)
            self.takes(1, lambda: self.assertRaises(TimeoutError, future.result, timeout=1))

    def test_timer(self):
        rung = threading.Event()
        threading.Timer(5, rung.set).start()
        self.takes(5, rung.wait)

    def test_scheduler(self):
        plan = sched.scheduler()
        plan.enter(5, 1, lambda: None)
        self.takes(5, plan.run)

    @schedules.every
    def test_left_to_itself(self):
        """lets a daemon be that waits for more"""
        calls = queue.Queue()
        threading.Thread(target=solution.serve, args=(calls,), daemon=True).start()
        calls.put(lambda: None)
        calls.join()
