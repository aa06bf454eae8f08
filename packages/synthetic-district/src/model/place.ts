import type { BuildingKindValue, DwellingUseValue, FacilityKindValue } from '@linli/vocabulary';

/** A community (社区) of the district: one chunk of the stream. */
export interface Community {
  /** 12 digits: district 6 + sub-district 3 + community 3. */
  readonly communityCode: string;
  readonly name: string;
  /** 9 digits. */
  readonly streetCode: string;
  readonly streetName: string;
}

/** A grid (网格) of 250 to 300 households. */
export interface Grid {
  /** 15 digits: community 12 + grid 3. */
  readonly gridCode: string;
  readonly name: string;
  readonly establishedDate: string;
}

export interface Building {
  readonly buildingNo: number;
  readonly gridCode: string;
  readonly name: string;
  readonly kind: BuildingKindValue;
  readonly floors: number;
  readonly units: number;
  readonly builtYear: number;
}

/** A standard address (标准地址): one dwelling, in exactly one grid. */
export interface Address {
  /** Community code 12 + 6 digits, unique in the district. */
  readonly addressCode: string;
  readonly buildingNo: number;
  readonly gridCode: string;
  /** As a person writes it: street, number, building, unit, room. */
  readonly text: string;
  readonly unit: number;
  readonly floor: number;
  readonly room: string;
  readonly use: DwellingUseValue;
  readonly areaSquareMetres: number;
}

/** A thing of the grid (物): a lamp, a hydrant, a lift. */
export interface Facility {
  readonly facilityNo: number;
  readonly gridCode: string;
  readonly kind: FacilityKindValue;
  readonly place: string;
  readonly installedDate: string;
  readonly lastCheckDate: string;
}
