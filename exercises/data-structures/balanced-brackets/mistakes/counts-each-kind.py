"""counting each kind of bracket on its own: the counts can be right while the brackets cross."""


def misplaced_bracket(text):
    open_at = {"(": [], "[": [], "{": []}
    opening = {")": "(", "]": "[", "}": "{"}
    for position, character in enumerate(text):
        if character in open_at:
            open_at[character].append(position)
        elif character in opening:
            if not open_at[opening[character]]:
                return position
            open_at[opening[character]].pop()
    return max((positions[-1] for positions in open_at.values() if positions), default=None)
