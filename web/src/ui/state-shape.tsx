import type { QueueState } from '../measures/verdict';
import { Shape } from './shape';
import './state-shape.css';

/** `stale`: the numbers are old, and nobody knows how it stands. */
export type ShownState = QueueState | 'stale';

/** How something stands, as a shape in the light of its state. The words for it stand beside it. */
export function StateShape({ state }: { readonly state: ShownState }) {
  return (
    <span class="state-shape" data-state={state}>
      <Shape name={state === 'stale' ? 'unknown' : state} />
    </span>
  );
}
