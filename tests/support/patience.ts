// A file boots Strapi once, in a hook; on a small machine that takes longer than Jest's five seconds.
jest.setTimeout(120_000);
