import type { AgentSnapshot } from '../live/snapshots';
import type { ShapeName } from '../ui/shape';

type Status = AgentSnapshot['attendance']['status'];

const NEEDING: readonly Status[] = ['no-show', 'left-early'];

/** Whether somebody should look after an agent: for how the work goes, or because of not being there. */
export function needsAttention({ attendance, workload }: AgentSnapshot): boolean {
  const { status, lateSince, mismatch } = attendance;
  return (
    workload.flags.length > 0 ||
    mismatch !== null ||
    NEEDING.includes(status) ||
    (status === 'late' && lateSince !== null)
  );
}

/** How an agent stands against the plan, as a shape. */
export function attendanceShape({ unknownSince, attendance }: AgentSnapshot): ShapeName {
  const { status, lateSince } = attendance;
  if (unknownSince !== null || status === 'unknown') {
    return 'unknown';
  }
  if (status === 'no-show' || status === 'left-early' || (status === 'late' && lateSince !== null)) {
    return 'watch';
  }
  return status === 'present' || status === 'late' ? 'well' : 'closed';
}
