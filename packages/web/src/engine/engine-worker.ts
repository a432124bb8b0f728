/** The engine on a thread of its own: the questions of `@wasit/engine/worker`, and those of the pages. */
import { type FromWorker, serveEngine, type ToWorker, webPort } from '@wasit/engine/worker';
import { deskAnswer } from './desk-answers.ts';
import type { DeskReply, DeskRequest } from './desk-questions.ts';

// The types of a worker's global scope clash with those of a page; a Worker has the same two members.
const port = webPort<ToWorker | DeskRequest, FromWorker | DeskReply>(self as unknown as Worker);

serveEngine({
  send: (message) => port.send(message),
  listen: (handler) =>
    port.listen((message) => {
      if (message.type === 'start') handler(message);
    }),
});

port.listen((message) => {
  if (message.type === 'start') return;
  const { id, question } = message;
  try {
    port.send({ type: 'desk-result', id, result: deskAnswer(question) });
  } catch (fault) {
    port.send({ type: 'desk-fault', id, message: fault instanceof Error ? fault.message : 'unknown fault' });
  }
});
