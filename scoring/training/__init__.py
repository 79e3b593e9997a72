"""Measures the judge; not part of the installed package."""
