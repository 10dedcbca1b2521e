import { inPath } from '../api/request';
import type { LiveModel } from '../live/live-model';
import { byName } from '../measures/order';
import { language } from '../ui/language';
import { TeamFigures } from './team-figures';
import { teamWords } from './words';

/** All teams in scope, in order of names. */
export function TeamList({ live }: { readonly live: LiveModel }) {
  const told = teamWords.value;
  const teams = byName(live.state.value.teams.values(), ({ team }) => team, language.value);
  return (
    <>
      <h1>{told.title}</h1>
      {teams.length === 0 ? <p class="empty">{told.none}</p> : null}
      <ul class="teams" data-trusted={live.trusted.value}>
        {teams.map((team) => (
          <li key={team.team} class="panel team">
            <h2>
              <a href={`/teams/${inPath(team.team)}`} data-in-place>
                {team.name}
              </a>
            </h2>
            <TeamFigures team={team} />
          </li>
        ))}
      </ul>
    </>
  );
}
