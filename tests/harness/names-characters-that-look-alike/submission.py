TEXTS = {
    "composed": "cafe\u0301",
    "cyrillic": "c\u0430fe",
    "greek": "\u0391BC",
    "no-break space": "a\xa0b",
    "zero width": "ab\u200bc",
    "carriage return": "a\r\nb",
    "trailing": "ab ",
    "tab": "a\tb",
    "dash": "3 \u2013 4",
    "wide": "\uff21B",
    "case": "Hello",
    "inside": [1, {"name": "c\u0430fe"}],
    "other": "cake",
}


def text(name):
    return TEXTS[name]
