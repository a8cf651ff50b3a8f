/** Values of a mapping as the record keeps them: dates, codes, addresses. What cannot be kept is said. Pure. */
import { EdtfError, parseEdtf } from '../../dates/edtf';
import { isCountry } from '../../validation/country';
import { wikidataIdFault } from '../../validation/wikidata-id';
import { absoluteAddress } from '../addresses';
import { type DateContext, readWrittenDate } from '../dates/written';

/** Fields that could not be kept, with the reason. */
export type Lost = string[];

/** EDTF as written, else a date in words or numbers, of which the day is kept. */
export function edtfOf(text: string | null, field: string, context: DateContext, lost: Lost): string | null {
  if (text === null) return null;
  try {
    return parseEdtf(text).edtf;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
  }
  const date = readWrittenDate(text, context)?.slice(0, 10) ?? null;
  if (date === null) lost.push(`${field}: “${text.slice(0, 80)}” is no date`);
  return date;
}

/** `Q22250`, also out of its address. */
export function wikidataOf(text: string | null, lost: Lost): string | null {
  if (text === null) return null;
  const id = text.split('/').at(-1)!.trim();
  if (wikidataIdFault(id) === null) return id;
  lost.push(`wikidataId: “${text.slice(0, 80)}” is no Wikidata id`);
  return null;
}

/** ISO 3166-1 alpha-2 codes, small letters and UK forgiven. */
export function countriesOf(texts: readonly string[], field: string, lost: Lost): string[] {
  return texts.flatMap((text) => {
    const code = text.trim().toUpperCase() === 'UK' ? 'GB' : text.trim().toUpperCase();
    if (isCountry(code)) return [code];
    lost.push(`${field}: “${text.slice(0, 80)}” is no ISO 3166-1 code of two letters`);
    return [];
  });
}

/** Absolute addresses. */
export function addressesOf(texts: readonly string[], field: string, lost: Lost): string[] {
  return texts.flatMap((text) => {
    const address = absoluteAddress(text, null);
    if (address === null) lost.push(`${field}: “${text.slice(0, 80)}” is no http or https address`);
    return address ?? [];
  });
}
