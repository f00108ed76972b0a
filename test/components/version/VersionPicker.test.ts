import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import VersionPicker from '../../../components/version/VersionPicker.vue'
import { inSite } from '../../support/mountInSite'

/** With its panel open, as far as a document without popovers can have one. */
async function mountPicker() {
  const picker = mount(VersionPicker, inSite)
  await nextTick()
  await picker.get('[role="dialog"]').trigger('beforetoggle')
  return picker
}

const choicesOf = (picker: ReturnType<typeof mount>) => picker.findAll('li button')
const currentOf = (picker: ReturnType<typeof mount>) =>
  picker.findAll('[aria-current="true"]').map((choice) => choice.text())

describe('VersionPicker', () => {
  const { version, choose } = useServerVersion()

  beforeEach(() => {
    // The document of these tests has no popovers.
    HTMLElement.prototype.hidePopover = vi.fn()
  })

  it('shows the releases of the published table until a version is chosen', async () => {
    const picker = await mountPicker()

    expect(picker.get('button').text()).toBe('v3.1.0 to v3.2.1')
    expect(picker.get('button').attributes('aria-label')).toBe('Server version: v3.1.0 to v3.2.1')
    expect(currentOf(picker)).toEqual(['v3.1.0 to v3.2.1 the published table'])
  })

  it('offers the spans of releases in which all numbers mean the same, newest first', async () => {
    const labels = choicesOf(await mountPicker()).map((choice) => choice.text())

    expect(labels.slice(0, 3)).toEqual([
      'Later than v3.6.2 not verified',
      'v3.3.0 to v3.6.2',
      'v3.1.0 to v3.2.1 the published table',
    ])
    expect(labels.at(-1)).toBe('v2.0.0 to v2.7.2')
    expect(labels).toHaveLength(10)
  })

  it('opens the panel that its button names', async () => {
    const picker = await mountPicker()

    expect(picker.get('button').attributes('popovertarget')).toBe(
      picker.get('[role="dialog"]').attributes('id'),
    )
  })

  it('chooses the last release of a span, and closes', async () => {
    const picker = await mountPicker()

    await choicesOf(picker)[1]?.trigger('click')

    expect(version.value).toBe('3.6.2')
    expect(picker.get('button').text()).toBe('v3.6.2')
    expect(currentOf(picker)).toEqual(['v3.3.0 to v3.6.2'])
    expect(HTMLElement.prototype.hidePopover).toHaveBeenCalledOnce()
  })

  it('goes back to the published table', async () => {
    choose('3.6.2')
    const picker = await mountPicker()

    await choicesOf(picker)[2]?.trigger('click')

    expect(version.value).toBeNull()
  })

  it.each([
    ['3.4.1', 'v3.4.1', 'v3.3.0 to v3.6.2'],
    ['2.5', 'v2.5', 'v2.0.0 to v2.7.2'],
    ['3.8.1', 'v3.8.1', 'Later than v3.6.2 not verified'],
    ['latest', 'latest', 'v3.1.0 to v3.2.1 the published table'],
  ])('shows %s as %s, of %s', async (chosen, label, span) => {
    choose(chosen)
    const picker = await mountPicker()

    expect(picker.get('button').text()).toBe(label)
    expect(currentOf(picker)).toEqual([span])
  })
})
