import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import VersionPicker from '../../../components/layout/VersionPicker.vue'
import { coveredRange, eras } from '../../../data/releases'
import { inSite } from '../../support/mountInSite'

const LATER = `after ${coveredRange.to} (not verified)`

const mountPicker = () => mount(VersionPicker, inSite)
const selectIn = (picker: ReturnType<typeof mountPicker>) =>
  picker.get<HTMLSelectElement>('select').element
const shownIn = (picker: ReturnType<typeof mountPicker>) =>
  selectIn(picker).selectedOptions[0]?.text.trim()

describe('VersionPicker', () => {
  const { version, choose } = useServerVersion()

  it('is a list with a name', () => {
    const [label] = selectIn(mountPicker()).labels

    expect(label?.textContent).toMatch(/^\s*My server/)
  })

  it('offers any version, later ones, and the spans in which no number changes its meaning', () => {
    const labels = mountPicker()
      .findAll('option')
      .map((option) => option.text())

    expect(labels.slice(0, 2)).toEqual(['any version', LATER])
    expect(labels).toHaveLength(2 + eras.length)
    expect(labels.at(-1)).toBe('v2.0.0 to v2.7.2')
    expect(labels).toContain('v3.1.0 to v3.2.1')
  })

  it('chooses the last release of a span, and forgets it again', async () => {
    const picker = mountPicker()

    await picker.get('select').setValue('3.6.2')
    expect(version.value).toBe('3.6.2')
    expect(shownIn(picker)).toBe('v3.3.0 to v3.6.2')

    await picker.get('select').setValue('')
    expect(version.value).toBeNull()
  })

  it.each([
    [null, 'any version'],
    ['3.4.1', 'v3.3.0 to v3.6.2'],
    ['3.2.0', 'v3.1.0 to v3.2.1'],
    ['2.5', 'v2.0.0 to v2.7.2'],
    ['1.9.0', 'v2.0.0 to v2.7.2'],
    ['3.99.0', LATER],
    ['latest', 'any version'],
  ])('shows %j as %s', async (chosen, label) => {
    choose(chosen)
    const picker = mountPicker()
    await nextTick()

    expect(shownIn(picker)).toBe(label)
  })

  it('says when text is not a version, and nothing otherwise', () => {
    choose('latest')
    expect(mountPicker().get('[role="status"]').text()).toBe('“latest” is not a server version.')

    choose('3.6.2')
    expect(mountPicker().find('[role="status"]').exists()).toBe(false)
  })
})
