import type * as wire from '../api/wire';
import { formatCount, formatMoment } from '../measures/format';
import { language } from '../ui/language';
import { Awaited } from '../ui/refused';
import { LogFoot } from './log-foot';
import { countsBy } from './source-standing';
import { useLatest } from './use-latest';
import { sourcesWords } from './words';

/** What could not be counted: the newest first, each with its reason. */
export function DeadLetters() {
  const told = sourcesWords.value;
  const { asked, more } = useLatest<wire.DeadLetterList>('/dead-letters', (list) => list.deadLetters.length);
  if (asked.answer === null) {
    return <Awaited refusal={asked.refusal} onAgain={asked.again} />;
  }
  const { deadLetters, total } = asked.answer;
  const count = (number: number) => formatCount(number, language.value);
  const reason = (code: string) => told.reasons[code] ?? code;
  return (
    <>
      <h2>{told.deadLetters}</h2>
      <p class="lead">{told.lettersLead}</p>
      {deadLetters.length === 0 ? (
        <p class="empty">{told.noLetters}</p>
      ) : (
        <>
          <p>{told.byReason}</p>
          <ul class="reasons">
            {countsBy(deadLetters, ({ code }) => code).map(([code, number]) => (
              <li key={code}>
                <strong>{count(number)}</strong> {reason(code)}
              </li>
            ))}
          </ul>
          <div class="stacked log">
            <table class="table">
              <caption>{told.lettersOf(count(deadLetters.length), count(total))}</caption>
              <thead>
                <tr>
                  <th scope="col">{told.when}</th>
                  <th scope="col">{told.why}</th>
                  <th scope="col">{told.what}</th>
                </tr>
              </thead>
              <tbody>
                {deadLetters.map((letter) => (
                  <tr key={`${letter.topic} ${letter.position} ${letter.receivedAt} ${letter.event}`}>
                    <td class="moment">{formatMoment(Date.parse(letter.receivedAt), language.value)}</td>
                    <td>
                      <strong>{reason(letter.code)}</strong>
                      <br />
                      <span lang="en">{letter.detail}</span>
                    </td>
                    <td>
                      <Event letter={letter} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <LogFoot asked={asked} more={more} />
    </>
  );
}

function Event({ letter: { topic, position, event } }: { readonly letter: wire.DeadLetter }) {
  const told = sourcesWords.value;
  return (
    <>
      {position === null ? topic : told.place(topic, position)}
      {event === null ? null : (
        <details>
          <summary>{told.event}</summary>
          <pre>{event}</pre>
        </details>
      )}
    </>
  );
}
