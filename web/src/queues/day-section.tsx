import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Refusal } from '../api/request';
import { goInstead, whereabouts } from '../app/router';
import type { LiveModel } from '../live/live-model';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { dateIn } from '../measures/format';
import { isDate } from '../measures/local-days';
import { knownZone } from '../measures/there';
import { Awaited, Refused } from '../ui/refused';
import { useAnswer } from '../ui/use-answer';
import { DayChoice } from './day-choice';
import { DayTold } from './day-told';
import { dayWords } from './day-words';
import { askForDay, type DayAsked, type DayStep, STEPS } from './history';
import './day.css';

/** Today goes on: its intervals are asked for anew this often, as the stream does not carry them. */
const AGAIN_MILLIS = 60_000;

interface DaySectionProps {
  readonly live: LiveModel;
  readonly queue: QueueSnapshot;
}

/** The intervals of one day. Which day, and how long the intervals are, stands in the address. */
export function DaySection({ live, queue }: DaySectionProps) {
  // What the history holds was counted in the zone that it tells; until then that of the queue now will do.
  const zone = useSignal(knownZone(queue.timeZone));
  const upTo = live.upTo.value;
  const today = upTo === null ? null : dateIn(upTo, zone.value);
  const chosen = chosenIn(whereabouts.value.searchParams);
  const date = chosen.date ?? today;
  return (
    <section>
      <h2>{dayWords.value.title}</h2>
      {date === null || today === null ? (
        <Awaited refusal={null} />
      ) : (
        <>
          <DayChoice date={date} today={today} step={chosen.step} onChosen={choose} />
          <Day
            queue={queue}
            asked={{ date, zone: zone.value, step: chosen.step }}
            goesOn={date === today}
            onZone={(told) => {
              zone.value = told;
            }}
          />
        </>
      )}
    </section>
  );
}

function chosenIn(query: URLSearchParams): { readonly date: string | null; readonly step: DayStep } {
  const date = query.get('day') ?? '';
  return {
    date: isDate(date) ? date : null,
    step: STEPS.find((step) => step === query.get('step')) ?? 'PT30M',
  };
}

function choose(name: 'day' | 'step', value: string): void {
  const there = new URL(whereabouts.value);
  there.searchParams.set(name, value);
  goInstead(there.href);
}

interface DayProps {
  readonly queue: QueueSnapshot;
  readonly asked: DayAsked;
  /** Whether the day is not over. */
  readonly goesOn: boolean;
  readonly onZone: (zone: string) => void;
}

function Day({ queue, asked, goesOn, onZone }: DayProps) {
  const { date, zone, step } = asked;
  const { answer, refusal, again } = useAnswer(() => askForDay(queue.queue, asked), [date, zone, step]);
  const toldZone = answer?.history.timeZone;
  useEffect(() => {
    if (toldZone !== undefined) {
      onZone(toldZone);
    }
  }, [toldZone]);
  useEffect(() => {
    const timer = goesOn ? setInterval(again, AGAIN_MILLIS) : undefined;
    return () => clearInterval(timer);
  }, [goesOn]);
  // Another day stays, dimmed, until the one that is asked for has come; one of another zone was never asked for.
  const isIt = answer?.asked.date === date && answer.asked.step === step;
  const shown = answer !== null && answer.asked.zone === toldZone && (isIt || refusal === null);
  return (
    <>
      {refusal === null ? null : <DayRefused refusal={refusal} onAgain={again} />}
      {shown ? (
        <div class="day-shown" aria-busy={!isIt}>
          <DayTold told={answer} target={queue.serviceLevelTarget} />
        </div>
      ) : refusal === null ? (
        <Awaited refusal={null} />
      ) : null}
    </>
  );
}

interface DayRefusedProps {
  readonly refusal: Refusal;
  readonly onAgain: () => void;
}

/** What is not kept is no error, and asking again would not help. */
function DayRefused({ refusal, onAgain }: DayRefusedProps) {
  if (refusal.status === 410) {
    return (
      <p class="empty" role="status">
        {dayWords.value.notKept}
      </p>
    );
  }
  return <Refused refusal={refusal} onAgain={onAgain} />;
}
