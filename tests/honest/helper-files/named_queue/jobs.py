class Job:
    def __init__(self, title, pages):
        self.title = title
        self.pages = pages
