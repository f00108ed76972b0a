import { afterEach, describe, expect, it, vi } from 'vitest'

async function issuesUrlFor(value: string | undefined): Promise<string | null> {
  vi.resetModules()
  vi.stubEnv('SITE_ISSUES_URL', value)
  const { site } = await import('../../.vitepress/site')
  return site.issuesUrl
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('where readers report a mistake', () => {
  it.each(['https://example.org/issues', 'mailto:codes@example.org'])('is %s', async (value) => {
    expect(await issuesUrlFor(value)).toBe(value)
  })

  it.each([undefined, ''])('is nowhere for %j', async (value) => {
    expect(await issuesUrlFor(value)).toBeNull()
  })

  it.each(['example.org/issues', 'javascript:alert(1)'])('cannot be %s', async (value) => {
    await expect(issuesUrlFor(value)).rejects.toThrow('SITE_ISSUES_URL must be an address')
  })
})
