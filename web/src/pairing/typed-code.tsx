import { words } from '../ui/language';
import { Notice } from '../ui/notice';

interface TypedCodeProps {
  readonly onTyped: (code: string) => void;
}

/** For who stands before a display and cannot read its square. */
export function TypedCode({ onTyped }: TypedCodeProps) {
  return (
    <Notice title={words.value.pairApproveTitle}>
      <form
        class="pair-form"
        onSubmit={(event) => {
          event.preventDefault();
          onTyped(String(new FormData(event.currentTarget).get('code') ?? '').trim());
        }}
      >
        <label>
          {words.value.pairTyped}
          <input name="code" type="text" autocomplete="off" autocapitalize="characters" required />
        </label>
        <button class="action" type="submit">
          {words.value.pairNext}
        </button>
      </form>
    </Notice>
  );
}
