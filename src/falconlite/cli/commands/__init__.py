"""The subcommands, a module or a package for each."""
