import unittest
from unittest.mock import ANY, Mock, call, sentinel

from solution import Bus


class BusTest(unittest.TestCase):
    def test_any(self):
        bus, listener = Bus(), Mock()
        bus.on("saved", listener)
        bus.emit("saved", by=sentinel.user)
        listener.assert_called_once_with("saved", {"by": sentinel.user}, bus=ANY)

    def test_calls(self):
        bus, listener = Bus(), Mock()
        bus.on("a", listener)
        bus.on("b", listener)
        bus.emit("b")
        bus.emit("a", n=1)
        self.assertEqual(listener.mock_calls, [call("b", {}, bus=bus), call("a", ANY, bus=bus)])

    def test_nobody(self):
        self.assertIsNone(Bus().emit("x"))
