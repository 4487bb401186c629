import base64
import hashlib
import hmac
import json
import secrets
import unittest

# The function is watched before the solution can import it, under whatever name.
compare_digest = hmac.compare_digest
compared = []


def watched_compare_digest(a, b):
    """compare_digest, which also notes what it was given."""
    compared.append((a, b))
    return compare_digest(a, b)


hmac.compare_digest = secrets.compare_digest = watched_compare_digest

import solution
from solution import BadCookie, ExpiredCookie, read, sign

for name, value in list(vars(solution).items()):
    if value is compare_digest:
        setattr(solution, name, watched_compare_digest)

OLD, NEW = b"the key of last year", b"the key of this year"


def base64_of(text):
    """A string as URL-safe base64 without padding."""
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def signature(payload, key):
    """The signature that belongs to a payload."""
    return hmac.new(key, payload.encode(), hashlib.sha256).hexdigest()


def cookie_of(text, key):
    """A cookie as another server makes it, from JSON text."""
    payload = base64_of(text)
    return f"{payload}.{signature(payload, key)}"


def content(cookie):
    """What the payload of a cookie says."""
    payload = cookie.partition(".")[0]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def outcome(cookie, keys, now=0):
    """The data of a cookie, or the name of the exception."""
    try:
        return read(cookie, keys, now)
    except Exception as error:
        return type(error).__name__


def with_another_letter(text, index):
    """The string with another letter at the index."""
    letters = list(text)
    letters[index] = "b" if letters[index] == "a" else "a"
    return "".join(letters)


def accepted_changes(cookie, places):
    """What read does when one letter is changed, where it does not raise BadCookie; at most two."""
    accepted = []
    for place in places:
        changed = with_another_letter(cookie, place)
        result = outcome(changed, [NEW])
        if result != "BadCookie" and len(accepted) < 2:
            accepted.append((changed, result))
    return accepted


# given: write sign(data, key, expires) and read(cookie, keys, now)
# given: keys are bytes
# given: both are integers
class SignTest(unittest.TestCase):
    # rule: the payload is the JSON of {"data": data, "expires": expires}
    def test_content(self):
        """sign: puts the data and the expiry into the payload"""
        self.assertEqual(
            content(sign({"user": 7}, NEW, expires=60)), {"data": {"user": 7}, "expires": 60}
        )

    # rule: the signature is the HMAC-SHA256 of the payload as it stands in the cookie
    def test_signature(self):
        """sign: signs the payload as it stands in the cookie, with HMAC-SHA256"""
        payload, _, signed = sign({"user": 7}, NEW, expires=60).partition(".")
        self.assertEqual(signed, signature(payload, NEW))

    # rule: URL-safe base64 without the = at the end
    # rule: in lower-case hexadecimal digits
    # rule: a string in two parts, payload.signature
    def test_characters(self):
        """sign: uses letters, digits, - and _ alone, and one dot between the parts"""
        for text in ("a?>~ÿ", "ab?>~ÿ", "abc?>~ÿ"):
            with self.subTest(text=text):
                self.assertRegex(sign({"note": text}, NEW, 60), r"\A[\w-]+\.[0-9a-f]{64}\Z")

    # rule: an empty key raises ValueError, in sign
    def test_empty_key(self):
        """sign: raises ValueError for an empty key"""
        with self.assertRaises(ValueError):
            sign({"user": 7}, b"", expires=60)


class ReadTest(unittest.TestCase):
    # rule: read returns the data
    def test_round_trip(self):
        """read: gives the data back as it was"""
        data = {"a": [0, None, "é"], "b": None}
        self.assertEqual(outcome(sign(data, NEW, 9), [NEW]), {"a": [0, None, "é"], "b": None})

    # rule: read returns the data
    def test_any_length(self):
        """read: gives data of any length back"""
        for name in ("A", "Al", "Ali", "Alic", "Alice"):
            with self.subTest(name=name):
                self.assertEqual(outcome(sign({"name": name}, NEW, 60), [NEW]), {"name": name})

    # rule: read returns the data
    def test_empty_data(self):
        """read: gives empty data back"""
        self.assertEqual(outcome(sign({}, NEW, 60), [NEW]), {})

    # rule: read returns the data
    def test_names_of_the_payload(self):
        """read: gives data back that has the keys data and expires itself"""
        data = {"expires": "soon", "data": 1}
        self.assertEqual(outcome(sign(data, NEW, 60), [NEW]), {"expires": "soon", "data": 1})
        self.assertEqual(data, {"expires": "soon", "data": 1})

    # rule: read returns the data
    def test_read_again(self):
        """read: gives the data of the cookie again, whatever was done to the first result"""
        cookie = sign({"cart": []}, NEW, 60)
        read(cookie, [NEW], 0)["cart"].append("mug")
        self.assertEqual(outcome(cookie, [NEW]), {"cart": []})

    # rule: the other server's JSON may be spaced and ordered differently
    def test_other_server(self):
        """read: takes a cookie whose JSON is spaced and ordered differently"""
        self.assertEqual(
            outcome(cookie_of('{"expires":99,  "data":{"user":3}}', NEW), [NEW]), {"user": 3}
        )

    # rule: valid as long as now is less than expires
    def test_before_expiry(self):
        """read: takes a cookie one second before it expires"""
        self.assertEqual(outcome(sign({"user": 7}, NEW, 500), [NEW], now=499), {"user": 7})

    # rule: valid as long as now is less than expires
    def test_at_expiry(self):
        """read: raises ExpiredCookie when now equals expires"""
        cookie = cookie_of('{"data": {"user": 7}, "expires": 500}', NEW)
        self.assertEqual(outcome(cookie, [NEW], now=500), "ExpiredCookie")

    # rule: whose time is up raises ExpiredCookie
    def test_after_expiry(self):
        """read: raises ExpiredCookie long after the cookie has expired"""
        self.assertEqual(outcome(sign({"user": 7}, NEW, 500), [NEW], now=9_000), "ExpiredCookie")

    # rule: valid as long as now is less than expires
    def test_time_zero(self):
        """read: takes 0 for a time like any other"""
        self.assertEqual(outcome(sign({"user": 7}, NEW, 0), [NEW], now=5), "ExpiredCookie")
        self.assertEqual(outcome(sign({"user": 7}, NEW, 5), [NEW], now=0), {"user": 7})

    # rule: raises ExpiredCookie, a subclass
    def test_family(self):
        """read: whoever catches BadCookie catches ExpiredCookie as well"""
        self.assertEqual(issubclass(ExpiredCookie, BadCookie), True)

    # rule: changed … they raise BadCookie
    def test_changed_payload(self):
        """read: raises BadCookie when any letter of the payload was changed"""
        cookie = cookie_of('{"data": {"admin": false}, "expires": 99}', NEW)
        self.assertEqual(accepted_changes(cookie, range(cookie.index("."))), [])

    # rule: changed … they raise BadCookie
    def test_changed_signature(self):
        """read: raises BadCookie when any digit of the signature was changed"""
        cookie = cookie_of('{"data": {"admin": false}, "expires": 99}', NEW)
        self.assertEqual(accepted_changes(cookie, range(cookie.index(".") + 1, len(cookie))), [])

    # rule: changed … they raise BadCookie
    def test_longer_life(self):
        """read: raises BadCookie when a visitor has postponed the expiry"""
        _, _, signed = sign({"user": 7}, NEW, 500).partition(".")
        payload = base64_of(json.dumps({"data": {"user": 7}, "expires": 99_999}))
        self.assertEqual(outcome(payload + "." + signed, [NEW], now=600), "BadCookie")

    # rule: a genuine one whose time is up raises ExpiredCookie
    def test_forged_and_expired(self):
        """read: raises BadCookie, not ExpiredCookie, when the cookie is both forged and old"""
        cookie = cookie_of('{"data": {}, "expires": 10}', b"a key of somebody else")
        self.assertEqual(outcome(cookie, [NEW], now=20), "BadCookie")

    # rule: cut short … they raise BadCookie
    def test_unsigned(self):
        """read: raises BadCookie when the signature is missing or cut short"""
        cookie = cookie_of('{"data": {}, "expires": 10}', NEW)
        payload = cookie.partition(".")[0]
        self.assertEqual(outcome(payload, [NEW]), "BadCookie")
        self.assertEqual(outcome(payload + ".", [NEW]), "BadCookie")
        self.assertEqual(outcome(cookie[:-1], [NEW]), "BadCookie")

    # rule: malformed or empty … they raise BadCookie
    def test_malformed(self):
        """read: raises BadCookie for a string that is not a cookie at all"""
        for text in ("", ".", "..", "hello", "a.b.c", "not base64.00", "e30.e30"):
            with self.subTest(text=text):
                self.assertEqual(outcome(text, [NEW]), "BadCookie")

    # rule: a string in two parts, payload.signature
    # rule: changed … they raise BadCookie
    def test_changed_dot(self):
        """read: raises BadCookie when there is anything but a dot between the parts"""
        cookie = cookie_of('{"data": {}, "expires": 10}', NEW)
        self.assertEqual(outcome(cookie.replace(".", ":"), [NEW]), "BadCookie")

    # rule: the payload as it stands in the cookie
    # rule: changed … they raise BadCookie
    def test_other_alphabet(self):
        """read: raises BadCookie when - and _ were changed to + and /"""
        cookie = cookie_of('{"data": "a?>~ a?>~", "expires": 10}', NEW)
        changed = cookie.replace("-", "+").replace("_", "/")
        self.assertEqual(outcome(cookie, [NEW]), "a?>~ a?>~")
        self.assertEqual(outcome(changed, [NEW]), "BadCookie")

    # rule: the payload as it stands in the cookie
    # rule: changed … they raise BadCookie
    def test_padded(self):
        """read: raises BadCookie when = was put behind the payload"""
        cookie = cookie_of('{"data": {}, "expires": 10}', NEW)
        self.assertEqual(outcome(cookie.replace(".", "=."), [NEW]), "BadCookie")

    # rule: changed … they raise BadCookie
    def test_extended(self):
        """read: raises BadCookie when something was added behind a good cookie"""
        cookie = cookie_of('{"data": {}, "expires": 10}', NEW)
        self.assertEqual(outcome(cookie + ".more", [NEW]), "BadCookie")
        self.assertEqual(outcome(cookie + "\n", [NEW]), "BadCookie")
        self.assertEqual(outcome(cookie + " ", [NEW]), "BadCookie")

    # rule: changed … they raise BadCookie
    def test_extended_in_front(self):
        """read: raises BadCookie when something was added in front of a good cookie"""
        cookie = cookie_of('{"data": {}, "expires": 10}', NEW)
        self.assertEqual(outcome("more." + cookie, [NEW]), "BadCookie")
        self.assertEqual(outcome("=" + cookie, [NEW]), "BadCookie")

    # rule: changed … they raise BadCookie
    def test_quoted(self):
        """read: raises BadCookie for a good cookie in quotation marks"""
        cookie = cookie_of('{"data": {}, "expires": 10}', NEW)
        self.assertEqual(outcome(f'"{cookie}"', [NEW]), "BadCookie")

    # rule: in lower-case hexadecimal digits
    def test_capitals(self):
        """read: raises BadCookie when the signature was put into capital letters"""
        payload, _, signed = cookie_of('{"data": {}, "expires": 10}', NEW).partition(".")
        self.assertEqual(outcome(payload + "." + signed.upper(), [NEW]), "BadCookie")

    # rule: with any characters, they raise BadCookie
    def test_any_character(self):
        """read: raises BadCookie for letters beyond ASCII in the signature"""
        self.assertEqual(outcome("e30.sígnature", [NEW]), "BadCookie")

    # rule: with any characters, they raise BadCookie
    def test_any_character_in_payload(self):
        """read: raises BadCookie for letters beyond ASCII in the payload"""
        self.assertEqual(outcome("páyload.00", [NEW]), "BadCookie")

    # rule: changed … with any characters, they raise BadCookie
    def test_any_character_between(self):
        """read: raises BadCookie when a letter beyond ASCII was put into a good cookie"""
        cookie = cookie_of('{"data": {}, "expires": 10}', NEW)
        self.assertEqual(outcome("é" + cookie, [NEW]), "BadCookie")
        self.assertEqual(outcome(cookie + "é", [NEW]), "BadCookie")
        self.assertEqual(outcome(cookie.replace(".", "\udcff."), [NEW]), "BadCookie")

    # rule: with any characters, they raise BadCookie
    def test_surrogate(self):
        """read: raises BadCookie for a character that cannot be encoded"""
        self.assertEqual(outcome("\udcff.00", [NEW]), "BadCookie")
        self.assertEqual(outcome("e30.\udcff", [NEW]), "BadCookie")

    # rule: any of them will do
    # rule: keys holds the current key first, then older ones
    def test_older_key(self):
        """read: takes a cookie that was signed with an older key of the list"""
        self.assertEqual(outcome(sign({"user": 7}, OLD, 60), [NEW, b"another", OLD]), {"user": 7})

    # rule: a cookie that was not signed with one of keys raises BadCookie
    def test_withdrawn_key(self):
        """read: raises BadCookie when the key is not in the list any more"""
        self.assertEqual(outcome(sign({"user": 7}, OLD, 60), [NEW]), "BadCookie")

    # rule: not signed with one of keys raises BadCookie
    def test_no_keys(self):
        """read: raises BadCookie when there are no keys"""
        self.assertEqual(outcome(sign({"user": 7}, NEW, 60), []), "BadCookie")

    # rule: an empty key raises ValueError … anywhere in keys
    def test_empty_key_in_list(self):
        """read: raises ValueError rather than accept what was signed with an empty key"""
        cookie = cookie_of('{"data": {"admin": true}, "expires": 99}', b"")
        self.assertEqual(outcome(cookie, [NEW, b""]), "ValueError")

    # rule: an empty key raises ValueError … anywhere in keys
    def test_empty_key_behind(self):
        """read: raises ValueError for an empty key even behind the one that fits"""
        self.assertEqual(outcome(sign({"user": 7}, NEW, 60), [NEW, b""]), "ValueError")
        self.assertEqual(outcome("hello", [b""]), "ValueError")

    # rule: signatures are compared by the standard library's function for secrets, in constant time
    def test_constant_time(self):
        """read: compares signatures in constant time, by the library's function for it"""
        cookie = cookie_of('{"data": {}, "expires": 99}', NEW)
        compared.clear()
        data = outcome(cookie, [NEW])
        self.assertEqual((data, len(compared) > 0), ({}, True))
        compared.clear()
        refused = outcome(cookie, [OLD])
        self.assertEqual((refused, len(compared) > 0), ("BadCookie", True))


if __name__ == "__main__":
    unittest.main()
