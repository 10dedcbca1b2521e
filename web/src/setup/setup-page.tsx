import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PageProps } from '../app/pages';
import { follow, whereabouts } from '../app/router';
import type { LiveModel } from '../live/live-model';
import { Awaited } from '../ui/refused';
import { Tabs } from '../ui/tabs';
import { useAnswer } from '../ui/use-answer';
import { AgentForm } from './agent-form';
import { type Directory, KINDS, type Kind, nameOf, readDirectory } from './directory';
import { EntryList } from './entry-list';
import { FirstSteps } from './first-steps';
import { Overview } from './overview';
import { PasteAgents } from './paste-agents';
import { addressOf, addressOfAll, placeOf, SIGN_INS } from './place';
import { QueueForm } from './queue-form';
import { Saved } from './saved';
import { SignIns } from './sign-ins';
import { ClientForm, DeskForm, TeamForm } from './small-forms';
import { undescribed } from './undescribed';
import { useSources } from './use-sources';
import { setupWords } from './words';
import './form.css';
import './setup.css';

const FORMS = { client: ClientForm, queue: QueueForm, desk: DeskForm, team: TeamForm, agent: AgentForm };

/** What Vigie is told of a centre: for whom it answers, what it promises, who works there, who may look. */
export function SetupPage({ live, id }: PageProps) {
  const told = setupWords.value;
  const { pathname } = whereabouts.value;
  const place = placeOf(id, whereabouts.value.searchParams);
  const here =
    place.part === 'overview'
      ? '/setup'
      : (KINDS.map(addressOfAll).find((all) => pathname.startsWith(all)) ?? SIGN_INS);
  return (
    <>
      <h1>{told.title}</h1>
      <Tabs
        label={told.parts}
        here={here}
        tabs={[
          ['/setup', told.overview],
          ...KINDS.map((kind) => [addressOfAll(kind), told.kinds[kind]] as const),
          [SIGN_INS, told.signIns],
        ]}
      />
      {place.part === 'sign-ins' ? <SignIns /> : <Described live={live} place={place} />}
    </>
  );
}

interface DescribedProps {
  readonly live: LiveModel;
  readonly place: Exclude<ReturnType<typeof placeOf>, { part: 'sign-ins' }>;
}

function Described({ live, place }: DescribedProps) {
  const asked = useAnswer(readDirectory, []);
  const saved = useSignal<{ readonly kind: Kind; readonly name: string } | null>(null);
  const directory = asked.answer;
  useEffect(() => {
    // That something was saved is news until somebody writes the next.
    if (place.part === 'one') {
      saved.value = null;
    }
  }, [place.part]);
  if (directory === null) {
    return <Awaited refusal={asked.refusal} onAgain={asked.again} />;
  }
  const open = undescribed(directory, live.state.value);
  switch (place.part) {
    case 'overview':
      return (
        <>
          <Beginning live={live} />
          <Overview directory={directory} undescribed={open} />
        </>
      );
    case 'all':
      return (
        <>
          {saved.value?.kind === place.kind ? <Saved {...saved.value} directory={directory} /> : null}
          <EntryList
            key={place.kind}
            kind={place.kind}
            directory={directory}
            undescribed={open[place.kind]}
          />
        </>
      );
    case 'paste':
      return <PasteAgents directory={directory} onWritten={asked.again} />;
    case 'one': {
      const { kind, id } = place;
      const onSaved = (name: string) => {
        saved.value = { kind, name };
        asked.again();
        follow(addressOfAll(kind));
      };
      return <One key={addressOf(kind, id)} kind={kind} id={id} directory={directory} onSaved={onSaved} />;
    }
  }
}

interface OneProps {
  readonly kind: Kind;
  readonly id: string | null;
  readonly directory: Directory;
  readonly onSaved: (name: string) => void;
}

function One({ kind, ...props }: OneProps) {
  const Form = FORMS[kind];
  const { id, directory } = props;
  return (
    <>
      <h2>{id === null ? setupWords.value.newOne[kind] : nameOf(directory, kind, id)}</h2>
      <Form {...props} />
    </>
  );
}

/** On a system that has heard nothing: how to begin. */
function Beginning({ live }: { readonly live: LiveModel }) {
  const { asked, beganEmpty } = useSources();
  return beganEmpty && asked.answer !== null ? (
    <FirstSteps live={live} sources={asked.answer.sources} />
  ) : null;
}
