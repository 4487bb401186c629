"""Run: a learner's text as a program of its own, and then the examples of the prompt.

`program` runs it, and `examples` finds and checks what stands after `>>>`.
"""
