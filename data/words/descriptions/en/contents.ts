import type { DescribedMeanings } from '../../types'

export const contents = {
  37100: {
    complaints: [
      [
        'The knitting group has vanished, the link says wrong group.',
        'I wanted to post into a group that is no longer there.',
        "She follows an old link to a club and it can't be found.",
        'There is no such group, he reads, though it stands in his bookmarks.',
      ],
      [
        'group link leads nowhere, says wrong group',
        'the club i was in doesnt exist anymore',
        'cant open group, no record of it',
        'commenting fails cuz the posts group was deleted',
      ],
      [
        'the group from my bookmark is not found',
        'circle I belonged to seems to have been dissolved',
        'I press the invitation link of the walking club and no such group',
        'I write a draft for a community that is gone meanwhile',
      ],
      [
        'group link from friend opens to nothing, no such group',
        'draft was for group which is removed, publish refuses',
        'somebody sent me link to club that is not there',
        'operator: I deleted group and comments under its posts fail now',
      ],
    ],
    questions: [
      [
        'gid not found or deleted',
        'publishing a draft whose group row is gone',
        'group detail unknown gid',
      ],
      [
        'gid not found',
        'group row missing for draft group id',
        'commented posts group id has no row',
      ],
      [
        'gid unknown in group detail',
        "draft's group id points to no row",
        'follow on a removed group answers nonexistence',
      ],
      [
        'gid has no group row',
        'group id of draft missing on publish',
        'group deleted endpoints refuse',
      ],
    ],
    rewordings: [
      [
        'group incorrect or not on record',
        "wrong gruop or doesn't exist",
        "that group can't be found",
      ],
      ['no such group', 'group is wrong or has no record', 'cannot find this grup'],
      ['community mistaken or dissolved', 'that group is nonexistant'],
      ['this group does not exist', 'no record of that group, maybe wrong gid', 'wrong grup given'],
    ],
  },
  37101: {
    complaints: [
      [
        'Our chess group was switched off by an admin.',
        "She can't open the group, it's been disabled.",
        'I wanted to comment, but the group the post is in has been deactivated.',
        "The group still exists, he's told, only it is turned off.",
      ],
      [
        'group got shut down by admin, says disabled',
        'cant post, that group is deactivated',
        'our group is off, who did that',
        'whole group banned, not just posting',
      ],
      [
        'the knitting group has been switched off by the admin',
        'our whole circle is suspended, nobody inside can open it',
        'I may not put my post there, the community was deactivated',
        'group still in my list, tapping tells it is out of service',
      ],
      [
        'group was turned off by admin, cannot post in it',
        'the group page says it is deactivated',
        'operator: I switched group off, are comments in it stopped too',
        'Whole club is inactive since Monday, writing and reading stop',
      ],
    ],
    questions: [
      [
        'group is_enabled false',
        'publish into a deactivated group refused',
        'commenting on a post whose group is off',
      ],
      ['publishing into deactivated group', 'group switched off detail refused'],
      [
        'group is_enabled false on detail',
        'publishing a draft after its group was deactivated',
        'suspended group as opposed to one not accepting posts',
      ],
      ['comment under post in deactivated group', 'group off on publishing draft'],
    ],
    rewordings: [
      ['group is deactivated', 'this gruop is disabled', 'this group has been switched off'],
      [
        'that group isnt active anymore',
        'whole group shut off by the admins',
        'grop was closed down, nobody uses it',
      ],
      ['whole community is suspended', 'the group was shut off by admn'],
      ['this group was switched off', 'group is disbled'],
    ],
  },
  37102: {
    complaints: [
      [
        'I filtered by three groups and the list came up empty, none is eligible.',
        'She selected a private group for her feed and sees nothing.',
        'None of the clubs he ticked may be shown, so no posts.',
        'The page stays bare, as the groups I chose do not qualify.',
      ],
      [
        'picked two groups for my feed and it stays blank, none of em count',
        'feed by group is blank, says selected groups no good',
        'filter on a private group im not in, empty list',
        'all the groups i chose got dropped lol',
      ],
      [
        'I chose some groups for reading and the page is blank, none fits',
        'filter by my circles brings nothing though they have posts',
        'the secret club I picked in the filter is not eligible',
        'ticked three communities, all unsuitable it says, no posts',
      ],
      [
        'posts of chosen groups show nothing, I am not in those private groups',
        'list by group is empty though group has many posts',
        'Filter of two closed clubs gives blank feed with odd text in brackets',
        'my paid membership runs but feed of several groups is blank',
      ],
    ],
    questions: [
      [
        'post/list groups parameter yields empty with warning',
        'groups filter private group closed to reader',
        'gids all disabled or unknown, cached empty list',
      ],
      [
        'groups param no usable gid empty list warning',
        'post/list groups filter several gids dropped membership date',
        'selected groups not eligible bracket in message cached',
      ],
      [
        'groups parameter leaves no usable gid, empty list with warning',
        'private group closed to reader drops out of the filter',
        'membership date makes gids vanish from a multi-group filter',
      ],
      [
        'groups filter no eligible gid warning empty list',
        'private_end_after 2 drops group from list even running membership',
        'post list groups param private group closed to reader',
      ],
    ],
    rewordings: [
      [
        'selected groups are not eligible, empty',
        'none of the choosen groups qualify',
        'no group of your selection can be shown',
      ],
      [
        'no chosen group qualifies so its empty',
        'groups selected arent eligible',
        'none of the slected groups, content emtpy',
      ],
      [
        'no chosen group qualifies, so blank',
        'picked communities unsuitable, no posts',
        'groups selectd are not eligible',
      ],
      [
        'no selected group qualifies, so nothing inside',
        'chosen groups are not usable, content empty',
        'none of picked groups elegible',
      ],
    ],
  },
  37103: {
    complaints: [
      [
        "I can't look at the club's page, as it is for members only.",
        'She was invited to view the group, and the door says members.',
        'The group itself is hidden from outsiders, he complains.',
        "Only those who belong may open this group's page.",
      ],
      [
        'only members may look at this group page',
        'wanted to peek at the group before joining, its members only',
        'group info hidden unless you join',
        'cant see the group itself, not a member',
      ],
      [
        "only members may look at this group's page",
        'circle is closed to outsiders, cannot open it',
        'must be inside the group to see it',
        "the club's front page hides itself from me, non-member",
      ],
      [
        'only people from the group may open this group page',
        'I am not member so group itself I cannot look',
        'Stranger cannot even look on front page of club, only members',
        'join first, then you can view group',
      ],
    ],
    questions: [
      [
        'group detail members only',
        'viewing group requires membership',
        'Does core hide the page of a private group from non-members?',
      ],
      [
        'members only group view code',
        'group detail nonmember message ever returned',
        'viewing a group restricted to members',
      ],
      [
        'group detail restricted to followers',
        'does core refuse outsiders on the group page itself',
        'viewing group profile denied, private',
      ],
      [
        'members only view of group page',
        'group detail not member refusal',
        'is group info hidden for non members',
      ],
    ],
    rewordings: [
      [
        'group is viewable by members only',
        'only memebrs can see this group',
        'outsiders cannot view the group',
      ],
      [
        'group visible to members only',
        'just members can look at the group',
        'group page is closed to non memebers',
      ],
      [
        'group visible for members only',
        'outsiders may not see this group',
        'just memebers can view it',
      ],
      [
        'group is visible just for members',
        'must be member to see this group',
        'only membres can view the group',
      ],
    ],
  },
  37104: {
    complaints: [
      [
        "I'm not a member of that private club, so its posts are hidden from me.",
        "She wrote the post herself, left the group, and can't read it now.",
        "A link to an article says only members see who's in and what they write.",
        'He followed the group an hour ago, and the posts still want membership.',
      ],
      [
        'private group, cant see what they post or whos in',
        'opened a post from a closed group and it says members only, but im logged in',
        'my own post in the private group hidden since i unfollowed',
        'members list and posts not for outsiders like me',
      ],
      [
        'who belongs to the group and what they write is only for members',
        'post shared from a private circle does not open for me',
        'signed out, I tapped a link and was told members only can see posts',
        'I left the group and my own post there is closed',
      ],
      [
        'post in private group does not open because I do not follow the group',
        'even my own post there I cannot see after I left the group',
        'expected post, got that only members see who is inside and what they write',
        'guest opened link to closed group content, refused',
      ],
    ],
    questions: [
      [
        'private group content, reader does not follow',
        'private_whitelist_roles needed to see posts of group',
        'post detail in privacy 2 group refused for guests',
      ],
      [
        'privacy 2 group reader not following post detail refused',
        'private_whitelist_roles group content nonmember',
        'signed out reader private group post',
      ],
      [
        'post in privacy two group, reader not following',
        'author gets no exception for content of private group',
        'private_whitelist_roles and follow status for group content',
      ],
      [
        'privacy 2 group content, reader neither follows nor whitelisted role',
        'post detail of private group not member',
        'setUserGroupExpiryDatetime member but still refused cached follow status',
      ],
    ],
    rewordings: [
      [
        'members only see the people and posts of this group',
        'only membrs can see what they post',
        "who is inside and what's written is for members",
      ],
      [
        "who's in and what is posted is for members",
        'posts of this group are members only',
        'only members see whos in and the psots',
      ],
      [
        'membership needed to see people and posts of the group',
        'members alone see who is in it and what is posted',
        'private group, contents for membrs',
      ],
      [
        'who is in the group and their posts only for members',
        'private group: members see people and posts',
        'onlly members see content of this group',
      ],
    ],
  },
  37105: {
    complaints: [
      [
        'I have been barred from looking into this group.',
        "She is banned from viewing that group's content, personally.",
        'The group has shut him out from reading.',
        'It says that my user is disabled from seeing anything in there.',
      ],
      [
        'im blocked from seeing stuff of that group',
        'group threw me out, cant view content',
        'they disabled me in the group so i see nothing',
        'banned from one group only, rest is fine',
      ],
      [
        "I was barred from reading this group's things",
        "they forbade me the view of that circle's content",
        'moderator shut me out from seeing posts of the group',
        'my user may not view what is in the group, a ban it seems',
      ],
      [
        'I was blocked from reading this one group by moderator',
        'group moderators do not let me see its posts',
        "Moderator hid this club's texts from me personally, other clubs fine",
        'in other groups I read ok, in this one my view is forbidden',
      ],
    ],
    questions: [
      [
        'user disabled from viewing group content',
        'per-user ban inside a group for reading',
        'group denies view to current user, which setting?',
      ],
      [
        'user disabled viewing group content',
        'member banned in group cannot view',
        'group content forbidden for one user',
      ],
      [
        'user banned from viewing group content',
        'view prohibition per user in group',
        'group content disabled for this reader',
      ],
      ['banned in group reader', 'per-group view ban of user'],
    ],
    rewordings: [
      [
        "user is barred from this group's content",
        'curent user disabled from veiwing the group',
        "you may not look at this group's content",
      ],
      [
        'viewing this groups content was switched off for you',
        'user is barred from reading that group',
        'grop wont show you its posts, user disabled there',
      ],
      [
        "user is barred from the group's content",
        "viewing this group's content is disabled for you",
        'user disabeld from seeing group content',
      ],
      [
        'you are barred from looking at contents of this group',
        'viewing of group is forbidden for this user',
        'user disabled for the grup content',
      ],
    ],
  },
  37106: {
    complaints: [
      [
        'My paid time in the group is over, so neither reading nor liking works in it.',
        'Her group subscription still runs till June, and it says expired anyway.',
        "He can't view or interact in the club any longer, the service ended.",
        'The membership of this group ran out, it claims, and everything in it is closed.',
      ],
      [
        'paid group ran out, cant read or like in there',
        'my pass runs till june but the group says expired and lets me do nothing',
        'my pass for the private group is over it says but it runs till june',
        'locked out of the group completely, service ended',
      ],
      [
        'my paid time in this group is over, I may neither see nor take part',
        'group membership ended and all is shut, reading and liking',
        'still paid till June yet the circle says service expired',
        'renewed the group fee but no viewing or interacting',
      ],
      [
        'I paid group till december, but it says service is over, no view no comment',
        'group subscription ended and I cannot read or interact there',
        'Paid till December and still club says my service is ended, not even comment',
        'operator: members of paid group complain that all is expired',
      ],
    ],
    questions: [
      [
        'private_end_after 2 follower refused though membership runs',
        'group service expired, view and interaction blocked',
        'expired_at of follow ignored in group content check',
      ],
      [
        'private_end_after 2 follower refused',
        'group service expired view and interact',
        'group membership still running but refused expiry mode 2',
      ],
      [
        'private_end_after two on group, follower refused',
        'group service expired, no view no interaction',
        'membership still running but detail refused in group',
      ],
      [
        'private group end after 2 follower refused without date check',
        'group membership expired view and interact blocked',
        'post detail refuses while group list passes',
      ],
    ],
    rewordings: [
      [
        'service over, no viewing or interacting in this group',
        'service has exipred for the group',
        'your group membership ended, everything in there is closed',
      ],
      [
        'group service is over, no viewing or interacting',
        'expired in this group, cant see nor act',
        'servise expired cannot be viewed in group',
      ],
      [
        'group service is over, no viewing nor interaction',
        'expired in this group, nothing may be seen or done',
        'service in grop has ended',
      ],
      [
        'service in this group expired, no looking and no interaction',
        'group term ended, all closed',
        'expierd service in group',
      ],
    ],
  },
  37107: {
    complaints: [
      [
        'Old posts of the paid group open, the recent ones do not.',
        "Since her group subscription lapsed she can't see anything new in it.",
        'He renewed his group membership and the newer posts remain shut.',
        'It says my service has ended and fresh content in the group is closed.',
      ],
      [
        'in the paid group i only see old posts now, new ones locked',
        'group sub ended, new stuff hidden',
        'renewed the group yesterday but posts after my old end date stay closed',
        'can read till my group end date, after that no',
      ],
      [
        'my group fee ended and the newer posts there are closed, old ones open',
        'fresh content in the circle cannot be read since subscription ran out',
        'in the group I see only what was before my end date',
        'after expiry the latest posts of the paid group refuse',
      ],
      [
        'old posts in paid group I read, new ones are locked since my term ended',
        'new content after my group subscription end does not open',
        'club posts older than my pay end open, the fresh ones no',
        'I renewed by plugin, still new group posts closed',
      ],
    ],
    questions: [
      [
        'private_end_after 3 post newer than follow expired_at',
        'group member expired, new content hidden, cached follow status',
        'setUserGroupExpiryDatetime renewal not reflected for new posts',
      ],
      [
        'group follow without expiry date refused new content',
        'why cant follower see newer posts of private group with expiry, older ok',
      ],
      [
        'private_end_after three, post created after follow expired_at',
        'group membership expiry, new posts hidden',
        'renewed through setUserGroupExpiryDatetime but still refused, cache',
      ],
      [
        'private_end_after 3 post later than follow expired_at',
        'follow without date refused for new group content',
        'renew group expiry but cache says over',
      ],
    ],
    rewordings: [
      [
        'service expired, no new content',
        "can't veiw newer posts after expiry in the group",
        'only older content of the group remains visible',
      ],
      [
        'service ran out so new content isnt shown',
        'expired, no new posts of the group',
        'term over, later stuff stays hiden',
      ],
      [
        'service over, newer content not viewable',
        'new group content is closed after the expiry',
        'expired so no new contnet',
      ],
      [
        'service ended, newer content not visible',
        'after expiry you cannot see what is new in group',
        "can't view new contents, servise expired",
      ],
    ],
  },
  37200: {
    complaints: [
      [
        "The hashtag I tapped does not exist, though it's in blue.",
        'Nothing is known about that tag with the hash sign.',
        'She misspelt the hashtag and none was found.',
        'He wants to follow a topic word that has been removed.',
      ],
      [
        'tapped a hashtag and it says wrong hashtag',
        '#party doesnt exist?',
        'clicked a trending word and the page says it was never there',
        'hash tag page is a dead end',
      ],
      [
        'the topic with the hash sign is not found',
        'tapped #monsoon and it does not exist',
        'hash word in my old post leads nowhere',
        'the # subject I follow has been erased',
      ],
      [
        'tap on #topic and it is not found',
        'hashtag from old post leads nowhere',
        'hash word with typing mistake in link, page of it missing',
        'the tag page says that no such tag',
      ],
    ],
    questions: [
      [
        'htid slug no hashtag row',
        'hashtag detail not found, encoding of htid?',
        'deleted hashtag, slug lookup fails',
      ],
      ['htid slug not found', 'hashtag deleted record missing', 'unknown hashtag detail'],
      [
        'htid slug matches no row',
        'deleted hashtag on detail route',
        'url-encoded Kannada tag yields nothing, slug conversion',
      ],
      ['htid slug has no row', 'hashtag deleted not found', 'hashtag detail wrong htid'],
    ],
    rewordings: [
      [
        'hashtag incorrect or missing',
        'wrong hastag or no record',
        'there is no hashtag of that name',
      ],
      ['no such hashtag', 'hashtag is wrong or not there', 'cannot find anything for this hashtg'],
      ['topic tag mistaken, nothing stored', 'hastag is wrong, not on record'],
      ['tag was not found or is wrong', 'wrong hashtg or record missing'],
    ],
  },
  37201: {
    complaints: [
      [
        'The moderators turned off that hashtag.',
        "I can't open the topic, the hash word is disabled.",
        'Her favourite tag was deactivated after the argument last week.',
        "It exists, this hashtag, but it's blocked from use.",
      ],
      [
        'that # is disabled',
        'hashtag blocked by mods, cant open',
        'mods killed our # cuz of spam, still exists but off',
        'trending tag suddenly deactivated',
      ],
      [
        '#politics is there but switched off, not opening',
        'they suspended the hash topic I read each morning',
        'tag page tells me it was deactivated by management',
        'cannot follow the hashtag, it is out of use',
      ],
      [
        'this # is blocked by admin and does not open',
        'I follow topic, now it says hashtag is off',
        'topic with # was switched off by staff, members ask why',
        'operator: switched off political tag, people see disabled',
      ],
    ],
    questions: [
      [
        'hashtag is_enabled false',
        'hashtag detail of a deactivated tag',
        're-enable a hashtag in panel',
      ],
      ['htid exists but tag switched off by moderators', 'banned hashtag code'],
      [
        'topic tag deactivated in panel, client still lists it',
        'marking a suspended hashtag refused',
      ],
      ['hashtag is_enabled off', 'deactivated tag on list or detail', 'hashtag switched off'],
    ],
    rewordings: [
      ['hashtag is switched off', 'the hastag is disabled', 'this tag has been deactivated'],
      [
        'hashtag has been put out of use',
        'tag isnt active right now',
        'this hastag got blocked by admins',
      ],
      ['hashtag is deactivated', 'topic with # suspended', 'tag was disabeld'],
      ['the hashtag is deactivated', 'tag turned off', 'hashtag is disbled'],
    ],
  },
  37202: {
    complaints: [
      [
        'I filtered by a couple of hashtags and nothing came out.',
        'None of the tags she chose is usable, the list is void.',
        'His hash words are all blocked, so the feed is blank.',
        "The selected hashtags aren't eligible, apparently, no posts to show.",
      ],
      [
        'filtered by hashtags, empty, none of them work',
        'the tags i chose give nothing, not eligible',
        'feed by # blank',
        'typed made up hashtags lol list empty',
      ],
      [
        'I filtered by some # topics and nothing appears, none is good',
        'chosen hashtags give a blank list',
        'typed two hash words as filter, both unsuitable it says',
        'posts by tag, page empty although tags were picked',
      ],
      [
        'filter posts by tags shows blank list, tags are removed',
        'feed of my three hashtags is empty, says none qualifies',
        'three # words picked in filter, all dead, so nothing comes',
        'chosen topics do not exist so no posts',
      ],
    ],
    questions: [
      [
        'hashtags parameter every entry unknown, empty list warning',
        'comment/list filter hashtags returns bracket text',
        'post list by htid empty and cached for hours',
      ],
      [
        'hashtags param all unknown empty list warning',
        'post/list hashtags filter disabled tags',
        'why are results of hashtags filter empty, is the lookup cached',
      ],
      [
        'every entry of hashtags param unknown or disabled, blank list',
        'bracketed warning in post list when filtered by tag',
        'tag just created, filter still empty, lookup cached by raw text',
      ],
      [
        'hashtags param no usable id warning',
        'post list hashtags all disabled empty content',
        'comment list by hashtag cached empty result',
      ],
    ],
    rewordings: [
      [
        'no chosen hashtag is eligible, empty result',
        'none of the selected hastags qualify',
        'your tags lead to no content',
      ],
      [
        'no chosen hashtag qualifies',
        'hashtags selected arent eligible, nothing there',
        'none of selected hastags, contnt empty',
      ],
      [
        'none of your tags is usable',
        'topics picked for the filter lead to a blank list',
        'hashtgas selected are not eligible',
      ],
      [
        'no chosen tag is valid, nothing to display',
        'selected hashtags do not qualify, empty',
        'none of hastags eligible',
      ],
    ],
  },
  37300: {
    complaints: [
      [
        "The place I tapped on isn't known.",
        "There's no such location tag as Little Snoring, it claims.",
        'She opened the pin on the map and the spot has no record.',
        'He finds that the location page was deleted.',
      ],
      [
        'tapped a cafe name under a post, place not found',
        'map location from the link leads to nothing, wrong place tag',
        'my hometown isnt in there as geotag, app says no record',
        'location page gives missing, was there last week',
      ],
      [
        'the place mark on the map is not found',
        'Lalbagh was tagged on my photo, tapping leads nowhere',
        'wrong spot, says the map page',
        'location page of our park was erased',
      ],
      [
        'place tag in the post opens to not found',
        'location Krakow tag does not exist in the app',
        'location label under photo leads to nowhere',
        'the place page is gone',
      ],
    ],
    questions: [
      ['gtid not found', 'geotag detail deleted place', 'unknown geotag id in path'],
      ['geotag deleted record missing', 'unknown location tag detail'],
      [
        'gtid unknown to server',
        'soft-deleted geotag on detail',
        'place id from an old post yields no row',
      ],
      ['gtid has no geotag row', 'geotag deleted detail not found', 'wrong gtid location tag'],
    ],
    rewordings: [
      [
        'geotag incorrect or not on record',
        'wrong geotga or missing',
        'that place tag cannot be found',
      ],
      [
        'no such geotag',
        'location tag is wrong or not there',
        'place isnt in the sytem, bad geotag',
      ],
      ['place mistaken, nothing recorded for it', 'nonexistent loction tag'],
      ['location tag wrong or missing', 'geotg record not existing'],
    ],
  },
  37301: {
    complaints: [
      [
        'The location page of our village was deactivated.',
        "I can't open this place, the geotag is switched off.",
        "An admin has disabled the pub's location tag.",
        'The spot is there, but blocked, she is told.',
      ],
      [
        'my school was set as location, now that place is deactivated',
        "tapped on the park under the photo, 'geotag disabled'",
        'mods switched a location off after some drama, cant open its posts',
        'geotag blocked even tho it still shows under posts',
      ],
      [
        'the place tag of our temple has been switched off',
        'map pin exists but is suspended',
        'cannot see posts from that spot, location was deactivated',
        'pressing the town below a photo says out of service',
      ],
      [
        'this place was turned off by administrators',
        'geo location tag is disabled, I cannot open it',
        'the place Copacabana was deactivated in panel, its page stops',
        'operator: I deactivated wrong place, app says geotag off',
      ],
    ],
    questions: [
      ['geotag is_enabled false', 'place tag deactivated, detail refused', 'enable a geotag again'],
      [
        'gtid row exists is_enabled false',
        'why does geotag detail refuse an inactive place',
        'marking a switched off location refused',
      ],
      ['deactivated place in panel, posts still carry it', 'follow a suspended location refused'],
      ['deactivated location tag', 'place tag switched off'],
    ],
    rewordings: [
      ['geotag is off', 'the goetag is disabled', 'this location has been deactivated'],
      ['the location tag is out of use', 'place isnt active', 'geotg got turned off by staff'],
      ['geotag is deactivated', 'that place is suspended', 'location tag turnd off'],
      ['the location tag is off', 'geo tag disabeld'],
    ],
  },
  37302: {
    complaints: [
      [
        "I chose some places for the feed and it's empty, none is eligible.",
        'None of her locations can be used as a filter.',
        'He ticked three towns, and not a single post was shown.',
        "The selected spots don't qualify, so the list is bare.",
      ],
      [
        'posts by place: empty, none of my places eligible',
        'chose two locations and got nothing',
        'location filter blank',
        'geo filter says selected ones arent ok',
      ],
      [
        'I picked two places on the map as filter and nothing appears',
        'chosen locations are not good, list is blank',
        'wanted posts from my village, the spot does not qualify',
        'map filter empty, it says none of the places is suitable',
      ],
      [
        'posts from chosen places: nothing, places are not valid',
        'map filter shows empty because tags of place are deleted',
        'filter on places that nobody knows, feed stays white with warning',
        'selected locations give blank feed',
      ],
    ],
    questions: [
      [
        'geotags parameter yields no id, empty list warning',
        'filter posts by gtid all disabled',
        'location filter returns an empty list with bracketed message',
      ],
      [
        'geotags param all unknown empty list warning',
        'post/list geotags disabled filter',
        'geotags filter returns empty with bracket text, tag switched off?',
      ],
      [
        'geotags parameter resolves to no id, empty result',
        'all places unknown or deactivated in list filter',
        'location filter cached for every reader, new gtid ignored',
      ],
      [
        'geotags param no usable id warning',
        'post list geotags disabled or unknown',
        'geotag filter cached empty',
      ],
    ],
    rewordings: [
      [
        "selected geotags aren't eligible, empty content",
        'none of choosen goetags qualify',
        'the places you picked give no content',
      ],
      [
        'no chosen geotag qualifies',
        'selected places arent eligible so its empty',
        'none of selcted geotags',
      ],
      [
        'none of your places is usable, blank result',
        'map spots chosen are unsuitable',
        'geotgas picked not eligible, no posts',
      ],
      [
        'no selected place tag qualifies, empty content',
        'chosen geotags not valid so nothing',
        'none of geotags elligible',
      ],
    ],
  },
  37400: {
    complaints: [
      [
        'The post I bookmarked has gone, or so it says.',
        'She wants to answer, but the post above the comments no longer exists.',
        'That link to a thread is dead, wrong post.',
        "He opens a notification and there's no such post.",
      ],
      [
        'post is gone, link says wrong post',
        'someone deleted it while i was commenting',
        'comment draft wont start, says post record missing',
        'thread not found',
      ],
      [
        'the post from the link is not there any longer',
        'neighbour sent me an article of this app, it says wrong one',
        'I tapped the title in my history and the post has vanished',
        'started answering a remark and it claims the post is wrong',
      ],
      [
        'opening post from notification, it was removed',
        'Saving answer draft to a comment says the topic is missing although topic lives',
        'the topic I saved does not exist now',
        'comment opens not because its post is gone',
      ],
    ],
    questions: [
      [
        'pid not found, soft-deleted post',
        'comment draft creation without commentPid says post missing',
        'parent post of comment deleted, comment detail refused',
      ],
      [
        'pid not found post/detail',
        'comment draft create with commentCid gives wrong post, do i need commentPid',
        'parent post of comment missing',
      ],
      [
        'pid unknown on post detail',
        'comment draft creation without commentPid though commentCid valid',
        'parent post of a comment is gone, comment detail refused',
      ],
      ['pid not found on post detail', 'comment draft needs commentPid even with cid'],
    ],
    rewordings: [
      ['post incorrect or no record', "wrong psot or doesn't exist", "this post can't be found"],
      [
        'that post cannot be found',
        'post is wrong or has no record',
        'nothing stored for this psot id',
      ],
      ['no such post', 'article mistaken or vanished', 'post is nonexistant'],
      ['post is wrong or not there', 'thread record doesnt exist'],
    ],
  },
  37401: {
    complaints: [
      [
        "I can see my post, but nobody else is able to, it's been disabled.",
        "The post was taken down by a moderator, it's switched off.",
        'She follows a link to a thread that has been deactivated.',
        'His friends say that his article is disabled, while he sees it fine.',
      ],
      [
        'friend sent me a post, i get disabled, he wrote it and sees it fine',
        'mods took the post down, not deleted just switched off',
        'thread i commented in got deactivated for everybody else',
        'why is this post blocked for me, author still has it',
      ],
      [
        "a friend's post was taken out of view by moderators",
        'he can open his article himself, I am told it is off',
        'the post has been suspended after complaints, not readable',
        'link to a post says deactivated, not deleted',
      ],
      [
        'moderator turned off post, only author sees it',
        'I see link to post but it says it is deactivated',
        'only writer of topic can open it now, for rest it is put off',
        'topic was hidden by staff, I cannot open it but he can',
      ],
    ],
    questions: [
      [
        'post is_enabled false for non author',
        'disabled post visible to the writer only',
        'post detail of a deactivated post',
      ],
      [
        'post is_enabled false not author',
        'hidden post only visible to its author, post detail refused',
        'admin disabled post, comments under it unreachable',
      ],
      [
        'post is_enabled false and reader is not the author',
        'author exception for a deactivated post',
        'moderated article hidden, client shows it in cached timeline',
      ],
      [
        'post is_enabled false non author',
        'deactivated post visible to its author only',
        'post detail disabled state',
      ],
    ],
    rewordings: [
      ['post is switched off', 'that psot is disabled', 'this post has been taken down'],
      ['the post isnt active', 'staff blocked this post', 'psot has been switched of'],
      ['post is deactivated', 'article suspended from view', 'the psot was turned off'],
      ['this topic was switched off', 'the post dissabled'],
    ],
  },
  37402: {
    complaints: [
      [
        "I wanted to view an earlier version of the post and it isn't there.",
        "The edit history entry of that post can't be opened.",
        'She clicks on the previous edition of a post, wrong record it says.',
        'He looks for what the post said before it was altered, nothing found.',
      ],
      [
        'edit history of the post wont open, wrong log',
        'old version of post not found',
        'clicked an earlier version, no record',
        'the list shows 3 edits of my post but the newest, still in review, wont open',
      ],
      [
        'older version of the post that I tapped is not found',
        'list of changes of an article, one entry leads nowhere',
        'wanted to read how his post was before he altered it, no record',
        'my revision waits for approval and its page says no such post log',
      ],
      [
        'older version of post in history cannot be found',
        'history of edits: that entry is not there',
        'Version waiting for moderators does not open from edit history of post',
        'see previous version of post gives wrong record',
      ],
    ],
    questions: [
      [
        'hpid history not published state',
        'post history version not found, under review',
        'post log id unknown',
      ],
      [
        'hpid not found or state not published',
        'why is hpid refused when version is under review',
        'post log record missing',
      ],
      [
        'hpid whose state is not published',
        'post history detail of a rejected version',
        'version id of a post unknown, log deleted?',
      ],
      [
        'hpid not state 3 published',
        'post history detail not found',
        'post log id wrong or rejected version',
      ],
    ],
    rewordings: [
      [
        'post history incorrect or missing',
        'wrong post log, no recrod',
        'that version of the post does not exist',
      ],
      ['no such post log', 'post version is wrong or not there', 'there is no such psot revision'],
      [
        "post's former version is unknown",
        'revision of an article mistaken or missing',
        'no psot log with that id',
      ],
      ['post history record is wrong or missing', 'no such version of post', 'wrong post log id'],
    ],
  },
  37403: {
    complaints: [
      [
        'The old version of this post has been suspended.',
        "I can't read one edition in the post's history, it's switched off.",
        'Somebody disabled an earlier edition of her post.',
        "His post's former text is blocked from view, only he may see it.",
      ],
      [
        'edit history: one earlier version of his post is suspended',
        'i want to see what the post said before, version blocked',
        'post revision got taken offline by mods',
        'the version from tuesday of that post cant be opened, suspended',
      ],
      [
        'earlier version of the post was suspended',
        'old text of the article is withheld by moderators, current one opens',
        "one entry among the post's changes gives only out of service",
        'he sees his former post wording, I am told it is off',
      ],
      [
        'old version of post was suspended by staff',
        'in edit history one entry is turned off for me',
        'one of older topic versions suspended, opens only for its writer',
        'previous text of topic is blocked to view',
      ],
    ],
    questions: [
      [
        'post history is_enabled false',
        'disabled version of a post, non author',
        'post log suspended, history detail refused',
      ],
      [
        'post history row is_enabled false reader not author',
        'hpid found but revision switched off',
        'how to unsuspend a post revision',
      ],
      [
        'moderators switched off one hpid, not the post',
        'reader who is not author opens a withheld post version',
      ],
      [
        'post history version is_enabled false',
        'suspended post log non author',
        'disabled revision of post',
      ],
    ],
    rewordings: [
      [
        'post history entry disabled',
        'post log suspeneded',
        'this version of the post is switched off',
      ],
      [
        'this revision of the post is blocked',
        'post version taken out of service',
        'earlier psot record is suspnded',
      ],
      ['post version is switched off', "article's old revision withheld", 'post log suspnded'],
      [
        'post log is suspended',
        'this revision of post was turned off',
        'history of post susspended',
      ],
    ],
  },
  37404: {
    complaints: [
      [
        'I need an authorisation to read that article, it says.',
        'The rest of the post is locked unless one has been granted access.',
        "She isn't authorised for the content, perhaps it costs something.",
        "He wants to read the paid part and it's not accessible.",
      ],
      [
        'cant read it without authorization',
        'only the first lines show, rest needs paying or some authorization',
        'no access to content, not authorized',
        'only see a bit of the text, rest locked',
      ],
      [
        'I have no permission for this piece, must be authorised first',
        'locked article, it says no access without a permit',
        'the content is closed unless somebody authorises me',
        'paid reading, no authorisation, no entry',
      ],
      [
        'paid post does not open without buying, says authorization',
        'content locked, I need permission to access',
        'post behind the pay wall should give permission error, but shows short piece',
        'without being authorized I cannot open this content',
      ],
    ],
    questions: [
      [
        'read-locked post readConfig, unauthorized access',
        'isReadLocked content needs authorisation',
        'how does core answer a locked post without purchase',
      ],
      [
        'isReadLocked authorization content access',
        'locked post unauthorized code',
        'read lock returns shortened content not error',
      ],
      [
        'read locked post without authorization',
        'isReadLocked content access denied or shortened',
        'readConfig preview instead of error',
      ],
      [
        'isReadLocked post access without authorization code',
        'readConfig locked post gives error or cut content',
        'unauthorised content access',
      ],
    ],
    rewordings: [
      [
        'no access to the content without authorisation',
        "conent couldn't be accessed unauthorised",
        'you must be granted access to read this',
      ],
      [
        'no access to content w/o authorization',
        'unauthorized, content closed',
        'youre not authorised so this stays closed',
      ],
      [
        'no access to content without authorisation',
        'content needs a permit to be opened',
        'unauthorised, contnet closed',
      ],
      [
        'no authorization, no access to content',
        'content needs permission before opening',
        'acces to content not authorized',
      ],
    ],
  },
  37500: {
    complaints: [
      [
        'The reply I was notified of is gone.',
        "That comment can't be found, somebody must have removed it.",
        "She wants to delete her comment, which supposedly doesn't exist.",
        'A wrong comment, it says, when I open the answer.',
      ],
      [
        'link to a reply is dead, comment is gone',
        'wrong comment it says',
        'replied to a comment that was deleted',
        'notification leads to a comment that isnt there',
      ],
      [
        'the comment I was notified about is not there',
        "somebody's remark under my photo has been removed, link is dead",
        'I answer to her comment and it does not exist',
        'tapped reply, the remark I reply to is unknown',
      ],
      [
        'comment from notification is removed, app cannot find',
        'deleting twice the same reply, second time comment is nowhere',
        'reply I want open is not there',
        'link to one comment leads to nothing, post itself opens',
      ],
    ],
    questions: [
      [
        'cid not found',
        'comment detail soft-deleted comment',
        'quick publish word with unknown commentCid',
      ],
      [
        'cid not found comment/detail',
        'delete unknown comment',
        'quick publish commentCid missing',
      ],
      [
        'cid unknown on comment detail',
        'soft-deleted comment in delete route',
        'history version left, its comment gone',
      ],
      ['delete comment fsid unknown', 'comment gone for history version'],
    ],
    rewordings: [
      ['comment incorrect or missing', 'wrong coment or no record', 'this comment cannot be found'],
      [
        'that comment cannot be found',
        'comment is wrong or has no record',
        'no coment under this id',
      ],
      ['no such comment', 'remark mistaken or removed', 'the comnent is nowhere'],
      ['comment wrong or missing', 'comment recrod not found'],
    ],
  },
  37501: {
    complaints: [
      [
        "My comment is visible to me alone, others are told it's disabled.",
        'The moderators switched off that reply.',
        "She can't read the answer beneath the post, it was deactivated.",
        "His own comment's replies won't load, because the comment is turned off.",
      ],
      [
        'tried opening a reply chain, the comment on top is disabled',
        'mods hid someones comment and now the link refuses',
        'a comment got deactivated, post itself is fine',
        'my comment got turned off and i cant see replies under it',
      ],
      [
        'a rude remark was hidden by moderators, it says off',
        'replies below a suspended comment do not open',
        'comment can be seen by its writer alone',
        'I got a link to a comment which was deactivated',
      ],
      [
        'my answer was turned off by moderator, list of replies under it refuses even me',
        'this comment is deactivated, others cannot see it',
        'reply put off by staff, when opened by others it is closed',
        'comment hidden by staff, only writer sees',
      ],
    ],
    questions: [
      [
        'comment is_enabled false',
        'comment/list with cid of a disabled comment refuses the author too',
        'deactivated comment detail',
      ],
      [
        'comment is_enabled false not author',
        'comment/list with cid refuses even author of inactive comment',
        'blocked comment detail, which flag to flip',
      ],
      [
        'comment deactivated, only its writer passes at detail',
        'comment/list with cid of a deactivated one, author refused too',
        'moderated remark still shown by client cache',
      ],
      ['comment/list with cid of disabled comment refuses author too'],
    ],
    rewordings: [
      ['comment is switched off', 'that coment is disabled', 'this reply has been taken down'],
      [
        'that comment isnt active',
        'staff switched the comment off',
        'this coment has been blocked',
      ],
      ['comment is deactivated', 'remark has been suspended', 'comnent switched off by moderator'],
      ['this reply was deactivated', 'that coment was disabled'],
    ],
  },
  37502: {
    complaints: [
      [
        "I'd like to see what the comment said earlier, but that version isn't found.",
        'The history entry of that reply is wrong or missing.',
        'She opened an old edition of a comment and got no record.',
        'The comment was deleted, and with it its former versions, he finds.',
      ],
      [
        'older version of a comment not found',
        'comment edit history wont open',
        "clicked 'edited' on a comment, no record",
        'his first wording of the comment isnt there, log not found',
      ],
      [
        'she altered her comment, the former wording is not found',
        'history of a remark, one entry leads nowhere',
        'wanted to prove what the comment said before, no record',
        'my changed comment awaits approval, its version page is unknown',
      ],
      [
        'previous version of comment not found in history',
        'edit history of reply shows wrong record',
        "comment's edit history entry which moderators did not accept is not found",
        'deleted comment history cannot be opened',
      ],
    ],
    questions: [
      [
        'hcid history not in published state',
        'comment history version not found',
        'unknown comment log id',
      ],
      [
        'hcid not found or state not published',
        'comment history version in review refused',
        'comment log record missing',
      ],
      [
        'hcid unknown or not yet published',
        'versions of a deleted comment are deleted as well',
        'opening a rejected revision of a comment by its id',
      ],
      [
        'hcid not published state 3',
        'comment history detail missing',
        'comment log id wrong after deletion',
      ],
    ],
    rewordings: [
      [
        'comment history incorrect or missing',
        'wrong coment log or no record',
        'that version of the comment does not exist',
      ],
      ['no such comment log', 'comment version wrong or not there', 'no such coment revision'],
      [
        'what the comment said before is not on record',
        'revision of a remark mistaken or absent',
        'comment lgo unknown',
      ],
      ['no such comment version', 'comment history entry wrong or missing', 'wrong coment log'],
    ],
  },
  37503: {
    complaints: [
      [
        'The earlier wording of this comment has been suspended.',
        "I can't read the reply's older edition, it is blocked.",
        'Somebody switched off a former version of her comment.',
        'Only the writer may view the disabled edition of that reply.',
      ],
      [
        'what did the comment say before? that version is suspended',
        'one entry in the comment history got blocked by mods',
        'cant open the earlier wording of a reply, taken offline',
        'comment log suspended for me but the writer can still read it',
      ],
      [
        'former wording of her comment is withheld by moderators',
        'I tapped what her remark said in January, out of service',
        'comment itself opens, its first version is suspended',
        'only she sees the old comment text, to me it is off',
      ],
      [
        'older text of comment is suspended',
        'in history of reply one version is turned off',
        "blocked revision of somebody's reply, I only wanted see what was before",
        'staff blocked earlier version of this comment',
      ],
    ],
    questions: [
      [
        'comment history is_enabled false',
        'suspended comment version for non author',
        'comment log disabled, detail refused',
      ],
      [
        'comment history row is_enabled false reader not author',
        'hcid exists yet revision switched off',
        'unsuspend a comment revision how',
      ],
      [
        'is_enabled false on a comment revision',
        'single hcid switched off by moderation',
        'non-author opens a withheld version of a comment',
      ],
      ['suspended comment revision', 'disabled comment log non author'],
    ],
    rewordings: [
      [
        'comment history entry disabled',
        'coment log suspended',
        'this edition of the comment is switched off',
      ],
      [
        'this revision of the comment is blocked',
        'comment version taken out of service',
        'earlier coment record is suspnded',
      ],
      [
        "comment's revision has been suspended",
        "remark's old wording withheld",
        'that comment log is swiched off',
      ],
      [
        'comment log is suspended now',
        'revision of comment switched off',
        'comment history susspended',
      ],
    ],
  },
  37504: {
    complaints: [
      [
        "The comments here may be read by the post's author alone.",
        "I see that there are five answers, but they're for the author's eyes.",
        'She asks why all replies appear blank, they are private.',
        'Only the one who wrote the post can see them, he is told.',
      ],
      [
        'comments here only the poster can see',
        'cant read comments, only for author of the post',
        'private comments, just op sees them',
        'comments look blank for me, only the poster is supposed to see them',
      ],
      [
        'the remarks are for the writer of the post alone',
        'I see comments emptied, only the poster reads them',
        'private comments under this article, not for me',
        'comments show no text since just the author may read',
      ],
      [
        'comments here only owner of post can see, I see blank',
        'I asked in giveaway post but other comments are hidden to me',
        'Giveaway answers of others come blank, should it be poster only?',
        'why author sees replies and I not',
      ],
    ],
    questions: [
      [
        'private comments visible to post author',
        'comment content emptied because of privacy',
        'hide comments from everyone but the writer of the post',
      ],
      [
        'private comment visible to post author',
        'comment emptied for others privacy',
        'comments author-only code',
      ],
      [
        'private comment visible to post author only',
        'comments restricted to author of post, content empty',
        'comment privacy, list shows emptied text',
      ],
      [
        'private comments visible to post author only',
        'comment privacy returns emptied content or code',
        'hidden comments except for poster',
      ],
    ],
    rewordings: [
      [
        "only the post's author sees the comments",
        'coments are just visible to the author of the post',
        'replies remain private to the poster',
      ],
      [
        'only the posts author sees comments',
        'comments hidden except for the poster',
        'coments visible to author only',
      ],
      ["comments are for the author's eyes only", "just the post's writer sees comments"],
      [
        "just the post's author sees comments",
        'comments are for eyes of poster only',
        'coments visible only to auther',
      ],
    ],
  },
  37505: {
    complaints: [
      [
        'The post is so old that its comments are no longer shown.',
        'I opened a thread from last winter, and the replies had been hidden for age.',
        "A brand new comment won't open, and it says that the post has timed out.",
        "She'd like to reread last year's discussion, but the comments have been closed from view.",
      ],
      [
        'post too old, comments not shown anymore',
        'comments vanished after some days',
        'comment list empty, timed out text',
        'cant open a comment under a brand new post??',
      ],
      [
        'the old post does not display comments any more',
        'after so many days the remarks below are hidden',
        'comments vanish, post too old it says',
        'fresh post and a single comment refuses to open, speaks of timeout',
      ],
      [
        'old post does not show its comments, says too much time passed',
        'comments vanish after 30 days on this site?',
        'Opened fresh comment alone and it says time passed, the old one opens, upside down',
        'operator: comment_visibility_rule 7 and people ask where are comments',
      ],
    ],
    questions: [
      [
        'comment_visibility_rule days, comment list empty with warning',
        'comment detail refuses while the post is still young, reversed comparison?',
        'post older than visibility period, comments hidden',
      ],
      [
        'comment_visibility_rule days comment/list empty warning',
        'comment detail refuses on fresh post, list works, visibility days reversed?',
        'post timed out comments hidden',
      ],
      [
        'comment_visibility_rule days passed, empty comment list',
        'comment detail refuses within the period, list after it',
        'bracketed warning, comments hidden for old post',
      ],
      [
        'comment_visibility_rule days list warning',
        'comment detail refuses within period logic inverted',
        'post older than rule comments hidden empty list',
      ],
    ],
    rewordings: [
      [
        'post too old, comments no longer displayed',
        'post timed out, coments not shown',
        'replies vanish after a number of days',
      ],
      [
        'post is past its time, comments hidden',
        'comments no longer displayed, timed out',
        'the post timed out no coments',
      ],
      [
        'post is too old for comments to be displayed',
        'comments are not displayed after the time limit',
        'timed out post hides comnents',
      ],
      [
        'post is too old, comments not displayed',
        'time for showing comments passed',
        'timed-out post dont show comments',
      ],
    ],
  },
  37600: {
    complaints: [
      [
        "The file I was given isn't there.",
        "Her attachment has been deleted, it can't be found.",
        "There's no such file, it says, I uploaded it this morning.",
        'A wrong file, he reads, when opening the minutes.',
      ],
      [
        'tap download and it says file not found',
        'pic got deleted i think, shows wrong file',
        'old link to the pdf has no record behind it anymore',
        'attachment doesnt exist even tho the thumbnail is still there',
      ],
      [
        'the attachment I tap does not exist on the server',
        'picture was deleted, grey box only',
        'which users downloaded my document, it says no such file',
        'form from last year cannot be fetched, file unknown',
      ],
      [
        'file I click is deleted from server',
        'image number from old backup unknown on the new server',
        'picture id does not exist any more',
        'attachment not found when asking its data',
      ],
    ],
    questions: [
      ['fid not found or deleted', 'file detail unknown fid', 'file row missing, who uploaded'],
      [
        'fid not found',
        'soft deleted file info request refused',
        'unknown file id on common/file link',
      ],
      [
        'fid unknown to server',
        'file record deleted, link request refused',
        'fid from an old client cache yields no file',
      ],
      ['fid has no file row', 'file deleted not found', 'wrong fid file endpoints'],
    ],
    rewordings: [
      ['file incorrect or missing', 'wrong fiel or no record', 'that file cannot be found'],
      ['bad file reference, nothing stored', 'fiel is missing from the system'],
      ['no such file', 'attachment mistaken or erased', 'file recrod missing'],
      ['file record wrong or gone', 'fille not existing'],
    ],
  },
  37601: {
    complaints: [
      [
        'The attachment was switched off by an admin.',
        "I can't open the picture, the file is disabled.",
        'The document still exists but has been deactivated, she hears.',
        'Somebody blocked his uploaded video.',
      ],
      [
        'song exists but its disabled, no download for me',
        'mods blocked the picture, grey box only',
        'my attachment was turned off after a copyright report',
        'that vid is deactivated it says, not deleted',
      ],
      [
        'this attachment was switched off by the admin',
        'photo is stored yet suspended, I see grey',
        'the recipe PDF is out of service, not lost',
        'my song was blocked by moderators, the rest of the post shows',
      ],
      [
        'file was turned off by admin, no download',
        'video is disabled by staff though post is ok',
        'download link of movie dead because staff put file off',
        'operator: deactivated one image, app says it is off',
      ],
    ],
    questions: [
      [
        'file is_enabled false',
        'disabled file refused on link request',
        're-enable a deactivated file',
      ],
      ['fid found but inactive, download link denied', 'where do i switch a file back on'],
      [
        'file is_enabled false on link request',
        'a single fid deactivated while its post is fine',
        'moderated file, how does the client learn of it',
      ],
      ['disabled fid on link or users', 'file switched off by staff'],
    ],
    rewordings: [
      ['file is off', 'the fiel is disabled', 'this file has been deactivated'],
      ['the file isnt active', 'attachment put out of use by staff', 'this fiel was blocked'],
      ['file is deactivated', 'attachment put under suspension', 'the flie was taken out of use'],
      ['this file was switched off', 'file was dissabled'],
    ],
  },
  37602: {
    complaints: [
      [
        "I wanted to rename the picture, but I'm not authorised to edit that file.",
        'She uploaded it from her other profile and may not change it from here.',
        "He can't alter the file's details, since it's not connected to his user.",
        "The file is somebody else's, so its caption isn't mine to modify.",
      ],
      [
        'cant rename the pic, not authorized to edit file',
        'edit a file i didnt upload',
        'changing the caption of a pic someone else uploaded is refused',
        'uploaded with my other profile, now no editing it',
      ],
      [
        'I may not change the details of this picture, not mine',
        'the file was put up by another profile of mine, editing refused',
        'altering the caption of a file says not authorised',
        "no permission to modify someone's attachment",
      ],
      [
        'I cannot change name of picture that other one uploaded',
        'edit of file details refused, not mine',
        'second profile on same account wants edit picture info, has no authorization',
        'change info of the file not allowed for me, it is not uploaded by me',
      ],
    ],
    questions: [
      [
        'file edit no file usage for this account and user',
        'not authorised to edit fid, usage row missing',
        'update file info uploaded by a different uid',
      ],
      [
        'file update no usage row for account and user',
        'edit file info unauthorized',
        'why may i not rename a file that i see in my post',
      ],
      [
        'no file usage row for this account and user on file update',
        'file info edit refused, fid used by other user',
        'PATCH file unauthorised',
      ],
      [
        'file usage row of account and user missing on file update',
        'PATCH file info not authorized',
        'edit fid owner check',
      ],
    ],
    rewordings: [
      [
        'no authorisation to edit the file',
        'your not authorised to edit this fiel',
        'editing this file is not allowed to you',
      ],
      [
        'youre not allowed to change this file',
        'no authorization to edit the file',
        'not authorizd edit file',
      ],
      [
        'not entitled to change this file',
        'no authority for editing the file',
        'unauthorised to edit flie',
      ],
      ['you may not edit that file', 'not autorized to change this file'],
    ],
  },
  37700: {
    complaints: [
      [
        "The little box attached to the post, a poll I think, isn't found.",
        'That extra content in the post does not exist.',
        "She taps the vote card, and it's an unknown extension content.",
        'The embedded thing from the plugin has got lost.',
      ],
      [
        'the vote box under the post isnt there anymore, not found',
        'tapped a card in a post: wrong extend content',
        'wrong extend content it says',
        'poll card vanished, tapping it gives no record',
      ],
      [
        'the extra card in the post is not found',
        'voting box attached to it does not exist',
        'I tapped the event card beneath the text and it is unknown',
        'attached coupon leads nowhere',
      ],
      [
        'card attached in post is missing, says wrong extend',
        'vote box in post does not work, extend content not found',
        'poll card with random id under post, not existing content',
        'plugin card inside of draft is unknown',
      ],
    ],
    questions: [
      ['eid not found in extends', 'extend content record missing', 'action on unknown extend id'],
      ['eid not found', 'extend content unknown action', 'extension id missing record'],
      [
        'eid matches no extend row',
        'action on extended content with an unknown eid',
        'card plugin removed its extend, posts still refer to it',
      ],
      ['eid has no extends row', 'extend content not found action', 'wrong eid in extend endpoint'],
    ],
    rewordings: [
      [
        'extended content incorrect or missing',
        'wrong extned content or no record',
        "that extension item can't be found",
      ],
      [
        'extension content couldnt be found',
        'extension is wrong or not there',
        'extnd content missing from the records',
      ],
      ['no such extended content', 'attached card mistaken or absent', 'unknown extnesion item'],
      ['no such extend content', 'extension content wrong or missing', 'extent record not exist'],
    ],
  },
  37701: {
    complaints: [
      [
        'The poll under the post was switched off.',
        "I can't press the button of the embedded card, it's disabled.",
        'The extension content is there but deactivated, he hears.',
        'Her quiz box in the post has been turned off by the team.',
      ],
      [
        'poll in the post is disabled now, cant vote',
        'the extra card under the text got turned off',
        "button in the post does nothing, 'extend disabled'",
        'vote box closed by staff, greyed out',
      ],
      [
        'the poll card below the post is switched off',
        'vote box is out of service, pressing has no effect but a notice',
        'attached event card was suspended by the organiser',
        'cannot answer the survey inside the post, deactivated',
      ],
      [
        'poll in the post was turned off, cannot vote',
        'attached extension card is disabled',
        'tapping on card in post shows it is put off',
        'the box with buttons is inactive now by admin',
      ],
    ],
    questions: [
      [
        'extend is_enabled false',
        'extension content deactivated, action refused',
        'disabled extend eid',
      ],
      ['user/extend-action on inactive eid', 'plugin content card switched off, action refused'],
      ['action on a deactivated eid', 'plugin suspended its card, how is the tap answered'],
      [
        'extend content is_enabled false',
        'extend action on switched-off eid',
        'disabled extend item',
      ],
    ],
    rewordings: [
      [
        'extension is off',
        'this extned is disabled',
        'the attached extension content has been deactivated',
      ],
      [
        'the extension content isnt active',
        'attached card was put out of use',
        'extnsion has been turned off',
      ],
      ['extension is deactivated', 'attached card suspended', 'extned has been swtiched off'],
      ['extend content is deactivated', 'attached extension is off', 'extnd item disabled'],
    ],
  },
  37702: {
    complaints: [
      [
        "I picked an answer in the poll, and it says that option doesn't exist.",
        "The choice she tapped on isn't among those of the card.",
        'There is no such key for the extension, our tester got.',
        'He votes for the third option, which the poll does not know.',
      ],
      [
        'voted and it says key doesnt exist',
        'poll option i picked isnt a known key',
        'the choice i tapped isnt there',
        'button in the card has no such key',
      ],
      [
        'I chose an option of the poll and that choice is unknown',
        'the third answer in the card was taken away, my tap fails',
        'option was renamed while I was thinking, vote not counted',
        'pressing Yes in the survey says no such key',
      ],
      [
        'vote option C is not in the poll, says key unknown',
        'I tap button in card and app sends key which does not exist',
        'button option in card renamed, old app sends it and key is missing',
        'after poll was changed old option key is gone',
      ],
    ],
    questions: [
      [
        'key not in action_items of extend',
        'extend action key unknown',
        'poll option key missing, where do the keys come from?',
      ],
      ['key not in action_items', 'vote option key missing'],
      [
        'eid fine, action key unknown',
        'poll option identifiers changed by plugin, client sends old one',
      ],
      [
        'action_items has no such key',
        'extend action key invalid',
        'poll option key not found in extend',
      ],
    ],
    rewordings: [
      [
        'the extension has no such key',
        "extned key doesn't exist",
        'that option of the extension is unknown',
      ],
      [
        'unknown key for this extend',
        'extension has no item with that key',
        'that kye isnt in the extension',
      ],
      ['no such key in the extension', 'option key of the extend unknown', 'extend kye not found'],
      [
        'no such key in extend content',
        'option key of extension unknown',
        'extend kye does not exist',
      ],
    ],
  },
  37800: {
    complaints: [
      [
        "I upload my CV into the extra profile field, and the field isn't known.",
        'The archive entry the app asks for does not exist.',
        'Our tester used an archive code that was never defined.',
        'She adds a file to an additional form field, wrong archive it says.',
      ],
      [
        'archive field not found when uploading',
        'wrong archive, upload of my certificate fails',
        'profile extra field doesnt exist',
        'upload to custom field, unknown archive',
      ],
      [
        'the form field for my certificate is not known to the server',
        'tester uploads with an archive code that is nowhere',
        'extra question in the profile was misnamed, file is not taken',
        'additional info box does not exist, says the upload',
      ],
      [
        'upload to archive field of profile says archive not existing',
        'I typed archive code with mistake in app config, upload does not find it',
        'custom field file cannot be sent, definition is missing',
        'operator: I renamed archive code, app upload fails as not found',
      ],
    ],
    questions: [
      [
        'archiveCode unknown on upload',
        'archive definition not found, usageType userArchive',
        'which archive codes exist for post archives',
      ],
      [
        'archiveCode not found upload',
        'archive definition missing',
        'wrong archive code usageType',
      ],
      [
        'where are archive definitions with their codes listed',
        'typo in archiveCode for a user archive file',
      ],
      [
        'archiveCode has no archive row on upload',
        'archive definition not found',
        'upload usageType archive wrong code',
      ],
    ],
    rewordings: [
      [
        'archive incorrect or missing',
        'wrong archvie content or no record',
        "that archive can't be found",
      ],
      [
        'the archive cant be found',
        'no definition for that archive code',
        'archve entry isnt on record',
      ],
      ['no such archive', 'extra field definition absent', 'archvie code unknown'],
      ['archive content wrong or missing', 'achive record not exist'],
    ],
  },
  37801: {
    complaints: [
      [
        'The extra field for my certificate was switched off.',
        'An admin has disabled that archive item, so no upload into it.',
        "She can't fill the additional profile field with a file any more.",
        "The archive's configuration is turned off, he is told.",
      ],
      [
        'uploading my id card to that profile slot: slot disabled',
        'custom file slot turned off',
        'extra profile field with the file got deactivated by admin',
        'custom archive for posts is off, no file goes in',
      ],
      [
        'the extra field where I put my certificate is switched off',
        'additional form item is out of use, my scan was not taken',
        'profile asks for a licence copy, but that item was deactivated',
        'tester: archive definition turned off in panel, upload refused',
      ],
      [
        'file for archive field cannot be given, field was turned off',
        'profile extra field put off, file for it not accepted',
        'extra profile field disabled by admin, no upload to it',
        'operator: forgot to enable archive config',
      ],
    ],
    questions: [
      [
        'archive is_enabled false, upload refused',
        'deactivated archive definition',
        'enable archive field for file upload',
      ],
      [
        'archive is_enabled false upload',
        'archive config deactivated',
        'upload refused because archiveCode entry is off',
      ],
      [
        'archive definition is_enabled false on upload',
        'archiveCode present but deactivated',
        'client shows a custom field that panel has turned off',
      ],
      ['archive configuration switched off', 'archiveCode of a disabled field'],
    ],
    rewordings: [
      [
        'archive config is off',
        'archvie configuration disabled',
        'this archive field has been deactivated',
      ],
      [
        'archive isnt active',
        'that archive setup has been switched off',
        'archve config out of use',
      ],
      [
        'archive setting is switched off',
        "extra field's configuration inactive",
        'archive config disabeld',
      ],
      [
        'archive config is deactivated',
        'settings of archive are off',
        'archive configurtion disabled',
      ],
    ],
  },
  37802: {
    complaints: [
      [
        'The extra field wants text, and I gave it a file.',
        'It was meant for posts in a different group, this archive.',
        "She uploads into a field that's for comments rather than profiles.",
        'The archive and what I upload do not go together, it says.',
      ],
      [
        'archive doesnt fit, its for posts not users',
        'upload field belongs to another group, mismatch',
        'custom field wants text not a file',
        'tester used the user slot on a comment, config mismatch',
      ],
      [
        'the extra field is for posts, I tried it in my profile',
        'scan put in a field of another group, does not fit',
        'additional field wants text and not a file',
        'form item and what I upload do not go together',
      ],
      [
        'archive field is for posts and I upload it for user, does not fit',
        'text-type archive field given a picture, settings do not match',
        'archive from other group used in this group draft, refused',
        'upload to custom field says configuration do not agree',
      ],
    ],
    questions: [
      [
        'archive element_type not file',
        'archive usage_group_id differs from group of draft',
        'usage_type of archive conflicts with usageType of upload',
      ],
      [
        'archive usage_type element_type group differ',
        'archive mismatch upload usage_group_id',
        'which of usage type, element type or group is off in archive mismatch',
      ],
      [
        'archive usage_type differs from usageType',
        'element_type of archive is not file, upload refused',
        'usage_group_id of archive is another group than that of the draft',
      ],
      [
        'archive usage_type or element_type or group differs',
        'archive mismatch which of three',
        'usage_group_id of archive not the post group',
      ],
    ],
    rewordings: [
      [
        "archive set-up doesn't fit",
        'archvie configuration mismatched',
        'the archive is intended for another use',
      ],
      [
        'archive config doesnt match',
        'the archives settings dont fit here',
        'archve and its use dont go together',
      ],
      [
        'archive configuration does not fit',
        'archive setting and its use disagree',
        'mismatch of archvie config',
      ],
      ['settings of archive and upload disagree', 'mismach of archive config'],
    ],
  },
} satisfies DescribedMeanings
