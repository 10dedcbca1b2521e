import './teams.css';
import type { PageProps } from '../app/pages';
import { commonWords } from '../ui/common-words';
import { TeamList } from './team-list';
import { TeamPage } from './team-page';

/** All teams, or the one that the address names. */
export function TeamsPage({ live, who, id }: PageProps) {
  if (!live.state.value.complete) {
    return <h1 class="loading">{commonWords.value.loading}</h1>;
  }
  return id === null ? <TeamList live={live} /> : <TeamPage key={id} live={live} who={who} team={id} />;
}
