import type { Alert } from '../live/snapshots';
import type { ShapeName } from '../ui/shape';

/** How urgent something is, told apart by outline. */
export const SEVERITY_SHAPES: Readonly<Record<Alert['severity'], ShapeName>> = {
  critical: 'breach',
  warning: 'watch',
  info: 'closed',
};
