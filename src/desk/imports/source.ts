/** Where a request's contents are: pasted, in an uploaded file, or at an address. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { editorial } from '../../editorial';
import { type FetchedPage, fetchPage } from '../../importing/fetching/fetch-page';
import { sizeInWords } from '../../importing/limits';
import { readMapping } from '../../importing/mapping/read-mapping';
import { ImportRefusal } from '../../importing/refusal';
import { importing } from '../../importing/running/settings';
import type { FileToRead, ReadRequest } from '../../importing/running/threads/task';
import { now } from '../../publishing/clock';
import type { AskedPreview } from './asked';

const PASTED = 'pasted text';
const COMMAND = 'npm run import -- FILE';

interface Uploaded {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

/** Fetching by address is off. No ForbiddenError, for Strapi answers that one without its message. */
export class FetchingOffError extends errors.ApplicationError<'FetchingOffError'> {
  constructor() {
    super(
      'Pages are not fetched by address here. Save the page and give the file; or an administrator turns it on, with IMPORT_BY_ADDRESS=true.',
    );
    this.name = 'FetchingOffError';
  }
}

/**
 * @throws ValidationError (400) where there is nothing, or more than one thing, or the mapping is none
 * @throws FetchingOffError where an address is given and fetching is off
 * @throws PayloadTooLargeError (413)
 * @throws ImportRefusal where an address cannot be fetched
 */
export async function requestOf(
  strapi: Core.Strapi,
  ctx: Context,
  asked: AskedPreview,
): Promise<ReadRequest> {
  const uploaded = uploadedOf(ctx);
  const given = [uploaded, asked.text, asked.address].filter((one) => one !== undefined);
  if (given.length !== 1) throw new errors.ValidationError('Give one of file, text and address.');
  const options = {
    timeZone: editorial(strapi).timeZone,
    now: now(strapi),
    ...(asked.mapping && { mapping: mappingOf(asked.mapping) }),
  };
  return { file: await fileOf(strapi, uploaded, asked), options, format: asked.format };
}

async function fileOf(
  strapi: Core.Strapi,
  uploaded: Uploaded | undefined,
  { text, name, address }: AskedPreview,
): Promise<FileToRead> {
  if (uploaded) {
    requireSize(strapi, uploaded.size);
    return {
      name: uploaded.originalFilename ?? 'file without a name',
      source: { path: uploaded.filepath },
    };
  }
  if (address !== undefined) return fetchedFrom(await fetched(strapi, address));
  const bytes = Buffer.from(text!, 'utf8');
  requireSize(strapi, bytes.length);
  return { name: name ?? PASTED, source: { bytes }, contentType: 'text/plain; charset=utf-8' };
}

function uploadedOf(ctx: Context): Uploaded | undefined {
  const files = ctx.request.files as unknown as Record<string, Uploaded | Uploaded[]> | undefined;
  const all = Object.entries(files ?? {}).flatMap(([field, found]) =>
    [found].flat().map((file) => ({ field, file })),
  );
  if (all.length > 1 || all.some(({ field }) => field !== 'file'))
    throw new errors.ValidationError('Give one file, in the field file.', { errors: [{ path: ['file'] }] });
  return all[0]?.file;
}

function requireSize(strapi: Core.Strapi, size: number): void {
  const { largestUpload } = importing(strapi);
  if (size <= largestUpload) return;
  throw new errors.PayloadTooLargeError(
    `This has ${sizeInWords(size)}, and at most ${sizeInWords(largestUpload)} are taken here ` +
      `(IMPORT_LARGEST_UPLOAD). Import it from the command line: ${COMMAND}`,
  );
}

async function fetched(strapi: Core.Strapi, address: string): Promise<FetchedPage> {
  if (!importing(strapi).byAddress) throw new FetchingOffError();
  return fetchPage(address);
}

function fetchedFrom({ bytes, contentType, address }: FetchedPage): FileToRead {
  return { name: address, address, contentType, source: { bytes } };
}

function mappingOf(text: string) {
  try {
    return readMapping(text, 'mapping');
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const message = `mapping: ${error.reason}. ${error.fix}.`;
    throw new errors.ValidationError(message, {
      errors: [{ path: ['mapping'], message, name: 'ValidationError' }],
    });
  }
}
