"""The event file: engine, tables, migrations, repositories, backup and change feed.

The only package that imports SQLAlchemy. What leaves it are core objects.
"""
