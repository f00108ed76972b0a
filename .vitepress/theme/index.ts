import { inBrowser, type Theme } from 'vitepress'
import Layout from './Layout.vue'
import { keepScrollPosition } from './router'
import './style.css'

export default {
  Layout,
  enhanceApp({ router }) {
    if (inBrowser) keepScrollPosition(router)
  },
} satisfies Theme
