import type * as wire from '../api/wire';
import type { AgentSnapshot } from '../live/snapshots';
import { formatCount, formatShare } from '../measures/format';
import { language } from '../ui/language';
import { type FlagKind, flagWords, type Written } from './flag-words';

type Flag = Readonly<wire.Flag>;

const MINUTE = 60_000;

/**
 * Why a flag is raised, in words with its numbers. The minutes without a pause go on after the flag was
 * raised, so they are counted up to now.
 */
export function reasonsOf(
  flag: Flag,
  { workload }: Pick<AgentSnapshot, 'workload'>,
  upTo: number | null,
): readonly string[] {
  const told = flagWords.value;
  const said = flag.reasons.flatMap(({ code, values }) => {
    const sentence = told.reasons[code];
    const now = code === 'desk-time' ? deskMinutes(workload.deskSince, upTo) : null;
    const minutes = Math.max(values.minutes ?? 0, now ?? 0);
    return sentence === undefined
      ? []
      : [sentence(written({ ...values, ...(minutes > 0 ? { minutes } : {}) }))];
  });
  return said.length > 0 ? said : [told.kinds[flag.kind] ?? flag.kind];
}

function deskMinutes(since: string | null, upTo: number | null): number | null {
  return since === null || upTo === null ? null : Math.floor((upTo - Date.parse(since)) / MINUTE);
}

function written(values: wire.Reason['values']): Written {
  const number = (value: number | undefined) =>
    value === undefined ? '–' : formatCount(value, language.value);
  return {
    count: number(values.count),
    minutes: number(values.minutes),
    seconds: number(values.seconds),
    share: values.share === undefined ? '–' : formatShare(values.share, language.value),
    contacts: number(values.contacts),
    isOne: values.count === 1,
  };
}

/** For how many of a team flags are raised, in the order that the words have; empty where none is. */
export function flagCounts(flags: Readonly<Record<string, number>>): readonly string[] {
  const told = flagWords.value;
  return (Object.keys(told.kinds) as FlagKind[]).flatMap((kind) => {
    const count = flags[kind] ?? 0;
    return count === 0 ? [] : [told.counted(kind, count, formatCount(count, language.value))];
  });
}
