"""Write the reference of the site from the code: operations, fields of filters, public names, commands, settings."""
