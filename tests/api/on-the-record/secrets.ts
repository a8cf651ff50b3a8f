/** The words that stand in every field that nobody outside may read, and how an answer is searched for them. */
import type { Response } from 'supertest';

/** Every secret begins like this, so that a prefix can be guessed at. */
export const PREFIX = 'zqxcanary';
/** As long as the prefix, and in no document. */
export const MISSING = 'zqxnothin';
/** The part that no request of the public's holds: where it is in an answer, the answer has leaked. */
const HEART = 'underground';
/** A date that stands in private date fields alone. */
export const SECRET_DAY = '2099-03-07';

/** A secret text that says where it stands. */
export const secret = (where: string) => `${PREFIX} ${HEART} ${where}`;
/** A secret slug. */
export const secretSlug = (where: string) => `${PREFIX}-${HEART}-${where}`.toLowerCase();

/** A request that holds a secret itself may get it back. */
export const SECRET_IN_ADDRESS = new RegExp(HEART);

/** Keys that no answer may have, whatever their value; the id of an item of a JSON Feed is a tag. */
const PRIVATE_KEYS =
  /"(id(?!":"tag:)|reliability|confidential|notes|onRecord|createdAt|updatedAt|createdBy|updatedBy|reportedSince|embargoedUntil|minorChange|folderPath|localizations)":/;

/** What an answer betrays, or null. */
export function leakIn(response: Response): string | null {
  const said = `${JSON.stringify(response.headers)}\n${textOf(response)}`;
  if (said.includes(HEART)) return `holds a secret: ${around(said, said.indexOf(HEART))}`;
  if (said.includes(SECRET_DAY)) return `holds a secret day: ${around(said, said.indexOf(SECRET_DAY))}`;
  const key = PRIVATE_KEYS.exec(said);
  return key ? `holds a private key: ${around(said, key.index)}` : null;
}

/** The body as text. */
export function textOf(response: Response): string {
  return response.text ?? JSON.stringify(response.body) ?? '';
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 80), index + 60);
}
