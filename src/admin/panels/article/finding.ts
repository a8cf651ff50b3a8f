/** What the checks answer. */
import type { Patch } from '../../shared/form-patch';
import type { Path } from '../../shared/go-to-field';
import type { Named } from '../../shared/kinds';

export interface Fix {
  label: string;
  patch: Patch[];
  /** What must be made first; it takes the place of the patch's value that is marked for it. */
  create?: { kind: 'source'; from: { kind: 'organization' | 'person'; documentId: string } };
  /** Records to be merged on their own page. */
  merge?: { kind: 'person' | 'organization'; documentIds: string[] };
}

export interface Finding {
  check: string;
  level: 'error' | 'warning';
  message: string;
  path: Path;
  /** Documents that the message speaks of. */
  about: Named[];
  fixes: Fix[];
}
