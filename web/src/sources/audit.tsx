import type * as wire from '../api/wire';
import { appWords } from '../app/words';
import { formatCount, formatMoment } from '../measures/format';
import { language } from '../ui/language';
import { Awaited } from '../ui/refused';
import { LogFoot } from './log-foot';
import { useLatest } from './use-latest';
import { sourcesWords } from './words';

/** What people did: the newest first. */
export function Audit() {
  const told = sourcesWords.value;
  const { asked, more } = useLatest<wire.AuditList>('/audit', (list) => list.audit.length);
  if (asked.answer === null) {
    return <Awaited refusal={asked.refusal} onAgain={asked.again} />;
  }
  const { audit, total } = asked.answer;
  const count = (number: number) => formatCount(number, language.value);
  return (
    <>
      <h2>{told.audit}</h2>
      <p class="lead">{told.auditLead}</p>
      {audit.length === 0 ? (
        <p class="empty">{told.noAudit}</p>
      ) : (
        <div class="stacked log">
          <table class="table">
            <caption>{told.lettersOf(count(audit.length), count(total))}</caption>
            <thead>
              <tr>
                <th scope="col">{told.when}</th>
                <th scope="col">{told.who}</th>
                <th scope="col">{told.did}</th>
                <th scope="col">{told.on}</th>
                <th scope="col">{told.from}</th>
              </tr>
            </thead>
            <tbody>
              {audit.map((entry) => (
                <tr key={`${entry.at} ${entry.who} ${entry.action} ${entry.subject}`}>
                  <td class="moment">{formatMoment(Date.parse(entry.at), language.value)}</td>
                  <td>
                    <strong>{entry.who}</strong>{' '}
                    <span class="quiet">{appWords.value.roles[entry.role] ?? entry.role}</span>
                  </td>
                  <td>{told.actions[entry.action] ?? entry.action}</td>
                  <td class="subject">{entry.subject}</td>
                  <td class="quiet">{entry.address}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <LogFoot asked={asked} more={more} />
    </>
  );
}
