// Small comforts of every page.
