/** The published rate limits, for those who want to see their clients keep to them. */
package io.confirmshipping.local.limit;
