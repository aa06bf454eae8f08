import { decode, DWELLING_USE } from '@linli/vocabulary';
import type { AddressRecord } from './address.record.js';
import type { Address } from './address.type.js';

/** A row of the list of standard addresses as the graph publishes it. */
export function toAddress(row: AddressRecord): Address {
  return {
    addressCode: row.addressCode,
    text: row.text,
    buildingNo: row.buildingNo,
    unit: row.unit,
    floor: row.floor,
    room: row.room,
    use: decode(DWELLING_USE, row.useCode),
    areaSquareMetres: row.areaSquareMetres,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
