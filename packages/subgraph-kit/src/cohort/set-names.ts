/** `public-security` as a type begins: PublicSecurity. */
export function pascalCase(name: string): string {
  return name.split(/[-_]/).map((part) => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase()).join('');
}

/** `public-security` as a field begins: publicSecurity. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}

/** The entity through which a department delivers its sets: PublicSecuritySets. */
export function setsTypeName(department: string): string {
  return `${pascalCase(department)}Sets`;
}
