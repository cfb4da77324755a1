package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.shipping.Carrier;

/**
 * A carrier that cannot be chosen though it offers the shipping method.
 *
 * @param because the box that it does not take, and why
 */
public record ExcludedCarrier(Carrier carrier, Explanation because) {}
