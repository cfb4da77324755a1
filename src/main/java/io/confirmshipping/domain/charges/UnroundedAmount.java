package io.confirmshipping.domain.charges;

import java.math.BigDecimal;

/** An amount that is not rounded yet, and how it came about. */
record UnroundedAmount(BigDecimal amount, String reason) {}
