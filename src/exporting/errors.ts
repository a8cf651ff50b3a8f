/** Why an export cannot be made, in words for whoever can put it right. */
export class ExportRefusal extends Error {
  override name = 'ExportRefusal';
}

/** A failure of the file system, told with the path. */
export function unwritable(file: string, error: unknown): ExportRefusal {
  const { code, message } = error as NodeJS.ErrnoException;
  return new ExportRefusal(`${file} cannot be written: ${REASONS[code ?? ''] ?? message}`);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EFBIG: 'it would be larger than files may be',
  ENOENT: 'it is gone',
  ENOTDIR: 'a part of the path is no folder',
};
