/**
 * schema.org's vocabulary, as schema-dts has it: which properties a type has, with what as their values. Types of
 * TypeScript let spread properties and widened texts pass; this looks at the finished document.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

interface TypeDeclared {
  parents: string[];
  /** Names of the types that a property takes. */
  properties: Map<string, string[]>;
}

interface Vocabulary {
  types: Map<string, TypeDeclared>;
  /** The members of enumerations. */
  members: Map<string, Set<string>>;
}

type Node = Record<string, unknown>;

const TEXTS = ['Text', 'URL', 'string'];
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const ROLES = ['Role', 'OrganizationRole'];

let read: Vocabulary | undefined;

/** What is wrong with a document, each by its path; nothing where it keeps to schema.org's vocabulary. */
export function faultsOf(document: object): string[] {
  read ??= readVocabulary();
  const { '@context': context, ...node } = document as Node;
  const faults = context === 'https://schema.org' ? [] : [`@context: ${context}`];
  return [...faults, ...faultsOfNode(read, node, '$')];
}

function faultsOfNode(vocabulary: Vocabulary, node: Node, path: string): string[] {
  const type = String(node['@type']);
  if (!vocabulary.types.has(type)) return [`${path}: no type ${type}`];
  const properties = propertiesOf(vocabulary, type);
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === '@type') return [];
    const at = `${path}.${name}`;
    if (name === '@id') return URL.canParse(String(value)) ? [] : [`${at}: no address: ${value}`];
    // What a role stands between is said by the property that leads to the role (https://schema.org/Role).
    const expected =
      properties.get(name) ?? (ROLES.includes(type) && path.endsWith(`.${name}`) ? ['Thing'] : null);
    if (!expected) return [`${at}: no property of ${type}`];
    return [value].flat().flatMap((one) => faultsOfValue(vocabulary, one, expected, at));
  });
}

function faultsOfValue(vocabulary: Vocabulary, value: unknown, expected: string[], path: string): string[] {
  if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    if (Object.keys(node).join() === '@id')
      return expected.includes('IdReference') ? [] : [`${path}: no node`];
    const type = String(node['@type']);
    const fits =
      ROLES.includes(type) || ancestorsOf(vocabulary, type).some((ancestor) => expected.includes(ancestor));
    return [
      ...(fits ? [] : [`${path}: a ${type}, not ${expected}`]),
      ...faultsOfNode(vocabulary, node, path),
    ];
  }
  return isLiteral(vocabulary, value, expected) ? [] : [`${path}: ${JSON.stringify(value)}, not ${expected}`];
}

function isLiteral({ members }: Vocabulary, value: unknown, expected: string[]): boolean {
  if (typeof value === 'number') return expected.some((one) => ['Number', 'Integer', 'Float'].includes(one));
  if (typeof value !== 'string' || value === '') return false;
  if (expected.some((one) => members.get(one)?.has(value))) return true;
  if (expected.includes('Date') && DATE.test(value)) return true;
  if (expected.includes('DateTime') && DATE_TIME.test(value)) return true;
  if (expected.includes('Text')) return true;
  return expected.includes('URL') && URL.canParse(value) && !TEXTS.includes(value);
}

function propertiesOf(vocabulary: Vocabulary, type: string): Map<string, string[]> {
  return new Map(
    ancestorsOf(vocabulary, type).flatMap((one) => [...(vocabulary.types.get(one)?.properties ?? [])]),
  );
}

function ancestorsOf(vocabulary: Vocabulary, type: string): string[] {
  const parents = vocabulary.types.get(type)?.parents ?? [];
  return [type, ...parents.flatMap((parent) => ancestorsOf(vocabulary, parent))];
}

/** `interface XBase extends YBase { "property"?: SchemaValue<A | B, "property"> }`, leaves, and enumerations. */
function readVocabulary(): Vocabulary {
  const file = require.resolve('schema-dts').replace(/\.js$/, '.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const types = new Map<string, TypeDeclared>();
  const members = new Map<string, Set<string>>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) addInterface(types, statement, source);
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    const { text } = statement.name;
    // The leaves of roles are aliases, with nothing of their own.
    if (/RoleLeaf$/.test(text)) addType(types, text.replace(/Leaf$/, ''), [], new Map());
    const literals = statement.type.getText(source).match(/"https:\/\/schema\.org\/[^"]+"/g) ?? [];
    if (literals.length > 0) members.set(text, new Set(literals.map((literal) => literal.slice(1, -1))));
  }
  return { types, members };
}

function addInterface(
  types: Map<string, TypeDeclared>,
  declaration: ts.InterfaceDeclaration,
  source: ts.SourceFile,
): void {
  const name = plainName(declaration.name.text);
  const extended = (declaration.heritageClauses ?? []).flatMap(({ types: parents }) =>
    parents.map(({ expression }) => plainName(expression.getText(source))),
  );
  const properties = declaration.members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || !member.type || !ts.isStringLiteral(member.name)) return [];
    const [, union] = /^SchemaValue<(.*), "[^"]+">$/s.exec(member.type.getText(source)) ?? [];
    return union ? [[member.name.text, union.split('|').map((one) => one.trim())] as const] : [];
  });
  addType(
    types,
    name,
    extended.filter((parent) => parent !== name),
    new Map(properties),
  );
}

function addType(
  types: Map<string, TypeDeclared>,
  name: string,
  parents: string[],
  properties: Map<string, string[]>,
): void {
  const known = types.get(name) ?? { parents: [], properties: new Map() };
  types.set(name, {
    parents: [...new Set([...known.parents, ...parents])],
    properties: new Map([...known.properties, ...properties]),
  });
}

/** `PersonBase`, which its leaf and its subtypes extend, is Person. */
function plainName(name: string): string {
  return name.replace(/(Base|Leaf)$/, '');
}
