"""Run the command: ``python -m falconlite`` is the same as ``falconlite``."""

from falconlite.command import main

if __name__ == "__main__":
    main()
