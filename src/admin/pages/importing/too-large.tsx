/** Files that are too large are told of before they are sent. */
import { Typography } from '@strapi/design-system';
import { sizeInWords } from '../../../importing/limits';
import { useWords, type Words } from '../../shared/words';
import type { Settings } from './settings';
import type { Source } from './source';

export function tooLarge(source: Source, { largestUpload }: Settings): boolean {
  return source.kind === 'file' && source.file.size > largestUpload;
}

/** Why, and what to do instead. */
export function tooLargeText(t: Words, source: Source, { largestUpload }: Settings): string {
  const size = source.kind === 'file' ? source.file.size : 0;
  return t('page.import.tooLarge', { size: sizeInWords(size), most: sizeInWords(largestUpload) });
}

export function TooLarge({ source, settings }: { source: Source; settings: Settings }) {
  const t = useWords();
  return (
    <Typography role="status" textColor="danger700">
      {tooLargeText(t, source, settings)}
    </Typography>
  );
}
