import unittest
from unittest.mock import AsyncMock, PropertyMock, create_autospec, patch

from solution import Thermometer, mean


class MeanTest(unittest.IsolatedAsyncioTestCase):
    async def test_mean(self):
        inside = create_autospec(Thermometer, instance=True, place="inside")
        outside = create_autospec(Thermometer, instance=True, place="garden")
        inside.read.return_value = 20
        outside.read.return_value = 10
        self.assertEqual(await mean(inside, outside), (15, ["garden", "inside"]))
        inside.read.assert_awaited_once_with()

    async def test_patched(self):
        with (
            patch.object(Thermometer, "place", new_callable=PropertyMock, return_value="attic"),
            patch.object(Thermometer, "read", AsyncMock(side_effect=[1, 3])),
        ):
            self.assertEqual(await mean(Thermometer(), Thermometer()), (2, ["attic", "attic"]))
