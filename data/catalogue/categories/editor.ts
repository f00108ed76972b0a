import type { CategorySource } from '../types'

export const editor = {
  slug: 'editor',
  title: 'Editor',
  prefix: 38,
  subGroups: [
    {
      slug: 'edit-validation',
      title: 'Edit Validation',
      prefix: 381,
      codes: [
        [38100, 'Draft ID is incorrect or does not exist'],
        [38101, 'The content is being reviewed and can not be edited'],
        [38102, 'The content has been published and can not be edited'],
        [38103, 'Content being reviewed can not be submitted again'],
        [38104, 'Content being published can not be submitted again'],
        [38105, 'Failed to create draft comment. Only first-level comment can create draft'],
        [38106, 'Draft creation failed, draft box is full, please organize and create again'],
        [38107, 'Comment failed, belongs to the post or has been deleted'],
        [38108, 'Comment failed, the post belongs to the comment function has been closed'],
        [
          38109,
          'The author of the post has made the comment private, do not support separate reconfiguration of comments',
        ],
      ],
    },
    {
      slug: 'check-parameter',
      title: 'Check Parameter',
      prefix: 382,
      codes: [
        [
          38200,
          'Content has been submitted, pending review and approval before official publication',
        ],
        [
          38201,
          'The existence of content to be audited, the system does not allow the simultaneous submission of two pieces of content for review, to be submitted after the end of the audit',
        ],
        [38202, 'Title cannot be empty'],
        [38203, 'The title is too long and has exceeded the length limit'],
        [38204, 'The content cannot be empty, please write the content and then publish'],
        [38205, 'The content is too long and has exceeded the length limit'],
        [38206, 'There are banned words in the title, please modify it before publishing'],
        [38207, 'There are banned words in the content, please revise before publishing'],
        [38208, 'Group cannot be empty, please select group'],
        [38209, 'The author has set only the users he follows to comment'],
        [38210, 'The author has set only the users he follows and the verified users can comment'],
        [38211, 'The author has turned off the comment function'],
        [38212, 'Only users mentioned by the author can comment'],
      ],
    },
  ],
} as const satisfies CategorySource
