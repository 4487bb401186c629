"""a small signer for each key, working in bytes throughout"""

import base64
import hmac
import json


class BadCookie(Exception):
    """A cookie that was not signed with one of the keys."""


class ExpiredCookie(BadCookie):
    """A cookie that is genuine, but too old."""


class _Signer:
    def __init__(self, key):
        if not key:
            raise ValueError("empty key")
        self._empty = hmac.new(key, digestmod="sha256")

    def signature(self, payload):
        mac = self._empty.copy()
        mac.update(payload)
        return mac.hexdigest().encode()

    def signed(self, payload):
        return payload + b"." + self.signature(payload)

    def approves(self, cookie):
        payload = cookie.rpartition(b".")[0]
        return hmac.compare_digest(self.signed(payload), cookie)


def _packed(content):
    return base64.urlsafe_b64encode(json.dumps(content).encode()).rstrip(b"=")


def _unpacked(payload):
    content = json.loads(base64.urlsafe_b64decode(payload + b"=" * (-len(payload) % 4)))
    return content["data"], int(content["expires"])


def sign(data, key, expires):
    """A cookie that holds the data until the time expires."""
    return _Signer(key).signed(_packed({"data": data, "expires": expires})).decode()


def read(cookie, keys, now):
    """The data of a cookie that is genuine and not too old."""
    signers = [_Signer(key) for key in keys]
    raw = cookie.encode("utf-8", "surrogatepass")
    if not any(signer.approves(raw) for signer in signers):
        raise BadCookie("not ours")
    try:
        data, expires = _unpacked(raw.rpartition(b".")[0])
    except (ValueError, KeyError, TypeError) as error:
        raise BadCookie("ours, but not readable") from error
    if expires <= now:
        raise ExpiredCookie(f"expired since {now - expires} s")
    return data
