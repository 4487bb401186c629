def retry(times):
    def decorate(function):
        def again(*arguments):
            return function(*arguments)
        # forgotten: return again
