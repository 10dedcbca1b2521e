import type { PageProps } from '../app/pages';
import { InDepth } from './in-depth';
import { QueueList } from './queue-list';
import './queues.css';

/** All queues, or one of them in depth. */
export function QueuesPage({ live, who, id }: PageProps) {
  return id === null ? <QueueList live={live} who={who} /> : <InDepth key={id} live={live} id={id} />;
}
