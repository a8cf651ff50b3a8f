import type { CountryLeaf, PlaceLeaf, PostalAddressLeaf } from 'schema-dts';
import { node } from './node';

/** Where an event took place; null where nothing is known of it. */
export function placeNode({
  place,
  country,
}: {
  place: string | null;
  country: string | null;
}): PlaceLeaf | null {
  if (!place && !country) return null;
  return node<PlaceLeaf>({ '@type': 'Place', name: place, address: addressIn(country) });
}

/** An address of which the country is known alone, by its ISO 3166-1 code, as schema.org takes it. */
export function addressIn(country: string | null): PostalAddressLeaf | null {
  return country ? { '@type': 'PostalAddress', addressCountry: country } : null;
}

/** A country by its ISO 3166-1 code. */
export function countryNode(code: string): CountryLeaf {
  return { '@type': 'Country', identifier: code };
}
