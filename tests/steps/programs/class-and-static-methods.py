class Date:
    def __init__(self, year, month):
        self.year = year
        self.month = month

    @classmethod
    def parse(cls, text):
        year, month = text.split("-")
        return cls(int(year), int(month))

    @staticmethod
    def is_leap(year):
        return year % 4 == 0

    def __repr__(self):
        return "Date"


date = Date.parse("2028-02")
leap = Date.is_leap(date.year)
