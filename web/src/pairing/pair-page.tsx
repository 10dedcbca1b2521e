import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { checkSession, type SessionState } from '../live/session';
import { ApprovePage } from './approve-page';
import './pairing.css';
import { ShownCode } from './shown-code';
import { TypedCode } from './typed-code';

interface PairPageProps {
  /** From the address, as the square on a display tells it; empty where somebody came by themselves. */
  readonly code: string;
}

/** Where displays are let in: on a display its code, on the phone of who is signed in the way to approve it. */
export function PairPage({ code }: PairPageProps) {
  const typed = useSignal(code);
  const session = useSignal<SessionState | 'asking'>('asking');
  useEffect(() => {
    void checkSession().then((found) => {
      session.value = found;
    });
  }, []);
  if (typed.value !== '') {
    return <ApprovePage code={typed.value} />;
  }
  switch (session.value) {
    case 'asking':
      return null;
    case 'in':
      return (
        <TypedCode
          onTyped={(found) => {
            typed.value = found;
          }}
        />
      );
    default:
      return <ShownCode onPaired={() => location.replace('/')} />;
  }
}
