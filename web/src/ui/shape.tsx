import type { QueueState } from '../measures/verdict';

export type ShapeName = QueueState | 'lost' | 'still' | 'better' | 'worse';

/** Told apart by outline alone, from across a room and without colour. */
const PATHS: Readonly<Record<ShapeName, string>> = {
  well: 'M8 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14Z',
  watch: 'M10 1.5 19.5 18H.5Z',
  breach: 'M1.5 1.5h17v17h-17Z',
  unknown: 'M10 0 20 10 10 20 0 10ZM10 4.2 4.2 10 10 15.8 15.8 10Z',
  closed: 'M8 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14ZM8 5.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8Z',
  lost: 'M0 7.5h6v5H0ZM14 7.5h6v5h-6ZM11 0h4L9 20H5Z',
  still: 'M4 2h4v16H4ZM12 2h4v16h-4Z',
  better: 'M5 3h12v12h-3V8.2L5.2 17 3 14.8 11.8 6H5Z',
  worse: 'M5 17h12V5h-3v6.8L5.2 3 3 5.2 11.8 14H5Z',
};

export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg class={`shape shape-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
