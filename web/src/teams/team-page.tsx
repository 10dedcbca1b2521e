import type { ComponentChildren } from 'preact';
import type { LiveModel } from '../live/live-model';
import type { SignedIn } from '../live/session';
import { useWholeSecond } from '../live/use-whole-second';
import { AgentList } from './agent-list';
import { OpenedTeam } from './opened-team';
import { TeamFigures } from './team-figures';
import { teamWords } from './words';

interface TeamPageProps {
  readonly live: LiveModel;
  readonly who: SignedIn;
  readonly team: string;
}

/** One team: its counts, and its people for those who may see them. */
export function TeamPage({ live, who, team }: TeamPageProps) {
  const told = teamWords.value;
  const upTo = useWholeSecond(live);
  const snapshot = live.state.value.teams.get(team);
  return (
    <div class="team-page" data-trusted={live.trusted.value}>
      <p>
        <a class="way-back" href="/teams" data-in-place>
          ← {told.back}
        </a>
      </p>
      <h1>{snapshot?.name ?? told.gone}</h1>
      {snapshot === undefined ? (
        <p class="lead">{told.goneLead}</p>
      ) : (
        <>
          <section class="team">
            <TeamFigures team={snapshot} />
          </section>
          <section class="people">
            <h2>{told.people}</h2>
            <People live={live} who={who} team={team} upTo={upTo} />
          </section>
        </>
      )}
    </div>
  );
}

interface PeopleProps extends TeamPageProps {
  readonly upTo: number | null;
}

function People({ live, who, team, upTo }: PeopleProps): ComponentChildren {
  if (who.role === 'supervisor') {
    const agents = [...live.state.value.agents.values()].filter((agent) => agent.team === team);
    return <AgentList live={live} agents={agents} upTo={upTo} isLive />;
  }
  return who.role === 'manager' ? (
    <OpenedTeam live={live} team={team} />
  ) : (
    <p class="lead">{teamWords.value.onlyCounts}</p>
  );
}
