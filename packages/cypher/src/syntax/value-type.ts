/** A type as `IS ::` names it: a value is of it when it is of one of the alternatives. */
export type ValueType = readonly SimpleValueType[]

export interface SimpleValueType {
  readonly name: ValueTypeName
  /** `NOT NULL`: null is of every other type. */
  readonly notNull: boolean
  /** Of LIST, the type of its entries; any where it is not told. */
  readonly items?: ValueType
}

export type ValueTypeName =
  | 'ANY'
  | 'NOTHING'
  | 'NULL'
  | 'BOOLEAN'
  | 'STRING'
  | 'INTEGER'
  | 'FLOAT'
  | 'DATE'
  | 'LOCAL TIME'
  | 'ZONED TIME'
  | 'LOCAL DATETIME'
  | 'ZONED DATETIME'
  | 'DURATION'
  | 'MAP'
  | 'NODE'
  | 'RELATIONSHIP'
  | 'PATH'
  | 'LIST'
  | 'PROPERTY VALUE'
