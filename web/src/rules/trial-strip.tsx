import { formatClock, formatCount, formatWhen } from '../measures/format';
import { formatClockThere, formatWhenThere } from '../measures/there';
import { language } from '../ui/language';
import { LocalTime } from '../ui/local-time';
import { quartersOf, strokesOf } from './day-strip';
import type { Spell, Trial, TrialOfSubject } from './rules-api';
import { trialWords } from './trial-words';

const WIDTH = 1_000;
const HEIGHT = 24;

interface TrialStripProps {
  readonly trial: Trial;
  readonly of: TrialOfSubject;
  readonly zone: string;
}

/** The 24 hours of one subject: when an alarm would have been open, as a strip and in words. */
export function TrialStrip({ trial, of, zone }: TrialStripProps) {
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
            <li key={spell.from}>{inWords(spell, to, zone)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function inWords({ from, until }: Spell, now: number, zone: string): string {
  const told = trialWords.value;
  const begin = Date.parse(from);
  if (until === null) {
    return told.lasting(formatWhenThere(begin, now, language.value, zone));
  }
  return told.spell(
    formatWhen(begin, now, language.value, zone),
    formatClockThere(Date.parse(until), language.value, zone),
  );
}

/** The hours under the strips. */
export function TrialHours({ trial, zone }: { readonly trial: Trial; readonly zone: string }) {
  const [from, to] = [Date.parse(trial.from), Date.parse(trial.to)];
  const hourIn = (instant: number) => Number(formatClock(instant, 'en', zone).slice(0, 2));
  return (
    <>
      <div class="trial-hours" aria-hidden="true">
        {quartersOf(from, to, hourIn).map(({ at, instant }) => (
          <span key={instant} style={{ left: `${at * 100}%` }}>
            {formatCount(hourIn(instant), language.value)} h
          </span>
        ))}
      </div>
      <LocalTime at={to} zone={zone} />
    </>
  );
}
