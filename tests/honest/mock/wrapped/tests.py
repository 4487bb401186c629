import unittest
from unittest.mock import Mock, call, patch, seal

from solution import Cache, fibonacci


class CacheTest(unittest.TestCase):
    def test_once(self):
        slow = Mock(wraps=pow)
        cached = Cache(slow)
        self.assertEqual([cached(2, 5), cached(2, 5), cached(3, 2)], [32, 32, 9])
        self.assertEqual(slow.mock_calls, [call(2, 5), call(3, 2)])

    def test_wrapped_method(self):
        cache = Cache(len)
        with patch.object(cache, "function", wraps=cache.function) as function:
            self.assertEqual(cache("abc"), 3)
        function.assert_called_once_with("abc")

    def test_fibonacci(self):
        with patch("solution.fibonacci", wraps=fibonacci) as spy:
            self.assertEqual(fibonacci(5), 5)
        self.assertEqual(spy.call_count, 14)

    def test_sealed(self):
        service = Mock()
        service.get.return_value = 1
        seal(service)
        self.assertEqual(Cache(service.get)(), 1)
        with self.assertRaises(AttributeError):
            service.put
