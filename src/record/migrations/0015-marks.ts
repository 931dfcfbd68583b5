/**
 * What may speak for two persons being one beside their names, looked up instead of read: of thousands who bear a surname, those
 * who stand among the same people as somebody new are a few.
 */
export const marks: string[] = [
  `create table entity_mark (
    block text not null,
    mark text not null,
    entity text not null references entity (id),
    primary key (block, mark, entity)
  ) without rowid`,
];
