"""Weighs words and knows no one: the codebook, the detector, the rubric, the judge."""
