/** Tells by contents whether files have changed. Plain JavaScript: it runs before anything is compiled. */
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const path = require('node:path');

function filesOf(entry) {
  if (!existsSync(entry)) {
    return [];
  }
  if (!statSync(entry).isDirectory()) {
    return [entry];
  }
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesOf(path.join(entry, name)));
}

/**
 * The hash of some files' names and contents.
 * @param {{ root: string, include: string[], exclude?: string[] }} options files and folders, relative to root
 * @returns {string}
 */
function fingerprint({ root, include, exclude = [] }) {
  const excluded = exclude.map((entry) => path.join(root, entry) + path.sep);
  const hash = createHash('sha256');
  for (const file of include.flatMap((entry) => filesOf(path.join(root, entry)))) {
    if (!excluded.some((folder) => file.startsWith(folder))) {
      const contents = readFileSync(file);
      hash.update(`${path.relative(root, file)}\0${contents.length}\0`).update(contents);
    }
  }
  return hash.digest('hex');
}

module.exports = { fingerprint };
