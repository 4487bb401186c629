"""Breaks text into lines and justifies them."""


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line] if line else lines


def centred(text, width):
    return [line.center(width).rstrip() for line in wrap(text, width)]
