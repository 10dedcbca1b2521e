import { goInstead, whereabouts } from '../app/router';
import type { LiveModel } from '../live/live-model';
import type { AgentSnapshot } from '../live/snapshots';
import { formatCount } from '../measures/format';
import { byName } from '../measures/order';
import { knownZone } from '../measures/there';
import { CheckField } from '../ui/fields';
import { language } from '../ui/language';
import { Shape } from '../ui/shape';
import { AgentItem } from './agent-item';
import type { Names } from './agent-sentences';
import { needsAttention } from './attention';
import { flagWords } from './flag-words';
import { LEVEL_SHAPES } from './flags';
import { teamWords } from './words';

const SHOWN = 'show';
const ATTENTION = 'attention';

interface AgentListProps {
  readonly live: LiveModel;
  readonly agents: readonly AgentSnapshot[];
  /** What times are counted up to. */
  readonly upTo: number | null;
  /** Whether it goes on by itself, and so each day can be opened. */
  readonly isLive: boolean;
}

/** People in the order of their names, whatever happens to them: nobody is ranked. */
export function AgentList({ live, agents, upTo, isLive }: AgentListProps) {
  const told = teamWords.value;
  if (agents.length === 0) {
    return <p class="empty">{told.noPeople}</p>;
  }
  const { searchParams } = whereabouts.value;
  const isFiltered = searchParams.get(SHOWN) === ATTENTION;
  const sorted = byName(agents, ({ agent }) => agent, language.value);
  const needing = sorted.filter(needsAttention);
  const shown = isFiltered ? needing : sorted;
  const state = live.state.value;
  const names: Names = {
    queues: state.queues,
    agents: new Map([...state.agents, ...agents.map((agent) => [agent.agent, agent] as const)]),
  };
  return (
    <>
      <div class="people-choice">
        <CheckField
          label={told.needsAttention(formatCount(needing.length, language.value))}
          checked={isFiltered}
          onChange={(checked) => goInstead(withShown(checked))}
        />
        <Legend />
      </div>
      {shown.length === 0 ? <p class="empty">{told.nobodyNeedsAttention}</p> : null}
      <ul class="agents" data-days={isLive}>
        {shown.map((agent) => (
          <AgentItem
            key={agent.agent}
            agent={agent}
            names={names}
            zone={knownZone(state.teams.get(agent.team)?.timeZone)}
            upTo={upTo}
            isTrusted={!isLive || live.trusted.value}
            hasDay={isLive}
            isOpen={isLive && searchParams.get('agent') === agent.agent}
          />
        ))}
      </ul>
    </>
  );
}

function withShown(isFiltered: boolean): string {
  const url = new URL(whereabouts.value);
  if (isFiltered) {
    url.searchParams.set(SHOWN, ATTENTION);
  } else {
    url.searchParams.delete(SHOWN);
  }
  return url.href;
}

function Legend() {
  const { levels } = flagWords.value;
  return (
    <p class="legend">
      {(['severe', 'raised', 'attention'] as const).map((level) => (
        <span key={level} class="flag" data-level={level}>
          <Shape name={LEVEL_SHAPES[level]} /> {levels[level]}
        </span>
      ))}
    </p>
  );
}
