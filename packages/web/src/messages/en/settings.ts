/** Case settings. */
export const settings = {
  'name.ar': 'Name in Arabic',
  'name.en': 'Name in English',
  'settings.rooms.hint':
    'A room for each party and one for the mediators: what is entrusted, delivered and proposed is kept in them. At the desk you hold them all.',
  'settings.past': 'You see the case as it was; go back to now to change it.',
  'settings.choose': 'choose…',
  'settings.name': 'Name',
  'settings.name.act': 'Rename the case',
  'settings.name.done': 'Case renamed.',
  'settings.tracks': 'Tracks',
  'settings.tracks.hint':
    'Parallel lines of the mediation that should not be mixed: a ceasefire, aid, internal unity.',
  'settings.tracks.act': 'Open the track',
  'settings.tracks.done': 'Track opened.',
  'settings.parties': 'Parties, mediators and others at the table',
  'settings.parties.hint':
    'A guarantor is not a witness is not a mediator. Parties sit at the two ends of the overview and head the columns of the matrix.',
  'settings.role': 'Role',
  'settings.role.act': 'Assign the role',
  'settings.role.done': '{who}: {role}.',
  'settings.role.track': '{role} on {track}',
  'settings.role.withdraw': 'withdraw',
  'settings.role.withdraw.label': 'withdraw: {who}, {role}',
  'settings.role.withdrawn': 'Role of {who} withdrawn.',
  'settings.constituent.of': 'constituent of {party}',
  'settings.actor.add': 'Add an actor that no report has named',
  'settings.actor.act': 'Add the actor',
  'settings.actor.done': 'Actor added.',
  'settings.kind': 'Kind',
  'settings.issues': 'Disputed points',
  'settings.issues.hint':
    'Each with the ways in which it could be settled, in words that no party would object to.',
  'settings.issue.counts':
    '{options, plural, =0 {no options} one {# option} other {# options}}, {positions, plural, =0 {no positions} one {# position} other {# positions}}',
  'settings.issue.act': 'Add the point',
  'settings.issue.done': 'Disputed point added.',
  'settings.issue.confirm': 'Confirm this point',
  'settings.issue.confirmed': 'Disputed point confirmed.',
  'settings.issue.moved': 'Put on the track.',
  'settings.option.act': 'Add the option',
  'settings.option.done': 'Option added.',
  'settings.record': 'The record',
  'settings.record.hint':
    'Every entry carries a link over its content and the entry before it. Checking them proves that nothing was lost, changed or reordered.',
  'settings.record.sealed':
    'The exported log leaves out the parties’ secret answers until all have accepted: they stay in this record, and count at their hour. A copy of the data folder keeps everything.',
  'settings.verify': 'Check the record',
  'settings.intact':
    'Whole: {count, plural, one {# entry} other {# entries}}, every link holds. The last link:',
  'settings.broken':
    'Not whole: the chain breaks within {count, plural, one {# entry} other {# entries}}. Keep a copy before going on.',
} as const;
