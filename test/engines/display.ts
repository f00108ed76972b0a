import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A screen that a program can open its windows on. */
export interface Display {
  /** Its name, as the environment variable DISPLAY has it. */
  readonly name: string
  close(): void
}

/** Starts a virtual screen, under the first number that is free. */
export async function openDisplay(xvfb: string): Promise<Display> {
  // Without -noreset it starts anew, deaf for a moment, whenever its last window closes.
  const server = spawn(xvfb, ['-displayfd', '1', '-noreset', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = await once(server.stdout, 'data', { signal: AbortSignal.timeout(10_000) })
  return { name: `:${String(number).trim()}`, close: () => void server.kill() }
}
