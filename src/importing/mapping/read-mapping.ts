/** A mapping file as what it says. */
import { sizeInWords } from '../limits';
import { ImportRefusal } from '../refusal';
import { type Mapping, mappingSchema } from './mapping';
import { parseYaml } from './yaml';

const MOST = 1024 * 1024;

/**
 * Reads a mapping, YAML or JSON, which is YAML too.
 *
 * @param file its name
 * @throws ImportRefusal with the field that is wrong
 */
export function readMapping(text: string, file: string): Mapping {
  const fix = 'Write it as docs/importing.md, “Mapping files”, shows';
  if (text.length > MOST)
    throw new ImportRefusal({ code: 'mapping', file, reason: `is larger than ${sizeInWords(MOST)}`, fix });
  const result = mappingSchema.safeParse(parseYaml(text, file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') || 'the top';
  throw new ImportRefusal({
    code: 'mapping',
    file,
    reason: `is no mapping: at ${where}, ${issue?.message ?? 'unreadable'}`,
    fix,
  });
}
