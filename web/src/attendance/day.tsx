import type { LiveState } from '../live/live-state';
import { formatClock } from '../measures/format';
import { language } from '../ui/language';
import { LocalTime } from '../ui/local-time';
import { Awaited } from '../ui/refused';
import { useAnswer } from '../ui/use-answer';
import { type AgentDay, askForDay, type SpanKind } from './agent-day';
import { type Axis, axisAround } from './axis';
import { type DayLine, dayLines } from './day-lines';
import { Hours, Lanes, Stretch } from './lanes';
import { attendanceWords } from './words';

/** The stream does not carry days; one that is open is asked for again as often as this. */
const ASKED_EVERY_MILLIS = 60_000;

const SPAN_KINDS: readonly SpanKind[] = ['contact', 'desk', 'away', 'offline'];

interface DayProps {
  readonly agent: string;
  readonly queues: LiveState['queues'];
  /** Now, as far as it is known. */
  readonly upTo: number | null;
}

/** One agent's day: the plan above, what was below, now as a line; and the same as a table. */
export function Day({ agent, queues, upTo }: DayProps) {
  const minute = Math.floor((upTo ?? 0) / ASKED_EVERY_MILLIS);
  const { answer, refusal, again } = useAnswer(() => askForDay(agent), [agent, minute]);
  const told = attendanceWords.value;
  if (answer === null || answer.agent !== agent) {
    return <Awaited refusal={refusal} onAgain={again} />;
  }
  const axis = axisOf(answer);
  if (axis === null) {
    return <p class="quiet">{told.noDay}</p>;
  }
  const now = upTo ?? Date.parse(answer.asOf);
  const lines = dayLines(answer, (queue) => queues.get(queue)?.name ?? queue);
  return (
    <div class="day">
      <div class="day-drawn">
        <p class="lane-name lane-name-plan">{told.plan}</p>
        <p class="lane-name lane-name-was">{told.was}</p>
        <Lanes axis={axis} now={now}>
          <PlanLane axis={axis} day={answer} />
          <WasLane axis={axis} day={answer} now={now} />
        </Lanes>
        <Hours axis={axis} zone={answer.timeZone} />
      </div>
      <LocalTime at={axis.from} zone={answer.timeZone} />
      <ul class="legend">
        {SPAN_KINDS.map((kind) => (
          <li key={kind}>
            <span class="swatch" data-kind={kind} /> {told.spans[kind]}
          </li>
        ))}
      </ul>
      {answer.plan.length === 0 ? <p class="quiet">{told.nothingPlanned}</p> : null}
      <details class="day-table">
        <summary>{told.asTable}</summary>
        <DayTable caption={told.plan} lines={lines.plan} zone={answer.timeZone} />
        <DayTable caption={told.was} lines={lines.was} zone={answer.timeZone} />
      </details>
    </div>
  );
}

/** Around the plan and all that was; hours in which somebody was not there at all are not drawn. */
function axisOf({ plan, punches, spans, asOf, timeZone }: AgentDay): Axis | null {
  const seen = spans.filter(({ kind }) => kind !== 'offline');
  const moments = [
    ...plan.flatMap(({ start, end }) => [start, end]),
    ...punches.map(({ at }) => at),
    ...seen.flatMap(({ from, until }) => [from, until ?? asOf]),
  ];
  return axisAround(
    moments.map((moment) => Date.parse(moment)),
    timeZone,
  );
}

interface LaneProps {
  readonly axis: Axis;
  readonly day: AgentDay;
}

function PlanLane({ axis, day }: LaneProps) {
  return (
    <div class="lane lane-plan">
      {day.plan.flatMap(({ start, end, flexible, coreStart, coreEnd, activities }) => [
        <Stretch
          key={start}
          axis={axis}
          kind={flexible ? 'flexible' : 'planned'}
          from={Date.parse(start)}
          until={Date.parse(end)}
        />,
        coreStart === null || coreEnd === null ? null : (
          <Stretch
            key={`core ${start}`}
            axis={axis}
            kind="planned"
            from={Date.parse(coreStart)}
            until={Date.parse(coreEnd)}
          />
        ),
        ...activities.map((each) => (
          <Stretch
            key={`${each.activity} ${each.start}`}
            axis={axis}
            kind="activity"
            from={Date.parse(each.start)}
            until={Date.parse(each.end)}
          />
        )),
      ])}
    </div>
  );
}

function WasLane({ axis, day, now }: LaneProps & { readonly now: number }) {
  return (
    <div class="lane lane-was">
      {day.spans.map(({ kind, from, until }) => (
        <Stretch
          key={from}
          axis={axis}
          kind={kind}
          from={Date.parse(from)}
          until={until === null ? now : Date.parse(until)}
        />
      ))}
      {day.punches.map(({ at, kind }) => (
        <Stretch key={at} axis={axis} kind={`clock-${kind}`} from={Date.parse(at)} until={Date.parse(at)} />
      ))}
    </div>
  );
}

interface DayTableProps {
  readonly caption: string;
  readonly lines: readonly DayLine[];
  readonly zone: string;
}

function DayTable({ caption, lines, zone }: DayTableProps) {
  const told = attendanceWords.value;
  if (lines.length === 0) {
    return null;
  }
  return (
    <table class="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{told.from}</th>
          <th scope="col">{told.until}</th>
          <th scope="col">{told.what}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ what, from, until, goesOn }) => (
          <tr key={`${from} ${what}`}>
            <td>{formatClock(from, language.value, zone)}</td>
            <td>{goesOn ? told.goesOn : until === null ? '' : formatClock(until, language.value, zone)}</td>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
