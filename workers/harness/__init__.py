"""The Gradus harness: runs a learner's code against hidden tests and reports facts as JSON text.

Standard library only. `run` holds the entry points, `boot` what happens once when Python starts,
`report` the shapes of what goes in and out, `limits` every cap. Below them stand the rooms, from the
top: `judging` and `program`; `telling`, `steps`, `clock`, `cost`, `honesty`; `values`, `sources`, `watching`,
`cpython`. Each imports from those below it alone, and says in its own first lines what stands in it.

Everything is imported before any learner code runs, so the boot code can take the package out of
`sys.modules` afterwards. What the harness needs, it holds by names of its own from then on.
"""
