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
a verb we do not know | Entertaining guests about | the host | she can talk | I take care of entertaining guests about for the host, so that she can talk.
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

/** More of it, as people type it in a hurry: what I do, for whom, what it brings, and the sentence. */
const IN_A_HURRY = `
Ad hoc projects | whoever asks | they have one person to ask | I take care of ad hoc projects for whoever asks, so that they have one person to ask.
Everything nobody else does | everyone | 12 fewer interruptions a day | I take care of everything nobody else does for everyone, so that they have 12 fewer interruptions a day.
Database of members | Estates | error-free records | I take care of the database of members for Estates, so that they have error-free records.
Travel booking | Chief Financial Officer | on time, every time | I take care of travel booking for the Chief Financial Officer, so that it is done on time, every time.
All the small stuff | the whole floor | peace of mind | I take care of all the small stuff for the whole floor, so that they have peace of mind.
Newsletter | staff | Everyone knows what is going on | I take care of the newsletter for staff, so that everyone knows what is going on.
Petty cash | CFO | accurate books | I take care of petty cash for the CFO, so that they have accurate books.
Keys and badges | new starters | a smooth first day | I take care of keys and badges for new starters, so that they have a smooth first day.
Catering | Board | happy guests | I take care of catering for the board, so that they have happy guests.
The filing system | Legal and Compliance | quick audits | I take care of the filing system for Legal and Compliance, so that they have quick audits.
Post room | office manager | save two hours a day | I take care of the post room for the office manager, so that they save two hours a day.
Diary management | Managing Director | never double booked | I take care of diary management for the Managing Director, so that they are never double booked.
Whatever comes up | my team | they can focus | I take care of whatever comes up for my team, so that they can focus.
nudge people about deadlines | project managers | nothing is late | I nudge people about deadlines for project managers, so that nothing is late.
untangle the calendar | two VPs | three free hours a week | I untangle the calendar for two VPs, so that they have three free hours a week.
Anything urgent | Operations | get an answer within the hour | I take care of anything urgent for Operations, so that they get an answer within the hour.
Minutes | Trustees | a clear record of decisions | I take care of minutes for trustees, so that they have a clear record of decisions.
Office moves | Facilities | within budget | I take care of office moves for Facilities, so that it is done within budget.
Social media | Marketing | 30% more followers | I take care of social media for Marketing, so that they have 30% more followers.
Monthly board packs | company secretary | zero last-minute changes | I take care of monthly board packs for the company secretary, so that they have zero last-minute changes.
First aid | all staff | time to think | I take care of first aid for all staff, so that they have time to think.
Compliance training | sales team | full control of costs | I take care of compliance training for the sales team, so that they have full control of costs.
New starter paperwork | HR | a first day without questions | I take care of new starter paperwork for HR, so that they have a first day without questions.
Some bookkeeping | owner | better decisions faster | I take care of some bookkeeping for the owner, so that they have better decisions faster.
Gatekeeping | Head of Legal | fewer interruptions | I take care of gatekeeping for the Head of Legal, so that they have fewer interruptions.
Chief of staff duties | CEO | can focus on clients | I take care of chief of staff duties for the CEO, so that they can focus on clients.
Vendor onboarding | Accounts | invoices get paid on time | I take care of vendor onboarding for Accounts, so that invoices get paid on time.
Visas and permits | traveling staff | without surprises | I take care of visas and permits for traveling staff, so that it is done without surprises.
IT tickets | Chief Executive | half the waiting time | I take care of IT tickets for the Chief Executive, so that they have half the waiting time.
Staff holidays rota | department | knows who is in | I take care of the staff holidays rota for the department, so that they know who is in.
Odd jobs | anyone who needs a hand | Nobody has to wait | I take care of odd jobs for anyone who needs a hand, so that nobody has to wait.
Nothing but the phones | Customer Services | 20 fewer missed calls a week | I take care of nothing but the phones for Customer Services, so that they have 20 fewer missed calls a week.
Stationery | Chief Operating Officer | lower costs | I take care of stationery for the Chief Operating Officer, so that they have lower costs.
Health and safety | Estates and Facilities | a safe building | I take care of health and safety for Estates and Facilities, so that they have a safe building.
Parking permits | Director of Nursing | one less thing to worry about | I take care of parking permits for the Director of Nursing, so that they have one less thing to worry about.
Annual leave records | Payroll | correct pay | I take care of annual leave records for payroll, so that they have correct pay.
Three diaries | Partners | no clashes | I take care of three diaries for partners, so that they have no clashes.
Christmas party | everyone | a good time | I take care of the Christmas party for everyone, so that they have a good time.
Things that fall through the cracks | leadership team | sleep better | I take care of things that fall through the cracks for the leadership team, so that they sleep better.
Confidential correspondence | General Counsel | in strict confidence | I take care of confidential correspondence for the General Counsel, so that it is done in strict confidence.
cajole speakers into deadlines | events team | programs go out on time | I cajole speakers into deadlines for the events team, so that programs go out on time.
Website updates | Communications | up-to-date pages | I take care of website updates for Communications, so that they have up-to-date pages.
Everyday admin | Vice President | more time with clients | I take care of everyday admin for the Vice President, so that they have more time with clients.
Quarterly reports | investors | timely figures | I take care of quarterly reports for investors, so that they have timely figures.
the board's travel | Chair | arrive rested | I take care of the board's travel for the chair, so that they arrive rested.
Insurance claims | Finance Director | 4 days faster payment | I take care of insurance claims for the Finance Director, so that they have 4 days faster payment.
Mailroom | both buildings | same-day delivery | I take care of the mailroom for both buildings, so that they have same-day delivery.
Difficult callers | receptionists | calm mornings | I take care of difficult callers for receptionists, so that they have calm mornings.
Fleet cars | Sales | always have a car | I take care of fleet cars for Sales, so that they always have a car.
Meeting rooms | visitors | confidence in the setup | I take care of meeting rooms for visitors, so that they have confidence in the setup.
Purchase orders | Procurement | a complete audit trail | I take care of purchase orders for Procurement, so that they have a complete audit trail.
Contract renewals | head of IT | nobody pays twice | I take care of contract renewals for the head of IT, so that nobody pays twice.
Plants and kitchen | the office | a pleasant place to work | I take care of plants and kitchen for the office, so that they have a pleasant place to work.
Student enquiries | Registrar | quick answers | I take care of student enquiries for the Registrar, so that they have quick answers.
Own the calendar | CEO and CFO | zero conflicts | I own the calendar for the CEO and CFO, so that they have zero conflicts.
Last-minute requests | Dana and Tom | without fuss | I take care of last-minute requests for Dana and Tom, so that it is done without fuss.
Speech research | the Minister | never caught off guard | I take care of speech research for the Minister, so that they are never caught off guard.
Timesheets | 40 contractors | paid every Friday | I take care of timesheets for 40 contractors, so that they are paid every Friday.
Gifts | clients | feel valued | I take care of gifts for clients, so that they feel valued.
Team morale | project team | stay to the end | I take care of team morale for the project team, so that they stay to the end.
`;

/** The second table, row by row. */
export const EXAMPLES_IN_A_HURRY = IN_A_HURRY.trim()
  .split('\n')
  .map((row) => row.split(' | ') as [name: string, forWhom: string, brings: string, sentence: string]);
