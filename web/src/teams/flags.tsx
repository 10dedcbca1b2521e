import type * as wire from '../api/wire';
import type { AgentSnapshot } from '../live/snapshots';
import { formatClockThere } from '../measures/there';
import { language } from '../ui/language';
import { Shape, type ShapeName } from '../ui/shape';
import { reasonsOf } from './flag-sentences';
import { flagWords } from './flag-words';

export const LEVEL_SHAPES: Readonly<Record<wire.Flag['level'], ShapeName>> = {
  attention: 'closed',
  raised: 'watch',
  severe: 'breach',
};

interface FlagsProps {
  readonly agent: AgentSnapshot;
  /** That of the team. */
  readonly zone: string;
  readonly upTo: number | null;
}

/** What wears an agent out, each with its reasons and their numbers. */
export function Flags({ agent, zone, upTo }: FlagsProps) {
  const told = flagWords.value;
  const { flags } = agent.workload;
  if (flags.length === 0) {
    return null;
  }
  return (
    <ul class="flags">
      {flags.map((flag) => (
        <li key={flag.kind} class="flag" data-level={flag.level}>
          <Shape name={LEVEL_SHAPES[flag.level]} />
          <span>
            <span class="for-readers">{told.levels[flag.level]}: </span>
            {`${reasonsOf(flag, agent, upTo).join(', ')}, `}
            <span class="quiet">
              {told.since(formatClockThere(Date.parse(flag.since), language.value, zone))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
