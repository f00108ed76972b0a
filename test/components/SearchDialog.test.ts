import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import SearchDialog from '../../components/SearchDialog.vue'
import { useSearchQuery } from '../../components/useSearchQuery'
import { codesIn, fieldIn, press, search } from './support/combobox'
import { go, inSite } from './support/mountInSite'

async function openDialog() {
  const dialog = mount(SearchDialog, inSite)
  await dialog.vm.open()
  return dialog
}

describe('SearchDialog', () => {
  it('holds no second search field while closed', () => {
    const dialog = mount(SearchDialog, inSite)

    expect(dialog.find('[role="combobox"]').exists()).toBe(false)
  })

  it('opens as a named modal dialog with the focus in the field', async () => {
    const dialog = await openDialog()

    expect(dialog.get<HTMLDialogElement>('dialog').element.open).toBe(true)
    expect(dialog.get('dialog').attributes('aria-label')).toBe('Search')
    expect(document.activeElement).toBe(fieldIn(dialog).element)
  })

  it('stays as it is when opened once more', async () => {
    const dialog = await openDialog()
    await search(dialog, '31504')

    await dialog.vm.open()

    expect(codesIn(dialog)).toEqual([31504])
  })

  it('takes up the query of the page, selected, so that typing replaces it', async () => {
    useSearchQuery().query.value = '31504'
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

    expect(go).toHaveBeenCalledExactlyOnceWith('/headers#31504')
    expect(dialog.find('dialog').exists()).toBe(false)
  })

  it('closes on a click on the backdrop', async () => {
    const dialog = await openDialog()

    await dialog.get('dialog').trigger('mousedown')

    expect(dialog.find('dialog').exists()).toBe(false)
  })

  it('stays open on a click on what it holds', async () => {
    const dialog = await openDialog()

    await fieldIn(dialog).trigger('mousedown')

    expect(dialog.find('dialog').exists()).toBe(true)
  })

  it('closes with its button and can be opened again', async () => {
    const dialog = await openDialog()

    await dialog.get('button.close').trigger('click')
    expect(dialog.find('dialog').exists()).toBe(false)

    await dialog.vm.open()
    expect(dialog.get<HTMLDialogElement>('dialog').element.open).toBe(true)
  })
})
