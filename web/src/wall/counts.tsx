import type { ComponentChildren } from 'preact';
import { formatCount } from '../measures/format';
import { Changing } from '../ui/changing';
import { language } from '../ui/language';

/** The last row of a tile. */
export function Counts({ children }: { readonly children: ComponentChildren }) {
  return <dl class="counts">{children}</dl>;
}

/** What agents are doing, told apart by outline: free to take a call, in one, writing it up, elsewhere. */
const AGENT_SHAPES = {
  ready: 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17ZM10 4.6a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 1 0 0-10.8Z',
  talking: 'M1 3h18v11h-9l-5 5v-5H1Z',
  'wrapping-up': 'M2 3h16v3H2ZM2 8.5h16v3H2ZM2 14h10v3H2Z',
  away: 'M2 8.5h16v3H2Z',
} as const;

interface CountProps {
  readonly field: string;
  readonly label: string;
  /** Null where it is not known. */
  readonly count: number | null;
  readonly shape?: keyof typeof AGENT_SHAPES;
}

export function Count({ field, label, count, shape }: CountProps) {
  return (
    <div class="count" data-some={(count ?? 0) > 0}>
      <dt class="small">{label}</dt>
      <dd>
        {shape === undefined ? null : (
          <svg class="agent-shape" viewBox="0 0 20 20" aria-hidden="true">
            <path d={AGENT_SHAPES[shape]} fill="currentColor" fill-rule="evenodd" />
          </svg>
        )}
        <Changing field={field} value={count === null ? '–' : formatCount(count, language.value)} />
      </dd>
    </div>
  );
}
