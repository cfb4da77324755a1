package io.confirmshipping.domain.shipping;

import java.time.Duration;

/**
 * The rules of delivery windows. Source: rules.md#rule-31.
 *
 * @param offered how many are offered, each beginning a day after the one before
 * @param days how long one is
 * @param validity how long those that were offered can be chosen
 */
public record DeliveryWindowRules(int offered, int days, Duration validity) {}
