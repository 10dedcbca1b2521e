import { useSignal } from '@preact/signals';
import { recall, remember } from '../ui/remembered';
import { nowWords } from './words';

const STORED_AS = 'vigie.install-hint';
const DISMISSED = 'dismissed';

/** How to have Vigie on the home screen; for phones on which it is not, until somebody has read it. */
export function InstallHint() {
  const told = nowWords.value;
  const isWanted = useSignal(!isInstalled() && isPhone() && recall(STORED_AS) !== DISMISSED);
  if (!isWanted.value) {
    return null;
  }
  const dismiss = () => {
    remember(STORED_AS, DISMISSED);
    isWanted.value = false;
  };
  return (
    <details class="install">
      <summary>{told.installTitle}</summary>
      <ul>
        <li>{told.installApple}</li>
        <li>{told.installOther}</li>
      </ul>
      <p>{told.installKept}</p>
      <button type="button" class="quiet-button" onClick={dismiss}>
        {told.installDismiss}
      </button>
    </details>
  );
}

function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}

function isPhone(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
