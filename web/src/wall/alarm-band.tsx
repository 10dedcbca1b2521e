import { formatClockThere } from '../measures/there';
import { language } from '../ui/language';
import { Shape } from '../ui/shape';
import { type Alarm, alarmText } from './alarms';
import { wallWords } from './words';

/** A wall shows so many alarms, and says how many more there are. */
const ALARMS_SHOWN = 2;

export interface Band {
  /** Names of what needs help and is not on the page that is shown. */
  readonly elsewhere: readonly string[];
  readonly alarms: readonly Alarm[];
  /** How many alarms are open on agents: on a wall nobody is named. */
  readonly onAgents: number;
}

/** How many lines it takes; none where there is nothing to say. */
export function linesOf({ elsewhere, alarms, onAgents }: Band): number {
  const alarmLines = Math.max(Math.min(alarms.length, ALARMS_SHOWN), onAgents > 0 ? 1 : 0);
  return alarmLines + (elsewhere.length > 0 ? 1 : 0);
}

/** What is open, below the tiles: what needs help on other pages, and the alarms with who has seen to them. */
export function AlarmBand({ elsewhere, alarms, onAgents, trusted }: Band & { readonly trusted: boolean }) {
  const told = wallWords.value;
  const more = alarms.length - ALARMS_SHOWN;
  return (
    <section class="alarm-band" data-stale={!trusted} aria-label={told.alarms}>
      {elsewhere.length === 0 ? null : (
        <p class="band-line elsewhere" data-field="elsewhere">
          <Shape name="breach" />
          <span class="band-text">
            <strong>{elsewhere.join(', ')}</strong> {told.elsewhere}
          </span>
        </p>
      )}
      <ul class="band-alarms">
        {alarms.slice(0, ALARMS_SHOWN).map((alarm) => (
          <AlarmLine key={alarm.alert.id} {...alarm} />
        ))}
      </ul>
      {more > 0 || onAgents > 0 ? (
        <p class="band-more" data-alone={alarms.length === 0} data-field="more-alarms">
          {more > 0 ? <span>{told.more(more)}</span> : null}
          {onAgents > 0 ? <span>{told.onColleagues(onAgents)}</span> : null}
        </p>
      ) : null}
    </section>
  );
}

function AlarmLine({ alert, on, zone }: Alarm) {
  const told = wallWords.value;
  const since = formatClockThere(Date.parse(alert.since), language.value, zone);
  const isSeenTo = alert.acknowledgedAt !== null;
  const standing = isSeenTo ? 'seen-to' : alert.severity === 'info' ? 'watch' : 'breach';
  return (
    <li class="band-line" data-standing={standing} data-alarm={alert.id}>
      <Shape name={standing === 'seen-to' ? 'closed' : standing} />
      <span class="band-text">
        <strong>{on}</strong> {alarmText(alert, told, language.value)},{' '}
        {isSeenTo ? told.seenToBy(alert.acknowledgedBy ?? '–', since) : told.since(since)}
      </span>
    </li>
  );
}
