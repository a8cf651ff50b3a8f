/** How an answer differs from what docs/openapi.json says of it. */
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from '../../../src/openapi/types';
import { DOCUMENT, operationOf } from './operations';

/** An answer as the server sent it. */
export interface Answer {
  method: string;
  /** Path and query. */
  url: string;
  status: number;
  /** Without parameters such as the charset; empty where there is none. */
  mediaType: string;
  body: string;
}

const SHOWN = 5;
/** Of what none is routed: nothing to describe but that it is refused. */
const UNROUTED = [404, 405];

const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
addFormats(ajv);
ajv.addSchema(DOCUMENT, 'document');
const compiled = new Map<string, ValidateFunction>();

/** In words that name the request and the place; null where the answer is as documented. */
export function differenceOf(answer: Answer): string | null {
  const { method, url, status } = answer;
  const said = saidOf(answer);
  if (said === null) return null;
  return `${method} ${url} answered ${status}: ${said}. It began: ${answer.body.slice(0, 300)}`;
}

function saidOf(answer: Answer): string | null {
  const { status, url } = answer;
  const method = answer.method === 'HEAD' ? 'get' : answer.method.toLowerCase();
  const template = operationOf(url.replace(/\?.*$/s, ''), method);
  if (template === null) {
    if (!UNROUTED.includes(status)) return 'docs/openapi.json has no such path and method';
    return answer.mediaType === 'application/json' ? differs(answer, '/components/schemas/Error') : null;
  }
  const operation = DOCUMENT.paths[template]![method as 'get']!;
  const response = operation.responses[status];
  if (!response) return `docs/openapi.json has no status ${status} for ${operation.operationId}`;
  return contentDiffers(answer, response, `/paths/${escaped(template)}/${method}/responses/${status}`);
}

function contentDiffers(
  answer: Answer,
  response: Response | { $ref: string },
  pointer: string,
): string | null {
  if ('$ref' in response) {
    const name = response.$ref.split('/').at(-1)!;
    return contentDiffers(answer, DOCUMENT.components.responses[name]!, `/components/responses/${name}`);
  }
  if (answer.method === 'HEAD' || (answer.body === '' && !response.content)) return null;
  if (!response.content?.[answer.mediaType]) {
    const known = Object.keys(response.content ?? {}).join(', ') || 'no content';
    return `docs/openapi.json knows ${known}, not ${answer.mediaType}`;
  }
  return differs(answer, `${pointer}/content/${escaped(answer.mediaType)}/schema`);
}

function differs({ mediaType, body }: Answer, pointer: string): string | null {
  if (!/[/+]json$/.test(mediaType)) return null;
  const validate = validatorOf(pointer);
  const value = parsed(body);
  if (value === undefined) return 'it is no JSON';
  if (validate(value)) return null;
  const faults = [...(validate.errors ?? [])].sort(deepestFirst).slice(0, SHOWN);
  return `it is not as ${pointer} says: ${faults.map(worded).join('; ')}`;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function validatorOf(pointer: string): ValidateFunction {
  const known = compiled.get(pointer);
  if (known) return known;
  const validate = ajv.compile({ $ref: `document#${pointer}` });
  compiled.set(pointer, validate);
  return validate;
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** Of a union, the alternative that came nearest fails deepest. */
function deepestFirst(one: ErrorObject, other: ErrorObject): number {
  return other.instancePath.split('/').length - one.instancePath.split('/').length;
}

function worded({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || 'the whole'} ${message} ${JSON.stringify(params)}`;
}
