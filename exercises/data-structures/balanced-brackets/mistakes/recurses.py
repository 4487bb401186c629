"""one call for each level of brackets: Python stops at about a thousand calls within calls, and the
nesting may be deeper."""


def misplaced_bracket(text):
    closing = {"(": ")", "[": "]", "{": "}"}

    def inside(start, wanted):
        """The position after the wanted bracket and None, or anything and the misplaced one."""
        position = start
        while position < len(text):
            character = text[position]
            if character in closing:
                after, wrong = inside(position + 1, closing[character])
                if wrong == "end":
                    return after, position
                if wrong is not None:
                    return after, wrong
                position = after
            elif character in ")]}":
                return (position + 1, None) if character == wanted else (position, position)
            else:
                position += 1
        return position, None if wanted is None else "end"

    return inside(0, None)[1]
