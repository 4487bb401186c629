import unittest

from solution import leave


class Leaves(unittest.TestCase):
    def test_exit(self):
        leave("exit")

    def test_sys_exit(self):
        leave("sys.exit")

    def test_os_exit(self):
        leave("os._exit")

    def test_os_abort(self):
        leave("os.abort")

    def test_os_kill(self):
        leave("os.kill")

    def test_raise_signal(self):
        leave("raise_signal")
