/** The engine on a thread of its own: the questions of `@wasit/engine/worker`, and those of the pages. */
import { type FromWorker, serveEngine, type ToWorker, webPort } from '@wasit/engine/worker';
import { deskAnswer } from './desk-answers.ts';
import type { DeskReply, DeskRequest } from './desk-questions.ts';

// The types of a worker's global scope clash with those of a page; a Worker has the same two members.
const port = webPort<ToWorker | DeskRequest, FromWorker | DeskReply>(self as unknown as Worker);
const stopped = new Set<number>();

serveEngine({
  send: (message) => port.send(message),
  listen: (handler) =>
    port.listen((message) => {
      if (message.type === 'start') handler(message);
    }),
});

port.listen((message) => {
  if (message.type === 'start') return;
  const { id } = message;
  if (message.type === 'desk-stop') {
    stopped.add(id);
    return;
  }
  deskAnswer(
    message.question,
    (progress) => port.send({ type: 'desk-progress', id, progress }),
    () => stopped.has(id),
  ).then(
    (result) => port.send({ type: 'desk-result', id, result }),
    (fault: unknown) =>
      port.send({
        type: 'desk-fault',
        id,
        message: fault instanceof Error ? fault.message : 'unknown fault',
      }),
  );
});
