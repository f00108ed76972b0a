/** What 38101 means since v3.3.0; the published table has no words for it. */
export const OWN_WORDS_OF_38101 = 'Only your own content can be edited'
