import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask, asSent } from '../api/request';
import type * as wire from '../api/wire';
import { type Asked, useAnswer } from '../ui/use-answer';

/** The stream does not tell of sources. */
const LOOK_AGAIN_MILLIS = 5_000;

export interface Sources {
  readonly asked: Asked<wire.SourceList>;
  /** Whether nothing had been heard when the page came: then it shows how to begin, and what arrives. */
  readonly beganEmpty: boolean;
}

/** All sources; asked for again and again only as long as none has ever been heard. */
export function useSources(): Sources {
  const asked = useAnswer(() => ask('/sources', asSent<wire.SourceList>), []);
  const beganEmpty = useSignal(false);
  const isEmpty = asked.answer?.sources.every(({ lastEventAt }) => lastEventAt === null) ?? false;
  useEffect(() => {
    if (!isEmpty) {
      return undefined;
    }
    beganEmpty.value = true;
    const timer = setInterval(asked.again, LOOK_AGAIN_MILLIS);
    return () => clearInterval(timer);
  }, [isEmpty]);
  return { asked, beganEmpty: beganEmpty.value };
}
