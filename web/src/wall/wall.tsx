import { useEffect } from 'preact/hooks';
import type { LiveModel } from '../live/live-model';
import { hideIdlePointer, keepAwake } from './kiosk';
import './phone.css';
import './tile.css';
import './wall.css';
import { WallPage } from './wall-page';

/** The wall on a display that nobody touches. */
export function Wall({ live }: { readonly live: LiveModel }) {
  useEffect(() => {
    keepAwake();
    hideIdlePointer();
  }, []);
  return <WallPage model={live} />;
}
