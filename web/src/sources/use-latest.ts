import { useSignal } from '@preact/signals';
import { type Answer, ask, asSent } from '../api/request';
import { type Asked, useAnswer } from '../ui/use-answer';

/** How many of a log are shown: first a screen or two, in the end all that the server has at hand. */
const STEPS = [50, 200, 1_000];

export interface Latest<T> {
  readonly asked: Asked<T>;
  /** Asks for more; null where there are no more. */
  readonly more: (() => void) | null;
}

/** The newest of a log at a path, and more of them at will. */
export function useLatest<T>(path: string, shown: (answer: T) => number): Latest<T> {
  const step = useSignal(0);
  const limit = STEPS[step.value] ?? 1_000;
  const question = (): Promise<Answer<T>> => ask(`${path}?limit=${limit}`, asSent<T>);
  const asked = useAnswer(question, [limit]);
  const isFull = asked.answer !== null && shown(asked.answer) >= limit && step.value < STEPS.length - 1;
  return {
    asked,
    more: isFull
      ? () => {
          step.value += 1;
        }
      : null,
  };
}
