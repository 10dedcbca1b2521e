import type { ComponentChildren } from 'preact';

interface FigureProps {
  readonly kind: 'headline' | 'wait';
  readonly label: string;
  /** Whether it takes smaller type to stand beside the other one. */
  readonly isLong?: boolean;
  readonly children: ComponentChildren;
}

/** A large number with its word above it. */
export function Figure({ kind, label, isLong = false, children }: FigureProps) {
  return (
    <p class={`figure figure-${kind}`} data-long={isLong}>
      <span class="small">{label}</span>
      <span class={kind}>{children}</span>
    </p>
  );
}
