import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { site } from '../../.vitepress/site'
import { findPort } from '../support/serveSite'

test('the preview serves pages, files for other origins, and the 404 page', async () => {
  const port = await findPort()
  const preview = spawn(process.execPath, ['scripts/preview.mjs', '--port', String(port)])
  const request = (address: string) => fetch(`http://localhost:${port}${site.base}${address}`)
  const answers = () =>
    request('').then(
      ({ status }) => status,
      () => 'nothing yet',
    )
  await expect.poll(answers, { timeout: 20_000 }).toBe(200)

  const file = await request('codes.json')
  expect((await file.json()).codes).toHaveLength(252)
  expect(file.headers.get('access-control-allow-origin')).toBe('*')
  expect((await request('31504')).status).toBe(200)
  expect((await request('31540')).status).toBe(404)

  preview.kill()
  await once(preview, 'exit')
})
