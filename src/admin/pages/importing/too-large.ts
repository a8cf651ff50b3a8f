/** Files that are too large are told of before they are sent. */
import { sizeInWords } from '../../../importing/limits';
import type { Words } from '../../shared/words';
import type { Refusal } from './outcomes';
import type { Settings } from './settings';
import type { Source } from './source';

/** Why a source is too large; null where it is not. */
export function tooLarge(t: Words, source: Source, { largestUpload }: Settings): Refusal | null {
  if (source.kind !== 'file' || source.file.size <= largestUpload) return null;
  const [size, most] = [source.file.size, largestUpload].map(sizeInWords) as [string, string];
  return { reason: t('page.import.tooLarge', { size, most }), fix: t('page.import.tooLargeFix') };
}
