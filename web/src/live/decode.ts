/** Reads JSON of unknown shape. What is not as the contract says throws; fields not asked for are ignored. */

/** The fields of a type as it is sent: by their names, their values not yet looked at. */
type Fields<Wire> = { readonly [Name in keyof Wire]: unknown };

/** A message that is not what the contract promises. */
export class UnreadableError extends Error {}

function wrong(what: string, value: unknown): never {
  throw new UnreadableError(`${what} expected, got ${JSON.stringify(value)}`);
}

export function fields<Wire>(value: unknown): Fields<Wire> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields<Wire>)
    : wrong('object', value);
}

export function listOf<T>(value: unknown, read: (item: unknown) => T): readonly T[] {
  return Array.isArray(value) ? value.map(read) : wrong('list', value);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : wrong('text', value);
}

export function flag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : wrong('true or false', value);
}

export function number(value: unknown): number {
  return typeof value === 'number' ? value : wrong('number', value);
}

/** An instant, as milliseconds since 1970. */
export function instant(value: unknown): number {
  const millis = Date.parse(text(value));
  return Number.isNaN(millis) ? wrong('instant', value) : millis;
}

/** `null` stands for "unknown"; a field that is missing is an error. */
export function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}
