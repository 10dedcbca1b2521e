import { formatCount, formatDuration, formatShare } from '../measures/format';
import { language } from './language';

/** What cannot be known. Never a 0. */
export const UNKNOWN = '–';

type MayBeUnknown = number | null | undefined;

export function count(amount: MayBeUnknown): string {
  return amount === null || amount === undefined ? UNKNOWN : formatCount(amount, language.value);
}

export function share(amount: MayBeUnknown, target?: number): string {
  return amount === null || amount === undefined ? UNKNOWN : formatShare(amount, language.value, target);
}

export function duration(seconds: MayBeUnknown): string {
  return seconds === null || seconds === undefined
    ? UNKNOWN
    : formatDuration(Math.round(seconds) * 1_000, language.value);
}
