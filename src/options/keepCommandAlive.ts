/**
 * Keeps a run of Payload's own command alive until the command says that it is done, as it always does (`process.exit`).
 * It reads TypeScript by hooks that Node runs in a thread of its own, and while that thread is asked for a module nothing
 * else may be left for the process to wait for: Node 20 then ended it, silently and with exit code 0, in one of twelve runs
 * on a busy machine. It has to stand before whatever else is read, so it works by being imported.
 */
/** As npm, pnpm and Node itself call it. */
const PAYLOAD_COMMAND = /[/\\](?:payload|payload[/\\]bin\.js)$/
const TICK_MILLISECONDS = 100

if (PAYLOAD_COMMAND.test(process.argv[1] ?? '')) {
  setInterval(() => undefined, TICK_MILLISECONDS)
}

export {}
