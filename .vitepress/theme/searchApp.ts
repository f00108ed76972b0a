import { createApp, defineComponent, h, ref, shallowRef } from 'vue'
import SearchDialog from '../../components/SearchDialog.vue'
import { siteNavigationKey } from '../../components/siteNavigation'
import { siteNavigation } from './navigation'

const dialog = shallowRef<InstanceType<typeof SearchDialog>>()
const keepsQuery = ref(false)

const SearchApp = defineComponent(
  () => () => h(SearchDialog, { ref: dialog, keepsQuery: keepsQuery.value }),
)

const app = createApp(SearchApp)
// Apps count their ids from the same start.
app.config.idPrefix = 'search'
app.provide(siteNavigationKey, siteNavigation)
app.mount(document.body.appendChild(document.createElement('div')))

/**
 * @param pageHasSearch whether the page shows the query, too, so that it stays with the page
 * @param typed what somebody has typed already
 */
export async function openDialog(pageHasSearch: boolean, typed = ''): Promise<void> {
  keepsQuery.value = pageHasSearch
  await dialog.value?.open(typed)
}

/** Closes the dialog; the query that was not followed to a result is forgotten. */
export function closeDialog(): void {
  dialog.value?.close()
}
