"""`python -m trainer` is the command `bounceback`."""

from trainer.cli.main import main

main()
