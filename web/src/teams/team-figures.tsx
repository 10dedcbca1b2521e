import type { TeamSnapshot } from '../live/snapshots';
import { formatCount, formatShare } from '../measures/format';
import { hereOf, isTold } from '../measures/presence';
import { language } from '../ui/language';
import { flagCounts } from './flag-sentences';
import { teamWords } from './words';

const STATES = ['talking', 'wrappingUp', 'ready', 'away'] as const;

/** How a team stands, in counts: who is there of those planned, what they do, and what wears them out. */
export function TeamFigures({ team }: { readonly team: TeamSnapshot }) {
  const told = teamWords.value;
  const count = (amount: number) => formatCount(amount, language.value);
  const here = hereOf(team);
  if (!isTold(team)) {
    return <p class="quiet">{told.tooSmall}</p>;
  }
  const figures = [
    ['present', team.present],
    ['late', team.late],
    ['noShow', team.noShow],
    ['excused', team.excused],
    ['leftEarly', team.leftEarly],
    ['unknown', team.unknown],
  ] as const;
  return (
    <>
      <p class="team-here">
        {here === null ? told.nobodyPlanned : told.hereOf(count(here), count(team.scheduled ?? 0))}
      </p>
      <dl class="team-figures">
        {figures.map(([name, value]) => (
          <div key={name} data-none={value === 0}>
            <dt>{told[name]}</dt>
            <dd>{value === undefined ? '–' : count(value)}</dd>
          </div>
        ))}
        <div data-none={team.absenceRate === 0}>
          <dt>{told.absence}</dt>
          <dd>
            {team.absenceRate === null || team.absenceRate === undefined
              ? '–'
              : formatShare(team.absenceRate, language.value)}
          </dd>
        </div>
      </dl>
      <p class="team-states">
        {team.agents === undefined
          ? told.tooSmall
          : STATES.map((state) => `${count(team.agents?.[state] ?? 0)}\u00a0${told.states[state]}`).join(
              ', ',
            )}
      </p>
      <Flags flags={team.flags ?? {}} />
    </>
  );
}

function Flags({ flags }: { readonly flags: Readonly<Record<string, number>> }) {
  const raised = flagCounts(flags);
  return raised.length === 0 ? (
    <p class="quiet">{teamWords.value.noFlags}</p>
  ) : (
    <p class="team-flags">{raised.join(', ')}</p>
  );
}
