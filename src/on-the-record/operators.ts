/** The values that Strapi's filter operators take. It checks their names; a value of another shape ends in 500. */
import { refused } from './refuse';

const LISTS = ['$in', '$notIn'];
const PRESENCE = ['$null', '$notNull'];
const LOGIC = ['$and', '$or', '$not'];
const TRUTHS = ['true', 'false', '1', '0', 't', 'f'];
/** Values in one list: more than a client can mean. */
const LONGEST_LIST = 200;

/**
 * Checks what a plain field is compared with: one value, a list of them, or operators.
 *
 * @throws ValidationError (400) that names the parameter
 */
export function checkOperators(path: readonly string[], value: unknown): void {
  if (isScalar(value)) return;
  if (Array.isArray(value)) {
    checkList(path, value);
    return;
  }
  for (const [operator, operand] of Object.entries(value as object))
    checkOperand([...path, operator], operator, operand);
}

function checkOperand(path: readonly string[], operator: string, operand: unknown): void {
  if (LOGIC.includes(operator)) {
    for (const one of [operand].flat()) checkOperators(path, one);
  } else if (LISTS.includes(operator)) {
    checkList(path, [operand].flat());
  } else if (operator === '$between') {
    if (!Array.isArray(operand) || operand.length !== 2)
      throw refused(path, 'must be given twice: from and to');
    checkList(path, operand);
  } else if (PRESENCE.includes(operator)) {
    if (!TRUTHS.includes(String(operand))) throw refused(path, 'must be true or false');
  } else if (!isScalar(operand)) {
    throw refused(path, 'must be one value');
  }
}

function checkList(path: readonly string[], values: unknown[]): void {
  if (!values.every(isScalar)) throw refused(path, 'must hold plain values');
  if (values.length === 0 || values.length > LONGEST_LIST)
    throw refused(path, `must hold 1 to ${LONGEST_LIST} values`);
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || value === null;
}
