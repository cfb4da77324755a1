/** The transportation of shipments: asking for ways to ship them, and accepting some. */
package io.confirmshipping.usecase.transportation;
