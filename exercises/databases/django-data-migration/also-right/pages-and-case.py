"""pages of customers by their ids, and an update with `CASE` for each page."""

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


def pages(model):
    """The objects of a model in lists of 100, by their ids."""
    last = 0
    while page := list(model.objects.filter(pk__gt=last).order_by("pk")[:100]):
        yield page
        last = page[-1].pk


def split_phones(apps, schema_editor):
    Phone = apps.get_model("shop", "Phone")
    for page in pages(apps.get_model("shop", "Customer")):
        Phone.objects.bulk_create(
            Phone(customer_id=customer.pk, number=number)
            for customer in page
            for number in filter(None, map(str.strip, customer.phones.split(",")))
        )


def join_phones(apps, schema_editor):
    Customer = apps.get_model("shop", "Customer")
    Phone = apps.get_model("shop", "Phone")
    Customer.objects.update(phones="")
    for page in pages(Customer):
        numbers = {}
        for phone in Phone.objects.filter(customer__in=page).order_by("customer", "pk"):
            numbers.setdefault(phone.customer_id, []).append(phone.number)
        cases = [
            models.When(pk=pk, then=models.Value(", ".join(texts)))
            for pk, texts in numbers.items()
        ]
        if cases:
            Customer.objects.filter(pk__in=numbers).update(phones=models.Case(*cases))
    Phone.objects.all().delete()


class SplitPhones(migrations.Migration):
    dependencies = [("shop", "0002_phone")]
    operations = [migrations.RunPython(split_phones, join_phones)]


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
