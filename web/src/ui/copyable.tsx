import { useSignal } from '@preact/signals';
import { words } from './language';
import './copyable.css';

interface CopyableProps {
  readonly text: string;
}

/** A text to take elsewhere as it stands, with a button that copies it. */
export function Copyable({ text }: CopyableProps) {
  const copied = useSignal<string | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    copied.value = text;
  };
  return (
    <div class="command">
      <pre>{text}</pre>
      {canCopy() ? (
        <button type="button" onClick={() => void copy()}>
          {copied.value === text ? words.value.copied : words.value.copy}
        </button>
      ) : null}
    </div>
  );
}

/** Browsers give pages the clipboard over TLS or on the same machine only; elsewhere one selects the text. */
function canCopy(): boolean {
  return navigator.clipboard !== undefined;
}
