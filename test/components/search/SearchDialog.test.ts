import { mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import SearchDialog from '../../../components/search/SearchDialog.vue'
import { useSearchQuery } from '../../../components/address/useSearchQuery'
import { codesIn, fieldIn, press, search } from '../../support/combobox'
import { go, inSite } from '../../support/mountInSite'

const isOpen = (dialog: VueWrapper) => dialog.get<HTMLDialogElement>('dialog').element.open

async function openDialog() {
  const dialog = mount(SearchDialog, inSite)
  dialog.vm.open()
  await nextTick()
  return dialog
}

describe('SearchDialog', () => {
  it('shows no results while closed, though the page has a query', async () => {
    const dialog = mount(SearchDialog, inSite)
    await search(dialog, '31504')

    expect(isOpen(dialog)).toBe(false)
    expect(codesIn(dialog)).toEqual([])
  })

  it('opens as a named modal dialog with the focus in the field', async () => {
    const dialog = await openDialog()

    expect(isOpen(dialog)).toBe(true)
    expect(dialog.get('dialog').attributes('aria-label')).toBe('Search')
    expect(document.activeElement).toBe(fieldIn(dialog).element)
  })

  it('stays as it is when opened once more', async () => {
    const dialog = await openDialog()
    await search(dialog, '31504')

    dialog.vm.open()
    await nextTick()

    expect(codesIn(dialog)).toEqual([31504])
  })

  it('shows the query of the page, selected, so that typing replaces it', async () => {
    useSearchQuery().enter('31504', 'typed')
    const dialog = await openDialog()
    const { value, selectionStart, selectionEnd } = fieldIn(dialog).element

    expect(value).toBe('31504')
    expect([selectionStart, selectionEnd]).toEqual([0, 5])
  })

  it('closes when a code is chosen', async () => {
    const dialog = await openDialog()
    await search(dialog, '31504')

    await press(fieldIn(dialog).element, 'Enter')
    await nextTick()

    expect(go).toHaveBeenCalledExactlyOnceWith('/reference/31504')
    expect(isOpen(dialog)).toBe(false)
  })

  it('closes on a click on the backdrop', async () => {
    const dialog = await openDialog()

    await dialog.get('dialog').trigger('mousedown')

    expect(isOpen(dialog)).toBe(false)
  })

  it('stays open on a click inside', async () => {
    const dialog = await openDialog()

    await fieldIn(dialog).trigger('mousedown')

    expect(isOpen(dialog)).toBe(true)
  })
})
