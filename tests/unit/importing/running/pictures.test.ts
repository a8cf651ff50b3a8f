import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pageOf } from '../../../../src/importing/page';
import { endsOf, fileBeside } from '../../../../src/importing/running/pictures/beside';
import { picturesOf } from '../../../../src/importing/running/pictures/source';

describe('pictures beside a saved page', () => {
  let root: string;
  beforeAll(async () => {
    root = await realpath(await mkdtemp(path.join(os.tmpdir(), 'dateline-pictures-')));
    await mkdir(path.join(root, 'pages', 'Story_files'), { recursive: true });
    await mkdir(path.join(root, 'secrets'));
    await writeFile(path.join(root, 'pages', 'Story_files', 'harbour view.jpg'), 'picture');
    await writeFile(path.join(root, 'pages', 'alone.jpg'), 'picture');
    await writeFile(path.join(root, 'secrets', 'key.jpg'), 'secret');
    await symlink(path.join(root, 'secrets'), path.join(root, 'pages', 'linked'));
    await symlink(
      path.join(root, 'secrets', 'key.jpg'),
      path.join(root, 'pages', 'Story_files', 'linked.jpg'),
    );
  });
  afterAll(async () => {
    await rm(root, { recursive: true });
  });

  const found = (address: string) => fileBeside(path.join(root, 'pages', 'Story.html'), address);

  it('are found by the end of their address', async () => {
    const file = path.join(root, 'pages', 'Story_files', 'harbour view.jpg');
    expect(await found('https://paper.example/2014/Story_files/harbour%20view.jpg')).toBe(file);
  });

  it.each([
    'https://paper.example/alone.jpg',
    'https://paper.example/2014/gone.jpg',
    'https://paper.example/linked/key.jpg',
    'https://paper.example/Story_files/linked.jpg',
    'https://paper.example/a/..%2f..%2fsecrets%2fkey.jpg',
    'https://paper.example/%2e%2e/secrets/key.jpg',
    'https://paper.example/a/..%5csecrets%5ckey.jpg',
    'https://paper.example/%E0%A4%A/a.jpg',
    'no address',
  ])('are nothing that stands elsewhere, or is linked: %s', async (address) => {
    expect(await found(address)).toBeNull();
  });

  it('are looked for by the longest end first', () => {
    expect(endsOf('https://paper.example/a/b/c.jpg')).toEqual([
      ['a', 'b', 'c.jpg'],
      ['b', 'c.jpg'],
    ]);
  });

  it('are taken, and others only where they are fetched', async () => {
    const address = 'https://paper.example/Story_files/harbour%20view.jpg';
    const other = 'https://paper.example/far/away.jpg';
    const item = (picture: string) => ({
      file: path.join(root, 'pages', 'Story.html'),
      number: 1,
      item: pageOf({
        title: 'Story',
        leadFigure: { address: picture, alt: null, caption: null, credit: null },
      }),
    });
    const beside = await picturesOf([item(address)], null);
    expect(await beside?.(address)).toEqual({ bytes: Buffer.from('picture'), name: 'harbour view.jpg' });
    expect(await beside?.(other)).toBeNull();
    expect(await picturesOf([item(other)], null)).toBeNull();
    const elsewhere = async () => ({ bytes: Buffer.from('far'), name: 'away.jpg' });
    expect(await picturesOf([item(other)], elsewhere)).toBe(elsewhere);
  });
});
