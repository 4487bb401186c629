"""looking for an empty key while the keys are tried: one that fits ends the search, and the empty
one behind it is never noticed."""

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
    payload, dot, signature = cookie.rpartition(".")
    if not dot or not cookie.isascii():
        raise BadCookie("malformed")
    for key in keys:
        if not key:
            raise ValueError("empty key")
        if hmac.compare_digest(_signature(payload, key), signature):
            break
    else:
        raise BadCookie("bad signature")
    content = _decode(payload)
    if now >= content["expires"]:
        raise ExpiredCookie("too old")
    return content["data"]
