import { formatClock, formatCount, formatWhen, ownZone } from '../measures/format';
import { language } from '../ui/language';
import { quartersOf, strokesOf } from './day-strip';
import type { Spell, Trial, TrialOfSubject } from './rules-api';
import { trialWords } from './trial-words';

const WIDTH = 1_000;
const HEIGHT = 24;

interface TrialStripProps {
  readonly trial: Trial;
  readonly of: TrialOfSubject;
}

/** The 24 hours of one subject: when an alarm would have been open, as a strip and in words. */
export function TrialStrip({ trial, of }: TrialStripProps) {
  const told = trialWords.value;
  const [from, to] = [Date.parse(trial.from), Date.parse(trial.to)];
  const isCut = of.fired > of.spells.length;
  return (
    <li class="trial-subject">
      <p>
        <strong>{of.name}</strong> {told.times(of.fired)}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="strip-ground" width={WIDTH} height={HEIGHT} />
        {strokesOf(of.spells, from, to).map((stroke, index) => (
          <rect
            key={of.spells[index]?.from}
            class="strip-spell"
            x={stroke.from * WIDTH}
            width={stroke.width * WIDTH}
            height={HEIGHT}
          />
        ))}
      </svg>
      <details>
        <summary>{told.whole}</summary>
        {isCut ? <p>{told.newest(of.spells.length)}</p> : null}
        <ul>
          {of.spells.map((spell) => (
            <li key={spell.from}>{inWords(spell, to)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function inWords({ from, until }: Spell, now: number): string {
  const told = trialWords.value;
  const when = (instant: string) => formatWhen(Date.parse(instant), now, language.value, ownZone());
  if (until === null) {
    return told.lasting(when(from));
  }
  return told.spell(when(from), formatClock(Date.parse(until), language.value, ownZone()));
}

/** The hours under the strips. */
export function TrialHours({ trial }: { readonly trial: Trial }) {
  const hourIn = (instant: number) => new Date(instant).getHours();
  return (
    <div class="trial-hours" aria-hidden="true">
      {quartersOf(Date.parse(trial.from), Date.parse(trial.to), hourIn).map(({ at, instant }) => (
        <span key={instant} style={{ left: `${at * 100}%` }}>
          {formatCount(hourIn(instant), language.value)} h
        </span>
      ))}
    </div>
  );
}
