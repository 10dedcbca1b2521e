import { useEffect } from 'preact/hooks';
import type { LiveModel } from '../live/live-model';
import type { SignedIn } from '../live/session';
import { Notice } from '../ui/notice';
import { hideIdlePointer, keepAwake } from './kiosk';
import { keepForMonths } from './months';
import { settingsIn } from './settings';
import { useBoard } from './use-board';
import './wall.css';
import './tile.css';
import './band.css';
import './night.css';
import './phone.css';
import { WallPage } from './wall-page';
import { wallWords } from './words';

interface WallProps {
  readonly live: LiveModel;
  readonly who: SignedIn;
}

/** The wall on a display that nobody touches. What a paired display shows is its board; others name one in the address. */
export function Wall({ live, who }: WallProps) {
  const settings = settingsIn(new URL(location.href));
  useEffect(() => {
    keepAwake();
    hideIdlePointer();
    return keepForMonths(live, settings);
  }, []);
  const board = who.board ?? settings.board;
  return board === null ? <WallPage model={live} board={null} /> : <BoardWall live={live} id={board} />;
}

function BoardWall({ live, id }: { readonly live: LiveModel; readonly id: string }) {
  const { board, isGone } = useBoard(id, live);
  if (board !== null) {
    return <WallPage model={live} board={board} />;
  }
  return isGone ? (
    <Notice title={wallWords.value.boardGoneTitle}>
      <p>{wallWords.value.boardGoneLead}</p>
    </Notice>
  ) : null;
}
