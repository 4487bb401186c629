import signal
import unittest
from unittest.mock import Mock, patch

from solution import Supervisor, finish, on_interrupt


class SupervisorTest(unittest.TestCase):
    def test_ends(self):
        supervisor = Supervisor()
        with patch("os._exit") as ended:
            supervisor.run(lambda: 1 / 0)
            ended.assert_not_called()
            supervisor.run(Mock(side_effect=KeyError))
        ended.assert_called_once_with(2)

    @patch("sys.exit")
    def test_finish(self, ended):
        self.assertIsNone(finish(3))
        ended.assert_called_once_with(3)

    def test_handler(self):
        def handler(number, frame): ...

        before = on_interrupt(handler)
        self.addCleanup(signal.signal, signal.SIGINT, before)
        self.assertIs(signal.getsignal(signal.SIGINT), handler)
