import { daysAfter, isDate } from '../measures/local-days';
import { ChoiceField, TextField } from '../ui/fields';
import { dayWords } from './day-words';
import { type DayStep, STEPS } from './history';

interface DayChoiceProps {
  readonly date: string;
  readonly today: string;
  readonly step: DayStep;
  readonly onChosen: (name: 'day' | 'step', value: string) => void;
}

export function DayChoice({ date, today, step, onChosen }: DayChoiceProps) {
  const told = dayWords.value;
  return (
    <div class="day-choice">
      <button type="button" class="button" onClick={() => onChosen('day', daysAfter(date, -1))}>
        <span aria-hidden="true">‹ </span>
        {told.previous}
      </button>
      <TextField
        label={told.day}
        type="date"
        value={date}
        onChange={(value) => {
          if (isDate(value)) {
            onChosen('day', value);
          }
        }}
      />
      <button
        type="button"
        class="button"
        disabled={date >= today}
        onClick={() => onChosen('day', daysAfter(date, 1))}
      >
        {told.next}
        <span aria-hidden="true"> ›</span>
      </button>
      <ChoiceField
        label={told.step}
        value={step}
        choices={STEPS.map((each) => [each, told.steps[each]] as const)}
        onChange={(value) => onChosen('step', value)}
      />
    </div>
  );
}
