"""comparing the first bracket with the last, the second with the last but one: that fits one nest of
brackets, but not two side by side."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    found = [position for position, character in enumerate(text) if character in "()[]{}"]
    for left, right in zip(found, reversed(found)):
        if left >= right:
            break
        if opening.get(text[right]) != text[left]:
            return right
    if len(found) % 2:
        return found[len(found) // 2]
    return None
