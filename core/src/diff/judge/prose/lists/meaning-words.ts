/*
 * Words and turns of phrase that carry meaning in an agreement, whatever it is about. A line is one meaning: its key, and
 * after the colon the ways to write it, in lower case. What stands in two lines of one list means two things.
 */

/** How strongly a sentence binds, the strongest first. Words of one line bind alike. */
export const modals = `
must: must, has to, have to, need to, needs to, is required to, are required to, be required to, is obliged to, are obliged to, is bound to, are bound to
shall: shall
will: will
promise: commits to, commit to, agrees to, agree to, undertakes to, undertake to, promises to, is committed to, are committed to
should: should, ought to
expected: is expected to, are expected to, is supposed to, are supposed to
encouraged: is encouraged to, are encouraged to
try: tries to, try to, aims to, aim to, seeks to, seek to, strives to, strive to, attempts to, attempt to, endeavours to, endeavors to, intends to, intend to, hopes to, hope to, makes every effort to, make every effort to
would: would
may: may, is allowed to, are allowed to, is free to, are free to, is permitted to, are permitted to
can: can, is able to, are able to
could: could
might: might`;

export const negations = `
not: not
never: never
no: no
none: none
nobody: nobody, no one
nothing: nothing
non: non
without: without
minus: minus
neither: neither
no longer: no longer`;

export const joints = `
and: and, as well as
or: or
and or: andor
nor: nor`;

export const bounds = `
at least: at least, atleast, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, at a minimum, at the least, or more, or above, or higher, or greater, or over, and up, and above, and more, and over
at most: at most, atmost, upto, no more than, not more than, up to, a maximum of, maximum of, maximum, at a maximum, not exceeding, or less, or fewer, or below, or lower, or under
more than: more than, more then, in excess of, greater than, higher than, exceeding
less than: less than, less then, fewer than, fewer then, lower than, smaller than
about: approximately, roughly, circa, approx, ca
nearly: nearly, almost, close to
exactly: exactly, precisely`;

/** These set a bound only right before an amount. */
export const boundsBeforeAmounts = `
more than: over, above
less than: under, below
about: about, around, some`;

/** How many of a group, the most first. */
export const groups = `
all: all, each, every, all of, each of, any and all
everyone: everyone, everybody
everything: everything
both: both, both of
most: most, most of, the majority of, a majority of, majority of
many: many, many of
several: several
certain: certain
a few: a few, a few of
a couple: a couple, a couple of
some: some, some of
someone: someone, somebody
something: something
few: few
any: any, any of
anyone: anyone, anybody
anything: anything
either: either, either of`;

export const conditions = `
if: if, in the event that
in case: in case
provided: provided that, provided, on condition that
assuming: assuming
when: when, whenever
once: once, as soon as
unless: unless
except: except, except for, apart from, other than, excluding, excludes, exclude, excluded, with the exception of, save for
only: only, solely, exclusively
until: until, till
while: while, whilst
as long as: as long as, so long as
subject to: subject to, depending on
otherwise: otherwise
instead: instead, instead of, rather than
regardless: regardless of, irrespective of
whether: whether
even: even if, even when
including: including, includes, include, included`;

export const relations = `
before: before, prior to, ahead of
after: after
within: within, inside of
by: by, no later than, not later than, at the latest, on or before, latest by, by no later than
since: since
during: during
throughout: throughout
from: from
to: to
against: against
between: between
per: per`;

/** What is compared, put in order, or told apart by time. */
export const comparisons = `
more: more
less: less, fewer
higher: higher, greater, larger, bigger
lower: lower, smaller
longer: longer
shorter: shorter
earlier: earlier, sooner
later: later
first: first, 1st, initial
second: second, 2nd
third: third, 3rd
fourth: fourth, 4th
last: last, final
next: next, following
previous: previous, prior, preceding, past
earliest: earliest, oldest
latest: latest, newest, most recent
same: same, identical
different: different
other: other, another
new: new
existing: existing
current: current
former: former
double: double, twice
half: half
net: net
gross: gross
total: total, overall
average: average, mean
median: median
consecutive: consecutive, in a row, running
again: again
hourly: hourly
nightly: nightly
daily: daily
weekly: weekly
monthly: monthly
quarterly: quarterly
yearly: yearly, annual, annually
automatic: automatic, automatically
manual: manual, manually
personal: personal, personally
written: written, in writing
direct: direct, directly
unique: unique
inbound: inbound
outbound: outbound
internal: internal
external: external
regional: regional
global: global
public: public
private: private
business: business, corporate
valid: valid
free: free
paid: paid
active: active
inactive: inactive
open: open
closed: closed
named: named
target: target
optional: optional, voluntary
mandatory: mandatory, required, compulsory, obligatory
forbidden: forbidden, prohibited, banned`;
