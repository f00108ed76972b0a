import type { Page } from '@playwright/test'

/**
 * Everything that goes wrong on a page from now on, as sentences; not that the page itself answers
 * 404, which may be right.
 */
export function collectProblems(page: Page): string[] {
  const problems: string[] = []
  const report = (problem: string) => problems.push(`${page.url()}: ${problem}`)
  page.on('console', (message) => {
    const isAboutPage =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url()
    if (['error', 'warning'].includes(message.type()) && !isAboutPage) report(message.text())
  })
  page.on('pageerror', (error) => report(String(error)))
  page.on('requestfailed', (request) => {
    // Requests of a page that the test has left are aborted.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') report(`${request.url()}: ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      report(`${response.url()} answered ${response.status()}`)
  })
  return problems
}
