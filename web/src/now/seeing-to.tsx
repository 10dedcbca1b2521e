import { useSignal } from '@preact/signals';
import { inPath, isAnswered, order, type Refusal } from '../api/request';
import type { Alert } from '../live/snapshots';
import { formatClockThere } from '../measures/there';
import { ConfirmedButton } from '../ui/confirmed-button';
import { language } from '../ui/language';
import { Refused } from '../ui/refused';
import { nowWords } from './words';

/** Resolved meanwhile: nothing is left to see to, and the stream is about to say so. */
const OVER_ALREADY = 409;

interface SeeingToProps {
  readonly alert: Alert;
  /** That of what the alarm is about. */
  readonly zone: string;
  readonly maySeeTo: boolean;
}

/** Who sees to an alarm; where nobody does, one thumb and one confirmation say that the reader will. */
export function SeeingTo({ alert, zone, maySeeTo }: SeeingToProps) {
  const told = nowWords.value;
  const step = useSignal<'open' | 'sending' | 'sent'>('open');
  const refusal = useSignal<Refusal | null>(null);
  const clock = (instant: string) => formatClockThere(Date.parse(instant), language.value, zone);
  const seeTo = async () => {
    step.value = 'sending';
    const answer = await order(`/alerts/${inPath(alert.id)}/acknowledge`, { method: 'POST' });
    const isDone = isAnswered(answer) || answer.status === OVER_ALREADY;
    step.value = isDone ? 'sent' : 'open';
    refusal.value = isDone ? null : (answer as Refusal);
  };
  if (alert.acknowledgedAt !== null) {
    return <p class="seeing-to">{told.seenToBy(alert.acknowledgedBy ?? '', clock(alert.acknowledgedAt))}</p>;
  }
  if (step.value !== 'open') {
    return (
      <p class="seeing-to" role="status">
        {step.value === 'sending' ? told.sending : told.seenTo}
      </p>
    );
  }
  return (
    <>
      <p class="seeing-to">{told.alarmSince(clock(alert.since))}</p>
      {maySeeTo ? (
        <ConfirmedButton label={told.seeTo} question={told.seeToQuestion} onConfirmed={() => void seeTo()} />
      ) : null}
      <Refused refusal={refusal.value} />
    </>
  );
}
