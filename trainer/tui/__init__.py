"""The terminal app: screens compose and route, widgets show one thing and post."""
