package org.cotejo.lab.gazetteer;

import org.cotejo.coder.place.Feature;

/// One place of the compiled table.
///
/// @param id GeoNames id, 0 for a unit (these are known by their codes)
/// @param country ISO 3166 alpha-2
/// @param admin1 GeoNames code of the first-order unit, empty if unknown
/// @param admin2 GeoNames code of the second-order unit; empty for a town with an id
record Entry(
    int id, String name, Feature feature, String country, String admin1, String admin2, int population, double latitude, double longitude) {}
