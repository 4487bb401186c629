"""The learner's files as modules: laid out, found, compiled and executed, and what they raised.

`files` writes them down and knows their lines; `finder` has imports find them; `modules` compiles
and executes; `tracebacks` shows the frames that are the learner's own, with `chains` of exceptions, and
what is known of them from other processes in `remote`.
"""
