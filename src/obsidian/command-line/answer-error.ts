import { withoutControls } from './without-controls';

/**
 * Why a command line request was not carried out. The message is one line for people; `exitCode` is the exit status
 * outside the app: 1 for a request that was refused, 2 for one that was not understood.
 */
export class AnswerError extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(withoutControls(message));
  }
}

/** For a request that was understood, but not carried out. */
export function refused(message: string): AnswerError {
  return new AnswerError(message, 1);
}

/** For a request that makes no sense. */
export function misused(message: string): AnswerError {
  return new AnswerError(message, 2);
}
