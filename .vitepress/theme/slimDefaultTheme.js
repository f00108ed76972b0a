// What this site needs of VitePress' default theme. Its own index also exports the components of
// home pages, teams and sponsors, and their styles come along whether they are shown or not.
import 'vitepress/dist/client/theme-default/styles/vars.css'
import 'vitepress/dist/client/theme-default/styles/base.css'
import 'vitepress/dist/client/theme-default/styles/icons.css'
import 'vitepress/dist/client/theme-default/styles/utils.css'
import 'vitepress/dist/client/theme-default/styles/components/vp-code.css'
import 'vitepress/dist/client/theme-default/styles/components/vp-doc.css'
import Layout from 'vitepress/dist/client/theme-default/Layout.vue'

export default { Layout }
