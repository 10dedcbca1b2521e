import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PageProps } from '../app/pages';
import { follow, whereabouts } from '../app/router';
import { commonWords } from '../ui/common-words';
import { Awaited } from '../ui/refused';
import { Shape } from '../ui/shape';
import { useAnswer } from '../ui/use-answer';
import { BoardEditor } from './board-editor';
import { BoardList } from './board-list';
import { readBoards } from './boards';
import { Displays } from './displays';
import { boardsWords } from './words';
import './boards.css';

/** What hangs on the walls: boards, and the screens that show them. */
export function BoardsPage({ live, id }: PageProps) {
  const told = boardsWords.value;
  const asked = useAnswer(readBoards, []);
  const news = useSignal<string | null>(null);
  const isWriting = id !== null || whereabouts.value.searchParams.has('new');
  useEffect(() => {
    // That something was done is news until somebody writes the next.
    if (isWriting) {
      news.value = null;
    }
  }, [isWriting]);
  if (asked.answer === null) {
    return (
      <>
        <h1>{told.title}</h1>
        <Awaited refusal={asked.refusal} onAgain={asked.again} />
      </>
    );
  }
  const { boards, displays } = asked.answer;
  if (isWriting) {
    const board = boards.find((each) => each.id === id) ?? null;
    if (id !== null && board === null) {
      return (
        <>
          <h1>{told.title}</h1>
          <p class="empty">{commonWords.value.gone}</p>
          <a class="button" href="/boards" data-in-place>
            {told.back}
          </a>
        </>
      );
    }
    const onDone = (said: string) => {
      news.value = said;
      asked.again();
      follow('/boards');
    };
    return <BoardEditor key={id ?? ''} live={live} board={board} {...asked.answer} onDone={onDone} />;
  }
  return (
    <>
      <h1>{told.title}</h1>
      <p role="status" class={news.value === null ? '' : 'panel news'}>
        {news.value === null ? null : (
          <span class="standing-as" data-state="well">
            <Shape name="well" />
            {news.value}
          </span>
        )}
      </p>
      <BoardList boards={boards} displays={displays} />
      <Displays boards={boards} displays={displays} onChanged={asked.again} />
    </>
  );
}
