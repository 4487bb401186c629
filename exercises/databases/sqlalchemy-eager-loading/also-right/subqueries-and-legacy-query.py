"""the `Query` of SQLAlchemy 1, which still works, `subqueryload`, and a join made distinct."""

from datetime import date

from sqlalchemy import Column, Engine, ForeignKey, Table, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    raiseload,
    relationship,
    subqueryload,
)


class Base(DeclarativeBase):
    """The base class of the models."""


class Author(Base):
    __tablename__ = "authors"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Tag(Base):
    __tablename__ = "tags"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Food(Base):
    __tablename__ = "foods"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Ingredient(Base):
    __tablename__ = "ingredients"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipe_id: Mapped[int] = mapped_column(ForeignKey("recipes.id"))
    food_id: Mapped[int] = mapped_column(ForeignKey("foods.id"))
    grams: Mapped[int]
    food: Mapped[Food] = relationship()


recipe_tags = Table(
    "recipe_tags",
    Base.metadata,
    Column("recipe_id", ForeignKey("recipes.id"), primary_key=True),
    Column("tag_id", ForeignKey("tags.id"), primary_key=True),
)


class Recipe(Base):
    __tablename__ = "recipes"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    added: Mapped[date]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("authors.id"))
    author: Mapped[Author | None] = relationship()
    tags: Mapped[list[Tag]] = relationship(secondary=recipe_tags, order_by=Tag.name)
    ingredients: Mapped[list[Ingredient]] = relationship(order_by=Ingredient.id)


def everything(session):
    return session.query(Recipe).options(
        joinedload(Recipe.author),
        subqueryload(Recipe.tags),
        subqueryload(Recipe.ingredients).joinedload(Ingredient.food, innerjoin=True),
        raiseload("*"),
    )


def newest(engine, count):
    session = Session(bind=engine)
    try:
        return everything(session).order_by(Recipe.added.desc(), Recipe.id).limit(count).all()
    finally:
        session.close()


def tagged(engine, names):
    session = Session(bind=engine)
    try:
        query = everything(session).join(Recipe.tags).filter(Tag.name.in_(names)).distinct()
        return query.order_by(Recipe.title, Recipe.id).all()
    finally:
        session.close()
