"""What hashlib takes from OpenSSL, which is not here. Applied once at import."""

import hashlib
import hmac


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as its random function."""
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    first = hmac.new(bytes(password), digestmod=hash_name)
    size = first.digest_size if dklen is None else dklen
    if size < 1:
        raise ValueError("key length must be greater than 0.")
    key, number = b"", 0
    while len(key) < size:
        number += 1
        key += _block(first, bytes(salt) + number.to_bytes(4), iterations)
    return key[:size]


def _block(first, text, iterations, _read=int.from_bytes):
    mixed = 0
    for _ in range(iterations):
        code = first.copy()
        code.update(text)
        text = code.digest()
        mixed ^= _read(text)
    return mixed.to_bytes(first.digest_size)


def scrypt(*_arguments, **_options):
    raise NotImplementedError("hashlib.scrypt is not available here; hashlib.pbkdf2_hmac is")


for _function in (pbkdf2_hmac, scrypt):
    _function.__module__ = "hashlib"
    if not hasattr(hashlib, _function.__name__):
        setattr(hashlib, _function.__name__, _function)
