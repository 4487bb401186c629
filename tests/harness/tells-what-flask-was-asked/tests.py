import io
import unittest

from solution import create_app


class AskedTest(unittest.TestCase):
    def setUp(self):
        self.client = create_app().test_client()

    def test_session_form_and_redirect(self):
        self.client.post("/basket", data={"item": "tea"})
        page = self.client.post("/basket?from=list", data={"item": "<b>"}, follow_redirects=True)
        self.assertIn("<b>", page.text)

    def test_file(self):
        photo = (io.BytesIO(b"12345"), "cat.png")
        answer = self.client.post("/photo", data={"photo": photo, "title": "Cat"})
        self.assertEqual(answer.json, {"name": "dog.png"})

    def test_json_and_headers(self):
        answer = self.client.put("/nowhere", json={"items": []}, headers={"X-Token": "7"})
        self.assertEqual(answer.status_code, 200)

    def test_stream_is_whole_for_the_test_too(self):
        answer = self.client.get("/lines")
        with self.subTest():
            self.assertEqual(answer.status_code, 201)
        self.assertEqual(answer.text, "0\n1\n2\n")

    def test_raises(self):
        self.client.application.testing = True
        self.client.get("/broken")

    def test_passes(self):
        self.assertEqual(self.client.get("/basket").text, "<ul></ul>")
