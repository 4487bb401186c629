import importlib
import os
import unittest
from io import BytesIO
from tempfile import mkdtemp

import solution
from flask import Flask
from solution import create_app

MAX = 50


def new_folder():
    """An empty directory named "files", alone in another directory."""
    folder = os.path.join(mkdtemp(), "files")
    os.mkdir(folder)
    return folder


def visitor_of(folder):
    """A browser at a new application with that folder; a file may have 50 bytes."""
    app = create_app(folder, MAX)
    app.testing = True
    return app.test_client()


def started_anew(folder):
    """A browser at a new server with that folder, which has loaded the solution once more."""
    app = importlib.reload(solution).create_app(folder, MAX)
    app.testing = True
    return app.test_client()


def post(visitor, content, name="tea.txt", mimetype=None):
    """The response to a form with a file of that content, name and type."""
    file = (BytesIO(content), name, mimetype)
    return visitor.post("/files", data={"file": file})


def address(visitor, content, name="tea.txt", mimetype=None):
    """The address that a file of that content, name and type gets."""
    return post(visitor, content, name, mimetype).location or "/no-address"


def stored(folder):
    """What the files in the folder hold, sorted."""
    found = []
    for path, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                found.append(file.read())
    return sorted(found)


def beside(folder):
    """The names of what stands beside the folder, which was alone."""
    return [name for name in os.listdir(os.path.dirname(folder)) if name != "files"]


def put(folder, name, content):
    """Writes a file into the folder, as a program other than the application."""
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)


def delete(folder, content):
    """Deletes the files in the folder that hold this content."""
    for path, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                same = file.read() == content
            if same:
                os.remove(os.path.join(path, name))


def form(content, size=0, header="X-Note: none"):
    """The bytes of a form with a file, filled up to a size, with one more header of the file."""
    part = "--cut\r\nContent-Disposition: form-data; name="
    start = f'{part}"file"; filename="tea.txt"\r\n{header}\r\n\r\n'.encode() + content
    start += f'\r\n{part}"note"\r\n\r\n'.encode()
    end = b"\r\n--cut--\r\n"
    return start + b"." * (size - len(start) - len(end)) + end


def post_form(visitor, data):
    """The status of the response to these bytes of a form, and how many of them were read."""
    body = BytesIO(data)
    content_type = "multipart/form-data; boundary=cut"
    response = visitor.post("/files", input_stream=body, content_type=content_type)
    return response.status_code, body.tell()


# given: Write create_app(folder, max_bytes)
class StoringTest(unittest.TestCase):
    # rule: It returns a Flask application
    def test_application(self):
        """returns a Flask application"""
        self.assertIsInstance(create_app(new_folder(), MAX), Flask)

    # rule: stores the file in the form field file
    # rule: that keeps files in folder, the absolute path of a directory
    def test_stores(self):
        """POST: stores the bytes of the file in the folder"""
        folder = new_folder()
        post(visitor_of(folder), b"two spoons")
        self.assertEqual(stored(folder), [b"two spoons"])

    # rule: then 201 with its address, /files/…, in the header Location
    def test_address(self):
        """POST: responds with 201 and an address below /files/"""
        response = post(visitor_of(new_folder()), b"two spoons")
        self.assertEqual(response.status_code, 201)
        self.assertEqual((response.location or "")[:7], "/files/")

    # rule: 200 with the bytes of that file
    def test_serves(self):
        """GET: responds with 200 and exactly the bytes that were sent"""
        visitor = visitor_of(new_folder())
        link = address(visitor, b"\x89PNG\r\n\x1a\n\x00\xff\n", "leaf.png")
        response = visitor.get(link)
        self.assertEqual(
            (response.status_code, response.data), (200, b"\x89PNG\r\n\x1a\n\x00\xff\n")
        )

    # rule: 200 with the bytes of that file
    def test_other_encoding(self):
        """GET: responds with the bytes of a recipe in any encoding and with any line ends"""
        visitor = visitor_of(new_folder())
        link = address(visitor, b"Caf\xe9\r\ncr\xe8me\n\r", "coffee.txt")
        self.assertEqual(visitor.get(link).data, b"Caf\xe9\r\ncr\xe8me\n\r")

    # rule: or 404 if there is none
    def test_unknown(self):
        """GET: responds with 404 to a name that nothing has"""
        visitor = visitor_of(new_folder())
        post(visitor, b"two spoons", "tea.txt")
        self.assertEqual(visitor.get("/files/nothing.txt").status_code, 404)

    # rule: Files may be deleted from it
    # rule: or 404 if there is none
    def test_deleted(self):
        """GET: responds with 404 once the file was deleted from the folder"""
        folder = new_folder()
        visitor = visitor_of(folder)
        link = address(visitor, b"two spoons")
        delete(folder, b"two spoons")
        self.assertEqual(visitor.get(link).status_code, 404)

    # rule: Files may be deleted from it
    # rule: or 404 if there is none
    def test_deleted_after_serving(self):
        """GET: responds with 404 to a deleted file that was served before"""
        folder = new_folder()
        visitor = visitor_of(folder)
        link = address(visitor, b"two spoons")
        self.assertEqual(visitor.get(link).status_code, 200)
        delete(folder, b"two spoons")
        self.assertEqual(visitor.get(link).status_code, 404)


class NameTest(unittest.TestCase):
    # rule: Nothing is written outside folder
    # rule: even a path
    def test_parent(self):
        """POST: stays in the folder when the name leads out of it"""
        folder = new_folder()
        status = post(visitor_of(folder), b"two spoons", "../leaf.png").status_code
        self.assertEqual((status, stored(folder), beside(folder)), (201, [b"two spoons"], []))

    # rule: Nothing is written outside folder
    # rule: even a path
    def test_absolute(self):
        """POST: stays in the folder when the name is an absolute path"""
        folder = new_folder()
        name = os.path.join(os.path.dirname(folder), "leaf.png")
        status = post(visitor_of(folder), b"two spoons", name).status_code
        self.assertEqual((status, stored(folder), beside(folder)), (201, [b"two spoons"], []))

    # rule: even a path
    def test_other_paths(self):
        """POST: takes names with slashes, backslashes and a drive"""
        for name in ("no/such/folder/leaf.png", "..\\leaf.png", "C:\\tea\\leaf.png"):
            with self.subTest(name=name):
                visitor = visitor_of(new_folder())
                link = address(visitor, b"two spoons", name)
                self.assertEqual(visitor.get(link).data, b"two spoons")

    # rule: The name sent with a file may be anything
    # rule: only its extension counts
    def test_any_name(self):
        """POST: takes names of any letters and any length"""
        for name in ("お茶.png", "🍵.png", "?#%2e&.png", "tea (1).png", "a" * 300 + ".png"):
            with self.subTest(name=name):
                visitor = visitor_of(new_folder())
                link = address(visitor, b"two spoons", name)
                response = visitor.get(link)
                self.assertEqual((response.data, response.mimetype), (b"two spoons", "image/png"))

    # rule: No upload replaces a file in folder
    def test_same_name(self):
        """POST: keeps two files that came with the same name apart"""
        visitor = visitor_of(new_folder())
        first = address(visitor, b"black", "tea.txt")
        second = address(visitor, b"green", "tea.txt")
        self.assertEqual((visitor.get(first).data, visitor.get(second).data), (b"black", b"green"))

    # rule: No upload replaces a file in folder
    def test_name_in_the_folder(self):
        """POST: leaves a file alone that has the name which was sent"""
        folder = new_folder()
        put(folder, "tea.txt", b"black")
        post(visitor_of(folder), b"green", "tea.txt")
        self.assertEqual(stored(folder), [b"black", b"green"])

    # rule: No upload replaces a file in folder
    def test_similar_names(self):
        """POST: keeps files apart whose names differ by case or path"""
        folder = new_folder()
        visitor = visitor_of(folder)
        post(visitor, b"1", "お茶.txt")
        post(visitor, b"2", "水.txt")
        post(visitor, b"3", "a/tea.txt")
        post(visitor, b"4", "b/tea.TXT")
        self.assertEqual(stored(folder), [b"1", b"2", b"3", b"4"])

    # rule: No upload replaces a file in folder
    # rule: Other servers use the same folder
    def test_other_server(self):
        """POST: replaces nothing that another server has stored"""
        folder = new_folder()
        for content in (b"black", b"green", b"white"):
            post(visitor_of(folder), content)
        self.assertEqual(stored(folder), [b"black", b"green", b"white"])

    # rule: No upload replaces a file in folder
    # rule: Other servers use the same folder
    def test_other_process(self):
        """POST: replaces nothing that a server in another process has stored"""
        folder = new_folder()
        for content in (b"black", b"green", b"white"):
            post(started_anew(folder), content)
        self.assertEqual(stored(folder), [b"black", b"green", b"white"])

    # rule: and serve what any of them stored
    def test_from_other_server(self):
        """GET: serves what another server has stored"""
        folder = new_folder()
        before = visitor_of(folder)
        link = address(visitor_of(folder), b"black", "tea.png")
        after = visitor_of(folder)
        self.assertEqual((before.get(link).data, after.get(link).data), (b"black", b"black"))

    # rule: Files may be deleted from it
    # rule: No upload replaces a file in folder
    def test_after_deleting(self):
        """POST: replaces nothing after another file was deleted"""
        folder = new_folder()
        visitor = visitor_of(folder)
        for content in (b"black", b"green", b"white"):
            post(visitor, content)
        delete(folder, b"black")
        post(visitor, b"red")
        self.assertEqual(stored(folder), [b"green", b"red", b"white"])


class TypeTest(unittest.TestCase):
    # rule: A file is served as image/png or text/plain, by its extension
    def test_types(self):
        """GET: gives the type that belongs to the extension"""
        visitor = visitor_of(new_folder())
        picture = address(visitor, b"two spoons", "tea.png")
        recipe = address(visitor, b"two spoons", "tea.txt")
        self.assertEqual(visitor.get(picture).mimetype, "image/png")
        self.assertEqual(visitor.get(recipe).mimetype, "text/plain")

    # rule: in upper or lower case
    def test_case(self):
        """takes the extension in upper and lower case, and gives its type"""
        visitor = visitor_of(new_folder())
        picture = address(visitor, b"two spoons", "TEA.PNG")
        recipe = address(visitor, b"two spoons", "Tea.Txt")
        self.assertEqual(visitor.get(picture).mimetype, "image/png")
        self.assertEqual(visitor.get(recipe).mimetype, "text/plain")

    # rule: whatever type the client says it has
    def test_type_of_the_client(self):
        """GET: gives the type of the extension when the client has said another"""
        visitor = visitor_of(new_folder())
        link = address(visitor, b"<svg>", "tea.txt", "image/svg+xml")
        self.assertEqual(visitor.get(link).mimetype, "text/plain")
        link = address(visitor, b"two spoons", "tea.txt", "image/png")
        self.assertEqual(visitor.get(link).mimetype, "text/plain")

    # rule: Others are refused with 415
    # rule: A refused request stores nothing
    def test_other_extensions(self):
        """POST: refuses other extensions with 415 and stores nothing"""
        for name in ("tea.html", "tea.py", "tea.pn", "tea.apng", "tea.txt2"):
            with self.subTest(name=name):
                folder = new_folder()
                status = post(visitor_of(folder), b"two spoons", name).status_code
                self.assertEqual((status, stored(folder)), (415, []))

    # rule: Others are refused with 415
    # rule: whatever type the client says it has
    def test_disguised(self):
        """POST: refuses another extension with 415 though the client says it is a picture"""
        visitor = visitor_of(new_folder())
        self.assertEqual(post(visitor, b"<script>", "tea.html", "image/png").status_code, 415)

    # rule: The extension, as os.path.splitext gives it
    def test_last_dot(self):
        """POST: goes by the last of several dots"""
        visitor = visitor_of(new_folder())
        self.assertEqual(post(visitor, b"two spoons", "tea.png.html").status_code, 415)
        self.assertEqual(post(visitor, b"two spoons", "tea.html.png").status_code, 201)

    # rule: Others are refused with 415
    def test_no_dot(self):
        """POST: refuses a name without a dot with 415"""
        visitor = visitor_of(new_folder())
        self.assertEqual(post(visitor, b"two spoons", "tea").status_code, 415)
        self.assertEqual(post(visitor, b"two spoons", "png").status_code, 415)

    # rule: The extension, as os.path.splitext gives it
    # rule: Others are refused with 415
    def test_only_a_dot_before(self):
        """POST: refuses a name that is an extension alone with 415"""
        visitor = visitor_of(new_folder())
        self.assertEqual(post(visitor, b"two spoons", ".png").status_code, 415)
        self.assertEqual(post(visitor, b"two spoons", ".TXT").status_code, 415)


class SizeTest(unittest.TestCase):
    # rule: A file of more than max_bytes bytes is refused with 413
    def test_largest(self):
        """POST: takes a file of exactly max_bytes bytes"""
        folder = new_folder()
        status = post(visitor_of(folder), b"." * 50).status_code
        self.assertEqual((status, stored(folder)), (201, [b"." * 50]))

    # rule: A file of more than max_bytes bytes is refused with 413
    # rule: A refused request stores nothing
    def test_too_large(self):
        """POST: refuses a file of one byte more with 413 and stores nothing"""
        folder = new_folder()
        status = post(visitor_of(folder), b"." * 51).status_code
        self.assertEqual((status, stored(folder)), (413, []))

    # rule: A file of more than max_bytes bytes is refused with 413
    def test_said_length(self):
        """POST: counts the bytes of a file, whatever length its header says"""
        visitor = visitor_of(new_folder())
        small = form(b"." * 5, header="Content-Length: 51")
        self.assertEqual(post_form(visitor, small)[0], 201)
        large = form(b"." * 51, header="Content-Length: 5")
        self.assertEqual(post_form(visitor, large)[0], 413)

    # rule: So is a request whose Content-Length is more than max_bytes + 1000
    def test_largest_request(self):
        """POST: takes a request of exactly max_bytes + 1000 bytes"""
        visitor = visitor_of(new_folder())
        self.assertEqual(post_form(visitor, form(b"tea", size=1050))[0], 201)

    # rule: So is a request whose Content-Length is more than max_bytes + 1000
    # rule: before any of its body is read
    def test_too_large_request(self):
        """POST: refuses a request of one byte more with 413, and reads none of it"""
        visitor = visitor_of(new_folder())
        self.assertEqual(post_form(visitor, form(b"tea", size=1051)), (413, 0))

    # rule: before any of its body is read
    # rule: A refused request stores nothing
    def test_huge_file(self):
        """POST: refuses a huge file with 413, reads nothing and stores nothing"""
        folder = new_folder()
        data = form(b"." * 100_000)
        self.assertEqual(post_form(visitor_of(folder), data), (413, 0))
        self.assertEqual(stored(folder), [])


class MissingTest(unittest.TestCase):
    # rule: A missing file is refused with 400
    def test_missing(self):
        """POST: refuses a form without the file with 400"""
        visitor = visitor_of(new_folder())
        other = {"photo": (BytesIO(b"two spoons"), "tea.txt")}
        self.assertEqual(visitor.post("/files", data=other).status_code, 400)
        self.assertEqual(visitor.post("/files", data={"note": "hello"}).status_code, 400)
        self.assertEqual(visitor.post("/files").status_code, 400)

    # rule: A missing file is refused with 400
    # rule: A refused request stores nothing
    def test_other_field(self):
        """POST: stores nothing of a refused form with a file in another field"""
        folder = new_folder()
        other = {"photo": (BytesIO(b"two spoons"), "tea.txt")}
        visitor_of(folder).post("/files", data=other)
        self.assertEqual(stored(folder), [])

    # rule: A missing file is refused with 400
    def test_text_field(self):
        """POST: refuses a field "file" that holds no file with 400"""
        visitor = visitor_of(new_folder())
        self.assertEqual(visitor.post("/files", data={"file": "tea.txt"}).status_code, 400)

    # rule: and so is an empty one, whatever its name
    def test_nothing_chosen(self):
        """POST: refuses what a browser sends when no file was chosen with 400"""
        visitor = visitor_of(new_folder())
        data = form(b"").replace(b"tea.txt", b"")
        self.assertEqual(post_form(visitor, data)[0], 400)

    # rule: and so is an empty one, whatever its name
    # rule: A refused request stores nothing
    def test_empty(self):
        """POST: refuses an empty file with 400 and stores nothing"""
        folder = new_folder()
        status = post(visitor_of(folder), b"", "tea.png").status_code
        self.assertEqual((status, stored(folder)), (400, []))

    # rule: and so is an empty one, whatever its name
    def test_empty_with_another_extension(self):
        """POST: refuses an empty file with 400 also when its extension is refused"""
        visitor = visitor_of(new_folder())
        self.assertEqual(post(visitor, b"", "tea.html").status_code, 400)
        self.assertEqual(post(visitor, b"", "tea").status_code, 400)


class OutsideTest(unittest.TestCase):
    # rule: Nothing outside folder is served
    def test_outside(self):
        """GET: serves nothing from outside the folder"""
        folder = new_folder()
        put(os.path.dirname(folder), "secret.txt", b"a secret")
        visitor = visitor_of(folder)
        self.assertEqual(visitor.get("/files/../secret.txt").status_code, 404)
        self.assertEqual(visitor.get("/files/..%2Fsecret.txt").status_code, 404)
        self.assertEqual(visitor.get("/files/%2e%2e/secret.txt").status_code, 404)

    # rule: Nothing outside folder is served
    def test_similar_folder(self):
        """GET: serves nothing from a folder whose name begins like that of the folder"""
        folder = new_folder()
        os.mkdir(folder + "-old")
        put(folder + "-old", "secret.txt", b"a secret")
        visitor = visitor_of(folder)
        self.assertEqual(visitor.get("/files/../files-old/secret.txt").status_code, 404)
        self.assertEqual(visitor.get("/files/..%2Ffiles-old%2Fsecret.txt").status_code, 404)

    # rule: or 404 if there is none
    # rule: Nothing outside folder is served
    def test_folder_itself(self):
        """GET: responds with 404 to ".." and to the folder itself"""
        visitor = visitor_of(new_folder())
        self.assertEqual(visitor.get("/files/..").status_code, 404)
        self.assertEqual(visitor.get("/files/.").status_code, 404)


if __name__ == "__main__":
    unittest.main()
