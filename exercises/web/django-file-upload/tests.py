import re
import unittest
from collections import Counter
from contextlib import contextmanager
from os.path import splitext
from unittest import mock

import solution  # It has the settings.
from django.core.files import temp
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"

# given: InMemoryStorage stands in for it here


def post(form):
    """The response to a form that is sent to /photos."""
    return Client().post("/photos", form)


def send(content, name="crane.png", mimetype="image/png"):
    """The response to a file of that content, name and type in the field photo."""
    return post({"photo": SimpleUploadedFile(name, content, mimetype)})


def names(folder=""):
    """The names of all that is in the storage."""
    folders, files = default_storage.listdir(folder)
    inside = [name for each in folders for name in names(f"{folder}{each}/")]
    return [*(folder + name for name in files), *inside]


def first_name():
    """The name of the first file in the storage."""
    return (names() or ["nothing is stored"])[0]


def bytes_of(name):
    """What the storage has under a name."""
    with default_storage.open(name, "rb") as file:
        return file.read()


def stored():
    """All that is in the storage, sorted."""
    return sorted(map(bytes_of, names()))


def missing_of(before):
    """What of all that was in the storage before is not there any more."""
    return sorted((Counter(before) - Counter(stored())).elements())


def address(response):
    """The address in the header Location of a response, if there is one."""
    return response.headers.get("Location", f"no address, but {response.status_code}")


def extension(response):
    """The extension of the address in a response."""
    link = address(response)
    return link if link.startswith("no address") else splitext(link)[1] or "no extension"


def start_and_signature(link):
    """How an address begins, and what the storage has added to it, to sign it."""
    start = "/kept/" if link.startswith("/kept/") else "another start"
    return link if link.startswith("no address") else (start, link.partition("?")[2])


def signing():
    """While it lasts, the storage gives paths on this site, and signs them."""
    storage = type(storages["default"])
    return mock.patch.object(storage, "url", lambda self, name: f"/kept/{name}?signed=yes")


def found_at(link):
    """What the storage has at an address."""
    found = [bytes_of(name) for name in names() if default_storage.url(name) == link]
    nothing = link if link.startswith("no address") else "nothing in the storage has this address"
    return found[0] if found else nothing


def size_and_end(found):
    """How many bytes were found, and the last four of them."""
    return (len(found), found[-4:]) if isinstance(found, bytes) else found


def messages(response):
    """Of which type the error messages for photo are in a response."""
    try:
        found = response.json()
    except ValueError:
        return "no JSON"
    if not isinstance(found, dict) or "photo" not in found:
        return "JSON without messages for photo"
    found = found["photo"]
    if not isinstance(found, list) or not found:
        return f"{found!r}, which is not a list of messages"
    return f"a list of {type(found[0]).__name__}"


def after(response):
    """The status of a response, the type of its error messages, and how many files are stored now."""
    return response.status_code, messages(response), len(stored())


REFUSED = (400, "a list of str", 0)


@contextmanager
def watched():
    """How many bytes each reading takes from the temporary files of uploads."""
    readings = []
    make = temp.NamedTemporaryFile

    def counting(file, read):
        def counted(*arguments):
            before = file.tell()
            result = read(*arguments)
            readings.append(file.tell() - before)
            return result

        return counted

    def make_watched(*arguments, **options):
        file = make(*arguments, **options)
        for name in ("read", "readinto", "readline", "readlines"):
            setattr(file, name, counting(file, getattr(file, name)))
        return file

    with mock.patch.object(temp, "NamedTemporaryFile", make_watched):
        yield readings


def limited(size, limit):
    """A size, which is only shown where it is above the limit."""
    return f"at most {limit:,} bytes" if size <= limit else f"{size:,} bytes"


def read_at_once(content):
    """The status of the response to a file, and how many of its bytes the view reads at once."""
    with watched() as readings:
        status = send(content).status_code
    return status, limited(max(readings, default=0), 65_536)


def read_in_all(content):
    """The status of the response to a file, and how many of its bytes the view reads in all."""
    with watched() as readings:
        status = send(content).status_code
    return status, limited(sum(readings), 1_024)


def other_server_stores(name, content):
    """Another server stores something under the names that follow, if names are numbered."""
    for number in re.finditer(r"\d+", name):
        following = f"{name[: number.start()]}{int(number[0]) + 1}{name[number.end() :]}"
        default_storage.save(following, ContentFile(content))


class PhotosCase(unittest.TestCase):
    """Each test begins with an empty storage."""

    def setUp(self):
        for name in names():
            default_storage.delete(name)


# given: Write the view at /photos
class StoringTest(PhotosCase):
    # rule: a photo as a file in the field photo … stores it in the default storage
    def test_stores(self):
        """stores exactly the bytes that were sent in the default storage"""
        send(PNG + b"two cranes\r\n\x00\xff\n")
        self.assertEqual(stored(), [PNG + b"two cranes\r\n\x00\xff\n"])

    # rule: then 201 with its address … in the header Location
    def test_status(self):
        """responds with 201 to a photo"""
        self.assertEqual(send(PNG + b"two cranes").status_code, 201)

    # rule: its address, as the storage's url gives it, in the header Location
    def test_address(self):
        """gives the address of the photo that was sent, also when there are others"""
        first = send(PNG + b"two cranes")
        second = send(PNG + b"one owl")
        self.assertEqual(found_at(address(first)), PNG + b"two cranes")
        self.assertEqual(found_at(address(second)), PNG + b"one owl")

    # rule: its address, as the storage's url gives it
    def test_signed(self):
        """takes the address from the url of the storage as it is, where that is a path that is signed"""
        with signing():
            link = address(send(PNG + b"two cranes"))
        self.assertEqual(start_and_signature(link), ("/kept/", "signed=yes"))

    # rule: stores it
    def test_larger(self):
        """stores all of a photo that is read in more than one piece"""
        photo = PNG + b"0123456789" * 9_000
        link = address(send(photo))
        self.assertEqual(size_and_end(found_at(link)), (90_008, b"6789"))
        self.assertEqual(found_at(link) == photo, True)

    # rule: a photo as a file in the field photo
    def test_other_fields(self):
        """stores nothing that is in other fields"""
        other = SimpleUploadedFile("crane.png", PNG + b"two cranes")
        photo = SimpleUploadedFile("owl.png", PNG + b"one owl")
        self.assertEqual(post({"other": other, "photo": photo, "note": "hello"}).status_code, 201)
        self.assertEqual(stored(), [PNG + b"one owl"])


class RefusingTest(PhotosCase):
    # rule: anything else … 400 with JSON that holds, as photo, a list of error messages
    def test_nothing(self):
        """refuses a form without the file"""
        self.assertEqual(after(post({})), REFUSED)
        self.assertEqual(after(post({"note": "hello"})), REFUSED)

    # rule: anything else … 400
    # rule: A refused request stores nothing
    def test_other_field(self):
        """refuses a photo in another field, and stores nothing"""
        self.assertEqual(after(post({"bird": SimpleUploadedFile("owl.png", PNG)})), REFUSED)

    # rule: a photo as a file in the field photo
    # rule: anything else … 400
    def test_text(self):
        """refuses a field photo that holds no file"""
        self.assertEqual(after(post({"photo": "crane.png"})), REFUSED)

    # rule: anything else … 400
    def test_json(self):
        """refuses JSON"""
        response = Client().post("/photos", {"photo": "crane"}, content_type="application/json")
        self.assertEqual(after(response), REFUSED)

    # rule: anything else … 400
    def test_empty(self):
        """refuses an empty file"""
        self.assertEqual(after(send(b"")), REFUSED)

    # rule: A photo begins with
    # rule: A refused request stores nothing
    def test_no_photo(self):
        """refuses what is not a photo, and stores nothing"""
        self.assertEqual(after(send(b"<svg onload='steal()'>")), REFUSED)

    # rule: whatever name and type the client gives it
    def test_pretends(self):
        """refuses a page that is named and said to be a photo"""
        self.assertEqual(after(send(b"<script>", "crane.png", "image/png")), REFUSED)
        self.assertEqual(after(send(b"<script>", "crane.jpg", "image/jpeg")), REFUSED)

    # rule: A photo begins with b"\x89PNG\r\n\x1a\n" (PNG) or b"\xff\xd8\xff" (JPEG)
    def test_in_the_middle(self):
        """refuses a file that has the signature further in"""
        self.assertEqual(after(send(b" " + PNG)), REFUSED)
        self.assertEqual(after(send(b"<script>" + JPEG)), REFUSED)

    # rule: A photo begins with b"\x89PNG\r\n\x1a\n" (PNG) or b"\xff\xd8\xff" (JPEG)
    def test_half_a_signature(self):
        """refuses a file that has only a part of the signature"""
        self.assertEqual(after(send(PNG[:7])), REFUSED)
        self.assertEqual(after(send(PNG[:7] + b"\r crane")), REFUSED)
        self.assertEqual(after(send(JPEG[:2] + b" crane")), REFUSED)

    # rule: A photo begins with b"\x89PNG\r\n\x1a\n" (PNG)
    def test_letters(self):
        """refuses a file that begins with the letters PNG alone"""
        self.assertEqual(after(send(b"PNG is a kind of picture")), REFUSED)


class ContentTest(PhotosCase):
    # rule: A photo begins with b"\x89PNG\r\n\x1a\n" (PNG) or b"\xff\xd8\xff" (JPEG)
    def test_shortest(self):
        """takes a file that is a signature and nothing more"""
        self.assertEqual(extension(send(PNG)), ".png")
        self.assertEqual(extension(send(JPEG)), ".jpg")

    # rule: whatever name and type the client gives it
    def test_other_names(self):
        """takes a photo of any name"""
        self.assertEqual(extension(send(PNG + b"two cranes", "crane")), ".png")
        self.assertEqual(extension(send(PNG + b"two cranes", "crane.html")), ".png")
        self.assertEqual(extension(send(PNG + b"two cranes", "CRANE.PNG")), ".png")
        self.assertEqual(extension(send(JPEG + b"two cranes", "../../鶴.jpeg")), ".jpg")

    # rule: whatever name and type the client gives it
    def test_long_name(self):
        """takes a photo of a long name"""
        self.assertEqual(extension(send(PNG + b"two cranes", "crane" * 100 + ".png")), ".png")

    # rule: whatever name and type the client gives it
    def test_other_types(self):
        """takes a photo of any type that the client gives it"""
        self.assertEqual(extension(send(PNG + b"two cranes", "crane.png", "text/html")), ".png")
        self.assertEqual(extension(send(JPEG + b"two cranes", "crane.jpg", "application/x")), ".jpg")

    # rule: with .png or .jpg at its end, by the content
    def test_ends_by_content(self):
        """names a photo by its content, though its name and type say the other kind"""
        self.assertEqual(extension(send(JPEG + b"two cranes", "crane.png", "image/png")), ".jpg")
        self.assertEqual(extension(send(PNG + b"two cranes", "crane.jpg", "image/jpeg")), ".png")


class SizeTest(PhotosCase):
    # rule: It has at most 100,000 bytes
    def test_largest(self):
        """takes a photo of 100,000 bytes"""
        self.assertEqual(send(PNG.ljust(100_000, b".")).status_code, 201)
        self.assertEqual(list(map(len, stored())), [100_000])

    # rule: It has at most 100,000 bytes
    def test_long_form(self):
        """counts the bytes of the photo alone, and not those of the form around it"""
        photo = SimpleUploadedFile("crane.png", PNG.ljust(99_000, b"."))
        self.assertEqual(post({"photo": photo, "note": "hello " * 300}).status_code, 201)

    # rule: It has at most 100,000 bytes
    # rule: A refused request stores nothing
    def test_too_large(self):
        """refuses a photo of one byte more, and stores nothing"""
        self.assertEqual(after(send(PNG.ljust(100_001, b"."))), REFUSED)

    # rule: Your code reads no more than 65,536 bytes of a file at a time
    def test_pieces(self):
        """reads a photo of 100,000 bytes in pieces"""
        self.assertEqual(
            read_at_once(PNG.ljust(100_000, b".")), (201, "at most 65,536 bytes")
        )

    # rule: and no more than 1,024 in all of one that it refuses
    def test_refused_by_size(self):
        """reads at most 1,024 bytes of a photo that is too large"""
        self.assertEqual(
            read_in_all(PNG.ljust(300_000, b".")), (400, "at most 1,024 bytes")
        )

    # rule: and no more than 1,024 in all of one that it refuses
    def test_refused_by_content(self):
        """reads at most 1,024 bytes of a file that is not a photo"""
        self.assertEqual(read_in_all(b"." * 90_000), (400, "at most 1,024 bytes"))


class NameTest(PhotosCase):
    # rule: The server chooses the name in the storage
    # rule: Nothing in it is the client's
    def test_name_of_the_client(self):
        """has nothing of the client's name in the address"""
        link = address(send(PNG + b"two cranes", "pelican.html.Zip")).lower()
        self.assertEqual([part for part in ("pelican", "html", "zip") if part in link], [])

    # rule: No upload replaces a photo
    def test_same_name(self):
        """keeps photos apart that came with the same name and have the same size"""
        for content in (b"owl 1", b"owl 2", b"owl 3"):
            send(PNG + content, "owl.png")
        self.assertEqual(stored(), [PNG + b"owl 1", PNG + b"owl 2", PNG + b"owl 3"])

    # rule: No upload replaces a photo
    def test_same_start(self):
        """keeps photos apart that differ only at their end"""
        first = address(send(PNG + b"." * 70_000 + b"owl"))
        second = address(send(PNG + b"." * 70_000 + b"hawk"))
        self.assertEqual(size_and_end(found_at(first)), (70_011, b".owl"))
        self.assertEqual(size_and_end(found_at(second)), (70_012, b"hawk"))

    # rule: No upload replaces a photo
    # rule: not even one that another server has stored
    def test_other_server(self):
        """replaces nothing that another server has stored"""
        send(PNG + b"one owl")
        other_server_stores(first_name(), JPEG + b"a hawk")
        before = stored()
        send(PNG + b"two owls")
        self.assertEqual(missing_of(before), [])

    # rule: its address, as the storage's url gives it
    # rule: not even one that another server has stored
    def test_address_beside_other_server(self):
        """gives the address of the photo that was sent, beside those of another server"""
        first = send(PNG + b"one owl")
        self.assertEqual(found_at(address(first)), PNG + b"one owl")
        other_server_stores(first_name(), JPEG + b"a hawk")
        self.assertEqual(found_at(address(send(PNG + b"two owls"))), PNG + b"two owls")


if __name__ == "__main__":
    unittest.main()
