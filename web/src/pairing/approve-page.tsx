import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Answer } from '../api/request';
import { words } from '../ui/language';
import { Notice } from '../ui/notice';
import { Choice } from './choice';
import { type Asking, allBoards, approve, type Board, whoAsks, writeBoardOfAll } from './pairings';

type Step =
  | { readonly at: 'asking' }
  | { readonly at: 'choosing'; readonly asking: Asking; readonly boards: readonly Board[] }
  | { readonly at: 'done'; readonly name: string }
  | { readonly at: 'failed'; readonly status: number | null };

interface ApprovePageProps {
  readonly code: string;
}

/** On the phone of somebody who is signed in: lets the display with this code show one board. */
export function ApprovePage({ code }: ApprovePageProps) {
  const step = useSignal<Step>({ at: 'asking' });
  const fail = (answer: Answer<unknown>) => {
    step.value = { at: 'failed', status: 'status' in answer ? answer.status : null };
  };
  const begin = async () => {
    step.value = { at: 'asking' };
    const asking = await whoAsks(code);
    const boards = await allBoards();
    if ('is' in asking && 'is' in boards) {
      step.value = { at: 'choosing', asking: asking.is, boards: boards.is };
    } else {
      fail('is' in asking ? boards : asking);
    }
  };
  const letIn = async (board: string, name: string) => {
    const answer = await approve(code, board, name);
    if ('is' in answer) {
      step.value = { at: 'done', name };
    } else {
      fail(answer);
    }
  };
  const makeBoard = async () => {
    const made = await writeBoardOfAll('everything', words.value.pairBoardOfAll);
    if ('is' in made) {
      await begin();
    } else {
      fail(made);
    }
  };
  useEffect(() => void begin(), []);

  const now = step.value;
  switch (now.at) {
    case 'choosing':
      return (
        <Notice title={words.value.pairApproveTitle}>
          <p>{words.value.pairAskedFrom(now.asking.code, now.asking.address)}</p>
          <Choice boards={now.boards} onChosen={letIn} onMakeBoard={makeBoard} />
        </Notice>
      );
    case 'done':
      return (
        <Notice title={words.value.pairDoneTitle}>
          <p role="status">{words.value.pairDone(now.name)}</p>
        </Notice>
      );
    case 'failed':
      return <Failed status={now.status} onAgain={begin} />;
    default:
      return <Notice title={words.value.pairApproveTitle}>{null}</Notice>;
  }
}

interface FailedProps {
  readonly status: number | null;
  readonly onAgain: () => void;
}

function Failed({ status, onAgain }: FailedProps) {
  if (status === 401) {
    return (
      <Notice title={words.value.pairSignInTitle}>
        <p>{words.value.pairSignIn}</p>
        <p>
          <a class="action" href="/sign-in">
            {words.value.signIn}
          </a>
        </p>
      </Notice>
    );
  }
  const told = words.value.pairFailed;
  const lead =
    status === 403 ? told.role : status === 404 ? told.code : status === 429 ? told.often : told.unreachable;
  return (
    <Notice title={words.value.pairFailedTitle}>
      <p role="alert">{lead}</p>
      <button class="action" type="button" onClick={onAgain}>
        {words.value.tryAgain}
      </button>
    </Notice>
  );
}
