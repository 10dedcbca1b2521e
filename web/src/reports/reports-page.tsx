import { useSignal } from '@preact/signals';
import type { PageProps } from '../app/pages';
import { goInstead, whereabouts } from '../app/router';
import { dateIn, ownZone } from '../measures/format';
import { Preview } from './preview';
import { pathOf, type Report, reportIn, wrongWith } from './report';
import { ReportForm } from './report-form';
import { reportWords } from './words';
import './reports.css';

const API = '/api/v1';

/** Reports to download, and their first rows to look at before. What is chosen stands in the address. */
export function ReportsPage({ live, who }: PageProps) {
  const told = reportWords.value;
  const previewed = useSignal<string | null>(null);
  const today = dateIn(live.serverTime.value ?? Date.now(), ownZone());
  const report = reportIn(whereabouts.value.searchParams, today);
  const wrong = wrongWith(report, who.role === 'manager');
  const path = pathOf(report, 'json');
  return (
    <div class="reports">
      <h1>{told.title}</h1>
      <p class="lead">{told.lead}</p>
      <ReportForm
        report={report}
        today={today}
        teams={[...live.state.value.teams.values()]}
        mustChooseTeam={who.role === 'manager'}
        onChange={choose}
      />
      {wrong === null ? (
        <div class="buttons">
          <a class="button button-main" href={API + pathOf(report, 'csv')} download="">
            {told.download}
          </a>
          <button
            type="button"
            class="button"
            onClick={() => {
              previewed.value = path;
            }}
          >
            {told.preview}
          </button>
        </div>
      ) : (
        <p class="wrong" role="status">
          {told.wrong[wrong]}
        </p>
      )}
      {wrong === null && previewed.value === path ? (
        <Preview key={path} report={report} teams={live.state.value.teams} />
      ) : null}
    </div>
  );
}

function choose(changes: Partial<Report>): void {
  const there = new URL(whereabouts.value);
  for (const [name, value] of Object.entries(changes)) {
    there.searchParams.set(name, value);
  }
  goInstead(there.href);
}
