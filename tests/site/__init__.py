"""The site: the pages that Sphinx builds from docs/, with the generated reference."""
