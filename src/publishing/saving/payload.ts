/** `params.data` of a Document Service call: fields by name, as they came in. */
export type Payload = Record<string, unknown>;

/** Whether a value can be a payload. */
export function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
