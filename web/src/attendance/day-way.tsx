import { goInstead, whereabouts } from '../app/router';
import { teamWords } from '../teams/words';

interface DayWayProps {
  readonly agent: string;
  readonly name: string;
  readonly isOpen: boolean;
}

/** Opens the day of an agent in its place, and closes it; the address says which one is open. */
export function DayWay({ agent, name, isOpen }: DayWayProps) {
  const told = teamWords.value;
  return (
    <p class="day-way">
      <button
        type="button"
        class="quiet-button"
        aria-expanded={isOpen}
        onClick={() => goInstead(withDay(isOpen ? null : agent))}
      >
        {isOpen ? told.hideDay : told.showDay}
        <span class="for-readers">, {told.dayOf(name)}</span>
      </button>
    </p>
  );
}

function withDay(agent: string | null): string {
  const url = new URL(whereabouts.value);
  if (agent === null) {
    url.searchParams.delete('agent');
  } else {
    url.searchParams.set('agent', agent);
  }
  return url.href;
}
