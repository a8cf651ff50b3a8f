import {
  EXPORT_HELP,
  type ExportArguments,
  ExportUsageError,
  parseExportArguments,
} from '../src/exporting/arguments';
import { ExportRefusal } from '../src/exporting/errors';
import { runExport } from './export/run';
import { withStrapi } from './record/with-strapi';
import { runToEnd } from './starting/one-line';

/** `npm run export -- --out FOLDER`: writes the published record into a folder. `-- --help` tells more. */
runToEnd(async () => {
  // npm starts scripts in the package's folder, and tells where the person stands.
  const asked = argumentsIn(process.argv.slice(3), process.env.INIT_CWD ?? process.cwd());
  if (!asked) {
    console.log(EXPORT_HELP);
    process.exit(0);
  }
  const code = await withStrapi((strapi) => runExport(strapi, asked)).catch((error: unknown) => {
    if (!(error instanceof ExportRefusal)) throw error;
    console.error(error.message);
    return 1;
  });
  process.exit(code);
});

function argumentsIn(words: readonly string[], folder: string): ExportArguments | null {
  try {
    return parseExportArguments(words, folder);
  } catch (error) {
    if (!(error instanceof ExportUsageError)) throw error;
    console.error(`${error.message}\nnpm run export -- --help tells how it is right.`);
    process.exit(2);
  }
}
