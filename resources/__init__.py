"""Files shipped with the program, found through `importlib.resources`."""
