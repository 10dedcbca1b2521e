import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isAnswered, type Refusal } from '../api/request';
import { type Rule, type Trial, tryRule } from './rules-api';

/** So long nobody has typed anything. */
const PAUSE_MILLIS = 900;

/** Where an answer took longer than this, the next is asked for by a button alone. */
const SLOW_MILLIS = 3_000;

interface Tried {
  readonly trial: Trial | null;
  readonly refusal: Refusal | null;
  readonly isTrying: boolean;
  /** Whether the answer is for the rule as it was before the last change. */
  readonly isOlder: boolean;
  readonly tryNow: () => void;
}

/** Tries a rule some moments after each change of it; null is none that can be tried. */
export function useTrial(rule: Rule | null): Tried {
  const trial = useSignal<Trial | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const trying = useSignal(false);
  const slow = useSignal(false);
  const triedAs = useSignal('');
  const turn = useRef(0);
  const asText = rule === null ? '' : whatIsTried(rule);

  const tryNow = async () => {
    if (rule === null) {
      return;
    }
    const mine = ++turn.current;
    const begun = performance.now();
    trying.value = true;
    const answer = await tryRule(rule);
    if (mine !== turn.current) {
      return;
    }
    trying.value = false;
    slow.value = performance.now() - begun > SLOW_MILLIS;
    refusal.value = isAnswered(answer) ? null : answer;
    if (isAnswered(answer)) {
      trial.value = answer.is;
    }
    triedAs.value = asText;
  };

  useEffect(() => {
    // What is still on its way is of the rule as it was.
    turn.current += 1;
    trying.value = false;
    if (asText === '' || slow.peek() || asText === triedAs.peek()) {
      return undefined;
    }
    const timer = setTimeout(() => void tryNow(), PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [asText]);

  return {
    trial: trial.value,
    refusal: refusal.value,
    isTrying: trying.value,
    isOlder: triedAs.value !== asText,
    tryNow: () => void tryNow(),
  };
}

/** How urgent a rule is, whether it is on and what it is called change nothing in when it fires. */
function whatIsTried({ id: _, severity: __, enabled: ___, ...rest }: Rule): string {
  return JSON.stringify(rest);
}
