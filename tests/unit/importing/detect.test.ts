import { detectFormat } from '../../../src/importing/detect';

test.each([
  ['a.html', '<!doctype html><html>', 'html'],
  ['a.txt', '<html><body><p>', 'html'],
  ['download', '<p>Words</p><p>more</p>', 'html'],
  ['a.xml', '<?xml version="1.0"?><rss version="2.0"><channel>', 'feed'],
  [
    'a.xml',
    '<?xml version="1.0"?><!-- generator --><rss xmlns:wp="http://wordpress.org/export/1.2/">',
    'wxr',
  ],
  ['a.xml', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['a.xml', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', 'feed'],
  [
    'a.xml',
    '\ufeff<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">',
    'newsml-g2',
  ],
  ['a.xml', '<!DOCTYPE r [<!ENTITY x "y">]><rss>', 'feed'],
  ['a.json', '{"uri":"urn:1","headlines":[],"bodies":[]}', 'ninjs'],
  ['a.json', '{"persons":[],"organizations":[]}', 'popolo'],
  ['a.jsonl', '{"id":1}\n{"id":2}', 'json'],
  ['export', '[{"id":1}]', 'json'],
  ['a.csv', 'a,b\n1,2', 'csv'],
  ['a.yml', '- a: 1', 'yaml'],
  ['a.txt', '[Update] The ferry stays', 'text'],
  ['paste', 'Ferry to stay\n\nThe council voted.', 'text'],
  ['a.bin', '', null],
])('%s that begins with %j is %s', (name, head, format) => {
  expect(detectFormat(name, head)).toBe(format);
});
