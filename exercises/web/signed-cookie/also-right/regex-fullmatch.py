"""a regular expression accepts the outer form first; hmac.digest gives bytes"""

import hmac
import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode

_FORM = re.compile(r"(?P<payload>[A-Za-z0-9_-]+)\.(?P<signature>[0-9a-f]{64})")


class BadCookie(Exception):
    """A cookie that was not signed with one of the keys."""


class ExpiredCookie(BadCookie):
    """A cookie that is genuine, but too old."""


def _mac(key, payload):
    if not key:
        raise ValueError("an empty key protects nothing")
    return hmac.digest(key, payload.encode("ascii"), "sha256").hex()


def sign(data, key, expires):
    """A cookie that holds the data until the time expires."""
    content = json.dumps({"data": data, "expires": expires}, separators=(",", ":"))
    payload = urlsafe_b64encode(content.encode()).rstrip(b"=").decode("ascii")
    return payload + "." + _mac(key, payload)


def read(cookie, keys, now):
    """The data of a cookie that is genuine and not too old."""
    for key in keys:
        _mac(key, "")
    match = _FORM.fullmatch(cookie)
    if match is None:
        raise BadCookie("this is no cookie of ours")
    payload, signature = match.groups()
    for key in keys:
        if hmac.compare_digest(_mac(key, payload), signature):
            break
    else:
        raise BadCookie("the signature is not good")
    try:
        content = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        data = content["data"]
        too_old = not now < content["expires"]
    except (ValueError, LookupError, TypeError):
        raise BadCookie("the payload is not good") from None
    if too_old:
        raise ExpiredCookie("the time is up")
    return data
