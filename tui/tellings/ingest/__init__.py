"""Turn what people have (files, pages, feeds) into articles with roles and mastheads."""
