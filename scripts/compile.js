/**
 * Compiles the server's TypeScript to JavaScript. Plain JavaScript itself: it runs before anything is compiled.
 */
const { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

const FORMAT = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};

function readConfig(root, outDir) {
  const file = path.join(root, 'tsconfig.json');
  const read = ts.readConfigFile(file, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, root, { outDir, noEmit: false });
  const errors = [read.error, ...parsed.errors].filter(Boolean);
  if (errors.length > 0) {
    throw new Error(ts.formatDiagnostics(errors, FORMAT));
  }
  return parsed;
}

/** What an earlier compilation left and this one did not write: a route whose source is gone must go too. */
function removeStale(folder, written) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      removeStale(file, written);
    } else if (/\.(js|json)$/.test(entry.name) && !written.has(file)) {
      rmSync(file);
    }
  }
}

/**
 * Compiles everything that tsconfig.json includes.
 * @param {{ root: string, outDir: string, check: boolean }} options check: whether type errors stop it
 * @returns {string[]} the files written
 */
function compile({ root, outDir, check }) {
  const { fileNames, options } = readConfig(root, outDir);
  const compilerOptions = {
    ...options,
    incremental: false,
    tsBuildInfoFile: undefined,
    noEmitOnError: check,
  };
  const program = ts.createProgram(
    fileNames,
    check ? compilerOptions : { ...compilerOptions, noCheck: true },
  );
  const written = new Set();
  const emit = program.emit(undefined, (file, text) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.add(path.resolve(file));
  });
  if (check) {
    const diagnostics = [...ts.getPreEmitDiagnostics(program), ...emit.diagnostics];
    if (diagnostics.length > 0) {
      throw new Error(ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(diagnostics), FORMAT));
    }
  }
  for (const folder of ['config', 'src', 'clients', 'database', 'scripts']) {
    const target = path.join(outDir, folder);
    if (existsSync(target)) {
      removeStale(target, written);
    }
  }
  return [...written];
}

module.exports = { compile };
