/** Extreme points: places box after box where others end, for loads with hardly two boxes alike. */
package io.confirmshipping.domain.pallets.packing.extreme;
