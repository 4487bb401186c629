class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, place):
        return self.cards[place]

    def __contains__(self, card):
        return card in self.cards


deck = Deck("abc")
size = len(deck)
last = deck[-1]
there = "b" in deck
