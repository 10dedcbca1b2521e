import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type SignInOutcome, signIn } from '../live/session';
import { words } from '../ui/language';
import { Notice } from '../ui/notice';
import { NewLink } from './not-signed-in';

/** Takes the one-time code out of the address, so that it stays in no history and on no screen. */
export function takeCode(): string {
  const code = location.hash.slice(1);
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return code;
}

interface SignInPageProps {
  readonly code: string;
  /** What an OpenID provider, or Vigie, found wrong, by its code; null where nothing is. */
  readonly problem: string | null;
  readonly onSignedIn: () => void;
}

export function SignInPage({ code, problem, onSignedIn }: SignInPageProps) {
  const outcome = useSignal<SignInOutcome | 'asking'>('asking');
  const exchange = async () => {
    outcome.value = 'asking';
    outcome.value = await signIn(code);
    if (outcome.value === 'in') {
      onSignedIn();
    }
  };
  useEffect(() => {
    if (code !== '') {
      void exchange();
    }
  }, []);
  if (problem !== null) {
    return <Problem lead={words.value.signInProblems[problem] ?? words.value.serverUnreachableLead} />;
  }
  if (code === '') {
    return <Refused title={words.value.codeMissingTitle} lead={words.value.codeMissingLead} />;
  }
  switch (outcome.value) {
    case 'refused':
      return <Refused title={words.value.codeRefusedTitle} lead={words.value.codeRefusedLead} />;
    case 'unreachable':
      return (
        <Notice title={words.value.serverUnreachableTitle}>
          <p>{words.value.serverUnreachableLead}</p>
          <button type="button" onClick={() => void exchange()}>
            {words.value.tryAgain}
          </button>
        </Notice>
      );
    default:
      return <Notice title={words.value.signingIn}>{null}</Notice>;
  }
}

interface RefusedProps {
  readonly title: string;
  readonly lead: string;
}

function Refused({ title, lead }: RefusedProps) {
  return (
    <Notice title={title}>
      <p>{lead}</p>
      <NewLink />
    </Notice>
  );
}

interface ProblemProps {
  readonly lead: string;
}

/** Back from a provider without having been let in. */
function Problem({ lead }: ProblemProps) {
  return (
    <Notice title={words.value.signInFailedTitle}>
      <p role="alert">{lead}</p>
      <p>
        <a class="action" href="/sign-in/oidc">
          {words.value.tryAgain}
        </a>
      </p>
    </Notice>
  );
}
