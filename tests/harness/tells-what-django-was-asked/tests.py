import unittest

import solution
from django.test import Client


class AskedTest(unittest.TestCase):
    def test_session_form_and_redirect(self):
        client = Client()
        client.post("/sign", {"name": "Ida"})
        page = client.get("/?again=1")
        self.assertEqual(page.content, b"<p>Bo</p>")

    def test_raises(self):
        Client().get("/broken")
