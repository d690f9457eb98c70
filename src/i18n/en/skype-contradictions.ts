import type { LibraryWords } from '../library-words'

/** Skype for Business, Lync and Intune. */
export const skypeContradictions = {
  'exchange-2010-with-skype-server': {
    name: 'Exchange 2010 with Skype for Business Server',
    readings: [
      'The header of the first column names Exchange 2016, 2013 and 2010, and so says yes for all three.',
      'Four cells of that column add that they need Exchange 2016 or 2013.',
    ],
    position: 'With Exchange 2010 these four features are not supported; with 2013 and 2016 they are.',
    why: 'What a cell adds is more exact than the header above it.',
  },
  'exchange-2019-with-skype-server': {
    name: 'Exchange 2019 with Skype for Business Server',
    readings: [
      'The table names Exchange 2010 to 2016 and has no column for Exchange 2019.',
      'The page on OAuth, older by nine months, applies to Exchange 2013 to 2019.',
      'The table of the next edition says Exchange Server and names no version, except for Exchange UM.',
    ],
    position:
      'Until the next edition Exchange 2019 is not documented. From that day on, Exchange 2019 and SE count as supported.',
    why: 'A procedure that applies to a version does not say which features work on it. Silence is never read as support.',
  },
  'exchange-um-in-exchange-online': {
    name: 'Exchange UM in Exchange Online',
    readings: [
      'The table says that Exchange UM works with Exchange Online and Skype for Business Server.',
      'Another page announces the end of Exchange UM in Exchange Online, with Cloud Voicemail in its place.',
      'The next edition of the table says that it is retired.',
    ],
    position: 'Supported with a note until the next edition, retired from that day on.',
    why: 'No source at hand dates the end itself, so the day of the first edition that says so is taken.',
  },
  'server-history-on-exchange-2010': {
    name: 'Server-side history with Exchange 2010',
    readings: [
      'With Skype for Business Server, the table says yes for Exchange 2010 as for 2013 and 2016.',
      'With Skype for Business Online, the same row says no for Exchange 2010 and yes for 2013 and 2016.',
    ],
    position: 'Both cells stand as printed; the yes carries a note that it is not verified.',
    why: 'The feature rests on OAuth between the servers, which begins with Exchange 2013. No source says outright that the yes is a mistake.',
  },
  'archiving-with-skype-online': {
    name: 'Archiving with Skype for Business Online',
    readings: [
      'The table says that nothing is archived in a mailbox on Exchange Server with Skype for Business Online.',
      'The page on OAuth has the admin look for archived messages in the Purges folder of such a mailbox.',
    ],
    position: 'Archiving is not supported in this case, with a note on the other page.',
    why: 'The table answers the question of this very feature. The other page checks a connection, which serves more than archiving.',
  },
  'oauth-on-exchange-2010': {
    name: 'Skype for Business Online with Exchange 2010',
    readings: [
      'The table has a column for Exchange 2010 with Skype for Business Online.',
      'The page that joins the two applies to Exchange 2013 to 2019.',
    ],
    position: 'The column stands as printed, and OAuth is asked for from Exchange 2013 on.',
    why: 'Exchange 2010 has neither partner applications nor the settings that the procedure needs: nobody could carry it out.',
  },
  'steps-of-the-partner-application': {
    name: 'Numbers of the steps of the partner application',
    readings: [
      'One version of the page counts its steps 1 to 4, then 6 and 7.',
      'Another version counts the same steps 1 to 6.',
    ],
    position: 'Citations count the steps 1 to 6.',
    why: 'No step is missing: the one between moved into the page on OAuth that the first step leads to.',
  },
  'voicemail-with-skype-server-2019': {
    name: 'Voicemail with Skype for Business Server 2019',
    readings: [
      'The table of the page sends voice messages of mailboxes on Exchange 2013 and 2016 to Exchange UM.',
      'The text of the same page sends them to Cloud Voicemail.',
    ],
    position: 'Both kinds of voicemail keep their result, with a note that the page contradicts itself.',
    why: 'Other pages support each of the two in this case; only where messages land is in doubt.',
  },
  'voicemail-with-skype-server-2015': {
    name: 'Voicemail with Exchange 2019 and Skype for Business Server 2015',
    readings: [
      'A note on the feature table says that Cloud Voicemail is supported with Skype for Business Server 2015, whatever the version of Exchange.',
      'The table of another page says that Exchange 2019 with Skype for Business Server 2015 is not supported.',
    ],
    position: 'Cloud Voicemail is supported, with a note on the other page.',
    why: 'The feature table is the page that these results follow. The other one carries no date that could outrank it.',
  },
  'remote-access-of-outlook-on-the-web': {
    name: 'Remote access of Outlook on the web',
    readings: [
      'The page on Lync Server 2013 says that users of Outlook on the web count as remote users and need a policy that allows it.',
      'The page on Skype for Business Server lists the same three tasks and no policy.',
    ],
    position: 'The policy is a prerequisite with every server.',
    why: 'The same tasks on the same kind of Edge server are taken to need the same policy. To check it costs one command.',
  },
  'directory-sync-for-the-connector': {
    name: 'Directory synchronisation for the Intune connector',
    readings: [
      'The page says that the connector needs nothing on your own servers.',
      'Its list of requirements asks for users and groups to be synchronised from Active Directory.',
    ],
    position: 'Directory synchronisation is a prerequisite of the connector.',
    why: 'The list of requirements is the more exact. A tenant whose accounts are all made in the cloud is set apart by no source.',
  },
} as const satisfies Partial<LibraryWords['contradictions']>
