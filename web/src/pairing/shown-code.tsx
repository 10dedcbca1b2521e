import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { checkSession } from '../live/session';
import { words } from '../ui/language';
import { Notice } from '../ui/notice';
import { askForCode, type OwnCode } from './pairings';
import { QrCode } from './qr-code';

const LOOK_MILLIS = 3_000;
const ASK_AGAIN_MILLIS = 10_000;

/** So long a code is good. */
const LIFE_MILLIS = 10 * 60_000;

interface ShownCodeProps {
  readonly onPaired: () => void;
}

/** A display that waits to be let in: its code, large, until somebody approves it. */
export function ShownCode({ onPaired }: ShownCodeProps) {
  const own = useSignal<OwnCode | 'asking' | 'unreachable'>('asking');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const after = (millis: number, step: () => Promise<void>) => {
      if (!ended) {
        timer = setTimeout(() => void step(), millis);
      }
    };
    const begin = async () => {
      const answer = await askForCode();
      if ('is' in answer) {
        own.value = answer.is;
        // The server's clock may be another one: a code lives for 10 min from when it was given.
        const until = performance.now() + LIFE_MILLIS;
        after(LOOK_MILLIS, () => look(until));
      } else {
        own.value = 'unreachable';
        after(ASK_AGAIN_MILLIS, begin);
      }
    };
    const look = async (until: number) => {
      if ((await checkSession()) === 'in') {
        onPaired();
      } else if (performance.now() >= until) {
        await begin();
      } else {
        after(LOOK_MILLIS, () => look(until));
      }
    };
    void begin();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, []);

  const shown = own.value;
  if (shown === 'asking') {
    return <Notice title={words.value.pairTitle}>{null}</Notice>;
  }
  if (shown === 'unreachable') {
    return (
      <Notice title={words.value.serverUnreachableTitle}>
        <p>{words.value.pairAsksAgain}</p>
      </Notice>
    );
  }
  const address = new URL(shown.url, location.href);
  return (
    <Notice title={words.value.pairTitle}>
      <div class="pair-display">
        <QrCode text={address.href} label={words.value.pairQr} />
        <div>
          <p>{words.value.pairScan}</p>
          <p class="pair-code">{shown.code}</p>
          <p>{words.value.pairOr(`${address.host}/pair`)}</p>
        </div>
      </div>
    </Notice>
  );
}
