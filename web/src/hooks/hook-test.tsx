import { useSignal } from '@preact/signals';
import { isAnswered, type Refusal } from '../api/request';
import { Refused } from '../ui/refused';
import { Shape } from '../ui/shape';
import { deliveryWords } from './delivery-words';
import { type Tried, testHook } from './hooks-api';

const STATUS = 'status-';

/** Why something did not arrive, in words; what this page does not know as the server says it. */
export function whyNot(reason: string): string {
  const told = deliveryWords.value;
  return reason.startsWith(STATUS)
    ? told.status(reason.slice(STATUS.length))
    : (told.reasons[reason] ?? reason);
}

/** Sends a test to a hook as it is saved, and says how that ended. */
export function HookTest({ id }: { readonly id: string }) {
  const told = deliveryWords.value;
  const step = useSignal<'idle' | 'sending' | Tried | Refusal>('idle');
  const send = async () => {
    step.value = 'sending';
    const answer = await testHook(id);
    step.value = isAnswered(answer) ? answer.is : answer;
  };
  return (
    <section class="panel">
      <h2>{told.test}</h2>
      <p class="field-hint">{told.testHint}</p>
      <p class="buttons">
        <button type="button" class="button" disabled={step.value === 'sending'} onClick={() => void send()}>
          {told.test}
        </button>
      </p>
      <div role="status">
        <Outcome of={step.value} />
      </div>
    </section>
  );
}

function Outcome({ of: outcome }: { readonly of: 'idle' | 'sending' | Tried | Refusal }) {
  const told = deliveryWords.value;
  if (outcome === 'idle') {
    return null;
  }
  if (outcome === 'sending') {
    return <p class="loading">{told.testing}</p>;
  }
  if ('delivered' in outcome) {
    return (
      <p class="standing-as hook-tested" data-state={outcome.delivered ? 'well' : 'watch'}>
        <Shape name={outcome.delivered ? 'well' : 'watch'} />
        <span>{outcome.delivered ? told.arrived : told.notArrived(whyNot(outcome.reason))}</span>
      </p>
    );
  }
  // The other side may take longer than this page waits for Vigie.
  return outcome.status === null ? <p>{told.testSlow}</p> : <Refused refusal={outcome} />;
}
