package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.explanation.Explanation;
import java.math.BigDecimal;

/** An amount that is not rounded yet, and how it came about. */
record UnroundedAmount(BigDecimal amount, Explanation reason) {}
