import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Answer, isAnswered, type Refusal } from '../api/request';

/** What is known of an answer that a page needs. */
export interface Asked<T> {
  /** The last answer; it stays while another is asked for. Null before the first. */
  readonly answer: T | null;
  readonly refusal: Refusal | null;
  readonly again: () => void;
}

/** Asks when the page comes, and again whenever one of `about` changes; only the newest answer counts. */
export function useAnswer<T>(question: () => Promise<Answer<T>>, about: readonly unknown[]): Asked<T> {
  const answer = useSignal<T | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const turn = useSignal(0);
  useEffect(() => {
    let isNewest = true;
    void question().then((found) => {
      if (isNewest) {
        answer.value = isAnswered(found) ? found.is : answer.value;
        refusal.value = isAnswered(found) ? null : found;
      }
    });
    return () => {
      isNewest = false;
    };
  }, [...about, turn.value]);
  return {
    answer: answer.value,
    refusal: refusal.value,
    again: () => {
      turn.value += 1;
    },
  };
}
