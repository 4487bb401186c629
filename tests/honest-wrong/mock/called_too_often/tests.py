import unittest
from unittest.mock import Mock, create_autospec, patch

from solution import Cache


class CacheTest(unittest.TestCase):
    def test_once(self):
        function = Mock(return_value=5)
        cache = Cache(function)
        cache(1), cache(1)
        function.assert_called_once_with(1)

    def test_falsy(self):
        function = Mock(return_value=0)
        cache = Cache(function)
        cache(1), cache(1)
        function.assert_called_once_with(1)

    def test_spec(self):
        function = create_autospec(lambda key, size: 1)
        with self.assertRaises(TypeError):
            Cache(function)(1)

    def test_prints(self):
        with patch("builtins.print") as printed:
            Cache(str)(1)
        printed.assert_called_once()
