"""How quick and how light the app is, measured on the machine at hand."""
