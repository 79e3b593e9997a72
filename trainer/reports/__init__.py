"""Figures apart from how they are shown."""
