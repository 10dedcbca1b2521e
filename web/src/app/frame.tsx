import type { ComponentChildren } from 'preact';
import type { LiveModel } from '../live/live-model';
import type { SignedIn } from '../live/session';
import { Navigation } from './navigation';
import { Standing } from './standing';
import './frame.css';

interface FrameProps {
  readonly live: LiveModel;
  readonly who: SignedIn;
  readonly children: ComponentChildren;
}

/** What every page but the wall has around it: how fresh the numbers are, and the way to the other pages. */
export function Frame({ live, who, children }: FrameProps) {
  return (
    <div class="frame">
      <Standing live={live} />
      <Navigation live={live} who={who} />
      <main class="page" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
