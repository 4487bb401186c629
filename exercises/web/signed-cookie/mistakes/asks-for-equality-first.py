"""comparing with `==` before `compare_digest`: the time that `==` takes has told by then how many
digits are right."""

import base64
import hashlib
import hmac
import json


class BadCookie(Exception):
    """A cookie that was not signed with one of the keys."""


class ExpiredCookie(BadCookie):
    """A cookie that is genuine, but too old."""


def signature(payload, key):
    return hmac.new(key, payload, hashlib.sha256).hexdigest()


def sign(data, key, expires):
    if not key:
        raise ValueError("empty key")
    text = json.dumps({"data": data, "expires": expires})
    payload = base64.urlsafe_b64encode(text.encode()).rstrip(b"=")
    return f"{payload.decode()}.{signature(payload, key)}"


def read(cookie, keys, now):
    if not all(keys):
        raise ValueError("empty key")
    if not cookie.isascii():
        raise BadCookie("odd")
    payload, dot, sent = cookie.partition(".")
    raw = payload.encode()
    if not any(
        sent == signature(raw, key) and hmac.compare_digest(sent, signature(raw, key))
        for key in keys
    ):
        raise BadCookie("not ours")
    content = json.loads(base64.urlsafe_b64decode(raw + b"=" * (-len(raw) % 4)))
    if now >= content["expires"]:
        raise ExpiredCookie("old")
    return content["data"]
