"""splits with partition, compares bytes, and lets any() try the keys"""

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


def read(cookie, keys, now):
    """The data of a cookie that is genuine and not too old."""
    if not all(keys):
        raise ValueError("one of the keys is empty")
    payload, dot, signature = cookie.partition(".")
    if not (dot and cookie.isascii()):
        raise BadCookie("malformed")
    given = signature.encode()
    if not any(hmac.compare_digest(_signature(payload, key).encode(), given) for key in keys):
        raise BadCookie("not signed with one of our keys")
    try:
        content = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        data, expires = content["data"], content["expires"]
        expired = now >= expires
    except (ValueError, KeyError, TypeError) as error:
        raise BadCookie("signed, but unreadable") from error
    if expired:
        raise ExpiredCookie(f"expired at {expires}")
    return data
