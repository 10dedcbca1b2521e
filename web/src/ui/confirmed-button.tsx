import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { commonWords } from './common-words';

/** Long enough to read and answer; then the question goes away unanswered. */
const ASKED_FOR_MILLIS = 6_000;

interface ConfirmedButtonProps {
  readonly label: string;
  /** What is asked before it is done. */
  readonly question: string;
  readonly onConfirmed: () => void;
  readonly danger?: boolean;
}

/** A button that asks once, in its own place, before it does anything. */
export function ConfirmedButton({ label, question, onConfirmed, danger = false }: ConfirmedButtonProps) {
  const asking = useSignal(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!asking.value) {
      return undefined;
    }
    yes.current?.focus();
    const timer = setTimeout(() => {
      asking.value = false;
    }, ASKED_FOR_MILLIS);
    return () => clearTimeout(timer);
  }, [asking.value]);
  if (!asking.value) {
    return (
      <button
        type="button"
        class="button"
        onClick={() => {
          asking.value = true;
        }}
      >
        {label}
      </button>
    );
  }
  const answer = (confirmed: boolean) => () => {
    asking.value = false;
    if (confirmed) {
      onConfirmed();
    }
  };
  return (
    <span class="confirming">
      <span>{question}</span>
      <button
        ref={yes}
        type="button"
        class={danger ? 'button button-danger' : 'button button-main'}
        onClick={answer(true)}
      >
        {commonWords.value.confirm}
      </button>
      <button type="button" class="button" onClick={answer(false)}>
        {commonWords.value.cancel}
      </button>
    </span>
  );
}
