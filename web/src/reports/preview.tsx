import { ask, asSent } from '../api/request';
import type * as wire from '../api/wire';
import type { TeamSnapshot } from '../live/snapshots';
import { Awaited } from '../ui/refused';
import { useAnswer } from '../ui/use-answer';
import { AttendancePreview } from './attendance-preview';
import { IntervalsPreview } from './intervals-preview';
import { pathOf, type Report } from './report';
import { reportWords } from './words';

type Told =
  | { readonly kind: 'intervals'; readonly list: wire.IntervalList }
  | { readonly kind: 'attendance'; readonly list: wire.AttendanceList };

/** Of intervals the first day alone: a month of them would be more than a page can hold. */
function askFor(report: Report) {
  return report.kind === 'intervals'
    ? ask(pathOf({ ...report, to: report.from }, 'json'), (json): Told => {
        return { kind: 'intervals', list: asSent<wire.IntervalList>(json) };
      })
    : ask(pathOf(report, 'json'), (json): Told => {
        return { kind: 'attendance', list: asSent<wire.AttendanceList>(json) };
      });
}

interface PreviewProps {
  readonly report: Report;
  /** The teams that are known by name. */
  readonly teams: ReadonlyMap<string, TeamSnapshot>;
}

/** The first rows of a report, as the file will have them. Asked for once: each time is told to the audit. */
export function Preview({ report, teams }: PreviewProps) {
  const { answer, refusal, again } = useAnswer(() => askFor(report), []);
  if (refusal?.status === 410) {
    return <Nothing told={reportWords.value.notKept} />;
  }
  if (answer === null || refusal !== null) {
    return <Awaited refusal={refusal} onAgain={again} />;
  }
  const isEmpty =
    answer.kind === 'intervals' ? answer.list.intervals.length === 0 : answer.list.attendance.length === 0;
  if (isEmpty) {
    return <Nothing told={reportWords.value.nothing} />;
  }
  return answer.kind === 'intervals' ? (
    <IntervalsPreview rows={answer.list.intervals} day={report.from} />
  ) : (
    <AttendancePreview rows={answer.list.attendance} teams={teams} />
  );
}

function Nothing({ told }: { readonly told: string }) {
  return (
    <p class="empty" role="status">
      {told}
    </p>
  );
}
