import type { TeamSnapshot } from '../live/snapshots';
import { isDate } from '../measures/local-days';
import { ChoiceField, TextField } from '../ui/fields';
import { language } from '../ui/language';
import { QUICK_PERIODS, quickPeriod } from './period';
import { KINDS, type Report, STEPS } from './report';
import { reportWords } from './words';

interface ReportFormProps {
  readonly report: Report;
  readonly today: string;
  readonly teams: readonly TeamSnapshot[];
  /** Whether attendance is opened by team only. */
  readonly mustChooseTeam: boolean;
  readonly onChange: (changes: Partial<Report>) => void;
}

export function ReportForm({ report, today, teams, mustChooseTeam, onChange }: ReportFormProps) {
  const told = reportWords.value;
  const day = (name: 'from' | 'to') => (value: string) => {
    if (isDate(value)) {
      onChange({ [name]: value });
    }
  };
  return (
    <div class="form report-form">
      <div class="form-row">
        <ChoiceField
          label={told.what}
          value={report.kind}
          choices={KINDS.map((kind) => [kind, told.kinds[kind]] as const)}
          onChange={(kind) => onChange({ kind })}
        />
        {report.kind === 'intervals' ? (
          <ChoiceField
            label={told.step}
            value={report.step}
            choices={STEPS.map((step) => [step, told.steps[step]] as const)}
            onChange={(step) => onChange({ step })}
          />
        ) : (
          <ChoiceField
            label={told.team}
            value={report.team}
            choices={[['', mustChooseTeam ? told.chooseTeam : told.allTeams], ...named(teams)]}
            onChange={(team) => onChange({ team })}
          />
        )}
      </div>
      <div class="form-row">
        <TextField label={told.from} type="date" value={report.from} onChange={day('from')} />
        <TextField label={told.to} type="date" value={report.to} onChange={day('to')} />
      </div>
      <fieldset class="quick-periods">
        <legend>{told.quick}</legend>
        {QUICK_PERIODS.map((each) => {
          const period = quickPeriod(each, today);
          return (
            <button
              key={each}
              type="button"
              class="quiet-button"
              aria-pressed={period.from === report.from && period.to === report.to}
              onClick={() => onChange(period)}
            >
              {told.periods[each]}
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}

function named(teams: readonly TeamSnapshot[]): readonly (readonly [string, string])[] {
  const byName = new Intl.Collator(language.value, { numeric: true });
  return teams
    .map(({ team, name }) => [team, name] as const)
    .sort(([, one], [, other]) => byName.compare(one, other));
}
