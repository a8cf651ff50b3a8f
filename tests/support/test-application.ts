import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compile } from '../../scripts/compile';

const ROOT = path.resolve(__dirname, '..', '..');

/**
 * Makes an application folder outside the checkout, compiled from its sources, so that a test writes neither into
 * the checkout's `dist` nor among its uploads, and two runs at once do not meet.
 */
export async function makeTestApplication(folder: string): Promise<{ appDir: string; distDir: string }> {
  const appDir = path.join(folder, 'application');
  const distDir = path.join(appDir, 'dist');
  await mkdir(path.join(appDir, 'public', 'uploads'), { recursive: true });
  await cp(path.join(ROOT, 'package.json'), path.join(appDir, 'package.json'));
  // Strapi looks for migrations where this file says that the compiler puts them.
  await writeFile(
    path.join(appDir, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { outDir: 'dist' } }),
  );
  for (const name of ['node_modules', 'src', 'database', 'public/reader']) {
    await symlink(path.join(ROOT, name), path.join(appDir, name), 'junction');
  }
  compile({ root: ROOT, outDir: distDir, check: false });
  return { appDir, distDir };
}
