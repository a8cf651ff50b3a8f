import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findFiles } from '../../../../src/importing/running/files/find-files';
import { takenOf } from '../../../../src/importing/running/files/taken';

describe('the files of an import', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-files-'));
    const files = [
      'in/b.html',
      'in/a.html',
      'in/[a].html',
      'in/deep/er/c.json',
      'in/.hidden.html',
      'in/.git/d.html',
      'in/a_files/frame.html',
      'in/a_files/style.css',
      'in/picture.jpg',
      'out/secret.html',
    ];
    for (const file of files) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), 'words');
    }
    await symlink(path.join(folder, 'out'), path.join(folder, 'in', 'linked'));
    await symlink(path.join(folder, 'out', 'secret.html'), path.join(folder, 'in', 'linked.html'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  const found = async (...what: string[]) => {
    const { files, ...rest } = await findFiles(what, folder);
    return {
      files: files.map((file) => path.relative(folder, file.path).replaceAll(path.sep, '/')),
      ...rest,
    };
  };

  it('are those below a folder, in order, without hidden ones, links, and parts of saved pages', async () => {
    expect(await found('in')).toEqual({
      files: ['in/[a].html', 'in/a.html', 'in/b.html', 'in/deep/er/c.json'],
      addresses: [],
      missing: [],
      passedOver: { '.html': 1, '.css': 1, '.jpg': 1 },
    });
  });

  it('are those that a pattern fits, each once', async () => {
    expect((await found('in/**/*.html', 'in/a.html')).files).toEqual([
      'in/[a].html',
      'in/a.html',
      'in/a_files/frame.html',
      'in/b.html',
    ]);
  });

  it('are what is named, whatever signs the name holds', async () => {
    expect((await found('in/[a].html')).files).toEqual(['in/[a].html']);
    expect((await found(path.join(folder, 'in', 'picture.jpg'))).files).toEqual(['in/picture.jpg']);
    expect((await found('in/.hidden.html')).files).toEqual(['in/.hidden.html']);
  });

  it('and addresses, and what is missing is told', async () => {
    expect(await found('https://paper.example/a', 'no.html', 'in/*.xml')).toMatchObject({
      files: [],
      addresses: ['https://paper.example/a'],
      missing: ['no.html', 'in/*.xml'],
    });
  });

  it('know their size', async () => {
    expect((await findFiles(['in/a.html'], folder)).files).toEqual([
      { path: path.join(folder, 'in', 'a.html'), size: 5 },
    ]);
  });

  it('of a folder named like a page are taken where there is no such page', () => {
    expect(takenOf(['/a/story_files/one.html']).taken).toEqual(['/a/story_files/one.html']);
    expect(takenOf(['/a/story.HTM', '/a/story_files/deep/one.html']).taken).toEqual(['/a/story.HTM']);
  });
});
