"""Keeps talks: one contract, whatever database lies under it."""
