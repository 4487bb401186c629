"""reading the hexadecimal digits back into bytes: that takes capital letters and spaces as well, so
a changed signature passes."""

import base64
import hashlib
import hmac
import json


class BadCookie(Exception):
    """A cookie that was not signed with one of the keys."""


class ExpiredCookie(BadCookie):
    """A cookie that is genuine, but too old."""


def _signature(payload, key):
    return hmac.new(key, payload.encode(), hashlib.sha256).hexdigest()


def sign(data, key, expires):
    """A cookie that holds the data until the time expires."""
    if not key:
        raise ValueError("the key is empty")
    text = json.dumps({"data": data, "expires": expires})
    payload = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
    return f"{payload}.{_signature(payload, key)}"


def _decode(payload):
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def read(cookie, keys, now):
    if not all(keys):
        raise ValueError("empty key")
    payload, _, signature = cookie.rpartition(".")
    try:
        given = bytes.fromhex(signature)
        good = any(
            hmac.compare_digest(hmac.digest(key, payload.encode(), "sha256"), given) for key in keys
        )
    except ValueError:
        good = False
    if not good:
        raise BadCookie("bad signature")
    content = _decode(payload)
    if now >= content["expires"]:
        raise ExpiredCookie("too old")
    return content["data"]
