/**
 * Runs one of the compiled scripts: `node scripts/launch.js start`. It compiles first if a source has changed, and
 * is plain JavaScript because nothing is compiled before it.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { fingerprint } = require('./fingerprint.js');

const root = path.resolve(__dirname, '..');
const outDir = path.join(root, 'dist');
const stamp = path.join(outDir, '.compiled');

function compileIfStale() {
  const hash = fingerprint({
    root,
    include: [
      ...['config', 'src', 'clients', 'database', 'scripts', 'bench', 'types'],
      ...['tsconfig.json', 'package-lock.json'],
    ],
    exclude: ['src/admin', 'database/demo'],
  });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    return;
  }
  console.log('Compiling the server.');
  // Types are the business of `npm run check`; leaving them out halves the time of the first start.
  require('./compile.js').compile({ root, outDir, check: false });
  writeFileSync(stamp, hash);
}

process.chdir(root);
compileIfStale();
const [, , script = 'start'] = process.argv;
require(path.join(outDir, 'scripts', `${script}.js`));
