import type { PageProps } from '../app/pages';
import type { LiveModel } from '../live/live-model';
import { FirstSteps } from '../setup/first-steps';
import { useSources } from '../setup/use-sources';
import { Awaited } from '../ui/refused';
import { Tabs } from '../ui/tabs';
import { Audit } from './audit';
import { DeadLetters } from './dead-letters';
import { LogFoot } from './log-foot';
import { SourcesList } from './sources-list';
import { sourcesWords } from './words';
import './sources.css';

const SOURCES = '/sources';
const DEAD_LETTERS = '/sources/dead-letters';
const AUDIT = '/sources/audit';

/** Where numbers come from, what of it could not be counted, and who did what. */
export function SourcesPage({ live, id }: PageProps) {
  const told = sourcesWords.value;
  return (
    <>
      <h1>{told.title}</h1>
      <Tabs
        label={told.parts}
        here={id === null ? SOURCES : `${SOURCES}/${id}`}
        tabs={[
          [SOURCES, told.sources],
          [DEAD_LETTERS, told.deadLetters],
          [AUDIT, told.audit],
        ]}
      />
      {id === 'dead-letters' ? <DeadLetters /> : id === 'audit' ? <Audit /> : <Heard live={live} />}
    </>
  );
}

function Heard({ live }: { readonly live: LiveModel }) {
  const told = sourcesWords.value;
  const { asked, beganEmpty } = useSources();
  if (asked.answer === null) {
    return asked.refusal?.status === 404 ? (
      <p class="panel">{told.forWhole}</p>
    ) : (
      <Awaited refusal={asked.refusal} onAgain={asked.again} />
    );
  }
  const { sources } = asked.answer;
  return (
    <>
      {beganEmpty ? <FirstSteps live={live} sources={sources} /> : null}
      <h2>{told.sources}</h2>
      <p class="lead">{told.lead}</p>
      {sources.length === 0 ? <p class="empty">{told.none}</p> : <SourcesList list={asked.answer} />}
      <LogFoot asked={asked} more={null} />
    </>
  );
}
