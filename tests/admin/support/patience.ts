// A browser, a server and a build: minutes on a small machine.
jest.setTimeout(900_000);
