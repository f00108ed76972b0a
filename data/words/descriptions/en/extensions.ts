import type { DescribedMeanings } from '../../types'

export const extensions = {
  32100: {
    complaints: [
      [
        'She asked for a code by text message, and no provider has been set up for that.',
        'The search box on our site finds nothing because nobody has configured a search service, apparently.',
        "Photos won't upload on the freshly installed site, since a storage provider was never configured.",
        'It tells me the operator has not arranged any supplier for this function.',
      ],
      [
        'search box just says nothing set up for that',
        'no sms code comes, it says no provider was chosen by the site',
        'image upload dead on my selfhosted site, no service configured',
        'admin never picked a mail sender so i cant get codes',
      ],
      [
        'search in the app does nothing, it says no provider was set up',
        'I asked for a code by SMS and it says no service is arranged for that',
        'photo upload says nothing is configured for storing',
        'tester calls the command and is told no supplier is set for it',
      ],
      [
        'search on my site does nothing, says no provider is set',
        'I installed site, nobody can get mail code because I not choose any sender plugin',
        'upload fails on fresh server, storage keys I did not fill yet',
        'Search tab after fresh install: nobody connected any search engine, so it does not work',
      ],
    ],
    questions: [
      [
        'common/cmd-word refuses my fskey and command word, where is the allow list?',
        'no SMS plugin selected in settings, sendCode answers provider not configured',
        'search route needs a plugin chosen for posts, none assigned',
      ],
      [
        'common/cmd-word not on allowed list says no provider',
        'search posts without search plugin set',
        'sendCode email_service empty, storage keys incomplete upload',
      ],
      [
        'cmd-word endpoint refuses fskey and cmdWord pair not on the allowed list',
        'sendCode without email or sms plugin selected in panel',
        'search type has no plugin assigned, where to set it',
      ],
      [
        'common/cmd-word fskey not on allowed list',
        'no search plugin selected for this type',
        'sendCode without sms or email plugin set',
      ],
    ],
    rewordings: [
      [
        'service provider has not been configured',
        'no service provder set up',
        'there is nobody appointed to deliver this service',
      ],
      [
        'no service plugin has been set up',
        'provider isnt configured',
        'servise provider missing in settings',
      ],
      [
        'nobody has set up a provider for this service',
        'service supplier was not configured',
        'no provder assigned',
      ],
      [
        'no plugin was chosen for this service',
        "service supplier isn't set up",
        'provider not configurated',
      ],
    ],
  },
  32101: {
    complaints: [
      [
        "My colleague removed a plugin and now drafts made with that editor fail, as it's not there.",
        'Our tester picked an editor add-on that nobody has installed.',
        "The app refers to an extension which simply isn't present on our server.",
        'It says the provider is non-existent when I start writing with the fancy editor.',
      ],
      [
        'the fancy editor we removed is still used by my draft, says it doesnt exist',
        'draft with markdown editor plugin: provider not there',
        'uninstalled a plugin and now making a draft with it fails, not existing',
        'special editor button says unknown service',
      ],
      [
        'my draft will not open, the special editor is not installed',
        'it says the editor tool chosen is unknown',
        'colleague says the plugin that should handle this is not there at all',
        'the fancy writing tool that I used before has been removed from the site',
      ],
      [
        'draft editor asks for plugin which is not installed anymore',
        'after I removed editor plugin drafts created by it say that provider is not there',
        'expected draft with custom editor, got no such provider',
        'tester typed random fskey of editor, told it does not exist',
      ],
    ],
    questions: [
      [
        'editorFskey points to an app without editor usage, why not found?',
        'unknown fskey in callback content command word',
        'create draft with a plugin that was uninstalled, fskey not in apps table',
      ],
      [
        'editorFskey unknown when creating draft',
        'fskey not in apps table callback content',
        'plugin installed but no editor usage, treated as nonexistent',
      ],
      [
        'editorFskey not found in apps table or app lacks editor usage',
        'callback content word with unknown fskey',
        'draft create with fskey of an uninstalled plugin',
      ],
      [
        'editorFskey unknown in apps table when create draft',
        'app installed but lacks editor usage, treated as nonexistent',
        'callback content command word with wrong fskey',
      ],
    ],
    rewordings: [
      [
        'no such service provider',
        "the plugin of the provder isn't there",
        'provider missing, not installed',
      ],
      [
        'theres no such plugin / provider',
        'the service with that fskey cannot be found',
        'provider doesnt exsist',
      ],
      [
        'there is no such service provider',
        'the provider is unknown',
        'plugin named by fskey is not installed',
      ],
      [
        'there is no such service plugin',
        'given provider cannot be found',
        'provider does not exsist on this server',
      ],
    ],
  },
  32102: {
    complaints: [
      [
        'Our storage plugin was switched off during maintenance and now no member can upload a picture.',
        'It says the provider is not turned on when she adds a video.',
        'The uploads died after I deactivated a plugin that seemed unused, sorry.',
        'Quick posting with an image fails as the add-on behind it is disabled, our developer thinks.',
      ],
      [
        'cant upload a pic, the storage thing is switched off',
        'picture upload says service not enabled, was fine yesterday',
        'admin deactivated the cloud plugin so no photos now',
        'posting with an image dies because the file service is off',
      ],
      [
        'picture upload stopped because the storage service was switched off',
        'support says the plugin for files is turned off, so nothing goes up',
        'the editor addon exists but somebody deactivated it',
        'quick post with photo fails, service not active',
      ],
      [
        'storage plugin was deactivated after update and nobody can put pictures',
        'editor plugin is installed but turned off, draft cannot be made with it',
        'operator: I disabled S3 plugin yesterday and now upload says provider off',
        'photos cannot go, admin says the cloud plugin is in state inactive',
      ],
    ],
    questions: [
      [
        'upload-token storage plugin deactivated, is a fallback possible?',
        'is_enabled false on the app behind editorFskey',
        'storage service set to a plugin that no longer exists, answer says not enabled',
      ],
      [
        'upload-token storage plugin deactivated or missing',
        'editorFskey app switched off on draft create',
        'file service fskey not active, which plugin to enable',
      ],
      [
        'storage plugin for image is deactivated or not chosen, upload-token refused',
        'app behind editorFskey installed yet is_enabled off',
        'provider inactive on direct upload route',
      ],
      [
        'upload-token answers service plugin switched off or not chosen',
        'app behind editorFskey disabled in panel',
        'storage service of file type not active, quick publish with image',
      ],
    ],
    rewordings: [
      [
        'service provider is switched off',
        "provider isn't enabeld",
        'plugin for the service has been deactivated',
      ],
      ['the provider is turned off', 'service plugin is not active', 'provder not enabled'],
      [
        'the provider is switched off',
        'supplier has not been activated',
        'service porvider is inactive',
      ],
      [
        'the service plugin is off',
        'provider is deactivated',
        'supplier of service was not activeted',
      ],
    ],
  },
  32103: {
    complaints: [
      [
        'The provider is chosen all right, but its settings are blank, says the message.',
        'Our technician installed the storage add-on and forgot to enter its access details.',
        "Nothing has been filled in on the service's configuration page, apparently.",
        "It fails because some parameter of the supplier's set-up was left empty.",
      ],
      [
        'service settings are blank says the admin panel guy',
        'they say the config of the provider has empty params',
        'provider picked but the settings are not filled in, so no go',
        'admin forgot to type the api keys into the service settings lol',
      ],
      [
        'the service has not been filled in, its settings are blank, says admin',
        'they installed the add-on but left its settings empty',
        'tester: provider there, but configuration has no values',
        'message about the provider having a blank configuration',
      ],
      [
        'plugin is chosen but its settings are blank, says config is empty',
        'operator: which parameter of provider I must fill, it tells nothing inside',
        'sms service selected, keys not typed, complaint about empty config',
        'I deleted secret of sms service by accident, and now its configuration is blank',
      ],
    ],
    questions: [
      [
        'provider config keys blank, secret id and bucket empty',
        'Which configuration parameters does the provider expect to be filled?',
        'plugin chosen but its options are null',
      ],
      [
        'provider config param empty which setting',
        'secret not filled in service settings, config blank error',
        'plugin configuration values missing own code?',
      ],
      [
        'provider configuration params blank, which settings key',
        'plugin options are null, who reports it',
        "no values in the supplier's config",
      ],
      [
        'provider settings blank parameter',
        'who raises empty provider config',
        'service plugin without its config values',
      ],
    ],
    rewordings: [
      [
        'configuration of the provider is blank',
        "provider's config paramter empty",
        'settings for the service are not filled in',
      ],
      [
        'config values of the service are blank',
        'provider settings param not filled',
        'empty confg parameter for provider',
      ],
      [
        'supplier installed with blank settings',
        'config entries of the plugin have no value',
        'provider parameters are empyt',
      ],
      [
        'settings of the provider are blank',
        'config of service is not filled',
        'provider parametr is empty',
      ],
    ],
  },
  32104: {
    complaints: [
      [
        'It says our storage company does not do S3 transfers.',
        "The tester's direct upload to the cloud isn't supported by the host we picked.",
        'Uploading in the S3 manner is not possible here, my colleague was informed.',
        "Why can't the app send files straight to the bucket with this storage firm?",
      ],
      [
        's3 doesnt work with the storage we use, no direct uploads',
        'app wants to upload s3 style but the provider cant',
        'tester: s3 unsupported on this storage',
        'picked a cheap host for files and s3 upload isnt a thing there',
      ],
      [
        'our admin chose a storage that cannot do this S3 kind of upload',
        'tester: direct S3 upload impossible with this store',
        'the app says the storage company has no S3',
        'file would go up by S3 but the warehouse does not understand that',
      ],
      [
        'our storage plugin cannot do S3 way of upload',
        'operator: I want direct S3 upload but plugin says unsupported',
        'expected presigned upload, got that this storage has no S3',
        'changed the storage to local disk and S3 sending is impossible',
      ],
    ],
    questions: [
      [
        'S3 compatible upload not offered by this storage plugin',
        'presigned put unsupported by provider, alternatives?',
        'Does my storage provider need S3 for upload-token to work in Fresns?',
      ],
      [
        'storage provider lacks s3 presigned put',
        's3 upload unsupported by plugin',
        'does this storage plugin do s3',
      ],
      [
        'storage driver without S3 compatibility, presigned upload unavailable',
        's3 upload option not offered by provider',
        'does my storage plugin support the s3 protocol',
      ],
      [
        'does storage provider support s3 upload method',
        's3 compatible upload not available from plugin',
        'presigned S3 put unsupported by storage service',
      ],
    ],
    rewordings: [
      [
        'storage provider cannot do S3',
        'S3 uplods unsupported',
        'this storage service has no S3 upload',
      ],
      [
        'this storage cant do s3 uploading',
        'no s3 support at the provider',
        'S3 not suported by storage',
      ],
      ['the storage has no S3 support', 'S3 uploading impossible with this provider'],
      [
        'this storage cannot take S3 uploads',
        'provider has no S3 support for upload',
        's3 uploding not supported by storage',
      ],
    ],
  },
  32105: {
    complaints: [
      [
        'Posting quickly with a photo has been temporarily impossible for three weeks, writes one very patient member.',
        'Without the picture her post goes out, with it there is talk of a storage configuration exception.',
        'It says uploading is unavailable for the time being owing to the storage settings.',
        'How long is temporarily, please, as my snapshots still cannot be attached to a quick post?',
      ],
      [
        'quick post with photo says storage config broken, text only works',
        'it says temporarily cant upload but its been like that for a week',
        'posting a pic fails, without pic its fine, storage exception',
        'upload down cuz of storage settings they said',
      ],
      [
        'posting with a picture fails for days, text alone goes fine, says storage is wrongly set',
        'it says for the time being no file can be put up owing to storage settings',
        'the quick post box refuses my photo because the store is misconfigured',
        'temporarily no upload, but temporary is now three weeks',
      ],
      [
        'quick post with photo refused, post without photo goes normal',
        'says temporarily no upload, but it is already three weeks like this',
        'operator: bucket and endpoint are empty in image storage settings, people cannot quick publish pictures',
        'Expected fast publish with image, got storage config exception',
      ],
    ],
    questions: [
      [
        'quick publish with image fails, bucket or endpoint key incomplete',
        'storage configuration exception when image field in publish, plain text works',
        'Is image_service unset the cause of the temporary upload failure on quick publish?',
      ],
      [
        'quick publish image bucket endpoint keys incomplete',
        'why does publish with image fail but text goes, storage plugin unset?',
        'storage config exception until operator fills in secret and bucket',
      ],
      [
        'quick publish with image while bucket, secret or endpoint is incomplete',
        'storage configuration exception on publish endpoint, image only',
        'image storage plugin not chosen and disk not local, publish fails',
      ],
      [
        'quick publish image fails, storage id secret bucket endpoint incomplete',
        'image storage misconfigured how long is temporarily',
        'post/quick with image no storage plugin picked',
      ],
    ],
    rewordings: [
      [
        'storage set-up faulty, uploading not possible for now',
        'storage configuraton exception, cannot upload temporarily',
        "files can't be uploaded at the moment because of the storage provider's settings",
      ],
      [
        'file storage is misconfigured, uploading paused',
        'cant upload right now, the storage setup is faulty',
        'storage provider config exeption',
      ],
      [
        'storage settings are faulty, no upload for now',
        'config of the storage provider is abnormal',
        'uploading not possible at present owing to storage configuration',
      ],
      [
        'storage is badly configured, file cannot be uploaded for the moment',
        'exception in storage settings, uploads stopped',
        'cannot upload now, storge provider config broken',
      ],
    ],
  },
  32201: {
    complaints: [
      [
        'I wanted to put a private note on someone I used to follow, and it says no record.',
        'The heart button on an old item complains about a wrong ID.',
        'She tapped like and was told the thing does not exist, though it is right there on screen.',
        "Adding a remark about a member I've never followed or blocked does not work, nothing found.",
      ],
      [
        'wanted to add a note to someone i dont follow, it says wrong id',
        'liked something that got removed, record isnt there',
        'the thing i marked doesnt exist anymore?',
        'upload to a post that was deleted, says wrong id',
      ],
      [
        'I wanted to add a private note about a friend but it says the record does not exist',
        'pressed like and the thing I liked is not found',
        'my wallet entry cannot be found under this number',
        'tried attaching a photo to something that is gone, wrong id',
      ],
      [
        'I try edit note on person I not follow any more and it says no record',
        'like on a thing that was never there, wrong id told',
        'attachment from deleted chat message, link gives that nothing is under this number',
        'mark target cannot be found, id copied from other site',
      ],
    ],
    questions: [
      [
        'mark note says record does not exist, must the user follow the target before?',
        'usageFsid of upload refers to nothing, id incorrect',
        'wallet log in the requested state not found by id',
      ],
      [
        'mark target fsid not found',
        'user note refused no follow record',
        'usageFsid unknown on upload, wallet log not in state',
      ],
      [
        'mark target fsid resolves to nothing',
        'note endpoint fails, target exists but user has no follow or block record',
        'usageFsid of upload unknown',
      ],
      [
        'mark note refuses though user exists, no follow or block row',
        'usageFsid upload target not found',
        'wallet log id not in right state',
      ],
    ],
    rewordings: [
      [
        'ID incorrect or no record',
        'wrong id, recrod not found',
        'nothing exists under this identifier',
      ],
      [
        'id is wrong or there is nothing with it',
        'record cannot be found for this id',
        'no such entry, ID incorect',
      ],
      [
        'no record with that ID',
        'the identifier is wrong or nothing is stored under it',
        'id incorrect, not found',
      ],
      ['the target in the request does not exist', 'no record under this ID, probly wrong'],
    ],
  },
  32202: {
    complaints: [
      [
        'It says the data is abnormal, either missing or there twice.',
        'The tester saw a message about duplicates in the database, or about a failed look-up.',
        "Something of mine is stored double, apparently, and therefore can't be fetched.",
        'Odd data, query failed, it told her, and that was all.',
      ],
      [
        'data looks weird, the app says its abnormal or double',
        'something is in there twice and now it wont load',
        'query failed or duplicate, thats all it tells',
        'double entries in the db they guess, page errors',
      ],
      [
        'it says the data is abnormal, perhaps stored twice',
        'the same entry exists two times and the app cannot fetch it',
        'strange message that data could not be looked up',
        'support says there is a double record behind my problem',
      ],
      [
        'message about abnormal data, two the same records or query fail',
        'data is doubled in database and app says it is strange',
        'after import from old forum says duplicate or not possible to query',
        'Two rows with one name after migration, page is crying of abnormal data',
      ],
    ],
    questions: [
      [
        'abnormal data duplicate rows or query failure, how to repair?',
        'duplicated record in table makes lookup fail',
        'Is there a unique index missing if the server says data is doubled?',
      ],
      [
        'duplicate rows abnormal data message',
        'abnormal data query failed or double record',
        'data duplicated code, unused in core?',
      ],
      [
        'query failed or duplicate rows, abnormal data code',
        'duplicated records in the table lead to which error',
        'odd data, lookup failure or twice the same entry',
      ],
      [
        'duplicated rows or failed query, which code',
        'abnormal data text, is it used',
        'dup record on query',
      ],
    ],
    rewordings: [
      [
        'data strange: query failed or duplicates',
        'abnormal data, douplicated or not found',
        'could not query, the entry may exist twice',
      ],
      [
        'strange data, lookup failed or its doubled',
        'the data is duplicated or cant be read',
        'abnormal dta, query failed',
      ],
      [
        'irregular data, lookup failed or entry exists twice',
        'query failure or duplicates',
        'abnormal dta, doubled',
      ],
      [
        'data is broken: query failed or is doubled',
        'record duplicated or cannot be read',
        'abnormall data found',
      ],
    ],
  },
  32203: {
    complaints: [
      [
        'He left the login open over lunch and the record behind it had gone off by then.',
        'The plugin window was open too long, so what I did in it is past its time.',
        'It says that the record is out of date and to have another go, which fails too.',
        'Choosing a profile half an hour after entering the password no longer works, she writes.',
      ],
      [
        'login page sat open half an hour then said record invalid',
        'came back from the plugin page too late, says it timed out',
        'the sign in thing is over 20 minutes old, expired, doing it again doesnt help',
        'popup result was too old so the app ignored it',
      ],
      [
        'came back to the sign-in window after half an hour and the record was too old',
        'I was slow with the payment page, on return it says entry no longer valid by time',
        'the plugin window waited too long and its result has run out',
        'choosing my user took me too long, must start the login from the beginning',
      ],
      [
        'login page was open half hour, then pick profile says record too old',
        'payment plugin came back late and content for callback was outdated',
        'waited over twenty minutes before choosing user, must begin again',
        'plugin window was hanging long, and result of it is already outdated',
      ],
    ],
    questions: [
      [
        'updateLoginToken login record older than twenty minutes',
        'getCallbackContent timeout exceeded, does storing it again reset created_at?',
        'callback record invalid because too old, retry does not help',
      ],
      [
        'updateLoginToken record older than 20 min',
        'getCallbackContent timeout exceeded content stale',
        'callback content created_at too old, restoring under same key no help',
      ],
      [
        'updateLoginToken twenty minute limit on the sign-in record',
        'getCallbackContent timeout minutes counted from created_at',
        'callback content older than allowed, how to refresh',
      ],
      [
        'updateLoginToken sign-in record older than 20 minutes',
        'getCallbackContent timeout counts from created_at',
        'callback stored again with same key still too old',
      ],
    ],
    rewordings: [
      [
        'record out of date, try once more',
        'expried record, no longer valid',
        'too much time passed, this entry has lapsed',
      ],
      [
        'the record is too old, try once more',
        'entry ran out of time and is invalid',
        'record has expird, retry',
      ],
      [
        'the record is too old and not valid any more',
        'entry outdated, have another try',
        'record has run out of time',
      ],
      [
        'the record is out of its time, try anew',
        'record lost validity',
        'outdated record, it expierd',
      ],
    ],
  },
  32204: {
    complaints: [
      [
        'The plugin handed over my choice once, and the second time it says already consumed.',
        'She pressed the button twice and the record had been spent by the first press.',
        'It tells me that this was used before and I should try again, rather contradictory.',
        "The login was already assigned to a profile, so the same hand-over can't be employed anew.",
      ],
      [
        'callback already read once, second time nothing',
        'i pressed back after picking my profile and it says used already',
        'plugin result was taken before, try again it says but nah',
        'the login link was used up by the other tab',
      ],
      [
        'I pressed the confirm twice and the second time it says already used, attempt again',
        'result of the plugin page was already taken once',
        'the login entry already has a user, says consumed',
        'tester read the callback two times, second reading refused',
      ],
      [
        'I press twice on choose profile and second time record was already used',
        'callback data read one time, second reading by plugin refused',
        'back button after login and again confirm: told that it was consumed',
        'F5 on the payment result page and it says this result was spent',
      ],
    ],
    questions: [
      [
        'callback content read with markAsUsed, second read refused',
        'updateLoginToken loginToken already has a user attached',
        'How do I switch a consumed callback record back on?',
      ],
      [
        'getCallbackContent markAsUsed second read refused',
        'updateLoginToken loginToken already has user',
        'record consumed, how to reuse callbackKey',
      ],
      [
        'loginToken already bound to a user in updateLoginToken',
        'callback content consumed by markAsUsed, how to re-enable',
        'second read of getCallbackContent refused',
      ],
      [
        'loginToken already has user, updateLoginToken second call',
        'getCallbackContent after markAsUsed switched off',
        'how to re-enable callback content once consumed',
      ],
    ],
    rewordings: [
      [
        'already used, please retry',
        'this recrod was used up, try again',
        'entry consumed earlier, do it anew',
      ],
      [
        'this record has been used, give it another try',
        'already consumed, retry',
        'was consumed alredy, do it over',
      ],
      [
        'record was consumed already, please retry',
        'this entry has been used once',
        'already usd, try again',
      ],
      [
        'record was consumed before, start once more',
        'already used, please repeat',
        'this record has been alredy taken, try again',
      ],
    ],
  },
  32205: {
    complaints: [
      [
        'It was used once and can never be used again, says the page, full stop.',
        "This one is spent for good, the tester reports, there's no second chance.",
        "He hoped to reuse his invitation-like record but it's finished permanently.",
        'The message tells her it has been redeemed and is of no further use.',
      ],
      [
        'used once and its dead forever, no more',
        'voucher thing says already used cant use it anymore',
        'it can never be used again apparently',
        'one time only and i already did, finished',
      ],
      [
        'my coupon of the app is used up for good',
        'the entry was spent, it says not usable ever more',
        'tester: consumed record should be permanently unusable',
        'it was used once and now is finished for ever',
      ],
      [
        'invite record is spent and cannot serve second time at all',
        'told that it was used and forever closed, no try again',
        'One-time ticket opened second time, final answer: never again usable',
        'used record, it cannot be used never more',
      ],
    ],
    questions: [
      [
        'record consumed permanently, no retry offered',
        'single-use record cannot be reused ever',
        "Which flow marks a record as finally used so that it's useless afterwards?",
      ],
      [
        'record used and permanently unusable vs retry variant',
        'consumed for good code, not raised in core?',
        'no longer usable record after first use',
      ],
      [
        'permanent variant of consumed record, when thrown',
        'record spent and not reusable, difference to the retry one',
        'one time record exhausted, no second use',
      ],
      [
        'record used finally without retry, difference to the try again one',
        'permanently consumed record code',
        'used up, no longer usable, where in core',
      ],
    ],
    rewordings: [
      [
        'used and no longer usable',
        "recrod used, can't be used any more",
        'this entry is spent forever',
      ],
      [
        'already used, cant be used any more',
        'used up for good',
        'record spent, no longer useable',
      ],
      [
        'record is spent and no more usable',
        'already consumed, it cannot serve again',
        'used up permanently',
      ],
      [
        'record is spent for good',
        'it was used and will not work any longer',
        'used record cannot be used animore',
      ],
    ],
  },
  32206: {
    complaints: [
      [
        "After choosing my profile the login says there's no content in the record.",
        'The plugin came back with nothing inside, she reports, a blank answer.',
        'It finds an empty record while I am halfway through signing in.',
        "He chose a different person's profile at login, and the app claims the record contains nothing.",
      ],
      [
        'came back from login page and it says record is empty',
        'plugin returned nothing, empty content',
        'after choosing profile: record content blank, uid from other account maybe',
        'callback had no data in it',
      ],
      [
        'the plugin window closed and returned nothing at all to the app',
        'after login it says what was stored is blank',
        'tester fetches the callback and gets no content',
        'login token belongs to someone else, and it tells us there is nothing in the record',
      ],
      [
        'after payment plugin page closes, callback is there but blank inside',
        'login in webview finished, app says record content is nothing',
        "I logged with brother's ticket and my own profile, and record had nothing for me",
        'plugin returned to app but stored data are void',
      ],
    ],
    questions: [
      [
        'checkLoginToken no successful login record for this token, reported as empty content',
        'getCallbackContent returns empty content for callbackKey',
        'updateLoginToken with uid of another account, content of record blank?',
      ],
      [
        'checkLoginToken no sign-in record for this loginToken app platform version',
        'getCallbackContent stored content blank',
        'updateLoginToken uid belongs to another account record empty',
      ],
      [
        'getCallbackContent returns blank stored content',
        'checkLoginToken finds no sign-in record for app, platform, version',
        'uid of a different account passed to updateLoginToken, emptiness error',
      ],
      [
        'getCallbackContent stored value empty',
        'checkLoginToken no sign-in record for token app platform version',
        'updateLoginToken uid not from the account of token',
      ],
    ],
    rewordings: [
      ['nothing in the record', 'content of recrod is blank', 'the stored entry holds no content'],
      ['theres nothing in the record', 'content of the entry is blank', 'record is emtpy'],
      ['nothing is stored in the record', 'the record has no content', 'content of entry is blank'],
      ['there is nothing in the record', 'record has no content', 'blank recrod content'],
    ],
  },
  32301: {
    complaints: [
      [
        "The text message company isn't answering our server, it would seem.",
        'It waits for ages, then says there is no reply from the provider.',
        'She pressed the button in the plugin and the supplier stayed silent.',
        'The outside service did not respond, so nothing could be done for our member.',
      ],
      [
        'the outside service never answers',
        'waited forever, service gave no reply',
        'payment plugin silent, no response it says',
        'sms company not responding i guess, timeout',
      ],
      [
        'the outside service stays silent, the app waits and then gives up',
        'no reply from the company that does the maps',
        'service behind the button does not answer',
        'it waited a minute for the partner, nobody responded',
      ],
      [
        'sms service is silent, app waits and says provider not answering',
        'mail plugin does not respond, I get no reply from service',
        'Waiting one minute for sms gateway and no answer comes from it',
        'operator: external service is dead, no reaction from it',
      ],
    ],
    questions: [
      [
        'plugin timeout, provider gave no response',
        'third party gateway not replying to command word',
        'How do I debug a silent service provider behind a Fresns plugin?',
      ],
      [
        'plugin http call no answer which code to return',
        'provider timed out without response',
        'third party gateway silent no reply',
      ],
      [
        'plugin upstream timeout, provider silent',
        'third-party service unreachable, code for no reply',
        'provider does not respond to call',
      ],
      [
        'plugin gave no response code',
        'service provider timeout no answer',
        'how should plugin report unreachable provider',
      ],
    ],
    rewordings: [
      ['provider does not answer', 'no respnse from service provider', 'the service stays silent'],
      ['service didnt answer', 'no reply from provider', 'the plugin stayed silent, no respons'],
      ['the provider did not reply', 'no answer from the service', 'provider is not repsonding'],
      [
        'service provider did not answer',
        'no reply came from provider',
        'provider is not responing',
      ],
    ],
  },
  32302: {
    complaints: [
      [
        "Linking my Google sign-in failed on the provider's side, or so it claims.",
        'He tried joining his WeChat identity to an account that was deleted, and the processing broke down.',
        'It says that the provider could not process the request when I hook up my social login.',
        'Connecting the outside login to her account ended with a processing failure.',
      ],
      [
        'linking my google login fails, service failed processing',
        'connect with wechat: processing went wrong',
        'tried to hook up my twitter, it failed saving',
        'github connect breaks at the end, provider couldnt process',
      ],
      [
        'linking my Google sign-in with my account broke off in the middle',
        'it says the partner could not handle it',
        'connecting WeChat to an account which was deleted failed',
        'processing by the service went wrong when I joined my outside login',
      ],
      [
        'connecting my Google to account stops with provider processing fail',
        'link with third-party login was not saved, says processing was unsuccessful',
        'support: account was deleted and somebody tries to bind WeChat to it',
        'Connection with Apple id does not save, text blames the service that it failed processing',
      ],
    ],
    questions: [
      [
        'setAccountConnect threw an exception while saving the connect row',
        'provider processing failed when linking third-party account, aid deleted?',
        'database refused connectInfo values, shown as provider failure',
      ],
      [
        'setAccountConnect exception saving link deleted account',
        'account_connects insert failed provider processing',
        'third-party link write threw exception, is it really the provider',
      ],
      [
        'setAccountConnect throws while saving the connection row',
        'linking third-party identity to a soft-deleted aid',
        'provider failed to process, database refused connect values',
      ],
      [
        'setAccountConnect throws exception on saving the connect row',
        'aid of deleted account passed when linking third party',
        'provider processing failure but no outside call done',
      ],
    ],
    rewordings: [
      [
        'the provider failed to process it',
        'procesing by the service provider did not succeed',
        "service provider couldn't handle the request",
      ],
      [
        'provider couldnt process it',
        'processing at the service failed',
        'service failed to proccess',
      ],
      [
        'the provider could not process it',
        'processing at the supplier failed',
        'service handling was unsuccessful',
      ],
      [
        'provider could not process it',
        'processing at the service ended with failure',
        'service suplier failed in handling',
      ],
    ],
  },
  32303: {
    complaints: [
      [
        'The nearby tab shows a callback error instead of the posts around Sheffield.',
        "I returned from the plugin's window and the app had lost what was passed back.",
        'It says data was lost on the way back from the extension, please.',
        'Something called back with the wrong record, our tester notes, after finishing in the plugin page.',
      ],
      [
        'nearby posts doesnt work at all on our server, callback data wrong',
        'posts around me: error about lost data',
        'came back from plugin, callback is lost',
        'map tab broken, wrong record or lost it says',
      ],
      [
        'posts near me does not load, it speaks of callback and lost data',
        'the plugin came back but its answer is nowhere',
        'nearby tab is broken with words about wrong record',
        'after the payment page the app cannot find what it should bring back',
      ],
      [
        'posts near me shows callback error, no callback is anywhere',
        'plugin after payment says callback data is lost',
        'nearby tab on my server fails after I made custom database connection',
        'Places around me list: error on callback, only on our server with strange database',
      ],
    ],
    questions: [
      [
        'getCallbackContent nothing stored for fskey and callbackKey',
        'nearby posts callback error with custom database connection name',
        'geotag list with lat lng fails, DB driver not recognised',
      ],
      [
        'nearby geotag unknown db connection name callback error',
        'getCallbackContent no stored content for fskey callbackKey',
        'custom database connection name breaks nearby list',
      ],
      [
        'nearby list fails, custom database connection name not recognised',
        'getCallbackContent nothing stored for this fskey and callbackKey',
        'callback data missing on geotag list with mapLng mapLat',
      ],
      [
        'nearby posts unknown database connection name',
        'getCallbackContent nothing stored under fskey and callbackKey',
        'callback record wrong or missing data',
      ],
    ],
    rewordings: [
      [
        'callback went wrong, data is lost',
        'calback error: record incorrect',
        'wrong record or missing data on return',
      ],
      [
        'callback went wrong, data gone or record not right',
        'lost callback data',
        'callbck error record incorrect',
      ],
      [
        'callback went wrong, the data is lost',
        'call back data missing or record incorrect',
        'lost calback information',
      ],
      [
        'error in callback, data has gone',
        'callback record is false or its data lost',
        'calback failed: no such stored content',
      ],
    ],
  },
  32304: {
    complaints: [
      [
        'The attachment in our chat cannot be downloaded, it says the file is lost.',
        'She wants the original document, yet the post it hung on was deleted and the link fails.',
        'An abnormal execution, it says, and my file has vanished into thin air.',
        'He got the picture by private message and its download leads to a missing file or wrong record.',
      ],
      [
        'download button on a pic in dm says file lost',
        'wanted the file from a post thats deleted, abnormal execution',
        'attachment isnt tied to the post anymore, cant download',
        'sent a doc in chat, friend cant open the original, file lost',
      ],
      [
        'the attachment of that deleted post cannot be downloaded any more',
        'I press the file in our chat and it says lost or wrong',
        'download link fails, the file is not tied to this comment',
        'pdf in the conversation is impossible to open, says file lost',
      ],
      [
        'download of file from a chat says file is lost',
        'file in deleted post, link does not open, abnormal execution',
        'fetching picture by link of another post, told that file does not fit to it',
        'attachment of message cannot be opened on old server, always lost',
      ],
    ],
    questions: [
      [
        'common/file link fsid of a deleted comment, file considered lost',
        'file sent in conversation, usage stored with conversation id, link lookup by message id fails',
        'no file usage ties fid to this post, abnormal execution',
      ],
      [
        'file link fid not attached to this fsid',
        'conversation file link message id lookup fails usage',
        'file usage missing for post comment message link',
      ],
      [
        'file link endpoint, no file usage row connects fid to the fsid',
        'conversation file link fails because usage stores conversation id not message id',
        'link of file whose post was deleted',
      ],
      [
        'file link endpoint no file usage ties fid to the post',
        'post of the file is soft deleted, original link refused',
        'conversation file link fails because usage keeps conversation id',
      ],
    ],
    rewordings: [
      [
        'file gone or record wrong, execution abnormal',
        'abnormal excution, lost file',
        "the attachment isn't tied to this record any longer",
      ],
      [
        'file is lost or the record is wrong',
        'execution abnormal, the file went missing',
        'file lots / wrong record',
      ],
      [
        'file lost or the record is wrong, execution abnormal',
        'abnormal run, the file has disappeared',
        'missing file or incorrect record',
      ],
      [
        'something abnormal, file lost or not tied with record',
        'file is gone or belongs to other record',
        'execution abnormal, wrong recrod of file',
      ],
    ],
  },
} satisfies DescribedMeanings
