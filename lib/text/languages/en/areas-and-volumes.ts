import { phrases } from '../words';

/** English names of units of area and volume, by their CLDR-style singular. */
export const areasAndVolumes: Readonly<Record<string, readonly string[]>> = {
  acre: ['acre', 'acres'],
  'acre-foot': ['acre feet', 'acre foot'],
  barrel: ['barrel', 'barrels'],
  'board foot': ['board feet', 'board foot'],
  bushel: ['bushel', 'bushels'],
  centiliter: ['centiliter', 'centiliters', 'centilitre', 'centilitres'],
  'cubic centimeter': phrases(`
    cu centimeter, cu centimeters, cu centimetre, cu centimetres, cu. centimeter, cu. centimeters,
    cu. centimetre, cu. centimetres, cubic centimeter, cubic centimeters, cubic centimetre,
    cubic centimetres
  `),
  'cubic foot': ['cu feet', 'cu foot', 'cu. feet', 'cu. foot', 'cubic feet', 'cubic foot'],
  'cubic foot per second': phrases(`
    cubic feet a second, cubic feet per second, cubic foot a second, cubic foot per second
  `),
  'cubic inch': ['cu inch', 'cu inches', 'cu. inch', 'cu. inches', 'cubic inch', 'cubic inches'],
  'cubic kilometer': ['cubic kilometer', 'cubic kilometers', 'cubic kilometre', 'cubic kilometres'],
  'cubic meter': phrases(`
    cu meter, cu meters, cu metre, cu metres, cu. meter, cu. meters, cu. metre, cu. metres,
    cubic meter, cubic meters, cubic metre, cubic metres
  `),
  'cubic meter per second': phrases(`
    cubic meter a second, cubic meter per second, cubic meters a second, cubic meters per second,
    cubic metre a second, cubic metre per second, cubic metres a second, cubic metres per second
  `),
  'cubic mile': ['cubic mile', 'cubic miles'],
  'cubic millimeter': phrases(`
    cubic millimeter, cubic millimeters, cubic millimetre, cubic millimetres
  `),
  'cubic yard': ['cu yard', 'cu yards', 'cu. yard', 'cu. yards', 'cubic yard', 'cubic yards'],
  cup: ['cup', 'cupful', 'cupfuls', 'cups'],
  'fluid ounce': ['fluid ounce', 'fluid ounces'],
  gallon: ['gallon', 'gallons'],
  hectare: ['hectare', 'hectares'],
  liter: ['liter', 'liters', 'litre', 'litres'],
  milliliter: ['milliliter', 'milliliters', 'millilitre', 'millilitres'],
  pint: ['pint', 'pints'],
  quart: ['quart', 'quarts'],
  'square centimeter': phrases(`
    sq centimeter, sq centimeters, sq centimetre, sq centimetres, sq. centimeter, sq. centimeters,
    sq. centimetre, sq. centimetres, square centimeter, square centimeters, square centimetre,
    square centimetres
  `),
  'square foot': phrases(`
    sq feet, sq foot, sq. feet, sq. foot, sq. ft., square feet, square foot, square-feet
  `),
  'square inch': ['sq inch', 'sq inches', 'sq. inch', 'sq. inches', 'square inch', 'square inches'],
  'square kilometer': phrases(`
    sq kilometer, sq kilometers, sq kilometre, sq kilometres, sq. kilometer, sq. kilometers,
    sq. kilometre, sq. kilometres, square kilometer, square kilometers, square kilometre,
    square kilometres
  `),
  'square meter': phrases(`
    sq meter, sq meters, sq metre, sq metres, sq. meter, sq. meters, sq. metre, sq. metres,
    square meter, square meters, square metre, square metres
  `),
  'square mile': ['sq mile', 'sq miles', 'sq. mile', 'sq. miles', 'square mile', 'square miles'],
  'square millimeter': phrases(`
    sq millimeter, sq millimeters, sq millimetre, sq millimetres, sq. millimeter, sq. millimeters,
    sq. millimetre, sq. millimetres, square millimeter, square millimeters, square millimetre,
    square millimetres
  `),
  'square yard': ['sq yard', 'sq yards', 'sq. yard', 'sq. yards', 'square yard', 'square yards'],
  tablespoon: ['tablespoon', 'tablespoonful', 'tablespoonfuls', 'tablespoons', 'tbsp'],
  teaspoon: ['teaspoon', 'teaspoonful', 'teaspoonfuls', 'teaspoons', 'tsp'],
};
