import { describe, expect, test } from 'vitest';
import { otherUnit, systemOf } from '../../../lib/text/figures/other-unit';

describe('the value in the reader’s own units', () => {
  test.each([
    [113, 'kilometer', 70.2, 'mile'],
    [22, 'meter', 72, 'foot'],
    [42.195, 'kilometer', 26.219, 'mile'],
    [1200, 'kilometer', 750, 'mile'],
    [0.5, 'kilogram', 1.1, 'pound'],
    [20, 'degree Celsius', 68, 'degree Fahrenheit'],
    [40, 'degree Celsius', 104, 'degree Fahrenheit'],
    [38.5, 'degree Celsius', 101.3, 'degree Fahrenheit'],
    [100, 'kilometer per hour', 62, 'mile per hour'],
    [5, 'hectare', 12, 'acre'],
  ])('%d %s are %d %s', (value, unit, expected, other) => {
    expect(otherUnit({ value, unit }, 'customary')).toEqual({ value: expected, unit: other });
  });

  test('keeps both ends of a range, alike in exactness', () => {
    const miles = { value: [10, 20] as [number, number], unit: 'mile' };
    expect(otherUnit(miles, 'metric')).toEqual({ value: [16, 32], unit: 'kilometer' });
    const feet = { value: [9.25, 10] as [number, number], unit: 'foot' };
    expect(otherUnit(feet, 'metric')).toEqual({ value: [2.82, 3.05], unit: 'meter' });
  });

  test('is not given where it already is the reader’s, or measures nothing known', () => {
    expect(otherUnit({ value: 5, unit: 'mile' }, 'customary')).toBeNull();
    expect(otherUnit({ value: 5, unit: 'USD' }, 'metric')).toBeNull();
    expect(otherUnit({ value: 5, unit: null }, 'metric')).toBeNull();
  });

  test.each([
    ['en-US', 'customary'],
    ['en-GB', 'metric'],
    ['zh-Hant-US', 'customary'],
    ['de', 'metric'],
  ])('%s expects %s units', (tag, system) => {
    expect(systemOf(tag)).toBe(system);
  });
});
