import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { site } from '../../.vitepress/site'
import { findPort } from '../support/serveSite'

test('the preview serves pages, files for other origins, and the 404 page', async () => {
  test.slow()
  const port = await findPort()
  const preview = spawn(process.execPath, ['scripts/preview.mjs', '--port', String(port)])
  const hasEnded = once(preview, 'exit')
  const errors: string[] = []
  preview.stderr.on('data', (data: Buffer) => errors.push(String(data)))
  const request = (address: string) => fetch(`http://localhost:${port}${site.base}${address}`)
  try {
    const answer = () =>
      request('').then(
        ({ status }) => status,
        () => `no answer yet; exit code ${preview.exitCode}; ${errors.join('')}`,
      )
    await expect.poll(answer, { timeout: 60_000 }).toBe(200)

    const file = await request('codes.json')
    expect((await file.json()).codes).toHaveLength(252)
    expect(file.headers.get('access-control-allow-origin')).toBe('*')
    // A page whose address ends in 404 is not the 404 page.
    expect((await request('33404')).status).toBe(200)
    expect((await request('31540')).status).toBe(404)
  } finally {
    preview.kill()
    await hasEnded
  }
})
