"""`RunSQL` with a recursive query that cuts one number after another from the column."""

import django
from django.conf import settings
from django.db import connection, migrations, models
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
)
django.setup()


# The models of today, as they are after the last migration.
class Customer(models.Model):
    name = models.CharField(max_length=100)

    class Meta:
        app_label = "shop"


class Phone(models.Model):
    customer = models.ForeignKey(Customer, models.CASCADE)
    number = models.CharField(max_length=30)
    label = models.CharField(max_length=20, default="")

    class Meta:
        app_label = "shop"


# In a project each of these is a file of the folder shop/migrations, with a class Migration.
class Initial(migrations.Migration):
    operations = [
        migrations.CreateModel(
            "Customer",
            [
                ("id", models.AutoField(primary_key=True)),
                ("name", models.CharField(max_length=100)),
                ("phones", models.TextField(blank=True)),
            ],
        ),
    ]


class AddPhone(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.CreateModel(
            "Phone",
            [
                ("id", models.AutoField(primary_key=True)),
                ("customer", models.ForeignKey("shop.Customer", models.CASCADE)),
                ("number", models.CharField(max_length=30)),
            ],
        ),
    ]


SPACES = "char(9, 10, 11, 12, 13, 32)"
SPLIT = f"""
    INSERT INTO shop_phone (customer_id, number)
    WITH RECURSIVE cut (id, place, number, rest) AS (
        SELECT id, 0, '', phones || ',' FROM shop_customer
        UNION ALL
        SELECT id, place + 1, substr(rest, 1, instr(rest, ',') - 1),
            substr(rest, instr(rest, ',') + 1)
        FROM cut WHERE rest <> ''
    )
    SELECT id, trim(number, {SPACES}) FROM cut
    WHERE trim(number, {SPACES}) <> '' ORDER BY id, place
"""
JOIN = """
    UPDATE shop_customer SET phones = coalesce((
        SELECT group_concat(number, ', ') FROM (
            SELECT number FROM shop_phone WHERE customer_id = shop_customer.id ORDER BY id
        )
    ), '')
"""


class SplitPhones(migrations.Migration):
    dependencies = [("shop", "0002_phone")]
    operations = [migrations.RunSQL(SPLIT, [JOIN, "DELETE FROM shop_phone"])]


class CleanUp(migrations.Migration):
    dependencies = [("shop", "0003_split_phones")]
    operations = [
        migrations.RemoveField("Customer", "phones"),
        migrations.AddField("Phone", "label", models.CharField(max_length=20, default="")),
    ]


MIGRATIONS = {
    "0001_initial": Initial,
    "0002_phone": AddPhone,
    "0003_split_phones": SplitPhones,
    "0004_clean_up": CleanUp,
}


class Loader(MigrationLoader):
    """Takes the migrations from MIGRATIONS, not from files in a folder."""

    def load_disk(self):
        self.migrated_apps, self.unmigrated_apps = {"shop"}, set()
        self.disk_migrations = {
            ("shop", name): migration(name, "shop") for name, migration in MIGRATIONS.items()
        }


def migrate(name):
    """Do what `manage.py migrate shop <name>` does, forwards or backwards."""
    executor = MigrationExecutor(connection)
    executor.loader = Loader(connection)
    executor.migrate([("shop", name)])
