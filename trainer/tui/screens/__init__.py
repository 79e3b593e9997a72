"""One file a screen, its styles beside it; all but Home are imported when opened."""
