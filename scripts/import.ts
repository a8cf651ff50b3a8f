import { availableParallelism } from 'node:os';
import { OneLineError } from '../database/embedded';
import { ImportRefusal } from '../src/importing/refusal';
import { HELP, type ImportArguments, parseArguments, UsageError } from '../src/importing/running/arguments';
import { findFiles } from '../src/importing/running/files/find-files';
import { exportIn, restoreFromCommandLine } from './import/restore';
import { mappingIn, runFromCommandLine } from './import/run';
import { withStrapi } from './record/with-strapi';
import { runToEnd } from './starting/one-line';

/** `npm run import -- FILE|FOLDER|GLOB|ADDRESS...`: imports what is in them. `-- --help` tells more. */
runToEnd(async () => {
  // npm starts scripts in the package's folder, and tells where the person stands.
  const folder = process.env.INIT_CWD ?? process.cwd();
  const asked = argumentsIn(process.argv.slice(3), folder);
  if (!asked) {
    console.log(HELP);
    process.exit(0);
  }
  const exported = await exportIn(asked, folder).catch(wrongCommand);
  if (exported) {
    const code = await withStrapi((strapi) => restoreFromCommandLine(strapi, exported, asked));
    process.exit(code);
  }
  const mapping = await mappingIn(asked.mapping).catch(wrongCommand);
  const found = await findFiles(asked.what, folder);
  const code = await withStrapi((strapi) => runFromCommandLine(strapi, { asked, found, mapping }));
  process.exit(code);
});

function argumentsIn(words: readonly string[], folder: string): ImportArguments | null {
  try {
    return parseArguments(words, { folder, processors: availableParallelism() });
  } catch (error) {
    return wrongCommand(error);
  }
}

function wrongCommand(error: unknown): never {
  if (!(error instanceof UsageError || error instanceof OneLineError || error instanceof ImportRefusal))
    throw error;
  console.error(`${error.message}\nnpm run import -- --help tells how it is right.`);
  process.exit(2);
}
