/** What people type into the three fields, and the sentence it makes: what it is an example of, what I do, for whom, what it brings. */
const TABLE = `
names keep their capitals | plan trips | Dana Whitfield | Dana can prepare | I plan trips for Dana Whitfield, so that Dana can prepare.
so do acronyms | IT onboarding | HR | IT has one list | I take care of IT onboarding for HR, so that IT has one list.
and names of things | keep Outlook tidy | Ms. Okoye | SharePoint is searchable | I keep Outlook tidy for Ms. Okoye, so that SharePoint is searchable.
and titles | screen calls | Our CEO | She hears of what matters first | I screen calls for our CEO, so that she hears of what matters first.
a name that looks like a plural | book travel | James | James never waits | I book travel for James, so that James never waits.
plurals are no names | take minutes | Directors | Decisions are kept | I take minutes for directors, so that decisions are kept.
rows of participles | Managing calendars and booking travel | the board | it meets on time | I manage calendars and book travel for the board, so that it meets on time.
a participle that is a thing | Keeping calendars and meeting rooms free | all teams | they can meet | I keep calendars and meeting rooms free for all teams, so that they can meet.
a doubled letter | Planning and running off-sites | Everyone | they come back with a plan | I plan and run off-sites for everyone, so that they come back with a plan.
responsible for | Responsible for expenses | three partners | they are paid back within a week | I am responsible for expenses for three partners, so that they are paid back within a week.
what it is called | Calendar & Email Management | the COO | Nothing waits | I take care of calendar & email management for the COO, so that nothing waits.
in one word | Onboarding | New hires | They work alone within a week | I take care of onboarding for new hires, so that they work alone within a week.
a verb that is a name as well | Travel and expenses | the sales team | trips run | I take care of travel and expenses for the sales team, so that trips run.
one of its kind | Inbox | Dr. Sørensen | the ten that matter are read by nine | I take care of the inbox for Dr. Sørensen, so that the ten that matter are read by nine.
three in a row | Booking travel, managing expenses, and handling visas | my director | she has time for clients | I book travel, manage expenses, and handle visas for my director, so that she has time for clients.
being | Being the point of contact | all sites | one call is enough | I am the point of contact for all sites, so that one call is enough.
the people said already | Supports three partners | three partners | their calendars agree | I support three partners, so that their calendars agree.
all of it in the first field | Keep two calendars for two directors, so that nothing collides | two directors | nothing collides | I keep two calendars for two directors, so that nothing collides.
somebody’s | Dana’s calendar | Dana | it works | I take care of Dana’s calendar for Dana, so that it works.
behind an adverb | Efficiently coordinating travel | us | we arrive | I efficiently coordinate travel for us, so that we arrive.
a verb we do not know | Shepherding guests about | the host | she can talk | I am shepherding guests about for the host, so that she can talk.
a name with what it is about | Assistance with budgets | Finance | Finance closes on time | I take care of assistance with budgets for Finance, so that Finance closes on time.
a single letter with its hyphen | C-suite support | three offices | they agree | I take care of C-suite support for three offices, so that they agree.
more than I | my team and I run the desk | visitors | nobody waits | My team and I run the desk for visitors, so that nobody waits.
a row with commas | Plan, book and reconcile travel | sales | they sell | I plan, book and reconcile travel for sales, so that they sell.
what they have | take minutes | the board | No surprises | I take minutes for the board, so that they have no surprises.
what it does | plan trips | Ann | saves her three hours | I plan trips for Ann, which saves her three hours.
what it does, as a participle | plan trips | Ann | Helping her focus | I plan trips for Ann, helping her focus.
we | We run the front desk | visitors | nobody stands around | We run the front desk for visitors, so that nobody stands around.
I’m | I’m the first to answer | clients | they feel at home | I’m the first to answer for clients, so that they feel at home.
an aim | plan trips | the director | to save her three hours a trip | I plan trips for the director to save her three hours a trip.
an amount | run one list | both offices | Fewer double bookings | I run one list for both offices, so that they have fewer double bookings.
an abbreviation | order supplies | Acme Inc. | doors open at 7 a.m. | I order supplies for Acme Inc., so that doors open at 7 a.m.
a quotation at the end | answer first | guests | they say “you are quick.” | I answer first for guests, so that they say “you are quick”.
a sentence more | sort the post | the floor | Nothing lies around. It is gone by ten. | I sort the post for the floor, so that nothing lies around. It is gone by ten.
`;

/** The table, row by row. */
export const EXAMPLES = TABLE.trim()
  .split('\n')
  .map((row) => row.split(' | ') as [what: string, name: string, forWhom: string, brings: string, sentence: string]);
