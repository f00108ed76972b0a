import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

/** For `page.addInitScript`: what `findViolations` needs on each page. */
export const axeScript = { path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') }

/** Levels A and AA, best practices and axe’s experimental rules; AAA is no goal. */
const RULES = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
]

/** What axe finds wrong with a page as it is now, a sentence for each element. */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), {
    runOnly: RULES,
    resultTypes: ['violations'],
  } satisfies axe.RunOptions)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

const TARGETS =
  ':is(button, summary, [role="option"]), :is(header, nav, th, .code-table, .code-list, .category-index) a'

/** Buttons and standalone links that are too small to hit (WCAG 2.5.8). */
export async function findSmallTargets(page: Page): Promise<string[]> {
  // Every page has a menu button or links in its header.
  await page.locator(TARGETS).filter({ visible: true }).first().waitFor()
  return page.locator(TARGETS).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, ...element.getBoundingClientRect().toJSON() }))
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(
        ({ element, width, height }) =>
          `${element.className} ${element.textContent.trim()}: ${width} x ${height}`,
      ),
  )
}

/** Icons that hardly stand out from their background (WCAG 1.4.11), with what they are part of. */
export async function findFaintIcons(page: Page): Promise<string[]> {
  // Every page has the colour switch.
  await page.locator('svg').filter({ visible: true }).first().waitFor()
  return page.locator('svg').evaluateAll((icons) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour)
        .slice(0, 3)
        .map((channel) => channel / 255)
        .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const isOpaque = (colour: string) => (channels(colour)[3] ?? 1) === 1
    const colourBehind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return isOpaque(backgroundColor) ? backgroundColor : colourBehind(element.parentElement)
    }
    const contrastOf = (icon: Element) => {
      const [dark = 0, light = 0] = [getComputedStyle(icon).stroke, colourBehind(icon)]
        .map(luminance)
        .toSorted((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    }
    return (
      icons
        .filter((icon) => icon.checkVisibility({ visibilityProperty: true }))
        // Also if it cannot be computed.
        .filter((icon) => !(contrastOf(icon) >= 3))
        .map(
          ({ parentElement }) => `icon of ${parentElement?.ariaLabel ?? parentElement?.className}`,
        )
    )
  })
}

/** Texts that are cut off, and what makes the page scroll sideways. */
export function findLosses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (element: Element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false
      if (element.textContent.trim() === '') return false
      if (element.closest('.visually-hidden, .skip-link')) return false
      const { clipPath, overflowX, overflowY } = getComputedStyle(element)
      if (clipPath !== 'none') return false
      return (
        (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    }
    // Narrower than the window if a scroll bar takes up space.
    const { scrollWidth, clientWidth } = document.documentElement
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...[...document.querySelectorAll('[role="listbox"]')]
        .filter((list) => list.scrollWidth > list.clientWidth)
        .map(() => 'the list of results scrolls sideways'),
      ...[...document.querySelectorAll('body *')]
        .filter(isCut)
        .map((element) => `cut: ${element.tagName} ${element.className}: ${element.textContent}`),
    ]
  })
}

/** What moves for longer than a hundredth of a second; nothing should with reduced motion. */
export function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map(parseFloat))
    const moves = ({
      transitionDuration,
      animationDuration,
      scrollBehavior,
    }: CSSStyleDeclaration) =>
      Math.max(seconds(transitionDuration), seconds(animationDuration)) > 0.01 ||
      scrollBehavior === 'smooth'
    return [...document.querySelectorAll('*')]
      .filter((element) =>
        [null, '::before', '::after'].some((part) => moves(getComputedStyle(element, part))),
      )
      .map((element) => `moves: ${element.tagName} ${element.className}`)
  })
}
