import { useSignal } from '@preact/signals';
import { isAnswered, type Refusal } from '../api/request';
import { dateIn, formatDate, formatMoment, ownZone } from '../measures/format';
import { ConfirmedButton } from '../ui/confirmed-button';
import { Copyable } from '../ui/copyable';
import { language } from '../ui/language';
import { Refused } from '../ui/refused';
import { type BoardsAndDisplays, type Display, revokeDisplay } from './boards';
import { boardsWords } from './words';

interface DisplaysProps extends BoardsAndDisplays {
  readonly onChanged: () => void;
}

/** The screens that were let in, and how to let in another. */
export function Displays({ boards, displays, onChanged }: DisplaysProps) {
  const told = boardsWords.value;
  const refusal = useSignal<Refusal | null>(null);
  const revoked = useSignal<string | null>(null);
  const revoke = async ({ id, name }: Display) => {
    const answer = await revokeDisplay(id);
    refusal.value = isAnswered(answer) ? null : answer;
    revoked.value = isAnswered(answer) ? name : null;
    onChanged();
  };
  return (
    <section>
      <h2>{told.displays}</h2>
      <p role="status">{revoked.value === null ? '' : told.revoked(revoked.value)}</p>
      <Refused refusal={refusal.value} />
      {displays.length === 0 ? (
        <p class="empty">{told.noDisplays}</p>
      ) : (
        <ul class="displays">
          {displays.map((display) => (
            <li key={display.id} class="panel">
              <h3>{display.name}</h3>
              <DisplayFacts
                display={display}
                board={boards.find(({ id }) => id === display.board)?.name ?? display.board}
              />
              <ConfirmedButton
                label={told.revoke}
                question={told.revokeQuestion(display.name)}
                danger
                onConfirmed={() => void revoke(display)}
              />
            </li>
          ))}
        </ul>
      )}
      <Pairing />
    </section>
  );
}

function DisplayFacts({ display, board }: { readonly display: Display; readonly board: string }) {
  const told = boardsWords.value;
  const tag = language.value;
  const { approvedAt, approvedBy, lastSeenAt, until, address } = display;
  const day = (instant: string) => formatDate(dateIn(Date.parse(instant), ownZone()), tag);
  const seen = lastSeenAt === null ? told.neverSeen : formatMoment(Date.parse(lastSeenAt), tag);
  return (
    <dl class="pairs">
      <dt>{told.board}</dt>
      <dd>{board}</dd>
      <dt>{told.lastSeen}</dt>
      <dd>
        {seen}
        {address === null ? null : <span class="quiet"> {address}</span>}
      </dd>
      <dt>{told.approved}</dt>
      <dd>{told.approvedBy(approvedBy, day(approvedAt))}</dd>
      <dt>{told.until}</dt>
      <dd>{day(until)}</dd>
    </dl>
  );
}

function Pairing() {
  const told = boardsWords.value;
  const [open, read, say] = told.pairSteps;
  return (
    <div class="pairing-steps">
      <h3>{told.pairTitle}</h3>
      <ol>
        <li>
          {open}
          <Copyable text={`${location.origin}/pair`} />
        </li>
        <li>{read}</li>
        <li>{say}</li>
      </ol>
      <p>
        <a class="button" href="/pair">
          {told.pairHere}
        </a>
      </p>
    </div>
  );
}
