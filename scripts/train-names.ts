import { parseArgs } from 'node:util';
import { trainNames } from './names';
import { runToEnd } from './starting/one-line';

/**
 * `npm run train:names`: makes the model that finds names, and with `--lists MODULES` the lists of names before it.
 * docs/decisions/names.md.
 */
runToEnd(async () => {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      data: { type: 'string', default: '../shared/data' },
      lists: { type: 'string' },
    },
  });
  trainNames({ data: values.data, modules: values.lists ?? null, tell: console.log });
});
