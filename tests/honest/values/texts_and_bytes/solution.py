"""Texts as bytes and back: codecs, normal forms, hex, base64, structs."""

import base64
import codecs
import struct
import unicodedata


def slug(text):
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = (c for c in plain if not unicodedata.combining(c))
    return "-".join("".join(c if c.isalnum() else " " for c in letters).split())


def hidden(text):
    return base64.b64encode(codecs.encode(text, "rot13").encode()).decode()


def revealed(text):
    return codecs.decode(base64.b64decode(text).decode(), "rot13")


def guess(data):
    for encoding in ("utf-8-sig", "utf-16", "latin-1"):
        try:
            return encoding, data.decode(encoding)
        except UnicodeDecodeError:
            continue


def header(width, height):
    return struct.pack(">4sHH", b"PIC!", width, height)
