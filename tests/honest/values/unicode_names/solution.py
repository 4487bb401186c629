"""Wörter mit Umlauten: names and texts beyond ASCII."""

import re
import unicodedata

größe = {"klein": 1, "groß": 2}


def häufigkeit(text):
    ergebnis = {}
    for zeichen in text:
        if not zeichen.isspace():
            ergebnis[zeichen] = ergebnis.get(zeichen, 0) + 1
    return ergebnis


def breite(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wörter(text):
    return re.findall(r"\w+", text)


π = 3.14159


def kreis(r):
    return π * r**2
