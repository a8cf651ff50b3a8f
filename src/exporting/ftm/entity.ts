/** An entity of FollowTheMoney (https://followthemoney.tech), as a line of `entities.ftm.json`. */

export interface FtmEntity {
  id: string;
  schema: string;
  /** Every property is a list. */
  properties: Record<string, string[]>;
}

type Value = string | null | undefined;

/**
 * An entity without empty properties and repeats.
 *
 * @param properties a value, or several
 */
export function ftmEntity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, Value | readonly Value[]>>,
): FtmEntity {
  const filled: FtmEntity['properties'] = {};
  for (const [name, given] of Object.entries(properties)) {
    const values = [given].flat().filter((value): value is string => Boolean(value?.trim()));
    if (values.length > 0) filled[name] = [...new Set(values)];
  }
  return { id, schema, properties: filled };
}
