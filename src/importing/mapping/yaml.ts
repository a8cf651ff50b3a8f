/** YAML 1.2 without what can harm: aliases that multiply, and tags that make anything but plain values. */
import { parse, YAMLParseError } from 'yaml';
import { ImportRefusal } from '../refusal';

/** How often anchors may be repeated; each may hold others. */
const MOST_ALIASES = 100;

/** @throws ImportRefusal with the line that is wrong */
export function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text, { maxAliasCount: MOST_ALIASES, logLevel: 'error' });
  } catch (error) {
    const [what = ''] = (error as Error).message.split('\n');
    const isSyntax = error instanceof YAMLParseError;
    const reason = isSyntax ? `is no YAML: ${what}` : `cannot be read as YAML: ${what}`;
    const fix = isSyntax ? 'Mend that line' : 'Write out what its aliases repeat';
    throw new ImportRefusal({ code: 'malformed', file, reason, fix });
  }
}
