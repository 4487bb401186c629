"""leaving out the characters that are not ASCII: a good cookie with such letters in it has been
changed, and passes for the one that was signed."""

import base64
import hmac
import json


class BadCookie(Exception):
    """A cookie that was not signed with one of the keys."""


class ExpiredCookie(BadCookie):
    """A cookie that is genuine, but too old."""


def signature_of(payload: str, key: bytes) -> str:
    """The HMAC-SHA256 of the payload, in hexadecimal digits."""
    return hmac.new(key, payload.encode(), "sha256").hexdigest()


def sign(data: dict, key: bytes, expires: int) -> str:
    """A cookie that holds the data until the time expires."""
    if not key:
        raise ValueError("a key must not be empty")
    text = json.dumps({"data": data, "expires": expires})
    payload = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
    return f"{payload}.{signature_of(payload, key)}"


def read(cookie: str, keys: list[bytes], now: int) -> dict:
    """The data of a cookie that is genuine and not too old."""
    if not all(keys):
        raise ValueError("a key must not be empty")
    cookie = cookie.encode("ascii", "ignore").decode()
    payload, _, signature = cookie.partition(".")
    if not any(hmac.compare_digest(signature_of(payload, key), signature) for key in keys):
        raise BadCookie("the signature does not match")
    padding = "=" * (-len(payload) % 4)
    content = json.loads(base64.urlsafe_b64decode(payload + padding))
    if now >= content["expires"]:
        raise ExpiredCookie("the session has expired")
    return content["data"]
